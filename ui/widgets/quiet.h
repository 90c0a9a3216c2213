// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <type_traits>

namespace madoguchi {

/// A button that takes the focus by Tab only, so that a click leaves it where one types and scans, and that no Return
/// presses by itself.
template<class Button = QPushButton>
[[nodiscard]] Button* quiet(const QString& objectName)
{
    auto* button = new Button;
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::TabFocus);
    if constexpr (std::is_base_of_v<QPushButton, Button>)
        button->setAutoDefault(false);
    return button;
}

} // namespace madoguchi
