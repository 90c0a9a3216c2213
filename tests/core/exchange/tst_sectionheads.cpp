// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjob.h"
#include "core/exchange/importjob.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/sections.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// Heads of sections as columns of the list of people, in and out.
class SectionHeadsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowNamesTheHeadOfItsSection_data();
    void eachRowNamesTheHeadOfItsSection();
    void aMarkMeansThePersonOfTheRow();
    void anEmptyCellSaysNothing();
    void whatIsExportedComesBack();
    void rowsSayAPartOfItEach_data();
    void rowsSayAPartOfItEach();
    void aPreviewShowsItOnce();
    void itIsUndoneWithTheImport();
    void whatCannotBeIsTold_data();
    void whatCannotBeIsTold();

private:
    Result<ImportReport> import(const QString& text, bool isDryRun = false);
    QString heads();
    JobControl m_control{{}};
    int m_files = 0;
};

namespace {

/// "総務課: 見本 <a@example.jp>; …"
QString headsOf(Desk& desk)
{
    QStringList lines;
    const QList<SectionRecord> sections = *desk.ask(AskSections{});
    for (const SectionRecord& section : sections)
        lines << u"%1: %2 <%3>"_s.arg(section.name, section.headName, section.headMail);
    return lines.join(u"; "_s);
}

} // namespace

Result<ImportReport> SectionHeadsTest::import(const QString& text, bool isDryRun)
{
    ImportPlan plan;
    plan.table = ImportTable::People;
    plan.path = folder() + u"/people-%1.csv"_s.arg(++m_files);
    QFile file(plan.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write");
    file.close();
    return isDryRun ? previewImport(store().desk(), plan, m_control)
                    : performImport(store().desk(), TestStore::as(store().manager()), plan, m_control);
}

QString SectionHeadsTest::heads()
{
    return headsOf(store().desk());
}

void SectionHeadsTest::eachRowNamesTheHeadOfItsSection_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("Japanese") << u"職員番号,氏名,所属,所属長,所属長メール"_s;
    QTest::newRow("other Japanese") << u"職員番号,氏名,所属,所属長氏名,所属長のメール"_s;
    QTest::newRow("in brackets") << u"職員番号,氏名,所属,所属長（氏名）,所属長メールアドレス"_s;
    QTest::newRow("English") << u"staff number,name,section,section head,section head mail"_s;
    QTest::newRow("other English") << u"Employee_Number,Full name,Department,Head of section,Head mail"_s;
}

void SectionHeadsTest::eachRowNamesTheHeadOfItsSection()
{
    QFETCH(QString, header);
    const Result<ImportReport> done = import(header + u"\nE-1,見本 一郎,総務課,見本 はな,hana@example.jp"
                                                      "\nE-2,見本 二郎,総務課,見本 はな,hana@example.jp"
                                                      "\nE-3,見本 三郎,管理課,,\n"_s);
    VERIFY_OK(done);
    QCOMPARE(done->created, 3);
    QCOMPARE(heads(), u"管理課:  <>; 総務課: 見本 はな <hana@example.jp>"_s);
    // The same again changes nothing.
    const Result<ImportReport> again = import(header + u"\nE-1,見本 一郎,総務課,見本 はな,hana@example.jp\n"_s);
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 1);
    // Another head: a row that is the same otherwise is a change.
    const Result<ImportReport> other = import(header + u"\nE-1,見本 一郎,総務課,見本 つかさ,\n"_s);
    VERIFY_OK(other);
    QCOMPARE(other->updated, 1);
    QCOMPARE(heads(), u"管理課:  <>; 総務課: 見本 つかさ <>"_s);
}

void SectionHeadsTest::aMarkMeansThePersonOfTheRow()
{
    VERIFY_OK(import(u"職員番号,氏名,所属,メール,所属長\nE-1,見本 一郎,総務課,ichiro@example.jp,○"
                     "\nE-2,見本 二郎,総務課,,\nE-3,見本 三郎,管理課,,yes\nE-4,見本 四郎,広報課,,なし\n"_s));
    QCOMPARE(heads(), u"広報課:  <>; 管理課: 見本 三郎 <>; 総務課: 見本 一郎 <ichiro@example.jp>"_s);
}

void SectionHeadsTest::anEmptyCellSaysNothing()
{
    VERIFY_OK(import(u"職員番号,氏名,所属,所属長,所属長メール\nE-1,見本 一郎,総務課,見本 はな,hana@example.jp\n"_s));
    const Result<ImportReport> done =
        import(u"職員番号,氏名,所属,所属長,所属長メール\nE-1,見本 一郎,総務課,,\nE-2,見本 二郎,総務課,見本 はな,\n"_s);
    VERIFY_OK(done);
    QCOMPARE(done->unchanged, 1);
    QCOMPARE(heads(), u"総務課: 見本 はな <hana@example.jp>"_s); // who stays keeps the address
}

