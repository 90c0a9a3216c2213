// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/documents.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/attachments.h"

#include <QJsonObject>

namespace madoguchi {

/// A paper that was signed by hand, scanned and kept with its document.
struct SignedCopyRecord {
    qint64 id = 0;
    QString document; ///< number
    QString name;     ///< of the file
    QString mediaType;
    qint64 size = 0;
    QString sha256; ///< hexadecimal
    Instant addedAt;
    QString operatorName;
};

struct SignedCopyOutcome {
    qint64 copy = 0;
    QString document;
    QJsonObject toJson() const;
    static SignedCopyOutcome fromJson(const QJsonObject& json);
};

/// Keeps the scan of a signed paper with its document; there may be several, a page each. Whether the paper has become
/// void since does not matter: it was signed. Codes "document.unknown", "document.no-snapshot" (nothing of it was ever
/// on paper), "attachment.empty", "attachment.too-large", "signed-copy.no-scan" (neither a PDF nor a picture),
/// "signed-copy.exists" (this document has the same file).
struct AttachSignedCopy {
    static constexpr const char* name = "loans.attach-signed-copy";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = SignedCopyOutcome;
    QString document; ///< number
    AttachmentFile file;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Takes one away that belongs elsewhere; the undo brings it back. Code "attachment.unknown".
struct DetachSignedCopy {
    static constexpr const char* name = "loans.detach-signed-copy";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = SignedCopyOutcome;
    qint64 copy = 0;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Those of a document, the oldest first, without their bytes. Code "document.unknown".
struct AskSignedCopies {
    using Answer = QList<SignedCopyRecord>;
    QString document;
    Result<Answer> run(ReadScope& scope) const;
};

/// One with its bytes. Codes "attachment.unknown", "attachment.damaged" (they are not those that were attached).
struct AskSignedCopy {
    struct Answer {
        SignedCopyRecord record;
        QByteArray content;
    };
    qint64 copy = 0;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
