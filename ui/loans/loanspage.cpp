// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/loanspage.h"

#include "core/desk/settings.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/undo.h"
#include "ui/loans/loandetail.h"
#include "ui/loans/loanlists.h"
#include "ui/loans/loantablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in loanslayout.cpp.

namespace madoguchi {

void LoansPage::activate()
{
    readSections();
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LoansPage::open(const QString& key)
{
    if (!m_lists->setCurrent(key)) {
        m_lists->setCurrent(ListLoans::Which::Open);
        m_filter->setText(key);
    } else {
        clearFilter();
    }
    read();
}

bool LoansPage::canRun(const QString& command) const
{
    static const QStringList always{u"find"_s, u"findPerson"_s, u"refresh"_s, u"escape"_s};
    if (command == u"print")
        return m_table->currentIndex().isValid();
    return always.contains(command);
}

void LoansPage::run(const QString& command)
{
    if (command == u"find" || command == u"findPerson") {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (command == u"refresh") {
        read();
    } else if (command == u"print") {
        const LoanRecord& loan = m_model->loan(m_table->currentIndex().row());
        m_printing.reprint({loan.returnSlip.isEmpty() ? loan.receipt : loan.returnSlip}, m_context.host.order());
    } else if (command == u"escape") {
        m_detail->isHidden() ? clearFilter() : closeDetail();
    }
}

void LoansPage::readSections()
{
    m_context.desk.ask(AskNames{AskNames::Of::Sections}, this, [this](const Result<QList<NamedRow>>& sections) {
        if (!sections)
            return;
        const QVariant chosen = m_sections->currentData();
        const QSignalBlocker quiet(m_sections);
        m_sections->clear();
        m_sections->addItem(tr("All sections"), 0);
        for (const NamedRow& section : *sections)
            m_sections->addItem(section.name, section.id);
        m_sections->setCurrentIndex(std::max(0, m_sections->findData(chosen)));
    });
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings)
            m_undoMinutes = settings->undoMinutes;
    });
}

void LoansPage::read()
{
    ListLoans question;
    question.which = m_lists->current();
    question.section = SectionId(m_sections->currentData().toLongLong());
    question.filter = m_filter->text();
    question.limit = mostRows;
    // Answers overtake nothing: only the newest question counts.
    m_context.desk.ask(question, this, [this, number = ++m_question, which = question.which](const auto& loans) {
        if (number != m_question)
            return;
        if (loans)
            showLoans(which, *loans);
        else
            m_context.host.refused(loans.refusal());
    });
    readCounts();
}

void LoansPage::readCounts()
{
    m_context.desk.ask(CountLoans{}, this, [this](const Result<LoanCounts>& counts) {
        if (!counts)
            return;
        m_lists->setCounts(*counts);
        m_context.host.setCount(u"loans"_s, counts->overdue, Tone::Error);
    });
}

void LoansPage::showLoans(ListLoans::Which which, const QList<LoanRecord>& loans)
{
    const QModelIndex current = m_table->currentIndex();
    const LoanLineId line = current.isValid() ? m_model->loan(current.row()).line : LoanLineId();
    const int row = current.row();
    m_model->show(loans, which, m_context.clock.today());
    showEmptyState();
    m_note->setVisible(loans.size() >= mostRows);
    // A row that went away leaves the next one current, so that work can go on.
    const int again = m_model->rowOf(line);
    if (current.isValid() && !loans.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(again >= 0 ? again : std::min(row, int(loans.size()) - 1), 0));
    noteSelection();
}

void LoansPage::showEmptyState()
{
    if (isFiltered())
        return m_empty->setMessage(tr("No loan fits."), tr("Clear the filter"));
    switch (m_lists->current()) {
    case ListLoans::Which::Overdue:
        return m_empty->setMessage(tr("Nothing is overdue."));
    case ListLoans::Which::DueToday:
        return m_empty->setMessage(tr("Nothing is due today."));
    case ListLoans::Which::OpenAccessories:
        return m_empty->setMessage(tr("Every accessory has come back."));
    case ListLoans::Which::Returned:
        return m_empty->setMessage(tr("Nothing has come back yet."));
    case ListLoans::Which::Open:
        return m_empty->setMessage(tr("Nothing is out. Lend at the counter."), tr("To the counter"));
    }
}

bool LoansPage::isFiltered() const
{
    return !m_filter->text().trimmed().isEmpty() || m_sections->currentIndex() > 0;
}

