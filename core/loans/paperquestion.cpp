// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/paperquestion.h"

#include "core/desk/documents.h"
#include "core/documents/formparts.h"
#include "core/documents/snapshot.h"

namespace madoguchi {

namespace {

/// Without the station's key there is no signature to print; the short code alone still tells the entry.
FormProof formProof(const ReceiptProof& proof)
{
    return {proof.shortCode, (proof.payload.isEmpty() ? proof.shortCode : proof.payload).toUtf8()};
}

} // namespace

PaperOf PaperOf::first(const Desk& desk, const QString& number)
{
    return {number, JournalPlace::of(desk), desk.info().isSandbox, 0, {}};
}

Result<PaperOf::Answer> PaperOf::run(ReadScope& scope) const
{
    const Result<DocumentRecord> record = FindDocument{number}.run(scope);
    if (!record)
        return record.refusal();
    if (record->snapshot.isEmpty())
        return refused(QStringLiteral("document.no-paper"), record->number);
    Result<Document> paper = documentOfSnapshot(record->snapshot.toUtf8());
    if (!paper)
        return paper.refusal();
    if (const Result<DocumentProof> proof = ProofOf{record->number, place}.run(scope))
        addProof(*paper, formProof(proof->receipt));
    paper->marks.isVoid = record->isUndone;
    paper->marks.isSample = isSample;
    if (reprint == 0)
        return paper;
    return reprinted(*std::move(paper), reprint, scope.now.toLocal(), printedBy);
}

} // namespace madoguchi
