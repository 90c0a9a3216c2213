// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/mergerecords.h"

#include <QString>

namespace madoguchi {

// What a merge would do, in a line each: "Items 12 · Loans 3", "Code: S-1 · Mail: …".
[[nodiscard]] QString movedLine(const QList<MovedRows>& moved);
[[nodiscard]] QString filledLine(const QList<EditedField>& fields);

/// What is asked before two become one: what `first` says of which stays, then what goes over, what is filled in and
/// which keys lead to the one that stays.
[[nodiscard]] QString mergeText(const MergePreview& preview, const QString& first);

} // namespace madoguchi
