// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/keyburst.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestKeyBurst : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void detects_data();
    void detects();
    void findsOneScanAfterAnother();
    void tellsWhetherItWaits();
};

void TestKeyBurst::detects_data()
{
    QTest::addColumn<KeyBurstSettings>("settings");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QList<int>>("gaps"); // before each key; the last one goes on
    QTest::addColumn<QString>("found");

    const KeyBurstSettings standard;
    QTest::newRow("scan with CR") << standard << u"IT-000123\r"_s << QList{0, 10} << u"IT-000123"_s;
    QTest::newRow("scan with LF") << standard << u"IT-000123\n"_s << QList{0, 10} << u"IT-000123"_s;
    QTest::newRow("scan with tab") << standard << u"IT-000123\t"_s << QList{0, 10} << u"IT-000123"_s;
    QTest::newRow("gap at the limit") << standard << u"ABCD\r"_s << QList{0, 60} << u"ABCD"_s;
    QTest::newRow("gap beyond the limit") << standard << u"ABCD\r"_s << QList{0, 61} << QString();
    QTest::newRow("slow unit, setting raised") << KeyBurstSettings{150, 4} << u"ABCD\r"_s << QList{0, 140} << u"ABCD"_s;
    QTest::newRow("setting beyond 200") << KeyBurstSettings{1000, 4} << u"ABCD\r"_s << QList{0, 201} << QString();
    QTest::newRow("setting below 20") << KeyBurstSettings{0, 4} << u"ABCD\r"_s << QList{0, 20} << u"ABCD"_s;
    QTest::newRow("four characters") << standard << u"ABCD\r"_s << QList{0, 5} << u"ABCD"_s;
    QTest::newRow("three characters") << standard << u"ABC\r"_s << QList{0, 5} << QString();
    QTest::newRow("no terminator") << standard << u"IT-000123"_s << QList{0, 5} << QString();
    QTest::newRow("terminator late") << standard << u"ABCD\r"_s << QList{0, 5, 5, 5, 300} << QString();
    QTest::newRow("typing before the scan") << standard << u"xyITEM1\r"_s << QList{0, 5, 400, 5} << u"ITEM1"_s;
    QTest::newRow("cut in the middle") << standard << u"ITEM0123\r"_s << QList{0, 5, 5, 5, 70, 5} << u"0123"_s;
    QTest::newRow("terminator in front as well") << standard << u"\rITEM1\r"_s << QList{0, 5} << u"ITEM1"_s;
    QTest::newRow("CR and LF") << standard << u"ITEM1\r\n"_s << QList{0, 5} << u"ITEM1"_s;
    QTest::newRow("clock goes back") << standard << u"ABCD\r"_s << QList{0, 5, -50, 5} << QString();
}

void TestKeyBurst::detects()
{
    QFETCH(KeyBurstSettings, settings);
    QFETCH(QString, keys);
    QFETCH(QList<int>, gaps);
    QFETCH(QString, found);
    KeyBurst burst(settings);
    QStringList scans;
    qint64 now = 5'000;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        now += gaps.at(std::min(i, gaps.size() - 1));
        if (const std::optional<QString> scan = burst.feed(keys.at(i), now))
            scans.append(*scan);
    }
    QCOMPARE(scans, found.isEmpty() ? QStringList() : QStringList{found});
}

void TestKeyBurst::findsOneScanAfterAnother()
{
    KeyBurst burst;
    QStringList scans;
    qint64 now = 0;
    for (const QChar c : u"ITEM1\rITEM2\r"_s) {
        if (const std::optional<QString> scan = burst.feed(c, now += 8))
            scans.append(*scan);
    }
    QCOMPARE(scans, (QStringList{u"ITEM1"_s, u"ITEM2"_s}));
}

void TestKeyBurst::tellsWhetherItWaits()
{
    KeyBurst burst;
    QVERIFY(!burst.isPending());
    QVERIFY(!burst.feed(u'A', 100));
    QVERIFY(burst.isPending());
    burst.reset();
    QVERIFY(!burst.isPending());
}

QTEST_GUILESS_MAIN(TestKeyBurst)
#include "tst_keyburst.moc"