void LoansPage::clearFilter()
{
    const QSignalBlocker quiet(m_sections);
    m_sections->setCurrentIndex(0);
    m_filter->clear();
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<LoanRecord> LoansPage::selected() const
{
    QList<LoanRecord> loans;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows))
        loans << m_model->loan(row.row());
    return loans;
}

void LoansPage::noteSelection()
{
    QList<LoanRecord> loans = selected();
    loans.removeIf([](const LoanRecord& loan) { return loan.returnedAt.isValid(); });
    m_takeBack->setEnabled(!loans.isEmpty());
    m_takeBack->setText(loans.isEmpty() ? tr("Take back") : tr("Take back %n item(s)", nullptr, int(loans.size())));
    if (m_detail->isHidden())
        return;
    if (m_table->currentIndex().isValid())
        m_detail->show(m_model->loan(m_table->currentIndex().row()), m_context.clock.today());
    else
        closeDetail();
}

void LoansPage::openDetail()
{
    if (!m_table->currentIndex().isValid())
        return;
    m_detail->show(m_model->loan(m_table->currentIndex().row()), m_context.clock.today());
    m_detail->setVisible(true);
}

void LoansPage::closeDetail()
{
    m_detail->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LoansPage::step(int row)
{
    const LoanRecord loan = m_model->loan(row);
    if (!loan.returnedAt.isValid())
        takeBack({loan});
    else if (!loan.openAccessories.isEmpty())
        takeBackAccessories(loan);
}

void LoansPage::takeBackSelected()
{
    QList<LoanRecord> loans = selected();
    loans.removeIf([](const LoanRecord& loan) { return loan.returnedAt.isValid(); });
    takeBack(loans);
}

void LoansPage::takeBack(const QList<LoanRecord>& loans)
{
    TakeBack verb;
    for (const LoanRecord& loan : loans) {
        if (m_busy.contains(loan.asset))
            return;
        verb.items << ReturnedItem{loan.asset, {}, {}};
    }
    if (verb.items.isEmpty())
        return;
    for (const LoanRecord& loan : loans)
        m_busy << loan.asset;
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this, loans](const auto& done) { takenBack(loans, done); });
}

void LoansPage::takenBack(const QList<LoanRecord>& loans, const Result<Performed<TakeBackOutcome>>& done)
{
    for (const LoanRecord& loan : loans)
        m_busy.remove(loan.asset);
    if (!done) {
        m_context.sounds.play(Sound::Error);
        return m_context.host.refused(done.refusal());
    }
    m_context.sounds.play(Sound::Ok);
    if (m_context.preferences.printsReceipts())
        m_printing.print(done->outcome.documents);
    const QString text =
        loans.size() == 1
            ? tr("%1 %2 taken back from %3").arg(loans.first().assetNo, loans.first().title, loans.first().holder)
            : tr("%n item(s) taken back", nullptr, int(loans.size()));
    offerUndo(text, done->commandId);
    read();
}

void LoansPage::takeBackAccessories(const LoanRecord& loan)
{
    if (m_busy.contains(loan.asset))
        return;
    m_busy << loan.asset;
    m_context.desk.perform(TakeBackAccessories{loan.asset, loan.openAccessories}, m_context.host.order(), this,
                           [this, loan](const Result<Performed<TakeBackAccessories::Outcome>>& done) {
                               m_busy.remove(loan.asset);
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_context.sounds.play(Sound::Ok);
                               offerUndo(tr("%1 has come: %2").arg(loan.assetNo, loan.openAccessories.join(u", "_s)),
                                         done->commandId);
                               read();
                           });
}

void LoansPage::offerUndo(const QString& text, const QString& commandId)
{
    const Instant until = m_context.clock.now().plusMSecs(qint64(m_undoMinutes) * 60'000);
    m_context.host.toastWithUndo(Tone::Ok, text, until, [page = QPointer(this), commandId] {
        if (page)
            page->undo(commandId);
    });
}

void LoansPage::undo(const QString& commandId)
{
    Undo verb;
    verb.commandId = commandId;
    verb.tables = &m_tables;
    m_context.desk.perform(verb, m_context.host.order(), this, [this](const Result<Performed<UndoOutcome>>& done) {
        if (!done)
            return m_context.host.refused(done.refusal());
        m_context.host.toast(Tone::Info, tr("Undone"));
        read();
    });
}

} // namespace madoguchi
