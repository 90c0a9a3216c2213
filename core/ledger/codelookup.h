// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/productserial.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"

#include <QStringList>

#include <optional>

namespace madoguchi {

/// What a scanned code can mean. A kind and a section have no code and are only found by their names.
enum class CodeMeaning { Asset, Person, Document, Place, Operator, Kind, Section, Kit, Consumable };

struct CodeMatch {
    CodeMeaning meaning = CodeMeaning::Asset;
    qint64 id = 0;
    QString
        via; ///< which key matched: "asset", "serial", "barcode", "staff", "user", "card", "document", "consumable" …
    bool operator==(const CodeMatch&) const = default;
};

/// Everything the code is a key of, exactly; each thing once. Empty: unknown. More than one: ask.
/// One table of scannable keys decides (the view scan_key).
struct LookUpCode {
    using Answer = QList<CodeMatch>;
    QStringList keys; ///< codeKey form, the most telling first; the first that matches anything counts
    std::optional<ProductSerial> serial = std::nullopt; ///< where no key matches: items with this serial number
    Result<Answer> run(ReadScope& scope) const;
};

/// What people call it: its number, and its type or name; both empty where it is not there.
[[nodiscard]] QStringList labelOf(Connection& connection, const CodeMatch& match);

/// A key that means several things: "code.ambiguous" (count, meanings: the first of them).
[[nodiscard]] Refusal ambiguousCode(Connection& connection, const QString& key, const QList<CodeMatch>& matches);

/// For verbs and the command line: the one asset a key means. Codes "code.unknown", "code.ambiguous", "asset.unknown".
[[nodiscard]] Result<AssetId> assetByKey(Connection& connection, const QString& key);
/// The one asset with this serial number that is not known to be another product. Codes "code.unknown",
/// "code.ambiguous".
[[nodiscard]] Result<AssetId> assetBySerial(Connection& connection, const ProductSerial& serial);
/// The one person. Codes "code.unknown", "code.ambiguous", "person.unknown".
[[nodiscard]] Result<PersonId> personByKey(Connection& connection, const QString& key);

} // namespace madoguchi
