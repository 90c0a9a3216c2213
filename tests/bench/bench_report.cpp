// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An inventory of 100,000 lines to PDF and to XLSX: the whole way from the record to the file, against a bare loop over
// QPdfWriter that draws the same glyph runs, and one over libxlsxwriter that writes the same cells. Each variant is a
// process of its own, in turn; memory is the greatest of the whole run above that of an empty program. The bare loops
// have one thread, a report reads on one and lays out or writes on another: their processor time is told as well.

#include "largerecord.h"
#include "measure.h"

#include "ui/printing/formfonts.h"
#include "ui/printing/glyphtable.h"
#include "ui/printing/reportfile.h"
#include "ui/printing/reportpaper.h"
#include "ui/printing/reportwords.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;

ReportPlan inventory()
{
    return {u"inventory"_s, {}, {}, {}};
}

/// The cells as words, for the bare loops.
class Collected final : public ReportSink
{
public:
    std::vector<ReportRow> rows;
    std::vector<double> widths;
    int sheets = 1; ///< of the report

    Result<Done> begin(const ReportHead& head) override
    {
        for (const ReportColumn* column : head.columns)
            widths.push_back(column->width);
        return Done{};
    }
    Result<Done> beginGroup(const ReportCell&) override { return Done{}; }
    Result<Done> row(const ReportRow& row, const ReportCell&) override
    {
        ReportRow said = row;
        for (ReportCell& cell : said) {
            if (cell.kind != ReportCell::Kind::Number && cell.kind != ReportCell::Kind::Empty)
                cell.text = m_words(phraseOf(cell));
        }
        rows.push_back(std::move(said));
        return Done{};
    }
    Result<Done> endGroup(const ReportGroup&) override { return Done{}; }
    Result<Done> end(const ReportSummary&) override { return Done{}; }

private:
    ReportWords m_words = reportWords();
};

double peakMebibytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

void collect(Desk& desk, Collected& collected)
{
    JobControl control({});
    if (const auto run = desk.ask(ReportRun{inventory(), &collected, &control}); !run)
        qFatal("%s", qPrintable(run.refusal().toDebugText()));
    ReportPaper paper({});
    if (desk.ask(ReportRun{inventory(), &paper, &control}))
        collected.sheets = paper.takeSheets()->sheetCount();
}

/// As writePdf() keeps it while a long list is written, so that only the work is compared.
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, 32 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 64 * mebibyte);
#endif
}

void drawBare(const Collected& rows, const QString& path)
{
    keepFreedMemory();
    const FormFonts fonts;
    const FormFonts::Face& face = fonts.face(8.5, false);
    QPdfWriter writer(path);
    writer.setResolution(int(dotsPerInch));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    QPainter painter(&writer);
    double all = 1;
    for (const double width : rows.widths)
        all += width;
    const double unit = mm(257) / all;
    const size_t rowsOfAPage = (rows.rows.size() + size_t(rows.sheets) - 1) / size_t(rows.sheets);
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const size_t line = i % rowsOfAPage;
        if (i > 0 && line == 0)
            writer.newPage();
        const double y = mm(40) + double(line) * mm(5.5);
        face.glyphs.draw(painter, {mm(25), y}, QString::number(i + 1));
        double x = mm(25) + unit;
        for (size_t column = 0; column < rows.widths.size(); ++column) {
            if (const QString& text = rows.rows[i][column].text; !text.isEmpty())
                face.glyphs.draw(painter, {x, y}, text);
            x += unit * rows.widths[column];
        }
        painter.setPen(QPen(Qt::black, pt(0.25), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(mm(25), y + mm(1.5)), QPointF(mm(282), y + mm(1.5)));
        painter.setPen(Qt::black);
    }
}

