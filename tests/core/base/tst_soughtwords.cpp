// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/soughtwords.h"

#include "core/base/searchkey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SoughtWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandIn_data();
    void theyStandIn();
    void nothingIsNothing();
};

void SoughtWordsTest::theyStandIn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isFound");
    const QStringList print{u"貸与品のラベルを印刷"_s, u"Print labels of items"_s, u"たいよひんのらべるをいんさつ"_s};
    for (const QString& typed :
         {u"ラベル"_s, u"らべる"_s, u"ﾗﾍﾞﾙ"_s, u"raberu"_s, u"insatsu"_s, u"insatu"_s, u"いんさつ"_s, u"印刷"_s,
          u"LABELS"_s, u"taiyohin"_s, u"insatsu raberu"_s, u"印刷 らべる"_s})
        QTest::newRow(qPrintable(typed)) << typed << print << true;
    QTest::newRow("another word") << u"yoyaku"_s << print << false;
    QTest::newRow("one of two words") << u"ラベル 予約"_s << print << false;
    QTest::newRow("one kana is too little") << u"no"_s << QStringList{u"のこぎり"_s} << false;
    QTest::newRow("length left out") << u"ruta"_s << QStringList{u"ルーター"_s} << true;
    QTest::newRow("length typed") << u"ru-ta-"_s << QStringList{u"モバイルルーター"_s} << true;
    QTest::newRow("small kana") << u"kyasshu"_s << QStringList{u"キャッシュ"_s} << true;
}

void SoughtWordsTest::theyStandIn()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QFETCH(bool, isFound);
    for (QString& name : names)
        name = searchKey(name);
    QCOMPARE(SoughtWords(typed).standIn(names), isFound);
}

void SoughtWordsTest::nothingIsNothing()
{
    QVERIFY(SoughtWords(u" - "_s).isEmpty());
    QVERIFY(SoughtWords(QString()).standIn({u"x"_s}));
    QVERIFY(!SoughtWords(u"印刷 pc"_s).haveReadings());
    QVERIFY(SoughtWords(u"印刷 raberu"_s).haveReadings());
}

QTEST_GUILESS_MAIN(SoughtWordsTest)
#include "tst_soughtwords.moc"
