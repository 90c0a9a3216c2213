// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearreadings.h"

#include "core/base/wordforms.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class NearReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void romanises_data();
    void romanises();
    void oneMistakeIsForgiven_data();
    void oneMistakeIsForgiven();
    void eachWordIsReadByItself();
};

void NearReadingsTest::romanises_data()
{
    QTest::addColumn<QString>("kana");
    QTest::addColumn<QByteArray>("latin");
    QTest::newRow("plain") << u"たかさき"_s << QByteArray("takasaki");
    QTest::newRow("contracted") << u"しょうじ"_s << QByteArray("shoji");
    QTest::newRow("doubled") << u"はっとり"_s << QByteArray("hattori");
    QTest::newRow("doubled ch") << u"いっちょう"_s << QByteArray("itcho");
    QTest::newRow("n") << u"けんいち"_s << QByteArray("kenichi");
    QTest::newRow("long") << u"おおの"_s << QByteArray("ono");
    QTest::newRow("marked long") << u"すみーす"_s << QByteArray("sumisu");
    QTest::newRow("the last") << u"りょ"_s << QByteArray("ryo");
    QTest::newRow("other signs") << u"た1高"_s << QByteArray("ta");
}

void NearReadingsTest::romanises()
{
    QFETCH(QString, kana);
    QTEST(romanised(kana), "latin");
}

void NearReadingsTest::oneMistakeIsForgiven_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isNear");
    QTest::newRow("as it is") << u"takasaki"_s << true;
    QTest::newRow("a vowel missing") << u"tkasaki"_s << true;
    QTest::newRow("a vowel missing within") << u"takaski"_s << true;
    QTest::newRow("a letter too many") << u"takasakki"_s << true;
    QTest::newRow("a vowel too many") << u"takaasaki"_s << true;
    QTest::newRow("one wrong") << u"tagasaki"_s << true;
    QTest::newRow("a vowel wrong") << u"takesaki"_s << true;
    QTest::newRow("two changed places") << u"takaasik"_s << false;
    QTest::newRow("two changed places within") << u"taaksaki"_s << true;
    QTest::newRow("first two changed places") << u"atkasaki"_s << true;
    QTest::newRow("last one missing") << u"takasak"_s << true;
    QTest::newRow("given name") << u"ichrio"_s << true;
    QTest::newRow("another spelling and a mistake") << u"iciro"_s << true;
    QTest::newRow("another name") << u"nakayama"_s << false;
    QTest::newRow("two mistakes") << u"tgasoki"_s << false;
}

/// What is nearly there is among the hits of one of the sets as well.
void NearReadingsTest::oneMistakeIsForgiven()
{
    QFETCH(QString, word);
    const QString key = u"高崎一郎 たかさきいちろう e20"_s;
    QTEST(readsNearlyIn(key.toUtf8(), word), "isNear");
    QFETCH(bool, isNear);
    if (!isNear)
        return;
    const QStringList tokens = indexGrams(key);
    const auto has = [&](const QueryGram& gram) {
        return std::any_of(tokens.begin(), tokens.end(), [&](const QString& token) {
            return gram.isPrefix ? token.startsWith(gram.token) : token == gram.token;
        });
    };
    const QList<QList<QueryGram>> sets = nearReadingGrams(word);
    QVERIFY(std::any_of(sets.begin(), sets.end(), [&](const QList<QueryGram>& set) {
        return !set.isEmpty() && std::all_of(set.begin(), set.end(), has);
    }));
}

void NearReadingsTest::eachWordIsReadByItself()
{
    const QByteArray key = u"渡辺健一 わたなべけんいち e7"_s.toUtf8();
    for (const QString& text :
         {u"Watanabe Kenichi"_s, u"kenichi watanabe"_s, u"Watanabe, Kenichi"_s, u"watanabe、e7"_s, u"渡辺 kenichi"_s}) {
        const QList<WordForms> words = wordForms(text);
        QCOMPARE(words.size(), 2);
        QVERIFY2(std::all_of(words.begin(), words.end(), [&](const WordForms& word) { return word.standsIn(key); }),
                 qPrintable(text));
    }
    QVERIFY(!wordForms(u"watanabe junichi"_s).last().standsIn(key));
    QVERIFY(wordForms(u" , "_s).isEmpty());
    QVERIFY(haveFurtherForms(wordForms(u"ono"_s), u"ono"_s));
    QVERIFY(haveFurtherForms(wordForms(u"E-7,"_s), u"e7,"_s));
    QVERIFY(!haveFurtherForms(wordForms(u"E-7 渡辺"_s), u"e7 渡辺"_s));
}

QTEST_APPLESS_MAIN(NearReadingsTest)
#include "tst_nearreadings.moc"
