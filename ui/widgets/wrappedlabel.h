// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace madoguchi {

/// Plain text that wraps and never clips: its least height is the height its words need at its present width.
/// (QLabel's is that of few words, and a tight layout then cuts the last line.)
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr) : WrappedLabel(QString(), parent) {}
    explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

/// The text with places to break in what has none (an address, a long number), so that it fits a narrow column. For
/// showing only.
[[nodiscard]] QString breakable(const QString& text);

} // namespace madoguchi
