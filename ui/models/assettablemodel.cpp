// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assettablemodel.h"

#include "core/desk/deskclient.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/models/status.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct ColumnRow {
    const char* name;
    const char* title;
    AssetSort sort;
};

constexpr ColumnRow columns[AssetTableModel::ColumnCount] = {
    {"number", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Asset number"), AssetSort::Number},
    {"item", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Item"), AssetSort::Kind},
    {"status", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Status"), AssetSort::Status},
    {"where", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Holder / place"), AssetSort::Holder},
    {"due", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Due"), AssetSort::Due},
    {"kind", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Type"), AssetSort::Kind},
    {"maker", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Maker"), AssetSort::Maker},
    {"model", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Model"), AssetSort::Model},
    {"serial", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Serial number"), AssetSort::Serial},
    {"holder", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Holder"), AssetSort::Holder},
    {"place", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Place"), AssetSort::Place},
    {"acquired", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Acquired"), AssetSort::Acquired},
    {"owner", QT_TRANSLATE_NOOP("madoguchi::AssetTableModel", "Ownership"), AssetSort::Number},
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

} // namespace

AssetTableModel::AssetTableModel(DeskClient& desk, const Clock& clock, QObject* parent)
    : IdTableModel(desk, parent), m_clock(clock)
{
    connect(&desk, &DeskClient::changed, this, &AssetTableModel::onChanged);
}

void AssetTableModel::setFilter(const AssetFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    orderOther();
}

void AssetTableModel::sort(int column, Qt::SortOrder order)
{
    const AssetSort wanted = sortOf(column);
    const bool isDescending = column >= 0 && order == Qt::DescendingOrder;
    if (wanted == m_sort && isDescending == m_isDescending)
        return;
    m_sort = wanted;
    m_isDescending = isDescending;
    orderOther();
}

AssetSort AssetTableModel::sortOf(int column)
{
    return column >= 0 && column < ColumnCount ? columns[column].sort : AssetSort::Best;
}

QString AssetTableModel::nameOf(int column)
{
    return QString::fromLatin1(columns[column].name);
}

const AssetRecord* AssetTableModel::recordAt(qint64 row) const
{
    const auto found = m_records.constFind(idAt(row));
    return found == m_records.cend() ? nullptr : &*found;
}

int AssetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AssetTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StatusRole)
        return {};
    const auto record = m_records.constFind(idAtIndex(index));
    if (record == m_records.cend())
        return {};
    if (role == StatusRole)
        return index.column() == Status ? QVariant(int(record->status)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() != Item && index.column() != Where)
        return {};
    return text(*record, index.column());
}

QVariant AssetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(columns[section].title);
}

QString AssetTableModel::statusText(const AssetRecord& record, QDate today)
{
    const QString word = wordOf(record.status);
    if (record.status != AssetStatus::Overdue || !record.holder)
        return word;
    const auto days = int(record.holder->due.day.daysTo(today));
    return days > 0 ? tr("%1 %n d", "Overdue 3 d", days).arg(word) : word;
}

QString AssetTableModel::text(const AssetRecord& record, int column) const
{
    switch (column) {
    case Number:
        return record.values.assetNo;
    case Item:
        return record.title();
    case Status:
        return statusText(record, m_clock.today());
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
    default:
        return wordOf(record.values.ownership);
    }
}

IdTableModel::OrderJob AssetTableModel::orderJob() const
{
    const AssetOrder order{m_filter, m_sort, m_isDescending, {}};
    return [order](Desk& desk, JobControl& control) { return orderAssets(desk, order, control); };
}

void AssetTableModel::askFirst(quint64 request)
{
    if (!FirstAssets::isPossible(m_filter, m_sort, m_isDescending))
        return;
    desk().ask(FirstAssets{m_filter.words}, this, [this, request](const Result<FirstAssets::Answer>& first) {
        if (first) // else the job meets the same refusal and tells it
            firstCame(request, first->ids, first->isAll);
    });
}

void AssetTableModel::askRecords(const std::vector<qint64>& ids)
{
    AskAssets question;
    for (qint64 id : ids)
        question.ids << AssetId(id);
    desk().ask(question, this, [this, ids](const Result<AskAssets::Answer>& answer) {
        if (!answer)
            return recordsFailed(answer.refusal());
        for (qint64 id : ids)
            m_records.insert(id, {}); // a row that is gone stays empty, and is not asked for again
        for (const AssetRecord& record : *answer) {
            m_records.insert(record.id.value(), record);
            if (record.isWithdrawn) // its creation was undone: the list is another one
                orderSoon();
        }
        recordsCame();
    });
}

void AssetTableModel::keepOnly(const QSet<qint64>& ids)
{
    m_records.removeIf([&](QHash<qint64, AssetRecord>::iterator it) { return !ids.contains(it.key()); });
}

/// Loan lines do not say whose they are, so a loan reads the window again; that is one question.
void AssetTableModel::onChanged(const ChangeSet& changes)
{
    const bool hasLoans = touches(changes, u"loan_line"_s);
    const bool hasAssets = touches(changes, u"asset"_s);
    const QList<qint64> assets = changes.rows.value(u"asset"_s);
    if (isEverything(changes) || hasLoans || (hasAssets && assets.isEmpty()) || touches(changes, u"kind"_s)
        || touches(changes, u"place"_s))
        markStale({});
    else if (hasAssets)
        markStale(assets);
    const bool looksAtLoans = !m_filter.statuses.isEmpty() || m_filter.section.isValid();
    const bool isOtherList = isEverything(changes) || (hasAssets && (assets.isEmpty() || !holdsAll(assets)))
                             || (hasAssets && !m_filter.isEmpty()) || (hasLoans && looksAtLoans);
    if (isOtherList)
        orderSoon();
}

} // namespace madoguchi
