// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importjob.h"

#include "core/base/uuid7.h"
#include "core/desk/documents.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/undo.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestImportJob : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void newAssetsAreCreated();
    void aPreviewChangesNothing();
    void theSameFileAgainChangesNothing();
    void onlyTheColumnsOfTheFileChange();
    void newOnesGetWhatUsuallyGoesWithTheirKind();
    void aBadRowStopsEverything_data();
    void aBadRowStopsEverything();
    void rejectedRowsCanBeSkipped();
    void checkedOutDevicesBecomeLoans();
    void aDeviceLentElsewhereIsRejected();
    void peopleAreKnownByNumberOrUserName();
    void partsStaySmall();
    void cancellingWithdrawsEverything();
    void aFailureWithdrawsEverything();
    void whatOthersChangedStaysAndIsNamed();
    void anotherCounterMayBeQuicker();
    void othersWriteMeanwhile();
    void aRepeatedCommandGivesItsAnswer();
    void anotherFileIsNoRepeat();
    void onlyThosePermittedImport();
    void anImportIsUndoneAsOne();

private:
    QString file(const QByteArray& text);
    ImportPlan plan(const QByteArray& text, ImportTable table = ImportTable::Assets);
    Result<ImportReport> import(const ImportPlan& plan, const QString& commandId = {});
    AssetRecord assetOf(const QString& number);
    qint64 live(const std::string& table)
    {
        return store().number("select count(*) from " + table + " where withdrawn_at is null");
    }

    JobControl m_control{{}};
    int m_files = 0;
};

QString TestImportJob::file(const QByteArray& text)
{
    const QString path = folder() + u"/list-%1.csv"_s.arg(++m_files);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

ImportPlan TestImportJob::plan(const QByteArray& text, ImportTable table)
{
    ImportPlan plan;
    plan.table = table;
    plan.path = file(text);
    return plan;
}

Result<ImportReport> TestImportJob::import(const ImportPlan& plan, const QString& commandId)
{
    return performImport(store().desk(), store().as(store().manager(), commandId), plan, m_control);
}

AssetRecord TestImportJob::assetOf(const QString& number)
{
    const Result<AssetId> id = assetByKey(store().desk().connection(), number);
    if (!id)
        qFatal("%s", qPrintable(id.refusal().toDebugText()));
    return store().asset(*id);
}

namespace {

const QByteArray twoRows =
    "管理番号,品目,型番,製造番号,設置場所,所有区分,状態,取得日,価格,付属品,バーコード,備考,色\n"
    "A-1,ノートPC,X1,SN1,棚A,リース,在庫,2025-04-01,\"98,000円\",ACアダプター; マウス ×2,B-1,傷あり,黒\n"
    "A-2,タブレット,T2,SN2,棚A,国有,修理中,R7.5.1,1200.50,,,,\n";

/// So many rows with two accessories each.
QByteArray manyRows(int count)
{
    QByteArray text = "asset number,type,serial,accessories,place\n";
    for (int i = 0; i < count; ++i)
        text += "A-" + QByteArray::number(i) + ",ノートPC,SN" + QByteArray::number(i) + ",AC; Mouse,Shelf " +
                QByteArray::number(i % 7) + "\n";
    return text;
}

} // namespace

void TestImportJob::newAssetsAreCreated()
{
    const Result<ImportReport> report = import(plan(twoRows));
    VERIFY_OK(report);
    QCOMPARE(report->rows, 2);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->kinds.first, (QStringList{u"ノートPC"_s, u"タブレット"_s}));
    QCOMPARE(report->places.count, 1);
    QCOMPARE(report->encoding, u"utf-8"_s);
    QVERIFY(report->document.startsWith(u"R8-T1-"));
    const AssetValues first = assetOf(u"A-1"_s).values;
    QCOMPARE(first.ownership, Ownership::Lease);
    QCOMPARE(first.price, std::optional<qint64>(98000));
    QCOMPARE(first.barcodes, QStringList{u"B-1"_s});
    QCOMPARE(first.accessories.size(), 2);
    QCOMPARE(first.accessories.last().quantity, 2);
    QCOMPARE(first.acquiredOn, QDate(2025, 4, 1));
    QCOMPARE(first.custom, (QJsonObject{{u"色"_s, u"黒"_s}}));
    const AssetValues second = assetOf(u"A-2"_s).values;
    QCOMPARE(second.state, AssetState::InRepair);
    QCOMPARE(second.price, std::optional<qint64>(1201));
    QCOMPARE(second.custom, (QJsonObject{{u"price-exact"_s, u"1200.50"_s}}));
    QCOMPARE(second.acquiredOn, QDate(2025, 5, 1));
    const Result<DocumentRecord> document = store().desk().ask(FindDocument{report->document});
    VERIFY_OK(document);
    QCOMPARE(document->itemCount, 2);
    QVERIFY(!document->isOpen);
}

