// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consumables/consumablespage.h"

#include "core/consumables/consumablequestions.h"
#include "core/desk/permission.h"
#include "ui/consumables/consumabledetail.h"
#include "ui/consumables/consumablemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/sidedrawer.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in consumableslayout.cpp.

namespace madoguchi {

namespace {

constexpr int mostMovements = 30;

} // namespace

void ConsumablesPage::activate()
{
    m_new->setVisible(mayDoHere(Permission::EditLedger));
    showEmptyState();
    read();
    m_filter->setFocus(Qt::OtherFocusReason);
}

/// A code that is exactly one of them chooses it; whatever else it is narrows the list down.
void ConsumablesPage::open(const QString& key)
{
    m_context.desk.ask(FindConsumable{key}, this, [this, key](const Result<ConsumableRecord>& found) {
        if (found) {
            m_wanted = found->id;
            m_low->setChecked(false);
        }
        m_filter->setText(found ? QString() : key);
        read();
        m_drawer->openDrawer();
    });
}

bool ConsumablesPage::canRun(const QString& command) const
{
    if (command == u"new")
        return mayDoHere(Permission::EditLedger);
    return command == u"find" || command == u"scan" || command == u"refresh" || command == u"escape";
}

void ConsumablesPage::run(const QString& command)
{
    if (command == u"find" || command == u"scan") {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (command == u"refresh") {
        read();
    } else if (command == u"new") {
        enter();
    } else if (command == u"escape" && !m_drawer->closeDrawer()) {
        m_filter->clear();
    }
}

QWidget* ConsumablesPage::scanTarget() const
{
    return m_filter;
}

void ConsumablesPage::scanned()
{
    if (const QString text = m_filter->text().trimmed(); !text.isEmpty())
        open(text);
}

void ConsumablesPage::read()
{
    // Answers overtake nothing: only the newest question counts.
    m_context.desk.ask(ListConsumables{m_filter->text(), m_low->isChecked()}, this,
                       [this, number = ++m_question](const auto& records) {
                           if (number != m_question)
                               return;
                           if (records)
                               showRecords(*records);
                           else
                               m_context.host.refused(records.refusal());
                       });
}

void ConsumablesPage::showRecords(const QList<ConsumableRecord>& records)
{
    const std::optional<ConsumableRecord> shown = current();
    const ConsumableId kept = m_wanted.isValid() ? m_wanted : shown ? shown->id : ConsumableId();
    const int before = m_table->currentIndex().row();
    m_model->show(records);
    m_wanted = {};
    int row = m_model->rowOf(kept);
    if (row < 0 && !records.isEmpty())
        row = std::clamp(before, 0, int(records.size()) - 1);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, ConsumableModel::Name));
    showEmptyState();
    showDetail();
}

void ConsumablesPage::showEmptyState()
{
    if (m_low->isChecked() && m_filter->text().trimmed().isEmpty())
        m_empty->setMessage(tr("Nothing is to be ordered."), tr("Show all"));
    else if (m_filter->text().trimmed().isEmpty())
        m_empty->setMessage(tr("There are no consumables yet. What is used up and not lent is counted here."),
                            mayDoHere(Permission::EditLedger) ? tr("Enter one…") : QString());
    else
        m_empty->setMessage(tr("No consumable matches."), tr("Clear the filter"));
}

void ConsumablesPage::showDetail()
{
    const std::optional<ConsumableRecord> record = current();
    if (!record)
        return m_detail->showNone();
    m_context.desk.ask(ListMovements{record->id, mostMovements}, this,
                       [this, record, number = ++m_bookQuestion](const Result<QList<MovementRecord>>& book) {
                           if (number != m_bookQuestion)
                               return;
                           if (book)
                               m_detail->show(*record, *book, m_context.host.actor().role);
                           else
                               m_context.host.refused(book.refusal());
                       });
}

std::optional<ConsumableRecord> ConsumablesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->record(index.row())) : std::nullopt;
}

ConsumablePlace ConsumablesPage::place()
{
    return {m_context, &m_printing, this};
}

bool ConsumablesPage::mayDoHere(Permission permission) const
{
    return mayDo(m_context.host.actor().role, permission);
}

void ConsumablesPage::enter()
{
    if (mayDoHere(Permission::EditLedger))
        askForConsumable(place(), {}, [this](ConsumableId id) {
            m_wanted = id;
            read();
        });
}

void ConsumablesPage::change()
{
    if (const auto record = current())
        askForConsumable(place(), *record, [this](ConsumableId) { read(); });
}

void ConsumablesPage::countOut()
{
    const auto record = current();
    if (record && record->stock > 0 && mayDoHere(Permission::Lend))
        askToCountOut(place(), *record);
}

void ConsumablesPage::drop()
{
    const auto record = current();
    if (!record)
        return;
    const Question question{tr("Drop the consumable"),
                            tr("%1 %2 is not kept any more and leaves the list. Its book stays in the journal.")
                                .arg(record->values.number, record->values.name),
                            tr("Drop it"),
                            tr("Keep it"),
                            false,
                            {}};
    m_context.ask.confirm(question, [this, record = *record](bool isMeant) {
        if (!isMeant)
            return;
        m_context.desk.perform(WithdrawConsumable{record.id}, m_context.host.order(), this,
                               [this, number = record.values.number](const auto& done) {
                                   m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                                   if (!done)
                                       return m_context.host.refused(done.refusal());
                                   m_context.host.offerUndo({tr("%1 was dropped.").arg(number), done->commandId,
                                                             tr("Undone: %1 is kept again.").arg(number)});
                               });
    });
}

} // namespace madoguchi
