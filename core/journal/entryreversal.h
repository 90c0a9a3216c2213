// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/idruns.h"
#include "core/journal/rowlabel.h"
#include "core/journal/writescope.h"

#include <QList>

namespace madoguchi {

/// What the other entries of the same operation account for, when an entry is looked at before any has been reversed.
struct OperationRows {
    IdSet made;         ///< by the operation: that they refer to each other keeps none of them in use
    IdSet changedLater; ///< by a newer entry of the operation, which is reversed before
};

/// Undoes what one entry did to rows: changed values get their former ones, created rows are withdrawn. A row that is
/// no longer as the entry left it, that something newer refers to, or that may not go back (UndoRules) has moved on;
/// what hangs on it (accessories, barcodes) stays with it. Created names that others use by now simply stay.
class EntryReversal
{
public:
    explicit EntryReversal(const TableRegistry& tables) : m_tables(tables) {}

    /// What stands against it: "undo.moved-on" for each row that has moved on, by its label. Changes nothing.
    [[nodiscard]] QList<Problem> check(Connection& connection, const Entry& entry,
                                       const OperationRows& operation) const;
    /// Reverses the entry as a whole; with problems (those of check) nothing has been written.
    [[nodiscard]] QList<Problem> apply(WriteScope& scope, const Entry& entry) const;
    /// Reverses what has not moved on; answers what stays for that reason, once for each thing.
    [[nodiscard]] QList<RowRef> applyWhatFits(WriteScope& scope, const Entry& entry) const;

private:
    const TableRegistry& m_tables;
};

} // namespace madoguchi
