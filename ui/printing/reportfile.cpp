// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportfile.h"

#include "core/desk/settings.h"
#include "core/exchange/recordtables.h"
#include "core/exchange/reportcsv.h"
#include "core/exchange/reportxlsx.h"
#include "core/reports/reportchart.h"
#include "core/reports/sinkbeside.h"
#include "ui/printing/chartsheet.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/reportpaper.h"
#include "ui/printing/reportwords.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<ReportFormat, const char*> formats[] = {
    {ReportFormat::Pdf, "pdf"}, {ReportFormat::Xlsx, "xlsx"}, {ReportFormat::Csv, "csv"}};

/// The rows are laid out or written on one thread while the next ones are read on this.
Result<ReportSummary> runInto(ReportSink& sink, Desk& desk, const ReportPlan& plan, const Actor& by,
                              JobControl& control)
{
    SinkBeside beside(sink);
    return runReport(desk, {plan, &beside, &control, &recordTables()}, by);
}

Result<WrittenReport> writePaper(Desk& desk, const ReportPlan& plan, const ReportFile& file, const Actor& by,
                                 JobControl& control)
{
    Result<LaidReport> report = layReport(desk, plan, file.isWithChart, by, control);
    if (!report)
        return report.refusal();
    const Result<int> sheets = writePdf(*report->sheets, file.path, &control);
    return sheets ? Result<WrittenReport>(WrittenReport{std::move(report->summary), *sheets, {}, report->missing})
                  : Result<WrittenReport>(sheets.refusal());
}

} // namespace

QString reportFormatCode(ReportFormat format)
{
    for (const auto& [known, code] : formats) {
        if (known == format)
            return QString::fromLatin1(code);
    }
    return {};
}

std::optional<ReportFormat> reportFormatFromCode(const QString& code)
{
    for (const auto& [format, known] : formats) {
        if (code == QLatin1String(known))
            return format;
    }
    return std::nullopt;
}

OutputWay outputWayOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return OutputWay::Pdf;
    case ReportFormat::Xlsx:
        return OutputWay::Xlsx;
    case ReportFormat::Csv:
        break;
    }
    return OutputWay::Csv;
}

Result<Done> noteOutput(Desk& desk, const ReportPlan& plan, OutputWay way, const ReportSummary& summary,
                        const Order& by)
{
    if (!by.actor.operatorId.isValid())
        return Done{};
    const Result<QList<Phrase>> scope = desk.ask(AskReportScope{plan});
    if (!scope)
        return scope.refusal();
    const ReportWords words = reportWords();
    QStringList texts;
    for (const Phrase& phrase : *scope)
        texts << words(phrase);
    const auto noted = desk.perform(noteOf(plan, way, texts.join(u", "_s), summary), by);
    return noted ? Result<Done>(Done{}) : Result<Done>(noted.refusal());
}

Result<ReportStamp> reportStamp(Desk& desk, const QString& printedBy)
{
    const Result<OrganisationSettings> settings = desk.ask(AskSettings());
    if (!settings)
        return settings.refusal();
    return ReportStamp{printedBy, desk.clock().now(), settings->organisation, desk.info().isSandbox};
}

Result<LaidReport> layReport(Desk& desk, const ReportPlan& plan, bool isWithChart, const Actor& by, JobControl& control)
{
    const Result<ReportStamp> stamp = reportStamp(desk, by.operatorName);
    if (!stamp)
        return stamp.refusal();
    ReportPaper paper(*stamp);
    Result<ReportSummary> summary = runInto(paper, desk, plan, by, control);
    if (!summary)
        return summary.refusal();
    if (!isWithChart || findReport(plan.report)->picture() == ReportPicture::None)
        return LaidReport{*std::move(summary), paper.takeSheets(), paper.missing()};
    const Result<ChartData> chart = desk.ask(AskReportChart{plan.report, plan.filter});
    if (!chart)
        return chart.refusal();
    if (chart->isEmpty())
        return LaidReport{*std::move(summary), paper.takeSheets(), paper.missing()};
    const std::shared_ptr<const PaperSheets> list = paper.takeSheets(1);
    const auto picture = std::make_shared<const ChartSheet>(*chart, *stamp, list->sheetCount());
    return LaidReport{
        *std::move(summary),
        std::make_shared<const SheetsInTurn>(std::vector<std::shared_ptr<const PaperSheets>>{list, picture}),
        paper.missing()};
}

Result<WrittenReport> writeReport(Desk& desk, const ReportPlan& plan, const ReportFile& file, const Actor& by,
                                  JobControl& control)
{
    if (file.format == ReportFormat::Pdf)
        return writePaper(desk, plan, file, by, control);
    const Result<ReportStamp> stamp = reportStamp(desk, by.operatorName);
    if (!stamp)
        return stamp.refusal();
    WrittenReport written;
    if (file.format == ReportFormat::Xlsx) {
        XlsxReport sheet(file.path, reportWords(), *stamp);
        const Result<ReportSummary> summary = runInto(sheet, desk, plan, by, control);
        if (!summary)
            return summary.refusal();
        written.summary = *summary;
        return written;
    }
    CsvReport csv(file.path, file.encoding, reportWords());
    const Result<ReportSummary> summary = runInto(csv, desk, plan, by, control);
    if (!summary)
        return summary.refusal();
    written.summary = *summary;
    written.csv = csv.written();
    return written;
}

} // namespace madoguchi
