// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"
#include "ui/widgets/pagecontext.h"

#include <functional>

namespace madoguchi {

/// The order of a change of an asset. A lost asset that gets another state has been found: how, is asked first and
/// becomes the reason (see problemOfMove). `then` is called with it, at once or later; never when the operator gave up.
void orderForChange(const PageContext& context, const AssetValues& before, const AssetValues& after,
                    std::function<void(const Order&)> then);

} // namespace madoguchi
