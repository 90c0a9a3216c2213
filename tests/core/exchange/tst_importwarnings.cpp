// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjob.h"
#include "core/exchange/importjob.h"
#include "core/ledger/codelookup.h"
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
    void aMissingTypeColumnIsToldOnce();
    void oneBrokenRowKeepsOnlyItselfOut();
    void furtherFieldsAreListed();

private:
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

QTEST_GUILESS_MAIN(ImportWarningsTest)
#include "tst_importwarnings.moc"
