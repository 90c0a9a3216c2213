#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings translations/*.ts up to date with the texts in the sources: new ones come in without a translation,
# those that are gone go. Then says what is left to translate.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
"$lupdate" -silent -no-obsolete -locations none -I . core ui app -ts translations/madoguchi_en.ts translations/madoguchi_ja.ts
for catalogue in translations/*.ts; do
    printf '%s: %s to translate\n' "$catalogue" "$(grep -c 'type="unfinished"' "$catalogue" || true)"
done
