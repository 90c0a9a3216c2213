// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
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
    enum Column {
        Number,
        Name,
        Reading,
        Section,
        Extension,
        Mail,
        UserName,
        Note,
        Cards,
        LeavingDay,
        OnLoan, ///< how many items
        ColumnCount
    };

    /// `desk` and `clock` outlive the model.
    PersonTableModel(DeskClient& desk, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] OrderJob orderJob() const override;
    void complete(AskPeople& question) const override { question.isWithHoldings = true; }

private:
    void onChanged(const ChangeSet& changes);
    [[nodiscard]] QString text(const PersonRecord& record, int column) const;
    [[nodiscard]] QString nameOf(const PersonRecord& record) const;

    const Clock& m_clock;
};

} // namespace madoguchi
