// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedwords.h"
#include "core/ledger/assetstatus.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace madoguchi {

/// What is narrowed down by a state.
enum class StatedList {
    Assets,
    Loans,       ///< as a list of them is
    LoanReports, ///< as reports about them are
    People,
    Reservations,
    Consumables,
};

/// Whatever is on loan, late or not.
inline constexpr QLatin1StringView stateOut("out");

/// All that a list is narrowed down by. Of assets and of reports about loans: the codes of AssetStatus and `stateOut`.
[[nodiscard]] std::span<const NamedWord> stateWords(StatedList list);
/// The code behind what people write for it ("out", 「貸出中（すべて）」, 延滞, In stock); nothing where no state of
/// the list is called so.
[[nodiscard]] std::optional<QString> stateFromWord(StatedList list, const QString& text);
/// All of them, for a message: "available/在庫, …".
[[nodiscard]] QString stateChoices(StatedList list);

/// What a code of stateWords(Assets) stands for; nothing where it is none.
[[nodiscard]] QList<AssetStatus> statusesOfState(const QString& code);

} // namespace madoguchi
