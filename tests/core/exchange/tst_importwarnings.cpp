// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjob.h"
#include "core/exchange/importjob.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/allocate.h"
#include "core/loans/lendingrules.h"
#include "core/loans/reserve.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// What an import takes over although somebody should look at it.
class ImportWarningsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLentStaysInItsState_data();
    void whatIsLentStaysInItsState();
    void awayWithoutAHolderIsTold_data();
    void awayWithoutAHolderIsTold();
    void aMappedHolderIsNoWarning();
    void whatTheRecordKnowsIsNoWarning();
    void privateCharactersAreTakenOverAndTold();
    void whatCannotBePrintedIsTold();
    void aMissingTypeColumnIsToldOnce();
    void oneBrokenRowKeepsOnlyItselfOut();
    void furtherFieldsAreListed();
    void whatIsPromisedToOthersIsNotLent();
    void whatIsPromisedToThemIsFulfilled();
    void whoGetsNothingIsTold();
    void codesThatStandTwiceAreTold();
    void cardsThatStandTwiceAreTold();

private:
    /// Everybody's list: A-1 is with this person.
    static QByteArray heldBy(const QByteArray& user)
    {
        return "Asset Tag,Category,Model,Purchase Cost,Checkout Type,Checked Out To: Username\nA-1,PC,,,user," + user +
               "\n";
    }
    qint64 loans() { return store().number("select count(*) from loan_line where withdrawn_at is null"); }
    /// A-1 is set aside for E-1, from today on.
    void setAside()
    {
        const PersonId person = store().add(aPerson(u"E-1"_s).name(u"見本 一"_s));
        store().add(aPerson(u"E-2"_s).name(u"見本 二"_s));
        const AssetId asset = store().add(anAsset(u"A-1"_s).kind(u"PC"_s));
        const Order order = TestStore::as(store().manager());
        Reserve wish;
        wish.person = person;
        wish.items = {asset};
        const QDate today = store().clock().now().localDay();
        wish.period = {today, today.addDays(3)};
        const auto reserved = store().desk().perform(wish, order);
        VERIFY_OK(reserved);
        VERIFY_OK(store().desk().perform(Allocate{reserved->outcome.id, {asset}}, order));
    }
    ImportPlan plan(const QByteArray& text, ImportTable table = ImportTable::Assets);
    Result<ImportReport> import(const ImportPlan& plan)
    {
        return performImport(store().desk(), TestStore::as(store().manager()), plan, m_control);
    }
    AssetRecord assetOf(const QString& number)
    {
        return store().asset(assetByKey(store().desk().connection(), number).valueOr(AssetId()));
    }

    JobControl m_control{{}};
    int m_files = 0;
};

ImportPlan ImportWarningsTest::plan(const QByteArray& text, ImportTable table)
{
    ImportPlan plan;
    plan.table = table;
    plan.path = folder() + u"/list-%1.csv"_s.arg(++m_files);
    QFile file(plan.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(plan.path));
    return plan;
}

void ImportWarningsTest::whatIsLentStaysInItsState_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<AssetState>("after");
    QTest::newRow("on loan") << QByteArray("貸出中") << AssetState::InRepair;
    QTest::newRow("overdue") << QByteArray("延滞") << AssetState::InRepair;
    QTest::newRow("due today") << QByteArray("本日期限") << AssetState::InRepair;
    QTest::newRow("allocated") << QByteArray("引当て") << AssetState::InRepair;
    QTest::newRow("ready") << QByteArray("準備完了") << AssetState::InRepair;
    QTest::newRow("Snipe-IT's word") << QByteArray("Deployed") << AssetState::InRepair;
    QTest::newRow("in stock") << QByteArray("在庫") << AssetState::Usable;
    QTest::newRow("faulty") << QByteArray("故障") << AssetState::Faulty;
    QTest::newRow("nothing") << QByteArray() << AssetState::InRepair;
}

void ImportWarningsTest::whatIsLentStaysInItsState()
{
    QFETCH(QByteArray, word);
    store().add(anAsset(u"A-1"_s).kind(u"PC"_s).state(AssetState::InRepair));
    const Result<ImportReport> report = import(plan("管理番号,状態,備考\nA-1," + word + ",x\n"));
    VERIFY_OK(report);
    QCOMPARE(report->updated, 1);
    QTEST(assetOf(u"A-1"_s).values.state, "after");
}

