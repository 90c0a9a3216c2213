// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/codelookup.h"

namespace madoguchi {

/// Something found. What it says is as registered; what kind of thing it is, `meaning` says.
struct FoundThing {
    CodeMeaning meaning = CodeMeaning::Asset;
    qint64 id = 0;
    QString key;         ///< asset number, staff number or user name, document number, shelf code, number of the rest
    QString title;       ///< kind and model; name; whom a document is for
    QString detail;      ///< who holds it or where it is; section; day of issue; the units of a kit
    bool isNear = false; ///< not what was typed, but nearly: a typing mistake is forgiven
    bool operator==(const FoundThing&) const = default;
};

/// Ranked search over assets, people, documents, kits, consumables, places, kinds and sections: what has exactly this
/// key first, then what begins with it, kits, consumables, places, kinds and sections by name, numbers that end in
/// these digits, people in the form of the characters that was typed, then the order of the index. Words may stand in
/// any order and in kanji, kana or full width, in any form of a character; a person's reading, and what is
/// written in kana, is also found in Latin letters, each word by itself; an item also by what it shows as its title,
/// its type and maker or model. Only where nothing is found at all: what would be but for a typing mistake
/// (nearwords.h; of people's readings nearreadings.h), and what is called so in katakana (loanwords.h), marked so.
/// Withdrawn things are left out.
struct FindEverything {
    using Answer = QList<FoundThing>;
    QString text;
    int limit = 50;
    int limitOfEach = 0; ///< of one meaning; 0: only the limit of all
    Result<Answer> run(ReadScope& scope) const;
};

/// What the desk dealt with last: documents, whom they are for, and their items; the newest first, `limitOfEach` of
/// each meaning.
struct RecentThings {
    using Answer = QList<FoundThing>;
    int limitOfEach = 4;
    Result<Answer> run(ReadScope& scope) const;
};

/// The same of one thing that a code has turned out to mean. Code "code.unknown" when it is gone.
struct DescribeMatch {
    using Answer = FoundThing;
    CodeMatch match;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
