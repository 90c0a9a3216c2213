// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/ledger/ledgerwriter.h"

#include <QJsonObject>
#include <QList>

namespace madoguchi {

/// A row, and what is to be said about it: why it cannot be taken over, or what somebody should look at although it is.
/// Each problem has the arguments line, column (may be empty) and value where there is one.
struct RowProblems {
    qint64 line = 0;
    QList<Problem> problems;
};

/// What would change, for a preview.
struct FieldChange {
    QString field; ///< our English column name, or the name of a custom field
    QString before;
    QString after;
    bool operator==(const FieldChange&) const = default;
};
struct RowDifference {
    qint64 line = 0;
    QString key; ///< asset number, staff number or user name
    bool isNew = false;
    QList<FieldChange> changes;
};

/// A field that holds something in so many rows and that an empty cell empties there.
struct EmptiedField {
    QString field; ///< as in FieldChange
    qint64 rows = 0;
    bool operator==(const EmptiedField&) const = default;
};

/// What an import does, or would do. Lists hold the first of what they list; the numbers beside them count all.
struct ImportReport {
    static constexpr qsizetype mostRejected = 1000; ///< and as many with warnings
    static constexpr qsizetype mostDifferences = 200;

    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejectedRows = 0;
    QList<RowProblems> rejected; ///< what is wrong with a whole column stands once, at its first row
    qint64 warnedRows = 0;       ///< among those taken over or unchanged
    QList<RowProblems> warned;
    QList<RowDifference> differences; ///< of a preview only
    QList<EmptiedField> emptied;      ///< of all rows, as the preview has counted them
    qint64 loans = 0;                 ///< open loans taken over
    CreatedNames kinds;
    CreatedNames places;
    CreatedNames sections;
    CreatedNames people; ///< made because something is checked out to them

    QString encoding;
    QString delimiter;
    QStringList ignoredColumns;
    QStringList furtherFields; ///< columns kept as custom fields under their own names
    QString document;          ///< for undo; empty when nothing was stored
    QString commandId;

    [[nodiscard]] bool hasChanges() const { return created + updated + loans > 0; }
    void reject(qint64 line, const QList<Problem>& problems);
    void warn(qint64 line, const QList<Problem>& warnings);
    /// Counts what it empties, and keeps it while there is room.
    void note(RowDifference difference);

    /// The numbers, without anything personal: what the journal keeps as the answer.
    [[nodiscard]] QJsonObject toJson() const;
    static ImportReport fromJson(const QJsonObject& json);
};

} // namespace madoguchi
