// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reservations/reservationdetail.h"

#include "ui/reservations/reservationmodel.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace madoguchi {

ReservationDetail::ReservationDetail(QWidget* parent) : DetailPane(parent), m_scan(new ScanBox), m_shelf(new QLineEdit)
{
    setObjectName(u"reservationDetail"_s);
    m_scan->setObjectName(u"allocateScan"_s);
    m_shelf->setObjectName(u"shelf"_s);
    footer().addWidget(m_scan);
    footer().addWidget(m_shelf);
    connect(m_scan, &ScanBox::scanned, this, &ReservationDetail::scanned);
    retranslate();
}

ScanBox* ReservationDetail::scanBox() const
{
    return m_scan->isHidden() ? nullptr : m_scan;
}

void ReservationDetail::showNone()
{
    m_reservation = {};
    m_scan->hide();
    showNothing(tr("Choose a row to see more about it."));
}

void ReservationDetail::show(const ReservationRecord& reservation, bool mayLend)
{
    if (m_reservation.id != reservation.id)
        m_shelf->setText(reservation.shelf);
    m_reservation = reservation;
    m_mayLend = mayLend;
    QVBoxLayout& column = renew();
    addHead(column);
    addFacts(column);
    addLines(column);
    column.addStretch(1);
    clearButtons();
    m_scan->setVisible(mayLend && reservation.state == ReservationState::Waiting);
    m_shelf->setVisible(mayLend && reservation.state == ReservationState::Allocated);
    if (!mayLend)
        return;
    addNext();
    addPapers();
}

/// One of them may be just being clicked.
void ReservationDetail::clearButtons()
{
    constexpr int kept = 2; // the fields
    while (footer().count() > kept) {
        const std::unique_ptr<QLayoutItem> item(footer().takeAt(kept));
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
    }
}

void ReservationDetail::addHead(QVBoxLayout& column)
{
    column.addWidget(new Heading(m_reservation.number, Heading::Level::Section));
    if (m_reservation.holderKey.isEmpty())
        column.addWidget(new WrappedLabel(m_reservation.holder));
    else
        column.addWidget(
            new LinkLabel(m_reservation.holder, [this] { Q_EMIT pageWanted(u"people"_s, m_reservation.holderKey); }));
    const QString word = ReservationModel::stateText(m_reservation);
    if (const std::optional<AssetStatus> status = ReservationModel::statusOf(m_reservation)) {
        auto* chip = new StatusChip;
        chip->setStatus(*status, word);
        column.addWidget(chip);
    } else {
        column.addWidget(mutedLabel(word));
    }
}

void ReservationDetail::addFacts(QVBoxLayout& column)
{
    auto* facts = new FactList;
    facts->add(tr("Section"), m_reservation.holderSection);
    facts->add(tr("Pick-up"), formatDayAndWeekday(m_reservation.period.first));
    facts->add(tr("Return"), formatDayAndWeekday(m_reservation.period.last));
    facts->add(tr("Purpose"), m_reservation.purpose);
    facts->add(tr("Approver"), m_reservation.approver);
    facts->add(tr("Shelf"), m_reservation.shelf);
    facts->add(tr("Ready since"), formatInstant(m_reservation.readyAt));
    facts->add(tr("Pick-up slip"), m_reservation.pickUpSlip);
    facts->add(tr("Cancelled"), formatInstant(m_reservation.cancelledAt));
    facts->add(tr("Reason"), m_reservation.cancelReason);
    column.addWidget(facts);
}

void ReservationDetail::addLines(QVBoxLayout& column)
{
    column.addWidget(new Heading(tr("Items"), Heading::Level::Section));
    for (const ReservationLine& line : std::as_const(m_reservation.lines))
        addLine(column, line);
}

void ReservationDetail::addLine(QVBoxLayout& column, const ReservationLine& line)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(Space::s, this));
    const QString text = line.asset.isValid() ? line.assetNo + u"  "_s + line.title : tr("%1 – any").arg(line.kindName);
    if (line.asset.isValid())
        row->addWidget(new LinkLabel(text, [this, key = line.assetNo] { Q_EMIT pageWanted(u"assets"_s, key); }), 1);
    else
        row->addWidget(new WrappedLabel(text), 1);
    if (line.isHandedOver) {
        row->addWidget(mutedLabel(tr("Handed over")));
    } else if (line.isAllocated && line.isOpen) {
        auto* release = quiet(u"release"_s + line.assetNo);
        release->setText(tr("Put back"));
        release->setAccessibleName(tr("Put %1 back").arg(line.assetNo));
        release->setVisible(m_mayLend);
        connect(release, &QPushButton::clicked, this, [this, unit = line.asset] { Q_EMIT releaseWanted(unit); });
        row->addWidget(release);
    } else if (line.isOpen) {
        row->addWidget(mutedLabel(tr("to allocate")));
    }
    column.addLayout(row);
}

QPushButton* ReservationDetail::button(const QString& name, const QString& text, std::function<void()> act)
{
    auto* made = quiet(name);
    made->setText(text);
    connect(made, &QPushButton::clicked, this, std::move(act));
    return made;
}

void ReservationDetail::addNextStep(const QString& name, const QString& text, std::function<void()> act)
{
    auto* next = button(name, text, std::move(act));
    next->setProperty("primary", true);
    footer().addWidget(next);
}

void ReservationDetail::addNext()
{
    const ReservationState state = m_reservation.state;
    if (state == ReservationState::Allocated)
        addNextStep(u"makeReady"_s, tr("Ready, print the pick-up slip"),
                    [this] { Q_EMIT readyWanted(m_shelf->text()); });
    if (m_reservation.isCurrent() && m_reservation.allocatedLines() > 0) {
        const QString text = tr("Hand over %n item(s)", nullptr, m_reservation.allocatedLines());
        if (state == ReservationState::Ready)
            addNextStep(u"handOverReservation"_s, text, [this] { Q_EMIT handOverWanted(); });
        else
            footer().addWidget(button(u"handOverReservation"_s, text, [this] { Q_EMIT handOverWanted(); }));
    }
    auto* row = new QWidget;
    auto* beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(scaled(Space::s, this));
    if (m_reservation.isCurrent())
        beside->addWidget(button(u"changeReservation"_s, tr("Change…"), [this] { Q_EMIT changeWanted(); }));
    if (m_reservation.isCurrent() || state == ReservationState::Lapsed)
        beside->addWidget(button(u"cancelReservation"_s, tr("Cancel…"), [this] { Q_EMIT cancelWanted(); }));
    row->setVisible(beside->count() > 0);
    footer().addWidget(row);
}

/// The paper of the step it is at.
void ReservationDetail::addPapers()
{
    const bool hasPickUp = !m_reservation.pickUpSlip.isEmpty();
    const QString number = hasPickUp ? m_reservation.pickUpSlip : m_reservation.number;
    footer().addWidget(button(hasPickUp ? u"printPickUp"_s : u"printReservation"_s,
                              hasPickUp ? tr("Print the pick-up slip again") : tr("Print the reservation slip"),
                              [this, number] { Q_EMIT printWanted(number); }));
}

void ReservationDetail::retranslate()
{
    m_scan->setAccessibleName(tr("Scan an item to allocate it"));
    m_scan->setPrompt(tr("Scan an item to allocate it"));
    m_shelf->setPlaceholderText(tr("Shelf where it waits"));
    m_shelf->setAccessibleName(m_shelf->placeholderText());
    if (m_reservation.id.isValid())
        show(ReservationRecord(m_reservation), m_mayLend);
    else
        showNone();
}

} // namespace madoguchi

#include "moc_reservationdetail.cpp"
