// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/officedays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class OfficeDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void OfficeDaysTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<QDate>>("days");
    const QDate day(2026, 8, 13);
    QTest::newRow("nothing") << QString() << QSet<QDate>();
    QTest::newRow("one") << u"2026-08-13"_s << QSet<QDate>{day};
    QTest::newRow("with a remark") << u"R8.8.13 夏季休業 2日目"_s << QSet<QDate>{day};
    QTest::newRow("lines") << u"\n 2026-08-13\n\n2026-08-20 研修\n"_s << QSet<QDate>{day, QDate(2026, 8, 20)};
    QTest::newRow("a span") << u"2026-08-13..2026-08-15"_s << QSet<QDate>{day, day.addDays(1), day.addDays(2)};
}

void OfficeDaysTest::reads()
{
    QFETCH(QString, text);
    const auto days = readOfficeDays(text);
    QVERIFY(days);
    QTEST(*days, "days");
}

void OfficeDaysTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no day") << u"夏季休業"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s;
    QTest::newRow("backwards") << u"2026-08-15..2026-08-13"_s;
    QTest::newRow("endless") << u"2026-08-15..2036-08-13"_s;
    QTest::newRow("half a span") << u"2026-08-15.."_s;
}

void OfficeDaysTest::refuses()
{
    QFETCH(QString, text);
    const auto days = readOfficeDays(u"2026-08-13\n"_s + text);
    QVERIFY(!days);
    QVERIFY(days.refusal().has(u"setting.bad-day"));
    QCOMPARE(days.refusal().problems.first().subject, text);
}

QTEST_APPLESS_MAIN(OfficeDaysTest)
#include "tst_officedays.moc"
