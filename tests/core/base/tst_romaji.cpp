// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/romaji.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class RomajiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeliestReading_data();
    void likeliestReading();
    void otherReadings_data();
    void otherReadings();
    void notJapanese_data();
    void notJapanese();
    void fewReadings();
    void hepburnAndKunreiAgree_data();
    void hepburnAndKunreiAgree();
};

void RomajiTest::likeliestReading_data()
{
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("kana");

    QTest::newRow("takasaki") << u"takasaki"_s << u"たかさき"_s;
    QTest::newRow("capitals and full width") << u"\uff34akaSAKI"_s << u"たかさき"_s;
    QTest::newRow("two words") << u"Takasaki Hana"_s << u"たかさきはな"_s;
    QTest::newRow("shi chi tsu fu ji") << u"shichitsufuji"_s << u"しちつふじ"_s;
    QTest::newRow("glides") << u"kyashuchonya"_s << u"きゃしゅちょにゃ"_s;
    QTest::newRow("double k") << u"nikko"_s << u"にっこ"_s;
    QTest::newRow("double s") << u"sassa"_s << u"さっさ"_s;
    QTest::newRow("sshi") << u"misshi"_s << u"みっし"_s;
    QTest::newRow("tch") << u"hatchi"_s << u"はっち"_s;
    QTest::newRow("cch") << u"hacchi"_s << u"はっち"_s;
    QTest::newRow("n before consonant") << u"kanda"_s << u"かんだ"_s;
    QTest::newRow("n at the end") << u"jun"_s << u"じゅん"_s;
    QTest::newRow("n with apostrophe") << u"jun'ichi"_s << u"じゅんいち"_s;
    QTest::newRow("n with typographic apostrophe") << u"jun\u2019ichi"_s << u"じゅんいち"_s;
    QTest::newRow("nn before vowel") << u"konna"_s << u"こんな"_s;
    QTest::newRow("nn at the end") << u"honn"_s << u"ほん"_s;
    QTest::newRow("nn before consonant") << u"kannda"_s << u"かんだ"_s;
    QTest::newRow("m before b") << u"namba"_s << u"なんば"_s;
    QTest::newRow("m before m") << u"homma"_s << u"ほんま"_s;
    QTest::newRow("m before p") << u"sampei"_s << u"さんぺい"_s;
    QTest::newRow("oo") << u"oosaka"_s << u"おおさか"_s;
    QTest::newRow("ou") << u"satou"_s << u"さとう"_s;
    QTest::newRow("oh before consonant") << u"ohno"_s << u"おおの"_s;
    QTest::newRow("oh before y") << u"ohyama"_s << u"おおやま"_s;
    QTest::newRow("oh at the end") << u"satoh"_s << u"さとう"_s;
    QTest::newRow("oha is two syllables") << u"ohara"_s << u"おはら"_s;
    QTest::newRow("macron") << u"sat\u014d"_s << u"さとう"_s;
    QTest::newRow("circumflex") << u"y\u00fbki"_s << u"ゆうき"_s;
    QTest::newRow("macron, apart") << u"yu\u0304ki"_s << u"ゆうき"_s;
    QTest::newRow("uu") << u"yuuki"_s << u"ゆうき"_s;
    QTest::newRow("inoue") << u"inoue"_s << u"いのうえ"_s;
    QTest::newRow("hyphen in a name") << u"shin-ichi"_s << u"しんいち"_s;
    QTest::newRow("ti as in Kunrei") << u"tiba"_s << u"ちば"_s;
    QTest::newRow("loan words") << u"faketi"_s << u"ふぁけち"_s;
    QTest::newRow("small tsu typed") << u"nixtsukou"_s << u"にっこう"_s;
    QTest::newRow("being typed") << u"takas"_s << u"たか"_s;
    QTest::newRow("being typed, double") << u"nikka sh"_s << u"にっか"_s;
}

void RomajiTest::likeliestReading()
{
    QFETCH(QString, latin);
    QFETCH(QString, kana);
    QCOMPARE(romajiToHiragana(latin).value(0), kana);
}

