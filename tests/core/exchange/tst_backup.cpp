// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup.h"

#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestBackup : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsTheSameRecord();
    void aBackupSaysThatItIsOne();
    void aBackupHoldsTheCheckpointOfItsEnd();
    void progressIsToldAndACancelledOneLeavesNothing();
    void anExistingFileIsNeverReplaced();
    void aForeignFileIsNotRestored();
    void aDamagedBackupIsNotRestored();
    void aCutOffBackupIsNotRestored_data();
    void aCutOffBackupIsNotRestored();
    void whatAKilledProgramLeftIsCleared();
    void onlyTheOwnerReadsThem();
    void nothingIsRestoredBesideLeftovers_data();
    void nothingIsRestoredBesideLeftovers();
    void onPostgresqlItsOwnToolsAreNamed();

private:
    QString path(const char* name) const { return folder() + u'/' + QLatin1String(name); }
    Result<BackupSummary> backUp(const QString& file)
    {
        JobControl control({});
        return backUpRecord(store().desk(), file, control);
    }
    QStringList leftovers() const { return QDir(folder()).entryList({u"*.part-*"_s}); }
};

void TestBackup::aBackupIsTheSameRecord()
{
    if (!store().isSqlite())
        return;
    for (int i = 0; i < 20; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).serial(u"SN%1"_s.arg(i)));
    const Result<BackupSummary> backup = backUp(path("copy.madoguchi"));
    VERIFY_OK(backup);
    const auto before = dumpRecord(*store().raw());
    QVERIFY(backup->bytes > 10'000);
    QCOMPARE(backup->entries, store().number("select count(*) from journal_entry"));
    store().add(anAsset(u"A-later"_s));
    const DatabaseUrl into = DatabaseUrl::forFile(path("folder/restored.sqlite"));
    const Result<BackupSummary> restored = restoreRecord(backup->path, into);
    VERIFY_OK(restored);
    QCOMPARE(restored->entries, backup->entries);
    Result<std::unique_ptr<Connection>> connection = Connection::open(into);
    VERIFY_OK(connection);
    const auto mark = readCopyMark(**connection);
    QCOMPARE(mark, std::optional(testMoment()));
    (*connection)->beginWrite();
    clearCopyMark(**connection);
    (*connection)->commit();
    QCOMPARE(differences(before, dumpRecord(**connection)), QStringList());
    QCOMPARE(leftovers(), QStringList());
}

