// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmap.h"
#include "core/ledger/sections.h"

#include <QHash>
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

/// How types and places are read, by their names.
struct ListReadings {
    QHash<QString, QString> kinds;
    QHash<QString, QString> places;
};

// One cell of a CSV.
[[nodiscard]] QString assetCell(const AssetRecord& asset, Field field, bool isJapanese);
[[nodiscard]] QString personCell(const PersonRecord& person, Field field, bool isJapanese);
[[nodiscard]] QString dueCell(const LoanDue& due);

// The cells of a CSV, in the order of ownColumns() and then of the custom fields.
/// The readings of its type and place stand in every row.
[[nodiscard]] QStringList assetCells(const AssetRecord& asset, const ListReadings& readings,
                                     const QStringList& customNames, bool isJapanese);
/// `section`: that of the person, or nothing; its head and its reading stand in every row of its people.
[[nodiscard]] QStringList personCells(const PersonRecord& person, const SectionRecord& section, bool isJapanese);
[[nodiscard]] QStringList loanCells(const LoanRow& loan);

[[nodiscard]] QStringList assetHeader(const QStringList& customNames, bool isJapanese);
[[nodiscard]] QStringList personHeader(bool isJapanese);
[[nodiscard]] QStringList loanHeader(bool isJapanese);

[[nodiscard]] QJsonObject assetJson(const AssetRecord& asset, const ListReadings& readings);
[[nodiscard]] QJsonObject personJson(const PersonRecord& person, const SectionRecord& section);
[[nodiscard]] QJsonObject loanJson(const LoanRow& loan);

} // namespace madoguchi
