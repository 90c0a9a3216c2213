// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/keeperhandover.h"
#include "core/stocktake/stocktakequestions.h"
#include "ui/widgets/formquestion.h"

namespace madoguchi {

/// Lock and keys of a spot check. At the closing they need not have been looked at.
[[nodiscard]] FormQuestion spotCheckForm(const StocktakeStatus& status, bool isClosing);

/// What stands in it.
struct SpotCheckInput {
    std::optional<SpotCheck> check; ///< nothing: not looked at
    QStringList words;              ///< what cannot be read
};
[[nodiscard]] SpotCheckInput spotCheckIn(const QVariantMap& values);

/// Both keepers and the day of a change of keeper.
[[nodiscard]] FormQuestion keeperForm(const StocktakeRecord& record, QDate today);
[[nodiscard]] IssueKeeperHandover keeperHandoverIn(const QVariantMap& values, StocktakeId stocktake);

} // namespace madoguchi
