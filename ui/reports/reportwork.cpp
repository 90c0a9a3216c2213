// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportwork.h"

#include "ui/printing/chartsheet.h"
#include "ui/printing/pdffile.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"
#include "ui/widgets/losslist.h"
#include "ui/widgets/progressstrip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* folderLook = "export/folder";

struct EncodingRow {
    const char* text;
    CsvEncoding encoding;
};

constexpr EncodingRow encodings[] = {
    {QT_TRANSLATE_NOOP("ReportWork", "CSV that Excel opens (UTF-8 with a mark)"), CsvEncoding::Utf8WithBom},
    {QT_TRANSLATE_NOOP("ReportWork", "CSV in Shift_JIS (CP932), for older programs"), CsvEncoding::Cp932},
    {QT_TRANSLATE_NOOP("ReportWork", "CSV in UTF-8 without a mark"), CsvEncoding::Utf8}};

Result<LaidReport> laySheets(Desk& desk, const ReportWish& wish, const Actor& by, JobControl& control)
{
    if (!wish.isChartOnly) {
        Result<ReportPreview> report = previewReport(desk, wish, true, by, control);
        return report ? Result<LaidReport>({std::move(report->summary), std::move(report->sheets), report->missing})
                      : report.refusal();
    }
    const Result<ChartData> chart = chartOf(desk, wish);
    if (!chart)
        return chart.refusal();
    const Result<ReportStamp> stamp = reportStamp(desk, by.operatorName);
    if (!stamp)
        return stamp.refusal();
    LaidReport laid;
    laid.summary.isCompared = false;
    laid.sheets = std::make_shared<const ChartSheet>(*chart, *stamp);
    return laid;
}

/// What came out is noted; that it could not be is no reason to say it did not come out.
std::optional<Refusal> note(Desk& desk, const ReportWish& wish, OutputWay way, const ReportSummary& summary,
                            const Order& by)
{
    const Result<ReportPlan> plan = planOf(desk, wish);
    const Result<Done> noted = plan ? noteOutput(desk, *plan, way, summary, by) : Result<Done>(plan.refusal());
    return noted ? std::nullopt : std::optional(noted.refusal());
}

Result<PutOutReport> printReport(Desk& desk, const ReportWish& wish, const Order& by, const QString& printer,
                                 const Printers& printers, JobControl& control)
{
    const Result<LaidReport> laid = laySheets(desk, wish, by.actor, control);
    if (!laid)
        return laid.refusal();
    const Result<int> sheets = printSheetsOn(printer, *laid->sheets, printers, &control);
    if (!sheets)
        return sheets.refusal();
    return PutOutReport{{laid->summary, *sheets, {}, laid->missing},
                        note(desk, wish, OutputWay::Print, laid->summary, by)};
}

Result<WrittenReport> writeFile(Desk& desk, const ReportWish& wish, ReportFile file, const Actor& by,
                                JobControl& control)
{
    if (wish.isChartOnly && file.format == ReportFormat::Pdf) {
        const Result<LaidReport> laid = laySheets(desk, wish, by, control);
        const Result<int> sheets = laid ? writePdf(*laid->sheets, file.path, &control) : laid.refusal();
        return sheets ? Result<WrittenReport>(WrittenReport{laid->summary, *sheets, {}})
                      : Result<WrittenReport>(sheets.refusal());
    }
    file.isWithChart = wish.isWithChart;
    const Result<ReportPlan> plan = planOf(desk, wish);
    return plan ? writeReport(desk, *plan, file, by, control) : Result<WrittenReport>(plan.refusal());
}

Result<PutOutReport> writeWish(Desk& desk, const ReportWish& wish, const ReportFile& file, const Order& by,
                               JobControl& control)
{
    const Result<WrittenReport> written = writeFile(desk, wish, file, by.actor, control);
    if (!written)
        return written.refusal();
    return PutOutReport{*written, note(desk, wish, outputWayOf(file.format), written->summary, by)};
}

} // namespace

