// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/faults.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Everything that can be entered, so that nothing is lost on the way.
static AssetBuilder fullAsset()
{
    return anAsset(u"A-000001"_s)
        .maker(u"富士通"_s)
        .model(u"LIFEBOOK 𠮷"_s)
        .serial(u"SN-髙001"_s)
        .barcode(u"4901234567894"_s)
        .barcode(u"(01)04912345678904"_s)
        .accessory(u"充電器"_s)
        .accessory(u"鞄"_s, 2)
        .place(u"３階 サーバ室"_s)
        .ownership(Ownership::Lease)
        .note(u"一行目\n二行目 \"引用\" 'q' \\ ; --"_s);
}

class SaveAssetTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesBack();
    void aChangeIsStored();
    void savingTheSameChangesNothing();
    void emptyingAValueEmptiesIt();
    void barcodesAndAccessoriesAreReconciled();
    void namesAreCreatedOnceHoweverWritten();
    void whatUsuallyGoesWithItsKind();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void whatNobodySeesIsRefused_data();
    void whatNobodySeesIsRefused();
    void whatIsStoredAlreadyStays();
    void aNumberBelongsToOneAsset_data();
    void aNumberBelongsToOneAsset();
    void movesOfTheState_data();
    void movesOfTheState();
    void whatWasLostIsFoundForAReason();
    void whatIsDisposedOfComesBackByOrder();
    void onlyWhatWasChangedIsStored();
    void twoChangesOfOneFieldAreRefused();
    void codesOfTheCommandCardAreNobodys();
    void theDatabaseRefusesIllegalMovesToo();
    void everyChangeHasANumberForUndo();
    void kindsAndPlaces();
    void everyStatementMayFail();
    void everyStatementOfAChangeMayFail();

private:
    qint64 entries() { return store().number("select count(*) from journal_entry"); }
    Result<Performed<LedgerOutcome>> save(AssetId id, const AssetValues& values)
    {
        return store().desk().perform(SaveAsset{id, values}, TestStore::as(store().manager()));
    }
};

void SaveAssetTest::everyValueComesBack()
{
    AssetValues values = fullAsset();
    values.acquiredOn = QDate(2024, 4, 1);
    values.price = 9'007'199'254'740'993;
    values.custom = {{u"予算科目"_s, u"備品費"_s}};
    const auto done = save({}, values);
    VERIFY_OK(done);
    AssetValues stored = store().asset(AssetId(done->outcome.id)).values;
    for (AccessoryValue& accessory : stored.accessories) {
        QVERIFY(accessory.id.isValid());
        accessory.id = {};
    }
    QCOMPARE(stored, values);
}

void SaveAssetTest::aChangeIsStored()
{
    const AssetId id = store().add(fullAsset());
    store().clock().advance(1000);
    const auto done = save(id, anAsset(u"A-000002"_s).kind(u"ルーター"_s).model(u"X"_s).state(AssetState::Faulty));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.id, id.value());
    const AssetRecord stored = store().asset(id);
    QCOMPARE(stored.values.assetNo, u"A-000002"_s);
    QCOMPARE(stored.values.kind, u"ルーター"_s);
    QCOMPARE(stored.values.state, AssetState::Faulty);
    QCOMPARE(stored.status, AssetStatus::Faulty);
    QCOMPARE(stored.category, KindCategory::Router);
    QCOMPARE(store().number("select count(*) from asset"), 1);
}

