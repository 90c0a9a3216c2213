// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "tests/app/cli/clirunner.h"
#include "tests/support/storetest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Files and folders that are not what they should be: each is refused with what to do next, and left as it is.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init();
    void cleanup();

    void aWrongFileIsNamedAsWhatItIs_data();
    void aWrongFileIsNamedAsWhatItIs();
    void aNewerRecordIsLeftAlone();
    void aReadOnlyFolderIsNamed();
    void brokenBytesAreNamed_data();
    void brokenBytesAreNamed();
    void cp932IsFound();
    void cp932ScansAreRead();
    void controlCharactersDoNotReachTheTerminal();
    void aCodeOfSeveralNamesThem();
    void aNewPinThatNobodyTypesIsAskedForByName();
    void anAlteredJournalIsFound();
    void anAlteredRowIsFound();
    void aBackupIsARecord();
    void aReceiptOfAnotherStationIsPrinted();
    void paperThatCannotBeWrittenIsRefusedBefore();
    void paperThatFailsAfterwardsKeepsTheLoan();

private:
    CliResult run(const QStringList& arguments, const QByteArray& input = {})
    {
        return m_runner->run(arguments, input);
    }
    void makeRecord();
    std::unique_ptr<Connection> raw() const;

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_runner;
};

namespace {

void say(const CliResult& result)
{
    qInfo("%d %s %s", result.exitCode, qPrintable(result.out), qPrintable(result.err));
}

} // namespace

#define COMPARE_RUN(call, code)                                                                                        \
    do {                                                                                                               \
        const CliResult given = (call);                                                                                \
        if (given.exitCode != (code))                                                                                  \
            say(given);                                                                                                \
        QCOMPARE(given.exitCode, code);                                                                                \
    } while (false)

void TestBadInput::init()
{
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    m_runner = std::make_unique<CliRunner>(newEmptyDatabase(testedDatabase(), m_folder.path()));
    m_runner->setVariable(u"MADOGUCHI_OPERATOR"_s, u"boss"_s);
    m_runner->setVariable(u"MADOGUCHI_PIN"_s, u"1234"_s);
}

void TestBadInput::cleanup()
{
    if (m_runner)
        dropDatabase(m_runner->url());
    m_runner.reset();
}

void TestBadInput::makeRecord()
{
    COMPARE_RUN(run({u"init"_s}), 0);
    COMPARE_RUN(run({u"asset"_s, u"add"_s, u"A-1"_s, u"--kind"_s, u"ルーター"_s}), 0);
    COMPARE_RUN(run({u"person"_s, u"add"_s, u"E-1"_s, u"--name"_s, u"髙橋"_s}), 0);
}

std::unique_ptr<Connection> TestBadInput::raw() const
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_runner->url());
    if (!connection)
        qFatal("%s", qPrintable(connection.refusal().toDebugText()));
    return *std::move(connection);
}

void TestBadInput::aWrongFileIsNamedAsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << QByteArray("not a database, but long enough to look like a file of some kind\n")
                          << u"database.foreign"_s;
    QTest::newRow("empty") << QByteArray() << u"database.foreign"_s;
    QTest::newRow("only the beginning") << QByteArray("SQLite format 3\0", 16) << u"database.damaged"_s;
    QByteArray other("SQLite format 3\0", 16);
    other.append(QByteArray(4080, '\0'));
    QTest::newRow("another program's") << other << u"database.foreign"_s;
    other.replace(68, 4, "MDGC");
    QTest::newRow("ours, with nothing but the header") << other << u"database.damaged"_s;
}

