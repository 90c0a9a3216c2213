// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/assetdetail.h"

#include "ui/ledger/attachmentlist.h"
#include "ui/ledger/carefacts.h"
#include "ui/models/assettablemodel.h"
#include "ui/text/fieldtexts.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/statuschip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

AssetDetail::AssetDetail(const PageContext& context, QWidget* parent)
    : RecordDetail(u"Asset"_s, parent), m_context(context)
{
    AssetDetail::showNone();
}

AssetDetail::Step AssetDetail::stepOf(AssetStatus status)
{
    switch (status) {
    case AssetStatus::OnLoan:
    case AssetStatus::DueToday:
    case AssetStatus::Overdue:
        return Step::TakeBack;
    case AssetStatus::Available:
    case AssetStatus::Allocated:
    case AssetStatus::Ready:
        return Step::HandOver;
    default:
        return Step::None;
    }
}

void AssetDetail::showNone()
{
    showNothing(tr("Choose a row to see more about it."));
}

void AssetDetail::show(const Content& content, QDate today, Role role)
{
    const AssetRecord& asset = content.desk.asset;
    QVBoxLayout& column = renew();
    addHead(column, asset, today);
    addHolder(column, asset, today);
    addProblems(column, content.desk);
    addCare(column, content.care, today);
    if (!content.care.incidents.isEmpty() && mayDo(role, Permission::Lend)) {
        auto* more = new LinkLabel(tr("Later report…"), [this, asset] { Q_EMIT followUpRequested(asset); });
        more->setObjectName(u"followUpIncident"_s);
        column.addWidget(more);
    }
    addFacts(column, asset);
    addAccessories(column, content.desk);
    addServices(column, content.care.services);
    if (content.care.retirement)
        addRetirement(column, *content.care.retirement,
                      [this](const QString& paper) { m_context.host.open(u"papers"_s, paper); });
    const bool mayEdit = mayDo(role, Permission::EditLedger) && !asset.isWithdrawn;
    addAttachments(column, asset, mayEdit);
    addHistory(column, content.history, HistoryList::Of::Asset, u"asset-history:"_s + asset.values.assetNo);
    const Step step = mayDo(role, Permission::Lend) ? stepOf(asset.status) : Step::None;
    const QString next = step == Step::TakeBack   ? tr("Take back")
                         : step == Step::HandOver ? tr("Hand over…")
                                                  : QString();
    showButtons(next, mayEdit);
}

void AssetDetail::addHead(QVBoxLayout& column, const AssetRecord& asset, QDate today)
{
    column.addWidget(new Heading(breakable(asset.values.assetNo), Heading::Level::Section));
    column.addWidget(new WrappedLabel(breakable(asset.title())));
    auto* chip = new StatusChip;
    chip->setStatus(asset.status, AssetTableModel::statusText(asset, today));
    column.addWidget(chip, 0, Qt::AlignLeft);
}

void AssetDetail::addHolder(QVBoxLayout& column, const AssetRecord& asset, QDate today)
{
    if (!asset.holder)
        return;
    const HolderInfo& holder = *asset.holder;
    auto* facts = new FactList;
    if (holder.person.isValid()) {
        facts->addWidget(tr("User"),
                         new LinkLabel(holder.name, [this, key = holder.staffNo] { Q_EMIT holderRequested(key); }));
    } else {
        facts->add(tr("User"), holder.name);
    }
    if (holder.section != holder.name)
        facts->add(tr("Section"), holder.section);
    facts->add(tr("Lent"), formatInstant(holder.lentAt));
    const QString late = asset.status == AssetStatus::Overdue ? statusWord(asset.status, holder.due, today) : QString();
    facts->add(tr("Due"), late.isEmpty() ? formatDue(holder.due) : tr("%1 (%2)").arg(formatDue(holder.due), late));
    facts->add(tr("Receipt"), holder.document);
    column.addWidget(facts);
}

/// That it is on loan is what the chip says; who holds it stands above.
void AssetDetail::addProblems(QVBoxLayout& column, const AssetDesk& desk)
{
    for (const LoanProblem& problem : desk.problems) {
        if (problem.problem.code != u"asset.on-loan")
            column.addWidget(new NoticeLabel(problem.isBlocking ? Tone::Warn : Tone::Info, sentence(problem.problem)));
    }
}

void AssetDetail::addFacts(QVBoxLayout& column, const AssetRecord& asset)
{
    const AssetValues& values = asset.values;
    column.addWidget(new Heading(tr("Facts"), Heading::Level::Section));
    auto* facts = new FactList;
    facts->add(tr("Type"), values.kind);
    facts->add(tr("Maker"), values.maker);
    facts->add(tr("Model"), values.model);
    facts->add(tr("Serial"), values.serial);
    facts->add(tr("Barcodes"), values.barcodes.join(u'\n'));
    facts->add(tr("Place"), values.place);
    facts->add(tr("Ownership"), wordOf(values.ownership));
    facts->add(tr("Lease ends"), formatDay(values.leaseEndsOn));
    facts->add(tr("Lease contract no."), values.leaseContract);
    facts->add(tr("Leasing company"), values.lessor);
    facts->add(tr("Acquired"), formatDay(values.acquiredOn));
    facts->add(tr("Price"), formatPrice(values.price));
    for (const auto& [name, text] : fieldTexts(asset))
        facts->add(name, text);
    facts->add(tr("Note"), values.note);
    column.addWidget(facts);
}

