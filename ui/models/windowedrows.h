// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace madoguchi {

/// A list of any length of which an item model exposes only a small window: row 0 of the model is `top()`.
/// Implemented by models (beside QAbstractItemModel), scrolled by WindowedTableView. Main thread only.
///
/// The model tells of changes through its ordinary signals: `modelReset` when the list is another one or its
/// length changed, `modelReset` or `dataChanged` when the window has moved. Rows not loaded yet are exposed
/// empty, so that scrolling never waits for the database.
class WindowedRows
{
public:
    WindowedRows() = default;
    WindowedRows(const WindowedRows&) = delete;
    WindowedRows& operator=(const WindowedRows&) = delete;
    virtual ~WindowedRows() = default;

    /// Length of the whole list. (Not `rowCount`, which is the item model's and counts the window.)
    [[nodiscard]] virtual qint64 totalRows() const = 0;
    /// The row of the list that is row 0 of the model.
    [[nodiscard]] virtual qint64 top() const = 0;
    /// Rows the window holds at most. Twice the rows on screen is a good size; 128 suits every screen.
    [[nodiscard]] virtual int windowSize() const = 0;
    /// Moves the window so that it begins at `row`, clamped to 0 … totalRows() - windowSize(). `top()` answers
    /// with the new place as soon as this returns.
    virtual void setTop(qint64 row) = 0;
};

} // namespace madoguchi
