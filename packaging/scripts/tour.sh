#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: tour.sh PROGRAMS OUT — the main job from beginning to end without a display: a loan at the counter,
# its receipt, the take-back, somebody found by a reading, labels, a stocktake of one shelf, reports, the check of the
# journal, and pictures of the window.
# OUT is emptied first. Everything is said on standard output; the papers and pictures stay in OUT.
set -euo pipefail

programs=$(realpath "$1")
out=$(realpath -m "$2")
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 MADOGUCHI_OPERATOR=demo

step() { printf '\n== %s\n' "$*"; }
fail() { printf 'tour: %s\n' "$*" >&2; exit 1; }
cli() { "$programs/madoguchi-cli" --db "$out/tour.sqlite" --lang en "$@"; }

empty_out() {
    [ ! -e "$out" ] || [ -e "$out/made-by-tour" ] || fail "$out exists and was not made by this script"
    rm -rf "$out"
    mkdir -p "$out"
    touch "$out/made-by-tour"
}

# keys_of TABLE: the first column of its export.
keys_of() {
    cli export "$1" --format csv --out "$out/$1.csv" >/dev/null
    sed -e '1d' -e 's/,.*//' -e 's/"//g' "$out/$1.csv"
}

# is_in_stock ASSET: nobody has it, and it is set aside for nobody.
is_in_stock() {
    local record
    record=$(cli --json show "$1" </dev/null)
    grep -qE '"status" *: *"available"' <<<"$record"
}

# some_in_stock COUNT: asset numbers nobody holds.
some_in_stock() {
    local asset wanted=$1
    while read -r asset && [ "$wanted" -gt 0 ]; do
        if is_in_stock "$asset"; then
            echo "$asset"
            wanted=$((wanted - 1))
        fi
    done <<<"$(keys_of assets)"
}

# counter LINE…: these scans at the counter, one after the other; its events on standard output.
counter() {
    printf '   scan: %s\n' "$@" >&2
    printf '%s\n' "$@" | cli --json counter --receipts "$out/papers" | tee -a "$out/counter.jsonl"
}

lend() {
    step "$person borrows ${items[*]}: card, items, card again"
    counter "$person" "${items[@]}" "$person"
}

take_back() {
    step "everything comes back: one scan each, CMD-DONE ends the run"
    # More than a minute later: an item lent a moment ago is not taken back without asking.
    counter @90000 "${items[@]}" CMD-DONE
}

look_back() {
    step "what happened to ${items[0]}"
    cli history "${items[0]}"
    step "what is late"
    cli list loans --overdue --limit 10
    cli export loans --format csv --out "$out/loans.csv"
    step "is the journal whole?"
    cli journal verify
}

find_somebody() {
    step "who is たかさき?"
    cli find たかさき --limit 3
}

print_labels() {
    step "labels for ${items[*]}"
    cli label "${items[@]}" --out "$out/papers/labels.pdf"
}

# A few of one type are scanned; what nobody saw is told at the end.
take_stock() {
    local kind=プロジェクター session
    step "a stocktake of $kind"
    session=$(cli --json stocktake open --kind "$kind" | sed -n 's/.*"session" *: *"\([^"]*\)".*/\1/p' | head -n 1)
    [ -n "$session" ] || fail "no stocktake was opened"
    # What is on loan and yet here is told, and the exit code says so.
    grep -m 5 "$kind" "$out/assets.csv" | sed -e 's/,.*//' -e 's/"//g' | cli stocktake scan "$session" || [ $? = 1 ]
    cli stocktake close "$session" --out "$out/papers/stocktake.pdf"
}

report() {
    step "what there is, and the month"
    cli report inventory --group-by kind --chart --out "$out/papers/inventory.pdf"
    cli report inventory --group-by kind --out "$out/inventory.xlsx"
    cli report monthly --out "$out/papers/monthly.pdf"
}

take_pictures() {
    step "pictures of the window"
    "$programs/madoguchi" --db "$out/tour.sqlite" --screenshots "$out/window" 2> >(grep -v propagateSizeHints >&2)
}

describe() {
    step "left in $out"
    cat <<END
   papers/                 what the borrower signs, and what the borrower gets back
   papers/labels.pdf       labels to stick on
   papers/stocktake.pdf    what a stocktake found, and what nobody saw
   papers/inventory.pdf    what there is by type, with its chart; inventory.xlsx is the same as a spreadsheet
   papers/monthly.pdf      the month in figures
   loans.csv               everything that is out
   counter.jsonl           every event of the counter, one per line
   tour.sqlite             the demo database, as the tour left it
   window/                 the pages of the window
END
}

empty_out
step "a demo database"
cli init --demo
mapfile -t items <<<"$(some_in_stock 2)"
mapfile -t people <<<"$(keys_of people)"
person=${people[0]:-}
if [ ${#items[@]} != 2 ] || [ -z "$person" ]; then fail "the demo database has no person or nothing in stock"; fi
lend
take_back
find_somebody
print_labels
take_stock
report
look_back
take_pictures
describe
