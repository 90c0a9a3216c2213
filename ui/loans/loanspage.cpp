// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/loanspage.h"

#include "core/loans/missingslips.h"
#include "core/loans/returnpicture.h"
#include "core/loans/takeback.h"
#include "ui/loans/loandetail.h"
#include "ui/loans/loanlists.h"
#include "ui/loans/loantablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/steps/stepmenu.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/refill.h"

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
    if (command == u"due")
        return m_extend->isVisible() && m_extend->isEnabled();
    return always.contains(command);
}

void LoansPage::run(const QString& command)
{
    if (command == u"find" || command == u"findPerson") {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (command == u"refresh") {
        read();
    } else if (command == u"due") {
        m_extend->click();
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
            return m_context.host.refused(sections.refusal());
        m_sectionNames = *sections;
        refill(m_sections, tr("All sections"), m_sectionNames);
    });
}

void LoansPage::read()
{
    m_model->forgetDone();
    readAgain();
}

void LoansPage::readAgain()
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
            return m_context.host.refused(counts.refusal());
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
    tellNote();
    // A row that went away leaves the next one current, so that work can go on.
    const int again = m_model->rowOf(line);
    if (current.isValid() && !loans.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(again >= 0 ? again : std::min(row, int(loans.size()) - 1), 0));
    else if (isFiltered() && loans.size() == 1 && m_table->hasFocus() &&
             m_table->selectionModel()->selection().isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0)); // what was scanned is what is meant
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
    case ListLoans::Which::SentOn:
        return m_empty->setMessage(tr("Every shipment has been confirmed."));
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
    focusIfShown(m_table);
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

QList<LoanRecord> LoansPage::selectedOut() const
{
    QList<LoanRecord> loans = selected();
    loans.removeIf([](const LoanRecord& loan) { return loan.returnedAt.isValid(); });
    return loans;
}

void LoansPage::noteSelection()
{
    const QList<LoanRecord> loans = selectedOut();
    m_extend->setEnabled(!loans.isEmpty());
    m_extend->setText(loans.size() > 1 ? tr("Extend %n loan(s)…", nullptr, int(loans.size())) : tr("Extend…"));
    m_takeBack->setEnabled(!loans.isEmpty());
    m_takeBack->setText(loans.isEmpty() ? tr("Take back") : tr("Take back %n item(s)", nullptr, int(loans.size())));
    tellNote();
    if (m_detail->isHidden())
        return;
    if (m_table->currentIndex().isValid())
        showDetail();
    else
        closeDetail();
}

/// What can be done before anything is chosen, and that a long list has an end.
void LoansPage::tellNote()
{
    QStringList notes;
    if (m_model->rowCount() > 0 && m_takeBack->isVisibleTo(this) && selectedOut().isEmpty())
        notes << tr("Choose one or several rows to take them back or to extend them.");
    if (m_model->rowCount() >= mostRows)
        notes << tr("The first %1 are shown; filter to find others.").arg(formatCount(mostRows));
    m_note->setText(passage(notes));
    m_note->setVisible(!notes.isEmpty());
}

void LoansPage::openDetail()
{
    if (!m_table->currentIndex().isValid())
        return;
    showDetail();
    m_detail->setVisible(true);
}

void LoansPage::showDetail()
{
    const LoanRecord& loan = m_model->loan(m_table->currentIndex().row());
    m_detail->show(loan, m_context.clock.today());
    m_steps->setItem(loan.asset);
    ListLetters question;
    question.line = loan.line;
    m_context.desk.ask(question, this, [this, line = loan.line](const Result<QList<LetterRecord>>& letters) {
        if (letters && m_detail->loan().line == line)
            m_detail->showLetters(*letters);
    });
    if (!loan.returnedAt.isValid())
        return;
    showFound(loan.line);
    if (loan.returnSlip.isEmpty())
        lookForSlip(loan);
}

/// One that the counter never came to make.
void LoansPage::lookForSlip(const LoanRecord& loan)
{
    if (!mayDo(m_context.host.actor().role, IssueReturnSlips::permission))
        return;
    m_context.desk.ask(AskMissingSlips{{}, loan.asset}, this,
                       [this, line = loan.line](const Result<MissingSlips>& missing) {
                           if (missing && missing->lines.contains(line) && m_detail->loan().line == line)
                               m_detail->offerSlip();
                       });
}

void LoansPage::issueSlip()
{
    if (!m_gate.enter())
        return;
    m_printing.perform(IssueReturnSlips{{m_detail->loan().line}}, m_context.host.order(), this,
                       [this](const Result<Performed<IssueReturnSlips::Outcome>>& done) {
                           m_gate.leave();
                           if (!done)
                               return m_context.host.refused(done.refusal());
                           const QStringList& slips = done->outcome.documents;
                           m_printing.printFresh(slips);
                           if (!slips.isEmpty()) // else another counter was faster
                               m_context.host.toast(Tone::Ok, tr("Return slip %1").arg(formatList(slips)));
                           readAgain();
                       });
}

