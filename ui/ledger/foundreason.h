// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"
#include "ui/widgets/pagecontext.h"

#include <functional>
#include <optional>

namespace madoguchi {

/// The order of a change of an asset. With the reason that was given. A lost asset that gets another state has been
/// found: where no reason says how, that is asked first and becomes it (see problemOfMove). `then` is called once, at
/// once or later; with nothing when the operator gave up.
void orderForChange(const PageContext& context, const AssetValues& before, const AssetValues& after,
                    const QString& reason, std::function<void(const std::optional<Order>&)> then);

} // namespace madoguchi
