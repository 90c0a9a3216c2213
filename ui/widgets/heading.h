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
    /// Title: the name of a page. Section: a part of it.
    enum class Level { Title, Section };

    Heading(const QString& text, Level level, QWidget* parent = nullptr);
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