ReportWork::ReportWork(const PageContext& context, const Printers& printers, QWidget* parent)
    : QWidget(parent), m_context(context), m_printers(printers), m_progress(new ProgressStrip)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    m_progress->setObjectName(u"reportWork"_s);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

ReportWork::~ReportWork()
{
    if (m_job)
        m_job->cancel();
}

template<class Answer>
void ReportWork::start(const QString& what, std::function<Result<Answer>(Desk&, JobControl&)> work,
                       std::function<void(const Result<Answer>&)> end)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    qint64 known = -1;
    m_progress->begin(what, 0);
    Q_EMIT busyChanged();
    const auto job = m_context.desk.runJob<Answer>(
        std::move(work), this,
        [this, end = std::move(end)](const Result<Answer>& answer) {
            ended();
            end(answer);
        },
        [this, what, known](qint64 done, qint64 total) mutable {
            if (total != known)
                m_progress->begin(what, total);
            known = total;
            m_progress->setDone(done);
        });
    if (m_isBusy)
        m_job = job;
}

void ReportWork::ended()
{
    m_isBusy = false;
    m_job.reset();
    m_progress->finish();
    Q_EMIT busyChanged();
}

void ReportWork::print(const ReportWish& wish)
{
    const QString printer = m_context.preferences.printer(Paper::Report);
    if (!printer.isEmpty())
        return printOn(wish, printer);
    choosePrinter(wish, madoguchi::refused(u"printer.none-chosen"_s, u"list"_s));
}

void ReportWork::printOn(const ReportWish& wish, const QString& printer)
{
    const Order by = m_context.host.order();
    start<PutOutReport>(
        tr("Printing"),
        [wish, by, printer, &printers = m_printers](Desk& desk, JobControl& control) {
            return printReport(desk, wish, by, printer, printers, control);
        },
        [this, wish](const Result<PutOutReport>& result) { printed(wish, result); });
}

void ReportWork::printed(const ReportWish& wish, const Result<PutOutReport>& result)
{
    if (result) {
        m_context.host.toast(Tone::Ok, tr("%n sheet(s) are at the printer.", nullptr, result->report.sheets));
        tellMissing(result->report.missing);
        return tellUnnoted(result->unnoted);
    }
    if (result.refusal().has(u"job.cancelled"))
        return m_context.host.toast(Tone::Info, tr("Stopped. Nothing more is printed."));
    if (result.refusal().has(u"printer.missing") || result.refusal().has(u"printer.failed"))
        return choosePrinter(wish, result.refusal());
    m_context.host.refused(result.refusal());
}

/// What can be done is offered beside the words: another printer, or a PDF.
void ReportWork::choosePrinter(const ReportWish& wish, const Refusal& why)
{
    m_context.desk.compute<QStringList>(
        [&printers = m_printers] { return printers.names(); }, this,
        [this, wish, why](const QStringList& names) {
            QList<BannerAction> actions;
            if (!names.isEmpty())
                actions << BannerAction{
                    [] { return tr("Choose a printer…"); },
                    {},
                    [self = QPointer(this), wish, names] {
                        if (!self)
                            return;
                        const Choice choice{tr("Choose a printer"), tr("Reports will be printed there from now on."),
                                            names, 0, tr("Print")};
                        self->m_context.ask.chooseOne(choice, [self, wish, names](const std::optional<int>& chosen) {
                            if (!self || !chosen)
                                return;
                            self->m_context.preferences.setPrinter(Paper::Report, names.at(*chosen));
                            self->printOn(wish, names.at(*chosen));
                        });
                    }};
            actions << BannerAction{[] { return tr("Save as PDF…"); },
                                    {},
                                    [self = QPointer(this), wish] {
                                        if (self)
                                            self->save(wish, ReportFormat::Pdf);
                                    }};
            actions << BannerAction{[] { return tr("Close"); }, {}, [] {}};
            m_context.host.banner(
                Tone::Warn, [&host = m_context.host, why] { return host.words(why); }, actions);
        });
}

