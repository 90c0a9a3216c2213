// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/extend.h"
#include "core/loans/incident.h"
#include "core/loans/transfer.h"
#include "tests/core/collections/collectiontest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CollectingTest : public CollectionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithANumberOfItsOwn();
    void scopes_data();
    void scopes();
    void ofWhatWasAcquiredAndIsDue();
    void ofPeopleWhoHaveLeft();
    void refusesToOpen();
    void nothingIsAskedForTwice();
    void aReturnCountsByItself();
    void whatIsLeftHasItsReason();
    void aTransferredLoanGoesOn();
    void anUndoneLoanIsNoPartOfIt();
    void findsWhatAScanMeans();
    void exempting();
    void progressBySectionAndPerson();
    void closingKeepsHowItWas();
    void nothingHappensAfterwards();
    void undoing();
    void permissions();
    void isJournalled();
    void theJournalRebuildsIt();
    void theSameCommandActsOnce();
    void outcomesReadBack();
    void everyStatementMayFail_data();
    void everyStatementMayFail();
};

void CollectingTest::init()
{
    CollectionTest::init();
    if (!isWithoutServer(testedDatabase()))
        lendSome();
}

void CollectingTest::opensWithANumberOfItsOwn()
{
    const Opened done = open(aCollection());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.number, u"R8-R1-000001"_s);
    QCOMPARE(done->outcome.items, 4);
    QCOMPARE(done->outcome.people, 2);
    QCOMPARE(done->outcome.elsewhere, 0);
    const auto found = store().desk().ask(FindCollection{u"r8-r1-000001"_s});
    VERIFY_OK(found);
    QCOMPARE(found->id, done->outcome.collection);
    QCOMPARE(found->name, u"PC更新"_s);
    QCOMPARE(found->reason, CollectionReason::Replacement);
    QCOMPARE(found->returnBy, QDate(2026, 6, 24));
    QCOMPARE(found->items, 4);
    QVERIFY(found->isOpen());
    const auto listed = store().desk().ask(ListCollections{});
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 1);
    VERIFY_REFUSED(store().desk().ask(FindCollection{u"R8-R1-000009"_s}), u"collection.unknown");
    VERIFY_REFUSED(store().desk().ask(AskCollection{CollectionId(4711)}), u"collection.unknown");
}

void CollectingTest::scopes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("everything") << u"all"_s << QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s, u"R-1"_s};
    QTest::newRow("a type") << u"kind"_s << QStringList{u"R-1"_s};
    QTest::newRow("a section") << u"section"_s << QStringList{u"A-1"_s, u"A-2"_s};
    QTest::newRow("a place") << u"place"_s << QStringList{u"A-3"_s};
    QTest::newRow("a maker, however written") << u"maker"_s << QStringList{u"A-1"_s};
    QTest::newRow("a part of the model") << u"model"_s << QStringList{u"A-1"_s};
    QTest::newRow("leased") << u"ownership"_s << QStringList{u"A-2"_s};
}

void CollectingTest::scopes()
{
    QFETCH(QString, what);
    CollectionScope scope;
    if (what == u"kind")
        scope.kind = KindId(store().number("select id from kind where name = 'ルーター'"));
    else if (what == u"section")
        scope.section = SectionId(store().number("select id from section where name = '総務課'"));
    else if (what == u"place")
        scope.place = PlaceId(store().number("select id from place where name = '本庁'"));
    else if (what == u"maker")
        scope.maker = u"nec"_s;
    else if (what == u"model")
        scope.model = u"versapro"_s;
    else if (what == u"ownership")
        scope.ownership = u"lease"_s;
    QFETCH(QStringList, numbers);
    const auto preview = store().desk().ask(PreviewCollection{scope});
    VERIFY_OK(preview);
    QCOMPARE(preview->items, int(numbers.size()));
    const CollectionStatus now = status(opened(scope));
    QStringList found;
    for (const CollectionItem& item : now.items)
        found << item.assetNo;
    found.sort();
    QCOMPARE(found, numbers);
    QCOMPARE(now.record.scope, scope);
}