void ImportWarningsTest::awayWithoutAHolderIsTold_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("code");
    QTest::newRow("on loan") << QByteArray("貸出中") << u"on-loan"_s;
    QTest::newRow("overdue") << QByteArray("延滞") << u"overdue"_s;
    QTest::newRow("allocated") << QByteArray("引当") << u"allocated"_s;
    QTest::newRow("deployed") << QByteArray("deployed") << u"on-loan"_s;
    QTest::newRow("in stock") << QByteArray("在庫") << QString();
    QTest::newRow("in repair") << QByteArray("修理中") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void ImportWarningsTest::awayWithoutAHolderIsTold()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, code);
    const ImportPlan list = plan("管理番号,品目,状態\nA-1,PC," + word + "\nA-2,PC,在庫\n");
    const Result<ImportReport> preview = previewImport(store().desk(), list, m_control);
    VERIFY_OK(preview);
    const Result<ImportReport> report = import(list);
    VERIFY_OK(report);
    for (const ImportReport& told : {*preview, *report}) {
        QCOMPARE(told.created, 2); // the row is not lost
        QCOMPARE(told.rejectedRows, 0);
        QCOMPARE(told.warnedRows, code.isEmpty() ? 0 : 1);
        if (code.isEmpty())
            continue;
        QCOMPARE(told.warned.first().line, 2);
        const Problem warning = told.warned.first().problems.first();
        QCOMPARE(warning.code, u"import.state-without-holder"_s);
        QCOMPARE(warning.subject, u"A-1"_s);
        QCOMPARE(warning.arguments.value(u"value"_s).toString(), code);
        QCOMPARE(warning.arguments.value(u"column"_s).toString(), u"状態"_s);
    }
    QVERIFY(!assetOf(u"A-1"_s).holder);
    // The second time nothing changes, and the record still does not know who has it.
    const Result<ImportReport> again = import(list);
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 2);
    QVERIFY(again->document.isEmpty());
    QCOMPARE(again->warnedRows, code.isEmpty() ? 0 : 1);
}

void ImportWarningsTest::aMappedHolderIsNoWarning()
{
    store().add(aPerson(u"E-1"_s));
    ImportPlan list = plan("管理番号,品目,状態,使用者\nA-1,PC,貸出中,E-1\nA-2,PC,在庫,\n");
    list.choices << FieldChoice{u"貸出先のユーザー名・職員番号"_s, u"使用者"_s};
    const Result<ImportReport> report = import(list);
    VERIFY_OK(report);
    QCOMPARE(report->warnedRows, 0);
    QCOMPARE(report->loans, 1);
    QCOMPARE(report->people.count, 0);
    QCOMPARE(assetOf(u"A-1"_s).holder->staffNo, u"E-1"_s);
}

void ImportWarningsTest::whatTheRecordKnowsIsNoWarning()
{
    store().add(aPerson(u"E-1"_s));
    ImportPlan list = plan("管理番号,品目,状態,使用者\nA-1,PC,,E-1\nA-2,PC,修理中,\n");
    list.choices << FieldChoice{u"holder user name"_s, u"使用者"_s};
    VERIFY_OK(import(list));
    const QString path = folder() + u"/out.csv"_s;
    ExportPlan everything;
    everything.path = path;
    VERIFY_OK(performExport(store().desk(), everything, m_control));
    ImportPlan own;
    own.path = path;
    const auto before = dumpRecord(*store().raw());
    const Result<ImportReport> report = import(own);
    VERIFY_OK(report);
    QCOMPARE(report->unchanged, 2);
    QCOMPARE(report->warnedRows, 0);
    QCOMPARE(differences(before, dumpRecord(*store().raw())), QStringList());
}

void ImportWarningsTest::privateCharactersAreTakenOverAndTold()
{
    ImportPlan list = plan("staff number,name\nE-1,\xf0\x40\x93\x63\nE-2,\x93\x63\n", ImportTable::People);
    list.encoding = TextEncoding::Cp932;
    const Result<ImportReport> preview = previewImport(store().desk(), list, m_control);
    VERIFY_OK(preview);
    QCOMPARE(preview->warnedRows, 1);
    const Result<ImportReport> report = import(list);
    VERIFY_OK(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->warnedRows, 1);
    QCOMPARE(report->warned.first().problems.first().code, u"import.private-character"_s);
    QCOMPARE(store().text("select name from person where staff_no = 'E-1'"), u"\ue000田"_s);
}

