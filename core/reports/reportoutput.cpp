// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportoutput.h"

#include "core/base/codetable.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/filterphrases.h"
#include "core/storage/connection.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

constexpr CodeRow<OutputWay> ways[] = {
    {OutputWay::Print, "print"}, {OutputWay::Pdf, "pdf"}, {OutputWay::Xlsx, "xlsx"}, {OutputWay::Csv, "csv"}};

/// What left the program is out: an undo cannot take it back, so that the history keeps it.
bool staysForGood(Connection&, const Row&, const Row&)
{
    return false;
}

} // namespace

const Table& reportOutputTable()
{
    static const Table table("report_output",
                             {{"id", Number},
                              {"report", Text},
                              {"format", Text},
                              {"scope", Text, Personal}, // may name somebody
                              {"rows_listed", Number},
                              {"is_agreeing", Number},
                              {"put_out_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"station_id", Number, Public, "station"},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"report"}, .mayGoBack = staysForGood});
    return table;
}

QString outputWayCode(OutputWay way)
{
    return codeIn(ways, way);
}

QJsonObject NoteReportOutput::toJson() const
{
    QJsonObject json{{u"report"_s, report}, {u"format"_s, outputWayCode(way)}, {u"scope"_s, scope}, {u"rows"_s, rows}};
    if (agrees)
        json.insert(u"agrees"_s, *agrees);
    return json;
}

Result<NoteReportOutput::Outcome> NoteReportOutput::run(WriteScope& writing) const
{
    if (!findReport(report))
        return refused(u"report.unknown"_s, report);
    writing.setWorkItem(u"LN-23"_s);
    writing.insert(reportOutputTable(),
                   {writing.newId(), report, outputWayCode(way), Value::textOrNull(scope), rows,
                    agrees ? Value(qint64(*agrees)) : Value(), writing.at().toIso(), writing.actor().operatorId.value(),
                    writing.actor().stationId.value(), Value()});
    return Outcome{};
}

Result<AskReportScope::Answer> AskReportScope::run(ReadScope& scope) const
{
    Result<ReportSetup> setup = setUpReport(plan, scope.today());
    if (!setup)
        return setup.refusal();
    if (const Result<Done> fitted = fitFields(*setup, scope.connection); !fitted)
        return fitted.refusal();
    return filterPhrases(scope.connection, setup->filter);
}

NoteReportOutput noteOf(const ReportPlan& plan, OutputWay way, const QString& scope, const ReportSummary& summary)
{
    return {plan.report, way, scope, summary.totals.rows,
            summary.isCompared ? std::optional(summary.agrees()) : std::nullopt};
}

} // namespace madoguchi
