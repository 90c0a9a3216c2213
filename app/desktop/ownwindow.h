// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace madoguchi {

/// Shows a window of its own beside the main one (a preview, labels), so many em large but never larger than the
/// screen; Escape closes it.
void showOwnWindow(QWidget& window, double widthEms, double heightEms);

} // namespace madoguchi
