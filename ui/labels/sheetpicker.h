// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labels/labelsheet.h"

#include <QWidget>

namespace madoguchi {

/// A small picture of a sheet of labels: those that are used up, those that will be printed, those that stay. A click
/// or the arrow keys say where the first label goes.
class SheetPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPicker(QWidget* parent = nullptr);

    void setSheet(const LabelSheet& sheet);
    /// From 1.
    void setStart(int start);
    /// How many labels there are to print.
    void setCount(qsizetype count);
    [[nodiscard]] int start() const { return m_start; }
    /// Where a label is painted, for tests; from 1.
    [[nodiscard]] QRectF areaOf(int label) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the user.
    void startChosen(int start);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF paper() const;
    [[nodiscard]] double scale() const;
    void choose(int start);
    void describe();

    LabelSheet m_sheet = labelSheets().front();
    int m_start = 1;
    qsizetype m_count = 0;
};

} // namespace madoguchi
