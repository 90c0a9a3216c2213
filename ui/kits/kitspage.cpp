// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/kitspage.h"

#include "core/desk/permission.h"
#include "core/labels/label.h"
#include "ui/kits/kitdetail.h"
#include "ui/kits/kitform.h"
#include "ui/kits/kitmodel.h"
#include "ui/printing/printservice.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/sidedrawer.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

KitsPage::KitsPage(const PageContext& context, PrintService& printing) : KitsPage(context, printing, new KitDetail) {}

KitsPage::KitsPage(const PageContext& context, PrintService& printing, KitDetail* detail)
    : FilteredPage(context, {u"kitsPage"_s, u"kitFilter"_s, u"newKit"_s, u"kits"_s}, detail), m_printing(printing),
      m_labels(quiet(u"kitLabels"_s)), m_model(new KitModel(this)), m_detail(detail)
{
    m_labels->setIcon(icon(Icon::Print));
    addBesideFilter(m_labels);
    setModel(m_model, KitModel::Name);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // of several their labels are printed
    m_table->setNameColumn(KitModel::Name, 10);
    m_table->limitColumn(KitModel::Holder, 12);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // of several their labels are printed
    follow({u"kit"_s, u"kit_item"_s, u"loan_line"_s, u"asset"_s});
    connectParts();
    retranslate();
}

KitsPage::~KitsPage() = default;

void KitsPage::connectParts()
{
    connect(m_labels, &QPushButton::clicked, this, [this] { wantLabels(true); });
    connect(m_detail, &KitDetail::stepWanted, this, &KitsPage::step);
    connect(m_detail, &KitDetail::changeWanted, this, &KitsPage::change);
    connect(m_detail, &KitDetail::withdrawWanted, this, &KitsPage::withdraw);
    connect(m_detail, &KitDetail::labelWanted, this, [this] { wantLabels(false); });
    connect(m_detail, &KitDetail::pageWanted, this,
            [this](const QString& page, const QString& key) { m_context.host.open(page, key); });
}

void KitsPage::activate()
{
    m_new->setVisible(mayDoHere(Permission::EditLedger));
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
    return command == u"print" ? current().has_value() : FilteredPage::canRun(command);
}

void KitsPage::run(const QString& command)
{
    if (command == u"print")
        wantLabels(false);
    else
        FilteredPage::run(command);
}

void KitsPage::filterEntered()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void KitsPage::read()
{
    askFor(ListKits{m_filter->text()}, [this](const QList<KitRecord>& kits) { showKits(kits); });
}

void KitsPage::showKits(const QList<KitRecord>& kits)
{
    const std::optional<KitRecord> shown = current();
    const KitId kept = m_wanted.isValid() ? m_wanted : shown ? shown->id : KitId();
    m_wanted = {};
    m_labels->setEnabled(!kits.isEmpty());
    showRows([&] {
        m_model->show(kits, m_context.clock.today());
        return m_model->rowOf(kept);
    });
}

void KitsPage::showEmptyState()
{
    if (!hasFilter())
        m_empty->setMessage(tr("There are no kits yet. A kit is a set of items that goes out and comes back together."),
                            mayDoHere(Permission::EditLedger) ? tr("Put one together…") : QString());
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
    return index.isValid() ? std::optional(m_model->record(index.row())) : std::nullopt;
}

void KitsPage::step()
{
    const std::optional<KitRecord> kit = current();
    if (kit && mayDoHere(Permission::Lend))
        m_context.host.proceedWith(u"counter"_s, {CodeMeaning::Kit, kit->id.value(), u"kit"_s});
}

void KitsPage::enter()
{
    if (mayDoHere(Permission::EditLedger))
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
    QModelIndexList marked = m_table->selectionModel()->selectedRows();
    std::sort(marked.begin(), marked.end());
    if (isAll && marked.size() > 1) {
        for (const QModelIndex& row : std::as_const(marked))
            request.marked << m_model->record(row.row()).id.value();
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        request.listed << m_model->record(row).id.value();
    if (const std::optional<KitRecord> kit = current(); kit && !isAll) {
        request.chosen << kit->id.value();
        request.chosenName = kit->number;
    }
    m_printing.wantLabels(request);
}

void KitsPage::retranslate()
{
    m_title->setText(tr("Kits"));
    m_filter->setPlaceholderText(tr("Filter: number, name, item (Ctrl+F)"));
    m_filter->setToolTip(m_filter->placeholderText()); // large text shortens it
    m_filter->setAccessibleName(tr("Filter the kits"));
    m_new->setText(tr("New kit…"));
    m_labels->setText(tr("Labels…"));
    m_labels->setToolTip(tr("Of all in the list, or of those that are marked (Ctrl or Shift and a click)"));
    m_table->setAccessibleName(tr("Kits"));
    m_model->retranslate();
    m_detail->retranslate();
    showEmptyState();
    showDetail();
}

} // namespace madoguchi

#include "moc_kitspage.cpp"
