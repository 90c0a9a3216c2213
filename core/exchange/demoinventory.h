// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demodice.h"
#include "core/ledger/assetrecord.h"

#include <span>

namespace madoguchi {

/// A kind of device at the demo desk, and how it lives.
struct DemoKind {
    const char16_t* name;
    KindCategory category;
    bool needsReset;
    int loanDays;    ///< 0: until the end of the fiscal year
    int share;       ///< of the inventory, in thousandths
    int lowestPrice; ///< in thousands of yen
    int highestPrice;
    const char16_t* models;      ///< of one invented maker each: "maker/model|maker/model"
    const char16_t* accessories; ///< "name|name"
    bool isLent;                 ///< false: stands in its place (multifunction printers)
};
[[nodiscard]] std::span<const DemoKind> demoKinds();

/// A shelf or room, with the code on its label.
struct DemoPlace {
    QString name;
    QString code;
};
[[nodiscard]] QList<DemoPlace> demoPlaces();

struct DemoAsset {
    int kind = 0; ///< index into demoKinds()
    AssetValues values;
};
/// The asset with this number (from 1), bought before `day`.
[[nodiscard]] DemoAsset demoAsset(int number, QDate day, const QList<DemoPlace>& places, DemoDice& dice);

} // namespace madoguchi
