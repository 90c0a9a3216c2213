// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/wording.h"
#include "ui/theme/statuslook.h"

#include <QFrame>

namespace madoguchi {

class WrappedLabel;

/// The answer to the last scan, to be read from a step away: a sign, a large word and what it is about, on the ground
/// of its tone. Read aloud as an alert; said again when the language changes.
class AnswerBand final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerBand(QWidget* parent = nullptr);

    void tell(const StatusLook& look, const Wording& word, const Wording& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void say();
    void applyMetrics();

    StatusLook m_look{madoguchi::Shape::Dash, Tone::Neutral, false};
    Wording m_wordNow;
    Wording m_textNow;
    WrappedLabel* m_word;
    WrappedLabel* m_text;
};

} // namespace madoguchi
