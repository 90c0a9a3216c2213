// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/operators.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What holds for every verb.
class PerformTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandActsOnce();
    void aRepeatAtAnotherDeskActsOnce();
    void twoAtOnceActOnce();
    void aRepeatThatOvertakesIsNotRefused();
    void anIdOfAnotherVerbIsRefused();
    void anIdOfAnotherRequestIsRefused();
    void theSameWordsAreARepeat();
    void wordsOnOneSideAreLeftOut();
    void aRepeatAfterAnUpgradeIsOne();
    void aRepeatIsForThoseWhoMay();
    void everyPartActsOnce();
    void aRefusedCommandMayBeRepeated();
    void commandIdsAreUuids();
    void whoMayNotIsForbidden_data();
    void whoMayNotIsForbidden();
    void nobodySignedIn();
    void anOperatorRetiredMeanwhile();
    void aPretendedRoleDoesNotHelp();
    void changesAreToldOnceAfterTheCommit();
    void nothingChangedIsNothingTold();
    void theEntryTellsWhoAndWhy();
    void aBusyRecordIsWaitedFor();
    void aRecordBusyForLongIsRefused();

private:
    Result<Performed<LedgerOutcome>> addAsset(Desk& desk, const QString& number, const Order& order)
    {
        return desk.perform(SaveAsset{{}, anAsset(number)}, order);
    }
    Order asManager(const QString& commandId = {}) { return TestStore::as(store().manager(), commandId); }
    void pretendSchema(const QString& commandId, int schema);
    qint64 assets() { return store().number("select count(*) from asset"); }
    qint64 entries() { return store().number("select count(*) from journal_entry"); }
};

void PerformTest::aCommandActsOnce()
{
    const QString id = makeUuid7(testMoment());
    const auto first = addAsset(store().desk(), u"A-1"_s, asManager(id));
    VERIFY_OK(first);
    QVERIFY(!first->isRepeat);
    QCOMPARE(first->commandId, id);
    QVERIFY(first->entry.orderNo > 0);
    const qint64 before = entries();
    const auto again = addAsset(store().desk(), u"A-1"_s, asManager(id));
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.id, first->outcome.id);
    QCOMPARE(again->outcome.document, first->outcome.document);
    QCOMPARE(assets(), 1);
    QCOMPARE(entries(), before);
}

void PerformTest::aRepeatAtAnotherDeskActsOnce()
{
    const QString id = makeUuid7(testMoment());
    const auto first = addAsset(store().desk(), u"A-1"_s, asManager(id));
    VERIFY_OK(first);
    const std::unique_ptr<Desk> second = store().secondDesk();
    const auto again = addAsset(*second, u"A-1"_s, asManager(id));
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.id, first->outcome.id);
    QCOMPARE(assets(), 1);
}

void PerformTest::twoAtOnceActOnce()
{
    const TestStore& shared = store();
    const Order order = asManager(makeUuid7(testMoment()));
    std::atomic<int> acted = 0;
    std::atomic<int> repeated = 0;
    const auto work = [&](const QString& station) {
        const auto desk = Desk::open(shared.config(station));
        const auto done = addAsset(**desk, u"A-1"_s, order);
        if (done)
            ++(done->isRepeat ? repeated : acted);
        else
            qWarning("%s: %s", qPrintable(station), qPrintable(done.refusal().toDebugText()));
    };
    std::thread one(work, u"5"_s);
    std::thread other(work, u"6"_s);
    one.join();
    other.join();
    QCOMPARE(acted.load(), 1);
    QCOMPARE(repeated.load(), 1);
    QCOMPARE(assets(), 1);
}

