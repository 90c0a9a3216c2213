// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionitemmodel.h"

#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"
#include "ui/theme/icons.h"

namespace madoguchi {

namespace {

constexpr const char* itemTitles[CollectionItemModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::CollectionItemModel", "Status"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionItemModel", "Asset no."),
    QT_TRANSLATE_NOOP("madoguchi::CollectionItemModel", "Item"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionItemModel", "User"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionItemModel", "Due"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionItemModel", "Letter"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionItemModel", "Note"),
};

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

CollectionItemModel::CollectionItemModel(QObject* parent) : ListTableModel(itemTitles, parent) {}

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

QVariant CollectionItemModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DecorationRole || index.column() != State)
        return ListTableModel::data(index, role);
    const Tone tone = collectionLook(record(index.row()).state).tone;
    return icon(iconOf(tone), inkOf(tone));
}

QString CollectionItemModel::textOf(const CollectionItem& item, int column) const
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

} // namespace madoguchi

#include "moc_collectionitemmodel.cpp"
