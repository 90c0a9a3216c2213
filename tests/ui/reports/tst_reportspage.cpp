// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/reports/savedreports.h"
#include "tests/support/nameless.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/printing/previewpane.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// One printer that prints into a file, until it is gone.
class FilePrinters final : public Printers
{
public:
    QString file;
    bool isGone = false;
    [[nodiscard]] QStringList names() const override { return isGone ? QStringList() : QStringList{u"Office"_s}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override
    {
        if (isGone)
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        return printer;
    }
};

class TestReportsPage : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anInventoryIsSeenAndAgrees();
    void onlyWhatAReportKnowsIsAsked();
    void filtersNarrowDownAndAreCleared();
    void groupsStandOut();
    void sumsAreSeen();
    void columnsAreChosenAndMoved();
    void aHistoryAsksWhose();
    void anUnknownKeyIsTold();
    void anEmptyPeriodSaysSo();
    void paperIsSeen();
    void whatIsLateGoesToTheHeads();
    void chartsAreSeenAndSaved();
    void aChartGrowsWithTheText();
    void aLargeTextLeavesTheListItsRoom();
    void aChartStandsBehindTheList();
    void aReportWithoutAChartOffersNone();
    void aUserIsFoundByReading();
    void periodsGoWithTheDay();
    void whatIsDisposedOfIsThereWhenAskedFor();
    void whatIsPutOutIsNoted();
    void aNoteThatCannotBeMadeIsTold();
    void columnsAreRemembered();
    void filesAreSaved();
    void aCsvTellsWhatItLost();
    void aFileThatCannotBeWrittenIsTold();
    void itPrints();
    void aPrinterThatIsGoneIsTold();
    void noPrinterChosenOffersOne();
    void reportsAreSavedAndFoundAgain();
    void fieldsOfTypesGroupSortAndNarrowDown();
    void commands();
    void everyControlHasAName();

private:
    void choose(const QString& report);
    [[nodiscard]] QAbstractItemModel& rows() { return *m_fixture->find<PagedTable>(u"reportTable"_s).model(); }
    [[nodiscard]] QStringList firstColumn();
    void settle() { m_fixture->settle(); }
    [[nodiscard]] QComboBox& combo(const QString& name) { return m_fixture->find<QComboBox>(name); }
    void press(const QString& button) { m_fixture->find<QPushButton>(button).click(); }
    [[nodiscard]] QString summary() { return m_fixture->find<QLabel>(u"reportSummary"_s).text(); }

    FilePrinters m_printers;
    std::unique_ptr<PageFixture> m_fixture;
    ReportsPage* m_page = nullptr;
};

void TestReportsPage::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const AssetId first = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s).place(u"保管庫"_s).model(u"\U00020bb7"_s));
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s));
    store().add(anAsset(u"A-3"_s).kind(u"ルーター"_s));
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).section(u"総務課"_s));
    verb.items << first;
    store().desk().perform(verb, TestStore::as(store().deskStaff())).value();
    m_printers.file = folder() + u"/printed.pdf"_s;
    m_printers.isGone = false;
    QFile::remove(m_printers.file);
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new ReportsPage(m_fixture->context(), m_printers);
    m_fixture->show(m_page);
    settle();
}

void TestReportsPage::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void TestReportsPage::choose(const QString& report)
{
    m_page->open(report);
    settle();
}

QStringList TestReportsPage::firstColumn()
{
    QStringList found;
    for (int row = 0; row < rows().rowCount(); ++row)
        found << rows().index(row, 0).data().toString();
    return found;
}

void TestReportsPage::anInventoryIsSeenAndAgrees()
{
    QCOMPARE(firstColumn(), (QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s}));
    QVERIFY2(summary().contains(u"Agrees with the ledger (3)"_s), qPrintable(summary()));
    QCOMPARE(rows().headerData(0, Qt::Horizontal).toString(), u"Asset no."_s);
}

void TestReportsPage::onlyWhatAReportKnowsIsAsked()
{
    QVERIFY(combo(u"reportStatus"_s).isVisible());
    QVERIFY(!m_fixture->find<QWidget>(u"reportFrom"_s).isVisible());
    choose(u"overdue"_s);
    QVERIFY(!combo(u"reportStatus"_s).isVisible());
    choose(u"movements"_s);
    QVERIFY(m_fixture->find<QWidget>(u"reportFrom"_s).isVisible());
    QCOMPARE(rows().rowCount(), 1);
    QVERIFY(!m_fixture->find<QLineEdit>(u"reportItem"_s).isVisible());
}

