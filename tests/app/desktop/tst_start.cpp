// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background.h"
#include "app/desktop/diagnosticslog.h"
#include "app/desktop/options.h"
#include "app/desktop/pagelist.h"
#include "app/desktop/runningclock.h"
#include "app/desktop/singlestart.h"
#include "ui/shell/commandtable.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead();
    void wrongOptionsEndTheProgram_data();
    void wrongOptionsEndTheProgram();
    void theEnvironmentFillsIn();
    void messagesGoIntoTheFile();
    void aFullFileIsPutAside();
    void aSecondStartCallsTheFirst();
    void backgroundWorkAnswersHere();
    void aSetClockRunsOn();
    void noTwoPagesShareAnIdOrAKey();
};

void TestStart::optionsAreRead()
{
    const ParsedOptions parsed =
        parseOptions({u"madoguchi"_s, u"--db"_s, u"a.sqlite"_s, u"--operator"_s, u"demo"_s, u"--station"_s, u"2"_s,
                      u"--lang"_s, u"en"_s, u"--now"_s, u"2026-06-10T10:00:00Z"_s, u"--screenshots"_s, u"out"_s});
    QCOMPARE(parsed.exitCode, -1);
    QCOMPARE(parsed.options.database, u"a.sqlite"_s);
    QCOMPARE(parsed.options.operatorKey, u"demo"_s);
    QCOMPARE(parsed.options.station, u"2"_s);
    QCOMPARE(parsed.options.language, u"en"_s);
    QCOMPARE(parsed.options.screenshots, u"out"_s);
    QCOMPARE(parsed.options.now->toIso(), u"2026-06-10T10:00:00.000Z"_s);
}

void TestStart::wrongOptionsEndTheProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown") << QStringList{u"--colour"_s} << 2;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << 2;
    QTest::newRow("time") << QStringList{u"--now"_s, u"soon"_s} << 2;
    QTest::newRow("stray") << QStringList{u"a.sqlite"_s} << 2;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
}

void TestStart::wrongOptionsEndTheProgram()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const ParsedOptions parsed = parseOptions(QStringList{u"madoguchi"_s} + arguments);
    QCOMPARE(parsed.exitCode, exitCode);
    QVERIFY(!parsed.message.isEmpty());
}

void TestStart::theEnvironmentFillsIn()
{
    qputenv("MADOGUCHI_DB", "b.sqlite");
    qputenv("MADOGUCHI_PIN", "1234");
    QCOMPARE(parseOptions({u"madoguchi"_s}).options.database, u"b.sqlite"_s);
    QCOMPARE(parseOptions({u"madoguchi"_s}).options.pin, u"1234"_s);
    QCOMPARE(parseOptions({u"madoguchi"_s, u"--db"_s, u"c.sqlite"_s}).options.database, u"c.sqlite"_s);
    qunsetenv("MADOGUCHI_DB");
    qunsetenv("MADOGUCHI_PIN");
}

void TestStart::messagesGoIntoTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"logs/diagnostics.log"_s);
    {
        const DiagnosticsLog log(path);
        qWarning("the printer is gone");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("Z the printer is gone\n"));
}

void TestStart::aFullFileIsPutAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"diagnostics.log"_s);
    QFile full(path);
    QVERIFY(full.open(QIODevice::WriteOnly));
    QVERIFY(full.resize(DiagnosticsLog::fullAt + 1));
    full.close();
    {
        const DiagnosticsLog log(path);
        qWarning("after");
    }
    QCOMPARE(QFileInfo(path + u".1"_s).size(), DiagnosticsLog::fullAt + 1);
    QVERIFY(QFileInfo(path).size() < 200);
}

void TestStart::aSecondStartCallsTheFirst()
{
    const QTemporaryDir folder;
    SingleStart first(folder.path(), u"record"_s);
    QVERIFY(first.claim());
    const QSignalSpy spy(&first, &SingleStart::startedAgain);
    SingleStart second(folder.path(), u"record"_s);
    QVERIFY(!second.claim());
    QTRY_COMPARE(spy.count(), 1);
    SingleStart other(folder.path(), u"another record"_s);
    QVERIFY(other.claim());
}

void TestStart::backgroundWorkAnswersHere()
{
    int answer = 0;
    runInBackground<int>([] { return 42; }, this, [&](const int& value) { answer = value; });
    QTRY_COMPARE(answer, 42);
    bool isHeard = false;
    bool isLaterHeard = false;
    {
        QObject receiver;
        runInBackground<int>([] { return 1; }, &receiver, [&](const int&) { isHeard = true; });
    }
    runInBackground<int>([] { return 2; }, this, [&](const int&) { isLaterHeard = true; });
    QTRY_VERIFY(isLaterHeard);
    QVERIFY(!isHeard);
}

void TestStart::aSetClockRunsOn()
{
    const Instant begin = *Instant::fromIso(u"2026-06-10T10:00:00Z"_s);
    const RunningClock clock(begin);
    QTRY_VERIFY(clock.now() > begin);
    QVERIFY(clock.now() < begin.plusMSecs(60'000));
}

void TestStart::noTwoPagesShareAnIdOrAKey()
{
    QSet<QString> ids;
    const QList<PageEntry> pages = pageList({});
    for (const PageEntry& page : pages) {
        QVERIFY2(!ids.contains(page.id), qPrintable(page.id));
        ids << page.id;
        QVERIFY(page.make);
    }
    QCOMPARE(CommandTable(pages).clashes(), QStringList());
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
