// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjob.h"
#include "core/exchange/importjob.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/closenames.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/mergenames.h"
#include "core/ledger/names.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// Readings of types, places and sections as columns of lists, in and out; and what rows of one file say of a name they
/// share.
class ReadingsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnGivesThem_data();
    void aColumnGivesThem();
    void aPreviewShowsThemOnce();
    void anEmptyCellSaysNothing();
    void whatIsExportedComesBack();
    void whatCannotBeIsTold_data();
    void whatCannotBeIsTold();
    void anotherWritingIsTold();
    void theWritingOfTheRecordStays();
    void whatIsClosedIsReadAndHeadedAnew();
    void namesThatWereMergedAreCompared();
    void itIsUndoneWithTheImport();

private:
    Result<ImportReport> import(ImportTable table, const QString& text, bool isDryRun = false);
    JobControl m_control{{}};
    int m_files = 0;
};

namespace {

/// "総務課=そうむか; …" of a list.
QString readingsOf(Desk& desk, NameList list)
{
    struct Question {
        using Answer = QHash<QString, QString>;
        NameList list;
        Result<Answer> run(ReadScope& scope) const { return readingsByName(scope.connection, list); }
    };
    const QHash<QString, QString> readings = *desk.ask(Question{list});
    QStringList lines;
    for (auto reading = readings.cbegin(); reading != readings.cend(); ++reading)
        lines << reading.key() + u'=' + reading.value();
    lines.sort();
    return lines.join(u"; "_s);
}

QStringList codesOf(const QList<RowProblems>& rows)
{
    QStringList codes;
    for (const RowProblems& row : rows) {
        for (const Problem& problem : row.problems)
            codes << QString::number(row.line) + u' ' + problem.code + u' ' +
                         problem.arguments.value(u"other"_s).toString();
    }
    return codes;
}

} // namespace

Result<ImportReport> ReadingsTest::import(ImportTable table, const QString& text, bool isDryRun)
{
    ImportPlan plan;
    plan.table = table;
    plan.path = folder() + u"/list-%1.csv"_s.arg(++m_files);
    QFile file(plan.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write");
    file.close();
    return isDryRun ? previewImport(store().desk(), plan, m_control)
                    : performImport(store().desk(), TestStore::as(store().manager()), plan, m_control);
}

void ReadingsTest::aColumnGivesThem_data()
{
    QTest::addColumn<QString>("assets");
    QTest::addColumn<QString>("people");
    QTest::newRow("Japanese") << u"管理番号,品目,設置場所,品目ふりがな,設置場所ふりがな"_s
                              << u"職員番号,氏名,所属,所属ふりがな"_s;
    QTest::newRow("katakana") << u"管理番号,品目,設置場所,品目フリガナ,保管場所フリガナ"_s
                              << u"職員番号,氏名,所属,部署フリガナ"_s;
    QTest::newRow("in brackets") << u"管理番号,品目,設置場所,品目（ふりがな）,設置場所（ふりがな）"_s
                                 << u"職員番号,氏名,所属,所属（ふりがな）"_s;
    QTest::newRow("English") << u"asset number,type,place,type reading,place reading"_s
                             << u"staff number,name,section,section reading"_s;
}

void ReadingsTest::aColumnGivesThem()
{
    QFETCH(QString, assets);
    QFETCH(QString, people);
    const Result<ImportReport> items = import(
        ImportTable::Assets, assets + u"\nA-1,映写機,書庫,えいしゃき,しょこ\nA-2,映写機,書庫,,\nA-3,机,,つくえ,\n"_s);
    VERIFY_OK(items);
    QCOMPARE(items->created, 3);
    QVERIFY(items->furtherFields.isEmpty());
    QCOMPARE(readingsOf(store().desk(), NameList::Kinds), u"映写機=えいしゃき; 机=つくえ"_s);
    QCOMPARE(readingsOf(store().desk(), NameList::Places), u"書庫=しょこ"_s);
    const Result<ImportReport> staff =
        import(ImportTable::People, people + u"\nE-1,見本 一郎,総務課,そうむか\nE-2,見本 二郎,総務課,ソウムカ\n"_s);
    VERIFY_OK(staff);
    QVERIFY(staff->ignoredColumns.isEmpty());
    QCOMPARE(readingsOf(store().desk(), NameList::Sections), u"総務課=そうむか"_s); // the same, in other kana
    // Again: nothing to do.
    const Result<ImportReport> again = import(ImportTable::People, people + u"\nE-1,見本 一郎,総務課,そうむか\n"_s);
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 1);
    // Another one: a row that is the same otherwise is a change.
    const Result<ImportReport> other = import(ImportTable::Assets, assets + u"\nA-3,机,,デスク,\n"_s);
    VERIFY_OK(other);
    QCOMPARE(other->updated, 1);
    QCOMPARE(readingsOf(store().desk(), NameList::Kinds), u"映写機=えいしゃき; 机=デスク"_s);
}

