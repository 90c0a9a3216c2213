// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterspage.h"

#include "core/letters/letteranswer.h"
#include "core/letters/letterpreview.h"
#include "core/letters/retrymails.h"
#include "core/letters/smtp.h"
#include "core/letters/voidletter.h"
#include "ui/letters/letteranswerrow.h"
#include "ui/letters/letterchoices.h"
#include "ui/letters/letterlists.h"
#include "ui/letters/letterlogmodel.h"
#include "ui/letters/letterplanmodel.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"

#include <QComboBox>
#include <QDir>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in letterslayout.cpp.

namespace madoguchi {

namespace {

/// What stands before the number of a collection, to write within it.
constexpr auto collectionKey = "#collection "_L1;
/// And before the id of a section, to tell its head what is late.
constexpr auto listKey = "#overdue-list "_L1;

} // namespace

void LettersPage::activate()
{
    m_context.desk.ask(AskNames{AskNames::Of::Sections}, this, [this](const Result<QList<NamedRow>>& sections) {
        if (sections)
            m_choices->setSections(*sections);
    });
    readCollections();
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings && m_hasMail != mailServer(*settings).isKnown()) {
            m_hasMail = !m_hasMail;
            fillOutlets();
        }
    });
    read();
    (m_lists->current() ? m_planTable : m_logTable)->setFocus(Qt::OtherFocusReason);
}

void LettersPage::readCollections()
{
    ListCollections open;
    open.isOpen = true;
    m_context.desk.ask(open, this, [this](const Result<QList<CollectionRecord>>& collections) {
        if (collections)
            m_choices->setCollections(*collections);
    });
}

void LettersPage::open(const QString& key)
{
    if (key.isEmpty())
        return;
    if (key.startsWith(collectionKey)) {
        m_lists->setCurrent(u"#collection"_s);
        m_choices->chooseCollection(key.mid(collectionKey.size()));
        return read();
    }
    if (key.startsWith(listKey)) {
        m_lists->setCurrent(u"#overdue-list"_s);
        m_choices->chooseSection(SectionId(key.mid(listKey.size()).toLongLong()));
        return read();
    }
    if (!m_lists->setCurrent(key)) {
        m_lists->setCurrent(u"#written"_s);
        m_wanted = key;
    }
    read();
}

bool LettersPage::canRun(const QString& command) const
{
    if (command == u"preview" && m_lists->current())
        return m_look->isEnabled();
    if (command == u"print" || command == u"preview")
        return currentLetter() != nullptr;
    return command == u"refresh";
}

void LettersPage::run(const QString& command)
{
    if (command == u"refresh")
        read();
    else if (command == u"print" && currentLetter())
        m_printing.reprint({currentLetter()->number}, m_context.host.order());
    else if (command == u"preview" && m_lists->current())
        previewPlan();
    else if (command == u"preview" && currentLetter())
        m_printing.preview(currentLetter()->number);
}

QString LettersPage::unsavedWork() const
{
    if (m_isWriting)
        return tr("Letters are being written.");
    return m_answer->isChanged() ? tr("An answer to a letter is not recorded.") : QString();
}

void LettersPage::read()
{
    const std::optional<LetterKind> kind = m_lists->current();
    m_stack->setCurrentIndex(kind ? 0 : 1);
    kind ? readPlan(*kind) : readLog();
}

void LettersPage::readPlan(LetterKind kind)
{
    m_choices->setKind(kind);
    m_context.desk.ask(AskLetterPlan{m_choices->query()}, this,
                       [this, number = ++m_question](const Result<LetterPlan>& plan) {
                           if (number != m_question)
                               return;
                           if (!plan)
                               return m_context.host.refused(plan.refusal());
                           showPlan(*plan);
                       });
}