void writeBare(const Collected& rows, const QString& path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy/mm/dd");
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        for (size_t column = 0; column < rows.rows[i].size(); ++column) {
            const ReportCell& cell = rows.rows[i][column];
            const auto row = lxw_row_t(i);
            const auto at = lxw_col_t(column);
            if (cell.kind == ReportCell::Kind::Number) {
                worksheet_write_number(sheet, row, at, double(cell.number), nullptr);
            } else if (cell.kind == ReportCell::Kind::Day) {
                lxw_datetime when{2026, 4, 1, 0, 0, 0};
                worksheet_write_datetime(sheet, row, at, &when, day);
            } else if (!cell.text.isEmpty()) {
                worksheet_write_string(sheet, row, at, cell.text.toUtf8().constData(), nullptr);
            }
        }
    }
    workbook_close(book);
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// One variant; prints seconds, those of the processors, and the memory it took at most.
int measureOne(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    const QString variant = QString::fromLatin1(argv[2]);
    const QString path = QString::fromLocal8Bit(argv[3]);
    Series series;
    double before = 0;
    double processor = 0;
    if (variant != u"empty") {
        const std::unique_ptr<Desk> desk =
            Desk::open(configFor(DatabaseUrl::forFile(QString::fromLocal8Bit(argv[1])))).value();
        if (variant == u"bare-pdf" || variant == u"bare-xlsx") {
            Collected rows;
            collect(*desk, rows);
            before = processorSeconds();
            series.time([&] { variant == u"bare-pdf" ? drawBare(rows, path) : writeBare(rows, path); });
        } else {
            const ReportFile file{path, variant == u"pdf" ? ReportFormat::Pdf : ReportFormat::Xlsx,
                                  CsvEncoding::Utf8WithBom};
            JobControl control({});
            Actor reader;
            reader.operatorName = u"山田"_s;
            before = processorSeconds();
            series.time([&] {
                if (const auto written = writeReport(*desk, inventory(), file, reader, control); !written)
                    qFatal("%s", qPrintable(written.refusal().toDebugText()));
            });
        }
        processor = processorSeconds() - before;
    }
    std::printf("%f %f %f\n", series.median() / 1e6, processor, peakMebibytes());
    return 0;
}

struct Figures {
    Series seconds;
    Series processor;
    double mebibytes = 0;
};

void addRun(Figures& figures, const QString& record, const QString& variant, const QString& path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {record, variant, path});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || words.size() != 3)
        qFatal("%s did not finish", qPrintable(variant));
    figures.seconds.add(words[0].toDouble());
    figures.processor.add(words[1].toDouble());
    figures.mebibytes = std::max(figures.mebibytes, words[2].toDouble());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4)
        return measureOne(argc, argv);
    const QCoreApplication application(argc, argv);
    const int assets = qEnvironmentVariableIsSet("MADOGUCHI_BENCH_ASSETS") ? benchAssets() : 100000;
    const LargeRecord record = largeRecord(assets, assets / 5, u"report"_s);
    // The sheets of a sample carry a large mark, which the floor does not draw.
    record.open()->connection().run("update database_info set value = '0' where name = 'sandbox'");
    const QTemporaryDir folder;
    Figures empty, pdf, barePdf, xlsx, bareXlsx;
    for (int round = 0; round < rounds; ++round) {
        addRun(empty, record.path, u"empty"_s, folder.filePath(u"none"_s));
        addRun(barePdf, record.path, u"bare-pdf"_s, folder.filePath(u"bare.pdf"_s));
        addRun(pdf, record.path, u"pdf"_s, folder.filePath(u"report.pdf"_s));
        addRun(bareXlsx, record.path, u"bare-xlsx"_s, folder.filePath(u"bare.xlsx"_s));
        addRun(xlsx, record.path, u"xlsx"_s, folder.filePath(u"report.xlsx"_s));
    }
    report("inventory to PDF", pdf.seconds.median(), barePdf.seconds.median(), 1.2, "s");
    report("inventory to XLSX", xlsx.seconds.median(), bareXlsx.seconds.median(), 1.3, "s");
    std::printf("of the processors: PDF %.2f s (bare %.2f s), XLSX %.2f s (bare %.2f s)\n", pdf.processor.median(),
                barePdf.processor.median(), xlsx.processor.median(), bareXlsx.processor.median());
    std::printf("memory above an empty program (%.1f MiB): PDF %.1f MiB, XLSX %.1f MiB  target 60\n", empty.mebibytes,
                pdf.mebibytes - empty.mebibytes, xlsx.mebibytes - empty.mebibytes);
    return 0;
}