/// The other counter stores it after this one has looked for that, and before it looks whether it may.
void PerformTest::aRepeatThatOvertakesIsNotRefused()
{
    if (store().isSqlite())
        QSKIP("one writes at a time");
    const QString id = makeUuid7(testMoment());
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(addAsset(*second, u"A-0"_s, asManager()));
    Connection& connection = second->connection();
    qint64 before = -1;
    bool isOvertaken = false;
    connection.setProbe([&](std::string_view sql) {
        if (sql == connection.dialect().beginWrite())
            before = connection.waits();
        else if (!isOvertaken && before >= 0 && connection.waits() > before)
            isOvertaken = addAsset(store().desk(), u"A-1"_s, asManager(id)).isOk();
    });
    const auto again = addAsset(*second, u"A-1"_s, asManager(id));
    connection.setProbe({});
    QVERIFY(isOvertaken);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(assets(), 2);
}

void PerformTest::anIdOfAnotherVerbIsRefused()
{
    const QString id = makeUuid7(testMoment());
    VERIFY_OK(addAsset(store().desk(), u"A-1"_s, asManager(id)));
    const auto other = store().desk().perform(SavePerson{{}, aPerson(u"E-1"_s)}, asManager(id));
    VERIFY_REFUSED(other, u"command.id-used");
    QCOMPARE(other.refusal().kind, RefusalKind::Conflict);
    QCOMPARE(other.refusal().problems.first().arguments.value(u"verb"_s).toString(), u"ledger.save-asset"_s);
    QCOMPARE(store().number("select count(*) from person"), 0);
    QCOMPARE(assets(), 1);
}

/// The answer to something else would be a false one.
void PerformTest::anIdOfAnotherRequestIsRefused()
{
    const QString id = makeUuid7(testMoment());
    VERIFY_OK(addAsset(store().desk(), u"A-1"_s, asManager(id)));
    const auto other = addAsset(store().desk(), u"A-2"_s, asManager(id));
    VERIFY_REFUSED(other, u"command.id-used");
    QCOMPARE(other.refusal().kind, RefusalKind::Conflict);
    QCOMPARE(assets(), 1);
}

/// What words mean depends on the record, which the first of the two has changed.
void PerformTest::theSameWordsAreARepeat()
{
    Order order = asManager(makeUuid7(testMoment()));
    order.asked = "one";
    const auto first = addAsset(store().desk(), u"A-1"_s, order);
    VERIFY_OK(first);
    const auto again =
        store().desk().perform(SaveAsset{AssetId(first->outcome.id), anAsset(u"A-1"_s).note(u"x"_s)}, order);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(store().asset(AssetId(first->outcome.id)).values.note, QString());
    order.asked = "other";
    VERIFY_REFUSED(addAsset(store().desk(), u"A-1"_s, order), u"command.id-used");
    QCOMPARE(assets(), 1);
}

/// Asked for at the command line and again in the window, or the other way round.
void PerformTest::wordsOnOneSideAreLeftOut()
{
    for (const bool isFirstInWords : {true, false}) {
        const QString number = isFirstInWords ? u"A-1"_s : u"A-2"_s;
        Order words = asManager(makeUuid7(testMoment()));
        Order none = words;
        words.asked = "one";
        VERIFY_OK(addAsset(store().desk(), number, isFirstInWords ? words : none));
        const auto again = addAsset(store().desk(), number, isFirstInWords ? none : words);
        VERIFY_OK(again);
        QVERIFY(again->isRepeat);
        VERIFY_REFUSED(addAsset(store().desk(), u"A-3"_s, isFirstInWords ? none : words), u"command.id-used");
    }
    QCOMPARE(assets(), 2);
}