void TestReportsPage::filtersNarrowDownAndAreCleared()
{
    combo(u"reportKind"_s).setCurrentText(u"ルーター"_s);
    settle();
    QCOMPARE(firstColumn(), QStringList{u"A-3"_s});
    combo(u"reportPlace"_s).setCurrentText(u"保管庫"_s);
    settle();
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(summary().contains(u"Agrees with the ledger (0)"_s));
    m_page->findChild<EmptyState*>()->findChild<QPushButton*>()->click();
    settle();
    QCOMPARE(rows().rowCount(), 3);
    m_fixture->find<QLineEdit>(u"reportPerson"_s).setFocus();
    QTest::keyClicks(&m_fixture->find<QLineEdit>(u"reportPerson"_s), u"E-1"_s);
    settle();
    QCOMPARE(firstColumn(), QStringList{u"A-1"_s});
}

void TestReportsPage::groupsStandOut()
{
    combo(u"reportGroup"_s).setCurrentIndex(combo(u"reportGroup"_s).findData(u"kind"_s));
    settle();
    QCOMPARE(firstColumn(), (QStringList{u"Item: ノートPC"_s, u"A-1"_s, u"A-2"_s, u"Subtotal (ノートPC): 2"_s,
                                         u"Item: ルーター"_s, u"A-3"_s, u"Subtotal (ルーター): 1"_s}));
    QVERIFY(m_fixture->find<PagedTable>(u"reportTable"_s).columnSpan(0, 0) > 1);
    QCOMPARE(m_fixture->find<PagedTable>(u"reportTable"_s).columnSpan(1, 0), 1);
}

/// What prices add up to, of each group below them and of all; how many of each type are in which state.
void TestReportsPage::sumsAreSeen()
{
    const auto price = [this](const QString& number, qint64 yen) {
        AssetValues values = anAsset(number).kind(u"ノートPC"_s);
        values.price = yen;
        store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager())).value();
    };
    price(u"A-8"_s, 84200);
    price(u"A-9"_s, 15900);
    const auto tallies = [this] {
        QStringList lines;
        const auto& list = m_fixture->find<QListWidget>(u"reportTallies"_s);
        for (int i = 0; i < list.count() && list.isVisible(); ++i)
            lines << list.item(i)->text();
        return lines;
    };
    choose(u"property"_s);
    choose(u"inventory"_s);
    QVERIFY2(!summary().contains(u"in all"_s), qPrintable(summary())); // no price is shown
    QCOMPARE(tallies().size(), 3);
    QVERIFY2(tallies().at(1).contains(u"ノートPC"_s) && tallies().at(1).contains(u"On loan"_s),
             qPrintable(tallies().at(1)));
    auto& columns = m_fixture->find<QListWidget>(u"reportColumns"_s);
    for (int i = 0; i < columns.count(); ++i) {
        const QString name = columns.item(i)->text();
        columns.item(i)->setCheckState(name == u"Asset no." || name == u"Price (yen)" ? Qt::Checked : Qt::Unchecked);
    }
    combo(u"reportGroup"_s).setCurrentIndex(combo(u"reportGroup"_s).findData(u"kind"_s));
    settle();
    QCOMPARE(rows().headerData(1, Qt::Horizontal).toString(), u"Price (yen)"_s);
    const int subtotal = int(firstColumn().indexOf(u"Subtotal (ノートPC): 4"_s));
    QVERIFY2(subtotal > 0, qPrintable(firstColumn().join(u'\n')));
    QCOMPARE(rows().index(subtotal, 1).data().toString(), u"100,100"_s);
    QCOMPARE(m_fixture->find<PagedTable>(u"reportTable"_s).columnSpan(subtotal, 0), 1);
    QVERIFY2(summary().contains(u"Price (yen) 100,100 in all"_s), qPrintable(summary()));
    choose(u"overdue"_s);
    QVERIFY(tallies().isEmpty());
}

