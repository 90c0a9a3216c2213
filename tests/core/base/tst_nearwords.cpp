// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearwords.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class NearWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMistakeIsForgiven_data();
    void oneMistakeIsForgiven();
    void onlyLatinWordsOfSomeLength();
    void theGramsMissNothing();
    void noSetHoldsAnother();
};

void NearWordsTest::oneMistakeIsForgiven_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("isNear");
    QTest::newRow("as it is") << QByteArray("a000123 thinkpadt14") << QByteArray("thinkpad") << true;
    QTest::newRow("two changed places") << QByteArray("a000123 thinkpadt14") << QByteArray("thinkpda") << true;
    QTest::newRow("first two changed places") << QByteArray("thinkpadt14") << QByteArray("htinkpad") << true;
    QTest::newRow("one wrong") << QByteArray("thinkpadt14") << QByteArray("thinkpod") << true;
    QTest::newRow("one missing") << QByteArray("latitude7430") << QByteArray("latiude") << true;
    QTest::newRow("one too many") << QByteArray("latitude7430") << QByteArray("lattitude") << true;
    QTest::newRow("first one wrong") << QByteArray("latitude") << QByteArray("katitude") << true;
    QTest::newRow("last one missing in the text") << QByteArray("latitud") << QByteArray("latitude") << true;
    QTest::newRow("two wrong") << QByteArray("thinkpadt14") << QByteArray("thunkpod") << false;
    QTest::newRow("another word") << QByteArray("elitebook") << QByteArray("thinkpad") << false;
    QTest::newRow("nothing there") << QByteArray() << QByteArray("thinkpad") << false;
}

void NearWordsTest::oneMistakeIsForgiven()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    QFETCH(bool, isNear);
    QCOMPARE(standsNearlyIn(text, word), isNear);
}

void NearWordsTest::onlyLatinWordsOfSomeLength()
{
    QVERIFY(mayBeMistyped(u"lenvo"));
    QVERIFY(!mayBeMistyped(u"leno"));
    QVERIFY(!mayBeMistyped(u"a000123"));
    QVERIFY(!mayBeMistyped(u"thinkpadt14"));
    QVERIFY(!mayBeMistyped(u"たかさき"));
    QVERIFY(!mayBeMistyped(u""));
}

/// Whatever mistake was made, the word that was meant has all tokens of one set.
void NearWordsTest::theGramsMissNothing()
{
    const QString meant = u"latitude"_s;
    QStringList typed;
    for (qsizetype i = 0; i < meant.size(); ++i) {
        typed << QString(meant).remove(i, 1) << QString(meant).insert(i, u'x') << QString(meant).replace(i, 1, u"x"_s);
        if (i > 0)
            typed << QString(meant).replace(i - 1, 2, QString(meant[i]) + meant[i - 1]);
    }
    const QStringList tokens = indexGrams(meant);
    for (const QString& word : typed) {
        const QList<QList<QueryGram>> sets = nearQueryGrams(word);
        const bool isFound = std::any_of(sets.begin(), sets.end(), [&](const QList<QueryGram>& set) {
            return std::all_of(set.begin(), set.end(),
                               [&](const QueryGram& gram) { return !gram.isPrefix && tokens.contains(gram.token); });
        });
        QVERIFY2(isFound, qPrintable(word));
        QVERIFY2(standsNearlyIn(meant.toUtf8(), word.toUtf8()), qPrintable(word));
    }
}

void NearWordsTest::noSetHoldsAnother()
{
    const QList<QList<QueryGram>> sets = nearQueryGrams(u"thinkpad"_s);
    QVERIFY(sets.size() >= 4);
    for (qsizetype i = 0; i < sets.size(); ++i) {
        QVERIFY(sets[i].size() >= 4);
        for (qsizetype k = 0; k < sets.size(); ++k) {
            if (i != k)
                QVERIFY(!std::all_of(sets[k].begin(), sets[k].end(),
                                     [&](const QueryGram& gram) { return sets[i].contains(gram); }));
        }
    }
    for (const QList<QueryGram>& set : nearQueryGrams(u"lenvo"_s))
        QVERIFY(!set.isEmpty());
}

QTEST_GUILESS_MAIN(NearWordsTest)
#include "tst_nearwords.moc"
