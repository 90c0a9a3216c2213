// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/sendmails.h"

#include "core/letters/letterdraft.h"
#include "core/letters/letterquestions.h"
#include "core/letters/mailqueue.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

class Sending
{
public:
    Sending(Desk& desk, Order order, const MailServer& server, const std::function<bool()>& isCancelled)
        : m_desk(desk), m_order(std::move(order)), m_server(server), m_isCancelled(isCancelled)
    {
        m_order.commandId.clear(); // each command its own
    }

    Result<SentMails> run()
    {
        while (!m_isServerAway && !isCancelled()) {
            const Result<MailCounts> counts = m_desk.ask(CountMails{});
            if (!counts)
                return counts.refusal();
            if (counts->due == 0)
                break;
            const Result<Performed<TakeMails::Outcome>> taken = m_desk.perform(TakeMails{}, m_order);
            if (!taken)
                return taken.refusal();
            if (taken->outcome.numbers.isEmpty())
                break;
            if (const Result<Done> noted = handInAll(taken->outcome.numbers); !noted)
                return noted.refusal();
        }
        return m_result;
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    Result<Done> handInAll(const QStringList& numbers)
    {
        NoteMails notes;
        for (const QString& number : numbers)
            notes.notes << (m_isServerAway || isCancelled()
                                ? NoteMails::Note{number, MailState::Queued, m_result.error, false}
                                : handInOne(number));
        const auto noted = m_desk.perform(notes, m_order);
        return noted ? Result<Done>(Done{}) : Result<Done>(noted.refusal());
    }

    NoteMails::Note handInOne(const QString& number)
    {
        if (isAllBack(number))
            return {number, MailState::Off, {}};
        const Result<MailMessage> mail = m_desk.ask(AskLetterMail{number});
        Result<QByteArray> bytes = mail ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(mail.refusal());
        if (mail) {
            MailMessage message = *mail;
            message.from = m_server.from;
            bytes = messageBytes(message);
        }
        if (!bytes) {
            ++m_result.failed;
            m_result.error = bytes.refusal().problems.value(0).subject;
            return {number, MailState::Failed, m_result.error};
        }
        QStringList to{mail->to};
        if (!mail->copy.isEmpty())
            to << mail->copy;
        return noteOf(number, handIn(m_server, to, *bytes, m_isCancelled));
    }

    /// Nobody is chased for what has come back since the letter was written.
    bool isAllBack(const QString& number)
    {
        ListLetters question;
        question.number = number;
        const Result<QList<LetterRecord>> letters = m_desk.ask(question);
        return letters && !letters->isEmpty() && letters->first().stillOut == 0;
    }

    NoteMails::Note noteOf(const QString& number, const MailAnswer& answer)
    {
        if (answer.outcome == MailAnswer::Outcome::Sent) {
            ++m_result.sent;
            return {number, MailState::Sent, {}};
        }
        m_result.error = answer.detail;
        if (answer.outcome == MailAnswer::Outcome::Refused) {
            ++m_result.failed;
            return {number, MailState::Failed, answer.detail};
        }
        m_isServerAway = true;
        if (answer.outcome == MailAnswer::Outcome::Unsure) {
            ++m_result.unsure;
            return {number, MailState::Unsure, answer.detail};
        }
        ++m_result.later;
        return {number, MailState::Queued, answer.detail};
    }

    Desk& m_desk;
    Order m_order;
    const MailServer& m_server;
    const std::function<bool()>& m_isCancelled;
    SentMails m_result;
    bool m_isServerAway = false;
};

} // namespace

Result<SentMails> sendMails(Desk& desk, const Order& order, const MailServer& server,
                            const std::function<bool()>& isCancelled)
{
    if (!server.isKnown())
        return refused(u"mail.no-server"_s);
    if (!isMailAddress(addressIn(server.from)))
        return refused(u"mail.bad-address"_s, server.from);
    return Sending(desk, order, server, isCancelled).run();
}

} // namespace madoguchi
