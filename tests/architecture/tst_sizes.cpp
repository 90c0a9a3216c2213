// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sizes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi::architecture;

class TestSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesStaySmall();
    void functionsStaySmall();
    void functionsAreRecognised_data();
    void functionsAreRecognised();
    void aPlantedLongFileIsFound();
    void plantedLongFunctionsAreFound();

private:
    const FileMap m_files = readTree({u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
};

namespace {

QString functionOf(int lines)
{
    return u"void f()\n{\n%1}\n"_s.arg(u"    g();\n"_s.repeated(lines - 3));
}

} // namespace

void TestSizes::filesStaySmall()
{
    QVERIFY(m_files.size() > 10);
    QVERIFY(isClean(fileSizeViolations(m_files)));
}

void TestSizes::functionsStaySmall()
{
    QVERIFY(isClean(functionSizeViolations(m_files)));
}

void TestSizes::functionsAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("free") << u"int f(int a)\n{\n    return a;\n}\n"_s << QList<int>{4};
    QTest::newRow("in a namespace") << u"namespace a::b {\nvoid f()\n{\n}\n}\n"_s << QList<int>{3};
    QTest::newRow("in a class") << u"class A : public B\n{\npublic:\n    int a() const { return 1; }\n};\n"_s
                                << QList<int>{1};
    QTest::newRow("blocks and lambdas inside")
        << u"void f()\n{\n    if (a) {\n        g([](int) { return 1; });\n    }\n}\n"_s << QList<int>{6};
    QTest::newRow("values are none") << u"const QList<int> a = {\n 1,\n};\nint b{3};\nenum class C { A, B };\n"_s
                                     << QList<int>{};
    QTest::newRow("braces in text") << u"void f()\n{\n    g(\"}}{\"); // {\n    h('{');\n}\n"_s << QList<int>{5};
}

void TestSizes::functionsAreRecognised()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, lines);
    QList<int> found;
    for (const FunctionSize& function : functionsOf(u"core/base/a.cpp"_s, text))
        found << function.lines;
    QCOMPARE(found, lines);
}

void TestSizes::aPlantedLongFileIsFound()
{
    const auto ofLines = [](int lines) { return u"int a;\n"_s.repeated(lines); };
    QVERIFY(fileSizeViolations({{u"core/base/a.cpp"_s, ofLines(500)}}).isEmpty());
    QCOMPARE(fileSizeViolations({{u"core/base/a.cpp"_s, ofLines(501)}}).size(), 1);
    QVERIFY(fileSizeViolations({{u"ui/shell/mainwindow.cpp"_s, ofLines(300)}}).isEmpty());
    QCOMPARE(fileSizeViolations({{u"ui/shell/mainwindow.cpp"_s, ofLines(301)}}).size(), 1);
}

void TestSizes::plantedLongFunctionsAreFound()
{
    const QString path = u"core/base/a.cpp"_s;
    QVERIFY(functionSizeViolations({{path, functionOf(60)}}).isEmpty());
    QCOMPARE(functionSizeViolations({{path, functionOf(61)}}), QStringList{u"core/base/a.cpp:1: 61 lines"_s});
    QVERIFY(functionSizeViolations({{path, functionOf(61) + functionOf(5).repeated(19)}}).isEmpty());
    QCOMPARE(functionSizeViolations({{path, functionOf(61) + functionOf(5).repeated(18)}}).size(), 1);
}

QTEST_APPLESS_MAIN(TestSizes)
#include "tst_sizes.moc"
