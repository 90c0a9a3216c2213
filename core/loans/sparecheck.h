// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/documents/document.h"
#include "core/loans/service.h"
#include "core/storage/table.h"

namespace madoguchi {

/// The journalled table of checks. Columns are only ever appended.
[[nodiscard]] const Table& assetCheckTable();

/// Spares were looked at: charged, started, brought up to date. What is bad becomes faulty, so that nobody lends it.
/// All or nothing. Codes: "loan.no-items", "asset.twice", "asset.unknown", "check.not-in-stock" (lent, or not usable),
/// "check.no-note" (what is wrong with what is bad).
struct CheckSpares {
    static constexpr const char* name = "loans.check-spares";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ServiceOutcome;

    QList<AssetId> good;
    QList<AssetId> bad;
    QString note;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What of a kind is in stock, with the day of its last check and room to tick off (予備機点検表). Not recorded: the
/// check is. Code "kind.unknown".
struct AskSpareSheet {
    using Answer = Document;
    KindId kind;
    QString printedBy;
    Result<Answer> run(ReadScope& scope) const;
};

/// When an item was checked last; not valid: never.
struct AskLastCheck {
    using Answer = Instant;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
