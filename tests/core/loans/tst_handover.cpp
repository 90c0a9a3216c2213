// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/documents/snapshot.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class HandOverTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void lendsAllWithOneReceipt();
    void toASection();
    void tellsEveryProblemAtOnce();
    void whatIsOutIsToldWithItsHolder();
    void refusals_data();
    void refusals();
    void isJournalledAndAnnouncedOnce();
    void aRepeatActsOnce();
    void ownDuesComeFirst();
    void theVerbSaysEverything();
    void accessoriesStillOutAreNotLentAgain();
    void theReceiptIsKeptAsItWas();
    void numbersBeginAnewWithTheFiscalYear();
    void anAuditorMayNot();
    void whatWasAskedInVainHoldsNobodyUp();
    void twoCountersOneAsset();
    void twoProgramsAtOneCounter();
    void oneCommandAtTwoPrograms();
    void everyStatementMayFail();
    void aServerIsNotAskedForEachItem();
};

void HandOverTest::lendsAllWithOneReceipt()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    const AssetId first = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s));
    const AssetId second = store().add(anAsset(u"A-2"_s));
    const auto lent = lend(person, {first, second});
    VERIFY_OK(lent);
    QCOMPARE(lent->outcome.document, u"R8-J1-000001"_s);
    QCOMPARE(lent->outcome.items.size(), 2);
    QCOMPARE(lent->outcome.items.at(0).due.day, QDate(2027, 3, 31));
    QCOMPARE(store().asset(first).status, AssetStatus::OnLoan);
    QCOMPARE(store().asset(second).holder->name, u"髙橋 花子"_s);
    QCOMPARE(openLines(), 2);
    QCOMPARE(store().number("select count(*) from loan"), 1);
    QCOMPARE(store().number("select count(*) from loan_accessory where returned_at is null"), 1);
}

void HandOverTest::toASection()
{
    store().add(aPerson(u"E-1"_s).section(u"総務課"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const auto sections = store().desk().ask(AskNames{AskNames::Of::Sections});
    VERIFY_OK(sections);
    HandOver verb;
    verb.section = SectionId(sections->first().id);
    verb.items = {asset};
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    QCOMPARE(store().asset(asset).holder->name, u"総務課"_s);
    QVERIFY(!store().asset(asset).holder->person.isValid());
}

void HandOverTest::tellsEveryProblemAtOnce()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId out = store().add(anAsset(u"A-1"_s));
    const AssetId broken = store().add(anAsset(u"A-2"_s).state(AssetState::Faulty));
    const AssetId fine = store().add(anAsset(u"A-3"_s));
    VERIFY_OK(lend(person, {out}));
    const qint64 before = entries();
    const auto refusal = lend(person, {fine, out, broken});
    VERIFY_REFUSED(refusal, u"asset.on-loan");
    VERIFY_REFUSED(refusal, u"asset.faulty");
    QCOMPARE(openLines(), 1);
    QCOMPARE(entries(), before);
}

/// What lending reads tells only that something is out.
void HandOverTest::whatIsOutIsToldWithItsHolder()
{
    const PersonId holder = store().add(aPerson(u"E-1"_s).name(u"見本 花子"_s));
    const AssetId out = store().add(anAsset(u"A-1"_s));
    const auto lent = lend(holder, {out});
    VERIFY_OK(lent);
    const auto again = lend(store().add(aPerson(u"E-2"_s)), {store().add(anAsset(u"A-2"_s)), out});
    VERIFY_REFUSED(again, u"asset.on-loan");
    const Problem& problem = again.refusal().problems.first();
    QCOMPARE(problem.subject, u"A-1"_s);
    QCOMPARE(problem.arguments.value(u"holder"_s).toString(), u"見本 花子"_s);
    QCOMPARE(problem.arguments.value(u"document"_s).toString(), lent->outcome.document);
}

void HandOverTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("no items") << u"no-items"_s << u"loan.no-items"_s;
    QTest::newRow("nobody") << u"no-holder"_s << u"loan.no-holder"_s;
    QTest::newRow("no such person") << u"person"_s << u"person.unknown"_s;
    QTest::newRow("no such section") << u"section"_s << u"section.unknown"_s;
    QTest::newRow("no such asset") << u"asset"_s << u"asset.unknown"_s;
    QTest::newRow("one twice") << u"twice"_s << u"asset.twice"_s;
    QTest::newRow("due in the past") << u"past"_s << u"due.past"_s;
    QTest::newRow("due at no time") << u"time"_s << u"due.bad-time"_s;
    QTest::newRow("an item due in the past") << u"item-past"_s << u"due.past"_s;
    QTest::newRow("too many") << u"many"_s << u"loan.too-many-items"_s;
}

