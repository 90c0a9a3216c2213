// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/idlist.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace madoguchi;

class IdListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasAdded_data();
    void givesBackWhatWasAdded();
    void findsTheWholeId();
    void refusesMoreLanesThanItTakes();
};

void IdListTest::givesBackWhatWasAdded_data()
{
    QTest::addColumn<std::vector<qint64>>("ids");
    const qint64 lane = qint64(1) << 40;
    QTest::newRow("nothing") << std::vector<qint64>{};
    QTest::newRow("one lane") << std::vector<qint64>{lane + 3, lane + 1, lane + 2};
    QTest::newRow("another lane later") << std::vector<qint64>{lane + 3, lane + 1, 7 * lane + 1, lane + 2, 5};
    QTest::newRow("whole range") << std::vector<qint64>{0, 0xffffffff, 0x1'0000'0000,
                                                        std::numeric_limits<qint64>::max()};
    std::vector<qint64> lanes(1000);
    for (size_t i = 0; i < lanes.size(); ++i)
        lanes[i] = qint64(i) * lane + qint64(i % 3);
    QTest::newRow("many lanes") << lanes;
}

void IdListTest::givesBackWhatWasAdded()
{
    QFETCH(std::vector<qint64>, ids);
    IdList list;
    for (const qint64 id : ids)
        list.push_back(id);
    const auto check = [&] {
        QCOMPARE(list.size(), ids.size());
        for (size_t i = 0; i < ids.size(); ++i) {
            QCOMPARE(list[i], ids[i]);
            QCOMPARE(list.find(ids[i]), qint64(i));
        }
    };
    check();
    std::reverse(ids.begin(), ids.end());
    list.reverse();
    check();
    if (ids.size() > 1) {
        std::swap(ids.front(), ids.back());
        list.swap(0, ids.size() - 1);
        check();
    }
}

void IdListTest::findsTheWholeId()
{
    const qint64 lane = qint64(1) << 40;
    const IdList list{lane + 9, 2 * lane + 9};
    QCOMPARE(list.find(2 * lane + 9), 1);
    QCOMPARE(list.find(3 * lane + 9), -1);
    QCOMPARE(list.find(9), -1);
    QVERIFY(list == (IdList{lane + 9, 2 * lane + 9}));
    QVERIFY(!(list == IdList{lane + 9, 3 * lane + 9}));
}

void IdListTest::refusesMoreLanesThanItTakes()
{
    IdList list;
    for (qint64 upper = 0; upper < 65536; ++upper)
        list.push_back(upper << 32);
    QCOMPARE(list[65535], qint64(65535) << 32);
    QVERIFY_THROWS_EXCEPTION(std::length_error, list.push_back(qint64(65536) << 32));
    QCOMPARE(list.size(), size_t(65536));
}

QTEST_APPLESS_MAIN(IdListTest)
#include "tst_idlist.moc"
