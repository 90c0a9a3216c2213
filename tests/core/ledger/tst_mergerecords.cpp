// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/attachments.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/kits.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/mergerecords.h"
#include "core/ledger/toldapart.h"
#include "core/loans/handover.h"
#include "core/loans/lendingrules.h"
#include "core/loans/reserve.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "tests/support/faults.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class MergeRecordsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void plainNumbers_data();
    void plainNumbers();
    void plainAssetNumbers_data();
    void plainAssetNumbers();
    void likePeopleAreFound();
    void likeAssetsAreFound();
    void whoIsToldApartIsNotNamedAgain();
    void whatIsToldApartIsNotNamedAgain();
    void tellingApartGoesOverWithAMerge();
    void onlyTwoAreToldApart();
    void everythingGoesOver();
    void thePreviewSaysWhatTheVerbDoes();
    void whatIsThereIsNotReplaced();
    void whatIsLackingIsFilledIn();
    void theJournalStillTellsTheRecord();
    void oneUndoTakesAllBack();
    void whatMovedOnIsNotUndone();
    void oneBlockIsEnough();
    void itemsGoOver();
    void aKitLosesWhatWasMergedAway();
    void aKitTakesWhatStays();
    void theOneOnLoanIsKept();
    void whatIsUnderWayIsEndedFirst();
    void neverWithItselfOrTwice();
    void onlyWhoMayEdit();
    void everyStatementMayFail();

private:
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
    Result<Performed<LedgerOutcome>> mergePeople() { return perform(MergePeople{m_kept, m_merged, &recordTables()}); }
    Result<Performed<LedgerOutcome>> mergeAssets(AssetId kept, AssetId merged)
    {
        return perform(MergeAssets{kept, merged, &recordTables()});
    }
    QString lend(PersonId person, const QList<AssetId>& items)
    {
        HandOver verb;
        verb.person = person;
        verb.items = items;
        const auto done = perform(verb);
        return done ? done->outcome.document : QString();
    }
    qint64 idOfKey(const QString& key)
    {
        const Result<QList<CodeMatch>> matches = store().desk().ask(LookUpCode{{key}});
        return matches && matches->size() == 1 ? matches->first().id : 0;
    }
    bool isJournalTrue()
    {
        const Result<Verification> journal = store().desk().ask(VerifyJournal{});
        return journal && journal->isOk;
    }
    /// Two records of one person, the second with a life of its own.
    void addTwo();
    QMap<QString, QStringList> dumped()
    {
        QMap<QString, QStringList> dump = dumpRecord(*store().raw());
        for (const QString& table : dump.keys()) {
            if (table.startsWith(u"journal") || table.endsWith(u"_grams_data"))
                dump.remove(table);
        }
        return dump;
    }

    PersonId m_kept;
    PersonId m_merged;
    AssetId m_out;
    QString m_paper;
};

void MergeRecordsTest::addTwo()
{
    m_kept = store().add(aPerson(u"E-12"_s).name(u"髙橋 花子"_s).section(u"総務課"_s).card(u"1111"_s));
    m_merged = store().add(aPerson(u"E-0012"_s)
                               .name(u"高橋花子"_s)
                               .section(u"総務課"_s)
                               .card(u"2222"_s)
                               .mail(u"h.takahashi@example.jp"_s)
                               .reading(u"たかはし はなこ"_s)
                               .userName(u"takahashi-h"_s));
    m_out = store().add(anAsset(u"A-1"_s));
    const AssetId back = store().add(anAsset(u"A-2"_s));
    m_paper = lend(m_merged, {m_out, back});
    TakeBack takeBack;
    takeBack.items << ReturnedItem{back, {}, {}};
    VERIFY_OK(perform(takeBack));
    Reserve reserve;
    reserve.person = m_merged;
    reserve.period = {QDate(2026, 6, 15), QDate(2026, 6, 19)};
    reserve.items = {back};
    VERIFY_OK(perform(reserve));
}

