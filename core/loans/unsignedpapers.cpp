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
    question.limit = batch;
    question.offset = 0;
    Answer found;
    while (found.size() < papers.limit) {
        const Result<QList<DocumentRecord>> read = question.run(scope);
        if (!read)
            return read.refusal();
        for (const DocumentRecord& record : *read) {
            if (found.size() < papers.limit && isToBeSigned(record))
                found << record;
        }
        if (read->size() < batch)
            break;
        question.offset += batch;
    }
    return found;
}

} // namespace madoguchi
