// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/kitspage.h"

#include "core/desk/permission.h"
#include "core/labels/label.h"
#include "ui/kits/kitdetail.h"
#include "ui/kits/kitform.h"
#include "ui/kits/kitmodel.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/sidedrawer.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in kitslayout.cpp.

namespace madoguchi {

void KitsPage::activate()
{
    m_new->setVisible(mayEdit());
    showEmptyState();
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void KitsPage::open(const QString& key)
{
    m_context.desk.ask(FindKit{key}, this, [this, key](const Result<KitRecord>& kit) {
        if (kit)
            m_wanted = kit->id;
        m_filter->setText(kit ? QString() : key);
        read();
        m_drawer->openDrawer();
    });
}

bool KitsPage::canRun(const QString& command) const
{
    if (command == u"new")
        return mayEdit();
    if (command == u"print")
        return current().has_value();
    return command == u"find" || command == u"scan" || command == u"refresh" || command == u"escape";
}

void KitsPage::run(const QString& command)
{
    if (command == u"find" || command == u"scan") {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (command == u"refresh") {
        read();
    } else if (command == u"new") {
        enter();
    } else if (command == u"print") {
        wantLabels(false);
    } else if (command == u"escape" && !m_drawer->closeDrawer()) {
        m_filter->clear();
    }
}

QWidget* KitsPage::scanTarget() const
{
    return m_filter;
}

void KitsPage::read()
{
    // Answers overtake nothing: only the newest question counts.
    m_context.desk.ask(ListKits{m_filter->text()}, this, [this, number = ++m_question](const auto& kits) {
        if (number != m_question)
            return;
        if (kits)
            showKits(*kits);
        else
            m_context.host.refused(kits.refusal());
    });
}

void KitsPage::showKits(const QList<KitRecord>& kits)
{
    const std::optional<KitRecord> shown = current();
    const KitId kept = m_wanted.isValid() ? m_wanted : shown ? shown->id : KitId();
    const int before = m_table->currentIndex().row();
    m_model->show(kits, m_context.clock.today());
    m_wanted = {};
    int row = m_model->rowOf(kept);
    if (row < 0 && !kits.isEmpty())
        row = std::clamp(before, 0, int(kits.size()) - 1);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, KitModel::Name));
    m_labels->setEnabled(!kits.isEmpty());
    showEmptyState();
    showDetail();
}

void KitsPage::showEmptyState()
{
    if (m_filter->text().trimmed().isEmpty())
        m_empty->setMessage(tr("There are no kits yet. A kit is a set of items that goes out and comes back together."),
                            mayEdit() ? tr("Put one together…") : QString());
    else
        m_empty->setMessage(tr("No kit matches."), tr("Clear the filter"));
}

void KitsPage::showDetail()
{
    if (const std::optional<KitRecord> kit = current())
        m_detail->show(*kit, m_context.clock.today(), m_context.host.actor().role);
    else
        m_detail->showNone();
}

std::optional<KitRecord> KitsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->kit(index.row())) : std::nullopt;
}

bool KitsPage::mayEdit() const
{
    return mayDo(m_context.host.actor().role, Permission::EditLedger);
}

void KitsPage::step()
{
    const std::optional<KitRecord> kit = current();
    if (kit && mayDo(m_context.host.actor().role, Permission::Lend))
        m_context.host.proceedWith(u"counter"_s, {CodeMeaning::Kit, kit->id.value(), u"kit"_s});
}

void KitsPage::enter()
{
    if (mayEdit())
        askForKit(m_context, this, {},
                  [this](const Performed<LedgerOutcome>& done, const QString& number) { saved(done, number, true); });
}

void KitsPage::change()
{
    if (const std::optional<KitRecord> kit = current())
        askForKit(m_context, this, *kit,
                  [this](const Performed<LedgerOutcome>& done, const QString& number) { saved(done, number, false); });
}

void KitsPage::saved(const Performed<LedgerOutcome>& done, const QString& number, bool isNew)
{
    m_wanted = KitId(done.outcome.id);
    read();
    if (done.outcome.document.isEmpty())
        return m_context.host.toast(Tone::Info, tr("Nothing was changed."));
    m_context.host.offerUndo(
        {isNew ? tr("The kit %1 was added.").arg(number) : tr("The kit %1 was changed.").arg(number), done.commandId,
         tr("Undone: the kit %1 is as it was before.").arg(number)});
}

void KitsPage::withdraw()
{
    const std::optional<KitRecord> kit = current();
    if (!kit)
        return;
    const Question question{
        tr("Dissolve the kit"),
        tr("%1 %2 is no kit any more; its %n item(s) stay, and are lent singly. Its label means nothing "
           "then.",
           nullptr, int(kit->units.size()))
            .arg(kit->number, kit->name),
        tr("Dissolve the kit"),
        tr("Keep it"),
        false,
        {}};
    m_context.ask.confirm(question, [this, kit = *kit](bool isMeant) {
        if (!isMeant)
            return;
        m_context.desk.perform(WithdrawKit{kit.id}, m_context.host.order(), this, [this, kit](const auto& done) {
            m_context.sounds.play(done ? Sound::Ok : Sound::Error);
            if (!done)
                return m_context.host.refused(done.refusal());
            m_context.host.offerUndo({tr("The kit %1 was dissolved.").arg(kit.number), done->commandId,
                                      tr("Undone: %1 is a kit again.").arg(kit.number)});
        });
    });
}

void KitsPage::wantLabels(bool isAll)
{
    LabelRequest request{LabelKind::Kit, {}, {}, {}};
    for (int row = 0; row < m_model->rowCount(); ++row)
        request.listed << m_model->kit(row).id.value();
    if (const std::optional<KitRecord> kit = current(); kit && !isAll) {
        request.chosen << kit->id.value();
        request.chosenName = kit->number;
    }
    m_printing.wantLabels(request);
}

} // namespace madoguchi
