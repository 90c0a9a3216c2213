// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/doublereadguard.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestDoubleReadGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesWithTheScanBefore();
    void forgets();
};

void TestDoubleReadGuard::comparesWithTheScanBefore()
{
    DoubleReadGuard guard;
    QVERIFY(!guard.isRepeat(u"A"_s, 0));
    QVERIFY(guard.isRepeat(u"A"_s, 1'500));
    QVERIFY(guard.isRepeat(u"A"_s, 3'500));  // exactly two seconds after the scan before
    QVERIFY(!guard.isRepeat(u"A"_s, 5'501)); // one millisecond more
    QVERIFY(!guard.isRepeat(u"B"_s, 5'600));
    QVERIFY(!guard.isRepeat(u"A"_s, 5'700)); // not the scan immediately before
    QVERIFY(!guard.isRepeat(u"A"_s, 5'000)); // the clock went back
}

void TestDoubleReadGuard::forgets()
{
    DoubleReadGuard guard(500);
    QVERIFY(!guard.isRepeat(QString(), 0));
    QVERIFY(!guard.isRepeat(QString(), 1));
    QVERIFY(!guard.isRepeat(u"A"_s, 10));
    QVERIFY(!guard.isRepeat(u"A"_s, 600));
    QVERIFY(!guard.isRepeat(QString(), 650));
    QVERIFY(guard.isRepeat(u"A"_s, 700)); // an empty key does not come between
    guard.reset();
    QVERIFY(!guard.isRepeat(u"A"_s, 800));
}

QTEST_GUILESS_MAIN(TestDoubleReadGuard)
#include "tst_doublereadguard.moc"
