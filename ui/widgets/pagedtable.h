// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
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

    /// The most room a column of long texts gets by itself, in em; more only of what the name column does not need, the
    /// rest is elided. 30 where nothing is said. With `leastEms` it gives way down to that where the table would else
    /// be wider than its place; the widest first.
    void limitColumn(int column, double mostEms, double leastEms = 0);

    /// These are left out while there is no room for all columns, the first one first: whatever shows a row in full
    /// says what they say.
    void setSpareColumns(const QList<int>& columns);
    // Of whoever chooses columns; what is left out for want of room does not count.
    void setColumnHidden(int column, bool hide);
    [[nodiscard]] bool isColumnHidden(int column) const { return m_hidden.contains(column); }

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
    [[nodiscard]] int giveRoom(int spare);
    [[nodiscard]] int fullWidth(int column) const;
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int narrowest(int column) const;
    [[nodiscard]] int headingWidth(int column) const;
    void showAll();
    void leaveOut();
    [[nodiscard]] bool isOut(int column) const { return m_hidden.contains(column) || m_leftOut.contains(column); }
    [[nodiscard]] bool hasStatus(int column) const;
    void keepDragged(int column, int before, int after);
    void judgeEmpty();
    void applyDragged();
    void setUpRows();
    void applyMetrics();

    EmptyState* m_emptyState = nullptr;
    QMap<int, double> m_dragged; ///< widths in em
    QList<int> m_spare;
    QSet<int> m_hidden;                 ///< by whoever chooses columns
    QSet<int> m_leftOut;                ///< for want of room
    mutable QHash<int, int> m_headings; ///< how wide they are
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
