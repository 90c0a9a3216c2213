// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/windowedrows.h"

#include <QWidget>

class QAbstractItemModel;
class QScrollBar;

namespace madoguchi {

class PagedTable;

/// A PagedTable over a list of any length. The table holds only the model's window of rows; the scroll bar beside
/// it spans the whole list. Wheel, arrows, Page Up/Down, Home/End and dragging move through all of it; the
/// current row is remembered by its place in the list and shown whenever it is on screen.
class WindowedTableView final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowedTableView(QWidget* parent = nullptr);

    /// `rows` is the same object as `model`; both outlive the view or are replaced first.
    void setModel(QAbstractItemModel* model, WindowedRows* rows);

    /// For columns, delegates, header and the signals `stepRequested`, `opened` and `typed`.
    [[nodiscard]] PagedTable& table() const { return *m_table; }
    [[nodiscard]] QScrollBar& scrollBar() const { return *m_bar; }

    /// Place of the current row in the whole list, -1 for none.
    [[nodiscard]] qint64 currentRow() const { return m_current; }
    /// Makes a row current and scrolls to it; clamped to the list.
    void setCurrentRow(qint64 row);
    /// No row is current, and none stands out.
    void clearCurrent();

    /// First row on screen.
    [[nodiscard]] qint64 firstRow() const { return m_first; }
    void scrollToRow(qint64 row);
    /// Whole rows that fit on the screen.
    [[nodiscard]] int visibleRows() const;

Q_SIGNALS:
    void currentRowChanged(qint64 row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void listChanged();
    void updateBar();
    void showFrom(qint64 first);
    void placeTable();
    void restoreCurrent();
    void noteCurrent();
    bool moveByKey(int key);
    void moveByWheel(const QPoint& pixels, const QPoint& angle);
    [[nodiscard]] qint64 lastFirst() const;

    PagedTable* m_table;
    QScrollBar* m_bar;
    WindowedRows* m_rows = nullptr;
    qint64 m_first = 0;
    qint64 m_current = -1;
    double m_wheelRest = 0;
    bool m_isPlacing = false;
};

} // namespace madoguchi