void TestReportsPage::columnsAreChosenAndMoved()
{
    auto& columns = m_fixture->find<QListWidget>(u"reportColumns"_s);
    const int before = rows().columnCount();
    columns.item(1)->setCheckState(Qt::Unchecked);
    settle();
    QCOMPARE(rows().columnCount(), before - 1);
    columns.setCurrentRow(2);
    press(u"columnUp"_s);
    press(u"columnUp"_s);
    settle();
    QCOMPARE(rows().headerData(0, Qt::Horizontal).toString(), u"Model"_s);
    press(u"columnsUsual"_s);
    settle();
    QCOMPARE(rows().columnCount(), before);
    QCOMPARE(rows().headerData(0, Qt::Horizontal).toString(), u"Asset no."_s);
}

void TestReportsPage::aHistoryAsksWhose()
{
    choose(u"asset-history"_s);
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(!m_fixture->find<QPushButton>(u"reportPdf"_s).isEnabled());
    choose(u"asset-history:A-1"_s);
    QCOMPARE(rows().rowCount(), 1);
    QVERIFY(m_fixture->find<QPushButton>(u"reportPdf"_s).isEnabled());
    choose(u"person-history:E-1"_s);
    QCOMPARE(rows().rowCount(), 1);
}

void TestReportsPage::anUnknownKeyIsTold()
{
    choose(u"asset-history:X-99"_s);
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(m_page->findChild<EmptyState*>()->findChild<QLabel*>()->text().contains(u"code.unknown"_s));
}

void TestReportsPage::anEmptyPeriodSaysSo()
{
    choose(u"loans"_s);
    m_fixture->find<QAbstractButton>(u"reportHasTo"_s).setChecked(true);
    m_fixture->find<QWidget>(u"reportTo"_s).setProperty("date", QDate(2020, 1, 1));
    settle();
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(summary().contains(u"Agrees with the ledger (0)"_s));
    const QString said = m_page->findChild<EmptyState*>()->findChild<QLabel*>()->text();
    QVERIFY2(said.contains(u"to 2020-01-01"_s), qPrintable(said));
    press(u"reportAsPaper"_s);
    settle();
    QCOMPARE(m_page->findChild<PreviewPane*>()->sheetCount(), 1);
}

void TestReportsPage::whatIsLateGoesToTheHeads()
{
    QPushButton& button = m_fixture->find<QPushButton>(u"reportToHeads"_s);
    choose(u"inventory"_s);
    QVERIFY(!button.isVisible());
    choose(u"overdue"_s);
    QVERIFY(button.isVisible());
    button.click();
    QCOMPARE(m_fixture->host.opened.last(), std::pair(u"letters"_s, u"#overdue-list"_s));
}

void TestReportsPage::paperIsSeen()
{
    press(u"reportAsPaper"_s);
    settle();
    QVERIFY(m_page->findChild<PreviewPane*>()->isVisible());
    QCOMPARE(m_page->findChild<PreviewPane*>()->sheetCount(), 1);
    QVERIFY(!m_page->grab().isNull());
    press(u"reportAsTable"_s);
    settle();
    QVERIFY(m_fixture->find<PagedTable>(u"reportTable"_s).isVisible());
}

void TestReportsPage::chartsAreSeenAndSaved()
{
    press(u"reportAsChart"_s);
    settle();
    const auto& chart = m_fixture->find<QWidget>(u"reportChart"_s);
    QVERIFY(chart.isVisible());
    QCOMPARE(chart.accessibleName(), u"Items by type and status"_s);
    QVERIFY2(chart.accessibleDescription().contains(u"ノートPC: "_s), qPrintable(chart.accessibleDescription()));
    QVERIFY(!m_page->grab().isNull());
    m_fixture->ask.files << folder() + u"/chart.pdf"_s;
    press(u"reportPdf"_s);
    QVERIFY(m_fixture->host.refusals.isEmpty());
    QFile file(folder() + u"/chart.pdf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
    for (const QString& report : {u"loans"_s, u"overdue"_s}) {
        choose(report);
        QVERIFY(chart.isVisible());
    }
    press(u"reportAsTable"_s);
    settle();
    QVERIFY(m_fixture->find<PagedTable>(u"reportTable"_s).isVisible());
}

void TestReportsPage::aChartGrowsWithTheText()
{
    press(u"reportAsChart"_s);
    settle();
    const auto& chart = m_fixture->find<QWidget>(u"reportChart"_s);
    const int usual = chart.minimumHeight();
    QVERIFY(usual > 50);
    QFont larger = m_page->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.6);
    m_page->setFont(larger);
    QVERIFY(chart.minimumHeight() > usual * 1.3);
    combo(u"reportKind"_s).setCurrentText(u"ルーター"_s);
    settle();
    QVERIFY2(!chart.accessibleDescription().contains(u"ノートPC"_s), qPrintable(chart.accessibleDescription()));
    choose(u"person-history"_s);
    QVERIFY2(!chart.isVisible(), "of whom nobody has asked yet");
}