void SaveAssetTest::savingTheSameChangesNothing()
{
    AssetValues values = fullAsset();
    values.custom = {{u"b"_s, 1}, {u"a"_s, u"二"_s}};
    const auto first = save({}, values);
    VERIFY_OK(first);
    const AssetId id(first->outcome.id);
    const std::unique_ptr<Connection> eye = store().raw();
    const auto before = dumpRecord(*eye);
    store().clock().advance(60'000);
    for (const AssetValues& same : {values, store().asset(id).values}) {
        const auto again = save(id, same);
        VERIFY_OK(again);
        QCOMPARE(again->outcome.document, QString());
        QCOMPARE(again->entry.orderNo, 0);
    }
    QCOMPARE(differences(before, dumpRecord(*eye)), QStringList());
}

void SaveAssetTest::emptyingAValueEmptiesIt()
{
    AssetValues values = fullAsset();
    values.price = 1;
    values.acquiredOn = QDate(2024, 4, 1);
    const auto first = save({}, values);
    VERIFY_OK(first);
    const AssetId id(first->outcome.id);
    VERIFY_OK(save(id, anAsset(u"A-000001"_s)));
    QCOMPARE(store().asset(id).values, static_cast<const AssetValues&>(anAsset(u"A-000001"_s)));
    QCOMPARE(store().number("select count(*) from asset where maker is null and model is null and serial is null"
                            " and serial_key is null and place_id is null and price is null and acquired_on is null"
                            " and note is null and custom is null"),
             1);
}

void SaveAssetTest::barcodesAndAccessoriesAreReconciled()
{
    const AssetId id = store().add(anAsset(u"A-1"_s)
                                       .barcode(u"11"_s)
                                       .barcode(u"22"_s)
                                       .accessory(u"充電器"_s)
                                       .accessory(u"鞄"_s)
                                       .accessory(u"鞄"_s));
    const QList<AccessoryValue> before = store().asset(id).values.accessories;
    QCOMPARE(before.size(), 3);
    VERIFY_OK(save(id, anAsset(u"A-1"_s)
                           .barcode(u"33"_s)
                           .barcode(u"22"_s)
                           .barcode(u" "_s)
                           .barcode(u"２２"_s)
                           .accessory(u"鞄"_s)
                           .accessory(u"充電器"_s, 2)));
    const AssetValues after = store().asset(id).values;
    QCOMPARE(after.barcodes, (QStringList{u"22"_s, u"33"_s}));
    QCOMPARE(after.accessories.size(), 2);
    QCOMPARE(after.accessories.at(0), before.at(1)); // the same bag as before
    QCOMPARE(after.accessories.at(1).quantity, 2);
    QCOMPARE(store().number("select count(*) from accessory where withdrawn_at is not null"), 2);
    QCOMPARE(store().number("select count(*) from asset_barcode where withdrawn_at is not null"), 1);
}

void SaveAssetTest::namesAreCreatedOnceHoweverWritten()
{
    store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s).place(u"３階 倉庫"_s));
    const AssetId other = store().add(anAsset(u"A-2"_s).kind(u"ノートＰＣ"_s).place(u"3階　倉庫"_s));
    store().add(anAsset(u"A-3"_s).kind(u"ﾉｰﾄPC"_s).place(u"　"_s));
    QCOMPARE(store().number("select count(*) from kind"), 1);
    QCOMPARE(store().number("select count(*) from place"), 1);
    QCOMPARE(store().asset(other).values.kind, u"ノートPC"_s); // as first registered
    QCOMPARE(store().number("select count(*) from asset where place_id is null"), 1);
}

void SaveAssetTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<AssetValues>("values");
    QTest::addColumn<QString>("code");
    QTest::newRow("no number") << AssetValues(anAsset({})) << u"asset.no-number"_s;
    QTest::newRow("blank number") << AssetValues(anAsset(u" 　"_s)) << u"asset.no-number"_s;
    QTest::newRow("no kind") << AssetValues(anAsset(u"A-1"_s).kind({})) << u"asset.no-kind"_s;
    QTest::newRow("blank kind") << AssetValues(anAsset(u"A-1"_s).kind(u"　"_s)) << u"asset.no-kind"_s;
    QTest::newRow("accessory without a name")
        << AssetValues(anAsset(u"A-1"_s).accessory(u" "_s)) << u"asset.bad-accessory"_s;
    QTest::newRow("no accessory at all") << AssetValues(anAsset(u"A-1"_s).accessory(u"鞄"_s, 0))
                                         << u"asset.bad-accessory"_s;
}

