// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/importpeek.h"

#include "core/exchange/csvreader.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int shownRows = 3;

ImportPeek beginningOf(CsvReader& csv, TableLayout layout)
{
    ImportPeek found{std::move(layout), {}, encodingName(csv.signature().encoding), csv.delimiter()};
    CsvRow row;
    while (found.rows.size() < shownRows) {
        const Result<bool> hasRow = csv.next(row);
        if (!hasRow || !*hasRow)
            break; // what is wrong further down is told by the comparison with the record
        QStringList cells;
        for (qsizetype i = 0; i < csv.header().size(); ++i)
            cells << QString::fromUtf8(row.cell(i));
        found.rows << cells;
    }
    return found;
}

} // namespace

PeekAnswer peekInto(const ImportPlan& plan)
{
    const Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(plan.path, {plan.encoding, plan.delimiter, {}});
    if (!reader)
        return {std::nullopt, reader.refusal()};
    const QStringList header = (*reader)->header();
    const Result<TableLayout> layout = recogniseLayout(plan.table, header, plan.choices);
    if (layout)
        return {beginningOf(**reader, *layout), {}};
    return {beginningOf(**reader, partialLayout(plan.table, header, plan.choices)), layout.refusal()};
}

QList<int> meaningsOf(const TableLayout& layout)
{
    QList<int> meanings(layout.header.size(), ignoredMeaning);
    for (const CustomColumn& column : layout.custom)
        meanings[column.index] = customMeaning;
    for (size_t field = 0; field < fieldCount; ++field) {
        for (int column : layout.columns[field])
            meanings[column] = int(field);
    }
    return meanings;
}

QList<FieldChoice> choicesFor(const QList<int>& meanings)
{
    QList<FieldChoice> choices;
    for (qsizetype i = 0; i < meanings.size(); ++i) {
        QString field = u"ignore"_s;
        if (meanings[i] == customMeaning)
            field = u"custom"_s;
        else if (meanings[i] >= 0)
            field = columnName(Field(meanings[i]), false);
        choices << FieldChoice{field, u'#' + QString::number(i + 1)};
    }
    return choices;
}

} // namespace madoguchi
