// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace madoguchi {

/// What the barcode of the test page says. Nothing in a record has this key.
inline constexpr const char* testPageCode = "MADOGUCHI-TEST";

/// A page that shows whether printer and scanner fit each other: a barcode like those of receipts, and a few words.
[[nodiscard]] Document testPage(PrintLanguage language, const QDateTime& printedAt);

} // namespace madoguchi
