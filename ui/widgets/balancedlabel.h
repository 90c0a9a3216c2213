// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wrappedlabel.h"

namespace madoguchi {

/// The narrowest width at which a text that wraps within `width` needs no more lines.
[[nodiscard]] int balancedWidth(const QFontMetrics& metrics, const QString& text, int width);

/// A quiet text in the middle of something empty. Its lines are about as long as one another: no last word stands
/// alone.
class BalancedLabel final : public WrappedLabel
{
public:
    explicit BalancedLabel(QWidget* parent = nullptr);

    /// How wide its lines may become where there is room for `width`.
    [[nodiscard]] int balancedWidth(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace madoguchi
