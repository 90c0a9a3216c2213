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