void ReportWork::save(const ReportWish& wish, ReportFormat format)
{
    if (format == ReportFormat::Csv)
        return askEncoding(wish);
    askFile(wish, {{}, format, CsvEncoding::Utf8WithBom});
}

void ReportWork::askEncoding(const ReportWish& wish)
{
    QStringList texts;
    for (const EncodingRow& row : encodings)
        texts << QCoreApplication::translate("ReportWork", row.text);
    const Choice choice{tr("Save as CSV"), tr("In which form?"), texts, 0, tr("Go on…")};
    m_context.ask.chooseOne(choice, [self = QPointer(this), wish](const std::optional<int>& chosen) {
        if (self && chosen)
            self->askFile(wish, {{}, ReportFormat::Csv, encodings[*chosen].encoding});
    });
}

void ReportWork::askFile(const ReportWish& wish, ReportFile file)
{
    QString folder = m_context.preferences.look(QString::fromLatin1(folderLook)).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = reportFormatCode(file.format);
    const QString name =
        u"%1-%2.%3"_s.arg(wish.plan.report, m_context.clock.now().toLocal().toString(u"yyyyMMdd"_s), suffix);
    const FileQuestion question{
        tr("Save the report"), QDir(folder).filePath(name), {u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix)}};
    m_context.ask.saveFile(question, [self = QPointer(this), wish, file](const std::optional<QString>& path) mutable {
        if (!self || !path)
            return;
        file.path = *path;
        self->write(wish, file);
    });
}

void ReportWork::write(const ReportWish& wish, const ReportFile& file)
{
    m_context.preferences.setLook(QString::fromLatin1(folderLook), QFileInfo(file.path).absolutePath());
    const Order by = m_context.host.order();
    const bool isPicture = wish.isChartOnly && file.format == ReportFormat::Pdf;
    start<PutOutReport>(
        tr("Writing the report"),
        [wish, file, by](Desk& desk, JobControl& control) { return writeWish(desk, wish, file, by, control); },
        [this, path = file.path, isPicture](const Result<PutOutReport>& result) { written(path, isPicture, result); });
}

void ReportWork::written(const QString& path, bool isPicture, const Result<PutOutReport>& result)
{
    if (!result && result.refusal().has(u"job.cancelled"))
        return m_context.host.toast(Tone::Info, tr("Stopped. Nothing was written; an older file is unchanged."));
    if (!result)
        return m_context.host.refused(result.refusal());
    tellUnnoted(result->unnoted);
    if (isPicture)
        return m_context.host.toast(Tone::Ok, tr("The chart is in %1.").arg(QDir::toNativeSeparators(path)));
    m_context.host.toast(Tone::Ok, tr("%n row(s) are in %1.", nullptr, int(result->report.summary.totals.rows))
                                       .arg(QDir::toNativeSeparators(path)));
    tellLosses(m_context, result->report.csv);
    tellMissing(result->report.missing);
}

/// What came out with boxes in it.
void ReportWork::tellMissing(const MissingGlyphs& missing)
{
    if (!missing.isEmpty())
        m_context.host.banner(Tone::Warn, [missing] {
            QStringList lines;
            for (const Problem& problem : glyphProblems(missing, {}))
                lines << sentence(problem);
            return passage(lines);
        });
}

/// It is out all the same; who put it out is to be written down by hand then.
void ReportWork::tellUnnoted(const std::optional<Refusal>& unnoted)
{
    if (unnoted)
        m_context.host.banner(Tone::Warn, [&host = m_context.host, why = *unnoted] {
            return tr("The report is out, but the record could not note who put it out: %1").arg(host.words(why));
        });
}

} // namespace madoguchi

#include "moc_reportwork.cpp"
