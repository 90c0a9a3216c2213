// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionprogressmodel.h"

#include "ui/text/formats.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* progressTitles[CollectionProgressModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::CollectionProgressModel", "Section, user"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionProgressModel", "Back"),
    QT_TRANSLATE_NOOP("madoguchi::CollectionProgressModel", "Still out"),
};

} // namespace

CollectionProgressModel::CollectionProgressModel(QObject* parent) : ListTableModel(progressTitles, parent) {}

void CollectionProgressModel::show(const CollectionStatus& status)
{
    CollectionProgress all;
    all.items = int(status.items.size());
    all.returned = status.count(CollectionState::Returned);
    all.out = status.count(CollectionState::Out);
    ListTableModel::show(QList<CollectionProgress>{all} + status.progress());
}

bool CollectionProgressModel::isSameRow(const CollectionProgress& one, const CollectionProgress& other) const
{
    return one.section == other.section && one.person == other.person;
}

bool CollectionProgressModel::isOf(int row, const CollectionItem& item) const
{
    if (row <= 0 || row >= rowCount())
        return true;
    const CollectionProgress& wanted = record(row);
    return item.section == wanted.section && (!wanted.person.isValid() || item.person == wanted.person);
}

std::optional<SectionId> CollectionProgressModel::section(int row) const
{
    return row <= 0 || row >= rowCount() ? std::nullopt : std::optional(record(row).section);
}

QString CollectionProgressModel::sectionName(int row) const
{
    return row <= 0 || row >= rowCount() ? QString() : nameOf(record(row));
}

QString CollectionProgressModel::nameOf(const CollectionProgress& row)
{
    return row.section.isValid() ? row.sectionName : tr("(no section)");
}

QVariant CollectionProgressModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::FontRole && !record(index.row()).person.isValid()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && index.column() != Who)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return ListTableModel::data(index, role);
}

QString CollectionProgressModel::textOf(const CollectionProgress& row, int column) const
{
    switch (column) {
    case Who:
        if (&row == &records().first())
            return tr("All of it");
        return row.person.isValid() ? u"    "_s + row.holder : nameOf(row);
    case Back:
        return tr("%1 of %2").arg(formatCount(row.returned), formatCount(row.items));
    case Out:
        return row.out > 0 ? formatCount(row.out) : QString();
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_collectionprogressmodel.cpp"
