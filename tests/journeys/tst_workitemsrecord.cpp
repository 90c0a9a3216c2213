// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/label.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/stocklevels.h"
#include "core/stocktake/stocktake.h"
#include "tests/journeys/workdesk.h"
#include "ui/labels/labelpane.h"
#include "ui/ledger/importpane.h"
#include "ui/stocktake/differencetablemodel.h"
#include "ui/widgets/pagedtable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// LN-12 … LN-15, LN-20 … LN-24 and LN-31: the ledger, what is on the shelves, and what leaves for good.
class WorkItemsRecord : public WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void ln12ChangesTheLedger();
    void ln13PrintsALabel();
    void ln14ReceivesNewStock();
    void ln15KeepsTheStock();
    void ln23ReportsTheStock();
    void ln20LooksAtTheStore();
    void ln21and22TakesStock();
    void ln21HandsOverToAnotherKeeper();
    void ln22TakesBackWhatIsHere();
    void ln24KeepsSparesReady();
    void ln31HandsBack();

private:
    [[nodiscard]] QString savedAs(const QString& name) { return stage().folder.filePath(name); }
    /// A shelf with.
    void fillShelf()
    {
        QVERIFY(stage().store.desk().perform(SavePlace{u"棚1"_s, u"SHELF-1"_s}, stage().order()));
        for (const QString& number : {u"A-1"_s, u"A-2"_s}) {
            const AssetRecord asset = stage().store.asset(stage().assetOf(number));
            SaveAsset verb{asset.id, asset.values, asset.values};
            verb.values.place = u"棚1"_s;
            QVERIFY(stage().store.desk().perform(verb, stage().order()));
        }
    }
    void openStocktake(int type)
    {
        go(u"stocktake"_s);
        auto& place = find<QComboBox>(u"stocktakePlace"_s);
        place.setCurrentIndex(place.findText(u"棚1"_s));
        find<QComboBox>(u"stocktakeType"_s).setCurrentIndex(type);
        press(u"openStocktake"_s);
        QTRY_VERIFY(find<QWidget>(u"stocktakeCounting"_s).isVisible());
    }
    [[nodiscard]] QStringList differences()
    {
        const auto* model = find<PagedTable>(u"differences"_s).model();
        QStringList numbers;
        for (int row = 0; row < model->rowCount(); ++row)
            numbers << model->index(row, DifferenceTableModel::Number).data().toString();
        return numbers;
    }
};

void WorkItemsRecord::ln12ChangesTheLedger()
{
    go(u"assets"_s, u"A-1"_s);
    QTRY_VERIFY(find<QPushButton>(u"editAsset"_s).isVisible());
    press(u"editAsset"_s);
    find<QLineEdit>(u"assetModel"_s).setText(u"見本 6"_s);
    picture(u"LN-12"_s);
    press(u"saveAsset"_s);
    QTRY_COMPARE(stage().store.text("select model from asset where asset_no = 'A-1'"), u"見本 6"_s);
    VERIFY_WORK(u"ledger.save-asset"_s, u"LN-12"_s);
    QCOMPARE(stage().store.number("select count(*) from document where kind = 'ledger-edit' and item_count = 1"
                                  " and number = (select max(number) from document where kind = 'ledger-edit')"),
             1);
    const Entry entry = newest(u"ledger.save-asset"_s);
    QVERIFY(std::any_of(entry.images.begin(), entry.images.end(), [](const RowImage& image) {
        return image.table == u"asset" && image.kind == ImageKind::Update;
    }));
    go(u"reports"_s, u"inventory"_s);
    QTRY_VERIFY(tableTexts(u"reportTable"_s).contains(u"見本 6"_s));
}

