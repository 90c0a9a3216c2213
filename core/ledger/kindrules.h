// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/kindfields.h"
#include "core/storage/connection.h"
#include "core/storage/table.h"

#include <QHash>

namespace madoguchi {

/// What a kind asks for beside its terms: what is looked at when one comes back, what usually goes with it, how many of
/// it one holder may have, and which further fields it has.
struct KindRules {
    QStringList checkPoints;                ///< in the order in which they are looked at
    QList<AccessoryValue> usualAccessories; ///< of a new asset; those that are there keep what they have
    int mostOfPerson = 0;                   ///< 0: no limit of its own
    int mostOfSection = 0;
    QList<KindField> fields = {}; ///< in the order in which a form shows them
    bool operator==(const KindRules&) const = default;
};

/// So many points are looked at, and no more.
inline constexpr int mostCheckPoints = 20;

/// Blanks around names dropped, and what has no name or comes twice.
[[nodiscard]] KindRules tidied(KindRules rules);
/// Codes "kind.too-many-checks" (most), "asset.bad-accessory" (name, quantity), "kind.bad-limit", and those of
/// problemOfFields.
[[nodiscard]] std::optional<Refusal> problemOfRules(const QString& kindName, const KindRules& rules);

[[nodiscard]] QJsonObject rulesAsJson(const KindRules& rules);
/// Puts the rules into a row of kindTable().
void storeRules(Row& row, const KindRules& rules);
/// What `rulesAt` reads, for the middle of a select from `kind`.
inline constexpr const char* ruleColumns = "check_points, usual_accessories, coalesce(most_of_person, 0),"
                                           " coalesce(most_of_section, 0), fields";
[[nodiscard]] KindRules rulesAt(const Cursor& cursor, int firstColumn);
[[nodiscard]] KindRules readKindRules(Connection& connection, KindId kind);

/// Something of each kind, read once: an import asks a million times.
template<class Value>
class OfEachKind
{
public:
    [[nodiscard]] QList<Value> of(Connection& connection, KindId kind);
    [[nodiscard]] QList<Value> of(Connection& connection, const QString& kindName);

private:
    void read(Connection& connection);

    bool m_isRead = false;
    QHash<KindId, QList<Value>> m_byId;
    QHash<QString, QList<Value>> m_byKey;
};
extern template class OfEachKind<AccessoryValue>;
extern template class OfEachKind<KindField>;

using UsualAccessories = OfEachKind<AccessoryValue>; ///< what usually goes with it
using FieldsOfKinds = OfEachKind<KindField>;

} // namespace madoguchi
