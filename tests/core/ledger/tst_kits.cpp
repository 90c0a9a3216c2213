// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/findeverything.h"
#include "core/ledger/kits.h"
#include "core/loans/assetcare.h"
#include "core/loans/counterlookup.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class KitsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneIsPutTogetherAndFound();
    void oneIsChanged();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anItemBelongsToOneKit();
    void aNumberMeansOneThing();
    void oneIsDissolvedAndBroughtBack();
    void aCreationIsUndone();
    void whatMovedOnIsNotUndone();
    void anotherCountersChangeIsNotLost();
    void isJournalledAsOneEntry();
    void leavesNothingBehindWhenItFails();
    void whoMayChangeThem();
    void saysWhereItsUnitsAre();
    void theCounterGetsItsUnits();
    void aReceiptNamesTheKit();

private:
    using Saved = Result<Performed<LedgerOutcome>>;

    [[nodiscard]] Order asManager() { return TestStore::as(store().manager()); }
    Saved save(const KitValues& values, KitId id = {})
    {
        return store().desk().perform(SaveKit{id, values}, asManager());
    }
    Saved save() { return save({u"KIT-1"_s, u"出張セット"_s, {m_pc, m_router}}); }
    [[nodiscard]] Result<KitRecord> find(const QString& number = u"KIT-1"_s)
    {
        return store().desk().ask(FindKit{number});
    }
    Result<Performed<UndoOutcome>> undo(const QString& document)
    {
        Order order = asManager();
        order.reason = u"取り違え"_s;
        return performUndo(store().desk(), Undo{document, {}, &recordTables()}, order);
    }

    AssetId m_pc;
    AssetId m_router;
    AssetId m_bag;
};

void KitsTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_pc = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s).accessory(u"ACアダプター"_s));
    m_router = store().add(anAsset(u"A-2"_s).kind(u"ルーター"_s));
    m_bag = store().add(anAsset(u"A-3"_s).kind(u"バッグ"_s));
}

void KitsTest::oneIsPutTogetherAndFound()
{
    const Saved saved = save({u" KIT-1 "_s, u"出張セット"_s, {m_router, m_pc, m_router}});
    VERIFY_OK(saved);
    QVERIFY(!saved->outcome.document.isEmpty());
    const Result<KitRecord> kit = find(u"kit-1"_s);
    VERIFY_OK(kit);
    QCOMPARE(kit->number, u"KIT-1"_s);
    QCOMPARE(kit->values().items, (QList<AssetId>{m_router, m_pc}));
    QCOMPARE(kit->units.first().values.assetNo, u"A-2"_s);
    for (const QString& words : {u"出張"_s, u"KIT-1"_s, u"kit a-2"_s}) {
        const auto listed = store().desk().ask(ListKits{words});
        VERIFY_OK(listed);
        QCOMPARE(listed->size(), 1);
    }
    QCOMPARE(store().desk().ask(ListKits{u"会議"_s})->size(), 0);
    for (const QString& text : {u"KIT-1"_s, u"kit"_s, u"出張ｾｯﾄ"_s}) {
        const auto found = store().desk().ask(FindEverything{text});
        VERIFY_OK(found);
        QVERIFY2(!found->isEmpty() && found->first().meaning == CodeMeaning::Kit, qPrintable(text));
        QCOMPARE(found->first().detail, u"A-2, A-1"_s);
    }
    VERIFY_REFUSED(find(u"KIT-2"_s), u"kit.unknown");
}

void KitsTest::oneIsChanged()
{
    VERIFY_OK(save());
    const KitId id = find()->id;
    VERIFY_OK(save({u"KIT-9"_s, u"出張セット9"_s, {m_bag, m_pc}}, id));
    VERIFY_REFUSED(find(), u"kit.unknown");
    QCOMPARE(find(u"KIT-9"_s)->name, u"出張セット9"_s);
    QCOMPARE(find(u"KIT-9"_s)->values().items, (QList<AssetId>{m_pc, m_bag}));
    const qint64 entries = store().number("select count(*) from journal_entry");
    const Saved same = save({u"KIT-9"_s, u"出張セット9"_s, {m_pc, m_bag}}, id);
    VERIFY_OK(same);
    QCOMPARE(same->outcome.document, QString());
    QCOMPARE(store().number("select count(*) from journal_entry"), entries);
}

void KitsTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("items");
    QTest::addColumn<QString>("code");
    QTest::newRow("no number") << u"  "_s << u"x"_s << 1 << u"kit.no-number"_s;
    QTest::newRow("a command") << u"CMD-KIT"_s << u"x"_s << 1 << u"code.reserved"_s;
    QTest::newRow("no name") << u"KIT-1"_s << u" "_s << 1 << u"kit.no-name"_s;
    QTest::newRow("nothing in it") << u"KIT-1"_s << u"x"_s << 0 << u"kit.no-items"_s;
    QTest::newRow("too much in it") << u"KIT-1"_s << u"x"_s << 51 << u"kit.too-many-items"_s;
    QTest::newRow("no such item") << u"KIT-1"_s << u"x"_s << 2 << u"asset.unknown"_s;
}

void KitsTest::whatIsWrongIsSaid()
{
    QFETCH(QString, number);
    QFETCH(QString, name);
    QFETCH(int, items);
    QFETCH(QString, code);
    KitValues values{number, name, {}};
    for (int i = 0; i < items; ++i)
        values.items << (i == 0 ? m_pc : AssetId(4711 + i));
    VERIFY_REFUSED(save(values), code);
    QCOMPARE(store().number("select count(*) from kit"), 0);
    VERIFY_REFUSED(save({u"KIT-1"_s, u"x"_s, {m_pc}}, KitId(4711)), u"kit.unknown");
}

void KitsTest::anItemBelongsToOneKit()
{
    VERIFY_OK(save());
    const Saved other = save({u"KIT-2"_s, u"会議セット"_s, {m_bag, m_router}});
    VERIFY_REFUSED(other, u"kit.item-elsewhere");
    QCOMPARE(other.refusal().problems.size(), 1);
    QCOMPARE(other.refusal().problems.first().subject, u"A-2"_s);
    VERIFY_OK(save({u"KIT-1"_s, u"出張セット"_s, {m_pc}}, find()->id));
    VERIFY_OK(save({u"KIT-2"_s, u"会議セット"_s, {m_bag, m_router}}));
    // The database itself keeps it so.
    const std::unique_ptr<Connection> raw = store().raw();
    bool isKept = false;
    try {
        raw->run("insert into kit_item (id, kit_id, asset_id) values (7, ?, ?)", find()->id, m_router);
    } catch (const StorageError&) {
        isKept = true;
    }
    QVERIFY(isKept);
}

void KitsTest::aNumberMeansOneThing()
{
    VERIFY_REFUSED(save({u"A-3"_s, u"x"_s, {m_pc}}), u"kit.number-in-use");
    VERIFY_OK(save());
    VERIFY_REFUSED(save({u"kit-1"_s, u"x"_s, {m_bag}}), u"kit.number-in-use");
    const auto matches = store().desk().ask(LookUpCode{{u"KIT-1"_s}});
    VERIFY_OK(matches);
    QCOMPARE(matches->size(), 1);
    QCOMPARE(matches->first(), (CodeMatch{CodeMeaning::Kit, find()->id.value(), u"kit"_s}));
}

void KitsTest::oneIsDissolvedAndBroughtBack()
{
    VERIFY_OK(save());
    const KitId id = find()->id;
    const auto dissolved = store().desk().perform(WithdrawKit{id}, asManager());
    VERIFY_OK(dissolved);
    VERIFY_REFUSED(find(), u"kit.unknown");
    QVERIFY(store().desk().ask(LookUpCode{{u"KIT-1"_s}})->isEmpty());
    VERIFY_REFUSED(store().desk().perform(WithdrawKit{id}, asManager()), u"kit.unknown");
    VERIFY_OK(undo(dissolved->outcome.document));
    QCOMPARE(find()->values().items, (QList<AssetId>{m_pc, m_router}));
    // Its units may go into another kit meanwhile; then it stays dissolved.
    const auto again = store().desk().perform(WithdrawKit{id}, asManager());
    VERIFY_OK(again);
    VERIFY_OK(save({u"KIT-2"_s, u"会議セット"_s, {m_router}}));
    VERIFY_REFUSED(undo(again->outcome.document), u"undo.moved-on");
}

void KitsTest::aCreationIsUndone()
{
    const Saved saved = save();
    VERIFY_OK(saved);
    VERIFY_OK(undo(saved->outcome.document));
    VERIFY_REFUSED(find(), u"kit.unknown");
    QCOMPARE(store().number("select count(*) from kit_item where withdrawn_at is null"), 0);
    VERIFY_OK(save());
}

