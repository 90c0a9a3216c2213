// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/galleryscene.h"

#include "core/base/clock.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct SampleRow {
    QString tag;
    QString item;
    AssetStatus status;
    QString word;
    QString place;
    QString due;
};

QList<SampleRow> sampleRows()
{
    return {
        {u"A-000123"_s, u"ノートPC ThinkPad T14 Gen 3"_s, AssetStatus::OnLoan, u"貸出中"_s, u"佐藤 花子（経理部）"_s,
         u"2024-06-14"_s},
        {u"A-000124"_s, u"ノートPC ThinkPad T14 Gen 3"_s, AssetStatus::Available, u"在庫"_s, u"棚 B-2"_s, {}},
        {u"A-000131"_s, u"モバイルWi-Fiルーター"_s, AssetStatus::Overdue, u"延滞 3日"_s, u"髙橋 健一（営業部）"_s,
         u"2024-06-04"_s},
        {u"A-000140"_s, u"プロジェクター EB-W06"_s, AssetStatus::DueToday, u"本日返却"_s, u"鈴木 一郎（総務部）"_s,
         u"2024-06-07"_s},
        {u"M-000018"_s, u"暗号化USBメモリ 64 GB"_s, AssetStatus::NeedsReset, u"初期化待ち"_s, u"窓口"_s, {}},
        {u"M-000019"_s, u"暗号化USBメモリ 64 GB"_s, AssetStatus::InRepair, u"修理中"_s, u"窓口"_s, {}},
        {u"A-000160"_s, u"Tablet, 10 inch"_s, AssetStatus::Allocated, u"予約"_s, u"渡邊 誠（研究開発部）"_s,
         u"2024-06-10"_s},
        {u"A-000171"_s, u"モニター 27型 4K"_s, AssetStatus::Ready, u"準備完了"_s, u"棚 C-4"_s, {}},
        {u"A-000175"_s, u"USB-C dock"_s, AssetStatus::Lost, u"所在不明"_s, u"小林 さくら（広報部）"_s, u"2024-06-20"_s},
        {u"A-000188"_s, u"会議用スピーカーフォン"_s, AssetStatus::Faulty, u"故障"_s, u"棚 A-3"_s, {}},
        {u"A-000190"_s, u"検証用スマートフォン"_s, AssetStatus::ToSurrender, u"返納待ち"_s, u"倉庫"_s, {}},
        {u"A-000191"_s, u"古い複合機"_s, AssetStatus::Disposed, u"廃棄済み"_s, u"—"_s, {}},
    };
}

void fill(PagedTable& table, qsizetype rows)
{
    auto* model = new QStandardItemModel(&table);
    model->setHorizontalHeaderLabels({u"管理番号"_s, u"品名"_s, u"状態"_s, u"借用者 / 場所"_s, u"返却予定日"_s});
    for (const SampleRow& row : sampleRows().first(rows)) {
        auto* status = new QStandardItem(row.word);
        status->setData(static_cast<int>(row.status), StatusRole);
        model->appendRow({new QStandardItem(row.tag), new QStandardItem(row.item), status, new QStandardItem(row.place),
                          new QStandardItem(row.due)});
    }
    table.setModel(model);
    table.setItemDelegate(new StatusChipDelegate(&table));
    table.setNameColumn(1, 14);
    table.setAccessibleName(u"資産"_s);
}

NavigationBar* navigation(const QString& current)
{
    auto* bar = new NavigationBar;
    bar->addSection(u"counter"_s, Icon::Counter, u"カウンター"_s);
    bar->addSection(u"loans"_s, Icon::Loans, u"貸出・延滞"_s);
    bar->addSection(u"assets"_s, Icon::Assets, u"資産"_s);
    bar->addSection(u"people"_s, Icon::People, u"利用者"_s);
    bar->addSection(u"requests"_s, Icon::Requests, u"依頼"_s);
    bar->addSection(u"printers"_s, Icon::Printers, u"複合機"_s);
    bar->addSection(u"media"_s, Icon::Media, u"媒体の初期化"_s);
    bar->addSection(u"stocktake"_s, Icon::Stocktake, u"棚卸"_s);
    bar->addSection(u"reports"_s, Icon::Reports, u"帳票"_s);
    bar->addSection(u"journal"_s, Icon::Journal, u"操作記録"_s);
    bar->addSection(u"settings"_s, Icon::Settings, u"設定"_s);
    bar->setCount(u"loans"_s, 2, Tone::Error);
    bar->setCount(u"media"_s, 3, Tone::Warn);
    bar->setCurrentSection(current);
    return bar;
}

