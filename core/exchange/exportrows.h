// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmap.h"
#include "core/ledger/sections.h"

#include <QStringList>

namespace madoguchi {

/// One row of an export of loans: an item that is or was lent.
struct LoanRow {
    QString document;
    QString assetNo;
    QString kind;
    QString model;
    QString staffNo;
    QString holder; ///< of person, section or place
    QString section;
    Instant lentAt;
    LoanDue due;
    Instant returnedAt;
    QString returnDocument;
    QStringList missing; ///< accessories that are still out
    QString purpose;
};

// One cell of a CSV.
[[nodiscard]] QString assetCell(const AssetRecord& asset, Field field, bool isJapanese);
[[nodiscard]] QString personCell(const PersonRecord& person, Field field, bool isJapanese);
[[nodiscard]] QString dueCell(const LoanDue& due);

// The cells of a CSV, in the order of ownColumns() and then of the custom fields.
[[nodiscard]] QStringList assetCells(const AssetRecord& asset, const QStringList& customNames, bool isJapanese);
/// `section`: that of the person, or nothing; its head stands in every row of its people.
[[nodiscard]] QStringList personCells(const PersonRecord& person, const SectionRecord& section, bool isJapanese);
[[nodiscard]] QStringList loanCells(const LoanRow& loan);

[[nodiscard]] QStringList assetHeader(const QStringList& customNames, bool isJapanese);
[[nodiscard]] QStringList personHeader(bool isJapanese);
[[nodiscard]] QStringList loanHeader(bool isJapanese);

[[nodiscard]] QJsonObject assetJson(const AssetRecord& asset);
[[nodiscard]] QJsonObject personJson(const PersonRecord& person, const SectionRecord& section);
[[nodiscard]] QJsonObject loanJson(const LoanRow& loan);

} // namespace madoguchi