/// At 160 % on a small screen: the buttons of the files stand in one line, and what stands below the list gives way.
void TestReportsPage::aLargeTextLeavesTheListItsRoom()
{
    auto& tallies = m_fixture->find<QWidget>(u"reportTallies"_s);
    m_page->window()->resize(1160, 1400);
    settle();
    const int usual = tallies.height();
    QFont larger = m_page->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.6);
    m_page->setFont(larger);
    m_page->window()->resize(1160, 700);
    settle();
    QVERIFY2(tallies.height() < usual, qPrintable(u"%1, was %2"_s.arg(tallies.height()).arg(usual)));
    for (const QString& report : {u"inventory"_s, u"stock"_s}) {
        choose(report);
        const int top = m_fixture->find<QWidget>(u"reportPrint"_s).mapTo(m_page, QPoint()).y();
        for (const QString& button : {u"reportPdf"_s, u"reportXlsx"_s, u"reportCsv"_s})
            QCOMPARE(m_fixture->find<QWidget>(button).mapTo(m_page, QPoint()).y(), top);
    }
}

void TestReportsPage::aChartStandsBehindTheList()
{
    auto& withChart = m_fixture->find<QAbstractButton>(u"reportWithChart"_s);
    QVERIFY(!withChart.isChecked());
    press(u"reportAsPaper"_s);
    settle();
    QCOMPARE(m_page->findChild<PreviewPane*>()->sheetCount(), 1);
    withChart.click();
    settle();
    QCOMPARE(m_page->findChild<PreviewPane*>()->sheetCount(), 2);
    QCOMPARE(m_fixture->preferences.look(u"reports/with-chart"_s).toBool(), true);
}

void TestReportsPage::aReportWithoutAChartOffersNone()
{
    auto& chart = m_fixture->find<QPushButton>(u"reportAsChart"_s);
    QVERIFY(chart.isVisible());
    press(u"reportAsChart"_s);
    settle();
    choose(u"replenishment"_s); // was looked at as a chart
    QVERIFY(!chart.isVisible());
    QVERIFY(!m_fixture->find<QWidget>(u"reportWithChart"_s).isVisible());
    QVERIFY(m_fixture->find<PagedTable>(u"reportTable"_s).isVisible());
    QVERIFY(!m_fixture->find<QWidget>(u"reportChart"_s).isVisible());
    choose(u"stock"_s);
    QVERIFY(chart.isVisible());
    press(u"reportAsChart"_s);
    settle();
    QCOMPARE(m_fixture->find<QWidget>(u"reportChart"_s).accessibleName(), u"Stock and spares by type"_s);
}

void TestReportsPage::aUserIsFoundByReading()
{
    store().add(aPerson(u"E-2"_s).name(u"\u9ad9\ufa11　見本"_s).reading(u"たかさき　みほん"_s));
    auto& person = m_fixture->find<QLineEdit>(u"reportPerson"_s);
    auto& offered = m_fixture->find<QListWidget>(u"reportPeople"_s);
    person.setFocus();
    person.setText(u"たかさき"_s);
    Q_EMIT person.textEdited(person.text());
    settle();
    QVERIFY(offered.isVisible());
    QCOMPARE(offered.count(), 1);
    QTest::keyClick(&person, Qt::Key_Return);
    settle();
    QVERIFY(!offered.isVisible());
    QVERIFY2(person.text().contains(u"E-2"_s), qPrintable(person.text()));
    QCOMPARE(rows().rowCount(), 0); // nothing is held
    QVERIFY(m_page->findChild<EmptyState*>()->findChild<QLabel*>()->text().contains(u"\u9ad9\ufa11"_s));
}