void LettersPage::showPlan(const LetterPlan& plan)
{
    m_choices->setUsualReturnBy(plan.returnBy);
    m_planModel->show(plan, m_context.clock.today(), m_choices->query().kind);
    if (!m_choices->isFiltered())
        m_lists->setCount(m_choices->query().kind, int(plan.letters.size()));
    notePlanSelection();
}

void LettersPage::readLog()
{
    m_context.desk.ask(ListLetters{}, this, [this, number = ++m_question](const Result<QList<LetterRecord>>& letters) {
        if (number != m_question)
            return;
        if (!letters)
            return m_context.host.refused(letters.refusal());
        const QString current = !m_wanted.isEmpty() ? m_wanted : currentLetter() ? currentLetter()->number : QString();
        m_wanted.clear();
        m_logModel->show(*letters);
        if (const int row = m_logModel->rowOf(current); row >= 0)
            m_logTable->setCurrentIndex(m_logModel->index(row, 0));
        noteLogSelection();
    });
}

/// The chosen rows; all where none is chosen.
LetterPlan LettersPage::chosenLetters() const
{
    LetterPlan chosen = m_planModel->plan();
    const QModelIndexList rows = m_planTable->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return chosen;
    chosen.letters.clear();
    for (const QModelIndex& row : rows) {
        if (const PlannedLetter* letter = m_planModel->letter(row.row()))
            chosen.letters << *letter;
    }
    return chosen;
}

void LettersPage::notePlanSelection()
{
    const LetterPlan chosen = chosenLetters();
    const int letters = int(chosen.letters.size());
    m_write->setEnabled(letters > 0 && !m_isWriting && mayDo(m_context.host.actor().role, Permission::Lend));
    m_look->setEnabled(letters > 0);
    m_write->setText(letters == 0 ? tr("Write letters") : tr("Write %n letter(s)", nullptr, letters));
    QStringList parts;
    if (letters > 0)
        parts << tr("%n item(s)", nullptr, chosen.items()) << tr("%n person(s)", nullptr, chosen.people());
    if (!chosen.skipped.isEmpty())
        parts << tr("%n left out", nullptr, int(chosen.skipped.size()));
    m_summary->setText(parts.join(u" · "_s));
}

const LetterRecord* LettersPage::currentLetter() const
{
    const QModelIndex current = m_logTable->currentIndex();
    return m_stack->currentIndex() == 1 && current.isValid() ? &m_logModel->record(current.row()) : nullptr;
}

void LettersPage::noteLogSelection()
{
    const LetterRecord* letter = currentLetter();
    const bool may = mayDo(m_context.host.actor().role, Permission::Lend);
    m_answer->setVisible(letter && !letter->isUndone && may);
    if (letter && (m_answer->number() != letter->number || !m_answer->isChanged()))
        m_answer->show(*letter);
    m_preview->setEnabled(letter != nullptr);
    m_reprint->setEnabled(letter && may);
    m_sendAgain->setVisible(letter && may && letter->mail && isStuck(*letter->mail));
    m_bounced->setVisible(letter && may && !letter->isUndone && letter->mail == MailState::Sent);
    m_undo->setEnabled(letter && !letter->isUndone && may);
}

/// Of a day that cannot be read: never silently the one before it.
bool LettersPage::tellFault(const QString& fault)
{
    if (fault.isEmpty())
        return false;
    m_context.sounds.play(Sound::Error);
    m_context.host.toast(Tone::Error, fault);
    return true;
}

void LettersPage::write()
{
    if (m_isWriting || tellFault(m_choices->faultOfReturnBy()))
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto answer = [page = QPointer(this)](const std::optional<QString>& path) {
        if (page && path)
            page->start(*path);
    };
    switch (LetterOutlet(m_outlet->currentData().toInt())) {
    case LetterOutlet::Printer:
    case LetterOutlet::Mail:
        return start({});
    case LetterOutlet::Pdf: {
        const QString name = m_context.clock.today().toString(Qt::ISODate) + u".pdf"_s;
        return m_context.ask.saveFile(
            {tr("One PDF with all the letters"), QDir(folder).filePath(name), {tr("PDF (*.pdf)")}}, answer);
    }
    case LetterOutlet::Drafts: {
        FileQuestion question{tr("Folder for the mail drafts"), folder, {}};
        question.isFolder = true;
        return m_context.ask.openFile(question, answer);
    }
    }
}

