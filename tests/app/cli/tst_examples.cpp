// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

/// What stands behind a "$ " of the page, and what the page says it prints.
struct Example {
    int line = 0;
    QString command;
    QStringList printed;
};

QList<Example> examplesOf(const QString& page)
{
    QList<Example> examples;
    bool isInBlock = false;
    bool isAfterCommand = false;
    int number = 0;
    for (const QString& line : page.split(u'\n')) {
        ++number;
        if (line.startsWith(u"```")) {
            isInBlock = !isInBlock;
            isAfterCommand = false;
        } else if (isInBlock && line.startsWith(u"$ ")) {
            examples << Example{number, line.mid(2), {}};
            isAfterCommand = true;
        } else if (isAfterCommand) {
            examples.last().printed << line;
        }
    }
    return examples;
}

/// Numbers and hashes differ from record to record, and the columns of a table with them.
QString withoutNumbers(QString text)
{
    text.remove(u'\r');
    text.replace(QRegularExpression(u"[0-9a-f]{16,}"_s), u"HASH"_s);
    text.replace(QRegularExpression(u"[0-9]+"_s), u"N"_s);
    text.replace(QRegularExpression(u" +"_s), u" "_s);
    text.replace(QRegularExpression(u" *\n[ \n]*"_s), u"\n"_s);
    return text.trimmed();
}

/// "…" on the page stands for anything.
bool isAsPrinted(const QStringList& printed, const QString& got)
{
    QString pattern = QRegularExpression::escape(withoutNumbers(printed.join(u'\n')));
    pattern.replace(QRegularExpression::escape(u"…"_s), u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(withoutNumbers(got))
        .hasMatch();
}

constexpr auto endOfExample = "-- end of an example --";

} // namespace

/// Every example of docs/cli.md prints what stands there, typed one after the other in an empty folder.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExamplePrintsWhatThePageSays();
    void aPlantedDifferenceIsFound();
    void everyOptionStandsInTheUsageOfItsCommand();
};

void TestExamples::everyExamplePrintsWhatThePageSays()
{
    QFile page(QDir(qEnvironmentVariable("MADOGUCHI_SOURCE")).filePath(u"docs/cli.md"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QList<Example> examples = examplesOf(QString::fromUtf8(page.readAll()));
    QVERIFY(examples.size() > 30);
    CliRunner runner(DatabaseUrl::forFile(u"desk.sqlite"_s));
    QString script;
    for (const Example& example : examples) {
        if (example.command.startsWith(u"cat ")) // a file that the reader has
            runner.writeFile(example.command.mid(4), (example.printed.join(u'\n') + u'\n').toUtf8());
        script += example.command + u"\necho '"_s + QLatin1StringView(endOfExample) + u"'\n"_s;
    }
    const QStringList got = runner.runInShell(script).out.split(QLatin1StringView(endOfExample));
    QCOMPARE(got.size(), examples.size() + 1);
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const Example& example = examples.at(i);
        const QString where = u"docs/cli.md:%1: %2\n%3"_s.arg(example.line).arg(example.command, got.at(i));
        QVERIFY2(isAsPrinted(example.printed, got.at(i)), qPrintable(where));
    }
}

void TestExamples::aPlantedDifferenceIsFound()
{
    const QList<Example> examples =
        examplesOf(u"a\n```\n$ one\nR8-1  x\n…\nend\n$ two\n```\n$ three\n```\nsynopsis\n```\n"_s);
    QCOMPARE(examples.size(), 2);
    QCOMPARE(examples.last().printed, QStringList());
    const QStringList printed = examples.first().printed;
    QVERIFY(isAsPrinted(printed, u"\nR9-22 x\nmore\nmore\nend\n"_s));
    QVERIFY(!isAsPrinted(printed, u"R9-22 y\nmore\nend\n"_s));
    QVERIFY(!isAsPrinted(printed, u"R9-22 x\nmore\nend\nand more\n"_s));
    QVERIFY(!isAsPrinted({}, u"said\n"_s));
}

void TestExamples::everyOptionStandsInTheUsageOfItsCommand()
{
    const CliRunner runner(DatabaseUrl::forFile(u"none.sqlite"_s));
    const QRegularExpression command(u"^  ([a-z-]+(?: [a-z][a-z-]*(?= |$))?)"_s, QRegularExpression::MultilineOption);
    const QRegularExpression option(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    const QString overview = runner.run({u"--help"_s}).out;
    int count = 0;
    auto commands = command.globalMatch(overview.section(u"Commands:"_s, 1));
    for (; commands.hasNext(); ++count) {
        const QString name = commands.next().captured(1);
        const QString help = runner.run(name.split(u' ') + QStringList{u"--help"_s}).out;
        const QString usage = help.section(u'\n', 0, 0);
        QVERIFY2(usage.contains(name), qPrintable(name));
        auto options = option.globalMatch(help.section(u"--version"_s, 1)); // what comes behind is the command's own
        while (options.hasNext()) {
            const QString one = options.next().captured(1);
            QVERIFY2(usage.contains(one), qPrintable(name + u" lacks "_s + one));
        }
    }
    QVERIFY(count > 100);
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