void HandOverTest::refusals()
{
    QFETCH(QString, what);
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s));
    verb.items = {store().add(anAsset(u"A-1"_s))};
    if (what == u"no-items")
        verb.items.clear();
    else if (what == u"no-holder")
        verb.person = {};
    else if (what == u"person")
        verb.person = PersonId(4711);
    else if (what == u"section")
        verb.person = {}, verb.section = SectionId(4711);
    else if (what == u"asset")
        verb.items << AssetId(4711);
    else if (what == u"twice")
        verb.items << verb.items.first();
    else if (what == u"past")
        verb.due = LoanDue{QDate(2026, 6, 9), {}};
    else if (what == u"time")
        verb.due = LoanDue{QDate(2026, 6, 20), u"24:61"_s};
    else if (what == u"item-past")
        verb.itemDues = {LoanDue{QDate(2026, 6, 9), {}}};
    else
        verb.items = QList<AssetId>(201, verb.items.first());
    QFETCH(QString, code);
    VERIFY_REFUSED(store().desk().perform(verb, asDesk()), code);
    QCOMPARE(openLines(), 0);
}

void HandOverTest::isJournalledAndAnnouncedOnce()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s));
    const qint64 before = entries();
    QList<ChangeSet> announced;
    store().desk().setChangeListener([&](const ChangeSet& changes) { announced << changes; });
    const auto lent = lend(person, {asset});
    store().desk().setChangeListener({});
    VERIFY_OK(lent);
    QCOMPARE(entries(), before + 1);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, lent->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.hand-over"_s);
    QCOMPARE(written.front().command.workItem, u"LN-03"_s);
    QCOMPARE(written.front().actor.operatorCode, u"desk"_s);
    QVERIFY(written.front().images.size() >= 4); // document, loan, line, accessory
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().rows.value(u"loan_line"_s).size(), 1);
    QVERIFY(announced.first().rows.contains(u"document"_s));
}

void HandOverTest::aRepeatActsOnce()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    Order order = asDesk();
    order.commandId = makeUuid7(store().clock().now());
    const auto first = lend(person, {asset}, order);
    const auto second = lend(person, {asset}, order);
    VERIFY_OK(first);
    VERIFY_OK(second);
    QVERIFY(second->isRepeat);
    QCOMPARE(second->outcome.document, first->outcome.document);
    QCOMPARE(second->outcome.items.first().due.day, first->outcome.items.first().due.day);
    QCOMPARE(openLines(), 1);
}

void HandOverTest::ownDuesComeFirst()
{
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s));
    verb.items = {store().add(anAsset(u"A-1"_s)), store().add(anAsset(u"A-2"_s))};
    verb.due = LoanDue{QDate(2026, 7, 1), {}};
    verb.itemDues = {std::nullopt, LoanDue{QDate(2026, 6, 11), u"17:00"_s}};
    const auto lent = store().desk().perform(verb, asDesk());
    VERIFY_OK(lent);
    QCOMPARE(store().asset(verb.items.at(0)).holder->due.day, QDate(2026, 7, 1));
    QCOMPARE(store().asset(verb.items.at(1)).holder->due.day, QDate(2026, 6, 11));
    QCOMPARE(store().asset(verb.items.at(1)).holder->due.time, u"17:00"_s);
}

void HandOverTest::theVerbSaysEverything()
{
    HandOver verb;
    verb.person = PersonId(7);
    verb.items = {AssetId(1), AssetId(2)};
    verb.due = LoanDue{QDate(2026, 7, 1), {}};
    verb.itemDues = {std::nullopt, LoanDue{QDate(2026, 6, 11), u"17:00"_s}};
    verb.proxy = Proxy{u"代理"_s, u"委任状"_s};
    verb.purpose = u"出張"_s;
    const QJsonObject json = verb.toJson();
    QCOMPARE(json.value(u"due"_s).toString(), u"2026-07-01"_s);
    const QJsonArray ownDues{QJsonValue(), u"2026-06-11 17:00"_s};
    QCOMPARE(json.value(u"itemDues"_s).toArray(), ownDues);
    QCOMPARE(json.value(u"proxy"_s).toString(), u"代理"_s);
    QCOMPARE(json.value(u"basis"_s).toString(), u"委任状"_s);
    QCOMPARE(json.value(u"purpose"_s).toString(), u"出張"_s);
}

