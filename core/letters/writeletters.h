// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/letters/letterplan.h"

#include <QStringList>

namespace madoguchi {

struct WriteLettersOutcome {
    QStringList documents; ///< numbers of the letters, in the order of the plan
    int items = 0;
    int people = 0;
    int left = 0; ///< letters of the plan that were not written for want of room: perform again
    QJsonObject toJson() const;
    static WriteLettersOutcome fromJson(const QJsonObject& json);
};

/// Numbers and stores the letters a query gives at this moment, with what is printed of them. A loan that had this
/// step, at whichever counter, is left out; the database makes sure of it. Nobody to write to is no refusal: nothing is
/// stored then. Up to `most` letters at once. Codes: of AskLetterPlan, "letter.return-by-past".
struct WriteLetters {
    static constexpr const char* name = "letters.write";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = WriteLettersOutcome;
    static constexpr int most = 150;

    LetterQuery query;
    LetterWay way = LetterWay::Paper; ///< mail: those without an address get paper
    QDate returnBy;                   ///< not set: the office's usual number of days

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// `progress(done, total)` of letters; false ends it after what is written.
using LetterProgress = std::function<bool(qint64, qint64)>;

/// All of them, however many: one command after another, the first under the order's id, the next under ids that
/// follow from it, so that repeating the order writes none twice. The answer is that of all of them together; `left` is
/// not 0 where it was ended, or refused, after some of them.
[[nodiscard]] Result<Performed<WriteLettersOutcome>> writeAllLetters(Desk& desk, const WriteLetters& verb, Order order,
                                                                     const LetterProgress& progress = {});

} // namespace madoguchi
