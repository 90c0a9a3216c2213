# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of the project compiles with these.
add_library(madoguchi_flags INTERFACE)
target_include_directories(madoguchi_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(madoguchi_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror=switch -Werror=return-type
  # Lets ccache see which set of precompiled headers was used; and lets the compiler collect its garbage less often, a
  # tenth of its time for 40 MB.
  "$<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess;--param=ggc-min-heapsize=400000>")
target_compile_definitions(madoguchi_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 MADOGUCHI_VERSION="${PROJECT_VERSION}")
if(MADOGUCHI_SANITIZE)
  target_compile_options(madoguchi_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(madoguchi_flags INTERFACE -fsanitize=address,undefined)
endif()

# Reading Qt's headers is most of what compiling costs here, so the common ones are read once for the core and once for
# the window; tests have the same sets without optimisation, for what a test measures is the rooms it links. (QTest is
# not among them: it looks at a definition that differs from test to test.) Sources include what they use all the same;
# the presets `dev` and `asan` compile without the sets and show what is missing.
set(madoguchi_core_headers
  <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <utility> <vector>
  <QByteArray> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QPointer>
  <QSet> <QString> <QStringList> <QTimer> <QVariant> <tl/expected.hpp>)
set(madoguchi_window_headers
  <QAbstractTableModel> <QApplication> <QComboBox> <QEvent> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QPainter>
  <QPushButton> <QScrollArea> <QTableView> <QVBoxLayout> <QWidget>)
set(madoguchi_test_options $<$<CONFIG:Release>:-O0>)
# A window waits for people: what the compiler does beyond this is a third of its time and nothing that they notice.
set(madoguchi_window_options $<$<CONFIG:Release>:-O1>)

# A target that only owns a set; others take it with REUSE_FROM.
function(madoguchi_header_set name)
  cmake_parse_arguments(ARG "" "" "LINKS;HEADERS;OPTIONS" ${ARGN})
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/headers/${name}.cpp" CONTENT "// Owns a set of precompiled headers.\n")
  add_library(${name} OBJECT "${PROJECT_BINARY_DIR}/headers/${name}.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE madoguchi_flags tl::expected ${ARG_LINKS})
  target_compile_options(${name} PRIVATE ${ARG_OPTIONS})
  target_precompile_headers(${name} PRIVATE ${madoguchi_core_headers} ${ARG_HEADERS})
endfunction()
madoguchi_header_set(headers_core LINKS Qt6::Core)
madoguchi_header_set(headers_window LINKS Qt6::Widgets HEADERS ${madoguchi_window_headers}
                     OPTIONS ${madoguchi_window_options})
madoguchi_header_set(headers_core_test LINKS Qt6::Core OPTIONS ${madoguchi_test_options})
madoguchi_header_set(headers_window_test LINKS Qt6::Widgets HEADERS ${madoguchi_window_headers}
                     OPTIONS ${madoguchi_test_options})

# Gives a target the set that fits what it links, and the options of that set; `suffix` is empty or _test.
function(madoguchi_use_headers target suffix)
  set(set core)
  foreach(link IN LISTS ARGN)
    if(link MATCHES "^(Qt6::Gui|Qt6::Widgets|Madoguchi::(ui_.*|app_desktop|test_page|test_window))$"
       AND NOT link MATCHES "::ui_(text|models)$")
      set(set window)
    endif()
  endforeach()
  if(suffix)
    target_compile_options(${target} PRIVATE ${madoguchi_test_options})
  elseif(set STREQUAL window)
    target_compile_options(${target} PRIVATE ${madoguchi_window_options})
  endif()
  target_precompile_headers(${target} REUSE_FROM headers_${set}${suffix})
endfunction()

# Compiles the sources of a target some at a time (decision 0015).
function(madoguchi_compile_together target)
  if(MADOGUCHI_TOGETHER GREATER 1)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${MADOGUCHI_TOGETHER})
  endif()
endfunction()

# One room of the house: a static library with an alias.
#   madoguchi_room(core_base SOURCES a.cpp … LINKS Qt6::Core …)   -> target core_base, alias Madoguchi::core_base
# With MADOGUCHI_TOGETHER its sources are compiled some at a time (decision 0015), so names in their unnamed namespaces
# must differ within the room; a room of tables that all have the same names says SINGLY. A room that paints or sorts
# whole lists though it links Qt Gui says SWIFT: it is optimised as the core is.
function(madoguchi_room name)
  cmake_parse_arguments(ARG "SINGLY;SWIFT" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  add_library(Madoguchi::${name} ALIAS ${name})
  if(NOT ARG_SINGLY)
    madoguchi_compile_together(${name})
  endif()
  target_link_libraries(${name} PUBLIC madoguchi_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ARG_SWIFT)
    madoguchi_use_headers(${name} "")
  else()
    madoguchi_use_headers(${name} "" ${ARG_LINKS})
  endif()
endfunction()

# Linking is much of what building the tests costs, and gold takes a quarter of the time for it.
find_program(MADOGUCHI_GOLD ld.gold)
if(MADOGUCHI_GOLD)
  set(madoguchi_test_linker -fuse-ld=gold)
endif()

# What `./dev test --quick` builds: the programs of the tests with these labels.
foreach(label quick gui)
  add_custom_target(tests-${label})
endforeach()

# One test executable per file.
#   madoguchi_add_test(NAME core.base.result SOURCES tst_result.cpp LINKS Madoguchi::core_base LABELS quick)
# A source tst_result.cpp ends with #include "tst_result.moc", which is made here: AUTOMOC would add a scan of its own and
# an object to each of these many programs. A fixture with Q_OBJECT in its header is a room (copy test_journal).
# LABELS: quick (no database server, below a second), db (both databases), gui (offscreen window), slow,
# bench (only run by ./dev bench, one at a time).
function(madoguchi_add_test)
  cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "SOURCES;LINKS;LABELS;ARGUMENTS" ${ARGN})
  string(REPLACE "." "_" target "tst_${ARG_NAME}")
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE madoguchi_flags Qt6::Test ${ARG_LINKS})
  if("bench" IN_LIST ARG_LABELS)
    madoguchi_use_headers(${target} "" ${ARG_LINKS})
  else()
    madoguchi_use_headers(${target} _test ${ARG_LINKS})
  endif()
  target_link_options(${target} PRIVATE ${madoguchi_test_linker})
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF
                        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  set(moc_folder "${CMAKE_CURRENT_BINARY_DIR}/${target}.moc")
  target_include_directories(${target} PRIVATE "${moc_folder}")
  foreach(source IN LISTS ARG_SOURCES)
    if(source MATCHES "^(tst_.*)\\.cpp$")
      qt6_generate_moc("${source}" "${moc_folder}/${CMAKE_MATCH_1}.moc" TARGET ${target})
      target_sources(${target} PRIVATE "${moc_folder}/${CMAKE_MATCH_1}.moc")
    endif()
  endforeach()
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
