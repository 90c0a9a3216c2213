// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace madoguchi {

/// What of a window that is shown cannot be read or reached whole: words that are cut or shortened on labels, buttons,
/// fields, headings and status chips, and whatever stands beyond the edge of what it is in. One line each, with the
/// names of the widgets around it.
[[nodiscard]] QStringList misfits(const QWidget& window);

} // namespace madoguchi