void HandOverTest::accessoriesStillOutAreNotLentAgain()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s).accessory(u"鞄"_s));
    VERIFY_OK(lend(person, {asset}));
    VERIFY_OK(takeBack(asset, {u"充電器"_s}));
    const auto desk = store().desk().ask(AskAssetDesk{asset});
    VERIFY_OK(desk);
    QCOMPARE(desk->openAccessories, QStringList{u"充電器"_s});
    VERIFY_OK(lend(person, {asset}));
    QCOMPARE(store().number("select count(*) from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
                            " where ll.returned_at is null"),
             1);
}

void HandOverTest::theReceiptIsKeptAsItWas()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"渡邉 誠"_s).language(u"en"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    HandOver verb;
    verb.person = person;
    verb.items = {asset};
    verb.proxy = Proxy{u"代理 太郎"_s, u"委任状"_s};
    const auto lent = store().desk().perform(verb, asDesk());
    VERIFY_OK(lent);
    const auto record = store().desk().ask(FindDocument{lent->outcome.document});
    VERIFY_OK(record);
    QCOMPARE(record->itemCount, 1);
    QCOMPARE(record->personName, u"渡邉 誠"_s);
    const auto document = documentOfSnapshot(record->snapshot.toUtf8());
    VERIFY_OK(document);
    QCOMPARE(document->number, lent->outcome.document);
    QCOMPARE(document->language, PrintLanguage::English);
    QVERIFY(record->snapshot.contains(u"渡邉 誠"_s));
    QVERIFY(record->snapshot.contains(u"代理 太郎"_s));
}

void HandOverTest::numbersBeginAnewWithTheFiscalYear()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const auto number = [&] {
        const auto lent = lend(person, {asset});
        const QString document = lent ? lent->outcome.document : lent.refusal().toDebugText();
        return takeBack(asset) ? document : u"not taken back"_s;
    };
    QCOMPARE(number(), u"R8-J1-000001"_s);
    QCOMPARE(number(), u"R8-J1-000002"_s);
    store().clock().set(*Instant::fromIso(u"2027-03-31T23:59:59.999+09:00"_s));
    QCOMPARE(number(), u"R8-J1-000003"_s);
    store().clock().advance(1);
    QCOMPARE(number(), u"R9-J1-000001"_s);
}

void HandOverTest::anAuditorMayNot()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const auto refusal = lend(person, {asset}, TestStore::as(store().auditor()));
    QVERIFY(!refusal);
    QCOMPARE(refusal.refusal().kind, RefusalKind::Forbidden);
    QCOMPARE(openLines(), 0);
}

/// It asks before it is known that whoever gives the order may not; nothing of that stays.
void HandOverTest::whatWasAskedInVainHoldsNobodyUp()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    Actor pretender = store().auditor();
    pretender.role = Role::Owner;
    VERIFY_REFUSED(lend(person, {asset}, TestStore::as(pretender)), u"operator.not-allowed");
    QCOMPARE(openLines(), 0);
    const auto other = store().secondDesk();
    HandOver verb;
    verb.person = person;
    verb.items = {asset};
    VERIFY_OK(other->perform(verb, asDesk()));
    QCOMPARE(openLines(), 1);
}

void HandOverTest::twoCountersOneAsset()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    QList<AssetId> assets;
    for (int i = 0; i < 8; ++i)
        assets << store().add(anAsset(u"A-%1"_s.arg(i)));
    int lent[2] = {0, 0};
    int refusedCount[2] = {0, 0};
    const auto race = [&](int counter) {
        const auto desk = store().secondDesk(QString::number(counter + 2));
        for (AssetId asset : assets) {
            HandOver verb;
            verb.person = person;
            verb.items = {asset};
            const auto done = desk->perform(verb, TestStore::as(store().deskStaff()));
            if (done)
                ++lent[counter];
            else if (done.refusal().has(u"asset.on-loan"))
                ++refusedCount[counter];
        }
    };
    std::thread one(race, 0);
    std::thread two(race, 1);
    one.join();
    two.join();
    QCOMPARE(lent[0] + lent[1], int(assets.size()));
    QCOMPARE(refusedCount[0] + refusedCount[1], int(assets.size()));
    QCOMPARE(openLines(), assets.size());
}

