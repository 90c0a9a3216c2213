// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/samples.h"
#include "ui/printing/printjob.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

// A printer whose paper is a PDF file.
class PaperlessPrinters final : public Printers
{
public:
    explicit PaperlessPrinters(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] QStringList names() const override { return {u"Desk"_s}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString& name) const override
    {
        if (!names().contains(name))
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_file);
        return printer;
    }

private:
    QString m_file;
};

} // namespace

class PrintJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itPrintsOnTheChosenPrinter();
    void aPrinterThatIsGoneIsNamed();
    void withoutAChoiceNothingIsPrinted();
    void aPrinterThatTakesNothingIsReported();
    void missingPrintersAreNamedOnce();
    void everyKindHasItsPaper();
    void theSystemKnowsNoSuchPrinter();

private:
    QTemporaryDir m_folder;
};

void PrintJobTest::itPrintsOnTheChosenPrinter()
{
    const QString file = m_folder.filePath(u"out.pdf"_s);
    const Document document = receiptDocument(samples::receipt(11));
    const Result<int> sheets = printDocument(document, {{{Paper::Receipt, u"Desk"_s}}}, PaperlessPrinters(file));
    QVERIFY2(sheets.isOk(), qPrintable(sheets.isOk() ? QString() : sheets.refusal().toDebugText()));
    QCOMPARE(*sheets, 4);
    const QString text = samples::textOf(file);
    QCOMPARE(text.count(u'\f'), 4);
    QVERIFY(text.contains(u"A-010480"));
    // At the printer's own resolution the code must still be read.
    const QString picture = m_folder.filePath(u"page"_s);
    samples::outputOf(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-singlefile"_s, u"-png"_s,
                                      file, picture});
    QVERIFY(samples::barcodesIn(picture + u".png"_s).contains(u"R8-J1-000981"_s));
}

void PrintJobTest::aPrinterThatIsGoneIsNamed()
{
    const QString file = m_folder.filePath(u"gone.pdf"_s);
    const Document document = receiptDocument(samples::receipt(1));
    const Result<int> sheets = printDocument(document, {{{Paper::Receipt, u"Old"_s}}}, PaperlessPrinters(file));
    QVERIFY(sheets.refusal().has(u"printer.missing"));
    QCOMPARE(sheets.refusal().kind, RefusalKind::Unavailable);
    QCOMPARE(sheets.refusal().problems.first().subject, u"Old"_s);
    QVERIFY(!QFile::exists(file));
}

void PrintJobTest::withoutAChoiceNothingIsPrinted()
{
    const Document document = receiptDocument(samples::receipt(1));
    const Result<int> sheets =
        printDocument(document, {{{Paper::Report, u"Desk"_s}}}, PaperlessPrinters(m_folder.filePath(u"none.pdf"_s)));
    QVERIFY(sheets.refusal().has(u"printer.none-chosen"));
    QCOMPARE(sheets.refusal().problems.first().subject, u"receipt"_s);
}

void PrintJobTest::aPrinterThatTakesNothingIsReported()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
    const PaperlessPrinters printers(m_folder.filePath(u"no/such/folder.pdf"_s));
    const Result<int> sheets =
        printDocument(receiptDocument(samples::receipt(1)), {{{Paper::Receipt, u"Desk"_s}}}, printers);
    QVERIFY(sheets.refusal().has(u"printer.failed"));
    QCOMPARE(sheets.refusal().problems.first().subject, u"Desk"_s);
}

void PrintJobTest::missingPrintersAreNamedOnce()
{
    const PrinterChoices choices{{{Paper::Receipt, u"Old"_s}, {Paper::Report, u"Desk"_s}, {Paper::Label, u"Old"_s}}};
    const QList<Problem> problems = missingPrinters(choices, {u"Desk"_s});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, u"printer.missing"_s);
    QCOMPARE(problems.first().subject, u"Old"_s);
}

void PrintJobTest::everyKindHasItsPaper()
{
    QCOMPARE(paperOf(u"receipt"_s), Paper::Receipt);
    QCOMPARE(paperOf(u"return-slip"_s), Paper::Receipt);
    QCOMPARE(paperOf(u"label"_s), Paper::Label);
    QCOMPARE(paperOf(u"list"_s), Paper::Report);
    // What nobody thought of is a report, and prints.
    Document document = receiptDocument(samples::receipt(1));
    document.kind = u"checkpoint"_s;
    const Result<int> sheets = printDocument(document, {{{Paper::Report, u"Desk"_s}}},
                                             PaperlessPrinters(m_folder.filePath(u"checkpoint.pdf"_s)));
    QVERIFY(sheets.isOk());
}

void PrintJobTest::theSystemKnowsNoSuchPrinter()
{
    QVERIFY(SystemPrinters().open(u"no such printer"_s) == nullptr);
    QVERIFY(!SystemPrinters().names().contains(u"no such printer"_s));
}

QTEST_MAIN(PrintJobTest)
#include "tst_printjob.moc"
