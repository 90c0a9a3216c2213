// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/idruns.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace madoguchi;

class TestIdRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetTakesTheRoomOfItsRuns();
    void aSetHoldsWhatWasAdded();
};

void TestIdRuns::aSetTakesTheRoomOfItsRuns()
{
    std::vector<qint64> ids(1000);
    std::iota(ids.begin(), ids.end(), (qint64(3) << 40) + 5);
    std::shuffle(ids.begin(), ids.end(), std::mt19937(7));
    IdSet set;
    for (qint64 id : ids)
        set.add(id);
    QCOMPARE(set.runCount(), size_t(1));
    QVERIFY(!set.contains((qint64(3) << 40) + 4));
    QVERIFY(set.contains((qint64(3) << 40) + 5));
    QVERIFY(set.contains((qint64(3) << 40) + 1004));
    QVERIFY(!set.contains((qint64(3) << 40) + 1005));
}

void TestIdRuns::aSetHoldsWhatWasAdded()
{
    std::mt19937 dice(11);
    IdSet set;
    std::set<qint64> plain;
    for (int i = 0; i < 400; ++i) {
        const qint64 id = qint64(dice() % 600);
        set.add(id);
        plain.insert(id);
    }
    for (qint64 id = -1; id < 601; ++id)
        QCOMPARE(set.contains(id), plain.contains(id));
    QVERIFY(set.runCount() < plain.size());
}

QTEST_APPLESS_MAIN(TestIdRuns)
#include "tst_idruns.moc"