void SaveAssetTest::wrongValuesAreRefused()
{
    QFETCH(AssetValues, values);
    QFETCH(QString, code);
    const AssetId id = store().add(anAsset(u"A-0"_s));
    const std::unique_ptr<Connection> eye = store().raw();
    const auto before = dumpRecord(*eye);
    VERIFY_REFUSED(save({}, values), code);
    VERIFY_REFUSED(save(id, values), code);
    QCOMPARE(differences(before, dumpRecord(*eye)), QStringList());
    VERIFY_REFUSED(save(AssetId(99), anAsset(u"A-9"_s)), u"asset.unknown");
}

void SaveAssetTest::whatNobodySeesIsRefused_data()
{
    QTest::addColumn<AssetValues>("values");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& code, const auto& change) {
        AssetValues values = fullAsset();
        change(values);
        QTest::newRow(name) << values << code;
    };
    const QString line = u"text.line-break"_s;
    const QString unseen = u"text.unseen-character"_s;
    row("number", line, [](AssetValues& values) { values.assetNo = u"A-1\n2"_s; });
    row("model", unseen, [](AssetValues& values) { values.model = u"T14\u202e"_s; });
    row("maker", unseen, [](AssetValues& values) { values.maker = u"\x1b[31mX"_s; });
    row("serial", line, [](AssetValues& values) { values.serial = u"S\t1"_s; });
    row("barcode", unseen, [](AssetValues& values) { values.barcodes << u"B\x07"_s; });
    row("accessory", line, [](AssetValues& values) { values.accessories << AccessoryValue{{}, u"a\nb"_s, 1}; });
    row("lessor", line, [](AssetValues& values) { values.lessor = u"a\nb"_s; });
    row("new type", line, [](AssetValues& values) { values.kind = u"新しい\n品目"_s; });
    row("new place", unseen, [](AssetValues& values) { values.place = u"\u202e棚"_s; });
    row("note", unseen, [](AssetValues& values) { values.note = u"a\nb\u202e"_s; });
    row("further field", unseen, [](AssetValues& values) { values.custom.insert(u"x"_s, u"\u202e"_s); });
}

void SaveAssetTest::whatNobodySeesIsRefused()
{
    QFETCH(AssetValues, values);
    QFETCH(QString, code);
    VERIFY_REFUSED(save({}, values), code);
    const AssetId id = store().add(fullAsset());
    VERIFY_REFUSED(save(id, values), code);
    QCOMPARE(store().number("select count(*) from asset"), 1);
}

/// From before anybody looked: it is read, and what else is changed there goes on.
void SaveAssetTest::whatIsStoredAlreadyStays()
{
    const AssetId id = store().add(fullAsset());
    store().raw()->execute("update asset set model = 'T14' || '\n' || 'Gen 3'");
    AssetValues values = store().asset(id).values;
    QCOMPARE(values.model, u"T14\nGen 3"_s);
    values.note = u"a\nb"_s;
    VERIFY_OK(save(id, values));
    QCOMPARE(store().asset(id).values.note, u"a\nb"_s);
    values.model = u"T14\nGen 4"_s;
    VERIFY_REFUSED(save(id, values), u"text.line-break"_s);
}

void SaveAssetTest::aNumberBelongsToOneAsset_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("same") << u"IT-0001"_s;
    QTest::newRow("lower case") << u"it-0001"_s;
    QTest::newRow("full width") << u"ＩＴ－０００１"_s;
    QTest::newRow("another hyphen") << u"IT‐0001"_s;
    QTest::newRow("spaces") << u" IT-0001 "_s;
}

void SaveAssetTest::aNumberBelongsToOneAsset()
{
    QFETCH(QString, number);
    const AssetId first = store().add(anAsset(u"IT-0001"_s));
    const AssetId second = store().add(anAsset(u"IT-0002"_s));
    VERIFY_REFUSED(save({}, anAsset(number)), u"asset.exists");
    VERIFY_REFUSED(save(second, anAsset(number)), u"asset.exists");
    VERIFY_OK(save(first, anAsset(number)));
    store().raw()->run("update asset set withdrawn_at = ? where id = ?", testMoment(), first);
    VERIFY_OK(save({}, anAsset(number)));
    VERIFY_REFUSED(save(first, anAsset(u"IT-0003"_s)), u"asset.unknown");
}

