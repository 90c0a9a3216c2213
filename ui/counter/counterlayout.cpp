// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/basketmodel.h"
#include "ui/counter/countermessage.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/detailsrow.h"
#include "ui/counter/duepopup.h"
#include "ui/counter/namesearch.h"
#include "ui/counter/personcard.h"
#include "ui/counter/reasonrow.h"
#include "ui/counter/returncare.h"
#include "ui/counter/returnspanel.h"
#include "ui/counter/signing.h"
#include "ui/counter/signpane.h"
#include "ui/counter/strayscans.h"
#include "ui/counter/todayboard.h"
#include "ui/printing/printservice.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/splitrow.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/wraplayout.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

// How the page is put together; what it does stands in counterpage.cpp.

namespace madoguchi {

CounterPage::CounterPage(const PageContext& context, PrintService& printing, const TableRegistry& tables)
    : m_context(context), m_printing(printing),
      m_controller(new CounterController(
          context.desk, context.clock, tables, [this] { return m_context.host.order(); }, this)),
      m_scan(new ScanBox), m_search(new NameSearch(context.desk)), m_person(new PersonCard), m_header(new QWidget),
      m_title(new Heading({}, Heading::Level::Section)), m_mode(quiet(u"mode"_s)), m_dueRow(new QWidget),
      m_dueLabel(new QLabel), m_due(quiet(u"basketDue"_s)), m_more(quiet(u"details"_s)), m_details(new DetailsRow),
      m_basket(new BasketModel(this)), m_table(new PagedTable), m_board(new TodayBoard(context.desk, context.clock)),
      m_reason(new ReasonRow), m_returns(new ReturnsPanel), m_message(new CounterMessage(context, *m_controller, this)),
      m_signPane(new SignPane),
      m_signing(new Signing(
          context, m_signPane, [this](const QStringList& documents) { printFresh(documents); }, this)),
      m_undo(quiet(u"undo"_s)), m_print(quiet<QCheckBox>(u"printReceipt"_s)), m_commit(quiet(u"commit"_s)),
      m_popup(new DuePopup(this)), m_counting(new QTimer(this))
{
    setObjectName(u"counterPage"_s);
    m_controller->setPrinting(&printing);
    buildTable();
    buildPage();
    connectScans();
    connectController();
    connectMessage();
    connectParts();
    connectStrayScans();
    connectBoard();
    new ReturnCare(m_context, m_printing, *m_controller, *m_returns, this);
    m_print->setChecked(context.preferences.printsReceipts());
    retranslate();
    showState();
}

CounterPage::~CounterPage() = default;

void CounterPage::buildPage()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(Space::s, this));
    right->addWidget(buildHeader());
    right->addWidget(m_details);
    right->addWidget(m_table, 1);
    right->addWidget(m_board, 1);
    right->addWidget(m_returns);
    right->addWidget(m_signPane);
    right->addWidget(m_message->banner());
    right->addWidget(m_reason);
    right->addWidget(buildFooter());
    auto* body = new QHBoxLayout;
    body->setSpacing(scaled(Space::m, this));
    body->addWidget(m_person, 2);
    body->addLayout(right, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_scan);
    column->addWidget(m_search);
    column->addLayout(body, 1);
}

QWidget* CounterPage::buildHeader()
{
    m_title->setWordWrap(false);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_dueLabel->setBuddy(m_due);
    m_due->setIcon(icon(Icon::Calendar));
    auto* due = new QHBoxLayout(m_dueRow);
    due->setContentsMargins(0, 0, 0, 0);
    due->setSpacing(scaled(Space::s, this));
    due->addWidget(m_dueLabel);
    due->addWidget(m_due);
    auto* row = new WrapLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    for (QWidget* part : QList<QWidget*>{m_title, m_more, m_mode, m_dueRow})
        row->addWidget(part);
    return m_header;
}

QWidget* CounterPage::buildFooter()
{
    auto* row = new SplitRow;
    m_footer = row;
    row->addLeft(m_undo);
    row->addLeft(m_print, 1);
    row->addRight(m_commit);
    m_undo->setIcon(icon(Icon::Undo));
    m_commit->setProperty("primary", true);
    return row;
}

void CounterPage::buildTable()
{
    m_table->setObjectName(u"basket"_s);
    m_table->setModel(m_basket);
    m_table->setItemDelegate(new StatusChipDelegate(m_table));
    m_table->setNameColumn(BasketModel::Item, 10);
    m_table->limitColumn(BasketModel::Accessories, 10);
    m_table->setEmptyState(new EmptyState);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
}

