// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/desk/operators.h"
#include "core/exchange/exportlines.h"
#include "core/exchange/exportmanifest.h"
#include "core/exchange/recordexport.h"
#include "core/exchange/recordimport.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/attachments.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestWholeRecord : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StoreTest::init();
        m_place = std::make_unique<QTemporaryDir>();
    }
    void anEqualRecordComesOut();
    void itComesBackFromTheOtherDatabase();
    void workGoesOnInIt();
    void whoWorkedSignsInAsBefore();
    void otherProgramsCanReadIt();
    void nothingAndNoTextAreTwoThings();
    void whatIsThereIsNeverReplaced();
    void aCancelledExportLeavesNothing();
    void aFullDiskLeavesNothing();
    void bytesThatWereLostAreNamed();
    void aCancelledImportLeavesNothing();
    void aCrashLeavesNothing();
    void whatIsNotWholeIsNotImported_data();
    void whatIsNotWholeIsNotImported();
    void whatTheJournalDoesNotSayIsNotImported_data();
    void whatTheJournalDoesNotSayIsNotImported();
    void aCheckMakesNothing();

private:
    void live();
    QString path(const QString& name) const { return m_place->filePath(name); }
    Result<RecordExportSummary> exported(const QString& name)
    {
        JobControl control({});
        return exportRecord(store().desk(), path(name), control);
    }
    static Result<RecordImportSummary> imported(const QString& from, const DatabaseUrl& into)
    {
        JobControl control({});
        return importRecord(from, into, control);
    }
    DatabaseUrl target(DatabaseKind kind) { return newEmptyDatabase(kind, folder()); }
    DatabaseUrl target() { return target(testedDatabase()); }
    QStringList leftovers() const
    {
        return QDir(folder()).entryList({u"*.part-*"_s}, QDir::AllEntries) +
               QDir(m_place->path()).entryList({u"*.part-*"_s}, QDir::AllEntries);
    }
    std::unique_ptr<Desk> deskAt(const DatabaseUrl& url)
    {
        Desk::Config config = store().config(u"1"_s);
        config.url = url;
        Result<std::unique_ptr<Desk>> desk = Desk::open(config);
        return desk ? *std::move(desk) : nullptr;
    }
    /// A file of the export, changed, with or without a manifest that fits.
    void change(const QString& file, const std::function<void(QByteArray&)>& how, bool isHidden);

    std::unique_ptr<QTemporaryDir> m_place; ///< of the test function
    QString m_document;                     ///< of a loan that was undone
};

/// Everything that is easily lost: rare characters, line ends in texts, what was undone or withdrawn, papers, pictures,
/// PINs and cards, signed states.
void TestWholeRecord::live()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s)
                                          .serial(u"SN-德邉"_s)
                                          .accessory(u"充電器"_s)
                                          .barcode(u"4901234567894"_s)
                                          .note(u"一行目\n二行目 \"引用\", 終わり\r\n𠮷"_s));
    const PersonId person =
        store().add(aPerson(u"E-1"_s).name(u"髙橋 﨑"_s).card(u"0123"_s).section(u"総務課"_s).mail(u"a@example.jp"_s));
    AttachFile attach;
    attach.asset = asset;
    attach.file = {u"写真.JPG"_s, QByteArray("\xff\xd8\0bytes", 8)};
    VERIFY_OK(store().desk().perform(attach, TestStore::as(store().manager())));
    HandOver handOver;
    handOver.person = person;
    handOver.items << asset;
    VERIFY_OK(store().desk().perform(handOver, TestStore::as(store().manager())));
    TakeBack takeBack;
    takeBack.items << ReturnedItem{asset, {u"充電器"_s}, u"傷あり"_s};
    VERIFY_OK(store().desk().perform(takeBack, TestStore::as(store().deskStaff())));
    handOver.items = {store().add(anAsset(u"A-2"_s))};
    const auto lent = store().desk().perform(handOver, TestStore::as(store().manager()));
    VERIFY_OK(lent);
    Order order = TestStore::as(store().manager());
    order.reason = u"間違い"_s;
    VERIFY_OK(performUndo(store().desk(), Undo{lent->outcome.document, {}, &recordTables()}, order));
    VERIFY_OK(store().desk().perform(AddOperator{u"clerk"_s, u"係 員"_s, Role::Desk, hashPin(u"4711"_s), u"OP-77"_s},
                                     TestStore::as(store().owner())));
    VERIFY_OK(store().desk().perform(TakeCheckpoint{JournalPlace::of(store().desk())}, TestStore::as(store().owner())));
    m_document = lent->outcome.document;
}

