// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"

#include "core/ledger/savedsearches.h"

#include "core/base/codekey.h"
#include "core/loans/journalrows.h"
#include "ui/ledger/changepane.h"
#include "ui/ledger/duplicates.h"
#include "ui/ledger/importpane.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/recorddetail.h"
#include "ui/ledger/rowmarks.h"
#include "ui/ledger/savedsearchmenu.h"
#include "ui/models/idtablemodel.h"
#include "ui/text/formats.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/sidedrawer.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in ledgerlayout.cpp.

namespace madoguchi {

bool LedgerPage::isListShown() const
{
    return m_pages->currentIndex() == 0;
}

void LedgerPage::activate()
{
    showRights();
    readNames();
    m_searches->read();
    m_parts.model->refresh();
    readImports();
    m_detailDelay->start();
    if (!m_form && isListShown())
        m_table->focusFilter();
}

void LedgerPage::retranslate()
{
    const Words texts = words();
    m_header->setText(texts.title);
    m_new->setText(tr("New"));
    m_import->setText(tr("Import…"));
    m_change->setText(tr("Change together…"));
    m_merge->setText(tr("Make one of the two…"));
    if (m_changePane)
        m_changePane->retranslate();
    m_labels->setText(tr("Labels…"));
    if (m_markedLabels)
        m_markedLabels->setText(m_labels->text());
    showImports();
    m_table->setFilterHint(texts.filterHint);
    m_table->setCountText(texts.count);
    m_table->retranslate();
    m_importPane->retranslate();
    fillFilters();
    showRights();
    loadDetail();
    if (!m_form)
        return;
    const bool hadFocus = m_form->isAncestorOf(window()->focusWidget());
    showForm(formAnew(*m_form));
    m_form->setBusy(m_isSaving);
    if (hadFocus)
        focusIfShown(m_form->firstField());
}

void LedgerPage::readImports()
{
    m_context.desk.ask(AskImportsUnderWay{}, this, [this](const Result<ImportsUnderWay>& imports) {
        if (!imports)
            return; // the list itself tells what is wrong
        m_importNumbers = imports->numbers();
        m_parts.model->setImports(*imports);
        showImports();
    });
}

void LedgerPage::showImports()
{
    m_importing->setText(
        tr("%1 is being imported, or was interrupted: its new rows are marked. They cannot be lent before "
           "all of them are there; an interrupted import is undone by its number.")
            .arg(formatList(m_importNumbers)));
    m_importing->setVisible(!m_importNumbers.isEmpty());
}

void LedgerPage::open(const QString& key)
{
    if (m_changePane)
        return; // what is being filled in stays in sight
    m_pages->setCurrentIndex(0);
    if (key.startsWith(savedSearchPrefix))
        return openSearch(key.mid(savedSearchPrefix.size()));
    m_context.desk.ask(LookUpCode{{codeKey(key)}}, this, [this](const Result<QList<CodeMatch>>& matches) {
        if (!matches)
            return m_context.host.refused(matches.refusal());
        for (const CodeMatch& match : *matches) {
            if (match.meaning != m_parts.meaning)
                continue;
            clearFilters();
            m_table->showId(match.id);
            return openDrawer();
        }
    });
}

/// The names that filters offer were asked for before this, so they are there when the answer comes.
void LedgerPage::openSearch(const QString& name)
{
    m_context.desk.ask(FindSavedSearch{m_parts.list, name}, this, [this](const Result<SavedSearch>& search) {
        if (search)
            showFilter(search->filter);
        else
            m_context.host.refused(search.refusal());
    });
}

void LedgerPage::showThing(const FoundThing& thing)
{
    if (m_changePane)
        return;
    m_pages->setCurrentIndex(0);
    clearFilters();
    if (thing.meaning == m_parts.meaning) {
        m_table->showId(thing.id);
        return openDrawer();
    }
    m_wantedFilter = thing;
    chooseWanted();
}

void LedgerPage::showWords(const QString& words)
{
    if (m_changePane)
        return;
    m_pages->setCurrentIndex(0);
    clearFilters();
    m_table->filter().setText(words);
    m_table->filter().setFocus(Qt::OtherFocusReason);
}

void LedgerPage::chooseQuietly(QComboBox* filter, qint64 entry)
{
    const QSignalBlocker blocker(filter);
    filter->setCurrentIndex(std::max(0, filter->findData(entry)));
}

void LedgerPage::chooseWanted()
{
    QComboBox* filter = m_wantedFilter ? filterOf(m_wantedFilter->meaning) : nullptr;
    const int place = filter ? filter->findData(m_wantedFilter->id) : -1;
    if (place < 0)
        return;
    m_wantedFilter.reset();
    filter->setCurrentIndex(place);
}

bool LedgerPage::canRun(const QString& command) const
{
    if (!isListShown())
        return command == u"escape";
    if (command == m_parts.list + u".import"_s)
        return mayDoHere(Permission::Import) && !m_form;
    if (command == m_parts.list + u".labels"_s)
        return !m_labels->isHidden();
    if (command == m_parts.list + u".duplicates"_s)
        return mayDoHere(Permission::EditLedger) && !m_form && !m_duplicates->isBusy();
    if (command == u"undo")
        return m_form && m_form->canUndo();
    if (command == u"new")
        return mayDoHere(Permission::EditLedger) && !m_form;
    return m_parts.findCommands.contains(command) || command == u"refresh" || command == u"escape";
}

void LedgerPage::run(const QString& command)
{
    if (m_parts.findCommands.contains(command))
        m_table->focusFilter();
    else if (command == u"refresh")
        m_parts.model->refresh();
    else if (command == u"new" && canRun(command))
        edit(newForm());
    else if (command == m_parts.list + u".import"_s)
        m_import->click();
    else if (command == m_parts.list + u".labels"_s)
        m_labels->click();
    else if (command == m_parts.list + u".duplicates"_s)
        m_duplicates->begin();
    else if (command == u"undo" && m_form)
        m_form->undo();
    else if (command == u"escape")
        escape();
}

void LedgerPage::escape()
{
    if (m_pages->currentWidget() == m_importPane)
        m_importPane->escape();
    else if (m_changePane)
        m_changePane->escape();
    else if (m_form && !m_isSaving && !m_form->isChanged())
        closeForm();
    else if (!m_form && !m_drawer->closeDrawer())
        m_table->marks().count() > 0 ? m_table->marks().clear() : clearFilters();
}

QString LedgerPage::unsavedWork() const
{
    const bool isFilledIn = (m_form && m_form->isChanged()) || (m_changePane && m_changePane->isChanged());
    return isFilledIn ? words().unsaved : m_importPane->unsavedWork();
}

QWidget* LedgerPage::scanTarget() const
{
    return m_form || !isListShown() ? nullptr : &m_table->filter();
}

bool LedgerPage::mayDoHere(Permission permission) const
{
    return mayDo(m_context.host.actor().role, permission);
}

void LedgerPage::showRights()
{
    const Words texts = words();
    const bool mayImport = mayDoHere(Permission::Import);
    m_new->setVisible(mayDoHere(Permission::EditLedger));
    m_new->setEnabled(!m_form);
    m_change->setEnabled(!m_form);
    m_change->setVisible(mayDoHere(Permission::EditLedger));
    m_import->setVisible(mayImport);
    showMerge();
    m_table->setMarkable(mayMark());
    m_table->setEmptyTexts(texts.nothingThere, mayImport ? tr("Import a list…") : QString(), texts.nothingFound);
}

void LedgerPage::readNamesOf(AskNames::Of of, QList<NamedRow>& names)
{
    m_context.desk.ask(AskNames{of}, this, [this, &names](const Result<QList<NamedRow>>& rows) {
        if (!rows)
            return m_context.host.refused(rows.refusal()); // what was offered stays, and goes on filtering
        names = *rows;
        fillFilters();
        chooseWanted();
    });
}

void LedgerPage::clearFilters()
{
    m_wantedFilter.reset();
    for (QComboBox* combo : std::as_const(m_filters)) {
        const QSignalBlocker blocker(combo);
        combo->setCurrentIndex(0);
    }
    clearFurther();
    m_table->filter().clear();
    applyFilter();
}

void LedgerPage::focusFilter()
{
    focusIfShown(&m_table->filter());
    m_table->filter().selectAll();
}

void LedgerPage::openDrawer()
{
    m_drawer->openDrawer();
}

bool LedgerPage::isCurrent(qint64 id) const
{
    return id == m_table->currentId();
}

void LedgerPage::loadDetail()
{
    if (const qint64 id = m_table->currentId())
        return askDetail(id);
    m_shownId = 0;
    m_parts.detail->showNone();
}

void LedgerPage::loadHistory(qint64 id, std::function<void(const History&)> show)
{
    const Actor reader = m_context.host.actor();
    if (!reader.operatorId.isValid())
        return; // the page is covered; it reads again when somebody signs in
    AskJournalRows question;
    question.query.subjectId = id;
    question.query.limit = m_historyRows + 1;
    m_context.desk.ask(question, reader, this,
                       [this, id, most = m_historyRows, show = std::move(show)](const Result<QList<JournalRow>>& rows) {
                           if (!isCurrent(id))
                               return;
                           if (!rows)
                               m_context.host.refused(rows.refusal());
                           const QList<JournalRow> known = rows.valueOr({});
                           m_shownId = id;
                           show({known.mid(0, most), known.size() > most, rows.isOk()});
                       });
}

void LedgerPage::takeStep(qint64 id)
{
    if (id != 0 && mayDoHere(Permission::Lend) && m_gate.enter())
        step(id);
}

void LedgerPage::edit(RecordForm* form)
{
    if (m_form) // what is half filled in stays
        return delete form;
    showForm(form);
    m_drawer->setWidths(editingEms, leastEms);
    m_drawer->openDrawer();
    focusIfShown(form->firstField());
    form->firstField()->selectAll();
}

void LedgerPage::showForm(RecordForm* form)
{
    m_form = form;
    connect(form, &RecordForm::submitted, this, &LedgerPage::submit);
    connect(form, &RecordForm::cancelled, this, &LedgerPage::closeForm);
    m_parts.detail->showInstead(form);
    showRights();
}

void LedgerPage::submit()
{
    m_isSaving = true;
    m_form->setBusy(true);
    performSave(*m_form);
}

void LedgerPage::notSaved()
{
    m_isSaving = false;
    m_form->setBusy(false);
}

/// The form may be another one by now, in another language, but it stays until this has come.
void LedgerPage::saved(const QString& name, const Result<Performed<LedgerOutcome>>& answer)
{
    m_isSaving = false;
    m_form->setBusy(false);
    if (!answer) {
        if (!m_form->showProblems(answer.refusal()))
            m_context.host.refused(answer.refusal());
        QWidget* wrong = m_form->wrongField() ? m_form->wrongField() : m_form->firstField();
        focusIfShown(wrong);
        return m_form->reveal(wrong);
    }
    const bool isNew = m_form->isNew();
    closeForm();
    m_table->showId(answer->outcome.id);
    m_detailDelay->start();
    if (answer->outcome.document.isEmpty())
        return m_context.host.toast(Tone::Info, tr("Nothing was changed."));
    const Words texts = words();
    m_context.host.offerUndo(
        {(isNew ? texts.added : texts.changed).arg(name), answer->commandId, texts.undone.arg(name)});
}

void LedgerPage::closeForm()
{
    m_form = nullptr;
    m_parts.detail->showContent();
    m_drawer->setWidths(readingEms, leastEms);
    showRights();
    focusIfShown(m_table);
}

} // namespace madoguchi

#include "moc_ledgerpage.cpp"
