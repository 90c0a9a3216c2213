// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/unsignedpapers.h"

#include "core/documents/snapshot.h"

namespace madoguchi {

namespace {

constexpr int batch = 200;

/// One that cannot be read is no reason to forget it.
bool isToBeSigned(const DocumentRecord& record)
{
    const Result<Document> paper = documentOfSnapshot(record.snapshot.toUtf8());
    return !paper || boxToSign(*paper) != nullptr;
}

} // namespace

Result<ListUnsignedPapers::Answer> ListUnsignedPapers::run(ReadScope& scope) const
{
    ListDocuments question = papers;
    question.isUnsigned = true;
    const QList<DocumentId> ids = idsOfDocuments(scope.connection, question);
    Answer found;
    for (qsizetype from = 0; from < ids.size() && found.size() < papers.limit; from += batch) {
        const QList<DocumentRecord> read = readDocuments(scope.connection, ids.mid(from, batch));
        for (const DocumentRecord& record : read) {
            if (found.size() < papers.limit && isToBeSigned(record))
                found << record;
        }
    }
    return found;
}

} // namespace madoguchi