void CounterPage::connectScans()
{
    const auto note = [this] { m_lastCharacter = m_context.clock.now(); };
    connect(m_scan, &QLineEdit::textEdited, this, note);
    for (const auto scanned : {&ScanBox::scanned, &ScanBox::scannedWhilePaused}) {
        connect(m_scan, scanned, this, [this, note](const QString& text) {
            note();
            m_controller->scan(text);
        });
    }
    connect(m_table, &PagedTable::typed, m_scan, &ScanBox::take);
    connect(m_popup, &DuePopup::typed, m_scan, &ScanBox::take);
    connect(m_popup, &DuePopup::closed, this, &CounterPage::focusScanBox);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { noteFocus(now); });
}

void CounterPage::connectController()
{
    connect(m_controller, &CounterController::told, m_signing, &Signing::noteEvent);
    connect(m_controller, &CounterController::told, m_message, &CounterMessage::told);
    connect(m_controller, &CounterController::stateChanged, this, &CounterPage::showState);
    connect(m_controller, &CounterController::printWanted, this, &CounterPage::print);
    connect(m_controller, &CounterController::operatorScanned, this,
            [this](const QString& key) { m_context.host.switchOperator(key); });
    const auto tellRefusal = [this](const Refusal& refusal) {
        m_context.sounds.play(Sound::Error);
        m_context.host.refused(refusal);
    };
    connect(m_controller, &CounterController::refused, this, tellRefusal);
    connect(m_search, &NameSearch::refused, this, tellRefusal);
    m_counting->setSingleShot(true);
    m_counting->setInterval(300);
    connect(m_counting, &QTimer::timeout, this, [this] {
        m_board->read();
        m_context.desk.ask(CountToday{}, this, [this](const Result<TodayCounts>& counts) {
            if (!counts)
                return;
            m_person->setToday(*counts);
            if (std::exchange(m_opensList, false))
                m_person->openToday();
            m_context.host.setCount(u"loans"_s, counts->loans.overdue, Tone::Error);
            m_context.host.setCount(u"reservations"_s, counts->reservations.toPrepare, Tone::Warn);
        });
    });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        for (const QString& table :
             {u"loan_line"_s, u"loan_accessory"_s, u"reservation"_s, u"reservation_line"_s, u"asset"_s}) {
            if (touches(changes, table))
                return countLater();
        }
    });
}

void CounterPage::connectMessage()
{
    connect(m_message, &CounterMessage::undoWanted, this, &CounterPage::undo);
    connect(m_message, &CounterMessage::searchWanted, this, &CounterPage::search);
    connect(m_message, &CounterMessage::proxyWanted, this, &CounterPage::acceptProxy);
    connect(m_message, &CounterMessage::reasonWanted, m_reason, &ReasonRow::open);
    connect(m_message, &CounterMessage::answered, this, &CounterPage::focusScanBox);
    connect(m_message->banner(), &Banner::dismissed, this, &CounterPage::focusScanBox);
}

void CounterPage::connectParts()
{
    connect(m_commit, &QPushButton::clicked, this, &CounterPage::commit);
    connect(m_undo, &QPushButton::clicked, this, &CounterPage::undo);
    connect(m_mode, &QPushButton::clicked, this, &CounterPage::changeMode);
    connect(m_due, &QPushButton::clicked, this, [this] { askBasketDue(false); });
    connect(m_more, &QPushButton::clicked, m_details, &DetailsRow::open);
    connect(m_print, &QCheckBox::clicked, this, [this](bool on) {
        m_context.preferences.setPrintsReceipts(on);
        focusScanBox();
    });
    connect(m_details, &DetailsRow::purposeEdited, m_controller, &CounterController::setPurpose);
    connect(m_details, &DetailsRow::authorityEdited, m_controller, &CounterController::setAuthority);
    connect(m_details, &DetailsRow::proxyEntered, this, &CounterPage::findProxy);
    connect(m_details, &DetailsRow::forSectionChosen, m_controller, &CounterController::setForSection);
    connect(m_details, &DetailsRow::proxyEdited, m_controller, &CounterController::setProxy);
    connect(m_details, &DetailsRow::left, this, &CounterPage::focusScanBox);
    connect(m_search, &NameSearch::chosen, m_controller, &CounterController::pick);
    connect(m_search, &NameSearch::closed, this, &CounterPage::focusScanBox);
    connect(m_person, &PersonCard::changeWanted, this, &CounterPage::escape);
    connect(m_person, &PersonCard::searchWanted, this, [this] { search({}); });
    connect(m_person, &PersonCard::todayChosen, this, [this](TodayList list) {
        m_opensList = false;
        m_board->setList(list);
        showHeader();
    });
    connect(m_person, &PersonCard::reservationWanted, this,
            [this](const QString& number) { m_context.host.open(u"reservations"_s, number); });
    for (const auto pressed : {&SignPane::accepted, &SignPane::left})
        connect(m_signPane, pressed, this, &CounterPage::focusScanBox);
    connect(m_returns, &ReturnsPanel::accessoryMarked, m_controller, &CounterController::markAccessory);
    connect(m_returns, &ReturnsPanel::broughtByEdited, m_controller, [this](const QString& who) {
        m_controller->setBroughtBy(Proxy{who, {}, {}});
    });
    connect(m_returns, &ReturnsPanel::broughtByEntered, this, &CounterPage::findWhoBrings);
    connect(m_returns, &ReturnsPanel::touched, this, &CounterPage::focusScanBox);
    // `clicked` is of the left button only.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == BasketModel::Remove)
            removeRow(cell.row());
        else if (cell.column() == BasketModel::Due)
            askItemDue(cell.row());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &CounterPage::showRowMenu);
}

