// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/phrase.h"

#include <vector>

namespace madoguchi {

/// One value of a report, typed: a spreadsheet gets a number or a day, a paper the same in words.
struct ReportCell {
    enum class Kind {
        Empty,
        Text,    ///< as registered
        Word,    ///< `text` is the code of a word ("status.on-loan")
        Number,  ///< whole; money in whole yen
        Decimal, ///< `text` is the number as it is written: "13.5", "-0.50"
        Day,     ///< `text` is the ISO day
        Moment,  ///< `text` is local: "2026-04-01T09:30"
    };

    Kind kind = Kind::Empty;
    QString text;
    qint64 number = 0;

    /// Nothing where the text is empty.
    static ReportCell ofText(QString text);
    static ReportCell word(QString code) { return {Kind::Word, std::move(code), 0}; }
    static ReportCell ofNumber(qint64 number) { return {Kind::Number, {}, number}; }
    /// A number where people can count with it: one that only looks like it (an IMEI, zeros in front) stays a text.
    static ReportCell numberIn(QString text);
    static ReportCell day(QString iso);
    /// Of an instant as it is stored.
    static ReportCell moment(const QString& storedInstant);

    bool operator==(const ReportCell&) const = default;
};

/// The values of the shown columns.
using ReportRow = std::vector<ReportCell>;

/// The cell as a piece of a form; a number with its thousands set apart.
[[nodiscard]] Phrase phraseOf(const ReportCell& cell);

} // namespace madoguchi
