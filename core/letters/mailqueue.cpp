// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailqueue.h"

#include "core/base/codekey.h"
#include "core/base/codetable.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

using C = LetterMailColumn;

constexpr CodeRow<MailState> states[] = {{MailState::Queued, "queued"},  {MailState::Sending, "sending"},
                                         {MailState::Unsure, "unsure"},  {MailState::Sent, "sent"},
                                         {MailState::Failed, "failed"},  {MailState::Off, "off"},
                                         {MailState::Bounced, "bounced"}};

/// A counter that has had a mail in hand for longer will not say any more how it went.
constexpr qint64 mostSendingMSecs = 15 * 60 * 1000;

QString textOf(MailState state)
{
    return codeIn(states, state);
}

/// As stored, and what has become of it meanwhile. What came back is stored as failed, with the time it came.
MailState stateOf(const QString& code, Instant begunAt, bool hasBounced, Instant now)
{
    const MailState state = valueIn(states, code).value_or(MailState::Queued);
    if (state == MailState::Failed && hasBounced)
        return MailState::Bounced;
    return state == MailState::Sending && isForgotten(begunAt, now) ? MailState::Unsure : state;
}

constexpr const char* mailSelect =
    "select m.id, d.number, coalesce(p.name, s.name), m.address, m.state, m.tries, m.next_try_at, m.begun_at, "
    "m.sent_at,"
    " m.error, m.copy_to, m.bounced_at from letter_mail m join letter t on t.id = m.letter_id join document d on d.id "
    "= t.document_id"
    " left join person p on p.id = t.person_id left join section s on s.id = t.section_id where m.withdrawn_at is "
    "null ";

MailRecord mailAt(const Cursor& cursor, Instant now)
{
    return {cursor.number(0),
            cursor.text(1),
            cursor.text(2),
            cursor.text(3),
            stateOf(cursor.text(4), cursor.instant(7), !cursor.isNull(11), now),
            int(cursor.number(5)),
            cursor.instant(6),
            cursor.instant(8),
            cursor.text(9),
            cursor.text(10),
            cursor.instant(11)};
}

QList<MailRecord> mailsOf(Connection& connection, const std::string& sql, Instant now)
{
    QList<MailRecord> records;
    Cursor cursor = connection.select(sql);
    while (cursor.next())
        records << mailAt(cursor, now);
    return records;
}

QList<MailRecord> openMails(Connection& connection, Instant now)
{
    return mailsOf(connection, std::string(mailSelect).append("and m.state not in ('sent', 'off') order by m.id"), now);
}

bool isDue(const MailRecord& mail, Instant now)
{
    return mail.state == MailState::Queued && mail.nextTryAt <= now;
}

/// Whether what a counter says belongs to the mail as it stands now: it has it in hand; or it was sent all the same,
/// after people had taken that counter for stopped and called the mail off, or asked for it again.
bool isNews(const Row& stored, MailState said)
{
    const QString state = stored[C::State].toText();
    return state == u"sending" || (said == MailState::Sent && state != u"sent" && stored[C::BouncedAt].isNull());
}

void noteOne(WriteScope& scope, const Row& before, const NoteMails::Note& note)
{
    Row after = before;
    const int tries = int(before[C::Tries].toNumber()) + (note.isTried ? 1 : 0);
    const bool isOver = note.state == MailState::Failed || (note.state == MailState::Queued && tries >= mostMailTries);
    after[C::Tries] = qint64(tries);
    after[C::State] = textOf(isOver ? MailState::Failed : note.state);
    after[C::Error] = Value::textOrNull(note.error);
    after[C::BegunAt] = Value();
    if (note.state == MailState::Sent)
        after[C::SentAt] = scope.atText();
    const qint64 wait = note.isTried ? qint64(mailWaitMinutes(tries)) * 60'000 : 0;
    after[C::NextTryAt] =
        note.state == MailState::Queued && !isOver ? Value(scope.at().plusMSecs(wait).toIso()) : Value();
    scope.update(letterMailTable(), before, after);
}

} // namespace

const Table& letterMailTable()
{
    static const Table table(
        "letter_mail",
        {{"id", Number},
         {"letter_id", Number, Public, "letter", true},
         {"address", Text, Personal},
         {"state", Text},
         {"queued_at", Text},
         {"tries", Number},
         {"next_try_at", Text},
         {"begun_at", Text},
         {"sent_at", Text},
         {"error", Text, Personal},
         {"withdrawn_at", Text},
         {"copy_to", Text, Personal},
         {"bounced_at", Text}},
        {}, {.label = {"letter_id"}, .keepsInUse = false, .unique = {{{"letter_id"}, {"withdrawn_at"}}}});
    return table;
}