void SectionHeadsTest::whatIsExportedComesBack()
{
    VERIFY_OK(import(u"職員番号,氏名,所属,所属長,所属長メール\nE-1,見本 一郎,総務課,見本 はな,hana@example.jp"
                     "\nE-2,見本 二郎,総務課,,\nE-3,見本 三郎,管理課,,kanri@example.jp\nE-4,見本 四郎,,,\n"_s));
    const QString before = heads();
    QCOMPARE(before, u"管理課:  <kanri@example.jp>; 総務課: 見本 はな <hana@example.jp>"_s);
    for (const bool isJapanese : {true, false}) {
        const QString path = folder() + u"/out.csv"_s;
        VERIFY_OK(performExport(
            store().desk(), {ExportTable::People, ExportFormat::Csv, path, CsvEncoding::Utf8, isJapanese}, m_control));
        TestStore other(source());
        ImportPlan plan;
        plan.table = ImportTable::People;
        plan.path = path;
        const Result<ImportReport> read = performImport(other.desk(), TestStore::as(other.manager()), plan, m_control);
        VERIFY_OK(read);
        QCOMPARE(read->created, 4);
        QVERIFY(read->ignoredColumns.isEmpty());
        QCOMPARE(headsOf(other.desk()), before);
    }
}

void SectionHeadsTest::rowsSayAPartOfItEach_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("name, then address")
        << u"E-1,見本 一郎,総務課,見本 はな,\nE-2,見本 二郎,総務課,,hana@example.jp\n"_s;
    QTest::newRow("address, then name")
        << u"E-1,見本 一郎,総務課,,hana@example.jp\nE-2,見本 二郎,総務課,見本 はな,\n"_s;
    QTest::newRow("name, then both")
        << u"E-1,見本 一郎,総務課,見本 はな,\nE-2,見本 二郎,総務課,見本 はな,hana@example.jp\n"_s;
    QTest::newRow("mark, then address") << u"E-1,見本 はな,総務課,○,\nE-2,見本 二郎,総務課,,hana@example.jp\n"_s;
    QTest::newRow("address, then mark") << u"E-2,見本 二郎,総務課,,hana@example.jp\nE-1,見本 はな,総務課,○,\n"_s;
}

void SectionHeadsTest::rowsSayAPartOfItEach()
{
    QFETCH(QString, rows);
    const Result<ImportReport> done = import(u"職員番号,氏名,所属,所属長,所属長メール\n"_s + rows);
    VERIFY_OK(done);
    QCOMPARE(done->rejectedRows, 0);
    QCOMPARE(heads(), u"総務課: 見本 はな <hana@example.jp>"_s);
}

void SectionHeadsTest::aPreviewShowsItOnce()
{
    VERIFY_OK(import(u"職員番号,氏名,所属\nE-1,見本 一郎,総務課\nE-2,見本 二郎,総務課\n"_s));
    const Result<ImportReport> preview =
        import(u"職員番号,氏名,所属,所属長\nE-1,見本 一郎,総務課,見本 はな\nE-2,見本 二郎,総務課,見本　はな\n"_s, true);
    VERIFY_OK(preview);
    QCOMPARE(preview->updated, 1);
    QCOMPARE(preview->unchanged, 1);
    QCOMPARE(preview->differences.first().changes,
             (QList<FieldChange>{{u"section head"_s, QString(), u"見本 はな"_s}}));
    QCOMPARE(heads(), u"総務課:  <>"_s);
}

void SectionHeadsTest::itIsUndoneWithTheImport()
{
    VERIFY_OK(import(u"職員番号,氏名,所属,所属長\nE-1,見本 一郎,総務課,見本 はな\n"_s));
    const Result<ImportReport> done = import(u"職員番号,氏名,所属,所属長\nE-1,見本 一郎,総務課,見本 つかさ\n"_s);
    VERIFY_OK(done);
    QCOMPARE(heads(), u"総務課: 見本 つかさ <>"_s);
    VERIFY_OK(performUndo(store().desk(), Undo{done->document, {}, &recordTables()}, TestStore::as(store().manager())));
    QCOMPARE(heads(), u"総務課: 見本 はな <>"_s);
}

void SectionHeadsTest::whatCannotBeIsTold_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("code");
    QTest::newRow("two heads") << u"E-1,見本 一郎,総務課,見本 はな,\nE-2,見本 二郎,総務課,見本 つかさ,\n"_s
                               << u"import.head-twice"_s;
    QTest::newRow("two marks") << u"E-1,見本 一郎,総務課,○,\nE-2,見本 二郎,総務課,○,\n"_s << u"import.head-twice"_s;
    QTest::newRow("two addresses") << u"E-1,見本 一郎,総務課,見本 はな,a@example.jp\n"
                                      "E-2,見本 二郎,総務課,見本 はな,b@example.jp\n"_s
                                   << u"import.head-twice"_s;
    QTest::newRow("no address") << u"E-1,見本 一郎,総務課,見本 はな,内線 12\n"_s << u"import.bad-head-mail"_s;
    QTest::newRow("no section") << u"E-1,見本 一郎,,見本 はな,\n"_s << u"import.head-without-section"_s;
}

void SectionHeadsTest::whatCannotBeIsTold()
{
    QFETCH(QString, rows);
    QFETCH(QString, code);
    const Result<ImportReport> done = import(u"職員番号,氏名,所属,所属長,所属長メール\n"_s + rows, true);
    VERIFY_OK(done);
    QCOMPARE(done->rejectedRows, 1);
    QCOMPARE(done->rejected.first().problems.first().code, code);
}

QTEST_GUILESS_MAIN(SectionHeadsTest)
#include "tst_sectionheads.moc"
