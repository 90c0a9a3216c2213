// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/signedcopy.h"

#include "core/desk/erasedpaper.h"
#include "core/journal/changerow.h"
#include "core/loans/papertables.h"

#include <QFileInfo>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

const std::string& copySelect()
{
    static const std::string sql =
        "select c.id, d.number, c.name, c.media_type, c.size, c.sha256, c.added_at, o.name from signed_copy c"
        " join document d on d.id = c.document_id join operator o on o.id = c.operator_id where c.withdrawn_at is null";
    return sql;
}

SignedCopyRecord signedCopyAt(const Cursor& cursor)
{
    return {cursor.number(0), cursor.text(1), cursor.text(2),    cursor.text(3),
            cursor.number(4), cursor.text(5), cursor.instant(6), cursor.text(7)};
}

bool isScan(const QString& type)
{
    return type == u"application/pdf" || type.startsWith(u"image/");
}

Refusal unknownCopy(qint64 copy)
{
    return refusal(RefusalKind::NotFound, u"attachment.unknown"_s, QString::number(copy));
}

void noteWorkItem(WriteScope& scope, const QString& kind)
{
    if (kind == documentKindCode(DocumentKind::Receipt))
        scope.setWorkItem(u"LN-11"_s);
}

} // namespace

QJsonObject SignedCopyOutcome::toJson() const
{
    return {{u"copy"_s, QString::number(copy)}, {u"document"_s, document}};
}

SignedCopyOutcome SignedCopyOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"copy"_s).toString().toLongLong(), json.value(u"document"_s).toString()};
}

QJsonObject AttachSignedCopy::toJson() const
{
    return {{u"document"_s, document}, {u"size"_s, file.content.size()}, {u"sha256"_s, attachmentHash(file.content)}};
}

Result<SignedCopyOutcome> AttachSignedCopy::run(WriteScope& scope) const
{
    if (std::optional<Refusal> problem = problemOfAttachment(file))
        return *std::move(problem);
    const QString type = attachmentType(file);
    if (!isScan(type))
        return refused(u"signed-copy.no-scan"_s, file.name, {{u"type"_s, type}});
    ReadScope reading{scope.connection(), scope.at()};
    const Result<DocumentRecord> paper = FindDocument{document}.run(reading);
    if (!paper)
        return paper.refusal();
    if (paper->snapshot.isEmpty())
        return noPaper(scope.connection(), *paper);
    scope.hold("document", paper->id.value());
    const QString hash = attachmentHash(file.content);
    if (scope.connection()
            .select("select 1 from signed_copy where document_id = ? and sha256 = ? and withdrawn_at is null",
                    paper->id, hash)
            .next())
        return refused(u"signed-copy.exists"_s, file.name, {{u"document"_s, paper->number}});
    const qint64 id = scope.newId();
    scope.insert(signedCopyTable(),
                 {id, paper->id.value(), QFileInfo(file.name).fileName(), type, file.content.size(), hash,
                  scope.atText(), scope.actor().operatorId.value(), Value(), Value(file.content)});
    noteWorkItem(scope, documentKindCode(paper->kind));
    return Outcome{id, paper->number};
}

QJsonObject DetachSignedCopy::toJson() const
{
    return {{u"copy"_s, QString::number(copy)}};
}

Result<SignedCopyOutcome> DetachSignedCopy::run(WriteScope& scope) const
{
    const std::optional<Row> before = scope.lock(signedCopyTable(), copy);
    const auto withdrawn = size_t(signedCopyTable().withdrawnColumn());
    if (!before || !(*before)[withdrawn].isNull())
        return unknownCopy(copy);
    Outcome outcome{copy, {}};
    {
        Cursor cursor =
            scope.connection().select("select number, kind from document where id = ?",
                                      (*before)[size_t(signedCopyTable().indexOf("document_id"))].toNumber());
        cursor.next();
        outcome.document = cursor.text(0);
        noteWorkItem(scope, cursor.text(1));
    }
    withdrawRow(scope, signedCopyTable(), copy);
    return outcome;
}

Result<AskSignedCopies::Answer> AskSignedCopies::run(ReadScope& scope) const
{
    const Result<DocumentRecord> paper = FindDocument{document}.run(scope);
    if (!paper)
        return paper.refusal();
    static const std::string sql = copySelect() + " and c.document_id = ? order by c.added_at, c.id";
    Answer records;
    Cursor cursor = scope.connection.select(sql, paper->id);
    while (cursor.next())
        records << signedCopyAt(cursor);
    return records;
}

Result<AskSignedCopy::Answer> AskSignedCopy::run(ReadScope& scope) const
{
    static const std::string sql = copySelect() + " and c.id = ?";
    Answer answer;
    {
        Cursor cursor = scope.connection.select(sql, copy);
        if (!cursor.next())
            return unknownCopy(copy);
        answer.record = signedCopyAt(cursor);
    }
    Result<QByteArray> content = storedContent(scope.connection, signedCopyTable(), copy);
    if (!content)
        return content.refusal();
    answer.content = *std::move(content);
    return answer;
}

} // namespace madoguchi