void TestImportJob::aPreviewChangesNothing()
{
    const auto before = dumpRecord(*store().raw());
    const Result<ImportReport> report = previewImport(store().desk(), plan(twoRows), m_control);
    VERIFY_OK(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->kinds.count, 2);
    QCOMPARE(report->differences.size(), 2);
    QVERIFY(report->differences.first().isNew);
    QVERIFY(report->differences.first().changes.contains(FieldChange{u"model"_s, {}, u"X1"_s}));
    QCOMPARE(differences(before, dumpRecord(*store().raw())), QStringList());
}

void TestImportJob::theSameFileAgainChangesNothing()
{
    VERIFY_OK(import(plan(twoRows)));
    const auto before = dumpRecord(*store().raw());
    const Result<ImportReport> again = import(plan(twoRows));
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 2);
    QVERIFY(again->document.isEmpty());
    QCOMPARE(differences(before, dumpRecord(*store().raw())), QStringList());
}

void TestImportJob::onlyTheColumnsOfTheFileChange()
{
    VERIFY_OK(import(plan(twoRows)));
    const ImportPlan changed = plan("管理番号,設置場所,備考\na-1,棚B,\nA-2,棚A,\n");
    const Result<ImportReport> preview = previewImport(store().desk(), changed, m_control);
    VERIFY_OK(preview);
    QCOMPARE(preview->updated, 1);
    const QList<FieldChange> expected{
        {u"asset number"_s, u"A-1"_s, u"a-1"_s}, {u"place"_s, u"棚A"_s, u"棚B"_s}, {u"note"_s, u"傷あり"_s, {}}};
    QCOMPARE(preview->differences.first().changes, expected);
    const Result<ImportReport> report = import(changed);
    VERIFY_OK(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(report->unchanged, 1);
    const AssetValues values = assetOf(u"A-1"_s).values;
    QCOMPARE(values.place, u"棚B"_s);
    QVERIFY(values.note.isEmpty());
    QCOMPARE(values.model, u"X1"_s);
    QCOMPARE(values.accessories.size(), 2);
    QCOMPARE(values.custom.size(), 1);
}

void TestImportJob::newOnesGetWhatUsuallyGoesWithTheirKind()
{
    SaveKind kind{u"ノートPC"_s, KindCategory::Pc, false, 0};
    kind.rules = KindRules{{}, {{{}, u"充電器"_s, 1}, {{}, u"ケーブル"_s, 2}}, 0, 0};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    const ImportPlan bare = plan("管理番号,品目\nA-1,ノートPC\nA-2,タブレット\n");
    const Result<ImportReport> preview = previewImport(store().desk(), bare, m_control);
    VERIFY_OK(preview);
    const FieldChange expected{u"accessories"_s, {}, u"充電器; ケーブル ×2"_s};
    QVERIFY(preview->differences.first().changes.contains(expected));
    VERIFY_OK(import(bare));
    QCOMPARE(assetOf(u"A-1"_s).values.accessories.size(), 2);
    QVERIFY(assetOf(u"A-2"_s).values.accessories.isEmpty());
    // A file with a column for them says what there is, also where it is empty.
    VERIFY_OK(import(plan("管理番号,品目,付属品\nA-3,ノートPC,\n")));
    QVERIFY(assetOf(u"A-3"_s).values.accessories.isEmpty());
    // What is there already stays as it is.
    VERIFY_OK(import(plan("管理番号,品目,備考\nA-3,ノートPC,確認済み\n")));
    QVERIFY(assetOf(u"A-3"_s).values.accessories.isEmpty());
}

void TestImportJob::aBadRowStopsEverything_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("column");
    QTest::newRow("number twice") << QByteArray("a-7,PC,,,") << u"import.number-twice"_s << u"asset number"_s;
    QTest::newRow("no number") << QByteArray(",PC,,,x") << u"import.number-missing"_s << u"asset number"_s;
    QTest::newRow("no type") << QByteArray("A-8,,,,") << u"import.kind-missing"_s << u"type"_s;
    QTest::newRow("price") << QByteArray("A-8,PC,12x,,") << u"import.bad-price"_s << u"price"_s;
    QTest::newRow("day") << QByteArray("A-8,PC,,31.2.2025,") << u"import.bad-day"_s << u"acquired"_s;
    QTest::newRow("code of a command") << QByteArray("CMD-8,PC,,,") << u"code.reserved"_s << u"asset number"_s;
    QTest::newRow("found") << QByteArray("L-1,PC,,,usable") << u"asset.found-needs-reason"_s << u"state"_s;
    QTest::newRow("disposed of") << QByteArray("L-1,PC,,,disposed") << u"asset.disposed-by-retiring"_s << u"state"_s;
    QTest::newRow("illegal move") << QByteArray("D-1,PC,,,usable") << u"asset.illegal-move"_s << u"state"_s;
}

