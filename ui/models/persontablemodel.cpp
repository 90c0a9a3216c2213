// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/persontablemodel.h"

#include "ui/text/formats.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr PersonTableModel::ColumnHead personHeads[PersonTableModel::ColumnCount] = {
    {"number", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Staff no."), PersonSort::Number},
    {"name", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Name"), PersonSort::Name},
    {"reading", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Reading"), PersonSort::Name},
    {"section", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Section"), PersonSort::Section},
    {"extension", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Ext."), PersonSort::Extension},
    {"mail", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Mail"), PersonSort::Mail},
    {"user", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "User name"), PersonSort::UserName},
    {"note", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Note"), PersonSort::Note},
    {"cards", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Cards"), PersonSort::Cards},
    {"left", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Left on"), PersonSort::LeftOn},
    {"on-loan", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Items on loan"), PersonSort::OnLoan},
};

} // namespace

PersonTableModel::PersonTableModel(DeskClient& desk, const Clock& clock, QObject* parent)
    : RecordTableModel(desk, personHeads, parent), m_clock(clock)
{
    connect(&desk, &DeskClient::changed, this, &PersonTableModel::onChanged);
}

QVariant PersonTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const PersonRecord* record = recordOf(idAtIndex(index));
    return record ? text(*record, index.column()) : QVariant();
}

QString PersonTableModel::text(const PersonRecord& record, int column) const
{
    switch (column) {
    case Number:
        return record.key();
    case Name:
        return nameOf(record);
    case Reading:
        return record.values.reading;
    case Section:
        return record.values.section;
    case Extension:
        return record.values.extension;
    case Mail:
        return record.values.mail;
    case Note:
        return record.values.note.simplified();
    case Cards:
        return formatList(record.values.cards);
    case LeavingDay:
        return formatDay(record.values.leftOn);
    case OnLoan:
        return record.onLoan.value_or(0) > 0 ? formatCount(*record.onLoan) : QString();
    default:
        return record.values.userName;
    }
}

QString PersonTableModel::nameOf(const PersonRecord& record) const
{
    const PersonValues& values = record.values;
    if (isBeingImported(record.id.value()))
        return tr("%1 (being imported)").arg(values.name);
    if (record.hasLeft(m_clock.today()))
        return tr("%1 (has left)").arg(values.name);
    return values.leftOn.isValid() ? tr("%1 (leaves on %2)").arg(values.name, formatDay(values.leftOn)) : values.name;
}

IdTableModel::OrderJob PersonTableModel::orderJob() const
{
    const PersonOrder order{filter(), sorting(), isDescending(), {}};
    return [order](Desk& desk, JobControl& control) { return orderPeople(desk, order, control); };
}

void PersonTableModel::onChanged(const ChangeSet& changes)
{
    const bool hasPeople = touches(changes, u"person"_s);
    const QList<qint64> people = changes.rows.value(u"person"_s);
    const bool hasLoans = touches(changes, u"loan_line"_s) || touches(changes, u"loan"_s);
    if (isEverything(changes) || touches(changes, u"section"_s) || touches(changes, u"person_card"_s) || hasLoans ||
        (hasPeople && people.isEmpty()))
        markStale({});
    else if (hasPeople)
        markStale(people);
    const bool isOtherList = isEverything(changes) ||
                             (hasPeople && (people.isEmpty() || !filter().isEmpty() || !holdsAll(people))) ||
                             (filter().isHoldingOnly && touches(changes, u"loan_line"_s));
    if (isOtherList)
        orderSoon();
}

} // namespace madoguchi

#include "moc_persontablemodel.cpp"
