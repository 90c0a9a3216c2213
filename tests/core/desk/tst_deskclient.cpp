// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskclient.h"
#include "core/desk/inlineexecutor.h"
#include "core/desk/settings.h"
#include "core/desk/threadedexecutor.h"
#include "tests/support/storetest.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

ChangeSettings undoWithin(int minutes)
{
    ChangeSettings verb;
    verb.settings.undoMinutes = minutes;
    return verb;
}

/// A verb that waits until the test lets it go on.
struct HeldVerb {
    static constexpr const char* name = "test.held";
    static constexpr Permission permission = Permission::Look;
    using Outcome = ChangeSettings::Outcome;
    QSemaphore* gate;
    QJsonObject toJson() const { return {}; }
    Result<Outcome> run(WriteScope&) const
    {
        gate->acquire();
        return Outcome{};
    }
};

/// Notes on which thread it was answered.
struct WhichThread {
    using Answer = QThread*;
    Result<Answer> run(ReadScope&) const { return QThread::currentThread(); }
};

} // namespace

class TestDeskClient : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void inlineAnswersBeforeTheCallReturns();
    void inlineNeverAnswersInsideAnotherAnswer();
    void answersComeInTheOrderOfTheCalls();
    void workRunsElsewhereAndAnswersHere();
    void aReceiverThatIsGoneHearsNothing();
    void aReceiverMayGoWhileWorkRuns();
    void aCommitIsToldOnceAndBeforeItsAnswer();
    void aRefusalTellsNothing();
    void questionsDoNotWaitForVerbs();
    void verbsWaitForEachOther();
    void verbsThatWaitAreDoneBeforeTheEnd();
    void anotherCountersCommitIsNoticed();
    void aJobTellsItsProgressAndCanBeCancelled();
    void jobsEndWithTheClient();
    void computingNeedsNoDesk();
    void aMissingDatabaseIsToldAndFoundAgain();
    void housekeepingRunsWhenNobodyWrites();

private:
    std::unique_ptr<DeskClient> inlineClient()
    {
        return std::make_unique<DeskClient>(std::make_unique<InlineExecutor>(store().desk()));
    }
    std::unique_ptr<DeskClient> threadedClient(std::vector<ThreadedExecutor::IdleTask> idleTasks = {})
    {
        return std::make_unique<DeskClient>(std::make_unique<ThreadedExecutor>(
            ThreadedExecutor::Options{store().config(u"1"_s), std::move(idleTasks), 20, 20}));
    }
    Order order() { return TestStore::as(store().owner()); }
};

void TestDeskClient::inlineAnswersBeforeTheCallReturns()
{
    const auto client = inlineClient();
    int minutes = 0;
    client->perform(undoWithin(7), order(), this, [](const auto& done) { VERIFY_OK(done); });
    client->ask(AskSettings{}, this, [&](const auto& settings) { minutes = settings->undoMinutes; });
    QCOMPARE(minutes, 7);
    QCOMPARE(client->pending(), 0);
}

void TestDeskClient::inlineNeverAnswersInsideAnotherAnswer()
{
    const auto client = inlineClient();
    QStringList heard;
    client->ask(AskSettings{}, this, [&](const auto&) {
        heard << u"first begins"_s;
        client->ask(AskSettings{}, this, [&](const auto&) { heard << u"second"_s; });
        heard << u"first ends"_s;
    });
    QCOMPARE(heard, (QStringList{u"first begins"_s, u"first ends"_s, u"second"_s}));
}

void TestDeskClient::answersComeInTheOrderOfTheCalls()
{
    const auto client = threadedClient();
    QList<int> heard;
    for (int minutes = 1; minutes <= 20; ++minutes)
        client->perform(undoWithin(minutes), order(), this, [&heard, minutes](const auto& done) {
            VERIFY_OK(done);
            heard << minutes;
        });
    QTRY_COMPARE(heard.size(), 20);
    QVERIFY(std::is_sorted(heard.cbegin(), heard.cend()));
    QCOMPARE(store().text("select value from setting where name = 'undo-minutes'"), u"20"_s);
}

