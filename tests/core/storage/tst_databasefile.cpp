// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/founding.h"
#include "core/exchange/backup.h"
#include "core/storage/databasefile.h"
#include "core/storage/unfinishedfile.h"
#include "tests/support/storetest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Wrong files are named as what they are, and never touched.
class DatabaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void wrongFilesStayAsTheyAre_data();
    void wrongFilesStayAsTheyAre();
    void folderIsNotARecord();
    void missingFileIsNotMade();
    void newFileMustNotExist();
    void newFileNeedsAFolder();
    void readOnly();
    void whereNoFileCanBeMade();
    void aNameThatCannotBeGivenIsNotTaken();
    void damagedInTheMiddle();
    void damagedFirstTable();
    void lookingAtTheFileDropsNoLock();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QString copyOfRecord(const QString& name) { return write(name, contentOf(m_record->copy().path())); }
    static Result<std::unique_ptr<Connection>> open(const QString& path)
    {
        return Connection::open(DatabaseUrl::forFile(path));
    }
    void wrongFiles();
    static void runAsNobody(const char* function);

    QTemporaryDir m_folder;
    std::unique_ptr<TestTemplate> m_record;
};

void DatabaseFileTest::initTestCase()
{
    m_record = std::make_unique<TestTemplate>(DatabaseKind::Sqlite, m_folder);
}

void DatabaseFileTest::cleanupTestCase()
{
    m_record.reset();
}

void DatabaseFileTest::wrongFiles()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QByteArray record = contentOf(m_record->copy().path());
    QByteArray foreign = record;
    foreign.replace(68, 4, "ELSE");
    QTest::newRow("text") << QByteArray("品目,台帳番号\n") << u"database.foreign"_s;
    QTest::newRow("empty") << QByteArray() << u"database.foreign"_s;
    QTest::newRow("another program's") << foreign << u"database.foreign"_s;
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04").repeated(100) << u"database.foreign"_s;
    QTest::newRow("header cut off") << record.left(60) << u"database.damaged"_s;
    QTest::newRow("only the header") << record.left(100) << u"database.damaged"_s;
    QTest::newRow("rubbish after the header") << record.left(100) + QByteArray(8192, 'x') << u"database.damaged"_s;
}

void DatabaseFileTest::wrongFilesAreNamed_data()
{
    wrongFiles();
}

void DatabaseFileTest::wrongFilesAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const QString path = write(u"wrong.sqlite"_s, content);
    Result<std::unique_ptr<Connection>> opened = open(path);
    if (!opened) {
        VERIFY_REFUSED(opened, code);
        QCOMPARE(opened.refusal().kind, RefusalKind::Unavailable);
        QCOMPARE(opened.refusal().problems.first().subject, path);
        return;
    }
    const Result<DatabaseInfo> info = readyDatabase(**opened);
    VERIFY_REFUSED(info, code);
}

void DatabaseFileTest::wrongFilesStayAsTheyAre_data()
{
    wrongFiles();
}

void DatabaseFileTest::wrongFilesStayAsTheyAre()
{
    QFETCH(QByteArray, content);
    const QString path = write(u"untouched.sqlite"_s, content);
    const Desk::Config config{DatabaseUrl::forFile(path), u"1"_s, m_folder.filePath(u"keys"_s),
                              std::make_shared<FixedClock>(testMoment())};
    QVERIFY(!Desk::open(config));
    QCOMPARE(contentOf(path), content);
}

void DatabaseFileTest::folderIsNotARecord()
{
    VERIFY_REFUSED(open(m_folder.path()), u"database.is-folder");
    VERIFY_REFUSED(checkDatabaseFile(m_folder.path(), true), u"database.is-folder");
}

void DatabaseFileTest::missingFileIsNotMade()
{
    const QString path = m_folder.filePath(u"missing.sqlite"_s);
    const auto opened = open(path);
    VERIFY_REFUSED(opened, u"database.missing");
    QCOMPARE(opened.refusal().kind, RefusalKind::Unavailable);
    QVERIFY(!QFile::exists(path));
}

void DatabaseFileTest::newFileMustNotExist()
{
    const QString path = write(u"notes.txt"_s, "not yours");
    VERIFY_REFUSED(Connection::open(DatabaseUrl::forFile(path), Connection::Access::Create), u"database.exists");
    QCOMPARE(contentOf(path), QByteArray("not yours"));
}

void DatabaseFileTest::newFileNeedsAFolder()
{
    const QString path = m_folder.filePath(u"no/such/folder/record.sqlite"_s);
    VERIFY_REFUSED(Connection::open(DatabaseUrl::forFile(path), Connection::Access::Create), u"database.no-folder");
}

/// The administrator may write anywhere, so somebody else runs this function.
void DatabaseFileTest::runAsNobody(const char* function)
{
    constexpr uid_t nobody = 65534;
    QProcess other;
    other.setProcessChannelMode(QProcess::MergedChannels);
    other.setChildProcessModifier([] {
        if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
            _exit(1);
    });
    other.setWorkingDirectory(u"/"_s);
    other.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(function)});
    if (!other.waitForStarted() || !other.waitForFinished() || other.exitCode() == 127)
        QSKIP("the administrator may write anywhere, and nobody else may run this program");
    QVERIFY2(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0, other.readAll().constData());
}

