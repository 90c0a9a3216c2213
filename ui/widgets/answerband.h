// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/statuslook.h"

#include <QFrame>

namespace madoguchi {

class WrappedLabel;

/// The answer to the last scan, to be read from a step away: a sign, a large word and what it is about, on the ground
/// of its tone. Read aloud as an alert.
class AnswerBand final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerBand(QWidget* parent = nullptr);

    void tell(const StatusLook& look, const QString& word, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyMetrics();

    StatusLook m_look{madoguchi::Shape::Dash, Tone::Neutral, false};
    WrappedLabel* m_word;
    WrappedLabel* m_text;
};

} // namespace madoguchi
