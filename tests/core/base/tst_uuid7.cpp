// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class Uuid7Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasVersionAndVariant();
    void carriesTheTime_data();
    void carriesTheTime();
    void laterSortsAfter();
    void isUnique();
    void everyOtherBitVaries();
    void recognisesUuids_data();
    void recognisesUuids();
};

void Uuid7Test::hasVersionAndVariant()
{
    static const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < 500; ++i) {
        const QString uuid = makeUuid7(Instant::fromMSecs(1775001845678 + i));
        QVERIFY2(form.match(uuid).hasMatch(), qPrintable(uuid));
        QVERIFY(isUuid(uuid));
    }
}

void Uuid7Test::carriesTheTime_data()
{
    QTest::addColumn<qint64>("msecs");

    QTest::newRow("now") << qint64(1775001845678);
    QTest::newRow("every byte differs") << qint64(0x010203040506);
    QTest::newRow("largest") << qint64(0xffffffffffff);
}

void Uuid7Test::carriesTheTime()
{
    QFETCH(qint64, msecs);
    const QString uuid = makeUuid7(Instant::fromMSecs(msecs));
    QCOMPARE(uuid.left(8) + uuid.mid(9, 4), u"%1"_s.arg(msecs, 12, 16, QChar(u'0')));
}

void Uuid7Test::laterSortsAfter()
{
    QString last = makeUuid7(Instant::fromMSecs(1775001845678));
    for (int i = 1; i < 500; ++i) {
        const QString next = makeUuid7(Instant::fromMSecs(1775001845678 + i * 131));
        QVERIFY(last < next);
        last = next;
    }
}

void Uuid7Test::isUnique()
{
    QSet<QString> seen;
    for (int i = 0; i < 5000; ++i)
        seen << makeUuid7(Instant::fromMSecs(1775001845678));
    QCOMPARE(seen.size(), 5000);
}

/// 74 bits are random: none of them may be stuck.
void Uuid7Test::everyOtherBitVaries()
{
    QByteArray everSet(16, '\0');
    QByteArray everClear(16, '\0');
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = QByteArray::fromHex(makeUuid7(Instant::fromMSecs(1)).remove(u'-').toLatin1());
        for (qsizetype b = 0; b < 16; ++b) {
            everSet[b] = char(everSet[b] | bytes[b]);
            everClear[b] = char(everClear[b] | ~bytes[b]);
        }
    }
    int varying = 0;
    for (qsizetype b = 6; b < 16; ++b)
        varying += qPopulationCount(quint8(everSet[b] & everClear[b]));
    QCOMPARE(varying, 74);
}

void Uuid7Test::recognisesUuids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    QTest::newRow("version 7") << u"0193e3a8-1c2b-7def-8123-456789abcdef"_s << true;
    QTest::newRow("version 4, capitals") << u"F47AC10B-58CC-4372-A567-0E02B2C3D479"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("in braces") << u"{0193e3a8-1c2b-7def-8123-456789abcdef}"_s << false;
    QTest::newRow("without hyphens") << u"0193e3a81c2b7def8123456789abcdef"_s << false;
    QTest::newRow("not hexadecimal") << u"0193e3a8-1c2b-7def-8123-456789abcdeg"_s << false;
}

void Uuid7Test::recognisesUuids()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isUuid(text), expected);
}

QTEST_APPLESS_MAIN(Uuid7Test)
#include "tst_uuid7.moc"
