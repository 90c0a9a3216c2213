// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wrappedlabel.h"

namespace madoguchi {

class SplitRow;

/// A line of text larger than the rest, also after the text size was changed.
class Heading final : public WrappedLabel
{
    Q_OBJECT

public:
    /// Page: its name, as high as the controls that may stand beside it, so that all pages begin alike. Title: as
    /// large, elsewhere. Section: a part.
    enum class Level { Page, Title, Section };

    Heading(const QString& text, Level level, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    [[nodiscard]] int leastHeight() const;

    Level m_level;
};

/// Text that explains, in the muted colour; wraps.
QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr);

/// The head of a page or a part: heading left, controls right, or below it where one line is too narrow.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    SectionHeader(const QString& text, Heading::Level level, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// Adds a control at the right end.
    void addControl(QWidget* control);

private:
    Heading* m_heading;
    SplitRow* m_row;
};

} // namespace madoguchi