void TestDeskClient::workRunsElsewhereAndAnswersHere()
{
    const auto client = threadedClient();
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    client->ask(WhichThread{}, this, [&](const Result<QThread*>& thread) {
        worked = *thread;
        answered = QThread::currentThread();
    });
    QTRY_VERIFY(worked);
    QVERIFY(worked != QThread::currentThread());
    QCOMPARE(answered, QThread::currentThread());
}

void TestDeskClient::aReceiverThatIsGoneHearsNothing()
{
    const auto client = threadedClient();
    bool isHeard = false;
    auto receiver = std::make_unique<QObject>();
    client->perform(undoWithin(3), order(), receiver.get(), [&](const auto&) { isHeard = true; });
    receiver.reset();
    QTRY_COMPARE(client->pending(), 0);
    QVERIFY(!isHeard);
    QCOMPARE(store().text("select value from setting where name = 'undo-minutes'"), u"3"_s);
}

void TestDeskClient::aReceiverMayGoWhileWorkRuns()
{
    const auto client = threadedClient();
    QSemaphore gate;
    bool isHeard = false;
    auto receiver = std::make_unique<QObject>();
    client->perform(HeldVerb{&gate}, order(), receiver.get(), [&](const auto&) { isHeard = true; });
    receiver.reset();
    gate.release();
    QTRY_COMPARE(client->pending(), 0);
    QVERIFY(!isHeard);
}

void TestDeskClient::aCommitIsToldOnceAndBeforeItsAnswer()
{
    const auto client = threadedClient();
    int told = 0;
    int toldAtAnswer = -1;
    connect(client.get(), &DeskClient::changed, this, [&](const ChangeSet& changes) {
        QVERIFY(touches(changes, u"setting"_s));
        QVERIFY(!isEverything(changes));
        ++told;
    });
    client->perform(undoWithin(4), order(), this, [&](const auto&) { toldAtAnswer = told; });
    QTRY_COMPARE(toldAtAnswer, 1);
    // On PostgreSQL the notification of our own commit comes back; long enough for that.
    int rounds = 0;
    for (int i = 0; i < 10; ++i)
        client->perform(undoWithin(4), order(), this, [&](const auto&) { ++rounds; });
    QTRY_COMPARE(rounds, 10);
    QTest::qWait(400);
    QCOMPARE(told, 1);
}

void TestDeskClient::aRefusalTellsNothing()
{
    const auto client = inlineClient();
    const QSignalSpy spy(client.get(), &DeskClient::changed);
    bool isRefused = false;
    client->perform(undoWithin(61), order(), this,
                    [&](const auto& done) { isRefused = !done && done.refusal().has(u"setting.out-of-range"); });
    QVERIFY(isRefused);
    QCOMPARE(spy.count(), 0);
    QVERIFY(client->isConnected());
}

