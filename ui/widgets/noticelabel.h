// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/wrappedlabel.h"

namespace madoguchi {

/// A sentence that should be seen, on the ground of its tone, with a sign before it.
class NoticeLabel final : public WrappedLabel
{
    Q_OBJECT

public:
    NoticeLabel(Tone tone, const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    Tone m_tone;
};

} // namespace madoguchi
