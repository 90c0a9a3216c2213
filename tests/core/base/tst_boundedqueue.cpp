// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boundedqueue.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace madoguchi;

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMadeIsTakenInOrder();
    void whoeverIsAheadWaits();
    void aTakerThatLeavesFreesTheMaker();
    void aMakerThatGivesUpLeavesNothing();
};

void TestBoundedQueue::whatWasMadeIsTakenInOrder()
{
    BoundedQueue<int> queue(3);
    std::thread maker([&] {
        for (int i = 0; i < 1000; ++i)
            queue.push(i);
        queue.finish();
    });
    int taken = 0;
    while (const std::optional<int> item = queue.pop())
        taken += *item == taken;
    maker.join();
    QCOMPARE(taken, 1000);
}

void TestBoundedQueue::whoeverIsAheadWaits()
{
    constexpr int most = 3;
    BoundedQueue<int> queue(most);
    std::atomic<int> made = 0;
    std::thread maker([&] {
        for (int i = 0; i < 100; ++i) {
            queue.push(i);
            ++made;
        }
        queue.finish();
    });
    for (int taken = 1; queue.pop(); ++taken) {
        if (made > taken + most)
            qFatal("%d made, %d taken", made.load(), taken);
    }
    maker.join();
    QCOMPARE(made, 100);
}

void TestBoundedQueue::aTakerThatLeavesFreesTheMaker()
{
    BoundedQueue<int> queue(1);
    QVERIFY(queue.push(1));
    std::thread taker([&] { queue.abandon(); });
    QVERIFY(!queue.push(2)); // full, and nobody takes
    taker.join();
}

void TestBoundedQueue::aMakerThatGivesUpLeavesNothing()
{
    BoundedQueue<int> queue(2);
    QVERIFY(queue.push(1));
    queue.giveUp();
    QVERIFY(!queue.pop());
    BoundedQueue<int> empty(2);
    std::thread maker([&] { empty.giveUp(); });
    QVERIFY(!empty.pop()); // waited for the first
    maker.join();
}

QTEST_APPLESS_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"
