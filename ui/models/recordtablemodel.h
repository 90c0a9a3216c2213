// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "ui/models/idtablemodel.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace madoguchi {

/// A table over records of one kind, filtered and in order: holds them, asks for them by their ids, and heads its
/// columns. A derived model says what stands in a cell, what gives the order and which changes concern it. `Ask`
/// takes `ids`, and whatever the model wants to know beside (complete), and answers records with `id` and
/// `isWithdrawn`.
template<class Record, class Filter, class Sort, class Ask>
class RecordTableModel : public IdTableModel
{
public:
    struct ColumnHead {
        const char* name;  ///< stable, for preferences
        const char* title; ///< English, marked with the class of the derived model as its context
        Sort sort;
    };

    [[nodiscard]] const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter)
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        orderOther();
    }

    /// -1 is the natural order: by rank while something is searched for, else by number.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        const Sort wanted = isColumn(column) ? m_columns[size_t(column)].sort : Sort::Best;
        const QString field = isColumn(column) ? QString() : fieldAt(column);
        const bool isDescending = column >= 0 && order == Qt::DescendingOrder;
        if (wanted == m_sort && field == m_sortField && isDescending == m_isDescending)
            return;
        m_sort = wanted;
        m_sortField = field;
        m_isDescending = isDescending;
        orderOther();
    }

    /// The stable names of the columns, in their order.
    [[nodiscard]] QStringList columnNames() const
    {
        QStringList names;
        for (const ColumnHead& column : m_columns)
            names << QString::fromLatin1(column.name);
        for (const QString& field : m_fields)
            names << QStringLiteral("field:") + field;
        return names;
    }

    /// Of a row of the whole list, if it is loaded.
    [[nodiscard]] const Record* recordAt(qint64 row) const { return recordOf(idAt(row)); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size()) + int(m_fields.size());
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0)
            return {};
        if (!isColumn(section))
            return m_fields.value(section - qsizetype(m_columns.size()));
        return QCoreApplication::translate(metaObject()->className(), m_columns[size_t(section)].title);
    }

protected:
    /// `columns` outlives the model.
    RecordTableModel(DeskClient& desk, std::span<const ColumnHead> columns, QObject* parent)
        : IdTableModel(desk, parent), m_columns(columns)
    {
    }

    /// Columns behind the others that are headed by these names, as they are. An order by one that goes ends.
    void setFieldColumns(const QStringList& fields)
    {
        const int first = int(m_columns.size());
        if (fields == m_fields)
            return;
        if (!m_fields.isEmpty()) {
            beginRemoveColumns({}, first, first + int(m_fields.size()) - 1);
            m_fields.clear();
            endRemoveColumns();
        }
        if (!fields.isEmpty()) {
            beginInsertColumns({}, first, first + int(fields.size()) - 1);
            m_fields = fields;
            endInsertColumns();
        }
        if (!m_sortField.isEmpty() && !m_fields.contains(m_sortField))
            sort(-1);
    }
    /// The name that heads such a column.
    [[nodiscard]] QString fieldAt(int column) const { return m_fields.value(column - qsizetype(m_columns.size())); }

    [[nodiscard]] const Record* recordOf(qint64 id) const
    {
        const auto found = m_records.constFind(id);
        return found == m_records.cend() ? nullptr : &*found;
    }
    [[nodiscard]] Sort sorting() const { return m_sort; }
    /// The name of the column the order is by, where that is one of a field; `sorting()` is Best then.
    [[nodiscard]] const QString& sortField() const { return m_sortField; }
    [[nodiscard]] bool isDescending() const { return m_isDescending; }

    /// What the columns need that a question does not ask for by itself.
    virtual void complete(Ask& question) const = 0;

    [[nodiscard]] bool isTyping() const override { return !m_filter.words.isEmpty(); }
    [[nodiscard]] bool hasRecord(qint64 id) const override { return m_records.contains(id); }

    void askRecords(const std::vector<qint64>& ids) override
    {
        Ask question;
        complete(question);
        for (qint64 id : ids)
            question.ids << decltype(Record::id)(id);
        desk().ask(question, this, [this, ids](const Result<typename Ask::Answer>& answer) {
            if (!answer)
                return recordsFailed(answer.refusal());
            for (qint64 id : ids)
                m_records.insert(id, {}); // a row that is gone stays empty, and is not asked for again
            for (const Record& record : *answer) {
                m_records.insert(record.id.value(), record);
                if (record.isWithdrawn) // its creation was undone: the list is another one
                    orderSoon();
            }
            recordsCame();
        });
    }

    void keepOnly(const QSet<qint64>& ids) override
    {
        m_records.removeIf([&](typename QHash<qint64, Record>::iterator it) { return !ids.contains(it.key()); });
    }

private:
    [[nodiscard]] bool isColumn(int column) const { return column >= 0 && column < int(m_columns.size()); }

    std::span<const ColumnHead> m_columns;
    QStringList m_fields;
    Filter m_filter;
    Sort m_sort = Sort::Best;
    QString m_sortField;
    bool m_isDescending = false;
    QHash<qint64, Record> m_records;
};

} // namespace madoguchi