/// Written out once more: u usable, r needs reset, i in repair, f faulty, l lost, s to surrender, d disposed.
static const QHash<QChar, AssetState>& stateLetters()
{
    static const QHash<QChar, AssetState> letters{{u'u', AssetState::Usable},   {u'r', AssetState::NeedsReset},
                                                  {u'i', AssetState::InRepair}, {u'f', AssetState::Faulty},
                                                  {u'l', AssetState::Lost},     {u's', AssetState::ToSurrender},
                                                  {u'd', AssetState::Disposed}};
    return letters;
}

void SaveAssetTest::movesOfTheState_data()
{
    QTest::addColumn<QChar>("from");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("usable") << QChar(u'u') << u"urifls"_s;
    QTest::newRow("needs reset") << QChar(u'r') << u"urifls"_s;
    QTest::newRow("in repair") << QChar(u'i') << u"urifls"_s;
    QTest::newRow("faulty") << QChar(u'f') << u"urifls"_s;
    QTest::newRow("lost") << QChar(u'l') << u"urifl"_s;
    QTest::newRow("to surrender") << QChar(u's') << u"urifls"_s;
    QTest::newRow("disposed") << QChar(u'd') << u"sd"_s;
}

void SaveAssetTest::movesOfTheState()
{
    QFETCH(QChar, from);
    QFETCH(QString, allowed);
    const AssetState state = stateLetters().value(from);
    for (auto it = stateLetters().begin(); it != stateLetters().end(); ++it) {
        const QString number = u"A-"_s + it.key();
        const AssetId id = store().add(anAsset(number).state(state));
        Order order = TestStore::as(store().manager());
        order.reason = u"発見"_s;
        order.authority = u"総務課長"_s;
        const auto done = store().desk().perform(SaveAsset{id, anAsset(number).state(it.value())}, order);
        QVERIFY2(done.isOk() == allowed.contains(it.key()), qPrintable(number));
        if (!done)
            QVERIFY(done.refusal().has(it.value() == AssetState::Disposed ? u"asset.disposed-by-retiring"
                                                                          : u"asset.illegal-move"));
        QCOMPARE(store().asset(id).values.state, done ? it.value() : state);
    }
}

void SaveAssetTest::whatWasLostIsFoundForAReason()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).state(AssetState::Lost));
    VERIFY_REFUSED(save(id, anAsset(u"A-1"_s).state(AssetState::Usable)), u"asset.found-needs-reason");
    VERIFY_REFUSED(save(id, anAsset(u"A-1"_s).state(AssetState::Faulty)), u"asset.found-needs-reason");
    VERIFY_OK(save(id, anAsset(u"A-1"_s).state(AssetState::Lost).note(u"捜索中"_s)));
    QCOMPARE(store().asset(id).values.state, AssetState::Lost);
    Order order = TestStore::as(store().manager());
    order.reason = u"書庫で発見"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{id, anAsset(u"A-1"_s).state(AssetState::Usable)}, order));
    QCOMPARE(store().asset(id).values.state, AssetState::Usable);
}

void SaveAssetTest::whatIsDisposedOfComesBackByOrder()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).state(AssetState::Disposed));
    const SaveAsset back{id, anAsset(u"A-1"_s).state(AssetState::ToSurrender)};
    Order order = TestStore::as(store().manager());
    VERIFY_REFUSED(store().desk().perform(back, order), u"asset.disposed-needs-order");
    order.reason = u"誤記"_s;
    VERIFY_REFUSED(store().desk().perform(back, order), u"asset.disposed-needs-order");
    order.authority = u" "_s;
    VERIFY_REFUSED(store().desk().perform(back, order), u"asset.disposed-needs-order");
    VERIFY_OK(save(id, anAsset(u"A-1"_s).state(AssetState::Disposed).note(u"証明書は別綴"_s)));
    order.authority = u"総務課長"_s;
    VERIFY_OK(store().desk().perform(back, order));
    QCOMPARE(store().asset(id).values.state, AssetState::ToSurrender);
}

