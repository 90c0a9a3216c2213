// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace madoguchi {

/// The fiscal year (年度) of a day: April to March, named by the year it begins in. 2027-02-01 is in 2026.
[[nodiscard]] int fiscalYearOf(QDate day);
[[nodiscard]] QDate fiscalYearFirstDay(int fiscalYear);
[[nodiscard]] QDate fiscalYearLastDay(int fiscalYear);

/// "R8" for 2026. A year in which the era changes in spring has one label throughout: 2019 is R1, 1989 is H1.
[[nodiscard]] QString fiscalYearLabel(int fiscalYear);
/// 「令和8年度」, 「令和元年度」.
[[nodiscard]] QString fiscalYearName(int fiscalYear);

/// True for what may stand in document numbers: a digit, then digits or capital letters ("1", "2A").
[[nodiscard]] bool isStationCode(const QString& text);

/// The parts of a number on a paper: one series per type, station and fiscal year.
struct DocumentNumber {
    QString type; ///< capital letters: "J"
    int fiscalYear = 0;
    QString station; ///< isStationCode()
    qint64 serial = 0;

    bool operator==(const DocumentNumber&) const = default;
};

/// "R8-J1-000981": label of the fiscal year, type, station, serial in at least six digits.
[[nodiscard]] QString documentNumber(const QString& typeLetter, int fiscalYear, const QString& stationCode,
                                     qint64 serial);

/// Reads a number as printed, scanned or typed (lower case, full width, spaces around it). Nothing for other text.
[[nodiscard]] std::optional<DocumentNumber> parseDocumentNumber(const QString& text);

} // namespace madoguchi