void TestDeskClient::questionsDoNotWaitForVerbs()
{
    const auto client = threadedClient();
    QSemaphore gate;
    bool isWritten = false;
    bool isAnswered = false;
    client->perform(HeldVerb{&gate}, order(), this, [&](const auto&) { isWritten = true; });
    client->ask(AskSettings{}, this, [&](const auto&) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(!isWritten);
    gate.release();
    QTRY_VERIFY(isWritten);
}

void TestDeskClient::verbsWaitForEachOther()
{
    const auto client = threadedClient();
    QSemaphore gate;
    QStringList heard;
    client->perform(HeldVerb{&gate}, order(), this, [&](const auto&) { heard << u"held"_s; });
    client->perform(undoWithin(5), order(), this, [&](const auto&) { heard << u"second"_s; });
    QCOMPARE(client->pending(), 2);
    gate.release();
    QTRY_COMPARE(heard, (QStringList{u"held"_s, u"second"_s}));
}

void TestDeskClient::verbsThatWaitAreDoneBeforeTheEnd()
{
    auto client = threadedClient();
    bool isHeard = false;
    QSemaphore gate;
    client->perform(HeldVerb{&gate}, order(), this, [&](const auto&) { isHeard = true; });
    client->perform(undoWithin(9), order(), this, [&](const auto&) { isHeard = true; });
    gate.release();
    client.reset();
    QCOMPARE(store().text("select value from setting where name = 'undo-minutes'"), u"9"_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isHeard);
}

void TestDeskClient::anotherCountersCommitIsNoticed()
{
    const auto client = threadedClient();
    int told = 0;
    connect(client.get(), &DeskClient::changed, this,
            [&](const ChangeSet& changes) { told += touches(changes, u"setting"_s); });
    bool isReady = false;
    client->perform(undoWithin(2), order(), this, [&](const auto&) { isReady = true; });
    QTRY_VERIFY(isReady);
    QTRY_COMPARE(told, 1);
    const auto other = store().secondDesk();
    int minutes = 20;
    // The first look only learns where the record stands, and the subscription takes its time.
    const auto another = [&] { VERIFY_OK(other->perform(undoWithin(minutes++), order())); };
    for (int tries = 0; tries < 40 && told < 2; ++tries) {
        another();
        QTest::qWait(50);
    }
    QVERIFY(told >= 2);
}

void TestDeskClient::aJobTellsItsProgressAndCanBeCancelled()
{
    const auto client = threadedClient();
    QList<qint64> progress;
    int result = 0;
    QSemaphore hasBegun;
    const auto control = client->runJob<int>(
        [&hasBegun](Desk&, JobControl& job) -> Result<int> {
            job.report(1, 100);
            hasBegun.release();
            while (!job.isCancelled())
                QThread::yieldCurrentThread();
            return 42;
        },
        this, [&](const Result<int>& answer) { result = *answer; }, [&](qint64 done, qint64) { progress << done; });
    QTRY_COMPARE(progress, QList<qint64>{1});
    hasBegun.acquire();
    control->cancel();
    QTRY_COMPARE(result, 42);
}

void TestDeskClient::jobsEndWithTheClient()
{
    auto client = threadedClient();
    std::atomic<bool> hasEnded = false;
    client->runJob<int>(
        [&hasEnded](Desk&, JobControl& job) -> Result<int> {
            while (!job.isCancelled())
                QThread::yieldCurrentThread();
            hasEnded = true;
            return 0;
        },
        this, [](const Result<int>&) { QFAIL("nobody may hear this"); });
    client.reset();
    QVERIFY(hasEnded);
    QCoreApplication::sendPostedEvents();
}

void TestDeskClient::computingNeedsNoDesk()
{
    const auto client = threadedClient();
    QString heard;
    client->compute<QString>([] { return u"value"_s; }, this, [&](const QString& value) { heard = value; });
    QTRY_COMPARE(heard, u"value"_s);
}

void TestDeskClient::aMissingDatabaseIsToldAndFoundAgain()
{
    if (!store().isSqlite())
        return; // a file is what can be put out of the way
    Desk::Config config = store().config(u"1"_s);
    const QString path = config.url.path();
    const QString away = path + u".away"_s;
    // A copy beside it: the store's own connection stays with its file.
    const QString moved = path + u".moved"_s;
    QVERIFY(QFile::copy(path, away));
    config.url = DatabaseUrl::forFile(moved);
    DeskClient client(std::make_unique<ThreadedExecutor>(ThreadedExecutor::Options{config, {}, 20, 20}));
    QSignalSpy spy(&client, &DeskClient::connectionChanged);
    bool isRefused = false;
    client.ask(AskSettings{}, this, [&](const auto& answer) { isRefused = !answer; });
    QTRY_VERIFY(isRefused);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!client.isConnected());
    QVERIFY(QFile::rename(away, moved));
    client.tryAgain();
    QTRY_VERIFY(client.isConnected());
    QCOMPARE(spy.count(), 2);
}

void TestDeskClient::housekeepingRunsWhenNobodyWrites()
{
    std::atomic<int> slices = 0;
    const auto client = threadedClient({[&slices](Connection&) { return ++slices < 3; }});
    client->perform(undoWithin(8), order(), this, [](const auto&) {});
    QTRY_COMPARE(slices.load(), 3);
}

QTEST_GUILESS_MAIN(TestDeskClient)
#include "tst_deskclient.moc"