/// The first of the chosen letters as it would come out now. Nothing is recorded.
void LettersPage::previewPlan()
{
    const LetterPlan chosen = chosenLetters();
    if (chosen.letters.isEmpty() || tellFault(m_choices->faultOfReturnBy()))
        return;
    AskLetterPreviews question{m_choices->query(), m_choices->returnBy(), m_context.host.actor().operatorName};
    for (const LetterItem& item : chosen.letters.first().items)
        question.query.lines << item.loan.line;
    m_context.desk.ask(question, this, [this](const Result<QList<Document>>& papers) {
        if (!papers)
            return m_context.host.refused(papers.refusal());
        if (papers->isEmpty())
            return m_context.host.toast(Tone::Info, tr("There is nobody to write to any more."));
        m_printing.previewPaper(papers->first());
    });
}

void LettersPage::start(const QString& path)
{
    LetterTask task{{}, m_context.host.order(), LetterOutlet(m_outlet->currentData().toInt()), path};
    task.verb.query = m_choices->query();
    task.verb.way = task.outlet == LetterOutlet::Drafts ? LetterWay::Draft
                    : task.outlet == LetterOutlet::Mail ? LetterWay::Mail
                                                        : LetterWay::Paper;
    task.verb.returnBy = m_choices->returnBy();
    // What is on the screen is written, and nothing that has come up since.
    const LetterPlan chosen = chosenLetters();
    for (const PlannedLetter& letter : chosen.letters) {
        for (const LetterItem& item : letter.items)
            task.verb.query.lines << item.loan.line;
    }
    m_progress->begin(tr("Writing letters"), chosen.letters.size());
    const std::function<Result<LetterRun>(Desk&, JobControl&)> work = [task](Desk& desk, JobControl& control) {
        return runLetters(desk, control, task);
    };
    m_isWriting = true;
    notePlanSelection();
    const auto job = m_context.desk.runJob<LetterRun>(
        work, this, [this, task](const Result<LetterRun>& run) { written(task, run); },
        [this](qint64 done, qint64) { m_progress->setDone(done); });
    if (m_isWriting) // it may be over by now
        m_job = job;
}

void LettersPage::written(const LetterTask& task, const Result<LetterRun>& run)
{
    m_isWriting = false;
    m_job.reset();
    m_progress->finish();
    m_context.sounds.play(run ? Sound::Ok : Sound::Error);
    if (!run)
        m_context.host.refused(run.refusal());
    else
        tellWritten(task, *run);
    read();
}

void LettersPage::tellWritten(const LetterTask& task, const LetterRun& run)
{
    const QStringList& numbers = run.outcome.documents;
    if (numbers.isEmpty())
        return m_context.host.toast(Tone::Info, tr("There is nobody to write to any more."));
    const QString text = tr("%n letter(s) written", nullptr, int(numbers.size()));
    // What went out in several parts is not undone by one step; each letter can be made void from the list.
    if (numbers.size() <= WriteLetters::most && run.outcome.left == 0)
        m_context.host.offerUndo({text, run.commandId, tr("Undone: the letters are void. Throw the paper away.")});
    else
        m_context.host.toast(Tone::Ok, text);
    if (task.outlet == LetterOutlet::Printer)
        m_printing.print(numbers);
    if (!run.onPaper.isEmpty())
        m_printing.print(run.onPaper);
    if (run.failure)
        m_context.host.refused(*run.failure);
    else if (!run.withoutAddress.isEmpty())
        m_context.host.banner(Tone::Warn, [names = run.withoutAddress] {
            return tr("%n draft(s) have no address, because none is known: %1. Fill it in before sending.", nullptr,
                      int(names.size()))
                .arg(formatListed(names, Counted::People));
        });
    else if (!run.withoutCopy.isEmpty())
        m_context.host.banner(Tone::Warn, [names = run.withoutCopy] {
            return tr("No mail address of the section’s head is known, so nobody gets a copy of %1. Enter it under "
                      "Settings, Types, places, sections, or print the letters.")
                .arg(formatListed(names, Counted::People));
        });
    if (run.outcome.left > 0)
        m_context.host.toast(Tone::Warn, tr("%n letter(s) are not written yet.", nullptr, run.outcome.left));
}

