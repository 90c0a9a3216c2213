// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/consumablequestions.h"
#include "core/consumables/consumabletables.h"
#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/printable.h"
#include "core/loans/undo.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class StockTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsEnteredAndFound();
    void oneIsChanged();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void codesMeanOneThing();
    void countsInAndOut();
    void neverBelowZero();
    void theDatabaseKeepsItSo();
    void anIssueIsAllOrNothing();
    void issuesThatCannotBe_data();
    void issuesThatCannotBe();
    void aReceiptCanBePrinted();
    void correctsAfterCounting();
    void whatIsLowIsShown();
    void theBookHasABalance();
    void movementsAreUndone();
    void anUndoLeavesNothingBelowZero();
    void oneIsDropped();
    void isJournalledAsOneEntry();
    void leavesNothingBehindWhenItFails();
    void whoMayDoWhat();

private:
    using Counted = Result<Performed<CountOutcome>>;

    [[nodiscard]] Order asManager() { return TestStore::as(store().manager()); }
    [[nodiscard]] Order asDesk() { return TestStore::as(store().deskStaff()); }
    [[nodiscard]] static ConsumableValues battery()
    {
        return {u"C-1"_s, u"単3形電池"_s, u"本"_s, u"棚A"_s, 10, u"4901234567894"_s, {}};
    }
    Result<Performed<LedgerOutcome>> save(const ConsumableValues& values, ConsumableId id = {})
    {
        return store().desk().perform(SaveConsumable{id, values}, asManager());
    }
    ConsumableId add(const ConsumableValues& values = battery())
    {
        const auto saved = save(values);
        return saved ? ConsumableId(saved->outcome.id) : ConsumableId();
    }
    Counted receive(ConsumableId id, qint64 quantity)
    {
        return store().desk().perform(ReceiveConsumable{id, quantity, u"納品書 7"_s}, asDesk());
    }
    Counted issue(ConsumableId id, qint64 quantity, bool hasReceipt = true)
    {
        IssueConsumables verb;
        verb.person = person();
        verb.items = {{id, quantity}};
        verb.hasReceipt = hasReceipt;
        return store().desk().perform(verb, asDesk());
    }
    Counted correct(ConsumableId id, qint64 counted, const QString& reason = {})
    {
        Order order = asDesk();
        order.reason = reason;
        return store().desk().perform(CorrectStock{id, counted}, order);
    }
    Result<Performed<UndoOutcome>> undo(const QString& document)
    {
        Order order = asManager();
        order.reason = u"数え間違い"_s;
        return performUndo(store().desk(), Undo{document, {}, &recordTables()}, order);
    }
    [[nodiscard]] qint64 stock(const QString& key = u"C-1"_s)
    {
        const auto found = store().desk().ask(FindConsumable{key});
        return found ? found->stock : -1;
    }
    PersonId person()
    {
        const qint64 id = store().number("select coalesce(max(id), 0) from person");
        return id > 0 ? PersonId(id) : store().add(aPerson(u"E-1"_s).name(u"髙橋"_s).section(u"総務部"_s));
    }
};

void StockTest::oneIsEnteredAndFound()
{
    const auto saved = save(battery());
    VERIFY_OK(saved);
    QVERIFY(!saved->outcome.document.isEmpty());
    for (const QString& key : {u"c-1"_s, u"C-1"_s, u"4901234567894"_s}) {
        const auto found = store().desk().ask(FindConsumable{key});
        VERIFY_OK(found);
        QCOMPARE(found->values, battery());
        QCOMPARE(found->stock, 0);
        QVERIFY(!found->movedAt.isValid());
    }
    for (const QString& words : {u"電池"_s, u"c-1"_s, u"棚a 単3"_s})
        QCOMPARE(store().desk().ask(ListConsumables{words})->size(), 1);
    QCOMPARE(store().desk().ask(ListConsumables{u"ケーブル"_s})->size(), 0);
    VERIFY_REFUSED(store().desk().ask(FindConsumable{u"C-2"_s}), u"consumable.unknown");
}

void StockTest::oneIsChanged()
{
    const ConsumableId id = add();
    ConsumableValues values = battery();
    values.name = u"単3電池"_s;
    values.place.clear();
    values.reorderLevel = 0;
    VERIFY_OK(save(values, id));
    QCOMPARE(store().desk().ask(FindConsumable{u"C-1"_s})->values, values);
    const auto same = save(values, id);
    VERIFY_OK(same);
    QCOMPARE(same->outcome.document, QString());
    SaveConsumable late{id, battery(), battery()};
    VERIFY_REFUSED(store().desk().perform(late, asManager()), u"consumable.changed-meanwhile");
    late.seen = values;
    VERIFY_OK(store().desk().perform(late, asManager()));
    VERIFY_REFUSED(save(values, ConsumableId(4711)), u"consumable.unknown");
}

void StockTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("code");
    QTest::newRow("no number") << u" "_s << u"x"_s << u"本"_s << 0 << u"consumable.no-number"_s;
    QTest::newRow("a command") << u"CMD-X"_s << u"x"_s << u"本"_s << 0 << u"code.reserved"_s;
    QTest::newRow("no name") << u"C-1"_s << u" "_s << u"本"_s << 0 << u"consumable.no-name"_s;
    QTest::newRow("no unit") << u"C-1"_s << u"x"_s << u" "_s << 0 << u"consumable.no-unit"_s;
    QTest::newRow("bad level") << u"C-1"_s << u"x"_s << u"本"_s << -1 << u"consumable.bad-level"_s;
}

void StockTest::whatIsWrongIsSaid()
{
    QFETCH(QString, number);
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QFETCH(int, level);
    QFETCH(QString, code);
    VERIFY_REFUSED(save({number, name, unit, {}, level, {}, {}}), code);
    QCOMPARE(store().number("select count(*) from consumable"), 0);
}

void StockTest::codesMeanOneThing()
{
    add();
    ConsumableValues other{u"c-1"_s, u"x"_s, u"本"_s, {}, 0, {}, {}};
    VERIFY_REFUSED(save(other), u"consumable.exists");
    other.number = u"4901234567894"_s;
    VERIFY_REFUSED(save(other), u"consumable.exists");
    other.number = u"C-2"_s;
    other.barcode = u"C-1"_s;
    VERIFY_REFUSED(save(other), u"consumable.exists");
    other.barcode.clear();
    VERIFY_OK(save(other));
    other.number = u"C-3"_s; // two without a barcode
    VERIFY_OK(save(other));
}

void StockTest::countsInAndOut()
{
    const ConsumableId id = add();
    const Counted came = receive(id, 30);
    VERIFY_OK(came);
    QCOMPARE(came->outcome.items.first().stock, 30);
    QVERIFY(!came->outcome.items.first().isLow);
    const Counted went = issue(id, 25);
    VERIFY_OK(went);
    QCOMPARE(went->outcome.items.first().quantity, -25);
    QCOMPARE(went->outcome.items.first().stock, 5);
    QVERIFY(went->outcome.items.first().isLow);
    QCOMPARE(stock(), 5);
    VERIFY_REFUSED(receive(id, 0), u"consumable.bad-quantity");
    VERIFY_REFUSED(receive(id, ReceiveConsumable::mostAtOnce + 1), u"consumable.bad-quantity");
    VERIFY_REFUSED(receive(ConsumableId(4711), 1), u"consumable.unknown");
    QCOMPARE(CountOutcome::fromJson(went->outcome.toJson()).toJson(), went->outcome.toJson());
}

void StockTest::neverBelowZero()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 3));
    const Counted tooMany = issue(id, 4);
    VERIFY_REFUSED(tooMany, u"consumable.not-enough");
    QCOMPARE(tooMany.refusal().problems.first().arguments.value(u"stock"_s).toLongLong(), 3);
    VERIFY_OK(issue(id, 3));
    VERIFY_REFUSED(issue(id, 1), u"consumable.not-enough");
    QCOMPARE(stock(), 0);
}

void StockTest::theDatabaseKeepsItSo()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 3));
    const std::unique_ptr<Connection> raw = store().raw();
    const auto fails = [&](const char* sql) {
        try {
            raw->run(sql, id.value());
            return false;
        } catch (const StorageError&) {
            return true;
        }
    };
    QVERIFY(fails("insert into consumable_movement (id, consumable_id, kind, quantity, moved_at)"
                  " values (7, ?, 'issue', -4, '2026-06-10T01:00:00.000Z')"));
    QVERIFY(fails("insert into consumable_movement (id, consumable_id, kind, quantity, moved_at)"
                  " values (7, ?, 'issue', 1, '2026-06-10T01:00:00.000Z')"));
    VERIFY_OK(issue(id, 2));
    QVERIFY(fails("update consumable_movement set withdrawn_at = '2026-06-10T01:00:00.000Z'"
                  " where consumable_id = ? and kind = 'receive'"));
    QCOMPARE(stock(), 1);
}

