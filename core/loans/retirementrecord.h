// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// How an item is handed back or disposed of, and with what proof.
struct RetirementRecord {
    Instant preparedAt;
    QString basis; ///< the decision it rests on
    QString list;  ///< number of the hand-back list
    QString method;
    QString executor;
    QString witness;
    QString certificateNo; ///< as whoever erased it numbers it
    QString certificate;   ///< number of the certificate of erasure
    Instant closedAt;      ///< not valid: it is prepared and waits for its proof
};

/// The latest of an item; nothing where it was never prepared. One that was taken out of its set by hand still has the
/// record of it, so look at its state, too.
struct AskRetirement {
    using Answer = std::optional<RetirementRecord>;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