namespace {

QMap<QString, QStringList> dumped(const DatabaseUrl& url)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(url);
    if (!connection)
        return {};
    QMap<QString, QStringList> dump = dumpRecord(**connection);
    // When it was made, and how the words of the search are packed.
    for (const char* beside : {"database_info", "schema_migration", "asset_grams_data", "person_grams_data"})
        dump.remove(QLatin1String(beside));
    return dump;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList filesOf(const QString& folder)
{
    QStringList files;
    for (const QString& sub : {QString(), u"/tables"_s, u"/attachment"_s}) {
        for (const QString& name : QDir(folder + sub).entryList(QDir::Files, QDir::Name))
            files << sub + u'/' + name;
    }
    return files;
}

} // namespace

void TestWholeRecord::anEqualRecordComesOut()
{
    live();
    const Result<RecordExportSummary> out = exported(u"all"_s);
    VERIFY_OK(out);
    QCOMPARE(out->contents, 1);
    QCOMPARE(out->lostContents, QStringList());
    QCOMPARE(out->entries, store().number("select count(*) from journal_entry"));
    const DatabaseUrl into = target();
    const Result<RecordImportSummary> in = imported(path(u"all"_s), into);
    VERIFY_OK(in);
    QCOMPARE(in->rows, out->rows);
    QCOMPARE(in->entries, out->entries);
    QCOMPARE(in->record, store().desk().info().id);
    QCOMPARE(differences(dumped(store().url()), dumped(into)), QStringList());
    QCOMPARE(leftovers(), QStringList());
}

/// The digest over every row of every table, of the journal and of the secrets: an export of what was imported has the
/// same bytes, on either database.
void TestWholeRecord::itComesBackFromTheOtherDatabase()
{
    if (isWithoutServer(DatabaseKind::Postgresql))
        QSKIP(withoutServer);
    live();
    VERIFY_OK(exported(u"all"_s));
    const DatabaseUrl other = target(store().isSqlite() ? DatabaseKind::Postgresql : DatabaseKind::Sqlite);
    VERIFY_OK(imported(path(u"all"_s), other));
    {
        const std::unique_ptr<Desk> there = deskAt(other);
        QVERIFY(there);
        JobControl control({});
        VERIFY_OK(exportRecord(*there, path(u"there"_s), control));
    }
    const DatabaseUrl back = target();
    VERIFY_OK(imported(path(u"there"_s), back));
    QCOMPARE(differences(dumped(store().url()), dumped(back)), QStringList());
    const QStringList files = filesOf(path(u"all"_s));
    QCOMPARE(filesOf(path(u"there"_s)), files);
    for (const QString& file : files)
        QVERIFY2(bytesOf(path(u"all"_s) + file) == bytesOf(path(u"there"_s) + file), qPrintable(file));
    if (other.kind() == DatabaseKind::Postgresql)
        dropDatabase(other);
}

void TestWholeRecord::workGoesOnInIt()
{
    live();
    VERIFY_OK(exported(u"all"_s));
    const DatabaseUrl into = target();
    VERIFY_OK(imported(path(u"all"_s), into));
    const std::unique_ptr<Desk> desk = deskAt(into);
    QVERIFY(desk);
    const Result<Verification> journal = desk->ask(VerifyJournal{});
    VERIFY_OK(journal);
    QVERIFY(journal->isOk);
    // The papers go on with the number after the last one, and ids are never given twice.
    HandOver handOver;
    handOver.person = PersonId(store().number("select id from person where staff_no = 'E-1'"));
    handOver.items << AssetId(store().number("select id from asset where asset_no = 'A-2'"));
    const auto here = store().desk().perform(handOver, TestStore::as(store().manager()));
    store().forgetLaneEnds(); // it stands at another computer
    const auto there = desk->perform(handOver, TestStore::as(store().manager()));
    VERIFY_OK(here);
    VERIFY_OK(there);
    QCOMPARE(there->outcome.document, here->outcome.document);
    QVERIFY(there->outcome.document != m_document);
    const DatabaseUrl rebuilt = target();
    const Result<RebuildResult> result =
        desk->ask(RebuildJournal{rebuilt, desk->info(), recordTables(), {{}, {}, attestedContents()}});
    VERIFY_OK(result);
    QVERIFY(result->isOk);
    QVERIFY(desk->ask(VerifyJournal{})->isOk);
}