bool isForgotten(Instant begunAt, Instant now)
{
    return now.msecs() - begunAt.msecs() > mostSendingMSecs;
}

QString mailStateCode(MailState state)
{
    return textOf(state);
}

int mailWaitMinutes(int tries)
{
    constexpr std::array minutes{1, 2, 5, 15, 60, 120, 240};
    return minutes[size_t(std::clamp<int>(tries - 1, 0, int(minutes.size()) - 1))];
}

bool isStuck(MailState state)
{
    return state == MailState::Failed || state == MailState::Unsure || state == MailState::Bounced;
}

MailState mailStateOf(const Row& row, Instant now)
{
    return stateOf(row[C::State].toText(), Instant::fromIso(row[C::BegunAt].toText()).value_or(Instant()),
                   !row[C::BouncedAt].isNull(), now);
}

std::optional<Row> lockMail(WriteScope& scope, const QString& number)
{
    qint64 id = 0;
    {
        Cursor cursor = scope.connection().select("select m.id from letter_mail m join letter t on t.id = m.letter_id"
                                                  " join document d on d.id = t.document_id"
                                                  " where d.number = ? and m.withdrawn_at is null",
                                                  codeKey(number));
        if (cursor.next())
            id = cursor.number(0);
    }
    return id == 0 ? std::nullopt : scope.lock(letterMailTable(), id);
}

void queueMail(WriteScope& scope, LetterId letter, const MailAddresses& addresses)
{
    scope.insert(letterMailTable(),
                 {scope.newId(), letter.value(), addresses.to, textOf(MailState::Queued), scope.atText(), qint64(0),
                  scope.atText(), Value(), Value(), Value(), Value(), Value::textOrNull(addresses.copyTo), Value()});
}

std::optional<MailRecord> mailOfLetter(Connection& connection, LetterId letter, Instant now)
{
    Cursor cursor = connection.select(std::string(mailSelect).append("and m.letter_id = ?"), letter);
    return cursor.next() ? std::optional(mailAt(cursor, now)) : std::nullopt;
}

Result<ListMails::Answer> ListMails::run(ReadScope& scope) const
{
    std::string sql = mailSelect;
    if (isOpenOnly)
        sql += "and m.state not in ('sent', 'off') ";
    sql.append("order by m.id desc limit ").append(std::to_string(limit));
    return mailsOf(scope.connection, sql, scope.now);
}

Result<CountMails::Answer> CountMails::run(ReadScope& scope) const
{
    Answer counts;
    for (const MailRecord& mail : openMails(scope.connection, scope.now)) {
        if (isDue(mail, scope.now))
            ++counts.due;
        else if (isStuck(mail.state))
            ++counts.stuck;
        else
            ++counts.waiting;
    }
    return counts;
}

QJsonObject TakeMails::Outcome::toJson() const
{
    return {{u"numbers"_s, QJsonArray::fromStringList(numbers)}};
}

TakeMails::Outcome TakeMails::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"numbers"_s).toVariant().toStringList()};
}

Result<TakeMails::Outcome> TakeMails::run(WriteScope& scope) const
{
    Outcome outcome;
    for (const MailRecord& mail : openMails(scope.connection(), scope.at())) {
        if (outcome.numbers.size() >= most)
            break;
        if (!isDue(mail, scope.at()))
            continue;
        // Another counter may have taken it while this one waited for the row.
        const std::optional<Row> before = scope.lock(letterMailTable(), mail.id);
        if (!before || (*before)[C::State].toText() != u"queued")
            continue;
        Row after = *before;
        after[C::State] = textOf(MailState::Sending);
        after[C::BegunAt] = scope.atText();
        scope.update(letterMailTable(), *before, after);
        outcome.numbers << mail.number;
    }
    return outcome;
}

QJsonObject NoteMails::toJson() const
{
    QJsonArray array;
    for (const Note& note : notes)
        array << QJsonObject{{u"number"_s, note.number}, {u"state"_s, textOf(note.state)}};
    return {{u"mails"_s, array}};
}

Result<NoteMails::Outcome> NoteMails::run(WriteScope& scope) const
{
    for (const Note& note : notes) {
        const std::optional<Row> before = lockMail(scope, note.number);
        if (before && isNews(*before, note.state))
            noteOne(scope, *before, note);
    }
    return Outcome{};
}

} // namespace madoguchi