void MergeRecordsTest::plainNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("plain");
    QTest::newRow("zeros") << u"00123"_s << u"123"_s;
    QTest::newRow("after a letter") << u"E-00123"_s << u"E123"_s;
    QTest::newRow("full width") << u"Ｅ００１２３"_s << u"E123"_s;
    QTest::newRow("lower case") << u"e123"_s << u"E123"_s;
    QTest::newRow("zeros inside") << u"E-1002"_s << u"E1002"_s;
    QTest::newRow("only zeros") << u"000"_s << u"0"_s;
    QTest::newRow("none") << QString() << QString();
}

void MergeRecordsTest::plainNumbers()
{
    QFETCH(QString, number);
    QTEST(plainNumber(number), "plain");
}

void MergeRecordsTest::plainAssetNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("plain");
    QTest::newRow("zeros and a hyphen") << u"A-000123"_s << u"A-123"_s;
    QTest::newRow("none of them") << u"a123"_s << u"A-123"_s;
    QTest::newRow("full width") << u"Ａ－０１２３"_s << u"A-123"_s;
    QTest::newRow("zeros inside") << u"PC1002"_s << u"PC-1002"_s;
    QTest::newRow("parts") << u"24-001-12"_s << u"24-1-12"_s;
    QTest::newRow("other parts") << u"24-11-2"_s << u"24-11-2"_s;
    QTest::newRow("only zeros") << u"A-000"_s << u"A-0"_s;
    QTest::newRow("zeros first") << u"007"_s << u"7"_s;
    QTest::newRow("kanji") << u"備品００１号"_s << u"備品-1-号"_s;
    QTest::newRow("none") << QString() << QString();
}

void MergeRecordsTest::plainAssetNumbers()
{
    QFETCH(QString, number);
    QTEST(plainAssetNumber(number), "plain");
}

void MergeRecordsTest::likePeopleAreFound()
{
    addTwo();
    store().add(aPerson(u"X-1"_s).name(u"別人"_s).mail(u"Ｈ.Takahashi@example.jp"_s));
    store().add(aPerson(u"X-2"_s).name(u"髙橋 花子"_s).section(u"営業部"_s)); // another section
    const Result<LikePairs> pairs = store().desk().ask(FindLikePeople{});
    VERIFY_OK(pairs);
    QVERIFY(!pairs->isMore);
    QCOMPARE(pairs->pairs.size(), 2);
    const LikePair& same = pairs->pairs.at(0);
    // Whoever has something out comes first.
    QCOMPARE(same.first.key, u"E-0012"_s);
    QCOMPARE(same.first.openLoans, 1);
    QCOMPARE(same.second.key, u"E-12"_s);
    QCOMPARE(same.second.title, u"髙橋 花子 · 総務課"_s);
    QCOMPARE(same.reasons, (QStringList{u"name-and-section"_s, u"number"_s}));
    QCOMPARE(pairs->pairs.at(1).reasons, QStringList{u"mail"_s});
    QCOMPARE(store().desk().ask(FindLikePeople{[] { return false; }})->pairs.size(), 2);
    VERIFY_OK(mergePeople());
    QCOMPARE(store().desk().ask(FindLikePeople{})->pairs.size(), 1);
}

