// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class MomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void moments_data();
    void moments();
    void timesOfDay_data();
    void timesOfDay();
    void refusals_data();
    void refusals();
};

void MomentTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("time");
    const QDate day(2026, 4, 1);
    QTest::newRow("day") << u"2026-04-01"_s << day << QString();
    QTest::newRow("ISO") << u"2026-04-01T17:05"_s << day << u"17:05"_s;
    QTest::newRow("a blank") << u" R8.4.1 9:05 "_s << day << u"09:05"_s;
    QTest::newRow("full width") << u"令和8年4月1日　１７：０５"_s << day << u"17:05"_s;
}

void MomentTest::days()
{
    QFETCH(QString, text);
    const auto read = readDayAndTime(text);
    QVERIFY2(read, qPrintable(text));
    QTEST(read->day, "day");
    QTEST(read->time, "time");
}

void MomentTest::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("here") << u"2026-04-01 14:05"_s << u"2026-04-01T05:05:00.000Z"_s;
    QTest::newRow("with an offset") << u"2026-04-01T14:05:00+09:00"_s << u"2026-04-01T05:05:00.000Z"_s;
    QTest::newRow("UTC") << u"2026-04-01T05:05:00Z"_s << u"2026-04-01T05:05:00.000Z"_s;
}

void MomentTest::moments()
{
    QFETCH(QString, text);
    const auto read = readMoment(text);
    QVERIFY2(read, qPrintable(text));
    QTEST(read->toIso(), "iso");
}

void MomentTest::timesOfDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time"); ///< empty: refused
    QTest::newRow("as it is") << u"17:00"_s << u"17:00"_s;
    QTest::newRow("one digit") << u" 9:30 "_s << u"09:30"_s;
    QTest::newRow("hours alone") << u"17"_s << u"17:00"_s;
    QTest::newRow("without a colon") << u"1715"_s << u"17:15"_s;
    QTest::newRow("three digits") << u"930"_s << u"09:30"_s;
    QTest::newRow("full width") << u"１７：１５"_s << u"17:15"_s;
    QTest::newRow("no such hour") << u"25:00"_s << QString();
    QTest::newRow("no such minute") << u"17:60"_s << QString();
    QTest::newRow("a scan") << u"A-1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void MomentTest::timesOfDay()
{
    QFETCH(QString, text);
    QFETCH(QString, time);
    const auto read = readTimeOfDay(text);
    QCOMPARE(read.valueOr(QString()), time);
    QVERIFY(read || read.refusal().has(u"due.bad-time"));
}

void MomentTest::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no time") << u"2026-04-01"_s << u"moment.no-time"_s;
    QTest::newRow("no such time") << u"2026-04-01 25:00"_s << u"due.bad-time"_s;
    QTest::newRow("no such day") << u"2026-02-30 10:00"_s << u"day.impossible"_s;
    QTest::newRow("words") << u"yesterday 10:00"_s << u"day.unreadable"_s;
}

void MomentTest::refusals()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto read = readMoment(text);
    QVERIFY(!read);
    QVERIFY2(read.refusal().has(code), qPrintable(read.refusal().toDebugText()));
}

QTEST_APPLESS_MAIN(MomentTest)
#include "tst_moment.moc"
