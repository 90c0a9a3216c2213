// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/voidletter.h"

#include "core/base/codekey.h"
#include "core/desk/desktables.h"
#include "core/journal/changerow.h"
#include "core/letters/letterkind.h"
#include "core/letters/lettertables.h"
#include "core/letters/mailqueue.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> idsOf(Connection& connection, const char* sql, qint64 id)
{
    QList<qint64> ids;
    Cursor cursor = connection.select(sql, id);
    while (cursor.next())
        ids << cursor.number(0);
    return ids;
}

/// What was sent stays so; anything else is called off. Gives whether it is with whoever it was for, or may be: a
/// counter that had it in hand never said how it went.
Result<bool> callOff(WriteScope& scope, qint64 mail, const QString& number)
{
    const std::optional<Row> before = scope.lock(letterMailTable(), mail);
    if (!before)
        return false;
    const auto state = size_t(letterMailTable().indexOf("state"));
    const QString now = (*before)[state].toText();
    const std::optional<Instant> begun =
        Instant::fromIso((*before)[size_t(letterMailTable().indexOf("begun_at"))].toText());
    if (now == mailStateCode(MailState::Sending) && !isForgotten(begun.value_or(Instant()), scope.at()))
        return refusal(RefusalKind::Conflict, u"letter.mail-in-hand"_s, number);
    if (now == mailStateCode(MailState::Sent))
        return true;
    Row after = *before;
    after[state] = mailStateCode(MailState::Off);
    after[size_t(letterMailTable().indexOf("next_try_at"))] = Value();
    scope.update(letterMailTable(), *before, after);
    return now == mailStateCode(MailState::Unsure) || now == mailStateCode(MailState::Sending);
}

} // namespace

Result<MakeLetterVoid::Outcome> MakeLetterVoid::run(WriteScope& scope) const
{
    using C = LetterColumn;
    qint64 id = 0;
    {
        Cursor cursor = scope.connection().select(
            "select t.id from letter t join document d on d.id = t.document_id where d.number = ?", codeKey(number));
        if (cursor.next())
            id = cursor.number(0);
    }
    const std::optional<Row> letter = id == 0 ? std::nullopt : scope.lock(letterTable(), id);
    if (!letter)
        return refusal(RefusalKind::NotFound, u"document.unknown"_s, number);
    if (!(*letter)[C::WithdrawnAt].isNull())
        return refused(u"document.already-undone"_s, number);
    if (!(*letter)[C::AnsweredAt].isNull())
        return refused(u"letter.void-answered"_s, number);
    const std::optional<MailRecord> mail = mailOfLetter(scope.connection(), LetterId(id), scope.at());
    if (!mail || !mail->isTried())
        return refused(u"letter.void-untried"_s, number);
    if (scope.command().reason.trimmed().isEmpty())
        return refused(u"letter.void-needs-reason"_s, number);
    Outcome outcome;
    for (const qint64 each :
         idsOf(scope.connection(), "select id from letter_mail where letter_id = ? and withdrawn_at is null", id)) {
        const Result<bool> sent = callOff(scope, each, number);
        if (!sent)
            return sent.refusal();
        outcome.wasSent |= *sent;
    }
    for (const qint64 line :
         idsOf(scope.connection(),
               "select id from letter_line where letter_id = ? and withdrawn_at is null order by id", id))
        withdrawRow(scope, letterLineTable(), line);
    withdrawRow(scope, letterTable(), id);
    withdrawRow(scope, documentTable(), (*letter)[C::DocumentId].toNumber());
    scope.setWorkItem(workItemOf(letterKindFromCode((*letter)[C::Kind].toText()).value_or(LetterKind::Overdue)));
    return outcome;
}

} // namespace madoguchi