void TestBadInput::aWrongFileIsNamedAsWhatItIs()
{
    if (testedDatabase() != DatabaseKind::Sqlite)
        return;
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    m_runner->writeFile(u"wrong.sqlite"_s, bytes);
    const CliResult result = run({u"--db"_s, m_runner->pathOf(u"wrong.sqlite"_s), u"--json"_s, u"status"_s});
    COMPARE_RUN(result, 3);
    QCOMPARE(result.textAt(u"refused.0.code"_s), code);
    QFile file(m_runner->pathOf(u"wrong.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestBadInput::aNewerRecordIsLeftAlone()
{
    makeRecord();
    raw()->execute("insert into schema_migration (number, name, checksum, applied_at)"
                   " values (9999, 'later', 'x', '2099-01-01T00:00:00.000Z')");
    const CliResult result = run({u"--json"_s, u"status"_s});
    COMPARE_RUN(result, 3);
    QCOMPARE(result.textAt(u"refused.0.code"_s), u"database.newer"_s);
    QVERIFY(result.err.contains(u"Update this program"_s));
}

void TestBadInput::aReadOnlyFolderIsNamed()
{
    if (testedDatabase() != DatabaseKind::Sqlite)
        return;
    if (geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    makeRecord();
    const QString folder = QFileInfo(m_runner->url().path()).path();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const CliResult result = run({u"--json"_s, u"status"_s});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    COMPARE_RUN(result, 3);
    QCOMPARE(result.textAt(u"refused.0.code"_s), u"database.read-only"_s);
}

void TestBadInput::brokenBytesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("broken UTF-8") << QByteArray("asset number,type\nA-7,ルーター\nA-8,\xE3\x83 ok\nA-9,ルーター\n")
                                  << u"import.broken-bytes"_s;
    QTest::newRow("zero bytes") << QByteArray("asset number,type\nA-7,\0x\n", 25) << u"import.nul-character"_s;
    QTest::newRow("too many columns") << QByteArray("asset number") + QByteArray(2000, ',') + QByteArray("\n")
                                      << u"import.too-many-columns"_s;
    QTest::newRow("a huge cell") << QByteArray("asset number,type\nA-7,") + QByteArray(3'000'000, 'x')
                                 << u"import.cell-too-long"_s;
}

void TestBadInput::brokenBytesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    makeRecord();
    m_runner->writeFile(u"broken.csv"_s, bytes);
    const CliResult result = run({u"--json"_s, u"import"_s, u"assets"_s, u"broken.csv"_s});
    COMPARE_RUN(result, 1);
    QCOMPARE(result.textAt(u"refused.0.code"_s), code);
    QCOMPARE(run({u"--json"_s, u"status"_s}).textAt(u"assets"_s), u"1"_s);
}

void TestBadInput::cp932IsFound()
{
    makeRecord();
    m_runner->writeFile(
        u"sjis.csv"_s, "\x8A\xC7\x97\x9D\x94\xD4\x8D\x86,\x95\x69\x96\xDA\r\nA-7,\x83\x8B\x81\x5B\x83\x5E\x81\x5B\r\n");
    const CliResult result = run({u"--json"_s, u"import"_s, u"assets"_s, u"sjis.csv"_s});
    COMPARE_RUN(result, 0);
    QCOMPARE(result.textAt(u"encoding"_s), u"cp932"_s);
    QCOMPARE(run({u"--json"_s, u"show"_s, u"A-7"_s}).textAt(u"kind"_s), u"ルーター"_s);
}

/// Scanners send Japanese texts of QR codes in CP932.
void TestBadInput::cp932ScansAreRead()
{
    makeRecord();
    COMPARE_RUN(run({u"asset"_s, u"add"_s, u"機-1"_s, u"--kind"_s, u"ケーブル"_s}), 0);
    const CliResult told = run({u"--json"_s, u"counter"_s}, "E-1\n\x8b\x40-1\r\n");
    COMPARE_RUN(told, 0);
    QCOMPARE(told.textAt(u"#1.event"_s), u"item"_s);
    QCOMPARE(told.textAt(u"#1.asset"_s), u"機-1"_s);
}

void TestBadInput::controlCharactersDoNotReachTheTerminal()
{
    makeRecord();
    const QString note = u"a\x1b[31mb\rc\nd"_s; // no command takes it; an older record may hold it
    raw()->execute("update asset set note = 'a\x1b[31mb\rc\nd'");
    QVERIFY(run({u"show"_s, u"A-1"_s}).out.contains(u"a␛[31mb␍c\nd"_s));
    QCOMPARE(run({u"--json"_s, u"show"_s, u"A-1"_s}).textAt(u"note"_s), note);
    const CliResult unknown = run({u"show"_s, u"\x1b[31mX"_s});
    QVERIFY2(unknown.err.contains(u"␛[31mX"_s) && !unknown.err.contains(u'\x1b'), qPrintable(unknown.err));
}

void TestBadInput::aCodeOfSeveralNamesThem()
{
    makeRecord();
    for (const QString& number : {u"B-1"_s, u"B-2"_s})
        COMPARE_RUN(run({u"asset"_s, u"add"_s, number, u"--kind"_s, u"ルーター"_s, u"--barcode"_s, u"4901"_s}), 0);
    for (const QStringList& command :
         {QStringList{u"show"_s, u"4901"_s}, {u"history"_s, u"4901"_s}, {u"lend"_s, u"--to"_s, u"E-1"_s, u"4901"_s}}) {
        const CliResult result = run(command);
        COMPARE_RUN(result, 1);
        for (const QString& meaning : {u"means 2 things"_s, u"B-1 ルーター"_s, u"B-2 ルーター"_s})
            QVERIFY2(result.err.contains(meaning), qPrintable(result.err));
    }
}

void TestBadInput::aNewPinThatNobodyTypesIsAskedForByName()
{
    makeRecord();
    const CliResult result = run({u"--json"_s, u"operator"_s, u"add"_s, u"neu"_s});
    COMPARE_RUN(result, 1);
    QCOMPARE(result.textAt(u"refused.0.code"_s), u"operator.new-pin-needed"_s);
    QVERIFY2(result.err.contains(u"MADOGUCHI_NEW_PIN"_s), qPrintable(result.err));
}

void TestBadInput::anAlteredJournalIsFound()
{
    makeRecord();
    {
        const std::unique_ptr<Connection> connection = raw();
        connection->execute(m_runner->url().isSqlite() ? QByteArray("drop trigger journal_entry_no_update")
                                                       : QByteArray("alter table journal_entry disable trigger user"));
        connection->execute("update journal_entry set leaf = body where sequence = 1");
    }
    const CliResult result = run({u"--json"_s, u"journal"_s, u"verify"_s});
    COMPARE_RUN(result, 1);
    QCOMPARE(result.textAt(u"ok"_s), u"false"_s);
    QCOMPARE(result.textAt(u"firstBad.station"_s), u"1"_s);
    QCOMPARE(result.textAt(u"firstBad.entry"_s), u"1"_s);
    const CliResult text = run({u"journal"_s, u"verify"_s});
    QVERIFY(text.out.contains(u"The journal has been altered. First entry that does not fit: counter 1, entry 1."_s));
    COMPARE_RUN(run({u"check"_s}), 1);
}

void TestBadInput::anAlteredRowIsFound()
{
    makeRecord();
    raw()->execute("update asset set note = 'changed behind the back'");
    const CliResult verified = run({u"--json"_s, u"journal"_s, u"verify"_s});
    COMPARE_RUN(verified, 1);
    QCOMPARE(verified.textAt(u"firstBad.reason"_s), u"record.row-differs"_s);
    const CliResult result =
        run({u"--json"_s, u"journal"_s, u"rebuild"_s, u"--into"_s, m_runner->pathOf(u"new.sqlite"_s)});
    COMPARE_RUN(result, 1);
    QCOMPARE(result.textAt(u"ok"_s), u"false"_s);
}

void TestBadInput::aBackupIsARecord()
{
    makeRecord();
    const CliResult backup = run({u"--json"_s, u"backup"_s, u"copy.sqlite"_s});
    if (testedDatabase() == DatabaseKind::Postgresql) {
        COMPARE_RUN(backup, 1);
        QCOMPARE(backup.textAt(u"refused.0.code"_s), u"backup.use-pg-dump"_s);
        return;
    }
    COMPARE_RUN(backup, 0);
    QCOMPARE(backup.textAt(u"entries"_s), u"3"_s);
    const CliResult again = run({u"--json"_s, u"backup"_s, u"copy.sqlite"_s});
    COMPARE_RUN(again, 1);
    QCOMPARE(again.textAt(u"refused.0.code"_s), u"backup.exists"_s);
    COMPARE_RUN(run({u"restore"_s, u"copy.sqlite"_s, u"--into"_s, u"restored.sqlite"_s}), 0);
    COMPARE_RUN(run({u"restore"_s, u"copy.sqlite"_s, u"--into"_s, u"restored.sqlite"_s}), 1);
    const CliResult status = run({u"--db"_s, u"restored.sqlite"_s, u"--json"_s, u"status"_s});
    QCOMPARE(status.textAt(u"assets"_s), u"1"_s);
    COMPARE_RUN(run({u"--db"_s, u"restored.sqlite"_s, u"journal"_s, u"verify"_s}), 0);
}

/// The machine at the second counter has no key of the first one.
void TestBadInput::aReceiptOfAnotherStationIsPrinted()
{
    makeRecord();
    const CliResult lent = run({u"--json"_s, u"lend"_s, u"--to"_s, u"E-1"_s, u"A-1"_s});
    COMPARE_RUN(lent, 0);
    m_runner->setVariable(u"MADOGUCHI_KEYS"_s, m_runner->pathOf(u"otherkeys"_s));
    const CliResult printed = run(
        {u"--station"_s, u"2"_s, u"--json"_s, u"document"_s, lent.textAt(u"document"_s), u"--out"_s, u"again.pdf"_s});
    COMPARE_RUN(printed, 0);
    QVERIFY(QFileInfo(m_runner->pathOf(u"again.pdf"_s)).size() > 1000);
}

void TestBadInput::paperThatCannotBeWrittenIsRefusedBefore()
{
    makeRecord();
    const CliResult lent =
        run({u"--json"_s, u"lend"_s, u"--to"_s, u"E-1"_s, u"A-1"_s, u"--receipt"_s, u"none/receipt.pdf"_s});
    COMPARE_RUN(lent, 3);
    QVERIFY(lent.out.contains(u"file.not-writable"_s));
    QCOMPARE(run({u"--json"_s, u"show"_s, u"A-1"_s}).textAt(u"status"_s), u"available"_s);
}

/// The disk fills up between the record and its paper: what is done stays done, and the same id brings the paper.
void TestBadInput::paperThatFailsAfterwardsKeepsTheLoan()
{
    makeRecord();
    const QString id = u"01970000-0000-7000-8000-000000000001"_s;
    const QStringList lend{u"--json"_s, u"lend"_s, u"--to"_s, u"E-1"_s, u"A-1"_s, u"--id"_s, id, u"--receipt"_s};
    const CliResult lent = run(lend + QStringList{u"/dev/full"_s});
    COMPARE_RUN(lent, 4);
    QVERIFY(lent.out.contains(u"\"paperMissing\":true"_s));
    QVERIFY2(lent.err.contains(u"document %1 --out"_s.arg(lent.textAt(u"document"_s))), qPrintable(lent.err));
    QCOMPARE(run({u"--json"_s, u"show"_s, u"A-1"_s}).textAt(u"status"_s), u"on-loan"_s);
    const CliResult again = run(lend + QStringList{u"receipt.pdf"_s});
    COMPARE_RUN(again, 0);
    QCOMPARE(again.textAt(u"document"_s), lent.textAt(u"document"_s));
    QVERIFY(QFileInfo(m_runner->pathOf(u"receipt.pdf"_s)).size() > 1000);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