/// However it is copied back; the record itself is none.
void TestBackup::aBackupSaysThatItIsOne()
{
    if (!store().isSqlite())
        return;
    const Result<BackupSummary> backup = backUp(path("marked.madoguchi"));
    VERIFY_OK(backup);
    QVERIFY(!readCopyMark(*store().raw()));
    store().add(anAsset(u"A-later"_s));
    Desk::Config config = store().config(u"1"_s);
    config.url = DatabaseUrl::forFile(backup->path);
    {
        const auto copy = Desk::open(config);
        VERIFY_OK(copy);
        VERIFY_REFUSED((*copy)->perform(SaveAsset{{}, anAsset(u"A-1"_s)}, TestStore::as(store().manager())),
                       u"record.other-history");
    }
    // A copy of a copy is of the first moment; one by an older program gets its mark when it is restored.
    const DatabaseUrl again = DatabaseUrl::forFile(path("again.sqlite"));
    store().clock().advance(60'000);
    VERIFY_OK(restoreRecord(backup->path, again));
    QCOMPARE(readCopyMark(**Connection::open(again)), std::optional(testMoment()));
    {
        const auto old = Connection::open(config.url);
        (*old)->beginWrite();
        clearCopyMark(**old);
        (*old)->commit();
    }
    const DatabaseUrl older = DatabaseUrl::forFile(path("older.sqlite"));
    VERIFY_OK(restoreRecord(backup->path, older));
    QVERIFY(readCopyMark(**Connection::open(older)));
}

void TestBackup::aBackupHoldsTheCheckpointOfItsEnd()
{
    if (!store().isSqlite())
        return;
    store().add(anAsset(u"A-1"_s));
    const Result<BackupSummary> backup = backUp(path("signed.madoguchi"));
    VERIFY_OK(backup);
    const auto copy = Connection::open(DatabaseUrl::forFile(backup->path));
    VERIFY_OK(copy);
    Cursor signedSize = (*copy)->select("select max(c.size), l.size from journal_checkpoint c"
                                        " join journal_lane l on l.id = c.lane where l.job = '' group by l.size");
    QVERIFY(signedSize.next());
    QCOMPARE(signedSize.number(0), signedSize.number(1));
}

void TestBackup::progressIsToldAndACancelledOneLeavesNothing()
{
    if (!store().isSqlite())
        return;
    for (int i = 0; i < 300; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).serial(u"SN%1"_s.arg(i)));
    qint64 total = 0;
    JobControl control([&](qint64, qint64 all) { total = all; });
    VERIFY_OK(backUpRecord(store().desk(), path("whole.madoguchi"), control));
    QVERIFY(total > 10'000);
    JobControl* running = nullptr;
    JobControl stopped([&](qint64, qint64) { running->cancel(); });
    running = &stopped;
    VERIFY_REFUSED(backUpRecord(store().desk(), path("stopped.madoguchi"), stopped), u"backup.cancelled");
    QVERIFY(!QFile::exists(path("stopped.madoguchi")));
    QCOMPARE(leftovers(), QStringList());
    // The desk goes on working.
    store().add(anAsset(u"B-1"_s));
}

void TestBackup::anExistingFileIsNeverReplaced()
{
    if (!store().isSqlite())
        return;
    const Result<BackupSummary> first = backUp(path("once.madoguchi"));
    VERIFY_OK(first);
    const Result<BackupSummary> second = backUp(path("once.madoguchi"));
    VERIFY_REFUSED(second, u"backup.exists");
    const Result<BackupSummary> onto = restoreRecord(first->path, store().url());
    VERIFY_REFUSED(onto, u"database.exists");
}

void TestBackup::aForeignFileIsNotRestored()
{
    QFile file(path("foreign"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database at all");
    file.close();
    const Result<BackupSummary> restored = restoreRecord(file.fileName(), DatabaseUrl::forFile(path("new.sqlite")));
    VERIFY_REFUSED(restored, u"database.foreign");
    const Result<BackupSummary> missing = restoreRecord(path("nowhere"), DatabaseUrl::forFile(path("new.sqlite")));
    VERIFY_REFUSED(missing, u"database.missing");
    QVERIFY(!QFile::exists(path("new.sqlite")));
}

void TestBackup::aDamagedBackupIsNotRestored()
{
    if (!store().isSqlite())
        return;
    for (int i = 0; i < 200; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)));
    const Result<BackupSummary> backup = backUp(path("torn.madoguchi"));
    VERIFY_OK(backup);
    QFile file(backup->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 40960; at + 4096 < file.size(); at += 3 * 4096) {
        file.seek(at);
        file.write(QByteArray(2048, '\xff'));
    }
    file.close();
    const Result<BackupSummary> restored = restoreRecord(backup->path, DatabaseUrl::forFile(path("torn.sqlite")));
    QVERIFY(!restored.isOk());
    QVERIFY2(restored.refusal().has(u"backup.damaged"), qPrintable(restored.refusal().toDebugText()));
    QCOMPARE(restored.refusal().problems.first().subject, backup->path); // not the name it had meanwhile
    QVERIFY(!QFile::exists(path("torn.sqlite")));
    QCOMPARE(leftovers(), QStringList());
}

/// What a full stick or a broken line leaves of one.
void TestBackup::aCutOffBackupIsNotRestored_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 30, 50, 99})
        QTest::addRow("%d of a hundred", percent) << percent;
}