void CollectingTest::ofWhatWasAcquiredAndIsDue()
{
    AssetRecord old = store().asset(asset(u"A-3"_s));
    old.values.acquiredOn = QDate(2020, 4, 1);
    VERIFY_OK(store().desk().perform(SaveAsset{old.id, old.values}, TestStore::as(store().manager())));
    CollectionScope scope;
    scope.acquiredBy = QDate(2020, 4, 1);
    const auto acquired = store().desk().ask(PreviewCollection{scope});
    VERIFY_OK(acquired);
    QCOMPARE(acquired->items, 1);
    CollectionScope due;
    due.dueBy = QDate(2026, 6, 11);
    const auto none = store().desk().ask(PreviewCollection{due});
    VERIFY_OK(none);
    QCOMPARE(none->items, 0);
    due.dueBy = QDate(2099, 1, 1);
    const auto all = store().desk().ask(PreviewCollection{due});
    VERIFY_OK(all);
    QCOMPARE(all->items, 4);
    QCOMPARE(all->people, 2);
    QCOMPARE(all->sections, 2);
}

void CollectingTest::ofPeopleWhoHaveLeft()
{
    PersonRecord leaver = store().person(m_sato);
    leaver.values.leftOn = QDate(2026, 6, 9);
    VERIFY_OK(store().desk().perform(SavePerson{leaver.id, leaver.values}, TestStore::as(store().manager())));
    CollectionScope scope;
    scope.isOfLeavers = true;
    QCOMPARE(states(opened(scope)), (QStringList{u"A-3 out"_s, u"R-1 out"_s}));
}

void CollectingTest::refusesToOpen()
{
    OpenCollection verb = aCollection();
    verb.title = u"  "_s;
    VERIFY_REFUSED(open(verb), u"collection.no-name");
    verb = aCollection();
    verb.returnBy = QDate(2026, 6, 9);
    VERIFY_REFUSED(open(verb), u"collection.day-past");
    verb.returnBy = {};
    VERIFY_REFUSED(open(verb), u"collection.day-past");
    CollectionScope scope;
    scope.kind = KindId(4711);
    VERIFY_REFUSED(open(aCollection(scope)), u"kind.unknown");
    scope = {};
    scope.section = SectionId(4711);
    VERIFY_REFUSED(open(aCollection(scope)), u"section.unknown");
    scope = {};
    scope.place = PlaceId(4711);
    VERIFY_REFUSED(open(aCollection(scope)), u"place.unknown");
    scope = {};
    scope.model = u"nobody has it"_s;
    VERIFY_REFUSED(open(aCollection(scope)), u"collection.nothing");
    QCOMPARE(store().number("select count(*) from collection"), 0);
}

void CollectingTest::nothingIsAskedForTwice()
{
    CollectionScope ofIto;
    ofIto.section = SectionId(store().number("select id from section where name = '総務課'"));
    const CollectionId first = opened(ofIto);
    VERIFY_REFUSED(open(aCollection(ofIto)), u"collection.nothing");
    const Opened second = open(aCollection());
    VERIFY_OK(second);
    QCOMPARE(second->outcome.items, 2);
    QCOMPARE(second->outcome.elsewhere, 2);
    // What is closed, or exempted, can be asked for again.
    VERIFY_OK(store().desk().perform(CloseCollection{first}, asDesk()));
    VERIFY_OK(exempt(second->outcome.collection, {u"R-1"_s}, u"故障対応中"_s));
    const auto preview = store().desk().ask(PreviewCollection{});
    VERIFY_OK(preview);
    QCOMPARE(preview->items, 3);
    QCOMPARE(preview->elsewhere, 1);
}

void CollectingTest::aReturnCountsByItself()
{
    const CollectionId id = opened();
    const qint64 before = entries();
    VERIFY_OK(takeBack(asset(u"A-1"_s)));
    QCOMPARE(entries(), before + 1);
    QCOMPARE(states(id), (QStringList{u"A-1 returned"_s, u"A-2 out"_s, u"A-3 out"_s, u"R-1 out"_s}));
    const CollectionStatus now = status(id);
    const auto item = std::find_if(now.items.begin(), now.items.end(),
                                   [](const CollectionItem& one) { return one.assetNo == u"A-1"; });
    QCOMPARE(item->holder, u"伊藤"_s);
    QVERIFY(item->returnedAt.isValid());
    QVERIFY(!item->returnSlip.isEmpty());
    const auto listed = store().desk().ask(ListCollections{});
    VERIFY_OK(listed);
    QCOMPARE(listed->first().returned, 1);
    // It stays back, whoever gets it next.
    VERIFY_OK(lend(m_sato, {asset(u"A-1"_s)}));
    QCOMPARE(status(id).count(CollectionState::Returned), 1);
}

