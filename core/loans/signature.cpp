// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/signature.h"

#include "core/desk/erasedpaper.h"
#include "core/documents/snapshot.h"
#include "core/loans/papertables.h"

#include <QCryptographicHash>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<SignablePaper> signableOf(Connection& connection, const DocumentRecord& record)
{
    if (record.snapshot.isEmpty())
        return noPaper(connection, record);
    if (record.isUndone)
        return refused(u"signature.void"_s, record.number);
    if (record.isSigned)
        return refused(u"signature.exists"_s, record.number);
    Result<Document> paper = documentOfSnapshot(record.snapshot.toUtf8());
    if (!paper)
        return paper.refusal();
    const SignatureBox* box = boxToSign(*paper);
    if (!box)
        return refused(u"signature.no-box"_s, record.number);
    const QString name = box->label.value;
    return SignablePaper{*std::move(paper), contentHashOf(record), name};
}

std::optional<Refusal> problemOfInk(const QString& document, const PenInk& ink)
{
    if (ink.isEmpty())
        return refused(u"signature.empty"_s, document);
    if (PenInk::fromText(ink.toText()) != ink)
        return refused(u"signature.too-large"_s, document);
    return std::nullopt;
}

} // namespace

QString contentHashOf(const DocumentRecord& record)
{
    const QByteArray content = record.snapshot.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<AskSignable::Answer> AskSignable::run(ReadScope& scope) const
{
    const Result<DocumentRecord> record = FindDocument{document}.run(scope);
    if (!record)
        return record.refusal();
    return signableOf(scope.connection, *record);
}

QJsonObject SignDocument::toJson() const
{
    return {{u"document"_s, document}, {u"content"_s, contentHash}, {u"box"_s, box}};
}

Result<SignDocument::Outcome> SignDocument::run(WriteScope& scope) const
{
    if (std::optional<Refusal> problem = problemOfInk(document, ink))
        return *std::move(problem);
    ReadScope reading{scope.connection(), scope.at()};
    const Result<DocumentRecord> seen = FindDocument{document}.run(reading);
    if (!seen)
        return seen.refusal();
    scope.hold("document", seen->id.value());
    // Another counter may have undone it while the pen moved.
    const Result<DocumentRecord> record = FindDocument{document}.run(reading);
    if (!record)
        return record.refusal();
    const Result<SignablePaper> signable = signableOf(scope.connection(), *record);
    if (!signable)
        return signable.refusal();
    if (signable->contentHash != contentHash || signable->box != box)
        return refusal(RefusalKind::Conflict, u"signature.other-content"_s, record->number);
    scope.insert(signatureTable(), {scope.newId(), record->id.value(), box, contentHash, ink.toText(), scope.atText(),
                                    scope.actor().operatorId.value(), Value()});
    if (record->kind == DocumentKind::Receipt)
        scope.setWorkItem(u"LN-11"_s);
    return Outcome{record->number};
}

std::optional<StoredSignature> readSignature(Connection& connection, DocumentId document)
{
    Cursor cursor = connection.select("select s.box, s.content_sha256, s.strokes, s.signed_at, o.name from signature s"
                                      " join operator o on o.id = s.operator_id"
                                      " where s.document_id = ? and s.withdrawn_at is null",
                                      document);
    if (!cursor.next())
        return std::nullopt;
    const std::optional<PenInk> ink = PenInk::fromText(cursor.text(2));
    if (!ink)
        return std::nullopt;
    return StoredSignature{cursor.text(0), cursor.text(1), *ink, cursor.instant(3), cursor.text(4)};
}

} // namespace madoguchi
