// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/forbiddencalls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi::architecture;

class TestForbiddenCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyMakesThem();
    void aPlantedCallIsJudged_data();
    void aPlantedCallIsJudged();
};

void TestForbiddenCalls::nobodyMakesThem()
{
    const FileMap files = readTree({u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY(files.size() > 10);
    QVERIFY(isClean(forbiddenCalls(files)));
}

void TestForbiddenCalls::aPlantedCallIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* path, const char* line, bool isAllowed) {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line) << isAllowed;
    };
    row("ui/loans/a.cpp", "dialog.exec();", false);
    row("ui/loans/a.cpp", "menu->exec(at);", false);
    row("ui/loans/a.cpp", "dialog.open();", true);
    row("ui/loans/a.cpp", "execute();", true);
    row("core/storage/a.cpp", "query.exec(sql);", true);
    row("app/desktop/main.cpp", "return QApplication::exec();", true);
    row("app/desktop/main.cpp", "return application.exec();", true);
    row("app/desktop/main.cpp", "dialog.exec();", false);
    row("core/desk/a.cpp", "QEventLoop loop;", false);
    row("ui/shell/a.cpp", "QCoreApplication::processEvents();", false);
    row("ui/shell/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", false);
    row("ui/shell/a.cpp", "// no SIGNAL( here", true);
    row("ui/shell/a.cpp", "QThread::msleep(5);", false);
    row("core/storage/a.cpp", "QThread::msleep(5);", true);
    row("core/desk/a.cpp", "qApp->quit();", false);
    row("core/loans/a.cpp", "return tr(\"no\");", false);
    row("ui/loans/a.cpp", "return tr(\"no exec() here\");", true);
}

void TestForbiddenCalls::aPlantedCallIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, isAllowed);
    const QStringList violations = forbiddenCalls({{path, u"void f()\n{\n    %1\n}\n"_s.arg(line)}});
    QCOMPARE(violations.isEmpty(), isAllowed);
    QVERIFY(isAllowed || violations.first().startsWith(path + u":3"_s));
}

QTEST_APPLESS_MAIN(TestForbiddenCalls)
#include "tst_forbiddencalls.moc"