void CollectingTest::whatIsLeftHasItsReason()
{
    const CollectionId id = opened();
    store().clock().advance(60'000);
    IncidentFacts facts;
    facts.occurredAt = store().clock().now();
    facts.circumstances = u"電車に置き忘れた"_s;
    VERIFY_OK(store().desk().perform(ReportIncident{asset(u"A-2"_s), facts}, asDesk()));
    Extend extend;
    extend.items << Extend::Item{asset(u"A-3"_s)};
    extend.due = LoanDue{QDate(2027, 6, 30), {}};
    VERIFY_OK(store().desk().perform(extend, TestStore::as(store().manager())));
    VERIFY_OK(exempt(id, {u"R-1"_s}, u"廃止まで使用"_s));
    QCOMPARE(states(id), (QStringList{u"A-1 out"_s, u"A-2 lost"_s, u"A-3 extended"_s, u"R-1 exempt"_s}));
    const CollectionStatus now = status(id);
    for (const CollectionItem& item : now.items) {
        if (item.state == CollectionState::Extended)
            QCOMPARE(item.extendedTo, QDate(2027, 6, 30));
        if (item.state == CollectionState::Exempt) {
            QCOMPARE(item.note, u"廃止まで使用"_s);
            QVERIFY(!item.exemptedBy.isEmpty());
        }
    }
    // What was excused and comes all the same is back.
    VERIFY_OK(takeBack(asset(u"R-1"_s)));
    QVERIFY(states(id).contains(u"R-1 returned"_s));
}

void CollectingTest::aTransferredLoanGoesOn()
{
    const CollectionId id = opened();
    Transfer transfer;
    transfer.items << Transfer::Item{asset(u"A-1"_s)};
    transfer.person = m_sato;
    VERIFY_OK(store().desk().perform(transfer, TestStore::as(store().manager())));
    QCOMPARE(status(id).count(CollectionState::Out), 4);
    const QList<CollectionProgress> rows = status(id).progress();
    int ofSato = 0;
    for (const CollectionProgress& row : rows)
        ofSato += row.person == m_sato ? row.out : 0;
    QCOMPARE(ofSato, 3);
}

void CollectingTest::anUndoneLoanIsNoPartOfIt()
{
    const auto lent = lend(m_ito, {store().add(anAsset(u"X-1"_s))});
    VERIFY_OK(lent);
    const CollectionId id = opened();
    QCOMPARE(status(id).items.size(), 5);
    VERIFY_OK(undo(lent->commandId));
    QCOMPARE(status(id).items.size(), 4);
}

void CollectingTest::findsWhatAScanMeans()
{
    CollectionScope laptops;
    laptops.kind = KindId(store().number("select kind_id from asset where asset_no = 'A-1'"));
    const CollectionId id = opened(laptops);
    const auto scanned = [&](const QString& key) { return store().desk().ask(AskCollectedItem{id, key}); };
    const auto item = scanned(u"a-1"_s);
    VERIFY_OK(item);
    QCOMPARE(item->line, line(u"A-1"_s));
    VERIFY_OK(takeBack({ReturnedItem{item->asset, {}, {}, item->line}}, false));
    VERIFY_REFUSED(scanned(u"A-1"_s), u"collection.already-back");
    VERIFY_REFUSED(scanned(u"R-1"_s), u"collection.not-in-it");
    VERIFY_REFUSED(scanned(u"NOBODY"_s), u"code.unknown");
    VERIFY_OK(store().desk().perform(CloseCollection{id}, asDesk()));
    VERIFY_REFUSED(scanned(u"A-2"_s), u"collection.closed");
}

void CollectingTest::exempting()
{
    const CollectionId id = opened();
    VERIFY_REFUSED(exempt(id, {u"A-1"_s}, u" "_s), u"collection.needs-note");
    VERIFY_REFUSED(exempt(id, {}, u"理由"_s), u"collection.no-items");
    VERIFY_OK(takeBack(asset(u"A-1"_s)));
    VERIFY_REFUSED(exempt(id, {u"A-2"_s, u"A-1"_s}, u"理由"_s), u"collection.already-back");
    QVERIFY(states(id).contains(u"A-2 out"_s)); // all or nothing
    store().add(anAsset(u"X-1"_s));
    VERIFY_OK(lend(m_ito, {asset(u"X-1"_s)}));
    VERIFY_REFUSED(exempt(id, {u"X-1"_s}, u"理由"_s), u"collection.not-in-it");
    const auto done = exempt(id, {u"A-2"_s, u"A-3"_s}, u"理由"_s);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items, 2);
    VERIFY_OK(undo(done->commandId));
    QVERIFY(states(id).contains(u"A-2 out"_s));
    VERIFY_REFUSED(exempt(CollectionId(4711), {u"A-2"_s}, u"理由"_s), u"collection.unknown");
}

