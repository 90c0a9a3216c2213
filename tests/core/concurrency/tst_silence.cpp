// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/station.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/relay.h"
#include "tests/support/storetest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A line that is kept and carries nothing, which TCP never notices, and a server that never answers: whatever the
/// moment, a command is done once or not at all, and the desk is told which.
class SilenceTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StoreTest::init();
        if (!store().isSqlite())
            m_relay = std::make_unique<Relay>(store().url());
    }
    void cleanup()
    {
        m_desk.reset();
        m_relay.reset();
        StoreTest::cleanup();
    }
    void anAnswerThatIsLostIsLookedUp_data();
    void anAnswerThatIsLostIsLookedUp();
    void whatNobodyCanLookUpIsSaidToBeUnknown();
    void aQuestionGoesOverANewLine();
    void whoIsAtWorkIsWaitedFor();
    void aLockIsWaitedForWithMuchOnTheWay();

private:
    /// A desk behind the relay that notices a silence soon, and has written already.
    void openDesk()
    {
        Desk::Config config = store().config(u"2"_s);
        config.url = m_relay->url();
        Result<std::unique_ptr<Desk>> desk = Desk::open(config);
        VERIFY_OK(desk);
        m_desk = *std::move(desk);
        m_desk->connection().setPatience(std::chrono::milliseconds(300));
        VERIFY_OK(save(u"A-0"_s));
    }
    Result<Performed<SaveAsset::Outcome>> save(const QString& number, const QString& commandId = {})
    {
        return m_desk->perform(SaveAsset{{}, anAsset(number)}, TestStore::as(store().manager(), commandId));
    }
    /// From the next statement on that begins so.
    void holdFrom(std::string_view sql, const std::function<void()>& hold)
    {
        m_desk->connection().setProbe([sql, hold](std::string_view statement) {
            if (statement.starts_with(sql))
                hold();
        });
    }
    qint64 stored(const char* number)
    {
        return store().number("select count(*) from asset where asset_no = '" + std::string(number) + "'");
    }

    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Desk> m_desk;
};

void SilenceTest::anAnswerThatIsLostIsLookedUp_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<bool>("isHeard"); // by the server
    QTest::newRow("the answer to COMMIT is lost") << QByteArray("COMMIT") << true;
    QTest::newRow("COMMIT does not get there") << QByteArray("COMMIT") << false;
    QTest::newRow("the entry does not get there") << QByteArray("insert into journal_entry") << false;
    QTest::newRow("the beginning does not get there") << QByteArray("BEGIN") << false;
}

/// What the server has not heard the end of keeps its locks until the server's own limit, half a minute.
void SilenceTest::anAnswerThatIsLostIsLookedUp()
{
    if (store().isSqlite())
        QSKIP("a file has no line");
    QFETCH(QByteArray, from);
    QFETCH(bool, isHeard);
    openDesk();
    holdFrom(from.toStdString(),
             [&] { m_relay->holdPresent(isHeard ? Relay::Passes::NoAnswers : Relay::Passes::Nothing); });
    QElapsedTimer waited;
    waited.start();
    const auto saved = save(u"A-1"_s);
    VERIFY_OK(saved);
    QVERIFY(!saved->isRepeat);
    QVERIFY2(waited.elapsed() < 60'000, qPrintable(QString::number(waited.elapsed())));
    QCOMPARE(stored("A-1"), 1);
}

void SilenceTest::whatNobodyCanLookUpIsSaidToBeUnknown()
{
    if (store().isSqlite())
        QSKIP("a file has no line");
    openDesk();
    const QString id = u"01890000-0000-7000-8000-000000000001"_s;
    holdFrom("COMMIT", [&] { m_relay->holdAll(Relay::Passes::NoAnswers); });
    const auto lost = save(u"A-1"_s, id);
    VERIFY_REFUSED(lost, u"storage.unavailable");
    QVERIFY(lost.refusal().outcomeUnknown);
    m_relay->holdAll(Relay::Passes::Everything);
    const auto again = save(u"A-1"_s, id);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(stored("A-1"), 1);
}

void SilenceTest::aQuestionGoesOverANewLine()
{
    if (store().isSqlite())
        QSKIP("a file has no line");
    openDesk();
    m_relay->holdPresent(Relay::Passes::Nothing);
    VERIFY_OK(m_desk->ask(FindStation{u"2"_s}));
}

/// Nothing is cut off for taking long.
void SilenceTest::whoIsAtWorkIsWaitedFor()
{
    if (store().isSqlite())
        QSKIP("a file has no line");
    openDesk();
    Connection& connection = m_desk->connection();
    connection.beginRead();
    QVERIFY(connection.select("select pg_sleep(2)").next());
    connection.commit();
}

/// A server that waits for a lock takes nothing meanwhile: more is on the way to it than the system keeps.
void SilenceTest::aLockIsWaitedForWithMuchOnTheWay()
{
    if (store().isSqlite())
        QSKIP("a file has no line");
    openDesk();
    const std::unique_ptr<Connection> other = store().raw();
    other->beginWrite(WriteWork::Long);
    other->execute("lock table asset in exclusive mode");
    Connection& connection = m_desk->connection();
    std::jthread freeing([&other] {
        std::this_thread::sleep_for(std::chrono::seconds(15));
        other->rollback();
    });
    connection.beginWrite(WriteWork::Long);
    connection.post("update asset set asset_no = asset_no");
    const QByteArray much(1 << 20, 'x');
    for (int i = 0; i < 24; ++i)
        connection.post("select length(cast(? as bytea))", much);
    connection.commit();
}

QTEST_GUILESS_MAIN(SilenceTest)
#include "tst_silence.moc"