void RomajiTest::otherReadings_data()
{
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QStringList>("kana");

    QTest::newRow("none") << u"takasaki"_s << QStringList{u"たかさき"_s};
    QTest::newRow("ono") << u"ono"_s << QStringList{u"おの"_s, u"おおの"_s, u"おうの"_s};
    QTest::newRow("koji") << u"koji"_s
                          << QStringList{u"こじ"_s, u"こぢ"_s, u"こうじ"_s, u"こうぢ"_s, u"こおじ"_s, u"こおぢ"_s};
    QTest::newRow("soma") << u"soma"_s << QStringList{u"そま"_s, u"そうま"_s};
    QTest::newRow("oo") << u"ooba"_s << QStringList{u"おおば"_s, u"おうば"_s};
    QTest::newRow("ou") << u"ouba"_s << QStringList{u"おうば"_s, u"おおば"_s};
    QTest::newRow("n before a vowel") << u"kenichi"_s << QStringList{u"けにち"_s, u"けんいち"_s};
    QTest::newRow("kenya") << u"kenya"_s << QStringList{u"けにゃ"_s, u"けんや"_s};
    QTest::newRow("yuki") << u"yuki"_s << QStringList{u"ゆき"_s, u"ゆうき"_s};
    QTest::newRow("no long vowel at the end") << u"taro"_s << QStringList{u"たろ"_s};
    QTest::newRow("aizu") << u"aizu"_s << QStringList{u"あいず"_s, u"あいづ"_s};
    QTest::newRow("long sound typed") << u"sa-ba"_s << QStringList{u"さば"_s, u"さーば"_s};
}

void RomajiTest::otherReadings()
{
    QFETCH(QString, latin);
    QFETCH(QStringList, kana);
    QCOMPARE(romajiToHiragana(latin), kana);
}

void RomajiTest::notJapanese_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", " ", "-", "'", "printer", "ast-0001", "usb3", "k", "pc", "at", "windows l", "takaf r"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("kanji") << u"高崎"_s;
    QTest::newRow("kana") << u"たかさき"_s;
    QTest::newRow("long sound alone") << u"\u30fc"_s;
}

void RomajiTest::notJapanese()
{
    QFETCH(QString, text);
    QCOMPARE(romajiToHiragana(text), QStringList());
}

void RomajiTest::fewReadings()
{
    const QStringList readings = romajiToHiragana(u"okonotojokokotonojizu"_s);
    QCOMPARE(readings.size(), 16);
    QCOMPARE(readings.first(), u"おこのとじょこことのじず"_s);
    const QStringList longer = romajiToHiragana(u"ko"_s.repeated(500));
    QVERIFY(longer.size() <= 16);
    QCOMPARE(longer.first().size(), 500);
}

void RomajiTest::hepburnAndKunreiAgree_data()
{
    QTest::addColumn<QString>("hepburn");
    QTest::addColumn<QString>("kunrei");

    const char* const pairs[][2] = {
        {"shi", "si"},  {"chi", "ti"},  {"tsu", "tu"},  {"fu", "hu"},         {"ji", "zi"},       {"sha", "sya"},
        {"shu", "syu"}, {"sho", "syo"}, {"cha", "tya"}, {"chu", "tyu"},       {"cho", "tyo"},     {"ja", "zya"},
        {"ju", "zyu"},  {"jo", "zyo"},  {"jo", "jyo"},  {"matcha", "mattya"}, {"zasshi", "zassi"}};
    for (const auto& pair : pairs)
        QTest::newRow(pair[1]) << QString::fromLatin1(pair[0]) << QString::fromLatin1(pair[1]);
}

void RomajiTest::hepburnAndKunreiAgree()
{
    QFETCH(QString, hepburn);
    QFETCH(QString, kunrei);
    QVERIFY(!romajiToHiragana(hepburn).isEmpty());
    QCOMPARE(romajiToHiragana(kunrei).value(0), romajiToHiragana(hepburn).value(0));
}

QTEST_APPLESS_MAIN(RomajiTest)
#include "tst_romaji.moc"