void ReadingsTest::aPreviewShowsThemOnce()
{
    VERIFY_OK(import(ImportTable::Assets, u"管理番号,品目,設置場所\nA-1,映写機,書庫\nA-2,映写機,書庫\n"_s));
    const Result<ImportReport> preview = import(
        ImportTable::Assets,
        u"管理番号,品目,設置場所,品目ふりがな,設置場所ふりがな\nA-1,映写機,書庫,えいしゃき,しょこ\nA-2,映写機,書庫,えいしゃき,しょこ\n"_s,
        true);
    VERIFY_OK(preview);
    QCOMPARE(preview->updated, 1);
    QCOMPARE(preview->unchanged, 1);
    QCOMPARE(preview->differences.first().changes,
             (QList<FieldChange>{{u"type reading"_s, {}, u"えいしゃき"_s}, {u"place reading"_s, {}, u"しょこ"_s}}));
    QCOMPARE(readingsOf(store().desk(), NameList::Kinds), QString());
    const Result<ImportReport> people = import(
        ImportTable::People,
        u"職員番号,氏名,所属,所属ふりがな\nE-1,見本 一郎,総務課,そうむか\nE-2,見本 二郎,総務課,そうむか\n"_s, true);
    VERIFY_OK(people);
    QVERIFY(people->differences.first().changes.contains({u"section reading"_s, {}, u"そうむか"_s}));
    QVERIFY(!people->differences.last().changes.contains({u"section reading"_s, {}, u"そうむか"_s}));
}

void ReadingsTest::anEmptyCellSaysNothing()
{
    const QString header = u"管理番号,品目,設置場所,品目ふりがな,設置場所ふりがな\n"_s;
    VERIFY_OK(import(ImportTable::Assets, header + u"A-1,映写機,書庫,えいしゃき,しょこ\n"_s));
    const Result<ImportReport> done = import(ImportTable::Assets, header + u"A-1,映写機,書庫,,\n"_s);
    VERIFY_OK(done);
    QCOMPARE(done->unchanged, 1);
    QVERIFY(done->emptied.isEmpty());
    QCOMPARE(readingsOf(store().desk(), NameList::Kinds), u"映写機=えいしゃき"_s);
    QCOMPARE(readingsOf(store().desk(), NameList::Places), u"書庫=しょこ"_s);
}

void ReadingsTest::whatIsExportedComesBack()
{
    VERIFY_OK(import(ImportTable::Assets,
                     u"管理番号,品目,設置場所,品目ふりがな,設置場所ふりがな\nA-1,映写機,書庫,えいしゃき,しょこ"
                     "\nA-2,映写機,,,\nA-3,机,倉庫,,そうこ\n"_s));
    VERIFY_OK(import(ImportTable::People,
                     u"職員番号,氏名,所属,所属ふりがな\nE-1,見本 一郎,総務課,そうむか\nE-2,見本 二郎,,\n"_s));
    for (const bool isJapanese : {true, false}) {
        TestStore other(source());
        for (const ExportTable table : {ExportTable::Assets, ExportTable::People}) {
            ImportPlan plan;
            plan.table = table == ExportTable::Assets ? ImportTable::Assets : ImportTable::People;
            plan.path = folder() + u"/out.csv"_s;
            VERIFY_OK(performExport(store().desk(),
                                    {table, ExportFormat::Csv, plan.path, CsvEncoding::Utf8, isJapanese}, m_control));
            const Result<ImportReport> read =
                performImport(other.desk(), TestStore::as(other.manager()), plan, m_control);
            VERIFY_OK(read);
            QVERIFY(read->rejected.isEmpty());
        }
        for (const NameList list : {NameList::Kinds, NameList::Places, NameList::Sections}) {
            QCOMPARE(readingsOf(other.desk(), list), readingsOf(store().desk(), list));
            QVERIFY(!readingsOf(other.desk(), list).isEmpty());
        }
    }
    // As JSON too.
    const QString path = folder() + u"/out.json"_s;
    VERIFY_OK(performExport(store().desk(), {ExportTable::Assets, ExportFormat::Json, path}, m_control));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"typeReading\":\"えいしゃき\""));
}