void TestWholeRecord::whoWorkedSignsInAsBefore()
{
    live();
    VERIFY_OK(exported(u"all"_s));
    const DatabaseUrl into = target();
    VERIFY_OK(imported(path(u"all"_s), into));
    const std::unique_ptr<Desk> desk = deskAt(into);
    QVERIFY(desk);
    VERIFY_OK(desk->ask(SignIn{u"clerk"_s, u"4711"_s, false}));
    VERIFY_OK(desk->ask(SignIn{u"OP-77"_s, u"4711"_s, false}));
    VERIFY_REFUSED(desk->ask(SignIn{u"clerk"_s, u"4712"_s, false}), u"operator.wrong-pin");
}

void TestWholeRecord::otherProgramsCanReadIt()
{
    live();
    VERIFY_OK(exported(u"all"_s));
    const QString folder = path(u"all"_s);
    const QByteArray people = bytesOf(folder + u"/tables/person.csv"_s);
    QVERIFY2(people.startsWith("id,staff_no,user_name,name,reading,section_id,"), people.left(100).constData());
    QVERIFY(people.contains("\"E-1\",,\"髙橋 﨑\","));
    QVERIFY(bytesOf(folder + u"/tables/asset.csv"_s).contains("\"一行目\n二行目 \"\"引用\"\", 終わり\r\n𠮷\""));
    QVERIFY(!bytesOf(folder + u"/tables/operator.csv"_s).contains("argon2"));
    const QStringList pictures = QDir(folder + u"/attachment"_s).entryList(QDir::Files);
    QCOMPARE(pictures.size(), 1);
    QVERIFY(pictures.first().endsWith(u".jpg"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& file : filesOf(folder))
        QCOMPARE(QFile::permissions(folder + file) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder) & (others | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
    const Result<ExportManifest> manifest = readExportManifest(folder);
    VERIFY_OK(manifest);
    QCOMPARE(manifest->record, store().desk().info().id);
    for (const ExportedFile& file : manifest->files)
        VERIFY_OK(checkExportedFile(folder, file, [](qint64) { return true; }));
}

void TestWholeRecord::nothingAndNoTextAreTwoThings()
{
    const std::unique_ptr<Connection> raw = store().raw();
    raw->run("insert into place (id, name, name_key, code) values (11, '', 'x', null)");
    raw->run("insert into place (id, name, name_key, code) values (12, 'a,b', 'y', '')");
    raw->beginRead();
    QByteArray lines;
    QVERIFY(visitTableLines(*raw, *recordTables().find(u"place"_s), {u"id"_s, u"name"_s, u"code"_s},
                            [&](QByteArrayView line) {
                                lines += line;
                                return true;
                            }));
    QVERIFY2(lines.contains("11,\"\",\n12,\"a,b\",\"\"\n"), lines.constData());
}

void TestWholeRecord::whatIsThereIsNeverReplaced()
{
    live();
    VERIFY_OK(exported(u"all"_s));
    const QByteArray before = bytesOf(path(u"all/manifest.json"_s));
    VERIFY_REFUSED(exported(u"all"_s), u"full-export.exists");
    QCOMPARE(bytesOf(path(u"all/manifest.json"_s)), before);
    VERIFY_REFUSED(exported(u"nowhere/all"_s), u"full-export.cannot-write");
    VERIFY_REFUSED(imported(path(u"all"_s), store().url()), u"database.exists");
    QCOMPARE(leftovers(), QStringList());
}

void TestWholeRecord::aCancelledExportLeavesNothing()
{
    live();
    JobControl control({});
    control.cancel();
    VERIFY_REFUSED(exportRecord(store().desk(), path(u"all"_s), control), u"full-export.cancelled");
    QVERIFY(!QFile::exists(path(u"all"_s)));
    QCOMPARE(leftovers(), QStringList());
    store().add(anAsset(u"B-1"_s));
}

void TestWholeRecord::aFullDiskLeavesNothing()
{
    live();
    VERIFY_OK(exported(u"old"_s));
    const Result<RecordExportSummary> out = [&] {
        const FileSizeLimit limit(600);
        return exported(u"new"_s);
    }();
    VERIFY_REFUSED(out, u"full-export.cannot-write");
    QVERIFY(!out.refusal().problems.first().arguments.value(u"reason"_s).toString().isEmpty());
    QVERIFY(!QFile::exists(path(u"new"_s)));
    QVERIFY(QFile::exists(path(u"old/manifest.json"_s)));
    QCOMPARE(leftovers(), QStringList());
    VERIFY_OK(exported(u"new"_s));
}

void TestWholeRecord::bytesThatWereLostAreNamed()
{
    live();
    store().raw()->run("update attachment set content = null");
    const Result<RecordExportSummary> out = exported(u"all"_s);
    VERIFY_OK(out);
    QCOMPARE(out->contents, 0);
    QCOMPARE(out->lostContents, QStringList{u"attachment %1"_s.arg(store().number("select id from attachment"))});
    const DatabaseUrl into = target();
    const Result<RecordImportSummary> in = imported(path(u"all"_s), into);
    VERIFY_OK(in);
    QCOMPARE(in->lostContents, out->lostContents);
    QCOMPARE(differences(dumped(store().url()), dumped(into)), QStringList());
}

void TestWholeRecord::aCancelledImportLeavesNothing()
{
    live();
    VERIFY_OK(exported(u"all"_s));
    const DatabaseUrl into = target();
    JobControl* running = nullptr;
    bool isTold = false;
    JobControl control([&](qint64, qint64) {
        isTold = true;
        running->cancel();
    });
    running = &control;
    VERIFY_REFUSED(importRecord(path(u"all"_s), into, control), u"full-import.cancelled");
    QVERIFY(isTold);
    QCOMPARE(leftovers(), QStringList());
    QVERIFY(!into.isSqlite() || !QFile::exists(into.path()));
    VERIFY_OK(imported(path(u"all"_s), into));
}

/// Killed when every row is written and nothing is compared yet.
void TestWholeRecord::aCrashLeavesNothing()
{
    live();
    VERIFY_OK(exported(u"all"_s));
    const DatabaseUrl into = target();
    const pid_t child = fork();
    if (child == 0) {
        JobControl control([](qint64, qint64) { ::kill(getpid(), SIGKILL); });
        (void)importRecord(path(u"all"_s), into, control);
        _exit(0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!into.isSqlite() || !QFile::exists(into.path()));
    VERIFY_OK(imported(path(u"all"_s), into));
    QCOMPARE(differences(dumped(store().url()), dumped(into)), QStringList());
    for (const QString& left : leftovers())
        QVERIFY(QFile::remove(folder() + u'/' + left));
}

void TestWholeRecord::change(const QString& file, const std::function<void(QByteArray&)>& how, bool isHidden)
{
    const QString name = path(u"all"_s) + u'/' + file;
    const QByteArray old = bytesOf(name);
    QByteArray bytes = old;
    how(bytes);
    QVERIFY2(!old.isEmpty() && bytes != old, qPrintable(file));
    QVERIFY(write(name, bytes));
    if (!isHidden)
        return;
    const QString manifest = path(u"all/manifest.json"_s);
    QJsonObject json = QJsonDocument::fromJson(bytesOf(manifest)).object();
    QJsonArray files = json.value(u"files"_s).toArray();
    for (QJsonValueRef each : files) {
        QJsonObject of = each.toObject();
        if (of.value(u"path"_s).toString() != file)
            continue;
        of.insert(u"bytes"_s, bytes.size());
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        of.insert(u"sha256"_s, QString::fromLatin1(sum));
        each = of;
    }
    json.insert(u"files"_s, files);
    QVERIFY(write(manifest, QJsonDocument(json).toJson()));
}

void TestWholeRecord::whatIsNotWholeIsNotImported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const QByteArray nothing;
    QTest::newRow("a table is missing") << u"tables/asset.csv"_s << nothing << nothing << u"full-import.file-missing"_s;
    QTest::newRow("the journal is missing")
        << u"journal.jsonl"_s << nothing << nothing << u"full-import.file-missing"_s;
    QTest::newRow("a picture is missing") << u"attachment/*"_s << nothing << nothing << u"full-import.file-missing"_s;
    QTest::newRow("the manifest is missing") << u"manifest.json"_s << nothing << nothing << u"full-import.no-export"_s;
    QTest::newRow("a table is damaged") << u"tables/asset.csv"_s << QByteArray("A-1") << QByteArray("A-9")
                                        << u"full-import.file-changed"_s;
    QTest::newRow("the journal is damaged") << u"journal.jsonl"_s << QByteArray("\"order\":1,")
                                            << QByteArray("\"order\":7,") << u"full-import.file-changed"_s;
    QTest::newRow("a picture is damaged")
        << u"attachment/*"_s << QByteArray("bytes") << QByteArray("bites") << u"full-import.file-changed"_s;
    QTest::newRow("no manifest of ours") << u"manifest.json"_s << QByteArray("madoguchi-export") << QByteArray("other")
                                         << u"full-import.unreadable-manifest"_s;
    QTest::newRow("a path that leads out") << u"manifest.json"_s << QByteArray("tables/asset.csv")
                                           << QByteArray("../asset.csv") << u"full-import.unreadable-manifest"_s;
    QTest::newRow("a newer schema") << u"manifest.json"_s << QByteArray("\"schema\": ") << QByteArray("\"schema\": 9")
                                    << u"full-import.newer"_s;
}

void TestWholeRecord::whatIsNotWholeIsNotImported()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    live();
    VERIFY_OK(exported(u"all"_s));
    if (file.endsWith(u'*'))
        file = u"attachment/"_s + QDir(path(u"all/attachment"_s)).entryList(QDir::Files).value(0);
    if (from.isEmpty())
        QVERIFY(QFile::remove(path(u"all/"_s + file)));
    else
        change(
            file, [&](QByteArray& bytes) { bytes.replace(from, to); }, false);
    const DatabaseUrl into = target();
    VERIFY_REFUSED(imported(path(u"all"_s), into), code);
    QVERIFY(!into.isSqlite() || !QFile::exists(into.path()));
    QCOMPARE(leftovers(), QStringList());
}

void TestWholeRecord::whatTheJournalDoesNotSayIsNotImported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("another value") << u"tables/asset.csv"_s << QByteArray("A-1") << QByteArray("A-9")
                                   << u"full-import.table-differs"_s;
    QTest::newRow("another header") << u"tables/asset.csv"_s << QByteArray("asset_no") << QByteArray("asset_nr")
                                    << u"full-import.table-differs"_s;
    QTest::newRow("a row more") << u"tables/place.csv"_s << QByteArray("reading\n")
                                << QByteArray("reading\n1,\"x\",,,,,\n") << u"full-import.table-differs"_s;
    QTest::newRow("another secret") << u"secrets.jsonl"_s << QByteArray("\"pin_hash\"") << QByteArray("\"role\"")
                                    << u"full-import.bad-line"_s;
    QTest::newRow("no JSON") << u"journal.jsonl"_s << QByteArray("{") << QByteArray("[") << u"full-import.bad-line"_s;
    QTest::newRow("another lane") << u"journal.jsonl"_s << QByteArray("\"sequence\":2,")
                                  << QByteArray("\"sequence\":7777,") << u"full-import.journal-differs"_s;
}

/// Even with a manifest that fits.
void TestWholeRecord::whatTheJournalDoesNotSayIsNotImported()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    live();
    VERIFY_OK(exported(u"all"_s));
    change(
        file, [&](QByteArray& bytes) { bytes.replace(from, to); }, true);
    const DatabaseUrl into = target();
    VERIFY_REFUSED(imported(path(u"all"_s), into), code);
    QVERIFY(!into.isSqlite() || !QFile::exists(into.path()));
    QCOMPARE(leftovers(), QStringList());
}

void TestWholeRecord::aCheckMakesNothing()
{
    live();
    VERIFY_OK(exported(u"all"_s));
    JobControl control({});
    const Result<RecordImportSummary> checked = checkExport(path(u"all"_s), control);
    VERIFY_OK(checked);
    QCOMPARE(checked->place, QString());
    change(
        u"tables/asset.csv"_s, [](QByteArray& bytes) { bytes.replace("A-1", "A-9"); }, true);
    VERIFY_REFUSED(checkExport(path(u"all"_s), control), u"full-import.table-differs");
}

QTEST_GUILESS_MAIN(TestWholeRecord)
#include "tst_wholerecord.moc"
