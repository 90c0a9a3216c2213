// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup.h"
#include "core/storage/databasefile.h"
#include "tests/support/storetest.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cstring>

/// In this program everything below a folder "network" lies on NFS.
extern "C" int statfs(const char* path, struct statfs* info) noexcept
{
    const int answer = int(syscall(SYS_statfs, path, info));
    if (answer == 0 && std::strstr(path, "/network") != nullptr)
        info->f_type = 0x6969;
    return answer;
}

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// No record works on a drive of the network; a copy of one may be kept there.
class TestNetworkFolders : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsWrittenThereAndRestoredFromThere();
    void aCancelledBackupLeavesNothing();
    void anExistingBackupIsNotReplaced();
    void nothingIsRestoredThere();
    void noRecordWorksThere();
    void aLinkIsJudgedByItsFile();
    void noNewRecordTakesTheNameOfALink();

private:
    QString there(const QString& name) const { return folder() + u"/network/"_s + name; }
    QString here(const QString& name) const { return folder() + u'/' + name; }
    Result<BackupSummary> backUp(const QString& path, JobControl& control)
    {
        return backUpRecord(store().desk(), path, control);
    }
    Result<BackupSummary> backUp(const QString& path)
    {
        JobControl control({});
        return backUp(path, control);
    }
    /// What is not finished, wherever it might lie.
    QStringList leftovers()
    {
        QStringList left;
        for (const QString& each : {folder(), folder() + u"/network"_s, QFileInfo(store().url().path()).path()})
            left << QDir(each).entryList({u"*.part-*"_s});
        return left;
    }
};

void TestNetworkFolders::init()
{
    if (testedDatabase() == DatabaseKind::Postgresql)
        QSKIP("about files");
    StoreTest::init();
    QDir(folder() + u"/network"_s).removeRecursively();
    QVERIFY(QDir().mkpath(folder() + u"/network"_s));
    store().add(anAsset(u"A-1"_s));
}

void TestNetworkFolders::aBackupIsWrittenThereAndRestoredFromThere()
{
    QVERIFY(isOnNetwork(there(u"copy.sqlite"_s)));
    QVERIFY(!isOnNetwork(here(u"copy.sqlite"_s)));
    qint64 last = 0;
    JobControl control([&last](qint64 done, qint64 total) { last = done == total ? total : last; });
    const Result<BackupSummary> backup = backUp(there(u"copy.sqlite"_s), control);
    VERIFY_OK(backup);
    QCOMPARE(backup->path, there(u"copy.sqlite"_s));
    QCOMPARE(backup->bytes, QFileInfo(backup->path).size());
    QCOMPARE(backup->entries, store().number("select count(*) from journal_entry"));
    QVERIFY(last > backup->bytes); // the way over the network counts as well
    QCOMPARE(leftovers(), QStringList());
    QCOMPARE(QDir(folder() + u"/network"_s).entryList(QDir::Files), QStringList{u"copy.sqlite"_s});
    const DatabaseUrl into = DatabaseUrl::forFile(here(u"restored.sqlite"_s));
    const Result<BackupSummary> restored = restoreRecord(backup->path, into);
    VERIFY_OK(restored);
    QCOMPARE(restored->entries, backup->entries);
    const auto opened = Connection::open(into);
    VERIFY_OK(opened);
    QVERIFY(readCopyMark(**opened));
    QVERIFY(QFile::remove(into.path()));
}

void TestNetworkFolders::aCancelledBackupLeavesNothing()
{
    JobControl* running = nullptr;
    JobControl stopped([&running](qint64 done, qint64 total) {
        if (done == total) // the last bytes have left, nothing has its name yet
            running->cancel();
    });
    running = &stopped;
    VERIFY_REFUSED(backUp(there(u"stopped.sqlite"_s), stopped), u"backup.cancelled");
    QCOMPARE(QDir(folder() + u"/network"_s).entryList(QDir::Files), QStringList());
    QCOMPARE(leftovers(), QStringList());
}

void TestNetworkFolders::anExistingBackupIsNotReplaced()
{
    VERIFY_OK(backUp(there(u"once.sqlite"_s)));
    VERIFY_REFUSED(backUp(there(u"once.sqlite"_s)), u"backup.exists");
    VERIFY_REFUSED(backUp(there(u"no/such/folder.sqlite"_s)), u"database.cannot-create");
}

void TestNetworkFolders::nothingIsRestoredThere()
{
    const Result<BackupSummary> backup = backUp(here(u"local.sqlite"_s));
    VERIFY_OK(backup);
    VERIFY_REFUSED(restoreRecord(backup->path, DatabaseUrl::forFile(there(u"live.sqlite"_s))),
                   u"database.network-path");
    QCOMPARE(QDir(folder() + u"/network"_s).entryList(QDir::Files), QStringList());
    QVERIFY(QFile::remove(backup->path));
}

void TestNetworkFolders::noRecordWorksThere()
{
    VERIFY_OK(backUp(there(u"copy.sqlite"_s)));
    const auto opened = Connection::open(DatabaseUrl::forFile(there(u"copy.sqlite"_s)));
    VERIFY_REFUSED(opened, u"database.network-path");
    const auto made = Connection::open(DatabaseUrl::forFile(there(u"new.sqlite"_s)), Connection::Access::Create);
    VERIFY_REFUSED(made, u"database.network-path");
}

/// Its log would lie beside the file, whatever the file is called elsewhere.
void TestNetworkFolders::aLinkIsJudgedByItsFile()
{
    VERIFY_OK(backUp(there(u"copy.sqlite"_s)));
    const QString link = here(u"link.sqlite"_s);
    QVERIFY(QFile::link(there(u"copy.sqlite"_s), link));
    const auto opened = Connection::open(DatabaseUrl::forFile(link));
    QVERIFY(QFile::remove(link));
    VERIFY_REFUSED(opened, u"database.network-path");
    QCOMPARE(opened.refusal().problems.first().subject, there(u"copy.sqlite"_s));
    // The other way round the file lies where it may.
    QVERIFY(QFile::link(store().url().path(), there(u"link.sqlite"_s)));
    VERIFY_OK(Connection::open(DatabaseUrl::forFile(there(u"link.sqlite"_s))));
}

void TestNetworkFolders::noNewRecordTakesTheNameOfALink()
{
    const QString link = here(u"new.sqlite"_s);
    QVERIFY(QFile::link(here(u"nothing-there.sqlite"_s), link));
    const auto made = Connection::open(DatabaseUrl::forFile(link), Connection::Access::Create);
    QVERIFY(QFile::remove(link));
    VERIFY_REFUSED(made, u"database.exists");
    QVERIFY(!QFile::exists(here(u"nothing-there.sqlite"_s)));
}

QTEST_GUILESS_MAIN(TestNetworkFolders)
#include "tst_networkfolders.moc"
