// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/printable.h"

#include "core/desk/documents.h"
#include "core/desk/erasedpaper.h"
#include "core/desk/settings.h"
#include "core/documents/commandcard.h"
#include "core/documents/formparts.h"
#include "core/documents/snapshot.h"
#include "core/journal/proof.h"
#include "core/loans/paperframe.h"
#include "core/loans/pickupslip.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/signature.h"

namespace madoguchi {

namespace {

struct StoredPaper {
    DocumentRecord record;
    FormProof proof;
    bool isVoid = false;
    QString replacedBy; ///< number of the paper that stands in for it
    std::optional<StoredSignature> signature;
};

bool isOfCancelledReservation(ReadScope& scope, const DocumentRecord& record)
{
    if (record.kind != DocumentKind::Reservation && record.kind != DocumentKind::PickUpSlip)
        return false;
    const Result<ReservationRecord> reservation = AskReservation{record.number, {}}.run(scope);
    return reservation && reservation->state == ReservationState::Cancelled;
}

/// The record and its proof, read in one moment.
struct AskStoredPaper {
    using Answer = StoredPaper;
    QString number;
    Desk* desk;

    Result<Answer> run(ReadScope& scope) const
    {
        Result<DocumentRecord> record = FindDocument{number}.run(scope);
        if (!record)
            return record.refusal();
        if (record->snapshot.isEmpty())
            return noPaper(scope.connection, *record);
        StoredPaper paper{*std::move(record), {}, false, {}, {}};
        if (paper.record.isSigned)
            paper.signature = readSignature(scope.connection, paper.record.id);
        paper.replacedBy = replacementOf(scope.connection, paper.record.number);
        paper.isVoid =
            paper.record.isUndone || !paper.replacedBy.isEmpty() || isOfCancelledReservation(scope, paper.record);
        const std::optional<EntryRef> entry = placeOfCommand(scope.connection, paper.record.commandId);
        if (!entry)
            return paper;
        const auto prove = [&] {
            return receiptProof(scope.connection, desk->sha(), desk->info().id, desk->stationKey(), entry->lane,
                                entry->sequence);
        };
        Result<ReceiptProof> proof = prove();
        if (proof && proof->payload.isEmpty() && desk->takeUpKey())
            proof = prove();
        if (!proof)
            return proof.refusal();
        paper.proof = {proof->shortCode, proof->payload.toLatin1()};
        return paper;
    }
};

} // namespace

Result<Document> printableDocument(Desk& desk, const PrintRequest& request)
{
    const Result<StoredPaper> paper = desk.ask(AskStoredPaper{request.number, &desk});
    if (!paper)
        return paper.refusal();
    const DocumentRecord& record = paper->record;
    Result<Document> document = documentOfSnapshot(record.snapshot.toUtf8());
    if (!document)
        return document.refusal();
    // A paper that says something else than the one that was signed does not carry that signature.
    if (paper->signature && paper->signature->contentHash == contentHashOf(record))
        addSignature(*document, paper->signature->box, paper->signature->ink, paper->signature->signedAt.localDay());
    addProof(*document, paper->proof);
    document->marks.isSample = desk.info().isSandbox;
    document->marks.isVoid = paper->isVoid;
    if (!paper->replacedBy.isEmpty())
        document->blocks.prepend(
            Paragraphs{{}, {Phrase::word(QStringLiteral("paper.replaced"), {paper->replacedBy})}, false});
    if (request.reprint == 0)
        return document;
    return reprinted(*std::move(document), request.reprint, desk.clock().now().toLocal(), request.operatorName);
}

Result<AskCommandCard::Answer> AskCommandCard::run(ReadScope& scope) const
{
    const OrganisationSettings settings = readSettings(scope.connection);
    CommandCardContent content;
    content.language = printLanguageFromCode(settings.officeLanguage);
    content.issuer = issuerOf(settings);
    content.printedAt = scope.now;
    return commandCard(content);
}

} // namespace madoguchi
