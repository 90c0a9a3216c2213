// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wareki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class WarekiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void eraYears();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesTheEra();
    void americanOrderOnlyWhenAsked_data();
    void americanOrderOnlyWhenAsked();
    void readsWhatItWrites();
};

void WarekiTest::writes_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("narrow");

    QTest::newRow("reiwa") << QDate(2026, 4, 1) << u"令和8年4月1日"_s << u"R8.4.1"_s;
    QTest::newRow("first of reiwa") << QDate(2019, 5, 1) << u"令和元年5月1日"_s << u"R1.5.1"_s;
    QTest::newRow("last of heisei") << QDate(2019, 4, 30) << u"平成31年4月30日"_s << u"H31.4.30"_s;
    QTest::newRow("first of heisei") << QDate(1989, 1, 8) << u"平成元年1月8日"_s << u"H1.1.8"_s;
    QTest::newRow("last of showa") << QDate(1989, 1, 7) << u"昭和64年1月7日"_s << u"S64.1.7"_s;
    QTest::newRow("first of showa") << QDate(1926, 12, 25) << u"昭和元年12月25日"_s << u"S1.12.25"_s;
    QTest::newRow("last of taisho") << QDate(1926, 12, 24) << u"大正15年12月24日"_s << u"T15.12.24"_s;
    QTest::newRow("first of taisho") << QDate(1912, 7, 30) << u"大正元年7月30日"_s << u"T1.7.30"_s;
    QTest::newRow("last of meiji") << QDate(1912, 7, 29) << u"明治45年7月29日"_s << u"M45.7.29"_s;
    QTest::newRow("first Gregorian day") << QDate(1873, 1, 1) << u"明治6年1月1日"_s << u"M6.1.1"_s;
    QTest::newRow("before") << QDate(1872, 12, 31) << u"1872年12月31日"_s << u"1872.12.31"_s;
    QTest::newRow("invalid") << QDate() << QString() << QString();
}

void WarekiTest::writes()
{
    QFETCH(QDate, day);
    QFETCH(QString, full);
    QFETCH(QString, narrow);
    QCOMPARE(warekiDay(day), full);
    QCOMPARE(warekiShort(day), narrow);
}

void WarekiTest::eraYears()
{
    QCOMPARE(eraYearOf(QDate(2027, 2, 1)), (EraYear{Era::Reiwa, 9}));
    QVERIFY(!eraYearOf(QDate(1872, 12, 31)));
    QVERIFY(!eraYearOf(QDate()));
    QCOMPARE(eraName(Era::Meiji) + eraLetter(Era::Reiwa), u"明治R"_s);
}

void WarekiTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");

    const QDate april(2026, 4, 1);
    QTest::newRow("iso") << u"2026-04-01"_s << april;
    QTest::newRow("slashes") << u"2026/4/1"_s << april;
    QTest::newRow("slashes, two digits") << u"2026/04/01"_s << april;
    QTest::newRow("dots") << u"2026.4.1"_s << april;
    QTest::newRow("compact") << u"20260401"_s << april;
    QTest::newRow("spaces around") << u" 2026-04-01 "_s << april;
    QTest::newRow("midnight of a spreadsheet") << u"2026/4/1 0:00"_s << april;
    QTest::newRow("midnight, long") << u"2026-04-01T00:00:00.000Z"_s << april;
    QTest::newRow("day ten, not midnight") << u"2026/4/10"_s << QDate(2026, 4, 10);
    QTest::newRow("in words") << u"2026年4月1日"_s << april;
    QTest::newRow("full width") << u"\uff12\uff10\uff12\uff16\uff0f\uff14\uff0f\uff11"_s << april;
    QTest::newRow("letter and dots") << u"R8.4.1"_s << april;
    QTest::newRow("small letter") << u"r8.4.1"_s << april;
    QTest::newRow("letter and zeros") << u"R08-04-01"_s << april;
    QTest::newRow("full-width letter") << u"\uff32\uff18\uff0e\uff14\uff0e\uff11"_s << april;
    QTest::newRow("one kanji") << u"令8/4/1"_s << april;
    QTest::newRow("full") << u"令和8年4月1日"_s << april;
    QTest::newRow("spaced") << u"令和 8年 4月 1日"_s << april;
    QTest::newRow("weekday") << u"令和8年4月1日(水)"_s << april;
    QTest::newRow("long weekday") << u"2026年4月1日水曜日"_s << april;
    QTest::newRow("weekday after slashes") << u"2026/4/1(水)"_s << april;
    QTest::newRow("kanji digits") << u"令和八年四月一日"_s << april;
    QTest::newRow("kanji tens") << u"平成二十九年十二月三十一日"_s << QDate(2017, 12, 31);
    QTest::newRow("kanji by place") << u"二〇二六年十月十日"_s << QDate(2026, 10, 10);
    QTest::newRow("one-character reiwa") << u"\u32ff8年4月1日"_s << april;
    QTest::newRow("one-character heisei") << u"\u337b30.4.1"_s << QDate(2018, 4, 1);
    QTest::newRow("first year") << u"令和元年5月1日"_s << QDate(2019, 5, 1);
    QTest::newRow("first year as number") << u"令和1年5月1日"_s << QDate(2019, 5, 1);
    QTest::newRow("heisei counted on") << u"平成31年5月1日"_s << QDate(2019, 5, 1);
    QTest::newRow("heisei counted on, year") << u"H35.3.31"_s << QDate(2023, 3, 31);
    QTest::newRow("month of heisei counted on") << u"平成31年5月"_s << QDate(2019, 5, 1);
    QTest::newRow("month") << u"2026年4月"_s << april;
    QTest::newRow("month in which an era begins") << u"昭和元年12月"_s << QDate(1926, 12, 1);
    QTest::newRow("leap day") << u"R6.2.29"_s << QDate(2024, 2, 29);
    QTest::newRow("showa") << u"S64.1.7"_s << QDate(1989, 1, 7);
    QTest::newRow("taisho") << u"大15.12.24"_s << QDate(1926, 12, 24);
    QTest::newRow("meiji") << u"明治6年1月1日"_s << QDate(1873, 1, 1);
}

void WarekiTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(parseDay(text), std::optional(day));
    QCOMPARE(parseDay(text, DayOrder::MonthDayYear), std::optional(day)); // no other order is possible here
}

void WarekiTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    for (const QString& text :
         {u""_s, u" "_s, u"today"_s, u"2026"_s, u"2026-04"_s, u"4/1"_s, u"令和8年"_s, u"R8"_s, u"8年4月1日x"_s,
          u"2026/4/1 9:30"_s, u"2026-04-01-01"_s, u"X8.4.1"_s, u"20260401001"_s, u"1/23/2023"_s})
        QTest::newRow(qPrintable(text)) << text << u"day.unreadable"_s;
    for (const QString& text : {u"2026-02-29"_s, u"2026/13/1"_s, u"20260431"_s, u"R8.2.29"_s, u"令和8年6月31日"_s,
                                u"R0.4.1"_s, u"R8.0.1"_s, u"R100.4.1"_s, u"2026.4.0"_s})
        QTest::newRow(qPrintable(text)) << text << u"day.impossible"_s;
    for (const QString& text : {u"令和元年4月30日"_s, u"R1.4.30"_s, u"H1.1.7"_s, u"S1.12.24"_s, u"T1.7.29"_s,
                                u"M5.12.31"_s, u"令和元年4月"_s})
        QTest::newRow(qPrintable(text)) << text << u"day.before-era"_s;
    for (const QString& text : {u"26/4/1"_s, u"8.4.1"_s, u"元年5月1日"_s})
        QTest::newRow(qPrintable(text)) << text << u"day.year-unclear"_s;
}

void WarekiTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<QDate> day = readDay(text);
    QVERIFY(!day);
    QCOMPARE(day.refusal().problems.size(), 1);
    QCOMPARE(day.refusal().problems[0].code, code);
    QCOMPARE(day.refusal().problems[0].subject, text);
    QVERIFY(!parseDay(text));
}

void WarekiTest::namesTheEra()
{
    const Result<QDate> day = readDay(u"R1.4.30"_s);
    QVERIFY(!day);
    QCOMPARE(day.refusal().problems[0].arguments, (QVariantMap{{u"era"_s, u"令和"_s}, {u"first"_s, u"2019-05-01"_s}}));
}

void WarekiTest::americanOrderOnlyWhenAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");

    QTest::newRow("two digits") << u"1/23/23"_s << QDate(2023, 1, 23);
    QTest::newRow("four digits") << u"01/23/2023"_s << QDate(2023, 1, 23);
    QTest::newRow("hyphens") << u"1-2-2023"_s << QDate(2023, 1, 2);
    QTest::newRow("last of this century's") << u"12/31/69"_s << QDate(2069, 12, 31);
    QTest::newRow("first of last century's") << u"1/1/70"_s << QDate(1970, 1, 1);
}

void WarekiTest::americanOrderOnlyWhenAsked()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(parseDay(text, DayOrder::MonthDayYear), std::optional(day));
    QVERIFY(!parseDay(text));
}

void WarekiTest::readsWhatItWrites()
{
    for (QDate day(1873, 1, 1); day < QDate(2110, 1, 1); day = day.addDays(13)) {
        QCOMPARE(parseDay(warekiDay(day)), std::optional(day));
        QCOMPARE(parseDay(warekiShort(day)), std::optional(day));
    }
}

QTEST_APPLESS_MAIN(WarekiTest)
#include "tst_wareki.moc"
