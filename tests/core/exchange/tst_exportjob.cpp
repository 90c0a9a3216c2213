// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjob.h"

#include "core/exchange/importjob.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestExportJob : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aListReadBackIsTheSame_data();
    void aListReadBackIsTheSame();
    void cp932TellsWhatItCannotWrite();
    void jsonSpeaksCodes();
    void loansAreListed();
    void aSpreadsheetHasDaysAndNumbers();
    void onlyTheseRowsInThisOrder();
    void onlyTheseColumnsInThisOrder();
    void cancellingLeavesNoFile();

private:
    void fill();
    QByteArray exported(Desk& desk, ExportPlan plan);
    JobControl m_control{{}};
};

void TestExportJob::fill()
{
    AssetValues odd = anAsset(u"A-1"_s).kind(u"ノートPC"_s).maker(u"=1+1"_s).serial(u"-SN"_s).barcode(u"B;1"_s);
    odd.accessories = {{{}, u"AC, 45W"_s, 2}, {{}, u"マウス"_s, 1}};
    odd.note = u"一行目\n\"二行目\""_s;
    odd.price = 123456;
    odd.acquiredOn = QDate(2024, 2, 29);
    odd.custom = {{u"色"_s, u"黒"_s}, {u"type"_s, u"他社の種別"_s}};
    store().desk().perform(SaveAsset{{}, odd}, store().as(store().manager())).value();
    store().add(anAsset(u"A-2"_s).state(AssetState::InRepair).ownership(Ownership::Borrowed).place(u"棚"_s));
    store().add(anAsset(u"A-3"_s).accessory(u"ケース"_s));
    store().add(
        aPerson(u"E-1"_s).name(u"\u9ad9橋　花子"_s).reading(u"たかはし　はなこ"_s).section(u"総務課"_s).card(u"C-1"_s));
    store().add(aPerson(QString()).userName(u"jdoe"_s).name(u"John Doe"_s).language(u"en"_s));
    HandOver verb;
    verb.person = PersonId(store().number("select id from person where staff_no = 'E-1'"));
    verb.items << AssetId(store().number("select id from asset where asset_no = 'A-3'"));
    store().desk().perform(verb, store().as(store().deskStaff())).value();
}