/// As if a program of that schema had written the entry. The first byte in which two such entries differ is its number.
void PerformTest::pretendSchema(const QString& commandId, int schema)
{
    const std::unique_ptr<Connection> raw = store().raw();
    raw->execute(store().isSqlite() ? "drop trigger journal_entry_no_update"
                                    : "alter table journal_entry disable trigger user");
    std::optional<Entry> entry = entryOfCommand(*raw, commandId, 0);
    QVERIFY(entry);
    const auto encoded = [&] {
        Sha256 sha;
        EntryEncoder encoder(sha);
        encoder.begin();
        return encoder.finish(*entry).body;
    };
    const QByteArray now = encoded();
    entry->schema = schema;
    const QByteArray before = encoded();
    const qsizetype at = std::mismatch(now.begin(), now.end(), before.begin()).first - now.begin();
    QByteArray body;
    {
        Cursor stored = raw->select("select body from journal_entry where command_id = ?", commandId);
        QVERIFY(stored.next());
        body = stored.bytes(0);
    }
    body[at] = before[at];
    raw->run("update journal_entry set body = ? where command_id = ?", body, commandId);
    QCOMPARE(entryOfCommand(*raw, commandId, 0)->schema, schema);
}

/// Earlier programs kept what the words of a command line meant then, not the words.
void PerformTest::aRepeatAfterAnUpgradeIsOne()
{
    Order order = asManager(makeUuid7(testMoment()));
    const auto first = addAsset(store().desk(), u"A-1"_s, order);
    VERIFY_OK(first);
    const SaveAsset meantNow{AssetId(first->outcome.id), anAsset(u"A-1"_s).note(u"x"_s)};
    Order words = order;
    words.asked = "one";
    VERIFY_REFUSED(store().desk().perform(meantNow, words), u"command.id-used");
    pretendSchema(order.commandId, 32);
    const auto again = store().desk().perform(meantNow, words);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.id, first->outcome.id);
    // Without words nothing has changed meanwhile but what is asked for.
    VERIFY_REFUSED(store().desk().perform(meantNow, order), u"command.id-used");
    VERIFY_REFUSED(store().desk().perform(SavePerson{{}, aPerson(u"E-1"_s)}, words), u"command.id-used");
    QCOMPARE(assets(), 1);
}

void PerformTest::aRepeatIsForThoseWhoMay()
{
    const QString id = makeUuid7(testMoment());
    VERIFY_OK(addAsset(store().desk(), u"A-1"_s, asManager(id)));
    Order order = TestStore::as(store().deskStaff(), id);
    order.actor.role = Role::Manager; // as it was at a sign-in long ago
    VERIFY_REFUSED(addAsset(store().desk(), u"A-1"_s, order), u"operator.not-allowed");
}

void PerformTest::everyPartActsOnce()
{
    const Order order = asManager(makeUuid7(testMoment()));
    int runs = 0;
    const auto part = [&](int number, const QString& assetNo) {
        const Desk::JobPart job{u"test.job"_s, Permission::Import, {}, u"job"_s, number};
        return store().desk().performPart(job, order, [&](WriteScope& scope) -> Result<QJsonObject> {
            ++runs;
            const Result<LedgerOutcome> saved = SaveAsset{{}, anAsset(assetNo)}.run(scope);
            if (!saved)
                return saved.refusal();
            return QJsonObject{{u"asset"_s, assetNo}};
        });
    };
    VERIFY_OK(part(0, u"A-0"_s));
    VERIFY_OK(part(1, u"A-1"_s));
    VERIFY_OK(part(2, u"A-2"_s));
    const Result<QJsonObject> again = part(1, u"A-1"_s);
    VERIFY_OK(again);
    QCOMPARE(again->value(u"asset"_s).toString(), u"A-1"_s);
    QCOMPARE(runs, 3);
    QCOMPARE(assets(), 3);
    Order nonsense = order;
    nonsense.commandId = u"42"_s;
    const Desk::JobPart job{u"test.job"_s, Permission::Import, {}, u"job"_s, 0};
    VERIFY_REFUSED(store().desk().performPart(job, nonsense, [](WriteScope&) { return QJsonObject(); }),
                   u"command.bad-id");
}

void PerformTest::aRefusedCommandMayBeRepeated()
{
    const QString id = makeUuid7(testMoment());
    VERIFY_REFUSED(addAsset(store().desk(), u""_s, asManager(id)), u"asset.no-number");
    const auto again = addAsset(store().desk(), u"A-1"_s, asManager(id));
    VERIFY_OK(again);
    QVERIFY(!again->isRepeat);
}

