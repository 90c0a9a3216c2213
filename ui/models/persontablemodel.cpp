// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/persontablemodel.h"

#include "core/desk/deskclient.h"
#include "core/ledger/ledgerquestions.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct ColumnRow {
    const char* name;
    const char* title;
    PersonSort sort;
};

constexpr ColumnRow columns[PersonTableModel::ColumnCount] = {
    {"number", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Staff number"), PersonSort::Number},
    {"name", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Name"), PersonSort::Name},
    {"reading", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Reading"), PersonSort::Name},
    {"section", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Section"), PersonSort::Section},
    {"extension", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Extension"), PersonSort::Extension},
    {"mail", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "Mail"), PersonSort::Mail},
    {"user", QT_TRANSLATE_NOOP("madoguchi::PersonTableModel", "User name"), PersonSort::Number},
};

} // namespace

PersonTableModel::PersonTableModel(DeskClient& desk, QObject* parent) : IdTableModel(desk, parent)
{
    connect(&desk, &DeskClient::changed, this, &PersonTableModel::onChanged);
}

void PersonTableModel::setFilter(const PersonFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    orderOther();
}

void PersonTableModel::sort(int column, Qt::SortOrder order)
{
    const PersonSort wanted = sortOf(column);
    const bool isDescending = column >= 0 && order == Qt::DescendingOrder;
    if (wanted == m_sort && isDescending == m_isDescending)
        return;
    m_sort = wanted;
    m_isDescending = isDescending;
    orderOther();
}

PersonSort PersonTableModel::sortOf(int column)
{
    return column >= 0 && column < ColumnCount ? columns[column].sort : PersonSort::Best;
}

QString PersonTableModel::nameOf(int column)
{
    return QString::fromLatin1(columns[column].name);
}

const PersonRecord* PersonTableModel::recordAt(qint64 row) const
{
    const auto found = m_records.constFind(idAt(row));
    return found == m_records.cend() ? nullptr : &*found;
}

int PersonTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PersonTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto record = m_records.constFind(idAtIndex(index));
    return record == m_records.cend() ? QVariant() : text(*record, index.column());
}

QVariant PersonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(columns[section].title);
}

QString PersonTableModel::text(const PersonRecord& record, int column) const
{
    switch (column) {
    case Number:
        return record.key();
    case Name:
        return record.hasLeft ? tr("%1 (has left)").arg(record.values.name) : record.values.name;
    case Reading:
        return record.values.reading;
    case Section:
        return record.values.section;
    case Extension:
        return record.values.extension;
    case Mail:
        return record.values.mail;
    default:
        return record.values.userName;
    }
}

IdTableModel::OrderJob PersonTableModel::orderJob() const
{
    const PersonOrder order{m_filter, m_sort, m_isDescending, {}};
    return [order](Desk& desk, JobControl& control) { return orderPeople(desk, order, control); };
}

void PersonTableModel::askRecords(const std::vector<qint64>& ids)
{
    AskPeople question;
    for (qint64 id : ids)
        question.ids << PersonId(id);
    desk().ask(question, this, [this, ids](const Result<AskPeople::Answer>& answer) {
        if (!answer)
            return recordsFailed(answer.refusal());
        for (qint64 id : ids)
            m_records.insert(id, {}); // a row that is gone stays empty, and is not asked for again
        for (const PersonRecord& record : *answer) {
            m_records.insert(record.id.value(), record);
            if (record.isWithdrawn) // its creation was undone: the list is another one
                orderSoon();
        }
        recordsCame();
    });
}

void PersonTableModel::keepOnly(const QSet<qint64>& ids)
{
    m_records.removeIf([&](QHash<qint64, PersonRecord>::iterator it) { return !ids.contains(it.key()); });
}

void PersonTableModel::onChanged(const ChangeSet& changes)
{
    const bool hasPeople = touches(changes, u"person"_s);
    const QList<qint64> people = changes.rows.value(u"person"_s);
    if (isEverything(changes) || touches(changes, u"section"_s) || (hasPeople && people.isEmpty()))
        markStale({});
    else if (hasPeople)
        markStale(people);
    const bool isOtherList = isEverything(changes)
                             || (hasPeople && (people.isEmpty() || !m_filter.isEmpty() || !holdsAll(people)))
                             || (m_filter.isHoldingOnly && touches(changes, u"loan_line"_s));
    if (isOtherList)
        orderSoon();
}

} // namespace madoguchi
