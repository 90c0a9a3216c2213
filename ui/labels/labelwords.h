// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labels/label.h"

namespace madoguchi {

/// "A-one 72212: 12 labels of 86.4 × 42.3 mm"
[[nodiscard]] QString sheetWords(const LabelSheet& sheet);
/// "QR code and Code 128"
[[nodiscard]] QString symbolWords(const QList<BarcodeSymbology>& symbols);
/// The title of the window: "Labels of assets".
[[nodiscard]] QString titleWords(LabelKind kind);

} // namespace madoguchi
