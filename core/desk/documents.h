// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalcalendar.h"
#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi {

/// What a numbered document is about. Letter and code: one table in documents.cpp.
enum class DocumentKind {
    Receipt,
    ReturnSlip,
    Extension,
    Transfer,
    CoverNote,
    Incident,
    Surrender,
    Erasure,
    Import,
    LedgerEdit,
    Letter,
    Reservation,
    PickUpSlip,
    Stocktake,
    Collection,
    Replenishment,
    KeeperHandover
};

[[nodiscard]] QString documentKindCode(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindFromCode(const QString& code);
/// Every code, in the order of the kinds.
[[nodiscard]] QStringList documentKindCodes();
/// The letters of all series.
[[nodiscard]] QStringList documentLetters();

/// The next number of a series: one series per letter and station, beginning anew each fiscal year (forms.md 3.1).
/// A number is never used twice; the locked head of the station's lane keeps two from drawing the same.
[[nodiscard]] DocumentNumber nextDocumentNumber(WriteScope& scope, DocumentKind kind);
/// The same on its way (Connection::start), for a verb that will not draw another of this kind before it stores this.
[[nodiscard]] Cursor startDocumentNumber(WriteScope& scope, DocumentKind kind);
[[nodiscard]] DocumentNumber documentNumberAt(Cursor& cursor, WriteScope& scope, DocumentKind kind);

[[nodiscard]] QString textOf(const DocumentNumber& number);

/// What to store about a document.
struct DocumentDraft {
    DocumentKind kind = DocumentKind::Receipt;
    DocumentNumber number;
    PersonId person;
    SectionId section;
    int itemCount = 0;
    QString language;
    QString snapshot;    ///< JSON of the printed form as it was at this moment; may be empty
    bool isOpen = false; ///< a long job that has begun and not ended
};
DocumentId storeDocument(WriteScope& scope, const DocumentDraft& draft);

struct DocumentRecord {
    DocumentId id;
    QString number;
    DocumentKind kind = DocumentKind::Receipt;
    PersonId person;
    QString personName;
    QString staffNo;
    QString sectionName;
    QString operatorName;
    QString operatorCode;
    Instant issuedAt;
    int itemCount = 0;
    QString language;
    QString snapshot;
    QString commandId;
    bool isUndone = false;
    bool isOpen = false;
    int reprints = 0;
    int signedCopies = 0;  ///< files of the signed paper that are kept with it
    bool isSigned = false; ///< on the screen
    bool isLost = false;   ///< its paper never came out of the printer (NotePaperLost)

    /// Whether anybody's signature on it is on file.
    [[nodiscard]] bool hasSignature() const { return signedCopies > 0 || isSigned; }
};

/// By number, as typed or scanned. Code "document.unknown".
struct FindDocument {
    using Answer = DocumentRecord;
    QString number;
    Result<Answer> run(ReadScope& scope) const;
};

/// Newest first.
struct ListDocuments {
    using Answer = QList<DocumentRecord>;
    std::optional<DocumentKind> kind;
    PersonId person;
    int limit = 100;
    int offset = 0;
    QDate from = {};          ///< issued on this day or later; not valid: from the first on
    QDate to = {};            ///< issued on this day or before
    QString words = {};       ///< in the number, or in the name of the person or section
    bool isUnsigned = false;  ///< those only that stand, have a paper, and have no signature on file
    bool isLost = false;      ///< those only that stand and whose paper never came out of the printer
    QString stationCode = {}; ///< of this counter; empty: of every counter
    Result<Answer> run(ReadScope& scope) const;
};

/// Which ones they are, whatever its `limit` and `offset`: for somebody who looks through all of them, piece by piece.
[[nodiscard]] QList<DocumentId> idsOfDocuments(Connection& connection, const ListDocuments& list);
/// The records of these, in their order; one that is not there is left out.
[[nodiscard]] QList<DocumentRecord> readDocuments(Connection& connection, const QList<DocumentId>& ids);

/// Printing a document again is a fact of its own: the paper says which reprint it is. Where the last paper never came
/// out (NotePaperLost), this is that paper at last: it counts as the one that was lost, and a first print has no mark.
struct RecordReprint {
    static constexpr const char* name = "desk.record-reprint";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        int count = 0;
        QJsonObject toJson() const { return {{QStringLiteral("count"), count}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("count")).toInt()}; }
    };
    QString number;
    QJsonObject toJson() const { return {{QStringLiteral("number"), number}}; }
    Result<Outcome> run(WriteScope& scope) const;
};

/// A paper was asked for and did not come out: the printer failed, or its file could not be written. Nobody has it in
/// hand, so the next print is no reprint of it. Nothing changes where one is missing already. Code "document.unknown".
struct NotePaperLost {
    static constexpr const char* name = "desk.note-paper-lost";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QJsonObject toJson() const { return {}; }
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    QString number;
    int reprint = 0; ///< which print it was to be; 0: the first
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
