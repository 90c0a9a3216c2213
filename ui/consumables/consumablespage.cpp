// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consumables/consumablespage.h"

#include "core/consumables/consumablequestions.h"
#include "core/desk/permission.h"
#include "ui/consumables/consumabledetail.h"
#include "ui/consumables/consumablemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/sidedrawer.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int mostMovements = 30;

} // namespace

ConsumablesPage::ConsumablesPage(const PageContext& context, PrintService& printing)
    : ConsumablesPage(context, printing, new ConsumableDetail)
{
}

ConsumablesPage::ConsumablesPage(const PageContext& context, PrintService& printing, ConsumableDetail* detail)
    : FilteredPage(context, {u"consumablesPage"_s, u"consumableFilter"_s, u"newConsumable"_s, u"consumables"_s},
                   detail),
      m_printing(printing), m_low(quiet<QCheckBox>(u"lowOnly"_s)), m_model(new ConsumableModel(this)), m_detail(detail)
{
    addBesideFilter(m_low);
    setModel(m_model, ConsumableModel::Name);
    m_table->setNameColumn(ConsumableModel::Name, 11);
    m_table->limitColumn(ConsumableModel::Place, 12, 8);
    m_table->setSpareColumns({ConsumableModel::Place, ConsumableModel::Level});
    follow({u"consumable"_s, u"consumable_movement"_s, u"place"_s});
    connect(m_low, &QCheckBox::toggled, this, &ConsumablesPage::read);
    connectDetail();
    retranslate();
}

ConsumablesPage::~ConsumablesPage() = default;

void ConsumablesPage::connectDetail()
{
    connect(m_detail, &ConsumableDetail::countOutWanted, this, &ConsumablesPage::step);
    connect(m_detail, &ConsumableDetail::countInWanted, this, [this] {
        if (const auto record = current())
            askToCountIn(place(), *record);
    });
    connect(m_detail, &ConsumableDetail::recountWanted, this, [this] {
        if (const auto record = current())
            askToRecount(place(), *record);
    });
    connect(m_detail, &ConsumableDetail::changeWanted, this, &ConsumablesPage::change);
    connect(m_detail, &ConsumableDetail::dropWanted, this, &ConsumablesPage::drop);
    connect(m_detail, &ConsumableDetail::undoWanted, this,
            [this](const QString& document) { m_context.host.undoDocument(document); });
}

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

void ConsumablesPage::filterEntered()
{
    if (hasFilter())
        open(m_filter->text().trimmed());
}

bool ConsumablesPage::isNarrowed() const
{
    return m_low->isChecked() || hasFilter();
}

void ConsumablesPage::clearFilter()
{
    m_low->setChecked(false);
    FilteredPage::clearFilter();
}

void ConsumablesPage::read()
{
    askFor(ListConsumables{m_filter->text(), m_low->isChecked()},
           [this](const QList<ConsumableRecord>& records) { showRecords(records); });
}

void ConsumablesPage::showRecords(const QList<ConsumableRecord>& records)
{
    const std::optional<ConsumableRecord> shown = current();
    const ConsumableId kept = m_wanted.isValid() ? m_wanted : shown ? shown->id : ConsumableId();
    m_wanted = {};
    showRows([&] {
        m_model->show(records);
        return m_model->rowOf(kept);
    });
}

void ConsumablesPage::showEmptyState()
{
    if (m_low->isChecked() && !hasFilter())
        m_empty->setMessage(tr("Nothing is to be ordered."), tr("Show all"));
    else if (!hasFilter())
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

void ConsumablesPage::step()
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

void ConsumablesPage::retranslate()
{
    m_title->setText(tr("Consumables"));
    m_filter->setPlaceholderText(tr("Scan a box, or filter: number, name, place (Ctrl+F)"));
    m_filter->setToolTip(m_filter->placeholderText()); // large text shortens it
    m_filter->setAccessibleName(tr("Filter the consumables"));
    m_low->setText(tr("Only what is to be ordered"));
    m_new->setText(tr("New consumable…"));
    m_table->setAccessibleName(tr("Consumables"));
    m_model->retranslate();
    m_detail->retranslate();
    showEmptyState();
    showDetail();
}

} // namespace madoguchi

#include "moc_consumablespage.cpp"
