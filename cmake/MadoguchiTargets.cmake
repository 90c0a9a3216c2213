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

# Every source with a Q_OBJECT includes what moc makes of it (decision 0015), so the file in which AUTOMOC would gather the
# rest is always empty, and is not compiled.
function(madoguchi_without_gathered_mocs target)
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp"
                              PROPERTIES HEADER_FILE_ONLY ON)
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
  madoguchi_without_gathered_mocs(${name})
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

# What takes longest begins first, or one of them runs alone at the end.
set(madoguchi_longest_tests
  app.cli.transcripts ui.printing.labels core.exchange.importjob core.exchange.wholerecord core.concurrency.silence
  core.concurrency.standstill app.cli.badinput core.exchange.upgrade core.exchange.demo core.journal.rebuild
  core.journal.rowcheck core.erasure.eraseperson app.desktop.fit)

# One test per file; the tests of a folder that link alike are compiled and linked some at a time, as rooms are, for
# nearly all of the time a test takes the compiler goes into what it shares with its neighbours (decision 0015).
#   madoguchi_add_test(NAME core.base.result SOURCES tst_result.cpp LINKS Madoguchi::core_base LABELS quick)
# makes a target tst_core_base_result, and `ctest -R core.base.result` runs it. What a file defines stands in a
# namespace of its own; a file that says something to the whole program (a class for QVariant, its own main), that starts
# itself again or whose target is given more afterwards says ALONE. Benchmarks are alone by themselves.
# A source tst_result.cpp ends with #include "tst_result.moc", which is made here: AUTOMOC would add a scan of its own and
# an object to each of these many programs. A fixture with Q_OBJECT in its header is a room (copy test_journal).
# LABELS: quick (no database server, below a second), db (both databases), gui (offscreen window), slow,
# bench (only run by ./dev bench, one at a time).
function(madoguchi_add_test)
  cmake_parse_arguments(ARG "ALONE" "NAME;TIMEOUT" "SOURCES;LINKS;LABELS;ARGUMENTS" ${ARGN})
  string(REPLACE "." "_" target "tst_${ARG_NAME}")
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  if(ARG_ALONE OR ARG_ARGUMENTS OR "bench" IN_LIST ARG_LABELS OR MADOGUCHI_TOGETHER LESS_EQUAL 1)
    madoguchi_test_program(${target} SOURCES ${ARG_SOURCES} LINKS ${ARG_LINKS} LABELS ${ARG_LABELS})
    add_test(NAME ${ARG_NAME} COMMAND ${target} ${ARG_ARGUMENTS})
  else()
    madoguchi_test_among_others(${target} SOURCES ${ARG_SOURCES} LINKS ${ARG_LINKS} LABELS ${ARG_LABELS})
    get_property(program DIRECTORY PROPERTY madoguchi_current_program)
    add_custom_target(${target})
    add_dependencies(${target} ${program})
    add_test(NAME ${ARG_NAME} COMMAND ${program} ${target})
  endif()
  if(ARG_NAME IN_LIST madoguchi_longest_tests)
    set_tests_properties(${ARG_NAME} PROPERTIES COST 100)
  endif()
  set_tests_properties(${ARG_NAME} PROPERTIES
    LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Tokyo;MADOGUCHI_SOURCE=${PROJECT_SOURCE_DIR}")
endfunction()

# A program of tests: the sources compiled with the set of headers that fits, each tst_*.cpp with its moc beside.
function(madoguchi_test_program target)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LABELS" ${ARGN})
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
  foreach(source IN LISTS ARG_SOURCES)
    madoguchi_test_moc(${target} "${source}")
  endforeach()
  foreach(label IN LISTS ARG_LABELS)
    if(TARGET tests-${label})
      add_dependencies(tests-${label} ${target})
    endif()
  endforeach()
endfunction()

# What moc makes of a tst_*.cpp, where that file includes it from; other files have none. Without the folders of the
# target moc reads that file alone and not every header below it, which is most of its time; Q_OBJECT and slots it knows.
function(madoguchi_test_moc program source)
  if(source MATCHES "^(tst_.*)\\.cpp$")
    set(moc_folder "${CMAKE_CURRENT_BINARY_DIR}/moc")
    target_include_directories(${program} PRIVATE "${moc_folder}")
    qt6_generate_moc("${source}" "${moc_folder}/${CMAKE_MATCH_1}.moc")
    target_sources(${program} PRIVATE "${moc_folder}/${CMAKE_MATCH_1}.moc")
  endif()
endfunction()

# Adds a test to the program of its folder that has the same links and labels, or begins one when there is none or it is
# full. Sets the property madoguchi_current_program of the folder.
function(madoguchi_test_among_others target)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  list(GET ARG_SOURCES 0 source)
  list(REMOVE_AT ARG_SOURCES 0)
  string(MAKE_C_IDENTIFIER "madoguchi_tests ${ARG_LINKS} ${ARG_LABELS}" kind)
  get_property(program DIRECTORY PROPERTY ${kind})
  get_property(names DIRECTORY PROPERTY ${program}_names)
  list(LENGTH names count)
  if(NOT program OR count GREATER_EQUAL MADOGUCHI_TOGETHER)
    string(REPLACE "tst_" "tests_" program ${target})
    set(together "${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp")
    madoguchi_test_program(${program} SOURCES "${together}" LINKS ${ARG_LINKS} LABELS ${ARG_LABELS})
    target_include_directories(${program} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    set_property(DIRECTORY PROPERTY ${kind} ${program})
    cmake_language(EVAL CODE "cmake_language(DEFER CALL madoguchi_write_together [[${program}]])")
  endif()
  set_property(DIRECTORY PROPERTY madoguchi_current_program ${program})
  set_property(DIRECTORY APPEND PROPERTY ${program}_names ${target})
  set_property(DIRECTORY APPEND PROPERTY ${program}_sources "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
  madoguchi_test_moc(${program} "${source}")
  foreach(other IN LISTS ARG_SOURCES)
    if(other MATCHES "\\.cpp$")
      target_sources(${program} PRIVATE "${other}")
    endif()
  endforeach()
endfunction()

# The rule by which the one source of a program of several tests is written; again when one of them has changed.
function(madoguchi_write_together program)
  get_property(names DIRECTORY PROPERTY ${program}_names)
  get_property(sources DIRECTORY PROPERTY ${program}_sources)
  set(together "${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp")
  set(script "${PROJECT_SOURCE_DIR}/cmake/TestsTogether.cmake")
  add_custom_command(OUTPUT "${together}"
    COMMAND "${CMAKE_COMMAND}" "-DNAMES=${names}" "-DSOURCES=${sources}" "-DOUTPUT=${together}" -P "${script}"
    DEPENDS ${sources} "${script}" VERBATIM COMMENT "Gathering the tests of ${program}")
endfunction()
