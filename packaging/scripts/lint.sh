#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks of the text of the tracked files; says everything it finds, then fails. What needs to understand
# the code (layers, sizes, forbidden calls) is a test: tests/architecture.
set -euo pipefail
shopt -s lastpipe nullglob # lastpipe: complain runs in this shell and can set $found
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

found=0

# complain TITLE: the lines on standard input, if any, are what was found.
complain() {
    local lines
    lines=$(cat)
    [ -n "$lines" ] || return 0
    printf -- '-- %s\n%s\n' "$1" "$lines"
    found=1
}

# tracked PATTERN…: names of the tracked files that exist.
tracked() {
    git -c safe.directory="$PWD" ls-files -- "$@" | while read -r file; do [ ! -f "$file" ] || echo "$file"; done
}

# lines_with REGEX: file and line of every match in the text files named on standard input.
lines_with() {
    xargs -r -d '\n' grep -nIP -- "$1" /dev/null | cut -c -160 || true
}

text_files() { tracked . | grep -vE '^LICENSE$|^tests/data/|\.tsv$'; }

badly_formatted() {
    tracked '*.h' '*.cpp' | xargs -r -d '\n' -P 2 -n 20 clang-format --dry-run 2>&1 | grep -E 'warning:' |
        cut -d: -f1 | sort | uniq -c | sed 's/$/ (run .\/dev format)/' || true
}

without_licence() {
    tracked '*.h' '*.cpp' '*.sql' '*.cmake' '*CMakeLists.txt' '*.sh' dev .ci/run packaging/debian-packages |
        while read -r file; do
            head -4 "$file" | grep -q 'SPDX-FileCopyrightText: The Madoguchi contributors' &&
                head -4 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file"
        done
}

wrong_mode() {
    tracked . | while read -r file; do
        read -r -n 2 start <"$file" 2>/dev/null || true
        if [ "$start" = '#!' ] && [ ! -x "$file" ]; then echo "$file: a script that cannot be run"; fi
        if [ "$start" != '#!' ] && [ -x "$file" ]; then echo "$file: executable, yet no script"; fi
    done
}

without_last_newline() {
    text_files | while read -r file; do
        [ ! -s "$file" ] || ! grep -qI . "$file" || [ -z "$(tail -c 1 "$file")" ] || echo "$file"
    done
}

check_scripts() {
    command -v shellcheck >/dev/null || return 0
    { tracked '*.sh'; echo dev; echo .ci/run; } | xargs -d '\n' shellcheck -x 2>&1 || true
}

check_desktop_files() {
    local file notes
    notes=$(mktemp)
    for file in packaging/*.desktop; do
        ! command -v desktop-file-validate >/dev/null || desktop-file-validate "$file" || true
    done
    for file in packaging/*.metainfo.xml; do
        ! command -v appstreamcli >/dev/null || appstreamcli validate --no-net --explain "$file" >"$notes" 2>&1 || cat "$notes"
    done
    rm -f "$notes"
}

badly_formatted | complain "not formatted"
without_licence | complain "no SPDX header"
wrong_mode | complain "file modes"
text_files | lines_with '\t' | complain "tabs"
text_files | lines_with '\r$' | complain "carriage returns"
text_files | grep -v '\.md$' | lines_with '[ ]+$' | complain "trailing spaces"
without_last_newline | complain "no newline at the end"
text_files | lines_with '(^|[^\w./])/(work|home/[a-z]+|root|Users)/' | complain "paths of one machine"
check_scripts | complain "scripts"
check_desktop_files | complain "desktop files"

[ $found = 0 ] || exit 1
echo "lint: nothing found"
