// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/models/recordtablemodel.h"

namespace madoguchi {

struct ChangeSet;

/// All assets, filtered and in order, as a table. Keeps itself up to date: rows that change are read again, the list
/// only when something was added, left it, or its filter looks at loans. Rows never jump because of a sort value that
/// has changed meanwhile; `refresh()` does that.
class AssetTableModel final : public RecordTableModel<AssetRecord, AssetFilter, AssetSort, AskAssets>
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Item, ///< kind, maker and model
        Status,
        Where, ///< who has it, else its place
        Due,
        Kind,
        Maker,
        Model,
        Serial,
        Holder,
        Place,
        Acquired,
        Owner,
        LeaseEnd,
        LeaseContract,
        Lessor,
        Price,
        Note,
        Accessories,
        HolderNumber,
        ColumnCount
    };

    /// Both outlive the model.
    AssetTableModel(DeskClient& desk, const Clock& clock, QObject* parent = nullptr);

    /// A column for each of these fields of types.
    void setFields(const QStringList& names) { setFieldColumns(names); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The chip's word: how late, for what is overdue.
    [[nodiscard]] static QString statusText(const AssetRecord& record, QDate today);

protected:
    [[nodiscard]] OrderJob orderJob() const override;
    void complete(AskAssets& question) const override { question.isWithAccessories = true; }
    void askFirst(quint64 request) override;

private:
    void onChanged(const ChangeSet& changes);
    [[nodiscard]] QString text(const AssetRecord& record, int column) const;
    [[nodiscard]] AssetSort wantedSort() const { return sortField().isEmpty() ? sorting() : AssetSort::Field; }

    const Clock& m_clock;
};

} // namespace madoguchi
