// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterdraft.h"

#include "core/base/wholefile.h"
#include "core/desk/documents.h"
#include "core/desk/erasedpaper.h"
#include "core/documents/snapshot.h"
#include "core/letters/mailqueue.h"

#include <QDir>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

std::optional<MailRecord> mailOfDocument(ReadScope& scope, const QString& number)
{
    LetterId letter;
    {
        Cursor cursor = scope.connection.select(
            "select t.id from letter t join document d on d.id = t.document_id where d.number = ?", number);
        if (cursor.next())
            letter = cursor.id<LetterId>(0);
    }
    return letter.isValid() ? mailOfLetter(scope.connection, letter, scope.now) : std::nullopt;
}

} // namespace

Result<AskLetterMail::Answer> AskLetterMail::run(ReadScope& scope) const
{
    const Result<DocumentRecord> record = FindDocument{number}.run(scope);
    if (!record)
        return record.refusal();
    if (record->kind != DocumentKind::Letter || record->snapshot.isEmpty())
        return noPaper(scope.connection, *record);
    if (record->isUndone)
        return refused(u"document.already-undone"_s, record->number);
    const Result<LetterContent> letter = letterOfSnapshot(record->snapshot.toUtf8());
    if (!letter)
        return letter.refusal();
    MailMessage message;
    message.to = letter->mail;
    message.copy = letter->copy;
    if (const std::optional<MailRecord> mail = mailOfDocument(scope, record->number)) { // corrected since, perhaps
        message.to = mail->address;
        message.copy = mail->copyTo;
    }
    message.subject = letter->subject;
    message.text = letterMailText(*letter);
    message.date = scope.now.toLocal();
    message.messageId = record->number + u'.' + QString::number(record->issuedAt.msecs()) + u"@madoguchi"_s;
    message.attachmentName = record->number + u".pdf"_s;
    return message;
}

Result<WrittenDrafts> writeDrafts(Desk& desk, const QStringList& numbers, const QString& folder, const LetterPdf& pdf)
{
    if (!QDir().mkpath(folder))
        return refusal(RefusalKind::Unavailable, u"file.not-writable"_s, folder);
    WrittenDrafts written;
    for (const QString& number : numbers) {
        Result<MailMessage> message = desk.ask(AskLetterMail{number});
        if (!message)
            return message.refusal();
        message->isDraft = true;
        if (!isMailAddress(message->to)) {
            message->to.clear();
            written.withoutAddress << number;
        }
        if (pdf) {
            Result<QByteArray> attachment = pdf(number);
            if (!attachment)
                return attachment.refusal();
            message->attachment = *std::move(attachment);
        }
        const Result<QByteArray> bytes = messageBytes(*message);
        if (!bytes)
            return bytes.refusal();
        const QString file = QDir(folder).filePath(number + u".eml"_s);
        if (const Result<Done> done = writeWholeFile(file, *bytes); !done)
            return done.refusal();
        written.files << file;
    }
    return written;
}

} // namespace madoguchi