/// What one asks before it has the lane is answered after it has it: no number is drawn twice.
void HandOverTest::twoProgramsAtOneCounter()
{
    constexpr int each = 8;
    const PersonId person = store().add(aPerson(u"E-1"_s));
    QList<AssetId> assets;
    for (int i = 0; i < 2 * each; ++i)
        assets << store().add(anAsset(u"A-%1"_s.arg(i)));
    QStringList numbers[2];
    const auto work = [&](int program) {
        const auto desk = store().secondDesk(u"2"_s);
        for (int i = 0; i < each; ++i) {
            HandOver verb;
            verb.person = person;
            verb.items = {assets.at(program * each + i)};
            const auto done = desk->perform(verb, TestStore::as(store().deskStaff()));
            numbers[program] << (done ? done->outcome.document : done.refusal().toDebugText());
        }
    };
    std::thread one(work, 0);
    std::thread two(work, 1);
    one.join();
    two.join();
    QStringList all = numbers[0] + numbers[1];
    all.sort();
    QStringList expected;
    for (int i = 1; i <= 2 * each; ++i)
        expected << u"R8-J2-%1"_s.arg(i, 6, 10, QChar(u'0'));
    QCOMPARE(all, expected);
    QCOMPARE(openLines(), 2 * each);
}

void HandOverTest::oneCommandAtTwoPrograms()
{
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s));
    verb.items = {store().add(anAsset(u"A-1"_s))};
    HandOver earlier = verb; // registers the station
    earlier.items = {store().add(anAsset(u"A-2"_s))};
    VERIFY_OK(store().secondDesk(u"2"_s)->perform(earlier, asDesk()));
    Order order = asDesk();
    order.commandId = makeUuid7(store().clock().now());
    QString documents[2];
    int repeats[2] = {0, 0};
    const auto work = [&](int program) {
        const auto desk = store().secondDesk(u"2"_s);
        const auto done = desk->perform(verb, order);
        documents[program] = done ? done->outcome.document : done.refusal().toDebugText();
        repeats[program] = done && done->isRepeat;
    };
    std::thread one(work, 0);
    std::thread two(work, 1);
    one.join();
    two.join();
    QCOMPARE(documents[0], u"R8-J2-000002"_s);
    QCOMPARE(documents[1], documents[0]);
    QCOMPARE(repeats[0] + repeats[1], 1);
    QCOMPARE(openLines(), 2);
}

void HandOverTest::everyStatementMayFail()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId first = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s));
    const AssetId second = store().add(anAsset(u"A-2"_s));
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(lend(person, {first, second})); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 10);
}

/// On a slow network each question that is waited for costs its time.
void HandOverTest::aServerIsNotAskedForEachItem()
{
    if (store().isSqlite())
        QSKIP("about a server");
    const PersonId person = store().add(aPerson(u"E-1"_s));
    QList<AssetId> items;
    for (int i = 0; i < 13; ++i)
        items << store().add(anAsset(u"A-%1"_s.arg(i)).accessory(u"充電器"_s).barcode(u"B-%1"_s.arg(i)));
    const Connection& connection = store().desk().connection();
    const auto waitsFor = [&](const QList<AssetId>& wanted) {
        const qint64 before = connection.waits();
        if (!lend(person, wanted))
            qFatal("not lent");
        return connection.waits() - before;
    };
    QVERIFY(waitsFor(items.mid(0, 1)) > 0); // the station is registered with the first one
    const qint64 one = waitsFor(items.mid(1, 1));
    QCOMPARE(waitsFor(items.mid(2, 10)), one);
    QVERIFY2(one <= 2, qPrintable(QString::number(one)));
    OrganisationSettings settings = *store().desk().ask(AskSettings{});
    settings.mostItemsOfPerson = 20;
    VERIFY_OK(store().desk().perform(ChangeSettings{settings}, TestStore::as(store().owner())));
    QCOMPARE(waitsFor(items.mid(12)), one + 1); // what is out is counted
}

QTEST_APPLESS_MAIN(HandOverTest)
#include "tst_handover.moc"
