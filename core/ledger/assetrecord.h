// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/ledger/assetstatus.h"
#include "core/ledger/kindfields.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include <algorithm>

namespace madoguchi {

/// A thing that belongs to an asset and is lent with it: an object with a name and a number, not a remark.
struct AccessoryValue {
    AccessoryId id;
    QString name;
    int quantity = 1;
    bool operator==(const AccessoryValue&) const = default;
};

/// Name by name and count by count: the number of the row behind an accessory is nothing anybody entered.
[[nodiscard]] inline bool haveSameAccessories(const QList<AccessoryValue>& a, const QList<AccessoryValue>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const AccessoryValue& x, const AccessoryValue& y) {
        return x.name == y.name && x.quantity == y.quantity;
    });
}

/// What can be entered about an asset. Kind and place by name: what is not there yet is created.
struct AssetValues {
    QString assetNo;
    QString kind;
    QString maker;
    QString model;
    QString serial;
    QStringList barcodes;
    QList<AccessoryValue> accessories;
    QString place;
    Ownership ownership = Ownership::State;
    AssetState state = AssetState::Usable;
    QDate acquiredOn;
    std::optional<qint64> price; ///< whole minor units of the office's currency (yen)
    QString note;
    QJsonObject custom; ///< by name: the fields of its kind (core/ledger/kindfields.h), and whatever else was noted
    // Of what is leased; of anything else it is kept but means nothing.
    QString leaseContract;
    QString lessor;
    QDate leaseEndsOn;

    [[nodiscard]] bool isLeased() const { return ownership == Ownership::Lease; }
    bool operator==(const AssetValues&) const = default;
};

/// The open loan of an asset, seen from the asset.
struct HolderInfo {
    LoanLineId line;
    LoanId loan;
    PersonId person;
    QString name; ///< of the person, section or place
    QString staffNo;
    QString section;
    Instant lentAt;
    LoanDue due;
    QString document;
};

/// In place of a number of days: the loan of such a kind ends with the fiscal year (年度末), whatever the office's
/// rule.
inline constexpr int untilYearEnd = -1;

/// An asset as people see it.
struct AssetRecord {
    AssetId id;
    AssetValues values;
    KindId kindId;
    KindCategory category = KindCategory::Other;
    bool needsReset = false;
    int loanDays = 0;        ///< 0: the office's rule; or untilYearEnd
    QList<KindField> fields; ///< that its kind has; what stands in them is in values.custom
    AssetStatus status = AssetStatus::Available;
    std::optional<HolderInfo> holder;
    bool isWithdrawn = false;
    QString openImport; ///< number of the import that brought it, while that runs or is being undone

    /// "ノートPC ThinkPad" : kind, maker and model on one line.
    [[nodiscard]] QString title() const;
};

/// What can be entered about a person. Section by name.
struct PersonValues {
    QString staffNo;
    QString userName;
    QString name;
    QString reading;
    QString section;
    QString extension;
    QString mail;
    QString language = QStringLiteral("ja");
    QString note;
    QStringList cards;
    QDate leftOn; ///< the day on which the person leaves or left; not valid where none is known
    bool operator==(const PersonValues&) const = default;
};

/// A leaving day is known some years ahead at most; what lies further ahead is a slip of the fingers.
inline constexpr int mostLeavingYears = 5;

/// A person as people see them.
struct PersonRecord {
    PersonId id;
    PersonValues values;
    SectionId sectionId;
    bool isWithdrawn = false;
    std::optional<int> onLoan = {}; ///< how many items; where it was asked for

    /// From the day on which they leave.
    [[nodiscard]] bool hasLeft(QDate today) const { return values.leftOn.isValid() && values.leftOn <= today; }
    /// Staff number, else user name: what a desk calls the person by beside the name.
    [[nodiscard]] QString key() const { return values.staffNo.isEmpty() ? values.userName : values.staffNo; }
};

/// "ノートPC Lenovo ThinkPad T14": what is known, each word once.
[[nodiscard]] QString assetTitle(const QString& kind, const QString& maker, const QString& model);

} // namespace madoguchi