void WorkItemsRecord::ln13PrintsALabel()
{
    const qint64 asset = stage().assetOf(u"A-1"_s).value();
    PdfPrinters printers(stage().folder.path());
    PrintService printing(stage().desk, printers, [] { return PrinterChoices{}; });
    LabelPane pane(stage().context(), printing, {LabelKind::Asset, {asset}, u"A-1"_s, {asset}});
    pane.resize(1100, 760);
    pane.show();
    auto* printer = pane.findChild<QComboBox*>(u"labelPrinters"_s);
    QTRY_VERIFY(printer->findText(u"Desk"_s) > 0);
    printer->setCurrentIndex(printer->findText(u"Desk"_s));
    Q_EMIT printer->activated(printer->currentIndex());
    picture(u"LN-13"_s, pane);
    pane.findChild<QPushButton*>(u"labelPrint"_s)->click();
    QTRY_COMPARE(stage().store.number("select count(*) from asset_label where withdrawn_at is null"), 1);
    QCOMPARE(printers.papers(), 1);
    QVERIFY(printed(1).contains(u"A-1"_s));
    VERIFY_WORK(u"labels.record"_s, u"LN-13"_s);
}

void WorkItemsRecord::ln14ReceivesNewStock()
{
    QFile list(savedAs(u"delivery.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("管理番号,品目,製造番号\nN-1,ノートPC,SN-0101\nN-2,ノートPC,SN-0102\n");
    list.close();
    ImportPane pane(stage().context(), ImportTable::Assets);
    pane.resize(1000, 700);
    pane.show();
    const QSignalSpy finished(&pane, &ImportPane::finished);
    pane.beginWith(list.fileName());
    QTRY_VERIFY(pane.findChild<QPushButton*>(u"applyImport"_s)->isEnabled());
    pane.findChild<QLabel*>(u"importPath"_s)->setText(u"delivery.csv"_s); // not where the test keeps it
    picture(u"LN-14"_s, pane);
    pane.findChild<QPushButton*>(u"applyImport"_s)->click();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(stage().store.number("select count(*) from asset where serial like 'SN-010%'"), 2);
    QCOMPARE(stage().store.number("select item_count from document where kind = 'import'"), 2);
    VERIFY_WORK(u"exchange.import"_s, u"LN-14"_s);

    // On the page it goes on with the delivery note.
    QFile second(savedAs(u"second.csv"_s));
    QVERIFY(second.open(QIODevice::WriteOnly));
    second.write("管理番号,品目,製造番号\nN-3,ノートPC,SN-0103\nN-4,ノートPC,SN-0104\n");
    second.close();
    go(u"assets"_s);
    stage().ask.files << second.fileName();
    press(u"importAssets"_s);
    press(u"applyImport"_s);
    QTRY_COMPARE(stage().store.number("select count(*) from document where kind = 'import' and is_open = 0"), 2);
    QTRY_VERIFY(!stage().host.answers.isEmpty() && !stage().host.answers.last().isEmpty());
    fillIn(
        {{u"receptionDelivered"_s, u"3"_s}, {u"receptionNote"_s, u"納-123"_s}, {u"receptionRemark"_s, u"1台は後日"_s}});
    const QString paper = printedPreview([this] { stage().host.answers.last().first().run(); });
    const QString import = stage().store.text("select max(number) from document where kind = 'import'");
    VERIFY_TEXTS(paper, u"受入確認票"_s, import, u"納-123"_s, u"N-3"_s, u"SN-0104"_s, u"不足 1"_s, u"1台は後日"_s);
    QVERIFY(!paper.contains(u"N-1"_s)); // of the other delivery
    VERIFY_WORK(u"exchange.note-reception"_s, u"LN-14"_s);
}

/// What is short is seen, asked for on a paper, seen the next day, and closed when it has come.
void WorkItemsRecord::ln15KeepsTheStock()
{
    const KindId kind = stage().store.asset(stage().assetOf(u"A-1"_s)).kindId;
    QVERIFY(stage().store.desk().perform(SetStockLevel{kind, 20, 25}, stage().order()));
    VERIFY_WORK(u"ledger.set-stock-level"_s, u"LN-15"_s);
    go(u"reports"_s, u"stock"_s);
    QTRY_COMPARE(find<PagedTable>(u"reportTable"_s).model()->rowCount(),
                 int(stage().store.number("select count(*) from kind where withdrawn_at is null")));
    const qint64 ready = stage().store.desk().ask(ListStockLevels{})->first().free();
    QTRY_VERIFY(find<QWidget>(u"reportShortages"_s).isVisible());
    picture(u"LN-15"_s);
    fillIn({{u"replenishReason"_s, u"新採用者の増加"_s}});
    press(u"replenishRequest"_s);
    QTRY_COMPARE(stage().store.number("select count(*) from replenishment"), 1);
    QCOMPARE(stage().store.number("select quantity from replenishment_line"), 25 - ready);
    VERIFY_WORK(u"consumables.request-replenishment"_s, u"LN-15"_s);
    QCOMPARE(wrongOnPaper(DocumentKind::Replenishment, {u"新採用者の増加"_s, QString::number(25 - ready)}), QString());
    go(u"reports"_s, u"replenishment"_s);
    QTRY_COMPARE(find<PagedTable>(u"reportTable"_s).model()->rowCount(), 1);
    stage().ask.choices << 0;
    fillIn({{u"replenishExpected"_s, u"2026-12-01"_s}});
    press(u"replenishFollow"_s);
    QTRY_COMPARE(stage().store.text("select expected_on from replenishment"), u"2026-12-01"_s);
    VERIFY_WORK(u"consumables.follow-replenishment"_s, u"LN-15"_s);
    QVERIFY(stage().host.refusals.isEmpty());
}

/// The list by type on the screen and as a PDF, with its total against the ledger.
void WorkItemsRecord::ln23ReportsTheStock()
{
    go(u"reports"_s, u"inventory"_s);
    auto& group = find<QComboBox>(u"reportGroup"_s);
    QTRY_VERIFY(group.findData(u"kind"_s) >= 0);
    group.setCurrentIndex(group.findData(u"kind"_s));
    QTRY_VERIFY2(find<QLabel>(u"reportSummary"_s).text().count(u'9') == 2, // as many as in the ledger
                 qPrintable(find<QLabel>(u"reportSummary"_s).text()));
    QTRY_COMPARE(find<PagedTable>(u"reportTable"_s).model()->rowCount(), 11); // nine, the type and its subtotal
    press(u"reportAsTable"_s);
    picture(u"LN-23"_s);
    stage().ask.files << savedAs(u"stock.pdf"_s);
    press(u"reportPdf"_s);
    QVERIFY(stage().host.refusals.isEmpty());
    QFile file(savedAs(u"stock.pdf"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
    // Who put it out is known afterwards.
    QTRY_COMPARE(stage().store.number("select count(*) from report_output where report = 'inventory'"), 1);
    go(u"reports"_s, u"outputs"_s);
    QTRY_COMPARE(find<PagedTable>(u"reportTable"_s).model()->rowCount(), 1);
}

void WorkItemsRecord::ln20LooksAtTheStore()
{
    fillShelf();
    openStocktake(int(StocktakeType::Spot));
    VERIFY_WORK(u"stocktake.open"_s, u"LN-20"_s);
    const auto paper = [this] { return printedPreview([this] { page().run(u"preview"_s); }); };
    VERIFY_TEXTS(paper(), u"保管庫点検表"_s, u"施錠"_s, u"鍵の員数"_s, u"A-1"_s, u"A-2"_s);
    scan(u"A-1"_s);
    scan(u"A-2"_s);
    QTRY_COMPARE(differences(), QStringList());
    picture(u"LN-20"_s);
    VERIFY_WORK(u"stocktake.scan"_s, u"LN-20"_s);
    fillIn({{u"spotKeys"_s, u"5"_s}, {u"spotRemark"_s, u"予備鍵は金庫"_s}});
    press(u"closeStocktake"_s); // asks for lock and keys, which nobody has recorded yet
    QTRY_COMPARE(stage().store.number("select expected - found from stocktake where closed_at is not null"), 0);
    VERIFY_WORK(u"stocktake.close"_s, u"LN-20"_s);
    QCOMPARE(stage().store.number("select key_count from spot_check where is_locked = 1"), 5);
    QTRY_VERIFY(!find<QPushButton>(u"closeStocktake"_s).isVisible());
    VERIFY_TEXTS(paper(), u"保管庫点検記録"_s, u"異常なし"_s, u"5本"_s, u"予備鍵は金庫"_s, u"差異はありませんでした"_s,
                 stage().host.who.operatorName);
}

void WorkItemsRecord::ln21and22TakesStock()
{
    fillShelf();
    openStocktake(int(StocktakeType::Regular));
    const auto paper = [this] { return printedPreview([this] { page().run(u"preview"_s); }); };
    VERIFY_TEXTS(paper(), u"現物確認票"_s, u"R8-S1-000001"_s, u"A-1"_s, u"A-2"_s, u"定期"_s, u"立会者"_s);
    scan(u"A-1"_s);
    picture(u"LN-21"_s);
    press(u"closeStocktake"_s);
    QTRY_COMPARE(differences(), QStringList{u"A-2"_s});
    picture(u"LN-22"_s);
    QCOMPARE(stage().store.text("select type from stocktake where closed_at is not null"), u"regular"_s);
    VERIFY_WORK(u"stocktake.close"_s, u"LN-21"_s);
    VERIFY_TEXTS(paper(), u"棚卸差異報告書"_s, u"未確認"_s, u"A-2"_s, u"原因未確定"_s);

    auto& table = find<PagedTable>(u"differences"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    stage().ask.choices << 0; // found later
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(stage().store.text("select cause from stocktake_difference"), u"found-later"_s);
    VERIFY_WORK(u"stocktake.settle"_s, u"LN-22"_s);
    QCOMPARE(newest(u"stocktake.settle"_s).command.authority, u"R8-S1-000001"_s);
    VERIFY_TEXTS(paper(), u"棚卸差異報告書"_s, u"A-2"_s, u"後で確認できた"_s);

    // Not found after all: a suspected loss, which goes on as a report of loss.
    stage().ask.choices << int(causesOf(DifferenceKind::Missing).indexOf(DifferenceCause::SuspectedLoss));
    stage().ask.texts << u"所属に照会、所在不明"_s;
    fillIn({{u"reporter"_s, u"係員 一郎"_s}});
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(stateOf(u"A-2"_s), AssetState::Lost);
    VERIFY_WORK(u"stocktake.suspect-loss"_s, u"LN-22"_s);
    VERIFY_WORK(u"loans.report-incident"_s, u"LN-29"_s);
    VERIFY_PAPER(DocumentKind::Incident, u"A-2"_s, u"R8-S1-000001"_s, u"所属に照会、所在不明"_s, u"係員 一郎"_s);
}

/// What is on loan by the record but stands there: taken back in the step that explains it.
void WorkItemsRecord::ln22TakesBackWhatIsHere()
{
    fillShelf();
    HandOver lend;
    lend.person = PersonId(stage().store.number("select min(id) from person"));
    lend.items = {stage().assetOf(u"A-2"_s)};
    QVERIFY(stage().store.desk().perform(lend, stage().order()));
    stage().wait(60'000);
    openStocktake(int(StocktakeType::Regular));
    scan(u"A-1"_s);
    scan(u"A-2"_s);
    press(u"closeStocktake"_s);
    QTRY_COMPARE(differences(), QStringList{u"A-2"_s});
    auto& table = find<PagedTable>(u"differences"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    const int before = papers();
    stage().ask.choices << 0; // take it back now
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(stage().store.text("select cause from stocktake_difference"), u"return-not-recorded"_s);
    VERIFY_WORK(u"stocktake.record-return"_s, u"LN-22"_s);
    QVERIFY(printed(before + 1).contains(u"A-2"_s)); // the return slip
    VERIFY_PAPER(DocumentKind::ReturnSlip, u"A-2"_s);
    VERIFY_TEXTS(printedPreview([this] { page().run(u"preview"_s); }), u"返却の記録漏れ"_s);
}

/// The keeper changes: what is counted is handed over with a paper of both.
void WorkItemsRecord::ln21HandsOverToAnotherKeeper()
{
    fillShelf();
    openStocktake(int(StocktakeType::Change));
    scan(u"A-1"_s);
    scan(u"A-2"_s);
    press(u"closeStocktake"_s);
    QTRY_VERIFY(!find<QPushButton>(u"closeStocktake"_s).isVisible());
    fillIn({{u"keeperFrom"_s, u"前田"_s}, {u"keeperTo"_s, u"後藤"_s}, {u"keeperPapers"_s, u"台帳1冊"_s}});
    press(u"stocktakeMore"_s);
    for (QAction* action : page().findChildren<QAction*>()) {
        if (action->objectName() == u"issueHandover")
            action->trigger();
    }
    QTRY_COMPARE(stage().store.number("select count(*) from document where letter = 'V'"), 1);
    VERIFY_WORK(u"stocktake.issue-handover"_s, u"LN-21"_s);
    VERIFY_PAPER(DocumentKind::KeeperHandover, u"前田"_s, u"後藤"_s, u"台帳1冊"_s, u"R8-S1-000001"_s);
}

/// The sheet of what is in stock, then all that were looked at in one form: in order, but for one that becomes faulty.
void WorkItemsRecord::ln24KeepsSparesReady()
{
    const QString wrong = wrongOnWorkSheet({{u"sheet"_s, 0}, {u"type"_s, 1}}, u"list.spares"_s,
                                           {u"A-1"_s, u"A-6"_s, u"spares.charged"_s, u"spares.updated"_s});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    careFor({u"A-1"_s, u"A-2"_s, u"A-3"_s}, u"careCheck"_s, {{u"bad"_s, u"A-2"_s}, {u"note"_s, u"起動しない"_s}});
    pictureOfForm(u"LN-24"_s);
    VERIFY_WORK(u"loans.check-spares"_s, u"LN-24"_s);
    QCOMPARE(stateOf(u"A-1"_s), AssetState::Usable);
    QCOMPARE(stateOf(u"A-2"_s), AssetState::Faulty);
    QCOMPARE(stage().store.number("select count(*) from asset_check where is_good = 1"), 2);
    QCOMPARE(stage().store.text("select note from asset_check where is_good = 0"), u"起動しない"_s);
    step(u"A-1"_s, u"check"_s, {{u"result"_s, 0}, {u"note"_s, u"充電・更新済み"_s}}); // one by itself
    QCOMPARE(stage().store.number("select count(*) from asset_check where is_good = 1"), 3);
}

void WorkItemsRecord::ln31HandsBack()
{
    step(u"A-1"_s, u"surrender"_s, {{u"items"_s, u"A-1\nA-2\n"_s}, {u"basis"_s, u"更改"_s}});
    pictureOfForm(u"LN-31"_s);
    QCOMPARE(stateOf(u"A-2"_s), AssetState::ToSurrender);
    VERIFY_PAPER(DocumentKind::Surrender, u"A-1"_s, u"A-2"_s, u"更改"_s);
    VERIFY_WORK(u"loans.prepare-retirement"_s, u"LN-31"_s);
    step(u"A-1"_s, u"retire"_s,
         {{u"items"_s, u"A-1\nA-2"_s},
          {u"method"_s, u"物理破壊"_s},
          {u"executor"_s, u"山田"_s},
          {u"witness"_s, u"佐藤"_s},
          {u"certificate"_s, u"C-7"_s}});
    QCOMPARE(stateOf(u"A-2"_s), AssetState::Disposed);
    VERIFY_PAPER(DocumentKind::Erasure, u"A-1"_s, u"物理破壊"_s, u"山田"_s, u"佐藤"_s, u"C-7"_s);
    VERIFY_WORK(u"loans.retire"_s, u"LN-31"_s);
}

QTEST_MAIN(WorkItemsRecord)
#include "tst_workitemsrecord.moc"
