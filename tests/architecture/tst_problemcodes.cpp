// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/housekeeping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi::architecture;

class TestProblemCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence();
    void codesAreRecognised_data();
    void codesAreRecognised();
    void aPlantedCodeWithoutSentenceIsFound();
};

void TestProblemCodes::everyCodeHasASentence()
{
    const FileMap core = readTree({u"core"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY(!problemCodes(core).isEmpty());
    QVERIFY(isClean(codesWithoutSentence(core, readTree({u"ui/text"_s}, {u".h"_s, u".cpp"_s}))));
}

void TestProblemCodes::codesAreRecognised_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("refused") << u"return refused(u\"a.b-c\"_s, subject);"_s;
    QTest::newRow("refusal of a kind") << u"return refusal(RefusalKind::Busy, u\"a.b-c\"_s);"_s;
    QTest::newRow("over two lines") << u"return refusal(RefusalKind::Busy,\n    u\"a.b-c\"_s);"_s;
    QTest::newRow("problem") << u"problems << Problem{u\"a.b-c\"_s, subject, {}};"_s;
    QTest::newRow("into the list") << u"problems.append({u\"a.b-c\"_s, subject, {}});"_s;
    QTest::newRow("through a function") << u"return rowRefusal(row + 1, u\"a.b-c\"_s);"_s;
    QTest::newRow("as a variable") << u"const QString code = u\"a.b-c\"_s;"_s;
    QTest::newRow("after a comment") << u"return refused( /* \"x.y\" */ u\"a.b-c\"_s); // refused(\"x.z\")"_s;
    QTest::newRow("either") << u"return refused(is ? u\"a.b-c\"_s : u\"a.b-c\"_s);"_s;
    QTest::newRow("literal") << u"return refused(QStringLiteral(\"a.b-c\"));"_s;
}

void TestProblemCodes::codesAreRecognised()
{
    QFETCH(QString, line);
    const QMap<QString, QString> codes = problemCodes({{u"core/loans/a.cpp"_s, u'\n' + line}});
    QCOMPARE(codes, (QMap<QString, QString>{{u"a.b-c"_s, u"core/loans/a.cpp:2"_s}}));
}

void TestProblemCodes::aPlantedCodeWithoutSentenceIsFound()
{
    const FileMap core{{u"core/loans/a.cpp"_s, u"return refused(is ? u\"a.b-c\"_s : u\"a.b\"_s);\n"_s}};
    const FileMap text{{u"ui/text/sentences.cpp"_s, u"{u\"a.b-c\"_s, tr(\"No.\")}\n"_s}};
    QCOMPARE(codesWithoutSentence(core, text), QStringList{u"core/loans/a.cpp:1: a.b"_s});
}

QTEST_APPLESS_MAIN(TestProblemCodes)
#include "tst_problemcodes.moc"