void ReadingsTest::whatCannotBeIsTold_data()
{
    QTest::addColumn<ImportTable>("table");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("told");
    const QString assets = u"管理番号,品目,設置場所,品目ふりがな,設置場所ふりがな\n"_s;
    const QString people = u"職員番号,氏名,所属,所属ふりがな\n"_s;
    QTest::newRow("two readings of a type")
        << ImportTable::Assets << assets + u"A-1,映写機,,えいしゃき,\nA-2,映写機,,うつしき,\n"_s
        << QStringList{u"3 import.reading-twice えいしゃき"_s};
    QTest::newRow("two readings of a place")
        << ImportTable::Assets << assets + u"A-1,映写機,書庫,,しょこ\nA-2,映写機,書庫,,ふみくら\n"_s
        << QStringList{u"3 import.reading-twice しょこ"_s};
    QTest::newRow("two readings of a section")
        << ImportTable::People << people + u"E-1,見本 一郎,総務課,そうむか\nE-2,見本 二郎,総務 課,すべつとめ\n"_s
        << QStringList{u"3 import.reading-twice そうむか"_s};
    QTest::newRow("no place") << ImportTable::Assets << assets + u"A-1,映写機,,,しょこ\n"_s
                              << QStringList{u"2 import.reading-without-name "_s};
    QTest::newRow("no section") << ImportTable::People << people + u"E-1,見本 一郎,,そうむか\n"_s
                                << QStringList{u"2 import.reading-without-name "_s};
}

void ReadingsTest::whatCannotBeIsTold()
{
    QFETCH(ImportTable, table);
    QFETCH(QString, text);
    QFETCH(QStringList, told);
    const Result<ImportReport> done = import(table, text);
    VERIFY_OK(done);
    QCOMPARE(codesOf(done->rejected), told);
    QVERIFY(done->document.isEmpty());
}

void ReadingsTest::anotherWritingIsTold()
{
    const Result<ImportReport> people = import(
        ImportTable::People, u"職員番号,氏名,所属,所属長\nE-1,見本 一郎,髙木課,見本 髙\nE-2,見本 二郎,高木課,見本 高"
                             "\nE-3,見本 三郎,高木課,見本髙\nE-4,見本 四郎,髙木　課,\n"_s);
    VERIFY_OK(people);
    QCOMPARE(codesOf(people->warned),
             (QStringList{u"3 import.written-otherwise 髙木課"_s, u"3 import.written-otherwise 見本 髙"_s}));
    QCOMPARE(people->created, 4);
    const QList<SectionRecord> sections = *store().desk().ask(AskSections{});
    QCOMPARE(sections.size(), 1);
    QCOMPARE(sections.first().name, u"髙木課"_s);
    QCOMPARE(sections.first().headName, u"見本 髙"_s);
    const Result<ImportReport> items =
        import(ImportTable::Assets, u"管理番号,品目,設置場所\nA-1,ノートPC,髙棚\nA-2,ノートＰＣ,高棚\n"_s);
    VERIFY_OK(items);
    QCOMPARE(codesOf(items->warned),
             (QStringList{u"3 import.written-otherwise ノートPC"_s, u"3 import.written-otherwise 髙棚"_s}));
}

