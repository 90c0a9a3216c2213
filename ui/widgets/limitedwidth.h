// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace madoguchi {

/// Keeps `widget` from growing wider than so many em, also after the text size was changed: long lines and wide
/// fields are hard to read.
void limitWidth(QWidget* widget, double ems);

} // namespace madoguchi