void MergeRecordsTest::likeAssetsAreFound()
{
    store().add(anAsset(u"A-1"_s).serial(u"SN-1"_s));
    store().add(anAsset(u"A-01"_s).serial(u"ＳＮ-1"_s).barcode(u"990001"_s));
    store().add(anAsset(u"A-3"_s).barcode(u"990001"_s));
    for (int i = 0; i <= mostAlike; ++i)
        store().add(anAsset(u"P-%1"_s.arg(i)).serial(u"不明1"_s).barcode(u"4901234567894"_s));
    const Result<LikePairs> pairs = store().desk().ask(FindLikeAssets{});
    VERIFY_OK(pairs);
    QCOMPARE(pairs->pairs.size(), 2);
    QCOMPARE(pairs->pairs.at(0).first.key, u"A-1"_s);
    QCOMPARE(pairs->pairs.at(0).second.key, u"A-01"_s);
    QCOMPARE(pairs->pairs.at(0).reasons, (QStringList{u"serial"_s, u"asset-number"_s}));
    QCOMPARE(pairs->pairs.at(1).reasons, QStringList{u"barcode"_s});
    store().add(anAsset(u"p00003"_s));
    const auto like = store().desk().ask(FindLikeAssets{[] { return false; }});
    QCOMPARE(like->pairs.size(), 3);
    QCOMPARE(like->pairs.last().second.key, u"p00003"_s);
    QCOMPARE(like->pairs.last().reasons, QStringList{u"asset-number"_s});
}

namespace {

QStringList keysOf(const Result<LikePairs>& pairs)
{
    QStringList keys;
    for (const LikePair& pair : pairs ? pairs->pairs : QList<LikePair>())
        keys << pair.first.key + u'+' + pair.second.key;
    return keys;
}

} // namespace

/// Of three namesakes each two are a question of its own.
void MergeRecordsTest::whoIsToldApartIsNotNamedAgain()
{
    const PersonId one = store().add(aPerson(u"N-1"_s).name(u"見本 一郎"_s));
    const PersonId two = store().add(aPerson(u"N-2"_s).name(u"見本 一郎"_s));
    const PersonId three = store().add(aPerson(u"N-3"_s).name(u"見本 一郎"_s));
    const auto like = [this] { return keysOf(store().desk().ask(FindLikePeople{})); };
    QCOMPARE(like(), (QStringList{u"N-1+N-2"_s, u"N-1+N-3"_s}));
    const auto told = perform(TellPeopleApart{two, one});
    VERIFY_OK(told);
    QCOMPARE(like(), QStringList{u"N-1+N-3"_s});
    VERIFY_OK(perform(TellPeopleApart{one, three}));
    QCOMPARE(like(), QStringList{u"N-2+N-3"_s});
    VERIFY_OK(perform(TellPeopleApart{one, two})); // is known
    QCOMPARE(store().number("select count(*) from told_apart"), 2);
    VERIFY_OK(perform(TellPeopleApart{two, three}));
    QCOMPARE(like(), QStringList());
    VERIFY_OK(
        performUndo(store().desk(), Undo{{}, told->commandId, &recordTables()}, TestStore::as(store().manager())));
    QCOMPARE(like(), QStringList{u"N-1+N-2"_s});
    QVERIFY(isJournalTrue());
}

void MergeRecordsTest::whatIsToldApartIsNotNamedAgain()
{
    const AssetId one = store().add(anAsset(u"T-1"_s).serial(u"SAME"_s));
    const AssetId two = store().add(anAsset(u"T-01"_s).serial(u"SAME"_s));
    const auto like = [this] { return keysOf(store().desk().ask(FindLikeAssets{})); };
    QCOMPARE(like(), QStringList{u"T-1+T-01"_s});
    VERIFY_OK(perform(TellAssetsApart{one, two}));
    QCOMPARE(like(), QStringList());
    store().add(anAsset(u"T-2"_s).serial(u"SAME"_s));
    QCOMPARE(like(), QStringList{u"T-1+T-2"_s});
}

/// What was found out of one of them holds for the record it became.
void MergeRecordsTest::tellingApartGoesOverWithAMerge()
{
    const PersonId one = store().add(aPerson(u"N-1"_s).name(u"見本 一郎"_s));
    const PersonId two = store().add(aPerson(u"N-2"_s).name(u"見本 一郎"_s));
    const PersonId again = store().add(aPerson(u"N-3"_s).name(u"見本 一郎"_s));
    VERIFY_OK(perform(TellPeopleApart{one, two}));
    VERIFY_OK(perform(MergePeople{again, one, &recordTables()}));
    QCOMPARE(keysOf(store().desk().ask(FindLikePeople{})), QStringList());
    QVERIFY(isJournalTrue());
}

