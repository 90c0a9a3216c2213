// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// What somebody entered into values seen earlier, laid over what is stored by now.
template<class Values>
struct FieldMerge {
    Values values;
    QStringList clashes; ///< fields ("asset.maker") that both have changed, to different values
};

/// Only the fields that were changed from what was `seen` count as entered; barcodes, accessories, cards and custom
/// fields each as a whole.
[[nodiscard]] FieldMerge<AssetValues> mergeFields(const AssetValues& seen, const AssetValues& entered,
                                                  const AssetValues& stored);
[[nodiscard]] FieldMerge<PersonValues> mergeFields(const PersonValues& seen, const PersonValues& entered,
                                                   const PersonValues& stored);

} // namespace madoguchi