void StockTest::anIssueIsAllOrNothing()
{
    const ConsumableId first = add();
    const ConsumableId second = add({u"C-2"_s, u"ケーブル"_s, u"本"_s, {}, 0, {}, {}});
    VERIFY_OK(receive(first, 5));
    IssueConsumables verb;
    verb.person = person();
    verb.items = {{second, 1}, {first, 9}};
    const Counted refused = store().desk().perform(verb, asDesk());
    VERIFY_REFUSED(refused, u"consumable.not-enough");
    QCOMPARE(refused.refusal().problems.size(), 2);
    QCOMPARE(stock(), 5);
    VERIFY_OK(receive(second, 1));
    verb.items = {{second, 1}, {first, 5}};
    const Counted done = store().desk().perform(verb, asDesk());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items.size(), 2);
    QCOMPARE(store().number("select count(*) from document where kind = 'receipt'"), 1);
}

void StockTest::issuesThatCannotBe_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"nothing"_s << u"consumable.no-items"_s;
    QTest::newRow("too much at once") << u"many"_s << u"consumable.no-items"_s;
    QTest::newRow("to nobody") << u"nobody"_s << u"loan.no-holder"_s;
    QTest::newRow("to somebody unknown") << u"unknown"_s << u"person.unknown"_s;
    QTest::newRow("to no such section") << u"section"_s << u"section.unknown"_s;
    QTest::newRow("to who has left") << u"left"_s << u"person.left"_s;
    QTest::newRow("one twice") << u"twice"_s << u"consumable.twice"_s;
    QTest::newRow("none of it") << u"none"_s << u"consumable.bad-quantity"_s;
    QTest::newRow("no such thing") << u"thing"_s << u"consumable.unknown"_s;
}

void StockTest::issuesThatCannotBe()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 5));
    IssueConsumables verb;
    verb.person = person();
    verb.items = {{id, 1}};
    if (what == u"nothing")
        verb.items.clear();
    else if (what == u"many")
        verb.items = QList<IssueConsumables::Item>(101, {id, 1});
    else if (what == u"nobody")
        verb.person = {};
    else if (what == u"unknown")
        verb.person = PersonId(4711);
    else if (what == u"section")
        verb.person = {}, verb.section = SectionId(4711);
    else if (what == u"twice")
        verb.items << verb.items.first();
    else if (what == u"none")
        verb.items.first().quantity = 0;
    else if (what == u"thing")
        verb.items.first().consumable = ConsumableId(4711);
    if (what == u"left") {
        PersonValues values = store().person(verb.person).values;
        values.leftOn = QDate(2026, 6, 1);
        VERIFY_OK(store().desk().perform(SavePerson{verb.person, values}, asManager()));
    }
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), code);
    QCOMPARE(stock(), 5);
}

void StockTest::aReceiptCanBePrinted()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 5));
    const Counted went = issue(id, 2);
    VERIFY_OK(went);
    const Result<Document> paper = printableDocument(store().desk(), {went->outcome.document, 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"issue"_s);
    const Counted without = issue(id, 1, false);
    VERIFY_OK(without);
    VERIFY_REFUSED(printableDocument(store().desk(), {without->outcome.document, 0, {}}), u"document.no-snapshot");
}

void StockTest::correctsAfterCounting()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 10));
    VERIFY_REFUSED(correct(id, 8), u"consumable.needs-reason");
    VERIFY_REFUSED(correct(id, -1, u"x"_s), u"consumable.bad-quantity");
    VERIFY_OK(correct(id, 8, u"2本液漏れ"_s));
    QCOMPARE(stock(), 8);
    const qint64 entries = store().number("select count(*) from journal_entry");
    const Counted right = correct(id, 8);
    VERIFY_OK(right);
    QCOMPARE(right->outcome.document, QString());
    QCOMPARE(store().number("select count(*) from journal_entry"), entries);
    VERIFY_OK(correct(id, 12, u"棚の裏から"_s));
    QCOMPARE(stock(), 12);
    QCOMPARE(store().desk().ask(ListMovements{id})->first().note, u"棚の裏から"_s);
}

void StockTest::whatIsLowIsShown()
{
    const ConsumableId id = add();
    add({u"C-2"_s, u"ケーブル"_s, u"本"_s, {}, 0, {}, {}});
    QCOMPARE(store().desk().ask(ListConsumables{{}, true})->size(), 1);
    VERIFY_OK(receive(id, 10)); // at the level is not below it
    QCOMPARE(store().desk().ask(ListConsumables{{}, true})->size(), 0);
    VERIFY_OK(issue(id, 1));
    QCOMPARE(store().desk().ask(ListConsumables{{}, true})->first().values.number, u"C-1"_s);
}