/// The words about a handover or a return are typed where a scan may come in all the same.
void CounterPage::connectStrayScans()
{
    auto* stray = new StrayScans(m_context.desk, this);
    for (const QString& words : {u"purpose"_s, u"authority"_s, u"proxyBasis"_s})
        stray->watchWords(m_details->findChild<QLineEdit*>(words));
    stray->watchName(m_details->findChild<QLineEdit*>(u"proxyName"_s));
    stray->watchName(m_returns->findChild<QLineEdit*>(u"broughtBy"_s));
    for (const QString& due : {u"dueDay"_s, u"dueTime"_s})
        stray->watchWords(m_popup->findChild<QLineEdit*>(due));
    connect(stray, &StrayScans::scanned, m_popup, &QWidget::hide);
    connect(stray, &StrayScans::scanned, m_scan, &ScanBox::receive);
}

void CounterPage::connectBoard()
{
    connect(m_board, &TodayBoard::typed, m_scan, &ScanBox::take);
    connect(m_board, &TodayBoard::handOverWanted, this, [this](const ReservationRecord& reservation) {
        m_controller->fetch(reservation);
        focusScanBox();
    });
    connect(m_board, &TodayBoard::takeBackWanted, this, [this](AssetId asset) {
        m_controller->step({CodeMeaning::Asset, asset.value(), u"asset"_s});
        focusScanBox();
    });
    connect(m_board, &TodayBoard::pageWanted, this,
            [this](const QString& page, const QString& key) { m_context.host.open(page, key); });
    connect(m_board, &TodayBoard::refused, this, [this](const Refusal& refusal) { m_context.host.refused(refusal); });
    connect(m_reason, &ReasonRow::given, this, [this](const QString& reason) {
        m_controller->lendDespite(reason);
        focusScanBox();
    });
}

void CounterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void CounterPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

/// Where there is little room the number, the item, the due day and the way out remain, and what is said twice is said
/// once.
void CounterPage::fitColumns()
{
    if (const bool isTight = width() < em(52, this); std::exchange(m_isTight, isTight) != isTight) {
        m_person->setBrief(isTight);
        nameFooter();
        showHeader();
        showFooter();
    }
    const int room = width() - m_person->width();
    m_table->setColumnHidden(BasketModel::Accessories, room < em(40, this));
    m_table->setColumnHidden(BasketModel::Status, room < em(36, this));
}

void CounterPage::showRowMenu(const QPoint& at)
{
    const QModelIndex cell = m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
    if (!cell.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (cell.row() < m_controller->session().basket().size())
        menu->addAction(icon(Icon::Calendar), tr("Another due day…"), this,
                        [this, row = cell.row()] { askItemDue(row); });
    menu->addAction(icon(Icon::Close), tr("Take out of the basket"), this,
                    [this, row = cell.row()] { removeRow(row); });
    connect(menu, &QMenu::aboutToHide, this, &CounterPage::focusScanBox);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// Fewer words say enough where there is no room for all of them; the whole ones are told beside.
void CounterPage::nameFooter()
{
    const auto name = [this](QAbstractButton* button, const QString& words, const QString& shorter) {
        button->setText(m_isTight ? shorter : words);
        button->setToolTip(m_isTight ? words : QString());
        button->setAccessibleName(words);
    };
    name(m_undo, tr("Undo (Ctrl+Z)"), {}); // its sign
    name(m_print, tr("Print receipt"), tr("Receipt"));
}

void CounterPage::retranslate()
{
    m_search->retranslate();
    m_person->retranslate();
    m_details->retranslate();
    m_basket->retranslate();
    m_returns->retranslate();
    m_board->retranslate();
    m_reason->retranslate();
    m_signPane->retranslate();
    noteFocus(QApplication::focusWidget());
    m_dueLabel->setText(tr("Due"));
    m_due->setToolTip(tr("Due day of everything in the basket (F8)"));
    m_more->setText(tr("Purpose, approval, proxy"));
    m_mode->setToolTip(tr("What a scan of an item does (F4)"));
    nameFooter();
    m_table->setAccessibleName(tr("Basket"));
    showState();
}

} // namespace madoguchi