void TestImportJob::aBadRowStopsEverything()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, code);
    QFETCH(QString, column);
    store().add(anAsset(u"D-1"_s).kind(u"PC"_s).state(AssetState::Disposed));
    store().add(anAsset(u"L-1"_s).kind(u"PC"_s).state(AssetState::Lost));
    const auto before = dumpRecord(*store().raw());
    const Result<ImportReport> report =
        import(plan("asset number,type,price,acquired,state\nA-7,PC,,,\n" + row + "\n"));
    VERIFY_OK(report);
    QVERIFY(report->document.isEmpty());
    QCOMPARE(report->rejectedRows, 1);
    const RowProblems rejected = report->rejected.first();
    QCOMPARE(rejected.line, 3);
    QCOMPARE(rejected.problems.first().code, code);
    QCOMPARE(rejected.problems.first().arguments.value(u"column"_s).toString(), column);
    QCOMPARE(rejected.problems.first().arguments.value(u"line"_s).toLongLong(), 3);
    QCOMPARE(differences(before, dumpRecord(*store().raw())), QStringList());
}

void TestImportJob::rejectedRowsCanBeSkipped()
{
    ImportPlan skipping = plan("asset number,type,price\nA-1,PC,1\nA-2,PC,x\nA-1,PC,2\nA-3,PC,3\n");
    skipping.skipsRejected = true;
    const Result<ImportReport> report = import(skipping);
    VERIFY_OK(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->rejectedRows, 2);
    QCOMPARE(live("asset"), 2);
    QCOMPARE(assetOf(u"A-1"_s).values.price, std::optional<qint64>(1));
}

namespace {

const QByteArray checkedOut =
    "Asset Tag,Category,Model,Purchase Cost,Checkout Type,Checked Out To: Username,Checked Out To: First Name,"
    "Checked Out To: Last Name,Checked Out To: Email,Checked Out To: Location\n"
    "S-1,Laptop,M1,\"$2,266.13\",user,jdoe,John,Doe,jdoe@example.jp,\n"
    "S-2,Laptop,M1,,user,jdoe,John,Doe,jdoe@example.jp,\n"
    "S-3,Laptop,M1,,location,,,,,Tokyo\n"
    "S-4,Laptop,M1,,,,,,,\n";

} // namespace

