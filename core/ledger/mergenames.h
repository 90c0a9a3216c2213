// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/mergerecords.h"
#include "core/ledger/names.h"

namespace madoguchi {

/// More rows than this do not go from one name to another in one operation.
inline constexpr qint64 mostMovedByName = 20'000;

/// Whether it may be done, and what MergeNames would do. Codes "kind.unknown", "place.unknown", "section.unknown".
struct PreviewMergeNames {
    using Answer = MergePreview;
    NameList list = NameList::Kinds;
    qint64 kept = 0;
    qint64 merged = 0;
    const TableRegistry* tables = nullptr;
    Result<Answer> run(ReadScope& scope) const;
};

/// Two entries of one type, place or section become one: every row that refers to the one goes over to the other, which
/// keeps its own terms and gets what it lacks (the fields of the type that it does not have, the code, the head). The
/// other one is withdrawn as merged into it: its name and the code on its shelf lead there from then on, in scans,
/// searches and lists that are read in. Papers stay as they were printed. One operation, undone as one. Codes
/// "merge.same", "kind.unknown" …, "merge.into-closed" (reopen it first), "merge.fields-differ" (names: fields of one
/// name that hold different things), "kind.too-many-fields", "merge.too-many" (count, limit).
template<NameList list>
struct MergeNames {
    static constexpr const char* name =
        verbAbout(list, "ledger.merge-kinds", "ledger.merge-places", "ledger.merge-sections");
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    qint64 kept = 0;
    qint64 merged = 0;
    const TableRegistry* tables = nullptr; ///< of the whole record
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};
using MergeKinds = MergeNames<NameList::Kinds>;
using MergePlaces = MergeNames<NameList::Places>;
using MergeSections = MergeNames<NameList::Sections>;
extern template struct MergeNames<NameList::Kinds>;
extern template struct MergeNames<NameList::Places>;
extern template struct MergeNames<NameList::Sections>;

} // namespace madoguchi