void AssetDetail::addAttachments(QVBoxLayout& column, const AssetRecord& asset, bool mayEdit)
{
    column.addWidget(new Heading(tr("Pictures and files"), Heading::Level::Section));
    column.addWidget(new AttachmentList(m_context, asset.id, mayEdit));
}

void AssetDetail::addAccessories(QVBoxLayout& column, const AssetDesk& desk)
{
    if (desk.asset.values.accessories.isEmpty() && desk.openAccessories.isEmpty())
        return;
    column.addWidget(new Heading(tr("Accessories"), Heading::Level::Section));
    QStringList lines;
    for (const AccessoryValue& accessory : desk.asset.values.accessories)
        lines << (accessory.quantity > 1 ? u"%1 ×%2"_s.arg(accessory.name).arg(accessory.quantity) : accessory.name);
    if (!lines.isEmpty())
        column.addWidget(new WrappedLabel(lines.join(u'\n')));
    if (!desk.openAccessories.isEmpty())
        column.addWidget(new NoticeLabel(Tone::Warn, tr("Still missing: %1").arg(formatList(desk.openAccessories))));
}

/// What was found when it came back; nothing where nobody looked and nothing was noted.
void AssetDetail::addLastReturn(QVBoxLayout& column, const ReturnFound& found)
{
    const auto tell = [&](Tone tone, const QString& text) { column.addWidget(new NoticeLabel(tone, text)); };
    const QString day = formatDay(found.at.localDay());
    QStringList wrong;
    QStringList good;
    for (const CheckResult& check : found.checks) {
        if (check.isGood)
            good << check.point;
        else
            wrong << tr("%1: %2", "check point, what is wrong").arg(check.point, check.note);
    }
    if (!found.note.isEmpty())
        tell(Tone::Info, tr("Noted when it came back on %1: %2").arg(day, found.note));
    if (!wrong.isEmpty())
        tell(Tone::Warn, tr("Not in order when it came back on %1: %2").arg(day, formatList(wrong)));
    if (!good.isEmpty())
        tell(Tone::Neutral, tr("In order when it came back on %1: %2").arg(day, formatList(good)));
}

/// What it has been through, where that matters now: who stands in for whom, what was reported, what is repaired.
void AssetDetail::addCare(QVBoxLayout& column, const AssetCare& care, QDate today)
{
    const auto tell = [&](Tone tone, const QString& text) { column.addWidget(new NoticeLabel(tone, text)); };
    if (!care.kit.isEmpty())
        column.addWidget(new LinkLabel(tr("Belongs to the kit %1 %2").arg(care.kit, care.kitName),
                                       [this, kit = care.kit] { m_context.host.open(u"kits"_s, kit); }));
    if (!care.standsInFor.isEmpty())
        tell(Tone::Info, tr("Substitute for %1").arg(formatList(care.standsInFor)));
    if (!care.substitutes.isEmpty())
        tell(Tone::Info, tr("%1 is lent in its place.").arg(formatList(care.substitutes)));
    addOpenRepair(column, care, today);
    if (care.checkedAt.isValid())
        tell(Tone::Neutral, tr("Checked as a spare on %1").arg(formatDay(care.checkedAt.localDay())));
    if (care.lastReturn)
        addLastReturn(column, *care.lastReturn);
    if (care.shipment) {
        const QString way = QString(care.shipment->carrier + u' ' + care.shipment->tracking).trimmed();
        tell(Tone::Info, care.shipment->arrivedAt.isValid()
                             ? tr("Sent to %1 on %2 (%3); arrived, the receipt is to come back.")
                                   .arg(care.shipment->destination, formatInstant(care.shipment->sentAt), way)
                             : tr("Sent to %1 on %2 (%3); not confirmed yet.")
                                   .arg(care.shipment->destination, formatInstant(care.shipment->sentAt), way));
    }
    for (const IncidentRecord& incident : care.incidents) {
        QString what =
            tr("%1 on %2, reported %3", "what happened, when, number of the report")
                .arg(wordOf(incident.kind), formatInstant(incident.occurredAt), formatList(incident.documents));
        if (!incident.holder.isEmpty())
            what = tr("%1; %2 had it").arg(what, incident.holder);
        const bool isOver = incident.foundAt.isValid();
        tell(isOver ? Tone::Neutral : Tone::Warn,
             isOver ? tr("%1; found on %2").arg(what, formatInstant(incident.foundAt)) : what);
    }
}

} // namespace madoguchi

#include "moc_assetdetail.cpp"