void PerformTest::commandIdsAreUuids()
{
    VERIFY_REFUSED(addAsset(store().desk(), u"A-1"_s, asManager(u"42"_s)), u"command.bad-id");
    QCOMPARE(assets(), 0);
    const auto own = addAsset(store().desk(), u"A-1"_s, asManager());
    VERIFY_OK(own);
    QVERIFY(isUuid(own->commandId));
}

void PerformTest::whoMayNotIsForbidden_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("maySave");
    QTest::addColumn<bool>("mayAdministrate");
    QTest::newRow("desk") << int(Role::Desk) << false << false;
    QTest::newRow("manager") << int(Role::Manager) << true << false;
    QTest::newRow("auditor") << int(Role::Auditor) << false << false;
    QTest::newRow("owner") << int(Role::Owner) << true << true;
}

void PerformTest::whoMayNotIsForbidden()
{
    QFETCH(int, role);
    QFETCH(bool, maySave);
    QFETCH(bool, mayAdministrate);
    const Order order = TestStore::as(store().actor(Role(role)));
    const auto check = [](const auto& result, bool may) {
        if (may || result)
            return result.isOk() == may;
        return result.refusal().kind == RefusalKind::Forbidden && result.refusal().has(u"operator.not-allowed");
    };
    const std::unique_ptr<Connection> eye = store().raw();
    const auto before = dumpRecord(*eye);
    QVERIFY(check(addAsset(store().desk(), u"A-1"_s, order), maySave));
    QVERIFY(check(store().desk().perform(AddOperator{u"x"_s, u"y"_s, Role::Desk, {}, {}}, order), mayAdministrate));
    if (!maySave)
        QCOMPARE(differences(before, dumpRecord(*eye)), QStringList());
}

void PerformTest::nobodySignedIn()
{
    Actor nobody;
    nobody.role = Role::Owner;
    VERIFY_REFUSED(addAsset(store().desk(), u"A-1"_s, TestStore::as(nobody)), u"operator.not-signed-in");
    Actor stranger = nobody;
    stranger.operatorId = OperatorId(12345);
    VERIFY_REFUSED(addAsset(store().desk(), u"A-1"_s, TestStore::as(stranger)), u"operator.retired");
    QCOMPARE(assets(), 0);
}

void PerformTest::anOperatorRetiredMeanwhile()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(addAsset(*second, u"A-1"_s, asManager()));
    VERIFY_OK(
        store().desk().perform(ChangeOperator{u"manager"_s, {}, {}, true, {}, {}}, TestStore::as(store().owner())));
    const auto refusedOne = addAsset(*second, u"A-2"_s, asManager());
    VERIFY_REFUSED(refusedOne, u"operator.retired");
    QCOMPARE(refusedOne.refusal().kind, RefusalKind::Forbidden);
    QCOMPARE(assets(), 1);
}

void PerformTest::aPretendedRoleDoesNotHelp()
{
    Actor pretender = store().deskStaff();
    pretender.role = Role::Owner;
    VERIFY_REFUSED(addAsset(store().desk(), u"A-1"_s, TestStore::as(pretender)), u"operator.not-allowed");
    QCOMPARE(assets(), 0);
}

void PerformTest::changesAreToldOnceAfterTheCommit()
{
    QList<ChangeSet> told;
    qint64 seenFromOutside = -1;
    store().desk().setChangeListener([&](const ChangeSet& changes) {
        told << changes;
        seenFromOutside = assets();
    });
    const auto done =
        store().desk().perform(SaveAsset{{}, anAsset(u"A-1"_s).accessory(u"鞄"_s).place(u"棚"_s)}, asManager());
    VERIFY_OK(done);
    QCOMPARE(told.size(), 1);
    QCOMPARE(seenFromOutside, 1);
    QCOMPARE(told.first().rows.value(u"asset"_s), QList<qint64>{done->outcome.id});
    QStringList tables = told.first().rows.keys();
    tables.sort();
    QCOMPARE(tables, (QStringList{u"accessory"_s, u"asset"_s, u"document"_s, u"kind"_s, u"place"_s}));
}

