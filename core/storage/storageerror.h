// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <stdexcept>

namespace madoguchi {

/// What kind of failure the database reported, the same for both databases.
enum class StorageFault {
    Unique,      ///< a unique index refused
    ForeignKey,  ///< a reference to a row that is not there (or is still in use)
    NotNull,     ///< a value is missing
    Check,       ///< a CHECK or a trigger of ours refused
    Busy,        ///< another writer holds the lock, or a deadlock was resolved against us: the unit may be retried
    Full,        ///< no space left
    ReadOnly,    ///< the file, the folder or the server takes no changes
    NoRights,    ///< the login of the server may not do this
    Damaged,     ///< the file is not a database or is corrupt
    OtherSchema, ///< the record has another schema by now than this program writes; the constraint is the code
    Stale,       ///< what the unit went by has been changed by another: it may be done once more
    Unavailable, ///< connection lost or never there
    Injected,    ///< a test asked for it
    Other,       ///< a defect of ours (bad SQL, wrong type)
};

/// The one exception of the storage layer. Thrown below WriteScope and ReadScope, caught only there.
class StorageError : public std::runtime_error
{
public:
    StorageError(StorageFault fault, QString nativeCode, const QString& message, QString constraint = {})
        : std::runtime_error(message.toStdString()), m_fault(fault), m_nativeCode(std::move(nativeCode)),
          m_constraint(std::move(constraint))
    {
    }

    [[nodiscard]] StorageFault fault() const { return m_fault; }
    [[nodiscard]] const QString& nativeCode() const { return m_nativeCode; }
    /// The refusing index, table.column or trigger message where the database names it.
    [[nodiscard]] const QString& constraint() const { return m_constraint; }
    [[nodiscard]] QString message() const { return QString::fromUtf8(what()); }

    /// The failure in terms of what the operator does next: codes "storage.busy", "storage.full", "storage.read-only",
    /// "storage.no-rights", "storage.server-full", "storage.server-read-only", "storage.damaged",
    /// "storage.unavailable", "storage.failed", "storage.conflict"; those of checkSchema; "asset.state-while-lent"
    /// where the database itself refused that.
    [[nodiscard]] Refusal toRefusal() const;

private:
    StorageFault m_fault;
    QString m_nativeCode;
    QString m_constraint;
};

} // namespace madoguchi