void KitsTest::whatMovedOnIsNotUndone()
{
    const Saved saved = save();
    VERIFY_OK(saved);
    const Saved grown = save({u"KIT-1"_s, u"出張セット"_s, {m_pc, m_router, m_bag}}, find()->id);
    VERIFY_OK(grown);
    VERIFY_REFUSED(undo(saved->outcome.document), u"undo.moved-on");
    VERIFY_OK(undo(grown->outcome.document));
    QCOMPARE(find()->units.size(), 2);
    VERIFY_OK(undo(saved->outcome.document));
}

void KitsTest::anotherCountersChangeIsNotLost()
{
    VERIFY_OK(save());
    const KitRecord seen = *find();
    VERIFY_OK(save({u"KIT-1"_s, u"出張セット"_s, {m_pc}}, seen.id));
    SaveKit late{seen.id, {u"KIT-1"_s, u"出張一式"_s, seen.values().items}, seen.values()};
    VERIFY_REFUSED(store().desk().perform(late, asManager()), u"kit.changed-meanwhile");
    late.seen = find()->values();
    VERIFY_OK(store().desk().perform(late, asManager()));
}

void KitsTest::isJournalledAsOneEntry()
{
    const qint64 before = store().number("select count(*) from journal_entry");
    const Saved saved = save();
    VERIFY_OK(saved);
    QCOMPARE(store().number("select count(*) from journal_entry"), before + 1);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, saved->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"ledger.save-kit"_s);
    // The kit, two units, and the number of the change.
    QCOMPARE(written.front().images.size(), size_t(4));
    // A repeat of the command acts once.
    Order order = asManager();
    order.commandId = saved->commandId;
    const auto repeated = store().desk().perform(SaveKit{{}, {u"KIT-1"_s, u"出張セット"_s, {m_pc, m_router}}}, order);
    VERIFY_OK(repeated);
    QCOMPARE(repeated->outcome.id, saved->outcome.id);
    QCOMPARE(store().number("select count(*) from kit"), 1);
}

void KitsTest::leavesNothingBehindWhenItFails()
{
    const FaultReport report = failEveryStatement(store(), [this] { return refusalOf(save()); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
    VERIFY_OK(find());
}

void KitsTest::whoMayChangeThem()
{
    const SaveKit verb{{}, {u"KIT-1"_s, u"x"_s, {m_pc}}};
    VERIFY_REFUSED(store().desk().perform(verb, TestStore::as(store().auditor())), u"operator.not-allowed");
    VERIFY_OK(save());
    VERIFY_REFUSED(store().desk().perform(WithdrawKit{find()->id}, TestStore::as(store().auditor())),
                   u"operator.not-allowed");
}

void KitsTest::saysWhereItsUnitsAre()
{
    VERIFY_OK(save());
    QCOMPARE(find()->unitsOut(), 0);
    QCOMPARE(find()->onlyHolder(), QString());
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋"_s));
    HandOver loan;
    loan.person = person;
    loan.items = {m_pc};
    VERIFY_OK(store().desk().perform(loan, TestStore::as(store().deskStaff())));
    QCOMPARE(find()->unitsOut(), 1);
    QCOMPARE(find()->onlyHolder(), u"髙橋"_s);
    const auto care = store().desk().ask(AskAssetCare{m_pc});
    VERIFY_OK(care);
    QCOMPARE(care->kit, u"KIT-1"_s);
    QCOMPARE(care->kitName, u"出張セット"_s);
    QCOMPARE(store().desk().ask(AskAssetCare{m_bag})->kit, QString());
}

void KitsTest::theCounterGetsItsUnits()
{
    VERIFY_OK(save());
    const auto answer = store().desk().ask(CounterLookup{{u"KIT-1"_s}, {}});
    VERIFY_OK(answer);
    const auto* kit = std::get_if<KitDesk>(&*answer);
    QVERIFY(kit);
    QCOMPARE(kit->name, u"出張セット"_s);
    QCOMPARE(kit->units.size(), 2);
    QCOMPARE(kit->units.first().asset.values.accessories.first().name, u"ACアダプター"_s);
    QVERIFY(kit->units.first().problems.isEmpty());
}

void KitsTest::aReceiptNamesTheKit()
{
    VERIFY_OK(save());
    HandOver loan;
    loan.person = store().add(aPerson(u"E-1"_s));
    loan.items = {m_pc, m_router, m_bag};
    VERIFY_OK(store().desk().perform(loan, TestStore::as(store().deskStaff())));
    const QString snapshot = store().text("select snapshot from document where kind = 'receipt'");
    QCOMPARE(snapshot.count(u"出張セット"_s), 2);
}

QTEST_GUILESS_MAIN(KitsTest)
#include "tst_kits.moc"
