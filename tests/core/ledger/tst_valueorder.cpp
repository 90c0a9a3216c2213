// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/valueorder.h"

#include "core/base/searchkey.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ValueOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAStableSort_data();
    void isAStableSort();
    void canBeUsedAgain();
};

void ValueOrderTest::isAStableSort_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("different");
    QTest::addColumn<bool>("isDescending");
    for (const bool isDescending : {false, true}) {
        const char* way = isDescending ? "down" : "up";
        QTest::addRow("nothing %s", way) << 0 << 1 << isDescending;
        QTest::addRow("one %s", way) << 1 << 1 << isDescending;
        QTest::addRow("all equal %s", way) << 500 << 1 << isDescending;
        QTest::addRow("few values %s", way) << 5000 << 7 << isDescending;
        QTest::addRow("nearly all different %s", way) << 5000 << 100000 << isDescending;
    }
}

void ValueOrderTest::isAStableSort()
{
    QFETCH(const int, rows);
    QFETCH(const int, different);
    QFETCH(const bool, isDescending);
    QRandomGenerator random(20260610);
    std::vector<std::pair<QString, qint64>> naive;
    ValueOrder order;
    for (int i = 0; i < rows; ++i) {
        const int number = int(random.bounded(different));
        const QString value = number % 7 == 3 ? QString() : u"値 %1"_s.arg(number);
        naive.emplace_back(searchKey(value), i);
        order.add(i, value.toUtf8());
    }
    std::stable_sort(naive.begin(), naive.end(), [&](const auto& a, const auto& b) {
        if (a.first.isEmpty() != b.first.isEmpty())
            return b.first.isEmpty();
        return isDescending ? b.first < a.first : a.first < b.first;
    });
    IdList wanted;
    for (const auto& [key, id] : naive)
        wanted.push_back(id);
    QVERIFY(order.take(searchKey, isDescending) == wanted);
}

void ValueOrderTest::canBeUsedAgain()
{
    ValueOrder order;
    order.add(1, "b");
    order.add(2, "a");
    QVERIFY(order.take(searchKey, false) == (IdList{2, 1}));
    order.add(3, "b");
    QVERIFY(order.take(searchKey, false) == IdList{3});
}

QTEST_APPLESS_MAIN(ValueOrderTest)
#include "tst_valueorder.moc"
