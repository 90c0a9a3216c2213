# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes OUTPUT, the source of a program that holds the tests SOURCES (absolute paths) under their NAMES and runs the one
# its first argument names. What they include comes first, outside of all namespaces, so that inside of them their
# include lines find everything read already.
set(includes "#include <cstdio>" "#include <cstring>")
set(bodies "")
set(choices "")
foreach(name source IN ZIP_LISTS NAMES SOURCES)
  file(STRINGS "${source}" lines REGEX "^#include [<\"].*[>\"]")
  foreach(line IN LISTS lines)
    if(NOT line MATCHES "\\.moc\"")
      list(APPEND includes "${line}")
    endif()
  endforeach()
  string(APPEND bodies "namespace ${name} {\n#include \"${source}\"\n}\n")
  string(APPEND choices "    if (!std::strcmp(name, \"${name}\")) return ${name}::main(argc - 1, argv + 1);\n")
endforeach()
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE "${OUTPUT}" "${includes}
${bodies}
int main(int argc, char** argv)
{
    const char* const name = argc > 1 ? argv[1] : \"\";
${choices}    std::fprintf(stderr, \"usage: %s TEST [OPTION...]; this program does not hold '%s'\\n\", argv[0], name);
    return 2;
}
")
