// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/desk/operators.h"
#include "core/ledger/findeverything.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loanquestions.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

// Records as JSON (stable keys, ISO days and instants, codes) and as text for people (words of the language). Keys
// without a value are left out.

[[nodiscard]] QString dueText(const LoanDue& due); ///< "2026-04-01" or "2026-04-01T17:00"

[[nodiscard]] QJsonObject assetAsJson(const AssetRecord& asset);
[[nodiscard]] QString assetText(const AssetRecord& asset);
[[nodiscard]] QJsonObject personAsJson(const PersonRecord& person, QDate today);
[[nodiscard]] QString personText(const PersonRecord& person);
[[nodiscard]] QJsonObject loanAsJson(const LoanRecord& loan);
[[nodiscard]] QJsonObject reservationAsJson(const ReservationRecord& reservation);
[[nodiscard]] QJsonObject documentAsJson(const DocumentRecord& document);
[[nodiscard]] QString documentText(const DocumentRecord& document);
[[nodiscard]] QJsonObject operatorAsJson(const OperatorRecord& who);
[[nodiscard]] QJsonObject foundAsJson(const FoundThing& thing);

[[nodiscard]] QString assetTable(const QList<AssetRecord>& assets);
[[nodiscard]] QString personTable(const QList<PersonRecord>& people);
[[nodiscard]] QString loanTableText(const QList<LoanRecord>& loans, QDate today);
[[nodiscard]] QString reservationTableText(const QList<ReservationRecord>& reservations);
[[nodiscard]] QString documentTableText(const QList<DocumentRecord>& documents);
[[nodiscard]] QString operatorTableText(const QList<OperatorRecord>& operators);
[[nodiscard]] QString foundTable(const QList<FoundThing>& things);

/// Any list as a JSON array.
template<class Item, class ToJson>
QJsonArray jsonList(const QList<Item>& items, ToJson toJson)
{
    QJsonArray array;
    for (const Item& item : items)
        array << toJson(item);
    return array;
}

} // namespace madoguchi
