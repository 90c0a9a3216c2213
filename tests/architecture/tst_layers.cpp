// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi::architecture;

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed();
    void noHeadersIncludeEachOther();
    void everyRoomOfTheTableIsThere();
    void aPlantedIncludeIsJudged_data();
    void aPlantedIncludeIsJudged();
    void aPlantedCircleIsFound();

private:
    const FileMap m_files = readTree({u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
};

void TestLayers::everyIncludeIsAllowed()
{
    QVERIFY(m_files.size() > 10);
    QVERIFY(isClean(layerViolations(m_files, installedQtModulesOf)));
}

void TestLayers::noHeadersIncludeEachOther()
{
    QVERIFY(isClean(includeCycles(m_files)));
}

void TestLayers::everyRoomOfTheTableIsThere()
{
    QCOMPARE(emptyRooms(m_files), QStringList());
    QVERIFY(emptyRooms({{u"core/base/a.h"_s, QString()}}).contains(u"core/loans"_s));
}

void TestLayers::aPlantedIncludeIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* path, const char* include, bool isAllowed) {
        QTest::addRow("%s includes %s", path, include)
            << QString::fromLatin1(path) << QString::fromLatin1(include) << isAllowed;
    };
    row("core/loans/a.h", "\"core/base/x.h\"", true);
    row("core/loans/a.h", "\"core/loans/x.h\"", true);
    row("core/loans/a.h", "\"core/exchange/x.h\"", false);
    row("core/scanning/a.h", "\"core/storage/x.h\"", false);
    row("core/loans/a.h", "\"x.h\"", false);
    row("core/loans/a.h", "\"ui/text/x.h\"", false);
    row("core/loans/a.h", "<QtGui/QIcon>", false);
    row("core/loans/a.h", "<QIcon>", false);
    row("core/loans/a.h", "<QString>", true);
    row("core/loans/a.h", "<vector>", true);
    row("core/loans/a.h", "<QSqlQuery>", false);
    row("core/storage/a.h", "<QSqlQuery>", true);
    row("core/storage/a.h", "<sqlite3.h>", true);
    row("core/journal/a.h", "<sqlite3.h>", false);
    row("core/journal/a.h", "<openssl/evp.h>", true);
    row("core/ledger/a.h", "<openssl/evp.h>", false);
    row("core/desk/a.h", "<sodium.h>", true);
    row("core/exchange/a.h", "<csv.h>", true);
    row("ui/loans/a.h", "\"ui/ledger/x.h\"", false);
    row("ui/loans/a.h", "\"core/storage/x.h\"", false);
    row("ui/loans/a.h", "\"core/loans/x.h\"", true);
    row("ui/loans/a.h", "<QSqlQuery>", false);
    row("ui/theme/a.h", "\"ui/widgets/x.h\"", false);
    row("ui/widgets/a.h", "\"ui/theme/x.h\"", true);
    row("ui/models/a.h", "<QColor>", false);
    row("ui/printing/a.h", "<zint.h>", true);
    row("ui/shell/a.h", "\"ui/loans/x.h\"", true);
    row("app/cli/a.h", "\"ui/shell/x.h\"", false);
    row("app/desktop/a.h", "\"core/storage/x.h\"", true);
    row("core/attic/a.h", "<vector>", false);
}

void TestLayers::aPlantedIncludeIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, isAllowed);
    FileMap files{{path, u"#pragma once\n#include %1\n"_s.arg(include)}};
    if (include.contains(u'/') && include.startsWith(u'"'))
        files.insert(include.mid(1, include.size() - 2), u"#pragma once\n"_s);
    const QStringList violations = layerViolations(files, installedQtModulesOf);
    QCOMPARE(violations.isEmpty(), isAllowed);
    QVERIFY(isAllowed || violations.first().startsWith(path));
}

void TestLayers::aPlantedCircleIsFound()
{
    const FileMap files{{u"core/base/a.h"_s, u"#include \"core/base/b.h\"\n"_s},
                        {u"core/base/b.h"_s, u"#include \"core/base/c.h\"\n"_s},
                        {u"core/base/c.h"_s, u"#include \"core/base/b.h\"\n"_s}};
    QCOMPARE(includeCycles(files), QStringList{u"core/base/b.h -> core/base/c.h -> core/base/b.h"_s});
    QCOMPARE(includeCycles({{u"core/base/a.h"_s, u"#include <QString>\n"_s}}), QStringList{});
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