void CollectingTest::progressBySectionAndPerson()
{
    const CollectionId id = opened();
    VERIFY_OK(takeBack(asset(u"A-1"_s)));
    VERIFY_OK(exempt(id, {u"R-1"_s}, u"理由"_s));
    const CollectionStatus now = status(id);
    const QList<CollectionProgress> rows = now.progress();
    QCOMPARE(rows.size(), 4); // two sections, each with somebody
    for (const CollectionProgress& row : rows) {
        QCOMPARE(row.items, 2);
        const bool isGeneral = row.sectionName == u"総務課";
        QCOMPARE(row.returned, isGeneral ? 1 : 0);
        QCOMPARE(row.out, 1);
        QCOMPARE(row.excused(), isGeneral ? 0 : 1);
    }
    QVERIFY(!rows.at(0).person.isValid());
    QVERIFY(rows.at(1).person.isValid());
    QCOMPARE(rows.at(0).section, rows.at(1).section);
    QCOMPARE(now.sections().size(), 2);
    QCOMPARE(now.of(now.sections().first()).size(), 2);
}

void CollectingTest::closingKeepsHowItWas()
{
    const CollectionId id = opened();
    VERIFY_OK(takeBack(asset(u"A-1"_s)));
    VERIFY_OK(exempt(id, {u"R-1"_s}, u"理由"_s));
    const QStringList before = states(id);
    const auto closed = store().desk().perform(CloseCollection{id}, asDesk());
    VERIFY_OK(closed);
    QCOMPARE(closed->outcome.items, 4);
    QCOMPARE(closed->outcome.returned, 1);
    QCOMPARE(closed->outcome.out, 2);
    QCOMPARE(closed->outcome.exempt, 1);
    QCOMPARE(closed->outcome.lost + closed->outcome.extended, 0);
    store().clock().advance(60'000);
    VERIFY_OK(takeBack(asset(u"A-2"_s)));
    QCOMPARE(states(id), before);
    const auto listed = store().desk().ask(ListCollections{});
    VERIFY_OK(listed);
    QCOMPARE(listed->first().returned, 1);
    ListCollections onlyOpen;
    onlyOpen.isOpen = true;
    const auto none = store().desk().ask(onlyOpen);
    VERIFY_OK(none);
    QVERIFY(none->isEmpty());
}

void CollectingTest::nothingHappensAfterwards()
{
    const CollectionId id = opened();
    VERIFY_OK(store().desk().perform(CloseCollection{id}, asDesk()));
    VERIFY_REFUSED(store().desk().perform(CloseCollection{id}, asDesk()), u"collection.closed");
    VERIFY_REFUSED(exempt(id, {u"A-1"_s}, u"理由"_s), u"collection.closed");
    VERIFY_REFUSED(store().desk().perform(CloseCollection{CollectionId(4711)}, asDesk()), u"collection.unknown");
}

void CollectingTest::undoing()
{
    const Opened done = open(aCollection());
    VERIFY_OK(done);
    const CollectionId id = done->outcome.collection;
    const auto excused = exempt(id, {u"A-1"_s}, u"理由"_s);
    VERIFY_OK(excused);
    VERIFY_REFUSED(undo(done->commandId), u"undo.moved-on");
    VERIFY_OK(undo(excused->commandId));
    const auto closed = store().desk().perform(CloseCollection{id}, asDesk());
    VERIFY_OK(closed);
    VERIFY_OK(undo(closed->commandId));
    QVERIFY(status(id).record.isOpen());
    QCOMPARE(status(id).count(CollectionState::Out), 4);
    VERIFY_OK(undo(done->commandId));
    VERIFY_REFUSED(store().desk().ask(AskCollection{id}), u"collection.unknown");
    VERIFY_REFUSED(exempt(id, {u"A-1"_s}, u"理由"_s), u"collection.unknown");
    const Opened again = open(aCollection());
    VERIFY_OK(again);
    QCOMPARE(again->outcome.number, u"R8-R1-000002"_s); // a void number is not used again
}

void CollectingTest::permissions()
{
    const Order auditor = TestStore::as(store().auditor());
    const auto isForbidden = [](const auto& done) {
        return !done.isOk() && done.refusal().kind == RefusalKind::Forbidden;
    };
    QVERIFY(isForbidden(store().desk().perform(aCollection(), auditor)));
    const CollectionId id = opened();
    QVERIFY(isForbidden(store().desk().perform(CloseCollection{id}, auditor)));
    QVERIFY(isForbidden(store().desk().perform(ExemptItems{id, {line(u"A-1"_s)}, u"理由"_s}, auditor)));
    VERIFY_OK(store().desk().ask(AskCollection{id}));
}

void CollectingTest::isJournalled()
{
    QList<ChangeSet> announced;
    store().desk().setChangeListener([&](const ChangeSet& changes) { announced << changes; });
    const Opened done = open(aCollection());
    store().desk().setChangeListener({});
    VERIFY_OK(done);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().rows.value(u"collection"_s).size(), 1);
    QCOMPARE(announced.first().rows.value(u"collection_line"_s).size(), 4);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"collections.open"_s);
    QCOMPARE(written.front().command.workItem, u"LN-27"_s);
    HistoryOf question;
    question.id = asset(u"A-1"_s).value();
    const auto history = store().desk().ask(question, store().deskStaff());
    VERIFY_OK(history);
    QCOMPARE(history->front().entry.command.verb, u"collections.open"_s);
    const Result<Verification> whole = store().desk().ask(VerifyJournal{});
    VERIFY_OK(whole);
    QVERIFY(whole->isOk);
}

