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
    QString key;    ///< asset number, staff number or user name, document number, shelf code
    QString title;  ///< kind and model; name; whom a document is for
    QString detail; ///< who holds it or where it is; section; day of issue
    bool operator==(const FoundThing&) const = default;
};

/// Ranked search over assets, people, documents and places: what has exactly this key first, then what begins with
/// it, then the order of the index. Words may stand in any order and in kanji, kana or full width; a person's
/// reading is also found in Latin letters. Withdrawn things are left out.
struct FindEverything {
    using Answer = QList<FoundThing>;
    QString text;
    int limit = 50;
    Result<Answer> run(ReadScope& scope) const;
};

/// The same of one thing that a code has turned out to mean. Code "code.unknown" when it is gone.
struct DescribeMatch {
    using Answer = FoundThing;
    CodeMatch match;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
