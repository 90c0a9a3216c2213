// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/ledger/editmany.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class EditManyTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsWrittenAndTheRestStays();
    void whatIsSoAlreadyIsLeftAlone();
    void oneThatIsRefusedKeepsAll();
    void thePreviewSaysWhatTheVerbDoes();
    void whatNobodySeesIsInThePreview();
    void aFoundOneNeedsItsReason();
    void nothingIsDisposedOfByHand();
    void aDeliveryIsCompletedTogether();
    void peopleToo();
    void notTooMany();
    void onlyWhoMayEdit();
    void oneUndoTakesAllBack();
    void aRepeatDoesNothing();

private:
    Result<Performed<EditManyOutcome>> perform(const EditAssets& verb, const QString& reason = {})
    {
        Order order = TestStore::as(store().manager());
        order.reason = reason;
        return store().desk().perform(verb, order);
    }
    QList<AssetId> addThree()
    {
        return {store().add(anAsset(u"A-1"_s).model(u"KD-14"_s).place(u"棚A"_s)),
                store().add(anAsset(u"A-2"_s).model(u"KD-15"_s).place(u"棚B"_s)),
                store().add(anAsset(u"A-3"_s).model(u"KD-16"_s))};
    }
    qint64 entries() { return store().number("select count(*) from journal_entry"); }
};

void EditManyTest::whatIsSetIsWrittenAndTheRestStays()
{
    const QList<AssetId> ids = addThree();
    const qint64 before = entries();
    AssetEdit edit;
    edit.place = u"新しい棚"_s;
    edit.ownership = Ownership::Lease;
    edit.state = AssetState::InRepair;
    edit.note = u"まとめて"_s;
    edit.custom = {{u"色"_s, u"黒"_s}};
    const auto done = perform({ids + ids, edit});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.changed, 3);
    QVERIFY(!done->outcome.document.isEmpty());
    QCOMPARE(entries(), before + 1);
    for (const AssetId id : ids) {
        const AssetValues values = store().asset(id).values;
        QCOMPARE(values.place, u"新しい棚"_s);
        QCOMPARE(values.ownership, Ownership::Lease);
        QCOMPARE(values.state, AssetState::InRepair);
        QCOMPARE(values.note, u"まとめて"_s);
        QCOMPARE(values.custom.value(u"色"_s).toString(), u"黒"_s);
    }
    QCOMPARE(store().asset(ids[1]).values.model, u"KD-15"_s);
    QCOMPARE(store().number("select count(*) from place where name = '新しい棚'"), 1);
    QCOMPARE(
        store().number("select item_count from document where number = '" + done->outcome.document.toStdString() + "'"),
        3);
    AssetEdit away;
    away.place = QString();
    away.custom = {{u"色"_s, QString()}};
    VERIFY_OK(perform({ids, away}));
    QCOMPARE(store().asset(ids[0]).values.place, QString());
    QVERIFY(store().asset(ids[0]).values.custom.isEmpty());
}

void EditManyTest::whatIsSoAlreadyIsLeftAlone()
{
    const QList<AssetId> ids = addThree();
    AssetEdit edit;
    edit.place = u"棚A"_s;
    const auto done = perform({ids, edit});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.changed, 2);
    const qint64 before = entries();
    const auto again = perform({ids, edit});
    VERIFY_OK(again);
    QCOMPARE(again->outcome.changed, 0);
    QCOMPARE(again->outcome.document, QString());
    VERIFY_OK(perform({ids, {}}));
    VERIFY_OK(perform({{}, edit}));
    QCOMPARE(entries(), before);
}

void EditManyTest::oneThatIsRefusedKeepsAll()
{
    QList<AssetId> ids = addThree();
    ids[1] = store().add(anAsset(u"A-9"_s).state(AssetState::Disposed)); // as an import may bring it
    const qint64 before = entries();
    AssetEdit edit;
    edit.place = u"棚Z"_s;
    edit.state = AssetState::Faulty;
    const auto done = perform({ids, edit});
    VERIFY_REFUSED(done, u"asset.illegal-move");
    QCOMPARE(done.refusal().problems.size(), 1);
    QCOMPARE(done.refusal().problems.first().subject, u"A-9"_s);
    QCOMPARE(entries(), before);
    QCOMPARE(store().asset(ids[0]).values.place, u"棚A"_s);
    QCOMPARE(store().number("select count(*) from place where name = '棚Z'"), 0);
    VERIFY_REFUSED(perform({{AssetId(4711)}, edit}), u"asset.unknown");
    AssetEdit nameless;
    nameless.kind = QString();
    VERIFY_REFUSED(perform({ids, nameless}), u"asset.no-kind");
}

