// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace madoguchi {

/// A day as a paper's text has it: 「令和8年4月1日」, "1 April 2026". Empty for a day that is not valid.
[[nodiscard]] QString longDay(QDate day, PrintLanguage language);

} // namespace madoguchi