void StockTest::theBookHasABalance()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 30));
    store().clock().advance(60'000);
    VERIFY_OK(issue(id, 4));
    store().clock().advance(60'000);
    VERIFY_OK(correct(id, 25, u"数え直し"_s));
    const auto book = store().desk().ask(ListMovements{id});
    VERIFY_OK(book);
    QCOMPARE(book->size(), 3);
    QCOMPARE(book->at(0).kind, MovementKind::Correct);
    QCOMPARE(book->at(0).balance, 25);
    QCOMPARE(book->at(1).quantity, -4);
    QCOMPARE(book->at(1).balance, 26);
    QCOMPARE(book->at(1).recipient, u"髙橋"_s);
    QCOMPARE(book->at(1).recipientKey, u"E-1"_s);
    QCOMPARE(book->at(2).balance, 30);
    QCOMPARE(book->at(2).note, u"納品書 7"_s);
    QCOMPARE(store().desk().ask(ListMovements{id, 1})->size(), 1);
}

void StockTest::movementsAreUndone()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 10));
    const Counted went = issue(id, 4);
    VERIFY_OK(went);
    VERIFY_OK(undo(went->outcome.document));
    QCOMPARE(stock(), 10);
    QCOMPARE(store().desk().ask(ListMovements{id})->size(), 1);
    const Result<Document> paper = printableDocument(store().desk(), {went->outcome.document, 0, {}});
    VERIFY_OK(paper);
    QVERIFY(paper->marks.isVoid);
}

void StockTest::anUndoLeavesNothingBelowZero()
{
    const ConsumableId id = add();
    const Counted came = receive(id, 10);
    VERIFY_OK(came);
    const Counted went = issue(id, 4);
    VERIFY_OK(went);
    VERIFY_REFUSED(undo(came->outcome.document), u"undo.moved-on");
    QCOMPARE(stock(), 6);
    VERIFY_OK(undo(went->outcome.document));
    VERIFY_OK(undo(came->outcome.document));
    QCOMPARE(stock(), 0);
}

void StockTest::oneIsDropped()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 2));
    VERIFY_REFUSED(store().desk().perform(WithdrawConsumable{id}, asManager()), u"consumable.in-stock");
    VERIFY_OK(issue(id, 2));
    const auto dropped = store().desk().perform(WithdrawConsumable{id}, asManager());
    VERIFY_OK(dropped);
    VERIFY_REFUSED(store().desk().ask(FindConsumable{u"C-1"_s}), u"consumable.unknown");
    VERIFY_REFUSED(receive(id, 1), u"consumable.unknown");
    VERIFY_OK(undo(dropped->outcome.document));
    VERIFY_OK(receive(id, 1));
}

void StockTest::isJournalledAsOneEntry()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 5));
    const qint64 before = store().number("select count(*) from journal_entry");
    const PersonId who = person();
    const qint64 people = store().number("select count(*) from journal_entry") - before;
    const Counted went = issue(id, 2);
    VERIFY_OK(went);
    QVERIFY(who.isValid());
    QCOMPARE(store().number("select count(*) from journal_entry"), before + people + 1);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, went->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"consumables.issue"_s);
    QCOMPARE(written.front().images.size(), size_t(2)); // the receipt and the movement
    IssueConsumables verb;
    verb.person = who;
    verb.items = {{id, 2}};
    Order again = asDesk();
    again.commandId = went->commandId;
    const Counted repeated = store().desk().perform(verb, again);
    VERIFY_OK(repeated);
    QCOMPARE(repeated->outcome.document, went->outcome.document);
    QCOMPARE(stock(), 3);
}

void StockTest::leavesNothingBehindWhenItFails()
{
    const ConsumableId id = add();
    VERIFY_OK(receive(id, 5));
    person();
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(issue(id, 2)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
    QCOMPARE(stock(), 3);
}

void StockTest::whoMayDoWhat()
{
    const ConsumableId id = add();
    VERIFY_REFUSED(store().desk().perform(SaveConsumable{{}, battery()}, asDesk()), u"operator.not-allowed");
    VERIFY_REFUSED(store().desk().perform(WithdrawConsumable{id}, asDesk()), u"operator.not-allowed");
    const Order asAuditor = TestStore::as(store().auditor());
    VERIFY_REFUSED(store().desk().perform(ReceiveConsumable{id, 1}, asAuditor), u"operator.not-allowed");
    VERIFY_REFUSED(store().desk().perform(CorrectStock{id, 1}, asAuditor), u"operator.not-allowed");
}

QTEST_GUILESS_MAIN(StockTest)
#include "tst_stock.moc"