std::unique_ptr<QMainWindow> window(const QString& current, QWidget* page)
{
    auto frame = std::make_unique<QMainWindow>();
    for (const QString& title : {u"ファイル(&F)"_s, u"操作(&A)"_s, u"表示(&V)"_s, u"ヘルプ(&H)"_s})
        frame->menuBar()->addMenu(title)->addAction(u"…"_s);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation(current));
    row->addWidget(page, 1);
    frame->setCentralWidget(middle);
    frame->statusBar()->setSizeGripEnabled(false);
    frame->statusBar()->showMessage(u"カウンター1 ・ 担当 山田 ・ 最終保存 09:41 ・ スキャナー：準備完了"_s);
    frame->resize(1180, 720);
    return frame;
}

QPushButton* button(const QString& text, bool isPrimary = false)
{
    auto* made = new QPushButton(text);
    made->setProperty("primary", isPrimary);
    made->setAutoDefault(false);
    return made;
}

Card* borrowerCard()
{
    auto* card = new Card;
    card->body().addWidget(mutedLabel(u"借用者"_s));
    card->body().addWidget(new Heading(u"髙橋 健一"_s, Heading::Level::Title));
    card->body().addWidget(new QLabel(u"営業部 ・ 職員番号 E-10482"_s));
    auto* late = new StatusChip;
    late->setStatus(AssetStatus::Overdue, u"延滞 1件 ・ 貸出中 2件"_s);
    card->body().addWidget(late);
    card->body().addWidget(new Heading(u"貸出中の機器"_s, Heading::Level::Section));
    auto* loans = new QLabel(u"A-000131 モバイルWi-Fiルーター\nA-000175 USB-C ドック"_s);
    loans->setWordWrap(true);
    card->body().addWidget(loans);
    card->body().addStretch(1);
    card->body().addWidget(button(u"別の借用者に変更（Esc）"_s));
    return card;
}

QLayout* basketFooter()
{
    auto* row = new QHBoxLayout;
    row->addWidget(button(u"取り消す（Ctrl+Z）"_s));
    auto* receipt = new QCheckBox(u"受領書を印刷"_s);
    receipt->setChecked(true);
    row->addWidget(receipt);
    row->addStretch(1);
    row->addWidget(button(u"3点を貸し出す（F12）"_s, true));
    return row;
}

QLayout* basket(bool isStopped)
{
    auto* column = new QVBoxLayout;
    auto* header = new SectionHeader(u"今回の貸出  3点"_s, Heading::Level::Section);
    static const SystemClock clock;
    auto* due = new DayField(u"due"_s, clock, DayField::Days::Coming);
    due->setDate(QDate(2024, 6, 21));
    due->setAccessibleName(u"返却予定日"_s);
    header->addControl(new QLabel(u"返却予定日"_s));
    header->addControl(due);
    column->addWidget(header);
    auto* table = new PagedTable;
    fill(*table, 3);
    table->setColumnHidden(3, true);
    column->addWidget(table, 1);
    auto* banner = new Banner;
    column->addWidget(banner);
    column->addLayout(basketFooter());
    if (isStopped)
        banner->tell(Tone::Error, u"A-000131 は髙橋さん（営業部）が 6/4 期限で借用中です。返却を受け付けますか？"_s,
                     {{u"返却"_s, QKeySequence(Qt::Key_F4), {}}, {u"やめる"_s, QKeySequence(Qt::Key_Escape), {}}});
    else
        banner->tell(Tone::Ok, u"A-000124 ノートPC を追加しました"_s);
    return column;
}

std::unique_ptr<QWidget> counter(bool isStopped)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* box = new ScanBox;
    box->setPrompt(u"管理番号・職員証をスキャン、または名前で検索（F2）"_s);
    box->setPaused(isStopped, u"一時停止中：先に質問に答えてください"_s);
    column->addWidget(box);
    auto* row = new QHBoxLayout;
    row->addWidget(borrowerCard(), 3);
    row->addLayout(basket(isStopped), 7);
    column->addLayout(row, 1);
    auto frame = window(u"counter"_s, page);
    box->setFocus();
    return frame;
}

Card* assetCard()
{
    auto* card = new Card(u"A-000131"_s);
    card->body().addWidget(new QLabel(u"モバイルWi-Fiルーター"_s));
    auto* chip = new StatusChip;
    chip->setStatus(AssetStatus::Overdue, u"延滞 3日"_s);
    card->body().addWidget(chip);
    card->body().addWidget(
        mutedLabel(u"借用者  髙橋 健一（営業部）\n貸出日  2024-05-28 09:14\n製造番号  R52N-00481"_s));
    card->body().addStretch(1);
    card->body().addWidget(button(u"返却を受け付ける"_s, true));
    card->body().addWidget(button(u"期限を延長…"_s));
    return card;
}

