// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/attachments.h"

#include "core/base/openelsewhere.h"
#include "core/journal/erasures.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerwriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

constexpr qint64 megabyte = 1024 * 1024;

std::optional<Refusal> problemOfSize(const QString& name, qint64 size)
{
    if (size == 0)
        return refused(u"attachment.empty"_s, name);
    if (size <= mostAttachmentBytes)
        return std::nullopt;
    return refused(u"attachment.too-large"_s, name,
                   {{u"size"_s, (size + megabyte - 1) / megabyte}, {u"limit"_s, mostAttachmentBytes / megabyte}});
}

const std::string& attachmentSelect()
{
    static const std::string sql =
        "select id, asset_id, name, media_type, size, sha256, added_at, (select max(ll.returned_at) from "
        "return_picture p"
        " join loan_line ll on ll.id = p.loan_line_id where p.attachment_id = attachment.id and p.withdrawn_at is null"
        " and ll.returned_at <= attachment.added_at)"
        " from attachment where withdrawn_at is null";
    return sql;
}

AttachmentRecord recordAt(const Cursor& cursor)
{
    return {cursor.number(0), cursor.id<AssetId>(1), cursor.text(2),    cursor.text(3),
            cursor.number(4), cursor.text(5),        cursor.instant(6), cursor.instant(7)};
}

LedgerOutcome numbered(WriteScope& scope, qint64 id)
{
    return {id, numberLedgerEdit(scope, 1)};
}

} // namespace

const Table& attachmentTable()
{
    static const Table table("attachment",
                             {{"id", Number},
                              {"asset_id", Number, Public, "asset", true},
                              {"name", Text, Personal},
                              {"media_type", Text},
                              {"size", Number},
                              {"sha256", Text},
                              {"added_at", Text},
                              {"withdrawn_at", Text},
                              {"content", Bytes, Secret}},
                             {}, {.label = {"asset_id"}});
    return table;
}

Result<AttachmentFile> readAttachmentFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile()) {
        if (std::optional<Refusal> problem = problemOfSize(info.fileName(), info.size()))
            return *std::move(problem);
    }
    if (const Result<Done> other = refuseRecordInUse(path); !other)
        return other.refusal();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !info.isFile())
        return refusal(RefusalKind::Unavailable, u"attachment.unreadable"_s, info.fileName(),
                       {{u"reason"_s, file.errorString()}});
    QByteArray content = file.read(mostAttachmentBytes + 1); // it may have grown meanwhile
    if (std::optional<Refusal> problem = problemOfSize(info.fileName(), content.size()))
        return *std::move(problem);
    return AttachmentFile{info.fileName(), std::move(content)};
}

QString attachmentHash(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString attachmentType(const AttachmentFile& file)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.content).name();
}

std::optional<Refusal> problemOfAttachment(const AttachmentFile& file)
{
    return problemOfSize(file.name, file.content.size());
}

QJsonObject AttachFile::toJson() const
{
    return {{u"asset"_s, QString::number(asset.value())},
            {u"size"_s, file.content.size()},
            {u"sha256"_s, attachmentHash(file.content)}};
}

Result<LedgerOutcome> AttachFile::run(WriteScope& scope) const
{
    if (std::optional<Refusal> problem = problemOfAttachment(file))
        return *std::move(problem);
    scope.hold("asset", asset.value());
    const std::optional<AssetRecord> stored = readAsset(scope.connection(), asset, scope.at());
    if (!stored || stored->isWithdrawn)
        return refusal(RefusalKind::NotFound, u"asset.unknown"_s, QString::number(asset.value()));
    const QString hash = attachmentHash(file.content);
    if (scope.connection()
            .select("select 1 from attachment where asset_id = ? and sha256 = ? and withdrawn_at is null", asset, hash)
            .next())
        return refused(u"attachment.exists"_s, file.name, {{u"asset"_s, stored->values.assetNo}});
    const qint64 id = scope.newId();
    scope.insert(attachmentTable(), {id, asset.value(), QFileInfo(file.name).fileName(), attachmentType(file),
                                     file.content.size(), hash, scope.atText(), Value(), Value(file.content)});
    return numbered(scope, id);
}

Result<QByteArray> storedContent(Connection& connection, const Table& table, qint64 id)
{
    Cursor cursor = connection.select("select content, sha256, name from " + table.name() + " where id = ?", id);
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, u"attachment.unknown"_s, QString::number(id));
    QByteArray content = cursor.bytes(0);
    if (attachmentHash(content) == cursor.text(1))
        return content;
    const QString file = cursor.text(2);
    return refused(content.isEmpty() && isErased(connection, id) ? u"attachment.erased"_s : u"attachment.damaged"_s,
                   file);
}

QJsonObject DetachFile::toJson() const
{
    return {{u"attachment"_s, QString::number(attachment)}};
}

Result<LedgerOutcome> DetachFile::run(WriteScope& scope) const
{
    const std::optional<Row> before = scope.lock(attachmentTable(), attachment);
    const auto withdrawn = size_t(attachmentTable().withdrawnColumn());
    if (!before || !(*before)[withdrawn].isNull())
        return refusal(RefusalKind::NotFound, u"attachment.unknown"_s, QString::number(attachment));
    Row after = *before;
    after[withdrawn] = scope.atText();
    scope.update(attachmentTable(), *before, after);
    return numbered(scope, attachment);
}

Result<AskAttachments::Answer> AskAttachments::run(ReadScope& scope) const
{
    static const std::string sql = attachmentSelect() + " and asset_id = ? order by added_at, id";
    Answer records;
    Cursor cursor = scope.connection.select(sql, asset);
    while (cursor.next())
        records << recordAt(cursor);
    return records;
}

Result<AskAttachment::Answer> AskAttachment::run(ReadScope& scope) const
{
    static const std::string sql = attachmentSelect() + " and id = ?";
    Answer answer;
    {
        Cursor cursor = scope.connection.select(sql, attachment);
        if (!cursor.next())
            return refusal(RefusalKind::NotFound, u"attachment.unknown"_s, QString::number(attachment));
        answer.record = recordAt(cursor);
    }
    Result<QByteArray> content = storedContent(scope.connection, attachmentTable(), attachment);
    if (!content)
        return content.refusal();
    answer.content = *std::move(content);
    return answer;
}

} // namespace madoguchi