QByteArray TestExportJob::exported(Desk& desk, ExportPlan plan)
{
    plan.path = folder() + u"/list"_s;
    const Result<CsvSummary> summary = performExport(desk, plan, m_control);
    if (!summary)
        qFatal("%s", qPrintable(summary.refusal().toDebugText()));
    QFile file(plan.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportJob::aListReadBackIsTheSame_data()
{
    QTest::addColumn<ExportTable>("table");
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("assets ja") << ExportTable::Assets << true;
    QTest::newRow("assets en") << ExportTable::Assets << false;
    QTest::newRow("people ja") << ExportTable::People << true;
    QTest::newRow("people en") << ExportTable::People << false;
}

void TestExportJob::aListReadBackIsTheSame()
{
    QFETCH(ExportTable, table);
    QFETCH(bool, isJapanese);
    fill();
    const ExportPlan csv{table, ExportFormat::Csv, {}, CsvEncoding::Utf8WithBom, isJapanese};
    const ExportPlan json{table, ExportFormat::Json, {}, CsvEncoding::Utf8WithBom, isJapanese};
    const QByteArray values = exported(store().desk(), json);
    const QByteArray written = exported(store().desk(), csv);

    TestStore empty(source());
    ImportPlan plan;
    plan.table = table == ExportTable::Assets ? ImportTable::Assets : ImportTable::People;
    plan.path = folder() + u"/list"_s;
    const Result<ImportReport> read = performImport(empty.desk(), empty.as(empty.manager()), plan, m_control);
    VERIFY_OK(read);
    QCOMPARE(read->rejectedRows, 0);
    const QByteArray stored = exported(empty.desk(), json);
    const QJsonArray expected = QJsonDocument::fromJson(values).array();
    const QJsonArray got = QJsonDocument::fromJson(stored).array();
    QCOMPARE(got.size(), expected.size());
    for (qsizetype i = 0; i < got.size(); ++i) {
        // The loan itself is not in the list of assets, only that there is one.
        QJsonObject a = got.at(i).toObject();
        QJsonObject b = expected.at(i).toObject();
        a.remove(u"status"_s);
        b.remove(u"status"_s);
        QCOMPARE(a, b);
    }
    QVERIFY(written.startsWith("\xef\xbb\xbf"));
}

void TestExportJob::cp932TellsWhatItCannotWrite()
{
    store().add(aPerson(u"E-1"_s).name(u"\U00020bb7田"_s));
    ExportPlan plan{ExportTable::People, ExportFormat::Csv, folder() + u"/sjis.csv"_s, CsvEncoding::Cp932, true};
    const Result<CsvSummary> summary = performExport(store().desk(), plan, m_control);
    VERIFY_OK(summary);
    QCOMPARE(summary->rows, 1);
    QCOMPARE(summary->lossCount, 1);
    QCOMPARE(summary->losses, (QList<CharacterLoss>{{u"\U00020bb7"_s, 1, {{2, u"氏名"_s}}}}));
}

void TestExportJob::jsonSpeaksCodes()
{
    fill();
    const QByteArray json = exported(store().desk(), {ExportTable::Assets, ExportFormat::Json, {}, {}, true});
    const QJsonArray assets = QJsonDocument::fromJson(json).array();
    QCOMPARE(assets.size(), 3);
    QCOMPARE(assets.at(1).toObject().value(u"state"_s).toString(), u"in-repair"_s);
    QCOMPARE(assets.at(2).toObject().value(u"status"_s).toString(), u"on-loan"_s);
    QCOMPARE(assets.at(0).toObject().value(u"accessories"_s).toArray().first().toObject().value(u"quantity"_s).toInt(),
             2);
}

void TestExportJob::loansAreListed()
{
    fill();
    TakeBack verb;
    verb.items << ReturnedItem{
        AssetId(store().number("select id from asset where asset_no = 'A-3'")), {u"ケース"_s}, {}};
    VERIFY_OK(store().desk().perform(verb, store().as(store().deskStaff())));
    const QByteArray json = exported(store().desk(), {ExportTable::Loans, ExportFormat::Json, {}, {}, true});
    const QJsonObject loan = QJsonDocument::fromJson(json).array().first().toObject();
    QCOMPARE(loan.value(u"asset"_s).toString(), u"A-3"_s);
    QCOMPARE(loan.value(u"holder"_s).toString(), u"\u9ad9橋　花子"_s);
    QCOMPARE(loan.value(u"missing"_s).toArray().first().toString(), u"ケース"_s);
    QVERIFY(loan.value(u"document"_s).toString().startsWith(u"R8-J1-"));
    QVERIFY(loan.value(u"returnDocument"_s).toString().startsWith(u"R8-H1-"));
    const QByteArray csv =
        exported(store().desk(), {ExportTable::Loans, ExportFormat::Csv, {}, CsvEncoding::Utf8, true});
    QCOMPARE(csv.split('\n').first().count(','), 12);
    QVERIFY(csv.split('\n').at(1).contains("A-3"));
}

void TestExportJob::aSpreadsheetHasDaysAndNumbers()
{
    fill();
    const auto sheetOf = [&](ExportTable table) {
        const QString path = folder() + u"/list.xlsx"_s;
        const Result<CsvSummary> summary =
            performExport(store().desk(), {table, ExportFormat::Xlsx, path, {}, true}, m_control);
        if (!summary)
            qFatal("%s", qPrintable(summary.refusal().toDebugText()));
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
        unzip.waitForFinished();
        return std::pair(summary->rows, QString::fromUtf8(unzip.readAllStandardOutput()));
    };
    const auto [assets, sheet] = sheetOf(ExportTable::Assets);
    QCOMPARE(assets, 3);
    QCOMPARE(sheet.count(u"<row "_s), 4);
    QVERIFY(sheet.contains(u"<v>45351</v>"_s) && sheet.contains(u"<v>123456</v>"_s)); // 2024-02-29, the price
    QVERIFY(sheet.contains(u"=1+1"_s) && !sheet.contains(u"<f>"_s));                  // never calculated
    QVERIFY(sheet.contains(u"取得日"_s) && sheet.contains(u"autoFilter"_s));
    QCOMPARE(sheetOf(ExportTable::People).first, 2);
    const auto [loans, lent] = sheetOf(ExportTable::Loans);
    QCOMPARE(loans, 1);
    static const QRegularExpression moment(u"<v>4\\d{4}\\.\\d+</v>"_s);
    QVERIFY2(lent.contains(moment), qPrintable(lent)); // when it was lent
}

void TestExportJob::onlyTheseColumnsInThisOrder()
{
    SaveKind kind{u"複合機"_s, KindCategory::Printer};
    kind.rules = KindRules{};
    kind.rules->fields = {{u"カウンタ"_s, FieldType::Number}, {u"点検日"_s, FieldType::Day}};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    AssetValues values = anAsset(u"M-1"_s).kind(u"複合機"_s).maker(u"架空"_s).place(u"1階"_s);
    values.custom = {{u"カウンタ"_s, u"1200"_s}, {u"点検日"_s, u"2024-02-29"_s}};
    values.price = 98'000;
    values.note = u"予備"_s;
    values.accessories << AccessoryValue{{}, u"充電器"_s, 1};
    const auto saved = store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager()));
    VERIFY_OK(saved);
    ExportPlan plan{ExportTable::Assets, ExportFormat::Csv, {}, CsvEncoding::Utf8, true};
    plan.rows = std::make_shared<IdList>(IdList{saved->outcome.id});
    plan.columns = {{u"field:カウンタ"_s, u"カウンタ"_s},
                    {u"status"_s, u"状態"_s},
                    {u"item"_s, u"品名"_s},
                    {u"where"_s, u"所在"_s},
                    {u"number"_s, u"番号"_s},
                    {u"due"_s, u"期限"_s}};
    QCOMPARE(exported(store().desk(), plan),
             QByteArray("カウンタ,状態,品名,所在,番号,期限\r\n1200,在庫,複合機 架空,1階,M-1,\r\n"));
    // Whoever has it, and until when.
    HandOver verb;
    verb.person = store().add(aPerson(u"E-8"_s).name(u"見本"_s).section(u"総務課"_s));
    verb.items = {AssetId(saved->outcome.id)};
    const QDate due = store().clock().today().addDays(1);
    verb.due = LoanDue{due, u"17:00"_s};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
    const QByteArray lent = exported(store().desk(), plan);
    QVERIFY2(lent.contains("見本 (総務課),M-1," + due.toString(Qt::ISODate).toUtf8() + " 17:00"), lent);
    plan.format = ExportFormat::Json;
    const QJsonArray json = QJsonDocument::fromJson(exported(store().desk(), plan)).array();
    QCOMPARE(json.at(0).toObject().value(u"field:カウンタ"_s).toString(), u"1200"_s);
    ExportPlan people{ExportTable::People, ExportFormat::Csv, {}, CsvEncoding::Utf8, true};
    people.columns = {{u"section"_s, u"所属"_s}, {u"number"_s, u"職員番号"_s}, {u"name"_s, u"氏名"_s}};
    QCOMPARE(exported(store().desk(), people), QByteArray("所属,職員番号,氏名\r\n総務課,E-8,見本\r\n"));
    people.columns = {{u"number"_s, u"職員番号"_s}, {u"cards"_s, u"カード"_s}, {u"on-loan"_s, u"貸出数"_s}};
    QCOMPARE(exported(store().desk(), people), QByteArray("職員番号,カード,貸出数\r\nE-8,,1\r\n"));
    plan.format = ExportFormat::Csv;
    plan.columns = {{u"price"_s, u"価格"_s},
                    {u"accessories"_s, u"付属品"_s},
                    {u"note"_s, u"備考"_s},
                    {u"holder-number"_s, u"職員番号"_s}};
    QCOMPARE(exported(store().desk(), plan), QByteArray("価格,付属品,備考,職員番号\r\n98000,充電器,予備,E-8\r\n"));
}

