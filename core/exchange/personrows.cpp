// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personrows.h"

#include "core/exchange/rowcells.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString readName(RowCells& cells, const TableLayout& layout, const PersonDraft& draft)
{
    const QString first = cells.text(Column::FirstName, TextLimits::name);
    const QString last = cells.text(Column::LastName, TextLimits::name);
    const QString name =
        layout.has(Column::Name) ? cells.text(Column::Name, TextLimits::name) : (first + u' ' + last).trimmed();
    if (name.isEmpty() && !draft.userName.isEmpty())
        return draft.userName;
    if (name.isEmpty() && layout.has(Column::Name))
        cells.report(u"import.name-missing"_s, Column::Name, {});
    return name;
}

} // namespace

PersonRow readPersonRow(const TableLayout& layout, const CsvRow& row)
{
    RowCells cells(layout, row);
    PersonDraft draft;
    draft.line = row.line;
    draft.userName = cells.text(Column::UserName, TextLimits::code);
    draft.staffNumber = cells.text(Column::StaffNumber, TextLimits::code);
    if (draft.staffNumber.isEmpty() && draft.userName.isEmpty())
        cells.report(u"import.number-missing"_s,
                     layout.has(Column::StaffNumber) ? Column::StaffNumber : Column::UserName, {});
    draft.name = readName(cells, layout, draft);
    draft.reading = cells.text(Column::Reading, TextLimits::name);
    draft.section = cells.text(Column::Section, TextLimits::name);
    draft.extension = cells.text(Column::Extension, TextLimits::code);
    draft.mail = cells.text(Column::Mail, TextLimits::name);
    draft.note = cells.lines(Column::Note, TextLimits::text);
    draft.cards = cells.codes(Column::Cards);
    QList<Problem> problems = cells.takeProblems(draft.staffNumber.isEmpty() ? draft.userName : draft.staffNumber);
    return {std::move(draft), std::move(problems)};
}

} // namespace madoguchi
