// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"
#include "ui/printing/printservice.h"
#include "ui/reservations/reservationdetail.h"
#include "ui/reservations/reservationform.h"
#include "ui/reservations/reservationmodel.h"
#include "ui/reservations/reservationspage.h"
#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/statuschip.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together; what it does stands in reservationspage.cpp.

namespace madoguchi {

ReservationsPage::ReservationsPage(const PageContext& context, PrintService& printing)
    : m_context(context), m_printing(printing), m_title(new Heading({}, Heading::Level::Page)),
      m_lists(new QButtonGroup(this)), m_filter(new QLineEdit), m_new(quiet(u"newReservation"_s)),
      m_model(new ReservationModel(this)), m_table(new PagedTable), m_empty(new EmptyState), m_side(new QStackedWidget),
      m_detail(new ReservationDetail), m_form(new ReservationForm(context.desk, context.clock)),
      m_reading(new QTimer(this))
{
    setObjectName(u"reservationsPage"_s);
    buildPage();
    connectParts();
    connectDetail();
    connectForm();
    retranslate();
    showForm(false);
}

ReservationsPage::~ReservationsPage() = default;

QWidget* ReservationsPage::buildLists()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    for (const auto& [which, name] :
         {std::pair(Which::Today, u"listToday"_s), std::pair(Which::NotFetched, u"listNotFetched"_s),
          std::pair(Which::ToPrepare, u"listToPrepare"_s), std::pair(Which::Current, u"listCurrent"_s),
          std::pair(Which::Over, u"listOver"_s)}) {
        auto* button = quiet(name);
        button->setCheckable(true);
        m_lists->addButton(button, int(which));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_lists->button(int(Which::Current))->setChecked(true);
    return box;
}

void ReservationsPage::buildPage()
{
    m_filter->setObjectName(u"reservationFilter"_s);
    m_filter->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_new->setIcon(icon(Icon::Plus));
    m_table->setObjectName(u"reservations"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusChipDelegate(m_table));
    m_table->setNameColumn(ReservationModel::Item, 7.5);
    m_table->limitColumn(ReservationModel::Holder, 10, 6);
    m_table->limitColumn(ReservationModel::Section, 9);
    m_table->limitColumn(ReservationModel::Shelf, 8);
    m_table->setSpareColumns({ReservationModel::Section, ReservationModel::Shelf, ReservationModel::Number,
                              ReservationModel::To, ReservationModel::From});
    m_table->setEmptyState(m_empty);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_form);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(scaled(Space::s, this));
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_new);
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(Space::m, this));
    left->addLayout(filters);
    left->addWidget(m_table, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(scaled(Space::m, this));
    body->addLayout(left, 1);
    body->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addWidget(buildLists());
    column->addLayout(body, 1);
}

void ReservationsPage::connectParts()
{
    m_reading->setSingleShot(true);
    m_reading->setInterval(120);
    connect(m_reading, &QTimer::timeout, this, &ReservationsPage::read);
    connect(m_lists, &QButtonGroup::idClicked, this, &ReservationsPage::read);
    connect(m_filter, &QLineEdit::textChanged, m_reading, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QPushButton::clicked, this, &ReservationsPage::enter);
    connect(m_table, &PagedTable::stepRequested, this, [this](const QModelIndex& cell) { step(cell.row()); });
    connect(m_table, &PagedTable::opened, this, [this] {
        if (m_detail->scanBox())
            m_detail->scanBox()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &PagedTable::typed, this, [this](const QString& text) {
        if (m_detail->scanBox())
            return m_detail->scanBox()->take(text);
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->selectAll(); // a scan is no continuation of the last one
        m_filter->insert(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReservationsPage::showDetail);
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { m_filter->text().trimmed().isEmpty() ? enter() : m_filter->clear(); });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        for (const QString& table : {u"reservation"_s, u"reservation_line"_s, u"loan_line"_s, u"asset"_s}) {
            if (isVisible() && touches(changes, table))
                return m_reading->start();
        }
    });
}

void ReservationsPage::connectDetail()
{
    connect(m_detail, &ReservationDetail::scanned, this, &ReservationsPage::scanned);
    connect(m_detail, &ReservationDetail::releaseWanted, this, &ReservationsPage::release);
    connect(m_detail, &ReservationDetail::readyWanted, this, &ReservationsPage::makeReady);
    connect(m_detail, &ReservationDetail::handOverWanted, this,
            [this] { handOver(ReservationRecord(m_detail->reservation())); });
    connect(m_detail, &ReservationDetail::changeWanted, this, [this] {
        m_form->edit(m_detail->reservation());
        showForm(true);
    });
    connect(m_detail, &ReservationDetail::cancelWanted, this, &ReservationsPage::askCancel);
    connect(m_detail, &ReservationDetail::printWanted, this,
            [this](const QString& number) { m_printing.reprint({number}, m_context.host.order()); });
    connect(m_detail, &ReservationDetail::pageWanted, this,
            [this](const QString& page, const QString& key) { m_context.host.open(page, key); });
}

void ReservationsPage::connectForm()
{
    connect(m_form, &ReservationForm::reserveWanted, this, &ReservationsPage::reserve);
    connect(m_form, &ReservationForm::changeWanted, this, &ReservationsPage::change);
    connect(m_form, &ReservationForm::unitScanned, this, &ReservationsPage::addUnit);
    connect(m_form, &ReservationForm::givenUp, this, [this] {
        m_form->begin();
        showForm(false);
    });
}

int ReservationsPage::sideWidth(bool isForm) const
{
    return em(isForm ? 30 : 22, this);
}

void ReservationsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_side->setFixedWidth(sideWidth(m_side->currentWidget() == m_form));
}

void ReservationsPage::showCounts()
{
    const auto tell = [this](Which which, const QString& text, std::optional<int> count) {
        m_lists->button(int(which))->setText(count ? u"%1  %2"_s.arg(text, formatCount(*count)) : text);
    };
    tell(Which::Today, tr("To hand over"), m_counts.today);
    tell(Which::NotFetched, tr("Ready, not fetched"), m_counts.notFetched);
    tell(Which::ToPrepare, tr("To prepare"), m_counts.toPrepare);
    tell(Which::Current, tr("All open"), m_counts.current);
    tell(Which::Over, tr("Over"), std::nullopt);
}

void ReservationsPage::retranslate()
{
    m_title->setText(tr("Reservations"));
    showCounts();
    m_new->setText(tr("New reservation"));
    m_new->setEnabled(mayLend());
    m_filter->setPlaceholderText(tr("Filter: number, item, name, section (Ctrl+F)"));
    m_filter->setToolTip(m_filter->placeholderText()); // large text shortens it
    m_filter->setAccessibleName(tr("Filter the reservations"));
    m_table->setAccessibleName(tr("Reservations"));
    m_model->retranslate();
    m_detail->retranslate();
    m_form->retranslate();
    showEmptyState();
}

} // namespace madoguchi
