// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/instant.h"
#include "core/base/isoday.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesUtc();
    void writesDays();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void roundTrip_data();
    void roundTrip();
    void localDayTurnsAtLocalMidnight();
    void ordersAndAdds();
    void clocks();
};

void InstantTest::initTestCase()
{
    qputenv("TZ", "Asia/Tokyo"); // the tests below speak of a desk in Japan
    tzset();
}

void InstantTest::writesUtc()
{
    QCOMPARE(Instant::fromMSecs(0).toIso(), u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(Instant::fromMSecs(1775001845678).toIso(), u"2026-04-01T00:04:05.678Z"_s);
    const QDateTime tokyo(QDate(2026, 4, 1), QTime(9, 4, 5, 678), QTimeZone("Asia/Tokyo"));
    QCOMPARE(Instant::fromDateTime(tokyo).toIso(), u"2026-04-01T00:04:05.678Z"_s);
    QCOMPARE(Instant::fromMSecs(-1).toIso(), u"1969-12-31T23:59:59.999Z"_s);
}

void InstantTest::writesDays()
{
    QCOMPARE(isoDay(QDate()), QString());
    for (QDate day(1899, 12, 30); day < QDate(2101, 1, 2); day = day.addDays(13))
        QCOMPARE(isoDay(day), day.toString(Qt::ISODate));
    for (const QDate& day : {QDate(1, 1, 1), QDate(999, 10, 31), QDate(9999, 12, 31), QDate(10000, 1, 1)})
        QCOMPARE(isoDay(day), day.toString(Qt::ISODate));
}

void InstantTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("msecs");

    QTest::newRow("UTC") << u"2026-04-01T00:04:05.678Z"_s << qint64(1775001845678);
    QTest::newRow("UTC without milliseconds") << u"2026-04-01T00:04:05Z"_s << qint64(1775001845000);
    QTest::newRow("offset") << u"2026-04-01T09:04:05.678+09:00"_s << qint64(1775001845678);
    QTest::newRow("no offset is local") << u"2026-04-01T09:04:05.678"_s << qint64(1775001845678);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << qint64(-1);
}

void InstantTest::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, msecs);
    const auto instant = Instant::fromIso(text);
    QVERIFY(instant);
    QCOMPARE(instant->msecs(), msecs);
}

void InstantTest::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", "now", "2026-02-29T00:00:00Z", "2026-04-01T25:00:00Z", "09:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void InstantTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Instant::fromIso(text));
}

void InstantTest::roundTrip_data()
{
    QTest::addColumn<qint64>("msecs");

    for (qint64 msecs :
         {qint64(1), qint64(-1), qint64(999), qint64(1775001845678), qint64(4102444799999), qint64(-1577923200000)})
        QTest::addRow("%lld", msecs) << msecs;
}

void InstantTest::roundTrip()
{
    QFETCH(qint64, msecs);
    const Instant instant = Instant::fromMSecs(msecs);
    QCOMPARE(Instant::fromIso(instant.toIso()), std::optional(instant));
    QCOMPARE(Instant::fromDateTime(instant.toLocal()), instant);
    QVERIFY(instant.toIso().endsWith(u'Z'));
}

void InstantTest::localDayTurnsAtLocalMidnight()
{
    const Instant midnight = *Instant::fromIso(u"2026-03-31T15:00:00Z"_s);
    QCOMPARE(midnight.localDay(), QDate(2026, 4, 1));
    QCOMPARE(midnight.plusMSecs(-1).localDay(), QDate(2026, 3, 31));
    QCOMPARE(midnight.toLocal().time(), QTime(0, 0));
}

void InstantTest::ordersAndAdds()
{
    const Instant early = Instant::fromMSecs(1000);
    QVERIFY(early < early.plusMSecs(1));
    QCOMPARE(early.plusMSecs(-1000), Instant::fromMSecs(0));
    QVERIFY(!Instant().isValid());
    QVERIFY(early.isValid());
}

void InstantTest::clocks()
{
    FixedClock clock(*Instant::fromIso(u"2026-03-31T14:59:59.999Z"_s));
    QCOMPARE(clock.today(), QDate(2026, 3, 31));
    clock.advance(1);
    QCOMPARE(clock.today(), QDate(2026, 4, 1));
    clock.set(Instant::fromMSecs(5));
    QCOMPARE(clock.now(), Instant::fromMSecs(5));

    const Instant before = Instant::fromDateTime(QDateTime::currentDateTimeUtc());
    const Instant now = SystemClock().now();
    QVERIFY(before <= now && now <= Instant::fromDateTime(QDateTime::currentDateTimeUtc()));
}

QTEST_APPLESS_MAIN(InstantTest)
#include "tst_instant.moc"
