// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"
#include "core/ledger/personorder.h"
#include "ui/models/idtablemodel.h"

#include <QHash>

namespace madoguchi {

struct ChangeSet;

/// All people, filtered and in order, as a table; keeps itself up to date as AssetTableModel does.
class PersonTableModel final : public IdTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Reading, Section, Extension, Mail, UserName, ColumnCount };

    /// `desk` outlives the model.
    explicit PersonTableModel(DeskClient& desk, QObject* parent = nullptr);

    [[nodiscard]] const PersonFilter& filter() const { return m_filter; }
    void setFilter(const PersonFilter& filter);
    /// -1 is the natural order: by rank while somebody is searched for, else by number.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] static PersonSort sortOf(int column);
    /// Stable name of a column, for preferences.
    [[nodiscard]] static QString nameOf(int column);

    /// Of a row of the whole list, if it is loaded.
    [[nodiscard]] const PersonRecord* recordAt(qint64 row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] OrderJob orderJob() const override;
    [[nodiscard]] bool isTyping() const override { return !m_filter.words.isEmpty(); }
    void askRecords(const std::vector<qint64>& ids) override;
    [[nodiscard]] bool hasRecord(qint64 id) const override { return m_records.contains(id); }
    void keepOnly(const QSet<qint64>& ids) override;

private:
    void onChanged(const ChangeSet& changes);
    [[nodiscard]] QString text(const PersonRecord& record, int column) const;

    PersonFilter m_filter;
    PersonSort m_sort = PersonSort::Best;
    bool m_isDescending = false;
    QHash<qint64, PersonRecord> m_records;
};

} // namespace madoguchi