void SaveAssetTest::onlyWhatWasChangedIsStored()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).maker(u"NEC"_s).barcode(u"111"_s).accessory(u"鞄"_s));
    const AssetValues seen = store().asset(id).values;
    AssetValues meanwhile = seen;
    meanwhile.state = AssetState::NeedsReset;
    meanwhile.barcodes << u"222"_s;
    VERIFY_OK(save(id, meanwhile));
    AssetValues entered = seen;
    entered.note = u"傷あり"_s;
    entered.accessories = {{{}, u"鞄"_s, 1}, {{}, u"充電器"_s, 1}};
    VERIFY_OK(store().desk().perform(SaveAsset{id, entered, seen}, TestStore::as(store().manager())));
    const AssetValues stored = store().asset(id).values;
    QCOMPARE(stored.state, AssetState::NeedsReset);
    QCOMPARE(stored.barcodes, (QStringList{u"111"_s, u"222"_s}));
    QCOMPARE(stored.note, u"傷あり"_s);
    QCOMPARE(stored.accessories.size(), 2);
    QCOMPARE(stored.maker, u"NEC"_s);
}

void SaveAssetTest::twoChangesOfOneFieldAreRefused()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).maker(u"NEC"_s));
    const AssetValues seen = store().asset(id).values;
    VERIFY_OK(save(id, anAsset(u"A-1"_s).maker(u"富士通"_s).note(u"済"_s)));
    AssetValues entered = seen;
    entered.maker = u"Dell"_s;
    entered.note = u"済"_s; // the same as there is by now
    entered.model = u"X1"_s;
    const SaveAsset verb{id, entered, seen};
    const auto done = store().desk().perform(verb, TestStore::as(store().manager()));
    VERIFY_REFUSED(done, u"asset.changed-meanwhile");
    QCOMPARE(done.refusal().kind, RefusalKind::Conflict);
    QCOMPARE(done.refusal().problems.first().arguments.value(u"fields"_s).toStringList(),
             QStringList{u"asset.maker"_s});
    QVERIFY(store().asset(id).values.model.isEmpty());
    QCOMPARE(store().asset(id).values.maker, u"富士通"_s);
}

void SaveAssetTest::codesOfTheCommandCardAreNobodys()
{
    VERIFY_REFUSED(save({}, anAsset(u"cmd-done"_s)), u"code.reserved");
    VERIFY_REFUSED(save({}, anAsset(u"A-1"_s).barcode(u"ＣＭＤ－１"_s)), u"code.reserved");
    const AssetId id = store().add(anAsset(u"A-1"_s));
    VERIFY_REFUSED(save(id, anAsset(u"CMD-7"_s)), u"code.reserved");
    VERIFY_REFUSED(store().desk().perform(SavePlace{u"棚"_s, u"CMD-1"_s}, TestStore::as(store().manager())),
                   u"code.reserved");
    VERIFY_OK(save(id, anAsset(u"CMD"_s)));
}

void SaveAssetTest::theDatabaseRefusesIllegalMovesToo()
{
    const AssetId id = store().add(anAsset(u"A-1"_s));
    for (const char* state : {"disposed", "on-loan", ""}) {
        try {
            store().raw()->run("update asset set state = ? where id = ?", state, id);
            QFAIL("not refused");
        } catch (const StorageError& error) {
            QCOMPARE(error.fault(), StorageFault::Check);
        }
    }
    QCOMPARE(store().raw()->run("update asset set state = ? where id = ?", "to-surrender", id), 1);
    QCOMPARE(store().raw()->run("update asset set state = ? where id = ?", "disposed", id), 1);
}

