// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmap.h"
#include "core/exchange/csvreader.h"

namespace madoguchi {

/// What a row says about one person. An empty value means an empty cell, or no such column: TableLayout::has.
struct PersonDraft {
    qint64 line = 0;
    QString staffNumber; ///< may be empty where there is a user name
    QString userName;    ///< Snipe-IT's asset list names people by it
    QString name;        ///< as registered; from two columns: first name, blank, last name
    QString reading;
    QString section;
    QString extension;
    QString mail;
    QString note;
    QString language; ///< a word of languageWord(), or empty
    QStringList cards;
    QString sectionHead; ///< the name of whoever heads the section
    QString sectionHeadMail;
    bool isHead = false; ///< the row says that it is this person
    QDate leftOn;        ///< the day on which the person leaves or left
    QString sectionReading;

    bool operator==(const PersonDraft&) const = default;
};

/// A row, and everything that is wrong with it; with problems the draft is not to be used.
struct PersonRow {
    PersonDraft draft;
    QList<Problem> problems;
    QList<Problem> warnings; ///< those of RowCells; they keep nothing back
};

/// Problems: import.number-missing, import.name-missing (only where the list has names at all),
/// import.bad-language, import.bad-day, import.bad-head-mail, import.too-long, import.control-character,
/// import.surplus-cells. Each with line, column, value; subject is the staff number, or else the user name.
[[nodiscard]] PersonRow readPersonRow(const TableLayout& layout, const CsvRow& row);

} // namespace madoguchi
