// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/documents.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/documents/document.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi {

/// What stands on a paper, in one number: SHA-256 of what is stored of it. Whoever signs signs this.
[[nodiscard]] QString contentHashOf(const DocumentRecord& record);

/// A paper as somebody is asked to sign it.
struct SignablePaper {
    Document paper;
    QString contentHash;
    QString box; ///< "signature.receiver": whose signature it is
};
/// Codes "document.unknown", "document.no-snapshot", "document.erased", "signature.void" (undone), "signature.no-box"
/// (the office leaves the box out), "signature.exists", and those of documentOfSnapshot.
struct AskSignable {
    using Answer = SignablePaper;
    QString document; ///< number
    Result<Answer> run(ReadScope& scope) const;
};

/// Somebody has signed a paper on the screen. Bound to its number and to what stands on it: a paper that says something
/// else was not signed. Codes of AskSignable, "signature.empty", "signature.too-large", and "signature.other-content"
/// (what was shown is not what is stored).
struct SignDocument {
    static constexpr const char* name = "loans.sign-document";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QString document;
        QJsonObject toJson() const { return {{QStringLiteral("document"), document}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("document")).toString()}; }
    };
    QString document;
    QString contentHash;
    QString box;
    PenInk ink;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What was signed on the screen, and before whom.
struct StoredSignature {
    QString box;
    QString contentHash;
    PenInk ink;
    Instant signedAt;
    QString operatorName;
};
/// Nothing where nobody signed, or where what was signed has been deleted.
[[nodiscard]] std::optional<StoredSignature> readSignature(Connection& connection, DocumentId document);

} // namespace madoguchi
