// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/catalogues.h"
#include "tests/architecture/filemap.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi::architecture;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreComplete();
    void theSourcesSayNothingElse_data();
    void theSourcesSayNothingElse();
    void aPlantedGapIsFound_data();
    void aPlantedGapIsFound();
    void aPlantedDifferenceIsFound();
    void theJapaneseKeepsToItsTerms();
    void theJapaneseHasNoSpaceBehindAValue();
    void theEnglishCountsByForms();
};

namespace {

const QStringList names{u"madoguchi_en.ts"_s, u"madoguchi_ja.ts"_s};

QString inCheckout(const QString& path)
{
    return QDir(qEnvironmentVariable("MADOGUCHI_SOURCE")).filePath(path);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray catalogueOf(const QByteArray& messages)
{
    return "<!DOCTYPE TS><TS version=\"2.1\" language=\"ja\"><context><name>A</name>" + messages + "</context></TS>";
}

QByteArray message(const QByteArray& source, const QByteArray& translation)
{
    return "<message><source>" + source + "</source>" + translation + "</message>";
}

} // namespace

void TestTranslations::bothAreComplete()
{
    QMap<QString, QByteArray> files;
    for (const QString& name : names)
        files.insert(name, contents(inCheckout(u"translations/"_s + name)));
    QVERIFY(isClean(catalogueViolations(files)));
    QVERIFY(readCatalogue(files.first())->messages.size() > 10);
}

void TestTranslations::theSourcesSayNothingElse_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

// What lupdate makes of a copy holds the same messages, none of them new.
void TestTranslations::theSourcesSayNothingElse()
{
    QFETCH(QString, name);
    const QString path = u"translations/"_s + name;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(inCheckout(path), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(MADOGUCHI_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, inCheckout(u"."_s),
                   inCheckout(u"core"_s), inCheckout(u"ui"_s), inCheckout(u"app"_s), u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QVERIFY(isClean(catalogueViolations({{path, contents(inCheckout(path))}, {u"the sources"_s, contents(copy)}})));
}

void TestTranslations::aPlantedGapIsFound_data()
{
    QTest::addColumn<QByteArray>("translation");
    QTest::addColumn<bool>("isComplete");
    const auto row = [](const char* name, const char* translation, bool isComplete) {
        QTest::newRow(name) << QByteArray(translation) << isComplete;
    };
    row("finished", "<translation>x</translation>", true);
    row("one form", "<translation><numerusform>x</numerusform></translation>", true);
    row("unfinished", "<translation type=\"unfinished\">x</translation>", false);
    row("vanished", "<translation type=\"vanished\">x</translation>", false);
    row("obsolete", "<translation type=\"obsolete\">x</translation>", false);
    row("empty", "<translation></translation>", false);
    row("one form empty", "<translation><numerusform>x</numerusform><numerusform></numerusform></translation>", false);
    row("none", "", false);
}

void TestTranslations::aPlantedGapIsFound()
{
    QFETCH(QByteArray, translation);
    QFETCH(bool, isComplete);
    const auto violations = catalogueViolations({{u"ja.ts"_s, catalogueOf(message("Lend", translation))}});
    QCOMPARE(violations, isComplete ? QStringList() : QStringList{u"ja.ts: not finished: A / Lend / "_s});
}

void TestTranslations::aPlantedDifferenceIsFound()
{
    const QByteArray lend = message("Lend", "<translation>x</translation>");
    const QByteArray give = message("Give", "<translation>x</translation>");
    QCOMPARE(catalogueViolations({{u"en.ts"_s, catalogueOf(lend)}, {u"ja.ts"_s, catalogueOf(lend + give)}}),
             QStringList{u"en.ts: missing: A / Give / "_s});
    QCOMPARE(catalogueViolations({{u"ja.ts"_s, catalogueOf(lend).chopped(5)}}),
             QStringList{u"ja.ts: cannot be read"_s});
    QCOMPARE(catalogueViolations({{u"ja.ts"_s, {}}}), QStringList{u"ja.ts: cannot be read"_s});
}

/// One word for one thing: who has an item is 利用者, what is gone 紛失, what a report is grouped by 集計区分.
void TestTranslations::theJapaneseKeepsToItsTerms()
{
    const QString japanese = QString::fromUtf8(contents(inCheckout(u"translations/madoguchi_ja.ts"_s)));
    QVERIFY(japanese.contains(u"利用者"_s));
    for (const QString& other : {u"借用者"_s, u"所在不明"_s, u"区分しない"_s, u"いつもの並び順"_s})
        QVERIFY2(!japanese.contains(other), qPrintable(other));
}

/// 「%1を登録しました」: what is said of a value follows it directly; paths and commands stand in 「」.
void TestTranslations::theJapaneseHasNoSpaceBehindAValue()
{
    const QString japanese = QString::fromUtf8(contents(inCheckout(u"translations/madoguchi_ja.ts"_s)));
    QVERIFY(japanese.contains(u"を登録しました"_s));
    static const QRegularExpression spaced(u"(?:%L?[0-9n]|\\{[^}\\n]*\\}|」) (?!ほか)[\u3041-\u3096][^<]*"_s);
    for (auto matches = spaced.globalMatch(japanese); matches.hasNext();)
        QFAIL(qPrintable(matches.next().captured()));
}

/// "1 row", "2 rows": a number before its noun is %n, which has a form for one.
void TestTranslations::theEnglishCountsByForms()
{
    const QString english = QString::fromUtf8(contents(inCheckout(u"translations/madoguchi_en.ts"_s)));
    static const QRegularExpression message(u"<message>.*?</message>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression counted(
        u"%L?[1-9] (?:\\w+ )?(?:rows|entries|items|people|users|persons|files|characters|loans|letters|labels|codes|"
        u"scans|days|hours|minutes|seconds|sheets|copies|papers|pages|lines|columns|values|keys|kits|places|types)"
        u"\\b[^<]*"_s);
    int read = 0;
    for (auto matches = message.globalMatch(english); matches.hasNext(); ++read) {
        const QRegularExpressionMatch found = counted.match(matches.next().captured());
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    }
    QVERIFY(read > 1000);
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
