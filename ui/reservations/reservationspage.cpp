// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reservations/reservationspage.h"

#include "core/desk/counterscanner.h"
#include "core/loans/allocate.h"
#include "core/loans/handoverreservation.h"
#include "core/scanning/scanpipeline.h"
#include "ui/printing/printservice.h"
#include "ui/reservations/reservationdetail.h"
#include "ui/reservations/reservationform.h"
#include "ui/reservations/reservationmodel.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/scanbox.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in reservationslayout.cpp.

namespace madoguchi {

void ReservationsPage::activate()
{
    m_context.desk.ask(AskScannerProfile{}, this, [this](const Result<ScannerProfile>& profile) {
        if (profile)
            m_profile = *profile;
    });
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReservationsPage::open(const QString& key)
{
    static const QHash<QString, Which> lists{{u"#today"_s, Which::Today},
                                             {u"#not-fetched"_s, Which::NotFetched},
                                             {u"#to-prepare"_s, Which::ToPrepare},
                                             {u"#current"_s, Which::Current},
                                             {u"#over"_s, Which::Over}};
    if (key.isEmpty())
        return;
    m_filter->clear();
    if (lists.contains(key)) {
        m_lists->button(int(lists.value(key)))->setChecked(true);
        return read();
    }
    m_context.desk.ask(AskReservation{key, {}}, this, [this](const Result<ReservationRecord>& found) {
        if (!found)
            return m_context.host.refused(found.refusal());
        m_lists->button(int(found->isCurrent() ? Which::Current : Which::Over))->setChecked(true);
        m_wanted = found->id;
        read();
    });
}

bool ReservationsPage::canRun(const QString& command) const
{
    static const QStringList always{u"find"_s, u"refresh"_s, u"escape"_s};
    if (command == u"new")
        return mayLend();
    if (command == u"print")
        return chosen().has_value();
    if (command == u"scan")
        return m_detail->scanBox() && m_side->currentWidget() == m_detail;
    return always.contains(command);
}

void ReservationsPage::run(const QString& command)
{
    if (command == u"find") {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (command == u"refresh") {
        read();
    } else if (command == u"new") {
        enter();
    } else if (command == u"print") {
        const QString slip = chosen()->pickUpSlip;
        m_printing.reprint({slip.isEmpty() ? chosen()->number : slip}, m_context.host.order());
    } else if (command == u"scan" && m_detail->scanBox()) {
        m_detail->scanBox()->setFocus(Qt::ShortcutFocusReason);
    } else if (command == u"escape") {
        if (m_side->currentWidget() == m_form && !m_form->isTouched())
            showForm(false);
        else if (m_side->currentWidget() != m_form)
            m_filter->clear();
    }
}

QString ReservationsPage::unsavedWork() const
{
    return m_side->currentWidget() == m_form && m_form->isTouched() ? tr("A reservation is not saved yet.") : QString();
}

QWidget* ReservationsPage::scanTarget() const
{
    if (m_side->currentWidget() == m_form)
        return nullptr;
    return m_detail->scanBox() ? static_cast<QWidget*>(m_detail->scanBox()) : m_filter;
}

ReservationsPage::Which ReservationsPage::current() const
{
    return Which(m_lists->checkedId());
}

bool ReservationsPage::mayLend() const
{
    return mayDo(m_context.host.actor().role, Permission::Lend);
}

std::optional<ReservationRecord> ReservationsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->record(index.row())) : std::nullopt;
}

void ReservationsPage::read()
{
    ListReservations question;
    question.which = current();
    question.filter = m_filter->text();
    m_context.desk.ask(question, this, [this, number = ++m_question](const Result<QList<ReservationRecord>>& found) {
        if (number != m_question)
            return;
        if (found)
            showReservations(*found);
        else
            m_context.host.refused(found.refusal());
    });
    readCounts();
}

void ReservationsPage::readCounts()
{
    m_context.desk.ask(CountReservations{}, this, [this](const Result<ReservationCounts>& counts) {
        if (!counts)
            return;
        m_counts = *counts;
        showCounts();
        m_context.host.setCount(u"reservations"_s, counts->toPrepare, Tone::Warn);
    });
}

void ReservationsPage::showReservations(const QList<ReservationRecord>& reservations)
{
    const ReservationId kept = m_wanted.isValid() ? m_wanted : chosen() ? chosen()->id : ReservationId();
    m_wanted = {};
    m_model->show(reservations);
    showEmptyState();
    const int row = m_model->rowOf(kept);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (!reservations.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showDetail();
}

void ReservationsPage::showEmptyState()
{
    if (!m_filter->text().trimmed().isEmpty())
        return m_empty->setMessage(tr("No reservation fits."), tr("Clear the filter"));
    const QString action = mayLend() ? tr("New reservation") : QString();
    switch (current()) {
    case Which::Current:
        return m_empty->setMessage(tr("Nothing is reserved."), action);
    case Which::Today:
        return m_empty->setMessage(tr("Nothing is reserved for today."), action);
    case Which::NotFetched:
        return m_empty->setMessage(tr("Everything that was ready has been fetched."));
    case Which::ToPrepare:
        return m_empty->setMessage(tr("Everything is allocated."));
    case Which::Over:
        return m_empty->setMessage(tr("Nothing yet."));
    }
}

void ReservationsPage::showDetail()
{
    const std::optional<ReservationRecord> reservation = chosen();
    if (reservation)
        m_detail->show(*reservation, mayLend());
    else
        m_detail->showNone();
}

void ReservationsPage::showForm(bool isShown)
{
    m_side->setCurrentWidget(isShown ? static_cast<QWidget*>(m_form) : m_detail);
    m_side->setFixedWidth(sideWidth(isShown));
    if (!isShown)
        focusIfShown(m_table);
}

void ReservationsPage::step(int row)
{
    const ReservationRecord reservation = m_model->record(row);
    if (reservation.isCurrent() && reservation.allocatedLines() == reservation.openLines())
        handOver(reservation);
    else if (m_detail->scanBox())
        m_detail->scanBox()->setFocus(Qt::OtherFocusReason);
}

void ReservationsPage::enter()
{
    if (m_side->currentWidget() != m_form || !m_form->isTouched())
        m_form->begin();
    showForm(true);
    m_form->setFocus(Qt::ShortcutFocusReason);
}

void ReservationsPage::lookUp(const QString& code, std::function<void(const CounterLookup::Answer&)> found)
{
    const Scan scan = interpret(code, m_profile);
    m_context.desk.ask(CounterLookup{scan.candidates, std::nullopt, scan.serial}, this,
                       [this, found = std::move(found)](const Result<CounterLookup::Answer>& answer) {
                           if (answer)
                               return found(*answer);
                           m_context.sounds.play(Sound::Error);
                           m_context.host.refused(answer.refusal());
                       });
}

/// Beside a reservation: a unit is set aside for it, the slip of another one opens that.
void ReservationsPage::scanned(const QString& code)
{
    if (m_detail->scanBox())
        m_detail->scanBox()->clear();
    lookUp(code, [this, code](const CounterLookup::Answer& answer) {
        if (const auto* asset = std::get_if<AssetDesk>(&answer))
            return allocate({asset->asset});
        if (const auto* kit = std::get_if<KitDesk>(&answer))
            return allocate(notAllocated(kit->units));
        if (const auto* slip = std::get_if<ReservedDesk>(&answer))
            return open(slip->reservation.number);
        m_context.sounds.play(Sound::Error);
        m_context.host.refused(refused(u"code.unknown"_s, code));
    });
}

void ReservationsPage::addUnit(const QString& code)
{
    lookUp(code, [this, code](const CounterLookup::Answer& answer) {
        if (const auto* asset = std::get_if<AssetDesk>(&answer))
            return m_form->addUnit(asset->asset);
        if (const auto* kit = std::get_if<KitDesk>(&answer); kit && !kit->units.isEmpty()) {
            for (const AssetDesk& unit : kit->units)
                m_form->addUnit(unit.asset);
            return;
        }
        m_context.sounds.play(Sound::Error);
        m_form->showProblem(sentence({u"code.unknown"_s, code, {}}));
    });
}

void ReservationsPage::reserve(const Reserve& verb)
{
    if (!m_gate.enter())
        return;
    m_context.desk.perform(verb, m_context.host.order(), this, [this](const Result<Performed<ReserveOutcome>>& done) {
        if (!done)
            m_form->showProblem(m_context.host.words(done.refusal()));
        if (!finishStep(done, done ? tr("Reserved: %1").arg(done->outcome.document) : QString()))
            return;
        if (done->outcome.isDueMoved)
            m_context.host.toast(
                Tone::Info,
                sentence({u"reservation.due-moved"_s, done->outcome.period.last.toString(Qt::ISODate), {}}));
        m_form->begin();
        showForm(false);
        m_lists->button(int(Which::Current))->setChecked(true);
        m_wanted = done->outcome.id;
        read();
    });
}

void ReservationsPage::change(const ChangeReservation& verb)
{
    if (!m_gate.enter())
        return;
    const auto changed = [this](const Result<Performed<ReserveOutcome>>& done) {
        if (!done)
            m_form->showProblem(m_context.host.words(done.refusal()));
        if (!finishStep(done, done ? tr("Changed: %1").arg(done->outcome.document) : QString()))
            return;
        m_form->begin();
        showForm(false);
        read();
        if (!done->outcome.pickUpSlip.isEmpty()) {
            m_context.host.toast(
                Tone::Info, tr("New pick-up slip %1; the one on the shelf is void.").arg(done->outcome.pickUpSlip));
            m_printing.print({done->outcome.pickUpSlip});
        }
    };
    m_printing.perform(verb, m_context.host.order(), this, changed, PrintService::Wish::Always);
}

/// Of a kit: what of it is not in the bag yet, because it was scanned by itself.
QList<AssetRecord> ReservationsPage::notAllocated(const QList<AssetDesk>& units) const
{
    QList<AssetRecord> left;
    const QList<ReservationLine> lines = m_detail->reservation().lines;
    for (const AssetDesk& unit : units) {
        const auto isThis = [&](const ReservationLine& line) {
            return line.isOpen && line.isAllocated && line.asset == unit.asset.id;
        };
        if (std::none_of(lines.begin(), lines.end(), isThis))
            left << unit.asset;
    }
    if (left.isEmpty() && !units.isEmpty()) // all of it is there: the record says so
        left << units.first().asset;
    return left;
}

/// Without the gate: labels are read one after the other. Several are those of a kit: all of them or none.
void ReservationsPage::allocate(const QList<AssetRecord>& assets)
{
    QList<AssetId> ids;
    for (const AssetRecord& asset : assets)
        ids << asset.id;
    m_context.desk.perform(Allocate{m_detail->reservation().id, ids}, m_context.host.order(), this,
                           [this](const Result<Performed<AllocateOutcome>>& done) {
                               tell(done, done ? tr("%1 allocated to %2 (%3 of %4)")
                                                     .arg(formatList(done->outcome.assets), done->outcome.document,
                                                          formatCount(done->outcome.allocated),
                                                          formatCount(done->outcome.open))
                                               : QString());
                           });
}

void ReservationsPage::release(AssetId unit)
{
    if (!m_gate.enter())
        return;
    m_context.desk.perform(ReleaseUnits{m_detail->reservation().id, {unit}}, m_context.host.order(), this,
                           [this](const Result<Performed<AllocateOutcome>>& done) {
                               finishStep(done,
                                          done ? tr("%1 put back").arg(formatList(done->outcome.assets)) : QString());
                           });
}

void ReservationsPage::makeReady(const QString& shelf)
{
    if (!m_gate.enter())
        return;
    const auto isReady = [this](const Result<Performed<MakeReady::Outcome>>& done) {
        if (finishStep(done,
                       done ? tr("%1 is ready, pick-up slip %2").arg(done->outcome.reservation, done->outcome.document)
                            : QString()))
            m_printing.print({done->outcome.document});
    };
    m_printing.perform(MakeReady{m_detail->reservation().id, shelf}, m_context.host.order(), this, isReady,
                       PrintService::Wish::Always);
}

void ReservationsPage::handOver(const ReservationRecord& reservation)
{
    if (!m_gate.enter())
        return;
    const HandOverReservation verb{reservation.id, std::nullopt, reservation.person, reservation.section};
    m_printing.perform(verb, m_context.host.order(), this,
                       [this, reservation](const Result<Performed<HandOverOutcome>>& done) {
                           if (finishStep(done, done ? tr("%n item(s) handed over to %1, receipt %2", nullptr,
                                                          int(done->outcome.items.size()))
                                                           .arg(reservation.holder, done->outcome.document)
                                                     : QString()))
                               m_printing.printFresh({done->outcome.document});
                       });
}

void ReservationsPage::askCancel()
{
    const ReservationRecord reservation = m_detail->reservation();
    const TextQuestion question{
        tr("Cancel the reservation"),
        tr("%1 for %2 is cancelled, and what it keeps is free again.").arg(reservation.number, reservation.holder),
        tr("Reason"), tr("Cancel the reservation")};
    m_context.ask.askText(question, [page = QPointer(this), reservation](const std::optional<QString>& reason) {
        if (!page || !reason || !page->m_gate.enter())
            return;
        page->m_context.desk.perform(CancelReservation{reservation.id, *reason}, page->m_context.host.order(*reason),
                                     page.data(), [page](const Result<Performed<CancelReservation::Outcome>>& done) {
                                         page->finishStep(done, done ? tr("Cancelled: %1").arg(done->outcome.document)
                                                                     : QString());
                                     });
    });
}

QString ReservationsPage::undoneText(const QString& text)
{
    return tr("Undone: %1").arg(text);
}

template<class Outcome>
bool ReservationsPage::tell(const Result<Performed<Outcome>>& done, const QString& text)
{
    m_context.sounds.play(done ? Sound::Ok : Sound::Error);
    if (done)
        m_context.host.offerUndo({text, done->commandId, undoneText(text)});
    else if (m_side->currentWidget() != m_form)
        m_context.host.refused(done.refusal());
    return done.isOk();
}

template<class Outcome>
bool ReservationsPage::finishStep(const Result<Performed<Outcome>>& done, const QString& text)
{
    m_gate.leave();
    return tell(done, text);
}

} // namespace madoguchi

#include "moc_reservationspage.cpp"
