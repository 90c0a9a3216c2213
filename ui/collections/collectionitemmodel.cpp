// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionitemmodel.h"

#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace madoguchi {

namespace {

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Ink::Ok;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Error:
        return Ink::Error;
    case Tone::Info:
        return Ink::Info;
    case Tone::Neutral:
        break;
    }
    return Ink::Muted;
}

} // namespace

StatusLook collectionLook(CollectionState state)
{
    switch (state) {
    case CollectionState::Out:
        return {Shape::Clock, Tone::Warn, false};
    case CollectionState::Returned:
        return {Shape::Check, Tone::Ok, false};
    case CollectionState::Lost:
        return {Shape::Triangle, Tone::Error, true};
    case CollectionState::Extended:
        return {Shape::Arrow, Tone::Info, false};
    case CollectionState::Exempt:
        break;
    }
    return {Shape::Dash, Tone::Neutral, false};
}

void CollectionItemModel::show(const QList<CollectionItem>& items)
{
    const auto isSame = [](const CollectionItem& a, const CollectionItem& b) { return a.id == b.id; };
    const bool isSameRows = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), isSame);
    if (!isSameRows)
        beginResetModel();
    m_items = items;
    if (!isSameRows)
        endResetModel();
    else if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
}

void CollectionItemModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
}

int CollectionItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int CollectionItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectionItemModel::data(const QModelIndex& index, int role) const
{
    const CollectionItem& item = m_items.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(item, index.column());
    if (role == Qt::DecorationRole && index.column() == State) {
        const Tone tone = collectionLook(item.state).tone;
        return icon(iconOf(tone), inkOf(tone));
    }
    return {};
}

QString CollectionItemModel::textOf(const CollectionItem& item, int column)
{
    switch (column) {
    case State:
        return wordOf(item.state);
    case Number:
        return item.assetNo;
    case Item:
        return item.title;
    case Holder:
        return item.holder;
    case Due:
        return item.due.day.isValid() ? formatDay(item.due.day) : QString();
    case Letters:
        return item.letters > 0 ? tr("No. %1").arg(item.letters) : QString();
    case Note:
        return itemNote(item);
    default:
        return {};
    }
}

QVariant CollectionItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Number:
        return tr("Asset no.");
    case Item:
        return tr("Item");
    case Holder:
        return tr("User");
    case Due:
        return tr("Due");
    case Letters:
        return tr("Letter");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace madoguchi