void PerformTest::nothingChangedIsNothingTold()
{
    const AssetId id = store().add(anAsset(u"A-1"_s));
    int told = 0;
    store().desk().setChangeListener([&](const ChangeSet&) { ++told; });
    const qint64 before = entries();
    VERIFY_OK(store().desk().perform(SaveAsset{id, anAsset(u"A-1"_s)}, asManager()));
    VERIFY_REFUSED(addAsset(store().desk(), u"A-1"_s, asManager()), u"asset.exists");
    QCOMPARE(told, 0);
    QCOMPARE(entries(), before);
}

void PerformTest::theEntryTellsWhoAndWhy()
{
    Order order = asManager();
    order.channel = u"application"_s;
    order.reason = u"新規配備"_s;
    order.authority = u"R8-A-17"_s;
    VERIFY_OK(addAsset(store().desk(), u"A-1"_s, order));
    const std::unique_ptr<Connection> raw = store().raw();
    Cursor cursor = raw->select("select body from journal_entry order by order_no desc limit 1");
    QVERIFY(cursor.next());
    const std::optional<Entry> entry = decodeEntry(cursor.bytesView(0), {});
    QVERIFY(entry);
    QCOMPARE(entry->command.verb, u"ledger.save-asset"_s);
    QCOMPARE(entry->command.channel, u"application"_s);
    QCOMPARE(entry->command.workItem, u"LN-12"_s);
    QCOMPARE(entry->actor.operatorId, store().manager().operatorId);
    QCOMPARE(entry->actor.role, Role::Manager);
    QCOMPARE(entry->actor.stationCode, u"1"_s);
    QCOMPARE(entry->at, testMoment());
    QVERIFY(!cursor.bytes(0).contains(u"新規配備"_s.toUtf8()) || entry->command.reason == u"新規配備");
}

void PerformTest::aBusyRecordIsWaitedFor()
{
    const std::unique_ptr<Connection> other = store().raw();
    other->beginWrite();
    if (!store().isSqlite())
        other->execute("lock table journal_lane in exclusive mode");
    const TestStore& shared = store();
    const Order order = asManager();
    std::atomic<bool> isDone = false;
    std::thread waiting([&] {
        const auto desk = Desk::open(shared.config(u"1"_s));
        isDone = addAsset(**desk, u"A-1"_s, order).isOk();
    });
    QTest::qWait(100);
    const bool wasEarly = isDone;
    other->commit();
    waiting.join();
    QVERIFY(!wasEarly);
    QVERIFY(isDone);
}

void PerformTest::aRecordBusyForLongIsRefused()
{
    VERIFY_OK(addAsset(store().desk(), u"A-0"_s, asManager()));
    store().desk().connection().execute(store().isSqlite() ? "pragma busy_timeout = 1" : "set lock_timeout = 1");
    int tries = 0;
    const char* begin = store().desk().connection().dialect().beginWrite();
    store().desk().connection().setProbe([&](std::string_view sql) { tries += sql == begin; });
    const std::unique_ptr<Connection> other = store().raw();
    other->beginWrite();
    if (!store().isSqlite())
        other->execute("lock table journal_lane in exclusive mode");
    const auto done = addAsset(store().desk(), u"A-1"_s, asManager());
    VERIFY_REFUSED(done, u"storage.busy");
    QCOMPARE(done.refusal().kind, RefusalKind::Busy);
    QCOMPARE(tries, 5);
    other->rollback();
    VERIFY_OK(addAsset(store().desk(), u"A-1"_s, asManager()));
}

QTEST_GUILESS_MAIN(PerformTest)
#include "tst_perform.moc"
