// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearwords.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class NearWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMistakeIsForgiven_data();
    void oneMistakeIsForgiven();
    void isTheTableOfDistances();
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

namespace {

/// As textbooks have it: the least number of mistakes between the word and any part of the text.
int leastMistakes(const QByteArray& text, const QByteArray& word)
{
    std::vector<std::vector<int>> table(size_t(text.size()) + 1, std::vector<int>(size_t(word.size()) + 1));
    int least = int(word.size());
    for (size_t t = 0; t < table.size(); ++t) {
        for (size_t w = 0; w <= size_t(word.size()); ++w) {
            int& here = table[t][w];
            here = int(w); // of an empty text, and nothing for an empty word
            if (w == 0 || t == 0)
                continue;
            const bool isSame = text[qsizetype(t) - 1] == word[qsizetype(w) - 1];
            here = std::min({table[t - 1][w - 1] + (isSame ? 0 : 1), table[t - 1][w] + 1, table[t][w - 1] + 1});
            if (t > 1 && w > 1 && text[qsizetype(t) - 1] == word[qsizetype(w) - 2] &&
                text[qsizetype(t) - 2] == word[qsizetype(w) - 1])
                here = std::min(here, table[t - 2][w - 2] + 1);
        }
        least = std::min(least, table[t].back());
    }
    return least;
}

} // namespace

void NearWordsTest::isTheTableOfDistances()
{
    QRandomGenerator random(20260401);
    int near = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto letters = [&](int size) {
            QByteArray made;
            while (made.size() < size)
                made += char('a' + random.bounded(3));
            return made;
        };
        const QByteArray word = letters(random.bounded(5, 9));
        const QByteArray text = letters(random.bounded(0, 14));
        const bool isNear = leastMistakes(text, word) <= 1;
        QVERIFY2(standsNearlyIn(text, word) == isNear, qPrintable(QString::fromLatin1(text + ' ' + word)));
        near += isNear ? 1 : 0;
    }
    QVERIFY(near > 1000 && near < 19000);
    const QByteArray longest(64, 'a');
    QVERIFY(standsNearlyIn("b" + longest.mid(1) + "b", longest));
    QVERIFY(!standsNearlyIn("b" + longest, longest + "ab"));
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