void MergeRecordsTest::onlyTwoAreToldApart()
{
    const PersonId one = store().add(aPerson(u"N-1"_s).name(u"見本 一郎"_s));
    const PersonId two = store().add(aPerson(u"N-2"_s).name(u"見本 一郎"_s));
    const AssetId item = store().add(anAsset(u"T-1"_s));
    VERIFY_REFUSED(perform(TellPeopleApart{one, one}), u"merge.same");
    VERIFY_REFUSED(perform(TellPeopleApart{one, PersonId(99)}), u"person.unknown");
    VERIFY_REFUSED(perform(TellAssetsApart{item, item}), u"merge.same");
    VERIFY_REFUSED(perform(TellAssetsApart{item, AssetId(99)}), u"asset.unknown");
    VERIFY_REFUSED(store().desk().perform(TellPeopleApart{one, two}, TestStore::as(store().deskStaff())),
                   u"operator.not-allowed");
}

void MergeRecordsTest::everythingGoesOver()
{
    addTwo();
    const QString snapshot =
        store().text("select snapshot from document where number = '" + m_paper.toStdString() + "'");
    const auto done = mergePeople();
    VERIFY_OK(done);
    QCOMPARE(done->outcome.id, m_kept.value());
    QVERIFY(!done->outcome.document.isEmpty());
    const std::string merged = std::to_string(m_merged.value());
    for (const char* table : {"loan", "document", "reservation", "person_card"})
        QCOMPARE(store().number("select count(*) from " + std::string(table) + " where person_id = " + merged), 0);
    QVERIFY(store().number("select count(*) from document where person_id = " + std::to_string(m_kept.value())) >= 2);
    QCOMPARE(store().asset(m_out).holder->person, m_kept);
    // What was printed stays as it was printed.
    QCOMPARE(store().text("select snapshot from document where number = '" + m_paper.toStdString() + "'"), snapshot);
    const PersonValues values = store().person(m_kept).values;
    QCOMPARE(values.staffNo, u"E-12"_s);
    QCOMPARE(values.name, u"髙橋 花子"_s);
    QCOMPARE(values.mail, u"h.takahashi@example.jp"_s);
    QCOMPARE(values.reading, u"たかはし はなこ"_s);
    QCOMPARE(values.userName, u"takahashi-h"_s);
    QVERIFY(!values.cards.contains(u"takahashi-h"_s));
    // Whatever found the other one finds this one.
    for (const QString& key : {u"E-12"_s, u"E-0012"_s, u"TAKAHASHI-H"_s, u"1111"_s, u"2222"_s})
        QCOMPARE(idOfKey(key), m_kept.value());
    QVERIFY(store().person(m_merged).isWithdrawn);
    VERIFY_REFUSED(store().desk().ask(PreviewMergePeople{m_merged, m_kept, &recordTables()}), u"person.unknown");
    // It can be taken back under the new name.
    TakeBack takeBack;
    takeBack.items << ReturnedItem{m_out, {}, {}};
    VERIFY_OK(perform(takeBack));
}

void MergeRecordsTest::thePreviewSaysWhatTheVerbDoes()
{
    addTwo();
    const Result<MergePreview> preview = store().desk().ask(PreviewMergePeople{m_kept, m_merged, &recordTables()});
    VERIFY_OK(preview);
    QVERIFY(!preview->refusal);
    QCOMPARE(preview->kept.key, u"E-12"_s);
    QCOMPARE(preview->merged.openLoans, 1);
    QCOMPARE(preview->codes, QStringList{u"E-0012"_s});
    QCOMPARE(preview->filled, (QList<EditedField>{{u"person.user_name"_s, {}, {}, u"takahashi-h"_s},
                                                  {u"person.reading"_s, {}, {}, u"たかはし はなこ"_s},
                                                  {u"person.mail"_s, {}, {}, u"h.takahashi@example.jp"_s}}));
    VERIFY_OK(mergePeople());
    const std::string kept = std::to_string(m_kept.value());
    QVERIFY(!preview->moved.isEmpty());
    for (const MovedRows& rows : preview->moved) {
        // The kept one had a card of its own; the staff number became a card.
        const qint64 own = rows.table == u"person_card" ? 2 : 0;
        QCOMPARE(store().number("select count(*) from " + rows.table.toStdString() + " where person_id = " + kept),
                 rows.count + own);
    }
}

