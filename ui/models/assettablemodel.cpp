// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assettablemodel.h"

#include "core/ledger/itemtitle.h"
#include "ui/models/status.h"
#include "ui/text/fieldtexts.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr AssetTableModel::ColumnHead assetHeads[AssetTableModel::ColumnCount] = {
    {"number", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Asset no."), AssetSort::Number},
    {"item", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Item"), AssetSort::Kind},
    {"status", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Status"), AssetSort::Status},
    {"where", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "User / place"), AssetSort::Holder},
    {"due", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Due"), AssetSort::Due},
    {"kind", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Type"), AssetSort::Kind},
    {"maker", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Maker"), AssetSort::Maker},
    {"model", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Model"), AssetSort::Model},
    {"serial", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Serial"), AssetSort::Serial},
    {"holder", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "User"), AssetSort::Holder},
    {"place", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Place"), AssetSort::Place},
    {"acquired", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Acquired"), AssetSort::Acquired},
    {"owner", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Ownership"), AssetSort::Ownership},
    {"lease-end", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Lease ends"), AssetSort::LeaseEnd},
    {"lease-contract", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Lease contract no."), AssetSort::LeaseContract},
    {"lessor", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Leasing company"), AssetSort::Lessor},
    {"price", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Price"), AssetSort::Price},
    {"note", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Note"), AssetSort::Note},
    {"accessories", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Accessories"), AssetSort::Accessories},
    {"holder-number", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "User’s staff no."), AssetSort::HolderNumber},
};

QString holderText(const AssetRecord& record)
{
    if (!record.holder)
        return {};
    const HolderInfo& holder = *record.holder;
    if (holder.section.isEmpty() || holder.section == holder.name)
        return holder.name;
    return AssetTableModel::tr("%1 (%2)", "person and section").arg(holder.name, holder.section);
}

QString accessoryText(const QList<AccessoryValue>& accessories)
{
    QStringList texts;
    for (const AccessoryValue& accessory : accessories)
        texts << (accessory.quantity == 1 ? accessory.name : u"%1 ×%2"_s.arg(accessory.name).arg(accessory.quantity));
    return formatList(texts);
}

QString fieldOf(const AssetRecord& record, const QString& name)
{
    for (const auto& [field, text] : fieldTexts(record)) {
        if (field == name)
            return text;
    }
    return {};
}

} // namespace

AssetTableModel::AssetTableModel(DeskClient& desk, const Clock& clock, QObject* parent)
    : RecordTableModel(desk, assetHeads, parent), m_clock(clock)
{
    connect(&desk, &DeskClient::changed, this, &AssetTableModel::onChanged);
}

QVariant AssetTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StatusRole)
        return {};
    const AssetRecord* record = recordOf(idAtIndex(index));
    if (!record)
        return {};
    if (role == StatusRole)
        return index.column() == Status ? QVariant(int(record->status)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() != Item && index.column() != Where)
        return {};
    return text(*record, index.column());
}

QString AssetTableModel::statusText(const AssetRecord& record, QDate today)
{
    if (!record.openImport.isEmpty())
        return tr("Being imported");
    return statusWord(record.status, record.holder ? record.holder->due : LoanDue(), today);
}

QString AssetTableModel::text(const AssetRecord& record, int column) const
{
    switch (column) {
    case Number:
        return record.values.assetNo;
    case Item:
        return itemTitle(record.values);
    case Status:
        return isBeingImported(record.id.value()) ? tr("Being imported") : statusText(record, m_clock.today());
    case Where:
        return record.holder ? holderText(record) : record.values.place;
    case Due:
        return record.holder ? formatDue(record.holder->due) : QString();
    case Kind:
        return record.values.kind;
    case Maker:
        return record.values.maker;
    case Model:
        return record.values.model;
    case Serial:
        return record.values.serial;
    case Holder:
        return holderText(record);
    case Place:
        return record.values.place;
    case Acquired:
        return formatDay(record.values.acquiredOn);
    case LeaseEnd:
        return formatDay(record.values.leaseEndsOn);
    case LeaseContract:
        return record.values.leaseContract;
    case Lessor:
        return record.values.lessor;
    case Price:
        return formatPrice(record.values.price);
    case Note:
        return record.values.note.simplified(); // on one line
    case Accessories:
        return accessoryText(record.values.accessories);
    case HolderNumber:
        return record.holder ? record.holder->staffNo : QString();
    case Owner:
        return wordOf(record.values.ownership);
    default:
        return fieldOf(record, fieldAt(column));
    }
}

IdTableModel::OrderJob AssetTableModel::orderJob() const
{
    AssetOrder order{filter(), wantedSort(), isDescending(), {}};
    order.field = sortField();
    return [order](Desk& desk, JobControl& control) { return orderAssets(desk, order, control); };
}

void AssetTableModel::askFirst(quint64 request)
{
    if (!FirstAssets::isPossible(filter(), wantedSort(), isDescending()))
        return;
    desk().ask(FirstAssets{filter().words}, this, [this, request](const Result<FirstAssets::Answer>& first) {
        if (first) // else the job meets the same refusal and tells it
            firstCame(request, first->ids, first->isAll);
    });
}

/// Loan lines do not say whose they are, so a loan reads the window again; that is one question. What is set aside for
/// a reservation likewise.
void AssetTableModel::onChanged(const ChangeSet& changes)
{
    const bool hasLoans = touches(changes, u"loan_line"_s) || touches(changes, u"reservation_line"_s) ||
                          touches(changes, u"reservation"_s);
    const bool hasAssets = touches(changes, u"asset"_s);
    const QList<qint64> assets = changes.rows.value(u"asset"_s);
    if (isEverything(changes) || hasLoans || (hasAssets && assets.isEmpty()) || touches(changes, u"kind"_s) ||
        touches(changes, u"place"_s) || touches(changes, u"accessory"_s))
        markStale({});
    else if (hasAssets)
        markStale(assets);
    const bool looksAtLoans = !filter().statuses.isEmpty() || filter().section.isValid();
    const bool isOtherList = isEverything(changes) || (hasAssets && (assets.isEmpty() || !holdsAll(assets))) ||
                             (hasAssets && !filter().isEmpty()) || (hasLoans && looksAtLoans);
    if (isOtherList)
        orderSoon();
}

} // namespace madoguchi

#include "moc_assettablemodel.cpp"