void EditManyTest::thePreviewSaysWhatTheVerbDoes()
{
    QList<AssetId> ids = addThree();
    ids[1] = store().add(anAsset(u"A-9"_s).state(AssetState::Disposed)); // as an import may bring it
    AssetEdit edit;
    edit.place = u"棚A"_s;
    edit.state = AssetState::Faulty;
    edit.custom = {{u"色"_s, u"黒"_s}};
    const qint64 before = entries();
    const Result<QList<EditPreview>> rows = store().desk().ask(PreviewAssetEdit{ids, edit, {}});
    VERIFY_OK(rows);
    QCOMPARE(entries(), before);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).key, u"A-1"_s);
    QCOMPARE(rows->at(0).changes, (QList<EditedField>{{u"asset.state"_s, {}, u"usable"_s, u"faulty"_s},
                                                      {u"asset.custom"_s, u"色"_s, {}, u"黒"_s}}));
    QVERIFY(rows->at(0).isChanged());
    QVERIFY(!rows->at(1).isChanged());
    QCOMPARE(rows->at(1).problem->code, u"asset.illegal-move"_s);
    QCOMPARE(rows->at(2).changes.first(), (EditedField{u"asset.place_id"_s, {}, {}, u"棚A"_s}));
    const Result<QList<EditPreview>> none = store().desk().ask(PreviewAssetEdit{ids, {}, {}});
    VERIFY_OK(none);
    QVERIFY(!none->first().isChanged() && !none->first().problem);
    // What the preview lets pass, passes.
    VERIFY_OK(perform({{ids[0], ids[2]}, edit}));
}

void EditManyTest::whatNobodySeesIsInThePreview()
{
    const QList<AssetId> ids = addThree();
    AssetEdit edit;
    edit.model = u"T14\u202e"_s;
    const auto preview = store().desk().ask(PreviewAssetEdit{ids, edit, {}});
    VERIFY_OK(preview);
    for (const EditPreview& row : *preview) {
        QVERIFY(row.problem);
        QCOMPARE(row.problem->code, u"text.unseen-character"_s);
    }
    VERIFY_REFUSED(perform({ids, edit}), u"text.unseen-character");
}

void EditManyTest::aFoundOneNeedsItsReason()
{
    const QList<AssetId> ids = addThree();
    AssetEdit lost;
    lost.state = AssetState::Lost;
    VERIFY_OK(perform({ids, lost}));
    AssetEdit found;
    found.state = AssetState::Usable;
    VERIFY_REFUSED(perform({ids, found}), u"asset.found-needs-reason");
    QCOMPARE(store().desk().ask(PreviewAssetEdit{ids, found, {}})->first().problem->code,
             u"asset.found-needs-reason"_s);
    QVERIFY(store().desk().ask(PreviewAssetEdit{ids, found, u"在庫確認"_s})->first().isChanged());
    VERIFY_OK(perform({ids, found}, u"在庫確認"_s));
}

void EditManyTest::nothingIsDisposedOfByHand()
{
    const QList<AssetId> ids = addThree();
    AssetEdit edit;
    edit.state = AssetState::ToSurrender;
    VERIFY_OK(perform({ids, edit}));
    edit.state = AssetState::Disposed;
    const auto done = perform({ids, edit}, u"廃棄"_s);
    VERIFY_REFUSED(done, u"asset.disposed-by-retiring");
    QCOMPARE(done.refusal().problems.size(), 3);
    QCOMPARE(store().desk().ask(PreviewAssetEdit{ids, edit, u"廃棄"_s})->first().problem->code,
             u"asset.disposed-by-retiring"_s);
    QCOMPARE(store().asset(ids[0]).values.state, AssetState::ToSurrender);
    // What is recorded so comes back with a reason and an authority.
    const QList<AssetId> gone{store().add(anAsset(u"A-9"_s).state(AssetState::Disposed))};
    edit.state = AssetState::ToSurrender;
    QCOMPARE(store().desk().ask(PreviewAssetEdit{gone, edit, u"誤記"_s})->first().problem->code,
             u"asset.disposed-needs-order"_s);
    QVERIFY(store().desk().ask(PreviewAssetEdit{gone, edit, u"誤記"_s, u"総務課長"_s})->first().isChanged());
}

