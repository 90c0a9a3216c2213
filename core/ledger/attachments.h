// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/ledgerverbs.h"
#include "core/storage/table.h"

#include <optional>

namespace madoguchi {

/// Pictures and files of an asset. The bytes stand in the record, and never in the journal: that has their SHA-256, so
/// that a rebuilt record takes over what still has this hash (attestedContents in core/exchange), and a picture that
/// was changed behind the program's back is not shown.
[[nodiscard]] const Table& attachmentTable();

inline constexpr qint64 mostAttachmentBytes = 20 * 1024 * 1024;

struct AttachmentRecord {
    qint64 id = 0;
    AssetId asset;
    QString name;
    QString mediaType; ///< "image/jpeg"
    qint64 size = 0;
    QString sha256; ///< hexadecimal
    Instant addedAt;
    Instant returnedAt = {}; ///< of the return at which it was taken; not valid: of none
    [[nodiscard]] bool isPicture() const { return mediaType.startsWith(QLatin1String("image/")); }
};

/// A file as it is attached. Codes "attachment.unreadable" (reason), "attachment.empty", "attachment.too-large" (size
/// and limit in MB; looked at before anything is read).
struct AttachmentFile {
    QString name; ///< without folders
    QByteArray content;
};
[[nodiscard]] Result<AttachmentFile> readAttachmentFile(const QString& path);

/// What is the same for every file that is kept in the record, whatever it is attached to: its SHA-256 in hexadecimal,
/// its sort by name and content, and whether it may be kept at all (codes "attachment.empty", "attachment.too-large").
[[nodiscard]] QString attachmentHash(const QByteArray& content);
/// The bytes of a kept file, by the row of a table with content, sha256 and name. Codes "attachment.unknown",
/// "attachment.damaged": they are not those that were kept; "attachment.erased".
[[nodiscard]] Result<QByteArray> storedContent(Connection& connection, const Table& table, qint64 id);
[[nodiscard]] QString attachmentType(const AttachmentFile& file);
[[nodiscard]] std::optional<Refusal> problemOfAttachment(const AttachmentFile& file);

/// Codes "asset.unknown", "attachment.empty", "attachment.too-large", "attachment.exists" (this asset has the same
/// file).
struct AttachFile {
    static constexpr const char* name = "ledger.attach";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    AssetId asset;
    AttachmentFile file;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Takes one away; the undo brings it back. Code "attachment.unknown".
struct DetachFile {
    static constexpr const char* name = "ledger.detach";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    qint64 attachment = 0;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Those of an asset, the oldest first, without their bytes.
struct AskAttachments {
    using Answer = QList<AttachmentRecord>;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

/// One with its bytes. Codes "attachment.unknown", "attachment.damaged" (they are not those that were attached).
struct AskAttachment {
    struct Answer {
        AttachmentRecord record;
        QByteArray content;
    };
    qint64 attachment = 0;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