void TestBackup::aCutOffBackupIsNotRestored()
{
    QFETCH(int, percent);
    if (!store().isSqlite())
        return;
    for (int i = 0; i < 100; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)));
    const Result<BackupSummary> backup = backUp(path("cut-%1.madoguchi").arg(percent));
    VERIFY_OK(backup);
    QVERIFY(QFile::resize(backup->path, backup->bytes * percent / 100));
    const DatabaseUrl into = DatabaseUrl::forFile(path("cut-%1.sqlite").arg(percent));
    const Result<BackupSummary> restored = restoreRecord(backup->path, into);
    VERIFY_REFUSED(restored, u"backup.damaged");
    QCOMPARE(restored.refusal().problems.first().subject, backup->path);
    QVERIFY(!QFile::exists(into.path()));
    QCOMPARE(leftovers(), QStringList());
}

/// A program that was killed cannot clear up; the next that writes a file of this name does. Others may be at work.
void TestBackup::whatAKilledProgramLeftIsCleared()
{
    if (!store().isSqlite())
        return;
    const auto left = [&](const char* name, qint64 secondsAgo) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write("left") == 4 && file.flush() &&
               file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                QFileDevice::FileModificationTime);
    };
    QVERIFY(left("day.madoguchi.part-0123abcd", 7200) && left("day.madoguchi.part-0123abcd-wal", 7200));
    QVERIFY(left("day.madoguchi.part-0123abce", 60) && left("other.madoguchi.part-0123abcd", 7200));
    QVERIFY(left("day.madoguchi.part-mine", 7200));
    VERIFY_OK(backUp(path("day.madoguchi")));
    QCOMPARE(leftovers(), (QStringList{u"day.madoguchi.part-0123abce"_s, u"day.madoguchi.part-mine"_s,
                                       u"other.madoguchi.part-0123abcd"_s}));
    for (const QString& each : leftovers())
        QVERIFY(QFile::remove(folder() + u'/' + each));
}

void TestBackup::onlyTheOwnerReadsThem()
{
    if (!store().isSqlite())
        return;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const Result<BackupSummary> backup = backUp(path("owners.madoguchi"));
    VERIFY_OK(backup);
    QCOMPARE(QFile::permissions(backup->path) & others, QFile::Permissions());
    const Result<BackupSummary> restored = restoreRecord(backup->path, DatabaseUrl::forFile(path("owners.sqlite")));
    VERIFY_OK(restored);
    QCOMPARE(QFile::permissions(restored->path) & others, QFile::Permissions());
}

void TestBackup::nothingIsRestoredBesideLeftovers_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"-wal", "-shm", "-journal"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestBackup::nothingIsRestoredBesideLeftovers()
{
    if (!store().isSqlite())
        return;
    QFETCH(QString, suffix);
    const QString wanted = path("once-was.sqlite");
    const Result<BackupSummary> backup = backUp(path("beside.madoguchi") + suffix);
    VERIFY_OK(backup);
    QFile left(wanted + suffix);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("x") == 1);
    left.close();
    const Result<BackupSummary> restored = restoreRecord(backup->path, DatabaseUrl::forFile(wanted));
    VERIFY_REFUSED(restored, u"database.leftovers");
    QCOMPARE(restored.refusal().problems.first().subject, left.fileName());
    const auto founded = Connection::open(DatabaseUrl::forFile(wanted), Connection::Access::Create);
    VERIFY_REFUSED(founded, u"database.leftovers");
    QVERIFY(!QFile::exists(wanted));
    QVERIFY(left.remove());
    VERIFY_OK(restoreRecord(backup->path, DatabaseUrl::forFile(wanted)));
    QVERIFY(QFile::remove(wanted));
}

void TestBackup::onPostgresqlItsOwnToolsAreNamed()
{
    if (store().isSqlite())
        return;
    const Result<BackupSummary> backup = backUp(path("pg.madoguchi"));
    VERIFY_REFUSED(backup, u"backup.use-pg-dump");
    const Result<BackupSummary> restored = restoreRecord(path("pg.madoguchi"), store().url());
    VERIFY_REFUSED(restored, u"restore.use-pg-restore");
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
