// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/erasure/personrows.h"

#include <QDate>

#include <functional>

namespace madoguchi {

/// What is kept of somebody is kept for so many whole fiscal years after the one in which the last thing happened with
/// them. The first day after that.
[[nodiscard]] QDate erasableFrom(QDate lastThing, int retentionYears);

/// How it stands with erasing somebody.
struct ErasureStatus {
    PersonId person;
    QString key;  ///< staff number, else user name
    QString name; ///< of somebody erased: what stands in its place
    QString section;
    QDate leftOn;     ///< not valid: no such day
    QDate lastOn;     ///< when the last thing happened with them; not before they left
    QDate possibleOn; ///< the first day on which they may be erased
    /// Why not now: "erasure.done", "erasure.not-left" (neither left nor withdrawn), those of openThings,
    /// "erasure.too-early" (day). Empty: they may be.
    QList<Problem> problems;
};

[[nodiscard]] ErasureStatus erasureStatus(Connection& connection, PersonId person, const PersonRows& rows, QDate today);

/// Rows of one table that an erasure blanks.
struct ErasedRows {
    QString table;
    qint64 count = 0;
    bool operator==(const ErasedRows&) const = default;
};
[[nodiscard]] QList<ErasedRows> countedRows(const std::vector<TableRows>& rows);

/// What ErasePerson would do, or why not. Code "person.unknown".
struct PreviewErasure {
    static constexpr Permission permission = Permission::Administrate;
    struct Answer {
        ErasureStatus status;
        QList<ErasedRows> rows;
        qint64 words = 0;          ///< operations that touched none of the rows, whose words name them and go
        QList<ErasedRows> staying; ///< what names them among other things and stays, see NamedElsewhere
    };
    PersonId person;
    const TableRegistry* tables = nullptr;
    Result<Answer> run(ReadScope& scope) const;
};

/// The people whose time is up: those who may be erased, and those with something still open, by the day from which it
/// would be possible. Code "job.cancelled".
struct ListErasable {
    static constexpr Permission permission = Permission::Administrate;
    using Answer = QList<ErasureStatus>;
    std::function<bool()> isCancelled = {};
    std::function<void(qint64 done, qint64 total)> progress = {};
    Result<Answer> run(ReadScope& scope) const;
};

/// Somebody by staff number or user name, also one who is withdrawn. Codes "person.unknown", "erasure.ambiguous"
/// (records: the numbers of those that had it one after another).
struct FindToErase {
    static constexpr Permission permission = Permission::Administrate;
    using Answer = PersonId;
    QString key;
    QString commandId = {}; ///< of a command that may have erased them already: then nobody has the key any more
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
