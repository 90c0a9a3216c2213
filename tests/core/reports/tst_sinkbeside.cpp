// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sinkbeside.h"
#include "tests/core/reports/reportsinks.h"
#include "tests/core/reports/samplereport.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <set>
#include <stdexcept>
#include <thread>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

/// Says what happened to it, on which thread, and does at one row what a test wants.
class ToldSink final : public ReportSink
{
public:
    KeptReport kept;
    std::function<Result<Done>()> atRow = [] { return Done{}; };
    Result<Done> atBegin = Done{};
    Result<Done> atEnd = Done{};
    int special = -1; ///< the row that is answered with atRow
    int rows = 0;
    bool isAbandoned = false;
    std::set<std::thread::id> threads;

    Result<Done> begin(const ReportHead& head) override
    {
        threads.insert(std::this_thread::get_id());
        return atBegin ? kept.begin(head) : atBegin;
    }
    Result<Done> beginGroup(const ReportCell& name) override { return kept.beginGroup(name); }
    Result<Done> row(const ReportRow& row, const ReportCell& group) override
    {
        threads.insert(std::this_thread::get_id());
        return rows++ == special ? atRow() : kept.row(row, group);
    }
    Result<Done> endGroup(const ReportGroup& group) override { return kept.endGroup(group); }
    Result<Done> end(const ReportSummary& summary) override
    {
        threads.insert(std::this_thread::get_id());
        return atEnd ? kept.end(summary) : atEnd;
    }
    void abandon() override
    {
        threads.insert(std::this_thread::get_id());
        isAbandoned = true;
    }
};

constexpr int more = int(SinkBeside::batchesAhead * SinkBeside::stepsOfBatch) * 4; ///< than fits between the threads

samples::SampleReport report(int rows)
{
    samples::SampleReport sample;
    for (int i = 0; i < rows; ++i)
        sample.add(u"K-%1"_s.arg(i / 300), u"A-%1"_s.arg(i), u"M"_s, {}, {}, i, {});
    return sample;
}

} // namespace

class TestSinkBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesAsItWasToldInOneOtherThread();
    void aRefusalEndsTheRun();
    void aRefusalAtEitherEndIsAnswered();
    void memoryIsBoundedAndWhoWaitsIsFreed();
    void whatIsThrownIsThrown();
    void aReaderThatStopsAbandons();
    void nothingBegunIsNothingEnded();
};

void TestSinkBeside::everythingArrivesAsItWasToldInOneOtherThread()
{
    const samples::SampleReport sample = report(more);
    KeptReport direct;
    QVERIFY(sample.play(direct).isOk());
    ToldSink told;
    SinkBeside beside(told);
    QVERIFY(sample.play(beside).isOk());
    QCOMPARE(told.kept.lines, direct.lines);
    QCOMPARE(told.kept.head.report, direct.head.report);
    QCOMPARE(told.kept.head.columns.size(), direct.head.columns.size());
    QVERIFY(told.kept.summary.totals == direct.summary.totals && told.kept.summary.groups == direct.summary.groups);
    QVERIFY(told.kept.isEnded && !told.isAbandoned);
    QCOMPARE(told.threads.size(), size_t(1));
    QVERIFY(!told.threads.contains(std::this_thread::get_id()));
}

void TestSinkBeside::aRefusalEndsTheRun()
{
    ToldSink told;
    told.special = 300;
    told.atRow = [] { return refused(u"a.code"_s); };
    SinkBeside beside(told);
    const Result<Done> played = report(more).play(beside);
    QVERIFY(!played.isOk() && played.refusal().has(u"a.code"));
    QCOMPARE(told.rows, 301);
    QVERIFY(told.isAbandoned && !told.kept.isEnded);
    QCOMPARE(told.threads.size(), size_t(1));
}

void TestSinkBeside::aRefusalAtEitherEndIsAnswered()
{
    for (const bool isBegin : {true, false}) {
        ToldSink told;
        (isBegin ? told.atBegin : told.atEnd) = refused(u"a.code"_s);
        SinkBeside beside(told);
        const Result<Done> played = report(3).play(beside);
        QVERIFY(!played.isOk() && played.refusal().has(u"a.code"));
        QCOMPARE(told.rows, isBegin ? 0 : 3);
        QVERIFY(told.isAbandoned);
    }
}

/// The target stands still until the reader can go no further, and then refuses.
void TestSinkBeside::memoryIsBoundedAndWhoWaitsIsFreed()
{
    constexpr int most = int((SinkBeside::batchesAhead + 2) * SinkBeside::stepsOfBatch);
    std::atomic<int> told = 0;
    QSemaphore isFull;
    ToldSink target;
    target.special = 0;
    target.atRow = [&] {
        isFull.acquire();
        return refused(u"a.code"_s);
    };
    SinkBeside beside(target);
    std::thread watcher([&] {
        while (told < most)
            std::this_thread::yield();
        isFull.release();
    });
    QVERIFY(beside.begin(report(0).head).isOk());
    Result<Done> state = Done{};
    for (; state; ++told, state = beside.row({ReportCell::ofNumber(told)}, {})) {
    }
    watcher.join();
    QVERIFY(state.refusal().has(u"a.code"));
    QCOMPARE(told, most);
}

void TestSinkBeside::whatIsThrownIsThrown()
{
    ToldSink told;
    told.special = 200;
    told.atRow = []() -> Result<Done> { throw std::runtime_error("full"); };
    SinkBeside beside(told);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(report(more).play(beside)));
    QVERIFY(told.isAbandoned);
}

void TestSinkBeside::aReaderThatStopsAbandons()
{
    ToldSink told;
    told.special = 0;
    QSemaphore isGoing;
    told.atRow = [&] {
        isGoing.acquire();
        return Done{};
    };
    {
        SinkBeside beside(told);
        QVERIFY(beside.begin(report(0).head).isOk());
        for (int i = 0; i < int(SinkBeside::batchesAhead * SinkBeside::stepsOfBatch); ++i)
            QVERIFY(beside.row({ReportCell::ofNumber(i)}, {}).isOk());
        isGoing.release();
    }
    QVERIFY(told.isAbandoned && !told.kept.isEnded);
    QCOMPARE(told.threads.size(), size_t(1));
}

void TestSinkBeside::nothingBegunIsNothingEnded()
{
    ToldSink told;
    {
        const SinkBeside beside(told);
    }
    QVERIFY(told.threads.empty());
}

QTEST_APPLESS_MAIN(TestSinkBeside)
#include "tst_sinkbeside.moc"
