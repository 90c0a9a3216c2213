// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/comingday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ComingDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void atTheEdges_data();
    void atTheEdges();
    void daysGoneBy_data();
    void daysGoneBy();
    void withATime_data();
    void withATime();
    void refusals_data();
    void refusals();
};

namespace {

const QDate Monday(2026, 11, 30);

} // namespace

void ComingDayTest::days_data()
{
    QTest::addColumn<QDate>("day");
    const auto reads = [](const char* text, QDate day) { QTest::newRow(text) << day; };
    for (const char* text : {"+14", "＋１４", "14日", "１４日", "14日間", "14日後", "十四日", "14d", "14 days", "2週",
                             "２週間", "二週間後", "2w", "2W", "2 weeks", "+2w"})
        reads(text, QDate(2026, 12, 14));
    for (const char* text : {"1か月", "1カ月", "1ヶ月", "1ヵ月", "1箇月", "一か月後", "１ｶ月", "1m", "1 month", "+1m"})
        reads(text, QDate(2026, 12, 30));
    for (const char* text : {"1年", "1y", "1 year", "+1Y"})
        reads(text, QDate(2027, 11, 30));
    for (const char* text : {"今日", "本日", "today", "月末", "今月末", "eom", "Month end", "+0", "11/30", "1130"})
        reads(text, Monday);
    for (const char* text : {"明日", "あした", "tomorrow", "+1", "1日", "1d", "火", "tue", "Tuesday"})
        reads(text, QDate(2026, 12, 1));
    reads("明後日", QDate(2026, 12, 2));
    for (const char* text : {"金", "金曜", "金曜日", "fri", "FRI", "ｆｒｉ", "Friday"})
        reads(text, QDate(2026, 12, 4));
    for (const char* text : {"月", "月曜", "mon"})
        reads(text, QDate(2026, 12, 7)); // not today
    reads("日", QDate(2026, 12, 6));
    reads("来月末", QDate(2026, 12, 31));
    for (const char* text : {"年度末", "今年度末", "eofy", "fiscal year end", "3/31", "0331"})
        reads(text, QDate(2027, 3, 31));
    for (const char* text : {"12/25", "１２／２５", "12-25", "12.25", "1225", "１２２５", "12月25日", "十二月二十五日",
                             "12/25(金)", "12/25 (Fri)", "Fri 12/25", "Fri 2026-12-25"})
        reads(text, QDate(2026, 12, 25));
    for (const char* text : {"1/25", "0125"})
        reads(text, QDate(2027, 1, 25));
    reads("11/29", QDate(2027, 11, 29)); // yesterday's is next year's
    for (const char* text :
         {"2026-12-25", "2026/12/25(金)", "20261225", "R8.12.25", "令和8年12月25日", "令和八年十二月二十五日"})
        reads(text, QDate(2026, 12, 25));
}

void ComingDayTest::days()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const Result<QDate> read = readComingDay(text, Monday);
    QVERIFY2(read, qPrintable(text));
    QTEST(*read, "day");
}

void ComingDayTest::atTheEdges_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a month has no 31st") << QDate(2027, 1, 31) << u"1か月"_s << QDate(2027, 2, 28);
    QTest::newRow("leap year") << QDate(2028, 2, 3) << u"月末"_s << QDate(2028, 2, 29);
    QTest::newRow("the fiscal year's last day") << QDate(2027, 3, 31) << u"年度末"_s << QDate(2027, 3, 31);
    QTest::newRow("the fiscal year's first day") << QDate(2027, 4, 1) << u"年度末"_s << QDate(2028, 3, 31);
    QTest::newRow("next year's leap day") << QDate(2027, 5, 1) << u"2/29"_s << QDate(2028, 2, 29);
    QTest::newRow("Friday on a Friday") << QDate(2026, 12, 4) << u"金"_s << QDate(2026, 12, 11);
    QTest::newRow("Sunday on a Saturday") << QDate(2026, 12, 5) << u"sun"_s << QDate(2026, 12, 6);
}

void ComingDayTest::atTheEdges()
{
    QFETCH(QDate, today);
    QFETCH(QString, text);
    const Result<QDate> read = readComingDay(text, today);
    QVERIFY2(read, qPrintable(text));
    QTEST(*read, "day");
}

