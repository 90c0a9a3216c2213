// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A manager brings out the list of one section on a demo record: the paper and the spreadsheet say the same, which is
/// what the ledger says; and whoever looks for somebody whose name no keyboard writes, finds them.
class ReportJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paperAndSpreadsheetAgree();
    void aRareNameIsFound_data();
    void aRareNameIsFound();

private:
    [[nodiscard]] CliResult run(const QStringList& arguments) const
    {
        return m_runner->run(QStringList{u"--json"_s} + arguments);
    }
    [[nodiscard]] static QString output(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// A section that holds several items, and how many.
    [[nodiscard]] std::pair<QString, qsizetype> section() const;

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_runner;
};

void ReportJourney::initTestCase()
{
    m_runner = std::make_unique<CliRunner>(DatabaseUrl::forFile(m_folder.filePath(u"demo.sqlite"_s)));
    m_runner->setVariable(u"MADOGUCHI_NOW"_s, u"2026-06-11T09:00:00+09:00"_s);
    QCOMPARE(run({u"init"_s, u"--demo=300"_s}).exitCode, 0);
}

std::pair<QString, qsizetype> ReportJourney::section() const
{
    const QString file = m_runner->pathOf(u"all.json"_s);
    const CliResult exported = run({u"export"_s, u"loans"_s, u"--format"_s, u"json"_s, u"--out"_s, file});
    QFile loans(file);
    if (exported.exitCode != 0 || !loans.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QSet<QString>> items;
    const QJsonArray all = QJsonDocument::fromJson(loans.readAll()).array();
    for (const QJsonValue& loan : all) {
        if (loan[u"returned"_s].toString().isEmpty() && !loan[u"section"_s].toString().isEmpty())
            items[loan[u"section"_s].toString()] << loan[u"asset"_s].toString();
    }
    std::pair<QString, qsizetype> most;
    for (auto one = items.cbegin(); one != items.cend(); ++one) {
        if (one->size() > most.second)
            most = {one.key(), one->size()};
    }
    return most;
}

void ReportJourney::paperAndSpreadsheetAgree()
{
    const auto [name, held] = section();
    QVERIFY(held >= 2);
    const QString pdf = m_runner->pathOf(u"list.pdf"_s);
    const QString xlsx = m_runner->pathOf(u"list.xlsx"_s);
    const QStringList report{u"report"_s,    u"inventory"_s,         u"--section"_s, name,
                             u"--columns"_s, u"asset,kind,holder"_s, u"--out"_s};
    const CliResult paper = run(report + QStringList{pdf});
    const CliResult sheet = run(report + QStringList{xlsx});
    for (const CliResult& result : {paper, sheet}) {
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QCOMPARE(result.textAt(u"rows"_s), QString::number(held));
        QCOMPARE(result.textAt(u"ledger"_s), QString::number(held));
        QCOMPARE(result.textAt(u"agrees"_s), u"true"_s);
        QCOMPARE(result.textAt(u"recorded"_s), u"true"_s);
    }
    // What stands on them: the same items, and the total below.
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("needs pdftotext and unzip");
    static const QRegularExpression number(u"\\b[A-Z]{1,3}-\\d{4,}\\b"_s);
    const auto numbersIn = [](const QString& text) {
        QStringList numbers;
        for (auto found = number.globalMatch(text); found.hasNext();)
            numbers << found.next().captured();
        numbers.removeDuplicates();
        numbers.sort();
        return numbers;
    };
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    const QString list = output(u"unzip"_s, {u"-p"_s, xlsx, u"xl/worksheets/sheet1.xml"_s});
    const QString about = output(u"unzip"_s, {u"-p"_s, xlsx, u"xl/worksheets/sheet2.xml"_s});
    const QStringList onPaper = numbersIn(text);
    QVERIFY2(onPaper.size() == held, qPrintable(text));
    QCOMPARE(numbersIn(list), onPaper);
    QCOMPARE(list.count(u"<row "_s), held + 1); // with the header
    QVERIFY2(text.contains(u"Agrees with the ledger (%1)"_s.arg(held)), qPrintable(text));
    QVERIFY2(about.contains(u"Agrees with the ledger (%1)"_s.arg(held)), qPrintable(about));
    QVERIFY2(text.contains(u"Total: %1"_s.arg(held)), qPrintable(text));
}

void ReportJourney::aRareNameIsFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("reading") << u"たかさき"_s;
    QTest::newRow("Roman letters") << u"takasaki"_s;
    QTest::newRow("usual forms") << u"高崎"_s;
    QTest::newRow("half width") << u"ﾀｶｻｷ"_s;
    QTest::newRow("as it is written") << u"\u9ad9\ufa11"_s;
}

void ReportJourney::aRareNameIsFound()
{
    QFETCH(QString, words);
    const CliResult found = run({u"find"_s, words, u"--limit"_s, u"50"_s});
    const QJsonArray things = QJsonDocument::fromJson(found.out.toUtf8()).array();
    const bool isThere = std::any_of(things.begin(), things.end(), [](const QJsonValue& thing) {
        return thing[u"type"_s].toString() == u"person" &&
               thing[u"title"_s].toString().contains(u"\u9ad9\ufa11　見本"_s);
    });
    QVERIFY2(isThere, qPrintable(found.out));
}

QTEST_GUILESS_MAIN(ReportJourney)
#include "tst_reportjourney.moc"
