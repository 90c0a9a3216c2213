// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/settings.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A server that goes away, at every moment of an operation.
class ConnectionLossTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNextQuestionIsAnsweredAllTheSame();
    void theNextVerbActsAllTheSame();
    void aLossInTheMiddleIsNotSeen();
    void aLossAtCommitIsTriedOnceMore();
    void aLostAnswerIsFoundAgain();
    void aLostAnswerOfAPartIsFoundAgain();
    void anAnswerThatCannotBeLookedUpIsOpen_data();
    void anAnswerThatCannotBeLookedUpIsOpen();
    void aServerThatStaysAwayIsTold();
    void rightsAreTheSameAfterwards();
    void aServerThatTakesNoChangesIsRead();

private:
    void endConnection(Connection& connection);
    void loseAtCommit(
        Connection& administrator, bool isStored, const std::function<void()>& before = [] {});
    Result<Performed<LedgerOutcome>> addAsset(const QString& commandId = {})
    {
        return store().desk().perform(SaveAsset{{}, anAsset(u"A-1"_s)}, TestStore::as(store().manager(), commandId));
    }
    qint64 assets() { return store().number("select count(*) from asset"); }

    qint64 m_process = 0;
};

void ConnectionLossTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    if (store().isSqlite())
        QSKIP("about a server");
    VERIFY_OK(store().desk().ask(AskSettings{}));
    Cursor cursor = store().desk().connection().select("select pg_backend_pid()");
    QVERIFY(cursor.next());
    m_process = cursor.number(0);
}

/// As an administrator would, or a server that is started anew.
void ConnectionLossTest::endConnection(Connection& connection)
{
    Cursor cursor = connection.select("select pg_terminate_backend(?, 5000)", int(m_process));
    if (!cursor.next())
        qFatal("cannot end a connection");
}

/// The next COMMIT of the desk gets no answer; `isStored`: although the server has done it.
void ConnectionLossTest::loseAtCommit(Connection& administrator, bool isStored, const std::function<void()>& before)
{
    // The station is registered, so that the verb's COMMIT is the next one.
    if (const auto saved = store().desk().perform(SavePerson{{}, aPerson(u"E-1"_s)}, TestStore::as(store().manager()));
        !saved && !saved.refusal().has(u"person.exists"))
        qFatal("cannot prepare");
    Connection& connection = store().desk().connection();
    connection.setProbe(
        [&connection, &administrator, isStored, before, isInside = false, this](std::string_view sql) mutable {
            if (sql != "COMMIT" || std::exchange(isInside, true))
                return;
            if (isStored)
                connection.execute("COMMIT");
            before();
            endConnection(administrator);
        });
}

void ConnectionLossTest::theNextQuestionIsAnsweredAllTheSame()
{
    endConnection(*store().raw());
    const auto settings = store().desk().ask(AskSettings{});
    VERIFY_OK(settings);
    QCOMPARE(settings->organisation, u"見本市役所"_s);
}

void ConnectionLossTest::theNextVerbActsAllTheSame()
{
    endConnection(*store().raw());
    VERIFY_OK(addAsset());
    QCOMPARE(assets(), 1);
}

void ConnectionLossTest::aLossInTheMiddleIsNotSeen()
{
    const std::unique_ptr<Connection> administrator = store().raw();
    bool isEnded = false;
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (!isEnded && sql.starts_with("insert into asset ")) {
            isEnded = true;
            endConnection(*administrator);
        }
    });
    const auto done = addAsset();
    VERIFY_OK(done);
    QVERIFY(isEnded);
    QVERIFY(!done->isRepeat);
    QCOMPARE(assets(), 1);
    QCOMPARE(store().number("select count(*) from kind"), 1);
}

void ConnectionLossTest::aLossAtCommitIsTriedOnceMore()
{
    const std::unique_ptr<Connection> administrator = store().raw();
    int told = 0;
    loseAtCommit(*administrator, false);
    store().desk().setChangeListener([&](const ChangeSet&) { ++told; });
    const auto done = addAsset();
    VERIFY_OK(done);
    QVERIFY(!done->isRepeat);
    QCOMPARE(assets(), 1);
    QCOMPARE(told, 1);
}

