// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/settings.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QTest>

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
    void aLossAtCommitIsOpenAndCanBeRepeated();
    void aLostAnswerIsFoundAgain();
    void aServerThatStaysAwayIsTold();
    void rightsAreTheSameAfterwards();

private:
    void endConnection(Connection& connection);
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

void ConnectionLossTest::aLossAtCommitIsOpenAndCanBeRepeated()
{
    const std::unique_ptr<Connection> administrator = store().raw();
    VERIFY_OK(store().desk().perform(SavePerson{{}, aPerson(u"E-1"_s)}, TestStore::as(store().manager())));
    int told = 0;
    store().desk().setChangeListener([&](const ChangeSet&) { ++told; });
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (sql == "COMMIT")
            endConnection(*administrator);
    });
    const QString id = makeUuid7(testMoment());
    const auto lost = addAsset(id);
    VERIFY_REFUSED(lost, u"storage.unavailable");
    QVERIFY(lost.refusal().outcomeUnknown);
    QCOMPARE(lost.refusal().kind, RefusalKind::Unavailable);
    QCOMPARE(told, 0);
    const auto again = addAsset(id);
    VERIFY_OK(again);
    QVERIFY(!again->isRepeat);
    QCOMPARE(assets(), 1);
    QCOMPARE(told, 1);
}

void ConnectionLossTest::aLostAnswerIsFoundAgain()
{
    const std::unique_ptr<Connection> administrator = store().raw();
    VERIFY_OK(store().desk().perform(SavePerson{{}, aPerson(u"E-1"_s)}, TestStore::as(store().manager())));
    Connection& connection = store().desk().connection();
    bool isInside = false;
    connection.setProbe([&](std::string_view sql) {
        if (sql != "COMMIT" || isInside)
            return;
        isInside = true;
        connection.execute("COMMIT"); // the server did it, and then its answer was lost
        endConnection(*administrator);
    });
    const QString id = makeUuid7(testMoment());
    const auto lost = addAsset(id);
    VERIFY_REFUSED(lost, u"storage.unavailable");
    QVERIFY(lost.refusal().outcomeUnknown);
    QCOMPARE(assets(), 1);
    const auto again = addAsset(id);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.id, store().number("select id from asset"));
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

QTEST_APPLESS_MAIN(ConnectionLossTest)
#include "tst_connectionloss.moc"
