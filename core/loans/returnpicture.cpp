// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/returnpicture.h"

#include "core/loans/loantables.h"
#include "core/loans/returnslips.h"

#include <QMimeDatabase>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;
using Lent = LoanLineColumn;

/// By its bytes, whatever its name says.
bool isPicture(const QByteArray& content)
{
    return QMimeDatabase().mimeTypeForData(content).name().startsWith(u"image/"_s);
}

} // namespace

const Table& returnPictureTable()
{
    static const Table table("return_picture",
                             {{"id", Number},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"attachment_id", Number, Public, "attachment", true},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"loan_line_id"}});
    return table;
}

Result<LedgerOutcome> AttachToReturn::run(WriteScope& scope) const
{
    holdLines(scope, {line});
    const std::optional<Row> returned = scope.lock(loanLineTable(), line.value());
    if (!returned || !(*returned)[Lent::WithdrawnAt].isNull() || (*returned)[Lent::ReturnedAt].isNull())
        return refusal(RefusalKind::NotFound, u"loan.line-unknown"_s, QString::number(line.value()));
    if (!file.content.isEmpty() && !isPicture(file.content))
        return refused(u"attachment.no-picture"_s, file.name);
    const Result<LedgerOutcome> attached = AttachFile{AssetId((*returned)[Lent::AssetId].toNumber()), file}.run(scope);
    if (!attached)
        return attached.refusal();
    scope.insert(returnPictureTable(), {scope.newId(), line.value(), attached->id, Value()});
    scope.setWorkItem(u"LN-25"_s);
    return *attached;
}

QJsonObject AttachToReturn::toJson() const
{
    QJsonObject json = AttachFile{{}, file}.toJson();
    json.remove(u"asset"_s);
    json.insert(u"line"_s, QString::number(line.value()));
    return json;
}

Result<AskReturnPictures::Answer> AskReturnPictures::run(ReadScope& scope) const
{
    AssetId asset;
    QList<qint64> ids;
    {
        Cursor cursor = scope.connection.select("select ll.asset_id, p.attachment_id from return_picture p"
                                                " join loan_line ll on ll.id = p.loan_line_id"
                                                " join attachment a on a.id = p.attachment_id"
                                                " where p.loan_line_id = ? and p.withdrawn_at is null"
                                                " and a.added_at >= ll.returned_at", // not of a return that was undone
                                                line);
        while (cursor.next()) {
            asset = cursor.id<AssetId>(0);
            ids << cursor.number(1);
        }
    }
    if (ids.isEmpty())
        return Answer();
    Result<Answer> attachments = AskAttachments{asset}.run(scope);
    if (attachments)
        attachments->removeIf([&](const AttachmentRecord& attachment) { return !ids.contains(attachment.id); });
    return attachments;
}

} // namespace madoguchi
