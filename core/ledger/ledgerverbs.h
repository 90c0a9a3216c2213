// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/kindrules.h"

namespace madoguchi {

/// What entering or changing something answers.
struct LedgerOutcome {
    qint64 id = 0;
    QString document; ///< for undo; empty when nothing differed
    QJsonObject toJson() const;
    static LedgerOutcome fromJson(const QJsonObject& json);
};

/// A new asset (no id) or a changed one. With `seen`, the values as whoever changed them had read them, only the fields
/// that differ from those are stored, so that what another counter has changed meanwhile stays; without it every field
/// is. Codes: see LedgerWriter, and "asset.changed-meanwhile" (fields: changed here and there to different values).
struct SaveAsset {
    static constexpr const char* name = "ledger.save-asset";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    AssetId id;
    AssetValues values;
    std::optional<AssetValues> seen = std::nullopt;
    bool takesUsual = false; ///< a new one without accessories gets those that usually go with its kind
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// A new person (no id) or a changed one; `seen` as for SaveAsset. Codes: see LedgerWriter, and
/// "person.changed-meanwhile" (fields).
struct SavePerson {
    static constexpr const char* name = "ledger.save-person";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    PersonId id;
    PersonValues values;
    std::optional<PersonValues> seen = std::nullopt;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What a kind asks for; without an id the one of this name, which is made when there is none. Codes "asset.no-kind"
/// (no name), "kind.is-merged" (kept: the name leads there), those of problemOfRules, and with an id "kind.unknown",
/// "kind.exists" (another one has the name).
struct SaveKind {
    static constexpr const char* name = "ledger.save-kind";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    QString kindName;
    KindCategory category = KindCategory::Other;
    bool needsReset = false;
    int loanDays = 0;                              ///< 0: the office's rule; or untilYearEnd
    KindId id = {};                                ///< this one, whose name may be a new one
    std::optional<KindRules> rules = std::nullopt; ///< not set: they stay as they are
    std::optional<QString> reading = std::nullopt; ///< in kana, by which it is found; not set: it stays
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What SaveKind does but for the number of the operation: for verbs that save more than the kind.
[[nodiscard]] Result<KindId> storeKind(WriteScope& scope, const SaveKind& verb);

/// A place with the code printed on its shelf label; without an id the one of this name, which is made when there is
/// none. Codes "place.no-name", "place.is-merged" (kept), "place.code-in-use", and with an id "place.unknown",
/// "place.exists"; "code.reserved".
struct SavePlace {
    static constexpr const char* name = "ledger.save-place";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    QString placeName;
    QString code;
    PlaceId id = {}; ///< this one, whose name may be a new one
    std::optional<QString> reading = std::nullopt;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// A section with its code and whoever heads it; without an id the one of this name, which is made when there is none.
/// Codes "section.no-name", "section.is-merged" (kept), "section.bad-mail" (the head's address), and with an id
/// "section.unknown", "section.exists".
struct SaveSection {
    static constexpr const char* name = "ledger.save-section";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    QString sectionName;
    QString code;
    QString headName;
    QString headMail;  ///< where letters to the head go; may stay empty
    SectionId id = {}; ///< this one, whose name may be a new one
    std::optional<QString> reading = std::nullopt;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