void TestImportJob::checkedOutDevicesBecomeLoans()
{
    const Result<ImportReport> report = import(plan(checkedOut));
    VERIFY_OK(report);
    QCOMPARE(report->created, 4);
    QCOMPARE(report->loans, 3);
    QCOMPARE(report->people.first, QStringList{u"jdoe"_s});
    QCOMPARE(live("person"), 1);
    const AssetRecord first = assetOf(u"S-1"_s);
    QCOMPARE(first.status, AssetStatus::OnLoan);
    QCOMPARE(first.holder->name, u"John Doe"_s);
    QVERIFY(first.holder->document.isEmpty());
    QVERIFY(!first.holder->due.day.isValid());
    QCOMPARE(assetOf(u"S-3"_s).holder->name, u"Tokyo"_s);
    QVERIFY(!assetOf(u"S-4"_s).holder);
    const Result<ImportReport> again = import(plan(checkedOut));
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 4);
    QCOMPARE(again->loans, 0);
    QVERIFY(again->document.isEmpty());
}

void TestImportJob::aDeviceLentElsewhereIsRejected()
{
    VERIFY_OK(import(plan(checkedOut)));
    QByteArray moved = checkedOut;
    moved.replace("S-2,Laptop,M1,,user,jdoe,John,Doe", "S-2,Laptop,M1,,user,asmith,Ann,Smith");
    moved.replace("S-4,Laptop,M1,,,,", "S-4,Laptop,M1,,user,asmith,Ann");
    const Result<ImportReport> report = import(plan(moved));
    VERIFY_OK(report);
    QCOMPARE(report->rejectedRows, 1);
    QCOMPARE(report->rejected.first().problems.first().code, u"import.on-loan-elsewhere"_s);
    QCOMPARE(report->rejected.first().problems.first().arguments.value(u"holder"_s).toString(), u"John Doe"_s);
    QVERIFY(!assetOf(u"S-4"_s).holder);
}

void TestImportJob::peopleAreKnownByNumberOrUserName()
{
    VERIFY_OK(import(plan(checkedOut)));
    const Result<ImportReport> users =
        import(plan("First Name,Last Name,Username,Employee Number,Email\nJohn,Doe,jdoe,E-1,new@example.jp\n",
                    ImportTable::People));
    VERIFY_OK(users);
    QCOMPARE(users->updated, 1);
    const QByteArray own = "職員番号,氏名,ふりがな,所属,内線,メール,カード\n"
                           "E-1,\u9ad9橋　花子,たかはし　はなこ,総務課,1234,h@example.jp,C-1; C-2\n"
                           "E-2,山\ufa11　一郎,やまさき　いちろう,総務課,,,\n";
    const Result<ImportReport> people = import(plan(own, ImportTable::People));
    VERIFY_OK(people);
    QCOMPARE(people->created, 1);
    QCOMPARE(people->updated, 1);
    QCOMPARE(people->sections.count, 1);
    const Result<PersonId> id = personByKey(store().desk().connection(), u"c-2"_s);
    VERIFY_OK(id);
    const PersonRecord person = store().person(*id);
    QCOMPARE(person.values.userName, u"jdoe"_s);
    QCOMPARE(person.values.name, u"\u9ad9橋　花子"_s);
    QCOMPARE(person.values.cards.size(), 2);
    const Result<ImportReport> again = import(plan(own, ImportTable::People));
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 2);
}

