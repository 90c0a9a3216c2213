# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of the project compiles with these.
add_library(madoguchi_flags INTERFACE)
target_include_directories(madoguchi_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(madoguchi_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror=switch -Werror=return-type)
target_compile_definitions(madoguchi_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 MADOGUCHI_VERSION="${PROJECT_VERSION}")
if(MADOGUCHI_SANITIZE)
  target_compile_options(madoguchi_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(madoguchi_flags INTERFACE -fsanitize=address,undefined)
endif()

# One room of the house: a static library with an alias.
#   madoguchi_room(core_base SOURCES a.cpp … LINKS Qt6::Core …)   -> target core_base, alias Madoguchi::core_base
function(madoguchi_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  add_library(Madoguchi::${name} ALIAS ${name})
  target_link_libraries(${name} PUBLIC madoguchi_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# What `./dev test --quick` builds: the programs of the tests with these labels.
foreach(label quick gui)
  add_custom_target(tests-${label})
endforeach()

# One test executable per file.
#   madoguchi_add_test(NAME core.base.result SOURCES tst_result.cpp LINKS Madoguchi::core_base LABELS quick)
# LABELS: quick (no database server, below a second), db (both databases), gui (offscreen window), slow,
# bench (only run by ./dev bench, one at a time).
function(madoguchi_add_test)
  cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "SOURCES;LINKS;LABELS;ARGUMENTS" ${ARGN})
  string(REPLACE "." "_" target "tst_${ARG_NAME}")
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE madoguchi_flags Qt6::Test ${ARG_LINKS})
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  foreach(label IN LISTS ARG_LABELS)
    if(TARGET tests-${label})
      add_dependencies(tests-${label} ${target})
    endif()
  endforeach()
  add_test(NAME ${ARG_NAME} COMMAND ${target} ${ARG_ARGUMENTS})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(${ARG_NAME} PROPERTIES
    LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Tokyo;MADOGUCHI_SOURCE=${PROJECT_SOURCE_DIR}")
endfunction()