void LettersPage::sendAgain()
{
    if (!currentLetter())
        return;
    m_context.desk.perform(RetryMails{{currentLetter()->number}}, m_context.host.order(), this,
                           [this](const Result<Performed<RetryMails::Outcome>>& done) {
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_context.host.toast(Tone::Info, tr("It is tried again in a moment."));
                               readLog();
                           });
}

void LettersPage::askBounce()
{
    const LetterRecord* letter = currentLetter();
    if (!letter)
        return;
    const TextQuestion question{
        tr("The mail of %1 came back").arg(letter->number),
        tr("It was sent to %1. Correct the address of the user or of the section’s head, then send "
           "it again, or print the letter.")
            .arg(letter->mailTo),
        tr("&What came back with it"), tr("Record it")};
    m_context.ask.askText(question,
                          [self = QPointer(this), number = letter->number](const std::optional<QString>& note) {
                              if (self && note)
                                  self->recordBounce({number, *note});
                          });
}

void LettersPage::recordBounce(const RecordBounce& verb)
{
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this, number = verb.number](const Result<Performed<RecordBounce::Outcome>>& done) {
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_context.host.offerUndo({tr("The mail of %1 came back").arg(number), done->commandId,
                                                         tr("Undone: the mail of %1 counts as sent.").arg(number)});
                               readLog();
                           });
}

/// What was tried by mail cannot be taken back, only declared void.
void LettersPage::makeVoid()
{
    const LetterRecord* letter = currentLetter();
    if (!letter)
        return;
    const QString number = letter->number;
    if (!letter->isMailTried)
        return m_context.host.undoDocument(number);
    const TextQuestion question{
        tr("Make %1 void").arg(number),
        letter->mail == MailState::Sent
            ? tr("Its mail was sent and stays in the list. Tell whoever got it. This cannot be undone.")
            : tr("Its mail was tried and stays in the list; it is never sent again. This cannot be undone."),
        tr("&Reason"), tr("Make void")};
    m_context.ask.askText(question, [self = QPointer(this), number](const std::optional<QString>& reason) {
        if (self && reason)
            self->makeVoidFor(number, *reason);
    });
}

void LettersPage::makeVoidFor(const QString& number, const QString& reason)
{
    Order order = m_context.host.order();
    order.reason = reason;
    m_context.desk.perform(MakeLetterVoid{number}, order, this,
                           [this, number](const Result<Performed<MakeLetterVoid::Outcome>>& done) {
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_context.host.toast(Tone::Ok, tr("%1 is void.").arg(number));
                               readLog();
                           });
}

void LettersPage::recordAnswer()
{
    if (tellFault(m_answer->faultOfPromise()))
        return;
    const RecordLetterAnswer verb{m_answer->number(), m_answer->answer(), m_answer->promisedOn()};
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this, number = verb.number](const Result<Performed<RecordLetterAnswer::Outcome>>& done) {
                               m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_answer->show(LetterRecord{});
                               m_context.host.offerUndo({tr("Answer to %1 recorded").arg(number), done->commandId,
                                                         tr("Undone: the answer to %1 is taken away.").arg(number)});
                               readLog();
                           });
}

} // namespace madoguchi

#include "moc_letterspage.cpp"