void ConnectionLossTest::aLostAnswerIsFoundAgain()
{
    const std::unique_ptr<Connection> administrator = store().raw();
    int told = 0;
    loseAtCommit(*administrator, true);
    store().desk().setChangeListener([&](const ChangeSet&) { ++told; });
    const auto done = addAsset();
    VERIFY_OK(done);
    QVERIFY(!done->isRepeat);
    QCOMPARE(done->outcome.id, store().number("select id from asset"));
    QCOMPARE(done->entry.orderNo, store().number("select max(order_no) from journal_entry"));
    QCOMPARE(assets(), 1);
    QCOMPARE(told, 1);
}

void ConnectionLossTest::aLostAnswerOfAPartIsFoundAgain()
{
    const std::unique_ptr<Connection> administrator = store().raw();
    const Order order = TestStore::as(store().manager(), makeUuid7(testMoment()));
    const auto part = [&](int number) {
        const Desk::JobPart job{u"test.job"_s, Permission::Import, {}, u"job"_s, number};
        return store().desk().performPart(job, order, [&](WriteScope& scope) -> Result<QJsonObject> {
            const auto saved = SaveAsset{{}, anAsset(u"A-%1"_s.arg(number))}.run(scope);
            if (!saved)
                return saved.refusal();
            return QJsonObject{{u"part"_s, number}};
        });
    };
    VERIFY_OK(part(0));
    loseAtCommit(*administrator, true);
    const Result<QJsonObject> second = part(1);
    VERIFY_OK(second);
    QCOMPARE(second->value(u"part"_s).toInt(), 1);
    QCOMPARE(assets(), 2);
}

/// Nobody can say then whether it was stored; a repeat under the same id finds out.
void ConnectionLossTest::anAnswerThatCannotBeLookedUpIsOpen_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::newRow("stored") << true;
    QTest::newRow("not stored") << false;
}

void ConnectionLossTest::anAnswerThatCannotBeLookedUpIsOpen()
{
    QFETCH(bool, isStored);
    const auto server = Connection::open(*testServer());
    VERIFY_OK(server);
    const QByteArray name = store().url().database().toLatin1();
    loseAtCommit(**server, isStored,
                 [&] { (*server)->execute("alter database " + name + " allow_connections false"); });
    const QString id = makeUuid7(testMoment());
    const auto lost = addAsset(id);
    (*server)->execute("alter database " + name + " allow_connections true");
    VERIFY_REFUSED(lost, u"storage.unavailable");
    QVERIFY(lost.refusal().outcomeUnknown);
    const auto again = addAsset(id);
    VERIFY_OK(again);
    QCOMPARE(again->isRepeat, isStored);
    QCOMPARE(assets(), 1);
}

void ConnectionLossTest::aServerThatStaysAwayIsTold()
{
    const auto server = Connection::open(*testServer());
    VERIFY_OK(server);
    const QByteArray name = store().url().database().toLatin1();
    (*server)->execute("alter database " + name + " allow_connections false");
    endConnection(**server);
    const auto question = store().desk().ask(AskSettings{});
    const auto verb = addAsset();
    (*server)->execute("alter database " + name + " allow_connections true");
    VERIFY_REFUSED(question, u"database.unreachable");
    VERIFY_REFUSED(verb, u"database.unreachable");
    QCOMPARE(verb.refusal().kind, RefusalKind::Unavailable);
    QVERIFY(!verb.refusal().outcomeUnknown);
    VERIFY_OK(addAsset());
}

void ConnectionLossTest::rightsAreTheSameAfterwards()
{
    endConnection(*store().raw());
    VERIFY_OK(addAsset());
    Cursor cursor = store().desk().connection().select("select current_user::text");
    QVERIFY(cursor.next());
    QCOMPARE(cursor.text(0), u"madoguchi_desk"_s);
}

/// A standby, or what its administrator has set to reading.
void ConnectionLossTest::aServerThatTakesNoChangesIsRead()
{
    VERIFY_OK(addAsset());
    const std::unique_ptr<Connection> owner = store().raw();
    const QByteArray database = store().url().database().toUtf8();
    owner->execute("alter database \"" + database + "\" set default_transaction_read_only = on");
    const std::unique_ptr<Desk> desk = store().secondDesk();
    VERIFY_OK(desk->ask(AskSettings{}));
    const auto refused = desk->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(store().manager()));
    VERIFY_REFUSED(refused, u"storage.server-read-only");
    QVERIFY(!refused.refusal().outcomeUnknown);
    owner->execute("set default_transaction_read_only = off");
    owner->execute("alter database \"" + database + "\" reset default_transaction_read_only");
    QCOMPARE(assets(), 1);
}

QTEST_APPLESS_MAIN(ConnectionLossTest)
#include "tst_connectionloss.moc"
