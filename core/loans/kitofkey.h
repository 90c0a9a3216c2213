// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/kits.h"

namespace madoguchi {

/// What is done with the units of a kit whose code stands for them, as at the counter (counterkits.cpp).
enum class KitUse {
    Lend,     ///< all of it or nothing: a unit that cannot go out refuses the rest with it
    TakeBack, ///< what of it is out, where one holder has it all
};

/// The units of the one kit that a key means, as a scanner or a hand enters it. Codes "code.unknown", "kit.unknown",
/// "kit.nothing-out", "kit.several-holders" (holder).
struct AskUnitsOfKit {
    using Answer = QList<AssetRecord>;
    QString key;
    KitUse use = KitUse::Lend;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