void TestImportJob::partsStaySmall()
{
    const Result<ImportReport> report = import(plan(manyRows(1500)));
    VERIFY_OK(report);
    QCOMPARE(report->created, 1500);
    QCOMPARE(live("accessory"), 3000);
    qint64 images = 0;
    int parts = 0;
    for (const Entry& entry : entriesOfCommand(store().desk().connection(), report->commandId)) {
        QCOMPARE(entry.part, parts++);
        QVERIFY(entry.images.size() <= 1000);
        images += qint64(entry.images.size());
    }
    // The document twice, the rows, one kind and seven places.
    QCOMPARE(images, 2 + 1500 * 3 + 8);
    QVERIFY(parts >= 6 && parts <= 8);
}

void TestImportJob::cancellingWithdrawsEverything()
{
    store().add(anAsset(u"A-3"_s).kind(u"Old"_s).serial(u"before"_s));
    JobControl control([&](qint64 done, qint64 total) {
        if (done > total / 2)
            control.cancel();
    });
    const Result<ImportReport> report =
        performImport(store().desk(), store().as(store().manager()), plan(manyRows(3000)), control);
    VERIFY_REFUSED(report, u"import.cancelled");
    QCOMPARE(live("asset"), 1);
    QCOMPARE(live("accessory"), 0);
    QCOMPARE(assetOf(u"A-3"_s).values.serial, u"before"_s);
    QCOMPARE(store().number("select count(*) from document where kind = 'import' and withdrawn_at is null"), 0);
}

void TestImportJob::aFailureWithdrawsEverything()
{
    int inserts = 0;
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (sql.starts_with("insert into accessory") && ++inserts == 1200)
            throw StorageError(StorageFault::Full, {}, u"no space"_s);
    });
    const Result<ImportReport> report = import(plan(manyRows(900)));
    store().desk().connection().setProbe({});
    // The failing part is asked again once, because another counter may have been quicker; the disk has space again.
    VERIFY_OK(report);
    QCOMPARE(report->created, 900);

    inserts = 0;
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (sql.starts_with("insert into person_card") && ++inserts > 1100)
            throw StorageError(StorageFault::Full, {}, u"no space"_s);
    });
    QByteArray people = "staff number,name,cards\n";
    for (int i = 0; i < 2000; ++i)
        people += "E-" + QByteArray::number(i) + ",Name,C-" + QByteArray::number(i) + "\n";
    const Result<ImportReport> failed = import(plan(people, ImportTable::People));
    VERIFY_REFUSED(failed, u"storage.full");
    QCOMPARE(live("person"), 0);
    QCOMPARE(live("person_card"), 0);
}

void TestImportJob::whatOthersChangedStaysAndIsNamed()
{
    const std::unique_ptr<Desk> other = store().secondDesk();
    QString changed;
    JobControl control([&](qint64 done, qint64 total) {
        if (done <= total / 2 || !changed.isEmpty())
            return;
        const auto record = other->ask(AskAsset{AssetId(store().number("select min(id) from asset"))});
        VERIFY_OK(record);
        AssetValues values = record->values;
        changed = values.assetNo;
        values.note = u"傷あり"_s;
        VERIFY_OK(other->perform(SaveAsset{record->id, values}, TestStore::as(store().manager())));
        control.cancel();
    });
    const Result<ImportReport> report =
        performImport(store().desk(), store().as(store().manager()), plan(manyRows(3000)), control);
    VERIFY_REFUSED(report, u"import.cancelled");
    QCOMPARE(report.refusal().problems.size(), 2);
    QCOMPARE(report.refusal().problems.last(), (Problem{u"undo.left-standing"_s, changed, {}}));
    QCOMPARE(live("asset"), 1);
    QCOMPARE(live("accessory"), 2);
    QCOMPARE(store().number("select count(*) from document where kind = 'import' and withdrawn_at is null"), 0);
}

