// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kanarow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class KanaRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data();
    void readings();
    void everyKanaHasItsRow();
    void whatPeopleWrite_data();
    void whatPeopleWrite();
    void codesReadBack();
};

void KanaRowTest::readings_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& reading, const QString& code) {
        QTest::newRow(name) << reading << code;
    };
    row("plain", u"たかはし はなこ"_s, u"ta"_s);
    row("katakana", u"アベ"_s, u"a"_s);
    row("half width", u"ｻﾄｳ"_s, u"sa"_s);
    row("half width, voiced", u"ｺﾞﾄｳ"_s, u"ka"_s);
    row("voiced", u"がもう"_s, u"ka"_s);
    row("half voiced", u"ぱく"_s, u"ha"_s);
    row("small", u"ぁ"_s, u"a"_s);
    row("v", u"ヴァン"_s, u"a"_s);
    row("wo", u"をかだ"_s, u"wa"_s);
    row("old kana", u"ゐど"_s, u"wa"_s);
    row("n", u"ん"_s, u"wa"_s);
    row("blanks in front", u" 　やまだ"_s, u"ya"_s);
    row("Latin", u"Alex Smith"_s, u"latin"_s);
    row("Latin, full width", u"Ａｌｅｘ"_s, u"latin"_s);
    row("Latin with a mark", u"Émile"_s, u"latin"_s);
    row("digit", u"3番窓口"_s, u"latin"_s);
    row("digit, full width", u"３番窓口"_s, u"latin"_s);
    row("kanji without a reading", u"髙橋"_s, u"other"_s);
    row("Cyrillic", u"Анна"_s, u"other"_s);
    row("outside the plane", u"𠮷田"_s, u"other"_s);
    row("nothing", QString(), u"other"_s);
    row("blanks", u"　"_s, u"other"_s);
}

void KanaRowTest::readings()
{
    QFETCH(QString, reading);
    QTEST(kanaRowCode(kanaRowOf(reading)), "code");
}

void KanaRowTest::everyKanaHasItsRow()
{
    for (const KanaRow row : kanaRows()) {
        for (const QChar kana : kanaOf(row))
            QCOMPARE(kanaRowOf(QString(kana)), row);
    }
    for (char16_t kana = u'ぁ'; kana <= u'ゔ'; ++kana) {
        QVERIFY(kanaRowOf(QString(QChar(kana))) < KanaRow::Latin);
        QCOMPARE(kanaRowOf(QString(QChar(char16_t(kana + 0x60)))), kanaRowOf(QString(QChar(kana))));
    }
}

void KanaRowTest::whatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: none
    QTest::newRow("kana") << u"か"_s << u"ka"_s;
    QTest::newRow("another of the row") << u"ご"_s << u"ka"_s;
    QTest::newRow("katakana") << u"ワ"_s << u"wa"_s;
    QTest::newRow("code") << u"sa"_s << u"sa"_s;
    QTest::newRow("code in capitals") << u"SA"_s << u"sa"_s;
    QTest::newRow("letters and digits") << u"英数"_s << u"latin"_s;
    QTest::newRow("the rest") << u"その他"_s << u"other"_s;
    QTest::newRow("the rest, its code") << u"other"_s << u"other"_s;
    QTest::newRow("two kana") << u"かき"_s << QString();
    QTest::newRow("a letter") << u"x"_s << QString();
    QTest::newRow("kanji") << u"加"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void KanaRowTest::whatPeopleWrite()
{
    QFETCH(QString, text);
    const std::optional<KanaRow> row = kanaRowFromText(text);
    QTEST(row ? kanaRowCode(*row) : QString(), "code");
}

void KanaRowTest::codesReadBack()
{
    QCOMPARE(kanaRows().size(), size_t(12));
    for (const KanaRow row : kanaRows())
        QCOMPARE(kanaRowFromCode(kanaRowCode(row)), row);
    QVERIFY(!kanaRowFromCode(u"か"_s));
}

QTEST_APPLESS_MAIN(KanaRowTest)
#include "tst_kanarow.moc"