void MergeRecordsTest::whatIsThereIsNotReplaced()
{
    m_kept = store().add(aPerson(u"E-1"_s).name(u"甲"_s).mail(u"a@example.jp"_s).section(u"一課"_s).card(u"77"_s));
    m_merged = store().add(aPerson(u"E-2"_s).name(u"乙"_s).mail(u"b@example.jp"_s).section(u"二課"_s).card(u"77"_s));
    VERIFY_OK(mergePeople());
    const PersonValues values = store().person(m_kept).values;
    QCOMPARE(values.name, u"甲"_s);
    QCOMPARE(values.mail, u"a@example.jp"_s);
    QCOMPARE(values.section, u"一課"_s);
    QCOMPARE(values.cards, (QStringList{u"77"_s, u"E-2"_s}));
}

void MergeRecordsTest::whatIsLackingIsFilledIn()
{
    m_kept = store().add(aPerson({}).name(u"甲"_s).userName(u"tkari"_s));
    PersonValues other = aPerson(u"X0100"_s).name(u"甲"_s).userName(u"tkari2"_s);
    other.leftOn = QDate(2027, 3, 31);
    const auto saved = perform(SavePerson{{}, other});
    VERIFY_OK(saved);
    m_merged = PersonId(saved->outcome.id);
    const auto done = mergePeople();
    VERIFY_OK(done);
    const PersonValues values = store().person(m_kept).values;
    QCOMPARE(values.staffNo, u"X0100"_s);
    QCOMPARE(values.userName, u"tkari"_s);
    QVERIFY2(!values.leftOn.isValid(), "whoever is here has not left, whatever an old record says");
    QCOMPARE(values.cards, QStringList{u"tkari2"_s});
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()},
                          TestStore::as(store().manager())));
    QCOMPARE(idOfKey(u"X0100"_s), m_merged.value());
    QCOMPARE(store().person(m_kept).values.staffNo, QString());
}

void MergeRecordsTest::theJournalStillTellsTheRecord()
{
    addTwo();
    VERIFY_OK(mergePeople());
    const Result<Verification> journal = store().desk().ask(VerifyJournal{});
    VERIFY_OK(journal);
    QVERIFY(journal->isOk);
    const Result<RebuildResult> rebuilt =
        store().desk().ask(RebuildJournal{newEmptyDatabase(testedDatabase(), folder()),
                                          store().desk().info(),
                                          recordTables(),
                                          {{}, {}, attestedContents()}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void MergeRecordsTest::oneUndoTakesAllBack()
{
    addTwo();
    const QMap<QString, QStringList> before = dumped();
    const auto done = mergePeople();
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()},
                          TestStore::as(store().manager())));
    QCOMPARE(idOfKey(u"E-0012"_s), m_merged.value());
    QCOMPARE(idOfKey(u"2222"_s), m_merged.value());
    QVERIFY(!store().person(m_merged).isWithdrawn);
    QCOMPARE(store().person(m_kept).values.mail, QString());
    QCOMPARE(store().asset(m_out).holder->person, m_merged);
    // Apart from the two papers of the merge itself and the cards that are withdrawn again.
    for (const QString& line : differences(before, dumped()))
        QVERIFY2(line.contains(u"document") || line.contains(u"person_card"), qPrintable(line));
}

