// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/personorder.h"
#include "ui/models/recordtablemodel.h"

namespace madoguchi {

struct ChangeSet;

/// All people, filtered and in order, as a table; keeps itself up to date as AssetTableModel does.
class PersonTableModel final : public RecordTableModel<PersonRecord, PersonFilter, PersonSort, AskPeople>
{
    Q_OBJECT

public:
    enum Column { Number, Name, Reading, Section, Extension, Mail, UserName, ColumnCount };

    /// `desk` outlives the model.
    explicit PersonTableModel(DeskClient& desk, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] OrderJob orderJob() const override;

private:
    void onChanged(const ChangeSet& changes);
    [[nodiscard]] QString text(const PersonRecord& record, int column) const;
};

} // namespace madoguchi