void ComingDayTest::daysGoneBy_data()
{
    QTest::addColumn<QDate>("day");
    const auto reads = [](const char* text, QDate day) { QTest::newRow(text) << day; };
    for (const char* text :
         {"-14", "−14", "ー１４", "14日", "14日前", "十四日前", "14d", "2週", "二週間前", "2w", "-2w"})
        reads(text, QDate(2026, 11, 16));
    for (const char* text : {"1か月", "1ヶ月前", "一か月前", "1m", "-1m"})
        reads(text, QDate(2026, 10, 30));
    for (const char* text : {"今日", "today", "-0", "11/30", "1130"})
        reads(text, Monday);
    for (const char* text : {"昨日", "きのう", "yesterday", "-1", "日", "sun", "11/29", "１１月２９日"})
        reads(text, QDate(2026, 11, 29));
    reads("一昨日", QDate(2026, 11, 28));
    for (const char* text : {"月", "mon"})
        reads(text, QDate(2026, 11, 23)); // not today
    for (const char* text : {"金", "金曜", "Friday"})
        reads(text, QDate(2026, 11, 27));
    for (const char* text : {"月初", "bom"})
        reads(text, QDate(2026, 11, 1));
    reads("先月初", QDate(2026, 10, 1));
    for (const char* text : {"先月末", "前月末"})
        reads(text, QDate(2026, 10, 31));
    for (const char* text : {"年度初", "年度始め", "bofy", "4/1"})
        reads(text, QDate(2026, 4, 1));
    reads("12/25", QDate(2025, 12, 25));
    reads("2/29", QDate()); // neither this year nor the last one has it
    for (const char* text : {"2025-12-25", "R7.12.25", "令和7年12月25日"})
        reads(text, QDate(2025, 12, 25));
    for (const char* text : {"+14", "14日後", "明日", "tomorrow", "月末", "14", "soon", "9999y", ""})
        reads(text, QDate());
}

void ComingDayTest::daysGoneBy()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const Result<QDate> read = readPastDay(text, Monday);
    QFETCH(QDate, day);
    QCOMPARE(read ? *read : QDate(), day);
}

void ComingDayTest::withATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("time");
    QTest::newRow("none") << u"金"_s << QDate(2026, 12, 4) << QString();
    QTest::newRow("a weekday") << u"fri 9:30"_s << QDate(2026, 12, 4) << u"09:30"_s;
    QTest::newRow("full width") << u"明日　１７：００"_s << QDate(2026, 12, 1) << u"17:00"_s;
    QTest::newRow("a time alone") << u"17:00"_s << Monday << u"17:00"_s;
    QTest::newRow("ISO") << u"2026-12-25T17:00"_s << QDate(2026, 12, 25) << u"17:00"_s;
    QTest::newRow("a day that ends in a T") << u"sat 17:00"_s << QDate(2026, 12, 5) << u"17:00"_s;
}

void ComingDayTest::withATime()
{
    QFETCH(QString, text);
    const Result<DayAndTime> read = readComingDayAndTime(text, Monday);
    QVERIFY2(read, qPrintable(text));
    QTEST(read->day, "day");
    QTEST(read->time, "time");
}

void ComingDayTest::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const char* text : {"", "A-000123", "14", "125", "soon", "1月", "f", "来週金", "12/25/26x"})
        QTest::addRow("unreadable %s", text) << QString::fromUtf8(text) << u"day.unreadable"_s;
    for (const char* text : {"13/1", "2/29", "0230", "1700", "2026-02-30", "R8.13.1", "9999y"})
        QTest::addRow("impossible %s", text) << QString::fromUtf8(text) << u"day.impossible"_s;
    QTest::newRow("year unclear") << u"8.4.1"_s << u"day.year-unclear"_s;
    QTest::newRow("before the era") << u"R1.4.1"_s << u"day.before-era"_s;
    QTest::newRow("no such time") << u"金 25:00"_s << u"due.bad-time"_s;
}

void ComingDayTest::refusals()
{
    QFETCH(QString, text);
    const Result<DayAndTime> read = readComingDayAndTime(text, Monday);
    QVERIFY2(!read, qPrintable(text));
    QTEST(read.refusal().problems.first().code, "code");
    if (!text.contains(u':'))
        QCOMPARE(read.refusal().problems.first().subject, text);
}

QTEST_GUILESS_MAIN(ComingDayTest)
#include "tst_comingday.moc"