void TestReportsPage::periodsGoWithTheDay()
{
    choose(u"loans"_s);
    combo(u"reportSpan"_s).setCurrentIndex(combo(u"reportSpan"_s).findData(u"last-month"_s));
    settle();
    QVERIFY(!m_fixture->find<QWidget>(u"reportFrom"_s).isVisible());
    QCOMPARE(rows().rowCount(), 0);
    const QString said = m_page->findChild<EmptyState*>()->findChild<QLabel*>()->text();
    QVERIFY2(said.contains(u"from 2026-05-01"_s) && said.contains(u"to 2026-05-31"_s), qPrintable(said));
    m_fixture->ask.texts << u"先月の貸出"_s;
    press(u"savedSave"_s);
    store().clock().set(*Instant::fromIso(u"2026-07-10T10:00"_s)); // what was lent in June is of last month now
    choose(u"overdue"_s);
    QComboBox& saved = combo(u"savedChoice"_s);
    saved.setCurrentIndex(1);
    Q_EMIT saved.activated(1);
    settle();
    QCOMPARE(combo(u"reportSpan"_s).currentData().toString(), u"last-month"_s);
    QCOMPARE(rows().rowCount(), 1);
}

void TestReportsPage::whatIsDisposedOfIsThereWhenAskedFor()
{
    store().add(anAsset(u"A-9"_s).state(AssetState::Disposed));
    choose(u"overdue"_s);
    QVERIFY(!m_fixture->find<QWidget>(u"reportWithDisposed"_s).isVisible());
    choose(u"inventory"_s);
    QCOMPARE(rows().rowCount(), 3);
    m_fixture->find<QAbstractButton>(u"reportWithDisposed"_s).click();
    settle();
    QCOMPARE(rows().rowCount(), 4);
    QVERIFY2(summary().contains(u"Agrees with the ledger (4)"_s), qPrintable(summary()));
}

void TestReportsPage::whatIsPutOutIsNoted()
{
    m_fixture->preferences.setPrinter(Paper::Report, u"Office"_s);
    press(u"reportPrint"_s);
    for (const auto& [button, name] :
         {std::pair(u"reportPdf"_s, u"n.pdf"_s), std::pair(u"reportXlsx"_s, u"n.xlsx"_s)}) {
        m_fixture->ask.files << folder() + u'/' + name;
        press(button);
    }
    QCOMPARE(store().number("select count(*) from report_output"), 3);
    QCOMPARE(store().number("select count(*) from report_output where rows_listed = 3 and is_agreeing = 1"), 3);
    QVERIFY(m_fixture->host.banners.isEmpty());
    choose(u"outputs"_s);
    QCOMPARE(rows().rowCount(), 3);
}

/// The file is there, and nobody has to find out later that its note is not.
void TestReportsPage::aNoteThatCannotBeMadeIsTold()
{
    ChangeOperator verb;
    verb.code = store().manager().operatorCode;
    verb.isRetired = true;
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().owner())));
    m_fixture->ask.files << folder() + u"/unnoted.pdf"_s;
    press(u"reportPdf"_s);
    QVERIFY(QFile::exists(folder() + u"/unnoted.pdf"_s));
    QCOMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY2(m_fixture->host.banners.first().contains(u"could not note"_s),
             qPrintable(m_fixture->host.banners.first()));
    QCOMPARE(store().number("select count(*) from report_output"), 0);
}

void TestReportsPage::columnsAreRemembered()
{
    m_fixture->find<QListWidget>(u"reportColumns"_s).item(1)->setCheckState(Qt::Unchecked);
    settle();
    const int fewer = rows().columnCount();
    choose(u"property"_s);
    QVERIFY(rows().columnCount() != fewer);
    choose(u"inventory"_s);
    QCOMPARE(rows().columnCount(), fewer);
    press(u"columnsUsual"_s);
    settle();
    QCOMPARE(rows().columnCount(), fewer + 1);
    QVERIFY(m_fixture->preferences.look(u"reports/columns-inventory"_s).toStringList().isEmpty());
}