void EditManyTest::aDeliveryIsCompletedTogether()
{
    const QList<AssetId> ids{store().add(anAsset(u"A-1"_s)), store().add(anAsset(u"A-2"_s).accessory(u"鞄"_s))};
    AssetEdit edit;
    edit.acquiredOn = QDate(2026, 4, 1);
    edit.price = 98'000;
    edit.accessories = {{{}, u"充電器"_s, 1}, {{}, u"ケーブル"_s, 2}};
    const auto rows = store().desk().ask(PreviewAssetEdit{ids, edit, {}});
    VERIFY_OK(rows);
    QCOMPARE(rows->at(1).changes,
             (QList<EditedField>{{u"asset.acquired_on"_s, {}, {}, u"2026-04-01"_s},
                                 {u"asset.price"_s, {}, {}, u"98000"_s},
                                 {u"asset.accessory_id"_s, {}, u"鞄"_s, u"充電器; ケーブル ×2"_s}}));
    VERIFY_OK(perform({ids, edit}));
    for (const AssetId id : ids) {
        const AssetValues values = store().asset(id).values;
        QCOMPARE(values.acquiredOn, QDate(2026, 4, 1));
        QCOMPARE(values.price, std::optional<qint64>(98'000));
        QCOMPARE(values.accessories.size(), 2);
    }
    // So already: nothing changes, and the accessories keep their rows.
    const auto again = perform({ids, edit});
    VERIFY_OK(again);
    QCOMPARE(again->outcome.changed, 0);
    edit.accessories = {{{}, u"充電器"_s, 0}};
    QCOMPARE(store().desk().ask(PreviewAssetEdit{ids, edit, {}})->first().problem->code, u"asset.bad-accessory"_s);
    VERIFY_REFUSED(perform({ids, edit}), u"asset.bad-accessory");
    AssetEdit away;
    away.acquiredOn = QDate();
    away.price.emplace();
    away.accessories.emplace();
    QVERIFY(!away.isEmpty());
    VERIFY_OK(perform({ids, away}));
    QVERIFY(!store().asset(ids[0]).values.acquiredOn.isValid());
    QVERIFY(!store().asset(ids[0]).values.price);
    QVERIFY(store().asset(ids[0]).values.accessories.isEmpty());
}

void EditManyTest::peopleToo()
{
    const QList<PersonId> ids{store().add(aPerson(u"E-1"_s).section(u"総務課"_s)),
                              store().add(aPerson(u"E-2"_s).section(u"営業課"_s))};
    const Order order = TestStore::as(store().manager());
    PersonEdit edit;
    edit.section = u"企画課"_s;
    edit.leftOn = QDate(2026, 3, 31);
    QCOMPARE(store().desk().ask(PreviewPersonEdit{ids, edit})->at(1).changes,
             (QList<EditedField>{{u"person.section_id"_s, {}, u"営業課"_s, u"企画課"_s},
                                 {u"person.left_on"_s, {}, {}, u"2026-03-31"_s}}));
    const auto done = store().desk().perform(EditPeople{ids, edit}, order);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.changed, 2);
    QCOMPARE(store().person(ids[0]).values.section, u"企画課"_s);
    QVERIFY(store().person(ids[1]).hasLeft(store().clock().today()));
    PersonEdit back;
    back.leftOn = QDate();
    VERIFY_OK(store().desk().perform(EditPeople{ids, back}, order));
    QVERIFY(!store().person(ids[1]).hasLeft(store().clock().today()));
    PersonEdit soon; // known beforehand
    soon.leftOn = store().clock().today().addMonths(2);
    VERIFY_OK(store().desk().perform(EditPeople{ids, soon}, order));
    QCOMPARE(store().person(ids[1]).values.leftOn, *soon.leftOn);
    QVERIFY(!store().person(ids[1]).hasLeft(store().clock().today()));
    PersonEdit later;
    later.leftOn = QDate(2099, 3, 31);
    QCOMPARE(store().desk().ask(PreviewPersonEdit{ids, later})->first().problem->code, u"person.left-later"_s);
    VERIFY_REFUSED(store().desk().perform(EditPeople{ids, later}, order), u"person.left-later");
    VERIFY_REFUSED(store().desk().perform(EditPeople{{PersonId(4711)}, edit}, order), u"person.unknown");
}

void EditManyTest::notTooMany()
{
    QList<AssetId> ids;
    for (int i = 0; i <= mostEditedAtOnce; ++i)
        ids << AssetId(i + 1);
    AssetEdit edit;
    edit.place = u"棚"_s;
    VERIFY_REFUSED(perform({ids, edit}), u"ledger.too-many");
    VERIFY_REFUSED(store().desk().ask(PreviewAssetEdit{ids, edit, {}}), u"ledger.too-many");
}

void EditManyTest::onlyWhoMayEdit()
{
    AssetEdit edit;
    edit.place = u"棚"_s;
    VERIFY_REFUSED(store().desk().perform(EditAssets{addThree(), edit}, TestStore::as(store().auditor())),
                   u"operator.not-allowed");
}

void EditManyTest::oneUndoTakesAllBack()
{
    const QList<AssetId> ids = addThree();
    AssetEdit edit;
    edit.place = u"まとめ"_s;
    edit.state = AssetState::InRepair;
    const auto done = perform({ids, edit});
    VERIFY_OK(done);
    VERIFY_OK(
        performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, TestStore::as(store().manager())));
    QCOMPARE(store().asset(ids[0]).values.place, u"棚A"_s);
    QCOMPARE(store().asset(ids[1]).values.place, u"棚B"_s);
    QCOMPARE(store().asset(ids[2]).values.place, QString());
    QCOMPARE(store().asset(ids[2]).values.state, AssetState::Usable);
}

void EditManyTest::aRepeatDoesNothing()
{
    const QList<AssetId> ids = addThree();
    AssetEdit edit;
    edit.place = u"まとめ"_s;
    const auto done = perform({ids, edit});
    VERIFY_OK(done);
    const qint64 before = entries();
    const auto again = store().desk().perform(EditAssets{ids, edit}, TestStore::as(store().manager(), done->commandId));
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.changed, 3);
    QCOMPARE(again->outcome.document, done->outcome.document);
    QCOMPARE(entries(), before);
}

QTEST_GUILESS_MAIN(EditManyTest)
#include "tst_editmany.moc"
