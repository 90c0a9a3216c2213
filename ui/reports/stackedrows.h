// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;

namespace madoguchi {

/// Labels beside their fields where the widest of both fit into `width`, else all of them above. Qt's own way, row by
/// row, does not know how high the form is.
void stackRows(QFormLayout& form, int width);

} // namespace madoguchi