/// Of names only, and what is an office's own is told as that.
void ImportWarningsTest::whatCannotBePrintedIsTold()
{
    ImportPlan list = plan("職員番号,氏名,ふりがな,所属,内線,備考\n"
                           "E-1,見本X 一,みほん,X課,X,X\nE-2,見本V,みほん,課,,\nE-3,見本,みほん,課,,X\n"
                           "E-4,見本\xee\x80\x80,みほん,課,,\n",
                           ImportTable::People);
    list.missingGlyphs = [](const QString& text) {
        MissingGlyphs missing;
        if (text.contains(u'X') || text.contains(QChar(0xe000)))
            missing.boxes << u"X (U+0058)"_s;
        if (text.contains(u'V'))
            missing.variants << u"V (U+0056)"_s;
        return missing;
    };
    const Result<ImportReport> report = import(list);
    VERIFY_OK(report);
    QCOMPARE(report->created, 4);
    QStringList told;
    for (const RowProblems& row : report->warned) {
        for (const Problem& problem : row.problems)
            told << u"%1 %2 %3"_s.arg(QString::number(row.line), problem.code,
                                      problem.arguments.value(u"column"_s).toString());
    }
    QCOMPARE(told, (QStringList{u"2 import.no-glyph 氏名"_s, u"2 import.no-glyph 所属"_s, u"3 import.no-variant 氏名"_s,
                                u"5 import.private-character 氏名"_s}));
    QCOMPARE(report->warned.first().problems.first().arguments.value(u"characters"_s).toString(), u"X (U+0058)"_s);
    QCOMPARE(store().text("select name from person where staff_no = 'E-1'"), u"見本X 一"_s);
}

void ImportWarningsTest::aMissingTypeColumnIsToldOnce()
{
    store().add(anAsset(u"A-1"_s).kind(u"PC"_s));
    const Result<ImportReport> report = import(plan("管理番号,備考\nA-1,x\nA-2,y\nA-3,z\n,w\n"));
    VERIFY_OK(report);
    QVERIFY(report->document.isEmpty());
    QCOMPARE(report->rejectedRows, 3);
    QCOMPARE(report->rejected.size(), 2);
    QCOMPARE(report->rejected[0].line, 3);
    QCOMPARE(report->rejected[0].problems.first().code, u"import.kind-column-missing"_s);
    QCOMPARE(report->rejected[1].problems.first().code, u"import.number-missing"_s);
    // What is there already has its type.
    const Result<ImportReport> update = import(plan("管理番号,備考\nA-1,x\n"));
    VERIFY_OK(update);
    QCOMPARE(update->updated, 1);
}

