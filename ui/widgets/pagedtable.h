// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QTableView>

namespace madoguchi {

class EmptyState;
class MarkGutter;

/// The table of every page. Nothing in it changes a record by accident: Return opens, only a double-click of the
/// left button steps, typed text is handed on, no cell can be edited. `activated` is emitted by Qt for a scanner's
/// Return as well; never connect it.
class PagedTable : public QTableView
{
    Q_OBJECT

public:
    explicit PagedTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// The column that takes the room that is left, but never less than `minimumEms`; the others are as wide as
    /// their contents until somebody drags them.
    void setNameColumn(int column, double minimumEms = 16);

    /// The most room a column of long texts gets by itself, in em; the rest is elided. 30 where nothing is said. With
    /// `leastEms` it gives way down to that where the table would else be wider than its place; the widest first.
    void limitColumn(int column, double mostEms, double leastEms = 0);

    /// Shown in place of rows while there are none. Becomes a child of the table.
    void setEmptyState(EmptyState* state);

    /// Measures the columns again after some were shown or hidden.
    void refit();

    /// The columns somebody gave a width, in em; they keep it, whatever stands in them and however large the text is.
    [[nodiscard]] QMap<int, double> draggedWidths() const { return m_dragged; }
    void setDraggedWidths(const QMap<int, double>& widths);

    /// A place for marks at the left edge. Becomes a child of the table.
    void setGutter(MarkGutter* gutter);

    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    /// Somebody gave a column another width.
    void columnDragged();
    /// Left double-click: the obvious next step of this row.
    void stepRequested(const QModelIndex& index);
    /// Return or Enter: show this row.
    void opened(const QModelIndex& index);
    /// Printable keys pressed here; the scan box takes them.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void watch(QAbstractItemModel* model);
    void fitLater();
    void fitColumns();
    void stretchName();
    [[nodiscard]] int makeRoom(int wanted);
    void keepDragged(int column, int before, int after);
    void judgeEmpty();
    void applyDragged();
    void setUpRows();
    void applyMetrics();

    EmptyState* m_emptyState = nullptr;
    QMap<int, double> m_dragged; ///< widths in em
    struct Limit {
        double most = 30;
        double least = 0; ///< 0: gives no way
    };
    QHash<int, Limit> m_limits;
    int m_nameColumn = -1;
    double m_nameMinimum = 16;
    bool m_isAfresh = true;
    bool m_isFitting = false;
    bool m_isFitPlanned = false;
};

} // namespace madoguchi
