// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/documents/document.h"
#include "core/journal/writescope.h"
#include "core/storage/table.h"

#include <QJsonObject>
#include <QList>

namespace madoguchi {

/// The journalled table of deliveries that were checked against their delivery note. Columns are only ever appended.
[[nodiscard]] const Table& receptionTable();

/// A delivery that was brought in by an import (新規納入品の受入確認, LN-14), as its delivery note has it.
struct Delivery {
    static constexpr int most = 1'000'000;

    QString note;      ///< number of the delivery note; may be empty
    QString supplier;  ///< may be empty
    int delivered = 0; ///< things on the delivery note
    QString remark;    ///< why the counts differ, what was damaged …
};

/// Compares what an import took over with the delivery note, and keeps both counts. Said again, it replaces what was
/// said before. Codes "document.unknown", "reception.not-import" (not a number of an import of assets),
/// "reception.still-running", "document.already-undone", "reception.bad-count" (most), "reception.needs-remark"
/// (delivered, accepted: they differ and nothing says why).
struct NoteReception {
    static constexpr const char* name = "exchange.note-reception";
    static constexpr Permission permission = Permission::Import;
    struct Outcome {
        QString document; ///< number of the import
        int delivered = 0;
        int accepted = 0; ///< rows of the file that are in the ledger now
        int rejected = 0; ///< rows that could not be taken over
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
        bool operator==(const Outcome&) const = default;
    };
    QString import; ///< its number
    Delivery delivery;
    /// With both counts, so that the entry tells them.
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// What was noted of a delivery.
struct ReceptionRecord {
    QString import;
    Instant importedAt;
    bool isUndone = false; ///< the import was
    Delivery delivery;
    int accepted = 0;
    int rejected = 0;
    Instant receivedAt;
    QString operatorName;
};

/// By the number of the import. Codes "document.unknown", "reception.unknown" (nothing was noted of it).
struct FindReception {
    using Answer = ReceptionRecord;
    QString import;
    Result<Answer> run(ReadScope& scope) const;
};

/// The record of reception (受入確認票): both counts, what came in, and who signs. In the office's language; marked as
/// a sample in a sandbox, as void where the import was undone. Codes as those of FindReception.
struct AskReceptionPaper {
    using Answer = Document;
    /// Things that are listed one by one; of more, the number.
    static constexpr int mostListed = 500;
    QString import;
    QString printedBy;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
