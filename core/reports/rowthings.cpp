// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rowthings.h"

#include "core/reports/carecolumns.h"
#include "core/reports/reportcolumns.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr ThingColumn keyColumns[] = {
    {&columns::asset, CodeMeaning::Asset},
    {&columns::items, CodeMeaning::Asset},
    {&columns::consumable, CodeMeaning::Consumable},
    {&columns::askedNumber, CodeMeaning::Document},
    {&columns::countedSlip, CodeMeaning::Document},
    {&columns::reportNumber, CodeMeaning::Document},
    {&columns::receipt, CodeMeaning::Document},
    {&columns::slip, CodeMeaning::Document},
    {&columns::surrenderList, CodeMeaning::Document},
    {&columns::certificate, CodeMeaning::Document},
    {&columns::documents, CodeMeaning::Document},
    {&columns::staff, CodeMeaning::Person},
    {&columns::recipientNumber, CodeMeaning::Person},
};

} // namespace

QList<ThingColumn> thingColumns(const ReportDescription& report)
{
    if (report.source == ReportSource::Kinds)
        return {{&columns::kind, CodeMeaning::Kind}};
    QList<ThingColumn> found;
    for (const ThingColumn& known : keyColumns) {
        if (std::find(report.columns.begin(), report.columns.end(), known.column) != report.columns.end())
            found << known;
    }
    return found;
}

QList<RowThing> thingsIn(const ThingColumn& column, const ReportCell& cell)
{
    if (!column.column->entry)
        return cell.text.isEmpty() ? QList<RowThing>() : QList<RowThing>{{column.meaning, cell.text}};
    QList<RowThing> things;
    // As the columns of the journal join names, and say how many more there are.
    for (const QString& key : cell.text.section(u" … "_s, 0, 0).split(u", "_s, Qt::SkipEmptyParts))
        things << RowThing{column.meaning, key};
    return things;
}

} // namespace madoguchi
