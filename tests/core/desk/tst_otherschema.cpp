// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/desk/settings.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A record that another program gives another schema while this one is at it.
class OtherSchemaTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void anUpgradedRecordIsNotWrittenTo();
    void anUpgradedRecordIsNotRead();
    void whatAnUpgradeTookAwayIsNoDefect();
    void anOlderCopyIsNotWrittenTo();
    void noCheckpointIsTakenOfIt();
    void anUpgradeWaitsForWhatIsUnderWay();
    void whatBeginsDuringAnUpgradeWaitsForIt();

private:
    static constexpr const char* later = "insert into schema_migration (number, name, checksum, applied_at)"
                                         " values (9998, '9998_later', '00', '2026-07-01T00:00:00.000Z')";
    Result<Performed<LedgerOutcome>> addAsset(Desk& desk)
    {
        return desk.perform(SaveAsset{{}, anAsset(u"A-1"_s)}, TestStore::as(store().manager()));
    }
};

void OtherSchemaTest::anUpgradedRecordIsNotWrittenTo()
{
    const std::unique_ptr<Connection> other = store().raw();
    other->run(later);
    const auto before = dumpRecord(*other);
    const auto added = addAsset(store().desk());
    VERIFY_REFUSED(added, u"record.upgraded");
    QCOMPARE(added.refusal().kind, RefusalKind::Unavailable);
    QVERIFY(!added.refusal().outcomeUnknown);
    QCOMPARE(differences(before, dumpRecord(*other)), QStringList());
}

void OtherSchemaTest::anUpgradedRecordIsNotRead()
{
    VERIFY_OK(store().desk().ask(AskSettings{}));
    store().raw()->run(later);
    VERIFY_REFUSED(store().desk().ask(AskSettings{}), u"record.upgraded");
    store().raw()->run("delete from schema_migration where number = 9998");
    VERIFY_OK(store().desk().ask(AskSettings{}));
    VERIFY_OK(addAsset(store().desk()));
}

void OtherSchemaTest::whatAnUpgradeTookAwayIsNoDefect()
{
    VERIFY_OK(addAsset(store().desk()));
    const std::unique_ptr<Connection> other = store().raw();
    other->run(later);
    other->execute("alter table setting rename to setting_of_later");
    VERIFY_REFUSED(store().desk().ask(AskSettings{}), u"record.upgraded");
    VERIFY_REFUSED(store().desk().perform(ChangeSettings{{}, {}}, TestStore::as(store().owner())), u"record.upgraded");
}

void OtherSchemaTest::anOlderCopyIsNotWrittenTo()
{
    VERIFY_OK(store().desk().ask(AskSettings{}));
    const std::unique_ptr<Connection> other = store().raw();
    other->run("delete from schema_migration where number = (select max(number) from schema_migration)");
    VERIFY_REFUSED(addAsset(store().desk()), u"record.put-back");
    QCOMPARE(store().number("select count(*) from asset"), 0);
}

void OtherSchemaTest::noCheckpointIsTakenOfIt()
{
    VERIFY_OK(addAsset(store().desk()));
    store().raw()->run(later);
    const Result<bool> taken = signJournal(store().desk(), SignWhen::Now);
    VERIFY_REFUSED(taken, u"record.upgraded");
    QCOMPARE(store().number("select count(*) from journal_checkpoint"), 0);
}

/// As readyDatabase begins each migration.
void OtherSchemaTest::anUpgradeWaitsForWhatIsUnderWay()
{
    if (store().isSqlite())
        QSKIP("one writer at a time");
    const std::unique_ptr<Desk> second = store().secondDesk(); // registered
    Sha256 sha;
    Order order = TestStore::as(store().manager());
    order.actor.stationId = StationId(store().number("select id from station where code = '1'"));
    order.actor.stationCode = u"1"_s;
    std::atomic<bool> isUpgraded = false;
    bool wasEarly = false;
    std::thread upgrade;
    {
        WriteScope scope(
            store().desk().connection(), sha, store().clock(),
            {order.actor, Command{u"0198c0de-0000-7000-8000-000000000001"_s, u"test"_s, {}, {}, {}, {}, {}}, {}, 0});
        (void)scope.lane();
        upgrade = std::thread([&, url = store().url()] {
            const auto own = Connection::open(url);
            (*own)->beginWrite(WriteWork::Long);
            (*own)->execute("lock table schema_migration in access exclusive mode");
            isUpgraded = true;
            (*own)->rollback();
        });
        QThread::msleep(300);
        wasEarly = isUpgraded;
    }
    upgrade.join();
    QVERIFY(!wasEarly);
    QVERIFY(isUpgraded);
}

void OtherSchemaTest::whatBeginsDuringAnUpgradeWaitsForIt()
{
    if (store().isSqlite())
        QSKIP("one writer at a time");
    const TestStore& shared = store();
    const Order order = TestStore::as(store().manager());
    const auto add = [&](Desk& desk, const QString& number) {
        return desk.perform(SaveAsset{{}, anAsset(number)}, order);
    };
    std::promise<bool> opened;
    std::promise<void> begun;
    std::optional<Result<Performed<LedgerOutcome>>> added;
    std::thread counter([&] {
        const auto desk = Desk::open(shared.config(u"1"_s));
        opened.set_value(desk && add(**desk, u"A-1"_s));
        begun.get_future().wait();
        if (desk)
            added.emplace(add(**desk, u"A-2"_s));
    });
    const bool isOpen = opened.get_future().get();
    const std::unique_ptr<Connection> upgrade = store().raw();
    upgrade->beginWrite(WriteWork::Long);
    upgrade->execute("lock table schema_migration in access exclusive mode");
    upgrade->run(later);
    begun.set_value();
    QThread::msleep(300);
    upgrade->commit();
    counter.join();
    QVERIFY(isOpen);
    VERIFY_REFUSED(*added, u"record.upgraded");
    QCOMPARE(store().number("select count(*) from asset"), 1);
}

QTEST_APPLESS_MAIN(OtherSchemaTest)
#include "tst_otherschema.moc"
