// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/statuslook.h"
#include "ui/widgets/wrappedlabel.h"

namespace madoguchi {

/// A line of text on the ground of a status: shape, colour and words say the same thing.
class ToneLabel final : public WrappedLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget* parent = nullptr);

    void tell(const StatusLook& look, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyMetrics();

    StatusLook m_look{madoguchi::Shape::Dash, Tone::Neutral};
};

} // namespace madoguchi
