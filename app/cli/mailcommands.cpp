// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "core/letters/retrymails.h"
#include "core/letters/sendmails.h"
#include "core/letters/voidletter.h"
#include "ui/text/mailwords.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// ---- letters send

void declareSend(QCommandLineParser& parser)
{
    addOption(parser, "retry",
              Cli::tr("First put back into the queue what failed, is unsure or came back: the letters named, or all"));
}

/// Puts back what is stuck, and names the letters that nobody has an address for.
Result<Done> retry(CommandRun& run, const Order& order)
{
    const auto again = (*run.desk())->perform(RetryMails{run.words()}, order);
    if (!again)
        return again.refusal();
    if (const QStringList& left = again->outcome.withoutAddress; !left.isEmpty())
        run.console().message(
            Cli::tr("No mail address is known any more for %1: they are not sent. Enter the addresses, "
                    "or print them.")
                .arg(left.join(u", "_s)));
    return Done{};
}

Result<Answer> send(CommandRun& run)
{
    if (!run.words().isEmpty() && !run.isSet("retry"))
        return Answer::wrongUsage(Cli::tr("letters send takes the names of letters only with --retry; it sends what is "
                                          "due."));
    const Result<OrganisationSettings> settings = run.ask(AskSettings());
    if (!settings)
        return settings.refusal();
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    if (run.isSet("retry")) {
        if (const Result<Done> again = retry(run, *order); !again)
            return again.refusal();
    }
    const Result<SentMails> sent = sendMails(**run.desk(), *order, mailServer(*settings));
    if (!sent)
        return sent.refusal();
    if (!sent->error.isEmpty())
        run.console().message(Cli::tr("The mail server said: %1").arg(mailTrouble(sent->error)));
    const Result<MailCounts> left = run.ask(CountMails());
    if (!left)
        return left.refusal();
    return Answer{QJsonObject{{u"sent"_s, sent->sent},
                              {u"failed"_s, sent->failed},
                              {u"waiting"_s, left->due + left->waiting},
                              {u"unsure"_s, sent->unsure},
                              {u"stuck"_s, left->stuck},
                              {u"error"_s, sent->error}},
                  Cli::tr("%n letter(s) sent by mail.", nullptr, sent->sent)};
}

// ---- letters bounced, letters void

void declareBounced(QCommandLineParser& parser)
{
    addOption(parser, "note", Cli::tr("What came back with it"), "TEXT");
}

Result<Answer> bounced(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the letter."));
    const RecordBounce verb{run.words().first(), run.value("note")};
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    return Answer{
        QJsonObject{{u"letter"_s, verb.number}, {u"command"_s, done->commandId}},
        Cli::tr("The mail of %1 came back. Correct the address and send it again with letters send --retry %1, "
                "or print it.")
            .arg(verb.number)};
}

Result<Answer> makeVoid(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the letter."));
    const auto done = run.perform(MakeLetterVoid{run.words().first()});
    if (!done)
        return done.refusal();
    QJsonObject json = done->outcome.toJson();
    json.insert(u"letter"_s, run.words().first());
    json.insert(u"command"_s, done->commandId);
    const QString text = done->outcome.wasSent
                             ? Cli::tr("%1 is void. Its mail was sent, or may have been: tell whoever it was for.")
                             : Cli::tr("%1 is void. Its mail is never sent again.");
    return Answer{json, text.arg(run.words().first())};
}

} // namespace

std::span<const CommandRow> mailCommands()
{
    static constexpr CommandRow rows[] = {
        {"letters send", "[--retry [NUMBER]…]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Sends by mail what waits for it, as the window does by itself."),
         declareSend, send},
        {"letters bounced", "NUMBER [--note TEXT]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Records that the mail of a letter came back undelivered."),
         declareBounced, bounced},
        {"letters void", "NUMBER --reason TEXT",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Makes a letter void whose mail was tried already; it is never sent again."),
         nullptr, makeVoid},
    };
    return rows;
}

} // namespace madoguchi
