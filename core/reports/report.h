// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportcell.h"

#include <QString>

#include <span>

namespace madoguchi {

struct ChangeLine;
struct JournalRow;

/// What the cells of a column are made of.
enum class CellType {
    Text,
    Key, ///< an identifier: shrinks on paper before it breaks
    Number,
    Money, ///< whole yen
    Day,
    Moment,
    DayOfMoment, ///< the SQL gives an instant; its day at the counter
    Due,         ///< a day, with a time where the loan has one
    Word,        ///< the SQL gives the code
    Status,      ///< judged from the stored state and the loan, as everywhere
    DaysLate,    ///< likewise
};

[[nodiscard]] constexpr bool isNumeric(CellType type)
{
    return type == CellType::Number || type == CellType::Money || type == CellType::DaysLate;
}

/// One column, the same in every report that has it.
struct ReportColumn {
    const char* name;  ///< on the command line and in saved reports; stable
    const char* label; ///< code of its word on the form
    CellType type;
    double width;    ///< relative, on paper
    const char* sql; ///< null for what is judged, and for columns of the journal
    /// SQL that brings equal ones together and tells them apart; null: it cannot be grouped by.
    const char* order = nullptr;
    const char* identity = nullptr;
    bool isSummed = false;
    ReportCell (*entry)(const JournalRow& row) = nullptr;   ///< for columns of the journal
    ReportCell (*change)(const ChangeLine& line) = nullptr; ///< for those of the changes in it
    const char* field = nullptr;   ///< UTF-8: the further field of the item that it shows (fieldcolumn.h)
    const char* heading = nullptr; ///< SQL of the name of a group in place of `sql`: namesakes are told apart
    const char* sortKey = nullptr; ///< SQL that rows are sorted by in place of `sql`: a key, a reading

    [[nodiscard]] bool isGrouping() const { return order || field; }
    [[nodiscard]] bool isSorting() const { return sql || field; }
};

/// What heads the column: a word of the form, or the name of a field as it is.
[[nodiscard]] Phrase labelOf(const ReportColumn& column);

/// What a report can be narrowed down by.
struct ReportFilters {
    bool kind = false;
    bool place = false;
    bool section = false;
    bool person = false;
    bool status = false;
    bool period = false;
    bool item = false;      ///< also where the report is not the history of one
    bool changedBy = false; ///< an operator
    bool leaseEnd = false;
    bool disposed = false; ///< what is disposed of is left out unless it is asked for
    bool ownership = false;
    bool vendor = false;    ///< who repairs
    bool openOnly = false;  ///< what is not over yet
    bool shortOnly = false; ///< what there is too little of
};

/// Which rows of the record a report walks over.
enum class ReportSource {
    Assets,
    Loans,     ///< one row for each item that is or was lent
    Custody,   ///< one row for each time somebody answered for a lent item: a loan that was passed on has several
    Movements, ///< one row for each time an item went out, was passed on or came back
    Incidents, ///< one row for each loss, theft or damage that was reported, and for each item in such a state without
    Kinds,     ///< one row for each type, with how much of it there is
    Requests,  ///< one row for each thing that was asked for because it was short
    Journal,   ///< one row for each entry; for those who may read the journal
    Changes,   ///< one row for each value an entry wrote, with the one before; for the same
    Book,      ///< one row for each item that came into the ledger, and for each that was disposed of (propertybook.h)
    Consumables,    ///< one row for each consumable, with what is there of it
    ConsumableBook, ///< one row for each time a consumable was counted in or out
    Outputs,        ///< one row for each report that was printed or saved (reportoutput.h)
    Figures,        ///< one row for each figure of the monthly report (monthlyfigures.h)
    Services,       ///< one row for each repair and each reset
    Retirements,    ///< one row for each item that was prepared to be handed back or disposed of
    StocktakeLines, ///< one row for each line of a stocktake, and for each scan of what is none of its lines
};

/// Which chart goes with the rows (reportchart.h).
enum class ReportPicture {
    None,
    Items,     ///< by type and state
    Stock,     ///< of each type what is ready, out, in repair
    Movements, ///< by month
    Overdue,   ///< by month
    Incidents, ///< by month
};

/// The thing a history is of; the plan must name it.
enum class ReportSubject { None, Asset, Person, Consumable, Stocktake };

/// Which loans.
enum class LoanScope {
    Any,
    OpenUnlessPeriod, ///< what is out; with a period what went out in it
    Overdue,
};

/// A report as it is offered: everything that is known about it before it runs.
struct ReportDescription {
    const char* name;  ///< "inventory"; stable
    const char* title; ///< code of its word on the form
    ReportSource source;
    std::span<const ReportColumn* const> columns;
    std::span<const char* const> usual; ///< the names of the columns shown at first, in order
    ReportFilters filters;
    ReportSubject subject = ReportSubject::None;
    LoanScope scope = LoanScope::Any;
    /// SQL on the columns of `asset a`, beginning with " and "; of incidents: on the items nothing was reported about;
    /// of a report with the filter `disposed`: unless what is disposed of is asked for.
    const char* condition = "";
    const char* usualGroup = "";
    bool isTallied = false;     ///< items: counted by type and state at the end
    bool isOldestFirst = false; ///< of custody, which else begins with the newest
    /// The code of the ownership it is narrowed down to unless another one, or every one, is asked for.
    const char* usualOwnership = "";

    [[nodiscard]] bool isOfJournal() const
    {
        return source == ReportSource::Journal || source == ReportSource::Changes;
    }
    /// Each row is a figure of its own: how many rows there are says nothing.
    [[nodiscard]] bool isOfFigures() const { return source == ReportSource::Figures; }
    [[nodiscard]] bool isOfStock() const { return source == ReportSource::Kinds || source == ReportSource::Requests; }
    /// Whether it can be narrowed down to one item.
    [[nodiscard]] bool knowsItem() const { return filters.item || subject == ReportSubject::Asset; }
    /// Whether it is of a thing with a number: an item, a consumable, a stocktake.
    [[nodiscard]] bool isOfThing() const { return subject != ReportSubject::None && subject != ReportSubject::Person; }
    [[nodiscard]] ReportPicture picture() const;
    [[nodiscard]] const ReportColumn* column(const QString& columnName) const;
    /// Whether its rows are of items, whose further fields are columns too.
    [[nodiscard]] bool isOfItems() const;
    /// Whether it is joined from items and their loans: then it can be narrowed down by their further fields and put in
    /// the order of a column.
    [[nodiscard]] bool isJoined() const;
};

/// All reports, in the order in which they are offered.
[[nodiscard]] std::span<const ReportDescription> allReports();
/// Null for an unknown name.
[[nodiscard]] const ReportDescription* findReport(const QString& name);

} // namespace madoguchi
