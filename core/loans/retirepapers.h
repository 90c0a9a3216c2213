// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/paperframe.h"
#include "core/loans/retire.h"

namespace madoguchi {

/// Numbers and stores the hand-back list of these assets.
[[nodiscard]] IssuedPaper issueSurrenderList(WriteScope& scope, const QList<AssetRecord>& assets);
/// Numbers and stores the certificate of erasure.
[[nodiscard]] IssuedPaper issueErasureCertificate(WriteScope& scope, const QList<AssetRecord>& assets,
                                                  const Retire& retire);

} // namespace madoguchi
