// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

#include <QMap>

namespace madoguchi {

/// The states that an edit may give; Disposed is given by its procedure (core/loans/retire.h).
inline constexpr AssetState statesByHand[] = {AssetState::Usable, AssetState::NeedsReset, AssetState::InRepair,
                                              AssetState::Faulty, AssetState::Lost,       AssetState::ToSurrender};

/// What is written alike into many assets; what is not set stays as it is in each.
struct AssetEdit {
    std::optional<QString> kind;
    std::optional<QString> maker;
    std::optional<QString> model;
    std::optional<QString> place; ///< empty: at no place
    std::optional<QString> note;
    std::optional<Ownership> ownership;
    std::optional<AssetState> state;
    std::optional<QString> leaseContract;
    std::optional<QString> lessor;
    std::optional<QDate> leaseEndsOn;                      ///< no day: none is known
    QMap<QString, QString> custom;                         ///< further fields by name; an empty value takes one away
    std::optional<QDate> acquiredOn = {};                  ///< no day: none is known
    std::optional<std::optional<qint64>> price = {};       ///< of each, in whole yen; nothing: none is known
    std::optional<QList<AccessoryValue>> accessories = {}; ///< these and no others

    [[nodiscard]] bool isEmpty() const { return *this == AssetEdit(); }
    [[nodiscard]] AssetValues appliedTo(AssetValues values) const;
    [[nodiscard]] QJsonObject toJson() const; ///< without personal values
    bool operator==(const AssetEdit&) const = default;
};

/// The same for people.
struct PersonEdit {
    std::optional<QString> section; ///< empty: of no section
    std::optional<QDate> leftOn;    ///< no day: is here again
    std::optional<QString> note;

    [[nodiscard]] bool isEmpty() const { return *this == PersonEdit(); }
    [[nodiscard]] PersonValues appliedTo(PersonValues values) const;
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const PersonEdit&) const = default;
};

/// One field as it is and as it would be; codes of states and ownership, ISO days.
struct EditedField {
    QString field; ///< as in the journal: "asset.place_id"
    QString part;  ///< of a further field: its name
    QString before;
    QString after;
    bool operator==(const EditedField&) const = default;
};

/// What a change would do to one of many. Without changes and without a problem: it is so already.
struct EditPreview {
    qint64 id = 0;
    QString key;   ///< asset number; staff number or user name
    QString title; ///< kind and model; name
    QList<EditedField> changes;
    std::optional<Problem> problem; ///< why it is refused
    [[nodiscard]] bool isChanged() const { return !changes.isEmpty() && !problem; }
};

/// More than this in one operation is an import.
inline constexpr int mostEditedAtOnce = 2000;

/// What EditAssets would do, in the order of the ids. Code "ledger.too-many" (count, limit).
struct PreviewAssetEdit {
    using Answer = QList<EditPreview>;
    QList<AssetId> ids;
    AssetEdit edit;
    QString reason;         ///< with which it would be ordered; says how something lost was found
    QString authority = {}; ///< likewise; what is disposed of comes back with both
    Result<Answer> run(ReadScope& scope) const;
};

struct PreviewPersonEdit {
    using Answer = QList<EditPreview>;
    QList<PersonId> ids;
    PersonEdit edit;
    Result<Answer> run(ReadScope& scope) const;
};

struct EditManyOutcome {
    int changed = 0;
    QString document; ///< for undo; empty when nothing differed
    QJsonObject toJson() const;
    static EditManyOutcome fromJson(const QJsonObject& json);
};

/// Changes many assets in one operation, which is undone as one: all of them or none. What is so already is left alone.
/// Codes: "ledger.too-many", and for each that is refused those of LedgerWriter::changeAsset, all together.
struct EditAssets {
    static constexpr const char* name = "ledger.edit-assets";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = EditManyOutcome;
    QList<AssetId> ids;
    AssetEdit edit;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// The same for people. Codes: "ledger.too-many" and those of LedgerWriter::changePerson.
struct EditPeople {
    static constexpr const char* name = "ledger.edit-people";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = EditManyOutcome;
    QList<PersonId> ids;
    PersonEdit edit;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
