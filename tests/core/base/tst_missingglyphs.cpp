// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/missingglyphs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class MissingGlyphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSayTheCode();
    void eachIsToldOnce();
    void bothAreToldByThemselves();
};

void MissingGlyphsTest::namesSayTheCode()
{
    QCOMPARE(nameOfCharacter(u"\u9ad9"_s), u"\u9ad9 (U+9AD9)"_s);
    QCOMPARE(nameOfCharacter(u"\U00020BB7"_s), u"\U00020BB7 (U+20BB7)"_s);
    QCOMPARE(nameOfCharacter(u"\u845b\U000E0101"_s), u"\u845b\U000E0101 (U+845B U+E0101)"_s);
}

void MissingGlyphsTest::eachIsToldOnce()
{
    MissingGlyphs all{{u"a"_s}, {}};
    all.add({{u"a"_s, u"b"_s}, {u"c"_s}});
    QCOMPARE(all, (MissingGlyphs{{u"a"_s, u"b"_s}, {u"c"_s}}));
    QVERIFY(!all.isEmpty());
}

void MissingGlyphsTest::bothAreToldByThemselves()
{
    QVERIFY(glyphProblems({}, u"E-1"_s).isEmpty());
    const QList<Problem> problems = glyphProblems({{u"a"_s, u"b"_s}, {u"c"_s}}, u"E-1"_s);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.first().code, u"text.no-glyph"_s);
    QCOMPARE(problems.first().subject, u"E-1"_s);
    QCOMPARE(problems.first().arguments.value(u"characters"_s).toString(), u"a, b"_s);
    QCOMPARE(problems.last().code, u"text.no-variant"_s);
}

QTEST_APPLESS_MAIN(MissingGlyphsTest)
#include "tst_missingglyphs.moc"