void TestExportJob::onlyTheseRowsInThisOrder()
{
    fill();
    const auto id = [&](const char* number) {
        return store().number(std::string("select id from asset where asset_no = '") + number + "'");
    };
    ExportPlan plan{ExportTable::Assets, ExportFormat::Json, {}, {}, true};
    plan.rows = std::make_shared<IdList>(IdList{id("A-3"), id("A-1")});
    const QJsonArray assets = QJsonDocument::fromJson(exported(store().desk(), plan)).array();
    QCOMPARE(assets.size(), 2);
    QCOMPARE(assets.first()[u"assetNumber"_s].toString(), u"A-3"_s);
    QCOMPARE(assets.last()[u"assetNumber"_s].toString(), u"A-1"_s);
    plan.rows = std::make_shared<IdList>();
    QCOMPARE(QJsonDocument::fromJson(exported(store().desk(), plan)).array().size(), 0);
}

void TestExportJob::cancellingLeavesNoFile()
{
    fill();
    JobControl control({});
    control.cancel();
    const ExportPlan plan{ExportTable::Assets, ExportFormat::Csv, folder() + u"/cancelled.csv"_s, {}, true};
    const Result<CsvSummary> summary = performExport(store().desk(), plan, control);
    VERIFY_REFUSED(summary, u"export.cancelled");
    QVERIFY(!QFile::exists(plan.path));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
