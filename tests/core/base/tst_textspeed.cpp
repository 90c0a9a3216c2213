// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/grams.h"
#include "core/base/searchkey.h"
#include "core/base/wareki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What an import does a million times; read the numbers, nothing is judged by the clock.
class TextSpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void key_data();
    void key();
    void grams();
    void day_data();
    void day();
};

void TextSpeedTest::key_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("20 ASCII characters") << u"NOTE-PC-2026-0001234"_s;
    QTest::newRow("name in kanji") << u"\u9ad9崎\u3000太郎"_s;
    QTest::newRow("reading in katakana") << u"タカサキ\u3000タロウ"_s;
    QTest::newRow("half-width reading") << u"\uff80\uff76\uff7b\uff77 \uff80\uff9b\uff73"_s;
}

void TextSpeedTest::key()
{
    QFETCH(QString, text);
    QString out;
    QBENCHMARK
    {
        out = searchKey(text);
    }
    QVERIFY(!out.isEmpty());
}

void TextSpeedTest::grams()
{
    const QString row = u"ast2026001234 のーとぱそこん latitude5440 情報政策課執務室 sn8h2k9f3x 高崎太郎"_s;
    QByteArray out;
    QBENCHMARK
    {
        out.resize(0);
        appendIndexGrams(row, out);
    }
    QVERIFY(!out.isEmpty());
}

void TextSpeedTest::day_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("ISO") << u"2026-04-01"_s;
    QTest::newRow("short year of an era") << u"R8.4.1"_s;
}

void TextSpeedTest::day()
{
    QFETCH(QString, text);
    QDate day;
    QBENCHMARK
    {
        day = parseDay(text).value_or(QDate());
    }
    QCOMPARE(day, QDate(2026, 4, 1));
}

QTEST_APPLESS_MAIN(TextSpeedTest)
#include "tst_textspeed.moc"