void CollectingTest::theJournalRebuildsIt()
{
    const CollectionId id = opened();
    VERIFY_OK(exempt(id, {u"A-1"_s}, u"理由"_s));
    VERIFY_OK(store().desk().perform(CloseCollection{id}, asDesk()));
    const DatabaseUrl url = newEmptyDatabase(testedDatabase(), folder());
    const auto rebuilt = store().desk().ask(RebuildJournal{url, store().desk().info(), recordTables(), {}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void CollectingTest::theSameCommandActsOnce()
{
    const Order order = TestStore::as(store().deskStaff(), u"01900000-0000-7000-8000-000000000001"_s);
    VERIFY_OK(store().desk().perform(aCollection(), order));
    const auto again = store().desk().perform(aCollection(), order);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.number, u"R8-R1-000001"_s);
    QCOMPARE(store().number("select count(*) from collection"), 1);
}

void CollectingTest::outcomesReadBack()
{
    const Opened done = open(aCollection());
    VERIFY_OK(done);
    QCOMPARE(OpenCollectionOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
    const auto excused = exempt(done->outcome.collection, {u"A-1"_s}, u"理由"_s);
    VERIFY_OK(excused);
    QCOMPARE(ExemptItems::Outcome::fromJson(excused->outcome.toJson()).toJson(), excused->outcome.toJson());
    const auto closed = store().desk().perform(CloseCollection{done->outcome.collection}, asDesk());
    VERIFY_OK(closed);
    QCOMPARE(CloseCollectionOutcome::fromJson(closed->outcome.toJson()).toJson(), closed->outcome.toJson());
}

void CollectingTest::everyStatementMayFail_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"open", "exempt", "close"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void CollectingTest::everyStatementMayFail()
{
    QFETCH(QString, what);
    const CollectionId id = what == u"open" ? CollectionId() : opened();
    const FaultReport report = failEveryStatement(store(), [&]() -> std::optional<Refusal> {
        if (what == u"open")
            return refusalOf(open(aCollection()));
        if (what == u"exempt")
            return refusalOf(exempt(id, {u"A-1"_s}, u"理由"_s));
        return refusalOf(store().desk().perform(CloseCollection{id}, asDesk()));
    });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
}

QTEST_APPLESS_MAIN(CollectingTest)
#include "tst_collecting.moc"
