// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "core/loans/stocklevels.h"
#include "ui/settings/kindrulesrows.h"
#include "ui/settings/namedlist.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace madoguchi {

/// Types of items, and what each asks for at the counter.
class KindsSection final : public NamedList
{
    Q_OBJECT

public:
    explicit KindsSection(const PageContext& context, QWidget* parent = nullptr);

protected:
    void load() override;
    void fill(int row) override;
    void save() override;
    [[nodiscard]] QWidget* fieldOf(const Refusal& refusal) const override;

private:
    void loadLevels();
    [[nodiscard]] std::optional<SaveStockedKind::Level> changedLevel() const;

    QList<KindRecord> m_kinds;
    KindId m_edited;
    KindRulesRows m_rules;
    QComboBox* m_category;
    QCheckBox* m_needsReset;
    QSpinBox* m_loanDays;
    QCheckBox* m_untilYearEnd;
    QSpinBox* m_minimum;
    QSpinBox* m_target;
    QHash<KindId, StockLevel> m_levels;
};

} // namespace madoguchi