std::unique_ptr<QWidget> assets()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(new Heading(u"資産"_s, Heading::Level::Title));
    auto* tools = new QHBoxLayout;
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(u"絞り込み"_s);
    filter->setAccessibleName(u"絞り込み"_s);
    auto* states = new QComboBox;
    states->addItems({u"すべての状態"_s, u"在庫"_s});
    states->setAccessibleName(u"状態"_s);
    auto* print = button(u"一覧を印刷…"_s);
    print->setIcon(icon(Icon::Print));
    tools->addWidget(filter, 1);
    tools->addWidget(states);
    tools->addStretch(1);
    tools->addWidget(print);
    column->addLayout(tools);
    auto* row = new QHBoxLayout;
    auto* table = new PagedTable;
    fill(*table, 12);
    table->selectRow(2);
    row->addWidget(table, 3);
    row->addWidget(assetCard(), 1);
    column->addLayout(row, 1);
    auto frame = window(u"assets"_s, page);
    table->setFocus();
    static const SystemClock clock;
    auto* toast = new Toast(clock, table->viewport());
    toast->tellWithUndo(Tone::Ok, u"A-000190 を返却しました"_s, clock.now().plusMSecs(598000), [] {});
    return frame;
}

QWidget* buttonsPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* row = new QHBoxLayout;
    row->addWidget(button(u"Primary"_s, true));
    auto* off = button(u"Primary, off"_s, true);
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(button(u"Ordinary"_s));
    auto* disabled = button(u"Disabled"_s);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto* danger = button(u"Delete…"_s);
    danger->setProperty("danger", true);
    row->addWidget(danger);
    auto* withIcon = button(u"New"_s, true);
    withIcon->setIcon(icon(Icon::Plus));
    row->addWidget(withIcon);
    row->addStretch(1);
    column->addLayout(row);
    auto* marks = new QHBoxLayout;
    for (const bool isOn : {true, false}) {
        auto* check = new QCheckBox(u"Check box"_s);
        check->setChecked(isOn);
        marks->addWidget(check);
        auto* radio = new QRadioButton(u"Radio"_s);
        radio->setChecked(isOn);
        marks->addWidget(radio);
    }
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setAccessibleName(u"Text size"_s);
    slider->setValue(40);
    marks->addWidget(slider);
    column->addLayout(marks);
    auto* bar = new QProgressBar;
    bar->setValue(40);
    column->addWidget(bar);
    auto* icons = new QHBoxLayout;
    for (int i = 0; i < iconCount; ++i) {
        auto* label = new QLabel;
        label->setPixmap(icon(static_cast<Icon>(i)).pixmap(em(1.6, page)));
        icons->addWidget(label);
    }
    column->addLayout(icons);
    column->addStretch(1);
    return page;
}

FormRows* form()
{
    auto* rows = new FormRows;
    auto* name = new QLineEdit(u"髙橋 健一"_s);
    auto* number = new QLineEdit(u"E-1048"_s);
    auto* limit = new QSpinBox;
    limit->setValue(5);
    auto* section = new QComboBox;
    section->addItems({u"営業部"_s, u"総務部"_s});
    rows->addRow(u"Name(&N)"_s, name);
    rows->addRow(u"Staff &number"_s, number, u"As printed on the card"_s);
    rows->addRow(u"Items at most"_s, limit);
    rows->addRow(u"Section"_s, section);
    rows->addRow(u"Note"_s, new QPlainTextEdit(u"Long text\nwraps here."_s));
    rows->setError(number, u"This number belongs to somebody else. Check the card and type it again."_s);
    return rows;
}

std::unique_ptr<QWidget> controls()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    for (const Tone tone : {Tone::Info, Tone::Warn}) {
        auto* banner = new Banner;
        column->addWidget(banner);
        banner->tell(tone, u"The printer “Desk receipts” was not found. Save as PDF or choose another printer."_s);
        banner->setDetails(u"ipp://printer: no answer"_s);
    }
    auto* strip = new ProgressStrip;
    column->addWidget(strip);
    strip->begin(u"Importing assets"_s, 1204);
    strip->setDone(312);
    strip->show();
    auto* tabs = new QTabWidget;
    tabs->addTab(buttonsPage(), u"Controls"_s);
    tabs->addTab(new QWidget, u"Other"_s);
    column->addWidget(tabs);
    auto* row = new QHBoxLayout;
    auto* card = new Card(u"Person"_s);
    card->body().addWidget(form());
    row->addWidget(card, 2);
    auto* table = new PagedTable;
    fill(*table, 0);
    auto* empty = new EmptyState(u"まだ依頼はありません。"_s, u"依頼を登録"_s);
    table->setEmptyState(empty);
    row->addWidget(table, 2);
    auto* list = new QListWidget;
    list->addItems({u"One"_s, u"Two"_s, u"Three"_s});
    list->setCurrentRow(1);
    list->setAccessibleName(u"Choices"_s);
    row->addWidget(list, 1);
    column->addLayout(row, 1);
    return window(u"settings"_s, page);
}

} // namespace

QList<GalleryScene> galleryScenes()
{
    return {
        {u"counter"_s, [] { return counter(false); }},
        {u"stopped"_s, [] { return counter(true); }},
        {u"assets"_s, [] { return assets(); }},
        {u"controls"_s, [] { return controls(); }},
    };
}

} // namespace madoguchi
