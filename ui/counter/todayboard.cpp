// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todayboard.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statuschip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

TodayBoard::TodayBoard(DeskClient& desk, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_table(new PagedTable), m_model(new TodayModel(this)),
      m_empty(new EmptyState)
{
    m_table->setObjectName(u"todayTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusChipDelegate(m_table));
    m_table->setNameColumn(TodayModel::Item, 8);
    m_table->limitColumn(TodayModel::Holder, 10);
    m_table->limitColumn(TodayModel::Section, 9);
    m_table->limitColumn(TodayModel::Shelf, 9);
    m_table->setSpareColumns({TodayModel::Section, TodayModel::Shelf, TodayModel::Number, TodayModel::Day});
    m_table->setEmptyState(m_empty);
    m_table->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    connect(m_table, &PagedTable::stepRequested, this, [this](const QModelIndex& cell) { step(cell.row()); });
    connect(m_table, &PagedTable::opened, this, [this](const QModelIndex& cell) { open(cell.row()); });
    connect(m_table, &PagedTable::typed, this, &TodayBoard::typed);
    retranslate();
}

void TodayBoard::setList(TodayList list)
{
    m_list = list;
    retranslate();
    read();
}

void TodayBoard::read()
{
    ++m_question;
    switch (m_list) {
    case TodayList::ToHandOver:
        return readReservations(ListReservations::Which::Today);
    case TodayList::NotFetched:
        return readReservations(ListReservations::Which::NotFetched);
    case TodayList::DueToday:
        return readLoans(ListLoans::Which::DueToday);
    case TodayList::Overdue:
        return readLoans(ListLoans::Which::Overdue);
    case TodayList::Accessories:
        return readLoans(ListLoans::Which::OpenAccessories);
    case TodayList::Leases:
        return ask(ListLeaseEnds{}, &TodayModel::Rows::assets);
    }
}

template<class Question>
void TodayBoard::ask(const Question& question, typename Question::Answer TodayModel::Rows::*sort)
{
    m_desk.ask(question, this, [this, sort, number = m_question](const Result<typename Question::Answer>& found) {
        if (number != m_question)
            return;
        if (!found)
            return Q_EMIT refused(found.refusal());
        TodayModel::Rows rows;
        rows.*sort = *found;
        m_model->show(m_list, rows, m_clock.today());
        fitColumns();
    });
}

void TodayBoard::readReservations(ListReservations::Which which)
{
    ListReservations question;
    question.which = which;
    ask(question, &TodayModel::Rows::reservations);
}

void TodayBoard::readLoans(ListLoans::Which which)
{
    ListLoans question;
    question.which = which;
    ask(question, &TodayModel::Rows::loans);
}

void TodayBoard::step(int row)
{
    if (const ReservationRecord* reservation = m_model->reservation(row)) {
        if (reservation->allocatedLines() == reservation->openLines())
            Q_EMIT handOverWanted(*reservation);
        else
            Q_EMIT pageWanted(u"reservations"_s, reservation->number);
    } else if (const LoanRecord* loan = m_model->loan(row)) {
        if (m_list == TodayList::Accessories)
            Q_EMIT pageWanted(u"loans"_s, u"#accessories"_s);
        else
            Q_EMIT takeBackWanted(loan->asset);
    } else {
        open(row); // what a lease asks for is decided there: nothing is recorded
    }
}

void TodayBoard::open(int row)
{
    if (const ReservationRecord* reservation = m_model->reservation(row))
        Q_EMIT pageWanted(u"reservations"_s, reservation->number);
    else if (const LoanRecord* loan = m_model->loan(row))
        Q_EMIT pageWanted(u"loans"_s, m_list == TodayList::Accessories ? u"#accessories"_s : loan->assetNo);
    else if (const AssetRecord* asset = m_model->asset(row))
        Q_EMIT pageWanted(u"assets"_s, asset->values.assetNo);
}

/// Only what is reserved stands somewhere.
void TodayBoard::fitColumns()
{
    const bool isOfReservations = m_list == TodayList::ToHandOver || m_list == TodayList::NotFetched;
    m_table->setColumnHidden(TodayModel::Shelf, !isOfReservations);
    m_table->refit();
}

void TodayBoard::retranslate()
{
    m_model->retranslate();
    switch (m_list) {
    case TodayList::ToHandOver:
        m_empty->setMessage(tr("Nothing is reserved for today. Scan a staff card to lend."));
        break;
    case TodayList::NotFetched:
        m_empty->setMessage(tr("Everything that was ready has been fetched."));
        break;
    case TodayList::DueToday:
        m_empty->setMessage(tr("Nothing is due today."));
        break;
    case TodayList::Overdue:
        m_empty->setMessage(tr("Nothing is overdue."));
        break;
    case TodayList::Accessories:
        m_empty->setMessage(tr("Every accessory has come back."));
        break;
    case TodayList::Leases:
        m_empty->setMessage(tr("No lease ends in the next %n day(s).", nullptr, leaseWarningDays));
        break;
    }
    m_table->setAccessibleName(title());
}

QString TodayBoard::title() const
{
    switch (m_list) {
    case TodayList::ToHandOver:
        return tr("To hand over today");
    case TodayList::NotFetched:
        return tr("Ready, but not fetched");
    case TodayList::DueToday:
        return tr("Due today");
    case TodayList::Overdue:
        return tr("Overdue");
    case TodayList::Accessories:
        return tr("Back without all accessories");
    case TodayList::Leases:
        return tr("Leases that end within %n day(s)", nullptr, leaseWarningDays);
    }
    return {};
}

} // namespace madoguchi

#include "moc_todayboard.cpp"
