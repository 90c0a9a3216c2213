// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/housekeeping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi::architecture;

class TestHousekeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderExplainsItself();
    void everyFileNamesItsLicence();
    void everyTypeHasANameOfItsOwn();
    void everyObjectIsCompiledWithItsMoc();
    void plantedReadmesAreJudged();
    void aPlantedFileWithoutLicenceIsFound();
    void aPlantedDoubleTypeIsFound();
    void aPlantedObjectWithoutMocIsFound();
};

void TestHousekeeping::everyFolderExplainsItself()
{
    const QStringList rooms{u"core"_s, u"ui"_s, u"app"_s};
    QVERIFY(isClean(readmeViolations(readTree(rooms, {u"README.md"_s}), foldersBelow(rooms))));
}

void TestHousekeeping::everyFileNamesItsLicence()
{
    const FileMap files = readTree({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"packaging"_s},
                                   {u".h"_s, u".cpp"_s, u".sql"_s, u".cmake"_s, u".sh"_s, u"CMakeLists.txt"_s});
    QVERIFY(files.size() > 10);
    QVERIFY(isClean(licenceViolations(files)));
}

void TestHousekeeping::everyTypeHasANameOfItsOwn()
{
    const FileMap headers = readTree({u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s});
    QVERIFY(headers.size() > 10);
    QVERIFY(isClean(doubleTypes(headers)));
}

void TestHousekeeping::everyObjectIsCompiledWithItsMoc()
{
    QVERIFY(isClean(classesWithoutMoc(readTree({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".h"_s, u".cpp"_s}))));
}

void TestHousekeeping::aPlantedObjectWithoutMocIsFound()
{
    const QString header = u"class A : public QObject {\n    Q_OBJECT\n};\n"_s;
    const QString source = u"#include \"ui/room/a.h\"\n"_s;
    QCOMPARE(classesWithoutMoc({{u"ui/room/a.h"_s, header}, {u"ui/room/a.cpp"_s, source}}).size(), 1);
    QVERIFY(
        classesWithoutMoc({{u"ui/room/a.h"_s, header}, {u"ui/room/a.cpp"_s, source + u"#include \"moc_a.cpp\"\n"_s}})
            .isEmpty());
    QVERIFY(classesWithoutMoc({{u"ui/room/b.h"_s, u"class B {};\n"_s}}).isEmpty());
}

void TestHousekeeping::plantedReadmesAreJudged()
{
    const auto readme = [](int lines) { return FileMap{{u"core/base/README.md"_s, u"a\n"_s.repeated(lines)}}; };
    QVERIFY(readmeViolations(readme(30), {u"core/base"_s}).isEmpty());
    QCOMPARE(readmeViolations(readme(31), {u"core/base"_s}).size(), 1);
    QCOMPARE(readmeViolations(readme(3), {u"core/base"_s, u"core/attic"_s}),
             QStringList{u"core/attic: no README.md"_s});
}

void TestHousekeeping::aPlantedFileWithoutLicenceIsFound()
{
    const QString good = u"// SPDX-FileCopyrightText: The Madoguchi contributors\n"
                         "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"_s;
    QVERIFY(licenceViolations({{u"core/base/a.h"_s, good}}).isEmpty());
    QCOMPARE(licenceViolations({{u"core/base/a.h"_s, u"#pragma once\n"_s}}).size(), 1);
    QCOMPARE(licenceViolations({{u"core/base/a.h"_s, u"\n\n\n\n\n"_s + good}}).size(), 1);
}

void TestHousekeeping::aPlantedDoubleTypeIsFound()
{
    const FileMap headers{
        {u"core/a.h"_s, u"class Field;\nstruct Field {\n};\n"_s},
        {u"core/b.h"_s, u"enum class Field {\n    A,\n};\nclass Other;\n"_s},
        {u"core/c.h"_s, u"class Other;\nclass Other final : public X\n{\n    struct Field {};\n};\n"_s}};
    QCOMPARE(doubleTypes(headers), QStringList{u"Field: core/a.h and core/b.h"_s});
}

QTEST_APPLESS_MAIN(TestHousekeeping)
#include "tst_housekeeping.moc"