void ImportWarningsTest::oneBrokenRowKeepsOnlyItselfOut()
{
    ImportPlan list =
        plan("管理番号,品目,型番\nB-1,モニタ,24\"液晶\nB-2,モニタ,\"24\"液晶\nB-3,モニタ,\"24\"\"液晶\"\n");
    const Result<ImportReport> whole = import(list);
    VERIFY_OK(whole);
    QVERIFY(whole->document.isEmpty());
    QCOMPARE(whole->rejectedRows, 1);
    QCOMPARE(whole->rejected.first().line, 3);
    list.skipsRejected = true;
    const Result<ImportReport> report = import(list);
    VERIFY_OK(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(assetOf(u"B-1"_s).values.model, u"24\"液晶"_s);
    QCOMPARE(assetOf(u"B-3"_s).values.model, u"24\"液晶"_s);
}

void ImportWarningsTest::furtherFieldsAreListed()
{
    const Result<ImportReport> report = import(plan("管理番号,品目,価格（円）,色\nA-1,PC,\"98,000\",黒\n"));
    VERIFY_OK(report);
    QCOMPARE(report->furtherFields, QStringList{u"色"_s});
    QCOMPARE(assetOf(u"A-1"_s).values.price, std::optional<qint64>(98000));
}

void ImportWarningsTest::whatIsPromisedToOthersIsNotLent()
{
    setAside();
    if (QTest::currentTestFailed())
        return;
    for (const QByteArray& user : {QByteArray("E-2"), QByteArray("somebody")}) {
        const ImportPlan list = plan(heldBy(user));
        const Result<ImportReport> looked = previewImport(store().desk(), list, m_control);
        const Result<ImportReport> stored = import(list);
        for (const Result<ImportReport>& report : {looked, stored}) {
            VERIFY_OK(report);
            QCOMPARE(report->rejectedRows, 1);
            const Problem& problem = report->rejected.first().problems.first();
            QCOMPARE(problem.code, u"import.reserved"_s);
            QCOMPARE(problem.subject, u"A-1"_s);
            QCOMPARE(problem.arguments.value(u"line"_s).toInt(), 2);
            QCOMPARE(problem.arguments.value(u"column"_s).toString(), u"Checked Out To: Username"_s);
            QCOMPARE(problem.arguments.value(u"holder"_s).toString(), u"見本 一"_s);
        }
    }
    QCOMPARE(loans(), 0);
    QCOMPARE(store().number("select count(*) from reservation_line where closed_at is null"), 1);
}

void ImportWarningsTest::whatIsPromisedToThemIsFulfilled()
{
    setAside();
    if (QTest::currentTestFailed())
        return;
    const Result<ImportReport> report = import(plan(heldBy("E-1")));
    VERIFY_OK(report);
    QCOMPARE(report->loans, 1);
    QCOMPARE(report->warnedRows, 0);
    QCOMPARE(loans(), 1);
    QCOMPARE(store().number("select count(*) from reservation_line where closed_at is null"), 0);
    QCOMPARE(store().number("select loan_line_id from reservation_line"), store().number("select id from loan_line"));
}

/// They would get nothing at the counter, but what a list says is with them is with them.
void ImportWarningsTest::whoGetsNothingIsTold()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"見本 一"_s));
    VERIFY_OK(store().desk().perform(BlockPerson{person, u"未返却"_s}, TestStore::as(store().manager())));
    SavePerson leaving{person, store().person(person).values};
    leaving.values.leftOn = store().clock().now().localDay().addDays(-3);
    VERIFY_OK(store().desk().perform(leaving, TestStore::as(store().manager())));
    const auto codes = [](const Result<ImportReport>& report) {
        QStringList found;
        for (const Problem& problem : report->warned.value(0).problems)
            found << problem.code + u' ' + problem.arguments.value(u"line"_s).toString();
        return found;
    };
    const QStringList told{u"import.holder-left 2"_s, u"import.holder-blocked 2"_s};
    const ImportPlan list = plan(heldBy("E-1")); // of an asset that is new
    const Result<ImportReport> looked = previewImport(store().desk(), list, m_control);
    VERIFY_OK(looked);
    QCOMPARE(codes(looked), told);
    QCOMPARE(loans(), 0);
    const Result<ImportReport> stored = import(list);
    VERIFY_OK(stored);
    QCOMPARE(codes(stored), told);
    QCOMPARE(loans(), 1);
    const Result<ImportReport> again = import(list); // it is on loan by now
    VERIFY_OK(again);
    QCOMPARE(again->warnedRows, 0);
}

void ImportWarningsTest::codesThatStandTwiceAreTold()
{
    const ImportPlan list = plan("asset number,type,serial,barcodes\nA-1,PC,SN-1,DUP1\nA-2,PC,SN-2,B-2\n"
                                 "A-3,PC,sn-1,\nA-4,PC,,ｄｕｐ1\nA-5,PC,SN-5,SN-2\nA-6,PC,SN-6,SN-6\n");
    const Result<ImportReport> looked = previewImport(store().desk(), list, m_control);
    const Result<ImportReport> stored = import(list);
    for (const Result<ImportReport>& report : {looked, stored}) {
        VERIFY_OK(report);
        QCOMPARE(report->created, 6);
        QStringList told;
        for (const RowProblems& row : report->warned) {
            for (const Problem& problem : row.problems)
                told << u"%1 %2 %3 %4"_s.arg(problem.code, problem.arguments.value(u"line"_s).toString(),
                                             problem.arguments.value(u"before"_s).toString(),
                                             problem.arguments.value(u"column"_s).toString());
        }
        QCOMPARE(told, (QStringList{u"import.code-twice 4 2 serial"_s, u"import.code-twice 5 2 barcodes"_s,
                                    u"import.code-twice 6 3 barcodes"_s}));
    }
}

/// Two people with one card: nobody knows whose it is when it is read at the counter.
void ImportWarningsTest::cardsThatStandTwiceAreTold()
{
    const ImportPlan list =
        plan("staff number,name,cards\nP-1,一,9001\nP-2,二,9002\nP-3,三,９００１\n", ImportTable::People);
    const Result<ImportReport> report = previewImport(store().desk(), list, m_control);
    VERIFY_OK(report);
    QCOMPARE(report->warned.size(), 1);
    const Problem& problem = report->warned.first().problems.first();
    QCOMPARE(problem.code, u"import.card-twice"_s);
    QCOMPARE(problem.arguments.value(u"line"_s).toInt(), 4);
    QCOMPARE(problem.arguments.value(u"before"_s).toInt(), 2);
    QCOMPARE(report->created, 3);
}

QTEST_GUILESS_MAIN(ImportWarningsTest)
#include "tst_importwarnings.moc"
