// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unseencharacters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class UnseenCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreFound_data();
    void theyAreFound();
    void theyAreTold();
    void whatIsStoredStays();
    void aMessageShowsNone();
};

void UnseenCharactersTest::theyAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inLine");
    QTest::addColumn<QString>("inLines");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("a name") << u"髙﨑 はな🙂 𠮷\u3000"_s << QString() << QString();
    QTest::newRow("a variant") << u"葛\U000E0100"_s << QString() << QString();
    QTest::newRow("joined") << u"👩\u200d💻"_s << QString() << QString();
    QTest::newRow("end of a line") << u"a\nb"_s << u"U+000A"_s << QString();
    QTest::newRow("carriage return") << u"a\r"_s << u"U+000D"_s << QString();
    QTest::newRow("tab") << u"a\tb"_s << u"U+0009"_s << QString();
    QTest::newRow("line separator") << u"a\u2028b"_s << u"U+2028"_s << QString();
    QTest::newRow("nul") << QString(QChar(0)) << u"U+0000"_s << u"U+0000"_s;
    QTest::newRow("escape") << u"a\x1b[31m"_s << u"U+001B"_s << u"U+001B"_s;
    QTest::newRow("delete") << u"\x7f"_s << u"U+007F"_s << u"U+007F"_s;
    QTest::newRow("C1") << u"\x85"_s << u"U+0085"_s << u"U+0085"_s;
    QTest::newRow("override") << u"PC-\u202e3210"_s << u"U+202E"_s << u"U+202E"_s;
    QTest::newRow("embedding") << u"\u202aab"_s << u"U+202A"_s << u"U+202A"_s;
    QTest::newRow("isolate") << u"\u2067ab"_s << u"U+2067"_s << u"U+2067"_s;
}

void UnseenCharactersTest::theyAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, inLine);
    QFETCH(QString, inLines);
    QCOMPARE(unseenCharacter(text, TextForm::Line).value_or(QString()), inLine);
    QCOMPARE(unseenCharacter(text, TextForm::Lines).value_or(QString()), inLines);
}

void UnseenCharactersTest::theyAreTold()
{
    QVERIFY(!problemOfLines({u"a"_s, QString(), u"b"_s}));
    const std::optional<Problem> line = problemOfLines({u"a"_s, u"b\nc"_s});
    QVERIFY(line);
    QCOMPARE(line->code, u"text.line-break"_s);
    QCOMPARE(line->subject, u"b c"_s);
    const std::optional<Problem> turned = problemOfLines({u"b\nc\u202e"_s});
    QVERIFY(turned);
    QCOMPARE(turned->code, u"text.unseen-character"_s);
    QVERIFY(!problemOfNotes({u"b\nc"_s}));
    QVERIFY(problemOfNotes({u"b\u202ec"_s}));
}

void UnseenCharactersTest::whatIsStoredStays()
{
    QVERIFY(!problemOfLines({u"a\nb"_s}, {u"a\nb"_s}));
    QVERIFY(problemOfLines({u"a\nb"_s, u"a\nc"_s}, {u"a\nb"_s}));
}

void UnseenCharactersTest::aMessageShowsNone()
{
    QCOMPARE(shownInMessage(u"a\u202eb\nc"_s), u"a b c"_s);
    QCOMPARE(shownInMessage(QString(100, u'x')), QString(60, u'x') + u'…');
}

QTEST_APPLESS_MAIN(UnseenCharactersTest)
#include "tst_unseencharacters.moc"
