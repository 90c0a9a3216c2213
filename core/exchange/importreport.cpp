// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importreport.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool isOfColumn(const QList<Problem>& problems)
{
    return problems.size() == 1 && problems.first().code == u"import.kind-column-missing";
}

} // namespace

void ImportReport::reject(qint64 line, const QList<Problem>& problems)
{
    ++rejectedRows;
    if (isOfColumn(problems) &&
        std::any_of(rejected.begin(), rejected.end(), [](const RowProblems& row) { return isOfColumn(row.problems); }))
        return;
    if (rejected.size() < mostRejected)
        rejected << RowProblems{line, problems};
}

void ImportReport::warn(qint64 line, const QList<Problem>& warnings)
{
    if (warnings.isEmpty())
        return;
    ++warnedRows;
    if (warned.size() < mostRejected)
        warned << RowProblems{line, warnings};
}

void ImportReport::note(RowDifference difference)
{
    for (const FieldChange& change : difference.changes) {
        if (difference.isNew || change.before.isEmpty() || !change.after.isEmpty())
            continue;
        auto counted = std::find_if(emptied.begin(), emptied.end(),
                                    [&](const EmptiedField& each) { return each.field == change.field; });
        if (counted == emptied.end())
            counted = emptied.insert(emptied.end(), EmptiedField{change.field, 0});
        ++counted->rows;
    }
    if (differences.size() < mostDifferences)
        differences << std::move(difference);
}

QJsonObject ImportReport::toJson() const
{
    return {{u"rows"_s, rows},           {u"created"_s, created},           {u"updated"_s, updated},
            {u"unchanged"_s, unchanged}, {u"rejectedRows"_s, rejectedRows}, {u"warnedRows"_s, warnedRows},
            {u"loans"_s, loans},         {u"encoding"_s, encoding},         {u"delimiter"_s, delimiter},
            {u"document"_s, document}};
}

ImportReport ImportReport::fromJson(const QJsonObject& json)
{
    const auto number = [&](const QString& key) { return json.value(key).toInteger(); };
    ImportReport report;
    report.rows = number(u"rows"_s);
    report.created = number(u"created"_s);
    report.updated = number(u"updated"_s);
    report.unchanged = number(u"unchanged"_s);
    report.rejectedRows = number(u"rejectedRows"_s);
    report.warnedRows = number(u"warnedRows"_s);
    report.loans = number(u"loans"_s);
    report.encoding = json.value(u"encoding"_s).toString();
    report.delimiter = json.value(u"delimiter"_s).toString();
    report.document = json.value(u"document"_s).toString();
    return report;
}

} // namespace madoguchi
