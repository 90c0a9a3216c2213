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
    Collection
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
    Result<Answer> run(ReadScope& scope) const;
};

/// Printing a document again is a fact of its own: the paper says which reprint it is.
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

} // namespace madoguchi
