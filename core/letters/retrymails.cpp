// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/retrymails.h"

#include "core/base/mailaddress.h"

#include <QJsonArray>

#include <limits>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using C = LetterMailColumn;

/// What the ledger has now for the letter of a mail.
MailAddresses presentAddresses(Connection& connection, const Row& mail)
{
    LetterKind kind = LetterKind::Overdue;
    PersonId person;
    SectionId section;
    {
        Cursor cursor = connection.select("select kind, person_id, section_id from letter where id = ?",
                                          mail[C::LetterId].toNumber());
        if (!cursor.next())
            return {};
        kind = letterKindFromCode(cursor.text(0)).value_or(kind);
        person = cursor.id<PersonId>(1);
        section = cursor.id<SectionId>(2);
    }
    return addressesNow(connection, kind, person, section);
}

void queueAgain(WriteScope& scope, const Row& before, const MailAddresses& addresses)
{
    Row after = before;
    after[C::Address] = addresses.to;
    after[C::CopyTo] = Value::textOrNull(addresses.copyTo);
    after[C::State] = mailStateCode(MailState::Queued);
    after[C::Tries] = qint64(0);
    after[C::BegunAt] = Value();
    after[C::BouncedAt] = Value();
    after[C::NextTryAt] = scope.atText();
    scope.update(letterMailTable(), before, after);
}

Result<QStringList> stuckMails(WriteScope& scope)
{
    ReadScope reading{scope.connection(), scope.at()};
    const Result<QList<MailRecord>> open = ListMails{true, std::numeric_limits<int>::max()}.run(reading);
    if (!open)
        return open.refusal();
    QStringList numbers;
    for (const MailRecord& mail : *open) {
        if (isStuck(mail.state))
            numbers.prepend(mail.number); // they come newest first
    }
    return numbers;
}

} // namespace

QJsonObject RetryMails::Outcome::toJson() const
{
    return {{u"count"_s, count}, {u"withoutAddress"_s, QJsonArray::fromStringList(withoutAddress)}};
}

RetryMails::Outcome RetryMails::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"count"_s).toInt(), json.value(u"withoutAddress"_s).toVariant().toStringList()};
}

QJsonObject RetryMails::toJson() const
{
    return {{u"numbers"_s, QJsonArray::fromStringList(numbers)}};
}

Result<RetryMails::Outcome> RetryMails::run(WriteScope& scope) const
{
    const Result<QStringList> wanted = numbers.isEmpty() ? stuckMails(scope) : Result<QStringList>(numbers);
    if (!wanted)
        return wanted.refusal();
    Outcome outcome;
    for (const QString& number : *wanted) {
        const std::optional<Row> before = lockMail(scope, number);
        if (!before)
            return refusal(RefusalKind::NotFound, u"document.unknown"_s, number);
        if (!isStuck(mailStateOf(*before, scope.at())))
            return refused(u"mail.not-stuck"_s, number);
        const MailAddresses addresses = presentAddresses(scope.connection(), *before);
        if (isMailAddress(addresses.to)) {
            queueAgain(scope, *before, addresses);
            ++outcome.count;
        } else if (numbers.isEmpty()) {
            outcome.withoutAddress << number;
        } else {
            return refused(u"mail.no-address"_s, number);
        }
    }
    return outcome;
}

QJsonObject RecordBounce::toJson() const
{
    return {{u"number"_s, number}};
}

Result<RecordBounce::Outcome> RecordBounce::run(WriteScope& scope) const
{
    const std::optional<Row> before = lockMail(scope, number);
    if (!before)
        return refusal(RefusalKind::NotFound, u"document.unknown"_s, number);
    if (mailStateOf(*before, scope.at()) != MailState::Sent)
        return refused(u"mail.not-sent"_s, number);
    Row after = *before;
    after[C::State] = mailStateCode(MailState::Failed);
    after[C::BouncedAt] = scope.atText();
    after[C::Error] = Value::textOrNull(note.trimmed());
    scope.update(letterMailTable(), *before, after);
    scope.setWorkItem(u"LN-16"_s);
    return Outcome{};
}

} // namespace madoguchi