void MergeRecordsTest::whatMovedOnIsNotUndone()
{
    addTwo();
    const auto done = mergePeople();
    VERIFY_OK(done);
    PersonValues values = store().person(m_kept).values;
    values.mail = u"new@example.jp"_s;
    VERIFY_OK(perform(SavePerson{m_kept, values}));
    VERIFY_REFUSED(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()},
                               TestStore::as(store().manager())),
                   u"undo.moved-on");
    QCOMPARE(store().asset(m_out).holder->person, m_kept);
}

void MergeRecordsTest::oneBlockIsEnough()
{
    addTwo();
    VERIFY_OK(perform(BlockPerson{m_kept, u"甲"_s}));
    VERIFY_OK(perform(BlockPerson{m_merged, u"乙"_s}));
    VERIFY_OK(mergePeople());
    QCOMPARE(store().number("select count(*) from person_block where person_id = " + std::to_string(m_kept.value())),
             1);
}

void MergeRecordsTest::itemsGoOver()
{
    const AssetId kept = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s));
    const AssetId merged =
        store().add(anAsset(u"A-001"_s).serial(u"SN-1"_s).barcode(u"990001"_s).accessory(u"充電器"_s).note(u"予備"_s));
    AttachFile attach;
    attach.asset = merged;
    attach.file = {u"保証書.pdf"_s, QByteArray("%PDF-1.4")};
    VERIFY_OK(perform(attach));
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"甲"_s));
    lend(person, {merged});
    TakeBack takeBack;
    takeBack.items << ReturnedItem{merged, {u"充電器"_s}, {}};
    VERIFY_OK(perform(takeBack));
    const Result<MergePreview> preview = store().desk().ask(PreviewMergeAssets{kept, merged, &recordTables()});
    VERIFY_OK(preview);
    QVERIFY(!preview->refusal);
    QCOMPARE(preview->codes, QStringList{u"A-001"_s});
    const auto done = mergeAssets(kept, merged);
    VERIFY_OK(done);
    const AssetValues values = store().asset(kept).values;
    QCOMPARE(values.serial, u"SN-1"_s);
    QCOMPARE(values.note, u"予備"_s);
    QCOMPARE(values.accessories.size(), 1);
    QCOMPARE(store().desk().ask(AskAttachments{kept})->size(), 1);
    QCOMPARE(store().number("select count(*) from loan_line where asset_id = " + std::to_string(kept.value())), 1);
    for (const QString& key : {u"A-1"_s, u"A-001"_s, u"990001"_s, u"SN-1"_s})
        QCOMPARE(idOfKey(key), kept.value());
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()},
                          TestStore::as(store().manager())));
    QCOMPARE(idOfKey(u"A-001"_s), merged.value());
    QCOMPARE(store().desk().ask(AskAttachments{merged})->size(), 1);
}

void MergeRecordsTest::aKitLosesWhatWasMergedAway()
{
    const AssetId kept = store().add(anAsset(u"T-12"_s));
    const AssetId merged = store().add(anAsset(u"T-013"_s));
    const AssetId further = store().add(anAsset(u"T-20"_s));
    VERIFY_OK(perform(SaveKit{{}, {u"K-901"_s, u"出張"_s, {kept}}}));
    VERIFY_OK(perform(SaveKit{{}, {u"K-902"_s, u"会議"_s, {merged, further}}}));
    const Result<MergePreview> preview = store().desk().ask(PreviewMergeAssets{kept, merged, &recordTables()});
    VERIFY_OK(preview);
    QCOMPARE(preview->moved, QList<MovedRows>());
    const auto done = mergeAssets(kept, merged);
    VERIFY_OK(done);
    const Result<KitRecord> other = store().desk().ask(FindKit{u"K-902"_s});
    VERIFY_OK(other);
    QCOMPARE(other->values().items, QList<AssetId>{further});
    QCOMPARE(store().desk().ask(FindKit{u"K-901"_s})->values().items, QList<AssetId>{kept});
    // Whole again, and lent whole.
    QVERIFY(!lend(store().add(aPerson(u"E-1"_s)), other->values().items).isEmpty());
    VERIFY_OK(perform(TakeBack{{{further, {}, {}}}}));
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()},
                          TestStore::as(store().manager())));
    QCOMPARE(store().desk().ask(FindKit{u"K-902"_s})->values().items.size(), 2);
}