void LoansPage::showFound(LoanLineId line)
{
    m_context.desk.ask(AskReturnFound{line}, this, [this, line](const Result<AskReturnFound::Answer>& found) {
        if (!found || !*found)
            return;
        m_context.desk.ask(AskReturnPictures{line}, this,
                           [this, line, found = **found](const Result<QList<AttachmentRecord>>& pictures) {
                               QStringList names;
                               for (const AttachmentRecord& picture : pictures.valueOr({}))
                                   names << picture.name;
                               if (m_detail->loan().line == line)
                                   m_detail->showFound(found, names);
                           });
    });
}

void LoansPage::closeDetail()
{
    m_detail->hide();
    focusIfShown(m_table);
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
    takeBack(selectedOut());
}

void LoansPage::extendSelected()
{
    QList<StepItem> items;
    for (const LoanRecord& loan : selectedOut())
        items << StepItem::of(loan);
    extendLoans({m_context, &m_printing, this}, items);
}

void LoansPage::takeBack(const QList<LoanRecord>& loans)
{
    if (loans.isEmpty() || !m_gate.enter())
        return;
    TakeBack verb;
    for (const LoanRecord& loan : loans)
        verb.items << ReturnedItem{loan.asset, {}, {}, loan.line};
    m_printing.perform(verb, m_context.host.order(), this, [this, loans](const auto& done) { takenBack(loans, done); });
}

void LoansPage::takenBack(const QList<LoanRecord>& loans, const Result<Performed<TakeBackOutcome>>& done)
{
    const LoanRecord& first = loans.first();
    const QString text = loans.size() == 1
                             ? tr("%1 %2 taken back from %3").arg(first.assetNo, first.title, first.holder)
                             : tr("%n item(s) taken back", nullptr, int(loans.size()));
    const QString undone = loans.size() == 1 ? tr("Undone: %1 is with %2 again.").arg(first.assetNo, first.holder)
                                             : tr("Undone: %n item(s) are out again.", nullptr, int(loans.size()));
    if (!finishStep(done, text, undone))
        return;
    const QStringList& slips = done->outcome.documents;
    m_printing.printFresh(slips);
    QList<LoanLineId> lines;
    for (const LoanRecord& loan : loans)
        lines << loan.line;
    m_model->markDone(lines, m_context.clock.now(), slips.size() == 1 ? slips.first() : QString());
    noteSelection();
    readCounts();
}

void LoansPage::takeBackAccessories(const LoanRecord& loan)
{
    if (!m_gate.enter())
        return;
    m_context.desk.perform(TakeBackAccessories{loan.asset, loan.openAccessories}, m_context.host.order(), this,
                           [this, loan](const Result<Performed<TakeBackAccessories::Outcome>>& done) {
                               const QString names = formatList(loan.openAccessories);
                               if (!finishStep(done, tr("%1 has come: %2").arg(loan.assetNo, names),
                                               tr("Undone: of %1 is missing again: %2").arg(loan.assetNo, names)))
                                   return;
                               m_model->markDone({loan.line}, m_context.clock.now());
                               noteSelection();
                               readCounts();
                           });
}

void LoansPage::chooseMissing()
{
    m_context.desk.ask(AskReturnedAccessories{m_detail->loan().line}, this,
                       [this, loan = m_detail->loan()](const Result<QStringList>& names) {
                           if (!names)
                               return m_context.host.refused(names.refusal());
                           if (names->isEmpty())
                               return m_context.host.toast(Tone::Info, tr("Nothing was lent with it that came back."));
                           const Choice choice{tr("Something is missing"),
                                               tr("What did not come back with %1?").arg(loan.assetNo), *names, 0,
                                               tr("It is missing")};
                           m_context.ask.chooseOne(choice, [page = QPointer(this), loan, names = *names](auto chosen) {
                               if (page && chosen)
                                   page->markMissing(loan, names.at(*chosen));
                           });
                       });
}

void LoansPage::markMissing(const LoanRecord& loan, const QString& accessory)
{
    m_context.desk.perform(MarkAccessoryMissing{loan.line, {accessory}}, m_context.host.order(), this,
                           [this, loan, accessory](const Result<Performed<MarkAccessoryMissing::Outcome>>& done) {
                               finishStep(done, tr("Of %1 is missing: %2").arg(loan.assetNo, accessory),
                                          tr("Undone: %1 has come back: %2").arg(loan.assetNo, accessory));
                           });
}

template<class Outcome>
bool LoansPage::finishStep(const Result<Performed<Outcome>>& done, const QString& text, const QString& undoneText)
{
    m_gate.leave();
    m_context.sounds.play(done ? Sound::Ok : Sound::Error);
    if (done)
        m_context.host.offerUndo({text, done->commandId, undoneText});
    else
        m_context.host.refused(done.refusal());
    return done.isOk();
}

} // namespace madoguchi

#include "moc_loanspage.cpp"
