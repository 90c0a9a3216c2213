// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/assetrecord.h"
#include "ui/models/idtablemodel.h"

#include <QHash>

namespace madoguchi {

struct ChangeSet;

/// All assets, filtered and in order, as a table. Keeps itself up to date: rows that change are read again, the list
/// only when something was added, left it, or its filter looks at loans. Rows never jump because of a sort value that
/// has changed meanwhile; `refresh()` does that.
class AssetTableModel final : public IdTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Item,   ///< kind, maker and model
        Status,
        Where,  ///< who has it, else its place
        Due,
        Kind,
        Maker,
        Model,
        Serial,
        Holder,
        Place,
        Acquired,
        Owner,
        ColumnCount
    };

    /// Both outlive the model.
    AssetTableModel(DeskClient& desk, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const AssetFilter& filter() const { return m_filter; }
    void setFilter(const AssetFilter& filter);
    /// -1 is the natural order: by rank while something is searched for, else by number.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] static AssetSort sortOf(int column);
    /// Stable name of a column, for preferences.
    [[nodiscard]] static QString nameOf(int column);

    /// Of a row of the whole list, if it is loaded.
    [[nodiscard]] const AssetRecord* recordAt(qint64 row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The chip's word: with the days for what is late.
    [[nodiscard]] static QString statusText(const AssetRecord& record, QDate today);

protected:
    [[nodiscard]] OrderJob orderJob() const override;
    [[nodiscard]] bool isTyping() const override { return !m_filter.words.isEmpty(); }
    void askFirst(quint64 request) override;
    void askRecords(const std::vector<qint64>& ids) override;
    [[nodiscard]] bool hasRecord(qint64 id) const override { return m_records.contains(id); }
    void keepOnly(const QSet<qint64>& ids) override;

private:
    void onChanged(const ChangeSet& changes);
    [[nodiscard]] QString text(const AssetRecord& record, int column) const;

    const Clock& m_clock;
    AssetFilter m_filter;
    AssetSort m_sort = AssetSort::Best;
    bool m_isDescending = false;
    QHash<qint64, AssetRecord> m_records;
};

} // namespace madoguchi
