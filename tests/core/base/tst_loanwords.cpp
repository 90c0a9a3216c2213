// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loanwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LoanWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void katakanaIsWhatItSoundsLike_data();
    void katakanaIsWhatItSoundsLike();
};

void LoanWordsTest::katakanaIsWhatItSoundsLike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isAlike");
    const QString projector = u"プロジェクター"_s;
    QTest::newRow("as in English") << projector << u"projector"_s << true;
    QTest::newRow("a vowel wrong") << projector << u"projecter"_s << true;
    QTest::newRow("k for c") << projector << u"projektor"_s << true;
    QTest::newRow("two changed places, an r unheard") << projector << u"porjector"_s << true;
    QTest::newRow("half width") << u"ﾌﾟﾛｼﾞｪｸﾀｰ"_s << u"projector"_s << false; // types are stored in full width
    QTest::newRow("l and a doubled t") << u"タブレット"_s << u"tablet"_s << true;
    QTest::newRow("r before a consonant") << u"スマートフォン"_s << u"smartphone"_s << true;
    QTest::newRow("keyboard") << u"キーボード"_s << u"keyboard"_s << true;
    QTest::newRow("monitor, mistyped") << u"モニター"_s << u"moniter"_s << true;
    QTest::newRow("a part of it") << u"ドッキングステーション"_s << u"station"_s << true;
    QTest::newRow("between other characters") << u"暗号化USBメモリ"_s << u"memory"_s << true;
    QTest::newRow("after kanji") << u"会議用スピーカー"_s << u"speaker"_s << true;
    QTest::newRow("scanner") << u"スキャナー"_s << u"scanner"_s << true;
    QTest::newRow("computer") << u"コンピューター"_s << u"computer"_s << true;
    QTest::newRow("another thing") << u"タブレット"_s << u"projector"_s << false;
    QTest::newRow("two consonants are too few") << u"ルーター"_s << u"router"_s << false;
    QTest::newRow("no katakana") << u"会議室"_s << u"projector"_s << false;
    QTest::newRow("nothing") << QString() << u"projector"_s << false;
}

void LoanWordsTest::katakanaIsWhatItSoundsLike()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    QTEST(soundsLikeKatakana(name, word), "isAlike");
}

QTEST_APPLESS_MAIN(LoanWordsTest)
#include "tst_loanwords.moc"