void TestReportsPage::filesAreSaved()
{
    for (const auto& [button, name, start] : {std::tuple(u"reportPdf"_s, u"r.pdf"_s, QByteArray("%PDF-")),
                                              std::tuple(u"reportXlsx"_s, u"r.xlsx"_s, QByteArray("PK"))}) {
        m_fixture->ask.files << folder() + u'/' + name;
        press(button);
        QFile file(folder() + u'/' + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(file.readAll().startsWith(start));
    }
    QVERIFY(m_fixture->host.refusals.isEmpty());
    QCOMPARE(m_fixture->host.toasts.size(), 2);
    QVERIFY(m_fixture->ask.askedFiles.first().start.endsWith(u"inventory-20260610.pdf"_s));
}

void TestReportsPage::aCsvTellsWhatItLost()
{
    m_fixture->ask.choices << 1;
    m_fixture->ask.files << folder() + u"/r.csv"_s;
    press(u"reportCsv"_s);
    QCOMPARE(m_fixture->host.banners.size(), 1);
    m_fixture->ask.choices << 0;
    m_fixture->host.answers.first().first().run();
    const QStringList places = m_fixture->ask.askedChoices.last().options;
    QCOMPARE(places, QStringList{u"\U00020bb7 (U+20BB7) × 1: row 2, Model"_s});
}

void TestReportsPage::aFileThatCannotBeWrittenIsTold()
{
    m_fixture->ask.files << folder() + u"/none/r.pdf"_s;
    press(u"reportPdf"_s);
    QCOMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.first().has(u"file.not-writable"));
}

void TestReportsPage::itPrints()
{
    m_fixture->preferences.setPrinter(Paper::Report, u"Office"_s);
    press(u"reportPrint"_s);
    QVERIFY(m_fixture->host.refusals.isEmpty());
    QVERIFY(QFile::exists(m_printers.file));
    QCOMPARE(m_fixture->host.toasts.size(), 1);
}

void TestReportsPage::aPrinterThatIsGoneIsTold()
{
    m_fixture->preferences.setPrinter(Paper::Report, u"Office"_s);
    m_printers.isGone = true;
    press(u"reportPrint"_s);
    QCOMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners.first().contains(u"printer.missing"_s));
    QVERIFY(!QFile::exists(m_printers.file));
}

void TestReportsPage::noPrinterChosenOffersOne()
{
    press(u"reportPrint"_s);
    QCOMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners.first().contains(u"printer.none-chosen"_s));
}

void TestReportsPage::reportsAreSavedAndFoundAgain()
{
    QVERIFY(!m_fixture->find<QPushButton>(u"savedRename"_s).isEnabled());
    combo(u"reportKind"_s).setCurrentText(u"ルーター"_s);
    QTest::keyClicks(&m_fixture->find<QLineEdit>(u"reportPerson"_s), u"E-1"_s);
    settle();
    m_fixture->ask.texts << u"ルーターの一覧"_s;
    press(u"savedSave"_s);
    QCOMPARE(m_fixture->host.offers.size(), 1);
    choose(u"overdue"_s);
    QComboBox& saved = combo(u"savedChoice"_s);
    QCOMPARE(saved.count(), 2);
    saved.setCurrentIndex(1);
    Q_EMIT saved.activated(1);
    settle();
    QCOMPARE(combo(u"reportChoice"_s).currentData().toString(), u"inventory"_s);
    QCOMPARE(combo(u"reportKind"_s).currentText(), u"ルーター"_s);
    QVERIFY(m_fixture->find<QLineEdit>(u"reportPerson"_s).text().contains(u"E-1"_s));
    m_fixture->ask.texts << u"通信機器"_s;
    press(u"savedRename"_s);
    QCOMPARE(m_fixture->ask.askedTexts.constLast().initial, u"ルーターの一覧"_s);
    QCOMPARE(saved.itemText(1), u"通信機器"_s);
    press(u"savedSave"_s); // and is left
    QCOMPARE(m_fixture->ask.askedTexts.constLast().initial, u"通信機器"_s);
    press(u"savedRemove"_s);
    QCOMPARE(saved.count(), 1);
    m_fixture->undo();
    m_page->activate();
    QCOMPARE(saved.count(), 2);
}

