// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fiscalcalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class FiscalCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearOfADay_data();
    void yearOfADay();
    void namesYears_data();
    void namesYears();
    void stationCodes();
    void numbers_data();
    void numbers();
    void readsTypedNumbers_data();
    void readsTypedNumbers();
    void refusesOtherText_data();
    void refusesOtherText();
};

void FiscalCalendarTest::yearOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("year");

    QTest::newRow("first") << QDate(2026, 4, 1) << 2026;
    QTest::newRow("last") << QDate(2027, 3, 31) << 2026;
    QTest::newRow("day before") << QDate(2026, 3, 31) << 2025;
    QTest::newRow("new year") << QDate(2027, 1, 1) << 2026;
    QTest::newRow("form of February") << QDate(2027, 2, 1) << 2026;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << 2027;
}

void FiscalCalendarTest::yearOfADay()
{
    QFETCH(QDate, day);
    QFETCH(int, year);
    QCOMPARE(fiscalYearOf(day), year);
    QVERIFY(fiscalYearFirstDay(year) <= day && day <= fiscalYearLastDay(year));
    QCOMPARE(fiscalYearLastDay(year).addDays(1), fiscalYearFirstDay(year + 1));
}

void FiscalCalendarTest::namesYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");

    QTest::newRow("2026") << 2026 << u"R8"_s << u"令和8年度"_s;
    QTest::newRow("2019") << 2019 << u"R1"_s << u"令和元年度"_s;
    QTest::newRow("2018") << 2018 << u"H30"_s << u"平成30年度"_s;
    QTest::newRow("1989") << 1989 << u"H1"_s << u"平成元年度"_s;
    QTest::newRow("1988") << 1988 << u"S63"_s << u"昭和63年度"_s;
    QTest::newRow("1926") << 1926 << u"T15"_s << u"大正15年度"_s;
    QTest::newRow("1912") << 1912 << u"M45"_s << u"明治45年度"_s;
    QTest::newRow("1872") << 1872 << u"1872"_s << u"1872年度"_s;
}

void FiscalCalendarTest::namesYears()
{
    QFETCH(int, year);
    QFETCH(QString, label);
    QFETCH(QString, name);
    QCOMPARE(fiscalYearLabel(year), label);
    QCOMPARE(fiscalYearName(year), name);
}

void FiscalCalendarTest::stationCodes()
{
    for (const QString& code : {u"1"_s, u"12"_s, u"2A"_s})
        QVERIFY2(isStationCode(code), qPrintable(code));
    for (const QString& code : {u""_s, u"A1"_s, u"1a"_s, u"1-2"_s, u"1 "_s, u"1\n"_s, u"\uff11"_s})
        QVERIFY2(!isStationCode(code), qPrintable(code));
}

void FiscalCalendarTest::numbers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("station");
    QTest::addColumn<qint64>("serial");
    QTest::addColumn<QString>("text");

    QTest::newRow("receipt") << u"J"_s << 2026 << u"1"_s << qint64(981) << u"R8-J1-000981"_s;
    QTest::newRow("first year") << u"J"_s << 2019 << u"2"_s << qint64(1) << u"R1-J2-000001"_s;
    QTest::newRow("station of two") << u"K"_s << 2026 << u"12"_s << qint64(7) << u"R8-K12-000007"_s;
    QTest::newRow("letters in station and type") << u"KR"_s << 2027 << u"2A"_s << qint64(7) << u"R9-KR2A-000007"_s;
    QTest::newRow("two-digit year") << u"J"_s << 2028 << u"1"_s << qint64(999999) << u"R10-J1-999999"_s;
    QTest::newRow("beyond six digits") << u"J"_s << 2026 << u"1"_s << qint64(1000000) << u"R8-J1-1000000"_s;
    QTest::newRow("old") << u"J"_s << 1873 << u"1"_s << qint64(1) << u"M6-J1-000001"_s;
}

void FiscalCalendarTest::numbers()
{
    QFETCH(QString, type);
    QFETCH(int, year);
    QFETCH(QString, station);
    QFETCH(qint64, serial);
    QFETCH(QString, text);
    QCOMPARE(documentNumber(type, year, station, serial), text);
    const auto parsed = parseDocumentNumber(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, (DocumentNumber{type, year, station, serial}));
}

void FiscalCalendarTest::readsTypedNumbers_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("lower case, spaces") << u" r8-j1-000981 "_s;
    QTest::newRow("full width") << u"\uff32\uff18\uff0d\uff2a\uff11\uff0d\uff10\uff10\uff10\uff19\uff18\uff11"_s;
}

void FiscalCalendarTest::readsTypedNumbers()
{
    QFETCH(QString, text);
    QCOMPARE(parseDocumentNumber(text), std::optional(DocumentNumber{u"J"_s, 2026, u"1"_s, 981}));
}

void FiscalCalendarTest::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", "R8", "R8-J1", "R8-J1-981", "R8-J-000981", "R8-1-000981", "X8-J1-000981",
                             "R0-J1-000981", "R08-J1-000981", "H31-J1-000981", "H40-J1-000981", "R8-J1-0000981",
                             "R8-J1-000981-1", "AST-000981", "2026-J1-000981", "R8-J1-99999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FiscalCalendarTest::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!parseDocumentNumber(text));
}

QTEST_APPLESS_MAIN(FiscalCalendarTest)
#include "tst_fiscalcalendar.moc"
