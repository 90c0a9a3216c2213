// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerverbs.h"
#include "core/ledger/movedrows.h"
#include "core/ledger/names.h"

namespace madoguchi {

/// Closes one that is used no more, or opens it again: a closed one is given to nothing new and not proposed, and what
/// has it keeps it. Codes "kind.unknown", "place.unknown", "section.unknown".
template<NameList list>
struct CloseName {
    static constexpr const char* name =
        verbAbout(list, "ledger.close-kind", "ledger.close-place", "ledger.close-section");
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    qint64 id = 0;
    bool isClosed = true; ///< false: it is given again
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Removes one to which nothing refers. Codes "kind.unknown" …, "kind.in-use", "place.in-use", "section.in-use" (count:
/// so many rows refer to it; it may be closed or merged).
template<NameList list>
struct RemoveName {
    static constexpr const char* name =
        verbAbout(list, "ledger.remove-kind", "ledger.remove-place", "ledger.remove-section");
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    qint64 id = 0;
    const TableRegistry* tables = nullptr; ///< of the whole record
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

extern template struct CloseName<NameList::Kinds>;
extern template struct CloseName<NameList::Places>;
extern template struct CloseName<NameList::Sections>;
extern template struct RemoveName<NameList::Kinds>;
extern template struct RemoveName<NameList::Places>;
extern template struct RemoveName<NameList::Sections>;

} // namespace madoguchi
