// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kindfields.h"

#include <QDate>

namespace madoguchi {

/// The fields of their own that some kinds of the demo desk have.
[[nodiscard]] QList<KindField> demoFields(const QString& kind);

/// What stands in them, of the asset with this number (from 1) bought on this day. It follows from these alone, so that
/// the dice of everything else fall as they did. A few are not filled in, as in life.
[[nodiscard]] QJsonObject demoFieldValues(const QString& kind, int number, QDate acquiredOn);

} // namespace madoguchi