void SaveAssetTest::everyChangeHasANumberForUndo()
{
    const auto added = save({}, anAsset(u"A-1"_s));
    VERIFY_OK(added);
    QCOMPARE(added->outcome.document, u"R8-D1-000001"_s);
    const auto changed = save(AssetId(added->outcome.id), anAsset(u"A-1"_s).note(u"新"_s));
    VERIFY_OK(changed);
    QCOMPARE(changed->outcome.document, u"R8-D1-000002"_s);
    QCOMPARE(store().text("select command_id from document where number = 'R8-D1-000002'"), changed->commandId);
}

void SaveAssetTest::kindsAndPlaces()
{
    const Order order = TestStore::as(store().manager());
    const AssetId id = store().add(anAsset(u"A-1"_s).kind(u"貸出機"_s).place(u"棚1"_s));
    VERIFY_OK(store().desk().perform(SaveKind{u"貸出機"_s, KindCategory::Pc, true, 7}, order));
    const AssetRecord record = store().asset(id);
    QCOMPARE(record.category, KindCategory::Pc);
    QVERIFY(record.needsReset);
    QCOMPARE(record.loanDays, 7);
    VERIFY_REFUSED(store().desk().perform(SaveKind{u" "_s, KindCategory::Pc, true, 7}, order), u"asset.no-kind");
    VERIFY_OK(store().desk().perform(SavePlace{u"棚1"_s, u"s-1"_s}, order));
    VERIFY_REFUSED(store().desk().perform(SavePlace{u"棚2"_s, u"Ｓ-1"_s}, order), u"place.code-in-use");
    VERIFY_REFUSED(store().desk().perform(SavePlace{u"　"_s, u"s-2"_s}, order), u"place.no-name");
    QCOMPARE(store().number("select count(*) from place"), 1);
    const qint64 before = entries();
    VERIFY_OK(store().desk().perform(SavePlace{u"棚1"_s, u"s-1"_s}, order));
    QCOMPARE(entries(), before);
}

void SaveAssetTest::everyStatementMayFail()
{
    store().add(anAsset(u"A-000000"_s));
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(save({}, fullAsset())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 10);
}

void SaveAssetTest::everyStatementOfAChangeMayFail()
{
    const AssetId id = store().add(fullAsset());
    const AssetValues values = anAsset(u"A-000009"_s).kind(u"別"_s).accessory(u"鞄"_s).barcode(u"77"_s).place(u"棚"_s);
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(save(id, values)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 15);
}

void SaveAssetTest::whatUsuallyGoesWithItsKind()
{
    const AssetId before = store().add(anAsset(u"A-1"_s));
    SaveKind kind{u"ノートPC"_s, KindCategory::Pc, false, 0};
    kind.rules = KindRules{{}, {{{}, u"充電器"_s, 1}, {{}, u"ケーブル"_s, 2}}, 0, 0};
    const Order order = TestStore::as(store().manager());
    VERIFY_OK(store().desk().perform(kind, order));
    QVERIFY(store().asset(before).values.accessories.isEmpty()); // what is there stays as it is
    const auto add = [&](const QString& number, const QList<AccessoryValue>& accessories, bool takesUsual) {
        AssetValues values;
        values.assetNo = number;
        values.kind = u"ノートPC"_s;
        values.accessories = accessories;
        const auto done = store().desk().perform(SaveAsset{{}, values, std::nullopt, takesUsual}, order);
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        QStringList names;
        for (const AccessoryValue& accessory : store().asset(AssetId(done->outcome.id)).values.accessories)
            names << accessory.name + QString::number(accessory.quantity);
        return names.join(u' ');
    };
    QCOMPARE(add(u"A-2"_s, {}, true), u"充電器1 ケーブル2"_s);
    QCOMPARE(add(u"A-3"_s, {}, false), QString());
    QCOMPARE(add(u"A-4"_s, {{{}, u"鞄"_s, 1}}, true), u"鞄1"_s);
    // A change takes nothing, whatever it says.
    AssetValues values = store().asset(before).values;
    values.note = u"確認済み"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{before, values, std::nullopt, true}, order));
    QVERIFY(store().asset(before).values.accessories.isEmpty());
}

QTEST_APPLESS_MAIN(SaveAssetTest)
#include "tst_saveasset.moc"