void TestImportJob::anotherCounterMayBeQuicker()
{
    const std::unique_ptr<Desk> other = store().secondDesk();
    bool isAdded = false;
    JobControl control([&](qint64 done, qint64 total) {
        if (done <= total / 2 || std::exchange(isAdded, true))
            return;
        SaveAsset verb{{}, anAsset(u"A-2999"_s).kind(u"Other"_s).serial(u"quicker"_s)};
        Order order;
        order.actor = store().manager();
        VERIFY_OK(other->perform(verb, order));
    });
    const Result<ImportReport> report =
        performImport(store().desk(), store().as(store().manager()), plan(manyRows(3000)), control);
    VERIFY_OK(report);
    QVERIFY(isAdded);
    QCOMPARE(report->created, 2999);
    QCOMPARE(report->updated, 1);
    QCOMPARE(assetOf(u"A-2999"_s).values.serial, u"SN2999"_s);
}

/// An import of some seconds must not keep another counter waiting until its end.
void TestImportJob::othersWriteMeanwhile()
{
    const ImportPlan large = plan(manyRows(12'000));
    std::atomic<int> saved = 0;
    std::atomic<bool> isImporting = true;
    std::thread other([&] {
        const std::unique_ptr<Desk> desk = store().secondDesk();
        Order order;
        order.actor = store().manager();
        for (int i = 0; isImporting && i < 50; ++i) {
            const SaveAsset verb{{}, anAsset(u"OTHER-%1"_s.arg(i)).kind(u"Other"_s)};
            saved += desk->perform(verb, order).isOk();
        }
    });
    const Result<ImportReport> report = import(large);
    const int savedMeanwhile = saved;
    isImporting = false;
    other.join();
    VERIFY_OK(report);
    QCOMPARE(report->created, 12'000);
    QVERIFY2(savedMeanwhile >= 3, qPrintable(QString::number(savedMeanwhile)));
    QCOMPARE(live("asset"), 12'000 + saved);
}

void TestImportJob::aRepeatedCommandGivesItsAnswer()
{
    const QString command = makeUuid7(store().clock().now());
    const Result<ImportReport> first = import(plan(twoRows), command);
    VERIFY_OK(first);
    const auto before = dumpRecord(*store().raw());
    const Result<ImportReport> again = import(plan(twoRows), command);
    VERIFY_OK(again);
    QCOMPARE(again->document, first->document);
    QCOMPARE(again->created, 2);
    QCOMPARE(differences(before, dumpRecord(*store().raw())), QStringList());
}

/// What is in the file counts, and how it is read; not what it is called.
void TestImportJob::anotherFileIsNoRepeat()
{
    const QString command = makeUuid7(store().clock().now());
    VERIFY_OK(import(plan(twoRows), command));
    const auto before = dumpRecord(*store().raw());
    VERIFY_REFUSED(import(plan(manyRows(2)), command), u"command.id-used");
    VERIFY_REFUSED(import(plan("職員番号,氏名\nE-1,見本\n", ImportTable::People), command), u"command.id-used");
    ImportPlan other = plan(twoRows);
    other.skipsRejected = true;
    VERIFY_REFUSED(import(other, command), u"command.id-used");
    QCOMPARE(differences(before, dumpRecord(*store().raw())), QStringList());
}

void TestImportJob::onlyThosePermittedImport()
{
    const Result<ImportReport> report =
        performImport(store().desk(), store().as(store().deskStaff()), plan(twoRows), m_control);
    VERIFY_REFUSED(report, u"operator.not-allowed");
    QCOMPARE(live("asset"), 0);
}

void TestImportJob::anImportIsUndoneAsOne()
{
    VERIFY_OK(import(plan(twoRows)));
    const Result<ImportReport> report = import(plan(manyRows(800)));
    VERIFY_OK(report);
    QCOMPARE(report->updated, 2);
    const Result<Performed<UndoOutcome>> undone =
        performUndo(store().desk(), Undo{report->document, {}, &recordTables()}, store().as(store().manager()));
    VERIFY_OK(undone);
    QCOMPARE(live("asset"), 2);
    QCOMPARE(assetOf(u"A-1"_s).values.serial, u"SN1"_s);
    QCOMPARE(assetOf(u"A-1"_s).values.place, u"棚A"_s);
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
