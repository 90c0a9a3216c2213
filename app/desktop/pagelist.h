// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageentry.h"

namespace madoguchi {

/// Every page of the window, in the order of its sections; one line a page.
[[nodiscard]] QList<PageEntry> pageList();

} // namespace madoguchi