void ReadingsTest::theWritingOfTheRecordStays()
{
    VERIFY_OK(import(ImportTable::People, u"職員番号,氏名,所属\nE-1,見本 一郎,髙木課\n"_s));
    VERIFY_OK(import(ImportTable::Assets, u"管理番号,品目,設置場所\nA-1,ノートPC,髙棚\n"_s));
    // Nothing would be stored, so nothing is said to change.
    const Result<ImportReport> people = import(ImportTable::People, u"職員番号,氏名,所属\nE-1,見本 一郎,高木 課\n"_s);
    VERIFY_OK(people);
    QCOMPARE(people->unchanged, 1);
    const Result<ImportReport> items = import(ImportTable::Assets, u"管理番号,品目,設置場所\nA-1,ﾉｰﾄPC,高棚\n"_s);
    VERIFY_OK(items);
    QCOMPARE(items->unchanged, 1);
}

void ReadingsTest::whatIsClosedIsReadAndHeadedAnew()
{
    VERIFY_OK(import(ImportTable::People, u"職員番号,氏名,所属\nE-1,見本 一郎,総務課\n"_s));
    const Result<KnownName> section = store().desk().ask(FindName{NameList::Sections, u"総務課"_s});
    VERIFY_OK(section);
    VERIFY_OK(
        store().desk().perform(CloseName<NameList::Sections>{section->id, true}, TestStore::as(store().manager())));
    const Result<ImportReport> done = import(
        ImportTable::People, u"職員番号,氏名,所属,所属長,所属ふりがな\nE-1,見本 一郎,総務課,見本 はな,そうむか\n"_s);
    VERIFY_OK(done);
    QCOMPARE(done->updated, 1);
    QVERIFY(!done->document.isEmpty());
    QCOMPARE(readingsOf(store().desk(), NameList::Sections), u"総務課=そうむか"_s);
}

/// An older list calls the section by two names: of what is one by now, rows must say the same.
void ReadingsTest::namesThatWereMergedAreCompared()
{
    VERIFY_OK(import(ImportTable::People, u"職員番号,氏名,所属\nE-1,見本 一郎,総務課\nE-2,見本 二郎,庶務課\n"_s));
    const Result<KnownName> kept = store().desk().ask(FindName{NameList::Sections, u"総務課"_s});
    const Result<KnownName> gone = store().desk().ask(FindName{NameList::Sections, u"庶務課"_s});
    VERIFY_OK(kept);
    VERIFY_OK(gone);
    VERIFY_OK(
        store().desk().perform(MergeSections{kept->id, gone->id, &recordTables()}, TestStore::as(store().manager())));
    const QString header = u"職員番号,氏名,所属,所属長,所属ふりがな\n"_s;
    const Result<ImportReport> heads =
        import(ImportTable::People, header + u"E-1,見本 一郎,総務課,見本 はな,\nE-2,見本 二郎,庶務課,見本 つかさ,\n"_s);
    VERIFY_OK(heads);
    QCOMPARE(codesOf(heads->rejected), QStringList{u"3 import.head-twice 見本 はな"_s});
    const Result<ImportReport> readings =
        import(ImportTable::People, header + u"E-1,見本 一郎,総務課,,そうむか\nE-2,見本 二郎,庶務課,,しょむか\n"_s);
    VERIFY_OK(readings);
    QCOMPARE(codesOf(readings->rejected), QStringList{u"3 import.reading-twice そうむか"_s});
}

void ReadingsTest::itIsUndoneWithTheImport()
{
    VERIFY_OK(import(ImportTable::Assets, u"管理番号,品目,品目ふりがな\nA-1,映写機,えいしゃき\n"_s));
    const Result<ImportReport> done =
        import(ImportTable::Assets, u"管理番号,品目,品目ふりがな\nA-1,映写機,うつしき\n"_s);
    VERIFY_OK(done);
    QCOMPARE(readingsOf(store().desk(), NameList::Kinds), u"映写機=うつしき"_s);
    VERIFY_OK(performUndo(store().desk(), Undo{done->document, {}, &recordTables()}, TestStore::as(store().manager())));
    QCOMPARE(readingsOf(store().desk(), NameList::Kinds), u"映写機=えいしゃき"_s);
}

QTEST_GUILESS_MAIN(ReadingsTest)
#include "tst_readings.moc"