void DatabaseFileTest::readOnly()
{
    if (geteuid() == 0) {
        runAsNobody("readOnly");
        return;
    }
    const QString path = copyOfRecord(u"locked.sqlite"_s);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    VERIFY_REFUSED(open(path), u"database.read-only");
    const QString inner = m_folder.filePath(u"locked"_s);
    QVERIFY(QDir().mkdir(inner));
    QVERIFY(QFile::copy(m_record->copy().path(), inner + u"/record.sqlite"_s));
    QVERIFY(QFile::setPermissions(inner, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    VERIFY_REFUSED(open(inner + u"/record.sqlite"_s), u"database.read-only");
    const QString link = m_folder.filePath(u"link.sqlite"_s);
    QVERIFY(QFile::link(inner + u"/record.sqlite"_s, link));
    VERIFY_REFUSED(checkDatabaseFile(link, false), u"database.read-only");
    // A backup on such a medium is only read.
    QVERIFY(QFile::setPermissions(inner + u"/record.sqlite"_s, QFileDevice::ReadOwner));
    VERIFY_OK(restoreRecord(inner + u"/record.sqlite"_s, DatabaseUrl::forFile(m_folder.filePath(u"back.sqlite"_s))));
    QCOMPARE(QDir(inner).entryList(QDir::Files), QStringList{u"record.sqlite"_s});
    QVERIFY(QFile::setPermissions(inner, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

/// Said in words of files: there is no network and no server to look at.
void DatabaseFileTest::whereNoFileCanBeMade()
{
    const DatabaseUrl url = DatabaseUrl::forFile(u"/proc/record.sqlite"_s);
    const auto created = Connection::open(url, Connection::Access::Create);
    QVERIFY(!created);
    QVERIFY2(created.refusal().has(u"database.cannot-create") || created.refusal().has(u"database.read-only"),
             qPrintable(created.refusal().toDebugText()));
    QVERIFY(explainOpenFailure(url, {StorageFault::Unavailable, u"14"_s, u"x"_s}).has(u"database.cannot-open"));
    QVERIFY(explainNoHandle(url, true, {}).has(u"database.cannot-create"));
}

void DatabaseFileTest::aNameThatCannotBeGivenIsNotTaken()
{
    if (geteuid() == 0) {
        runAsNobody("aNameThatCannotBeGivenIsNotTaken");
        return;
    }
    const QString inner = m_folder.filePath(u"closed"_s);
    QVERIFY(QDir().mkdir(inner));
    UnfinishedFile file(inner + u"/record.sqlite"_s);
    QVERIFY(file.create());
    QVERIFY(QFile::setPermissions(inner, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const Result<Done> failed = file.finish(u"database.exists"_s);
    QVERIFY(QFile::setPermissions(inner, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    VERIFY_REFUSED(failed, u"storage.failed");
    QVERIFY(!failed.refusal().problems.first().arguments.value(u"detail"_s).toString().isEmpty());
    write(u"closed/record.sqlite"_s, "x");
    VERIFY_REFUSED(file.finish(u"database.exists"_s), u"database.exists");
    QVERIFY(QFile::remove(file.wanted()));
    VERIFY_OK(file.finish(u"database.exists"_s));
}

void DatabaseFileTest::damagedInTheMiddle()
{
    const QString path = copyOfRecord(u"middle.sqlite"_s);
    QByteArray content = contentOf(path);
    qint64 rootPage = 0;
    {
        const auto opened = open(path);
        QVERIFY(opened.isOk());
        Cursor cursor = (*opened)->select("select rootpage from sqlite_master where name = 'operator'");
        QVERIFY(cursor.next());
        rootPage = cursor.number(0);
    }
    content = contentOf(path);
    const qsizetype pageSize = uchar(content.at(16)) * 256 + uchar(content.at(17));
    content.replace((rootPage - 1) * pageSize, pageSize, QByteArray(pageSize, 'x'));
    write(u"middle.sqlite"_s, content);
    const auto opened = open(path);
    VERIFY_OK(opened);
    try {
        (*opened)->select("select name from operator").next();
        QFAIL("read a damaged table");
    } catch (const StorageError& error) {
        QCOMPARE(error.fault(), StorageFault::Damaged);
        QVERIFY(error.toRefusal().has(u"storage.damaged"));
    }
}

void DatabaseFileTest::damagedFirstTable()
{
    const QString path = copyOfRecord(u"first.sqlite"_s);
    QByteArray content = contentOf(path);
    content.replace(100, 900, QByteArray(900, '\xff'));
    write(u"first.sqlite"_s, content);
    const Desk::Config config{DatabaseUrl::forFile(path), u"1"_s, m_folder.filePath(u"keys"_s),
                              std::make_shared<FixedClock>(testMoment())};
    const auto desk = Desk::open(config);
    VERIFY_REFUSED(desk, u"database.damaged");
}

/// What another process sees: whether somebody holds SQLite's shared lock on the file (byte range of os.h).
static bool isLockedForOthers(const QString& path)
{
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
        struct flock lock {
        };
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000 + 2;
        lock.l_len = 510;
        const bool isKnown = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
        _exit(isKnown && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void DatabaseFileTest::lookingAtTheFileDropsNoLock()
{
    const QString path = copyOfRecord(u"locked.sqlite"_s);
    QVERIFY(!isLockedForOthers(path));
    const auto first = open(path);
    VERIFY_OK(first);
    (void)(*first)->select("select count(*) from asset").next();
    QVERIFY(isLockedForOthers(path));
    VERIFY_OK(checkDatabaseFile(path, false));
    QVERIFY(isLockedForOthers(path));
    VERIFY_OK(open(path)); // a second connection of this program comes and goes
    QVERIFY(isLockedForOthers(path));
}

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "tst_databasefile.moc"