void MergeRecordsTest::aKitTakesWhatStays()
{
    const AssetId kept = store().add(anAsset(u"T-12"_s));
    const AssetId merged = store().add(anAsset(u"T-013"_s));
    VERIFY_OK(perform(SaveKit{{}, {u"K-902"_s, u"会議"_s, {merged}}}));
    const Result<MergePreview> preview = store().desk().ask(PreviewMergeAssets{kept, merged, &recordTables()});
    VERIFY_OK(preview);
    QCOMPARE(preview->moved, (QList<MovedRows>{{u"kit_item"_s, 1}}));
    VERIFY_OK(mergeAssets(kept, merged));
    QCOMPARE(store().desk().ask(FindKit{u"K-902"_s})->values().items, QList<AssetId>{kept});
}

void MergeRecordsTest::theOneOnLoanIsKept()
{
    const AssetId out = store().add(anAsset(u"A-1"_s));
    const AssetId other = store().add(anAsset(u"A-2"_s));
    lend(store().add(aPerson(u"E-1"_s).name(u"甲"_s)), {out});
    VERIFY_REFUSED(mergeAssets(other, out), u"merge.on-loan");
    QVERIFY(store().desk().ask(PreviewMergeAssets{other, out, &recordTables()})->refusal->has(u"merge.on-loan"));
    VERIFY_OK(mergeAssets(out, other));
    QVERIFY(store().asset(out).holder);
}

void MergeRecordsTest::whatIsUnderWayIsEndedFirst()
{
    const AssetId kept = store().add(anAsset(u"A-1"_s));
    const AssetId repaired = store().add(anAsset(u"A-2"_s).state(AssetState::InRepair));
    VERIFY_REFUSED(mergeAssets(kept, repaired), u"merge.wrong-state");
    const AssetId promised = store().add(anAsset(u"A-3"_s));
    Reserve reserve;
    reserve.person = store().add(aPerson(u"E-1"_s).name(u"甲"_s));
    reserve.period = {QDate(2026, 6, 15), QDate(2026, 6, 19)};
    reserve.items = {promised};
    VERIFY_OK(perform(reserve));
    VERIFY_REFUSED(mergeAssets(kept, promised), u"merge.reserved");
}

void MergeRecordsTest::neverWithItselfOrTwice()
{
    addTwo();
    VERIFY_REFUSED(perform(MergePeople{m_kept, m_kept, &recordTables()}), u"merge.same");
    VERIFY_REFUSED(mergeAssets(m_out, m_out), u"merge.same");
    const Order order = TestStore::as(store().manager(), u"01976f00-0000-7000-8000-000000000001"_s);
    const MergePeople verb{m_kept, m_merged, &recordTables()};
    VERIFY_OK(store().desk().perform(verb, order));
    const auto again = store().desk().perform(verb, order);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    VERIFY_REFUSED(mergePeople(), u"person.unknown");
}

void MergeRecordsTest::onlyWhoMayEdit()
{
    addTwo();
    VERIFY_REFUSED(
        store().desk().perform(MergePeople{m_kept, m_merged, &recordTables()}, TestStore::as(store().deskStaff())),
        u"operator.not-allowed");
    QCOMPARE(idOfKey(u"E-0012"_s), m_merged.value());
}

void MergeRecordsTest::everyStatementMayFail()
{
    addTwo();
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(mergePeople()); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 15);
}

QTEST_GUILESS_MAIN(MergeRecordsTest)
#include "tst_mergerecords.moc"