void TestReportsPage::fieldsOfTypesGroupSortAndNarrowDown()
{
    QVERIFY2(!combo(u"reportField"_s).isVisible(), "no type has a field yet");
    SaveKind kind{u"ノートPC"_s, KindCategory::Pc};
    kind.rules = KindRules{};
    kind.rules->fields = {{u"OS"_s, FieldType::Choice, {u"十"_s, u"十一"_s}}, {u"容量"_s, FieldType::Number}};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    const QList<QStringList> filled{{u"A-1"_s, u"十一"_s, u"1000"_s}, {u"A-2"_s, u"十"_s, u"512"_s}};
    for (const QStringList& row : filled) {
        const AssetId id(store().number("select id from asset where asset_key = '" + row[0].toStdString() + "'"));
        const AssetValues stored = store().asset(id).values;
        AssetValues values = stored;
        values.custom = {{u"OS"_s, row[1]}, {u"容量"_s, row[2]}};
        VERIFY_OK(store().desk().perform(SaveAsset{id, values, stored}, TestStore::as(store().manager())));
    }
    m_page->activate();
    settle();
    QVERIFY(combo(u"reportField"_s).isVisible());
    QVERIFY(!combo(u"reportFieldValue"_s).isVisible());
    const auto pick = [&](const QString& name, const QString& data) {
        QVERIFY2(combo(name).findData(data) >= 0, qPrintable(data));
        combo(name).setCurrentIndex(combo(name).findData(data));
        settle();
    };
    pick(u"reportGroup"_s, u"field:OS"_s);
    QCOMPARE(firstColumn().filter(u":"_s),
             (QStringList{u"OS: 十"_s, u"Subtotal (十): 1"_s, u"OS: 十一"_s, u"Subtotal (十一): 1"_s,
                          u"OS: (not filled in)"_s, u"Subtotal ((not filled in)): 1"_s}));
    QVERIFY2(summary().contains(u"Agrees with the ledger (3)"_s), qPrintable(summary()));
    pick(u"reportGroup"_s, u""_s);
    pick(u"reportSort"_s, u"field:容量"_s);
    QCOMPARE(firstColumn(), (QStringList{u"A-2"_s, u"A-1"_s, u"A-3"_s}));
    m_fixture->find<QAbstractButton>(u"reportDescending"_s).click();
    settle();
    QCOMPARE(firstColumn(), (QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s}));
    pick(u"reportField"_s, u"OS"_s);
    QCOMPARE(firstColumn(), QStringList{u"A-3"_s}); // nothing entered: those without
    combo(u"reportFieldValue"_s).setCurrentText(u"十"_s);
    Q_EMIT combo(u"reportFieldValue"_s).activated(0);
    settle();
    QCOMPARE(firstColumn(), QStringList{u"A-2"_s});
    // All of it is kept under a name, and there again.
    m_fixture->ask.texts << u"容量"_s;
    press(u"savedSave"_s);
    settle();
    m_page->open(u"loans"_s);
    settle();
    m_page->open(savedReportPrefix + u"容量"_s);
    settle();
    QCOMPARE(firstColumn(), QStringList{u"A-2"_s});
    QCOMPARE(combo(u"reportSort"_s).currentData().toString(), u"field:容量"_s);
    QVERIFY(m_fixture->find<QAbstractButton>(u"reportDescending"_s).isChecked());
    QCOMPARE(combo(u"reportFieldValue"_s).currentText(), u"十"_s);
    m_page->retranslate();
    settle();
    QCOMPARE(firstColumn(), QStringList{u"A-2"_s});
}

void TestReportsPage::commands()
{
    for (const QString& command : {u"print"_s, u"export"_s, u"preview"_s, u"refresh"_s, u"find"_s})
        QVERIFY(m_page->canRun(command));
    m_page->run(u"preview"_s);
    settle();
    QVERIFY(m_page->findChild<PreviewPane*>()->isVisible());
    m_page->run(u"find"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"reportChoice"_s);
    m_fixture->ask.files << folder() + u"/command.xlsx"_s;
    m_page->run(u"export"_s);
    QVERIFY(QFile::exists(folder() + u"/command.xlsx"_s));
}

void TestReportsPage::everyControlHasAName()
{
    choose(u"loans"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
