// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/personorder.h"
#include "core/storage/table.h"

namespace madoguchi {

/// Filters of a list under a name, for everybody at every counter.
[[nodiscard]] const Table& savedSearchTable();

/// What a search narrows down to, by ids and codes. What is unknown in it (of a later program) is left out.
[[nodiscard]] QJsonObject filterAsJson(const AssetFilter& filter);
[[nodiscard]] QJsonObject filterAsJson(const PersonFilter& filter);
[[nodiscard]] AssetFilter assetFilterFrom(const QJsonObject& json);
[[nodiscard]] PersonFilter personFilterFrom(const QJsonObject& json);

/// What the keys begin with by which the page of a list opens a saved search: this, then its name.
inline constexpr QLatin1StringView savedSearchPrefix("search:");

struct SavedSearch {
    qint64 id = 0;
    QString list; ///< "assets" or "people"
    QString name;
    QJsonObject filter;
};

/// Under this name; one that is there already (names compare as people search) gets the new filter. Codes
/// "search.no-name", "search.unknown" (no such list).
struct SaveSearch {
    static constexpr const char* name = "ledger.save-search";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = LedgerOutcome;
    QString list;
    QString searchName;
    QJsonObject filter;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Code "search.unknown".
struct RemoveSearch {
    static constexpr const char* name = "ledger.remove-search";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = LedgerOutcome;
    qint64 search = 0;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Those of a list, by name; of all lists where none is named. A type, place or section that was merged into another
/// one since a search was saved is that other one, here and in FindSavedSearch.
struct AskSavedSearches {
    using Answer = QList<SavedSearch>;
    QString list;
    Result<Answer> run(ReadScope& scope) const;
};

/// The one of this name. Code "search.unknown".
struct FindSavedSearch {
    using Answer = SavedSearch;
    QString list;
    QString searchName;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
