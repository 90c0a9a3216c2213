// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/desk/desk.h"
#include "core/desk/papersdue.h"
#include "core/desk/signinnote.h"

#include <optional>

namespace madoguchi {

/// One call of a command: its options, the record it works on and who works. The record is opened when it is first
/// asked for.
class CommandRun
{
public:
    CommandRun(const QCommandLineParser& global, const QCommandLineParser& parser, QStringList words, Console& console);
    /// What the command did and no paper was wanted of is not waited for.
    ~CommandRun();
    CommandRun(const CommandRun&) = delete;
    CommandRun& operator=(const CommandRun&) = delete;

    /// What stands after the name of the command.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool isSet(const char* option) const;
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] QStringList values(const char* option) const;
    /// The whole number an option gives; nothing when it is not one or not above zero.
    [[nodiscard]] std::optional<int> number(const char* option, int otherwise) const;
    /// The same, and 0 too.
    [[nodiscard]] std::optional<int> count(const char* option, int otherwise) const;
    [[nodiscard]] Console& console() { return m_console; }

    /// Where the record is: --db, MADOGUCHI_DB, or this user's own.
    [[nodiscard]] Result<DatabaseUrl> url() const;
    /// Everything needed to open or found it. Code "clock.unreadable" for --now.
    [[nodiscard]] Result<Desk::Config> config();
    /// Code "clock.not-sandbox" when --now is given for a real record.
    [[nodiscard]] Result<Desk*> desk();
    /// Set where --now (or MADOGUCHI_NOW) is given.
    [[nodiscard]] FixedClock* fixedClock() { return m_fixedClock.get(); }

    /// Who works: --operator or MADOGUCHI_OPERATOR, in a sandbox else "demo".
    [[nodiscard]] QString operatorCode();
    /// MADOGUCHI_PIN, else asked for.
    [[nodiscard]] Result<QString> pin(const QString& subject, const QString& question) const;
    /// Asked for at the terminal without showing it; "operator.pin-needed" when nobody can be asked.
    [[nodiscard]] Result<QString> askPin(const QString& subject, const QString& question) const;
    [[nodiscard]] Result<Actor> signIn(const QString& key);
    /// What the last sign-in gave as PIN; empty before.
    [[nodiscard]] const QString& pinGiven() const { return m_pin; }
    /// The operator, signed in. Code "operator.not-signed-in" when none is named.
    [[nodiscard]] Result<Actor> actor();
    /// The same, and nobody when none is named: for papers that say who printed them.
    [[nodiscard]] Result<Actor> actorIfNamed();
    /// For the journal: one operator follows another in a dialogue; a PIN was wrong. A command that is signed in to and
    /// done says so itself, by its own entry.
    void noteSignIn(SignInNote note);
    void noteIfWrongPin(const Refusal& refusal);
    /// An order of the operator, under --id or a new id, with --reason and --authority.
    [[nodiscard]] Result<Order> order();
    /// The same operator again, for a further fact about what the last order did: under an id of its own, and without
    /// asking for a PIN once more. Nothing before the first order.
    [[nodiscard]] std::optional<Order> furtherOrder() const;
    /// A paper of what has been recorded could not be written: told, and the exit code says so.
    void tellLostPaper(const Refusal& refusal);
    [[nodiscard]] bool hasLostPaper() const { return m_hasLostPaper; }
    /// The id of the last order; empty before.
    [[nodiscard]] const QString& commandId() const { return m_commandId; }
    /// Of the counter of an opened record.
    [[nodiscard]] PapersDue papersDue() const { return PapersDue(m_desk->seat()); }

    /// What not everybody may ask, whoever works asks.
    template<class Question>
    Result<typename Question::Answer> ask(const Question& question)
    {
        const Result<Desk*> opened = desk();
        if (!opened)
            return opened.refusal();
        if constexpr (GuardedQuestion<Question>) {
            const Result<Actor> by = actor();
            if (!by)
                return by.refusal();
            return (*opened)->ask(question, *by);
        } else {
            return (*opened)->ask(question);
        }
    }

    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb)
    {
        const Result<Order> by = order();
        if (!by)
            return by.refusal();
        return perform(verb, *by);
    }
    /// Under this order; a repeat is told as such.
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb, const Order& by)
    {
        Result<Performed<typename Verb::Outcome>> done =
            performForPaper(**desk(), verb, by, wantsPaper() ? papersDue() : PapersDue());
        m_forgets = done.isOk() ? by.commandId : QString();
        tellRepeat(done && done->isRepeat);
        if (done)
            tellMissingGlyphs();
        return done;
    }
    void tellRepeat(bool isRepeat);
    /// What was typed may come onto papers and labels: what no font has of it is told, once.
    void tellMissingGlyphs();

private:
    [[nodiscard]] QByteArray askedFor() const;
    [[nodiscard]] bool wantsPaper() const;

    const QCommandLineParser& m_global;
    const QCommandLineParser& m_parser;
    QStringList m_words;
    Console& m_console;
    std::shared_ptr<FixedClock> m_fixedClock;
    std::unique_ptr<Desk> m_desk;
    QString m_commandId;
    std::optional<Order> m_lastOrder;
    QString m_forgets; ///< whose papers nobody waits for once the command is done
    QString m_pin;
    bool m_hasLostPaper = false;
    bool m_hasToldGlyphs = false;
};

} // namespace madoguchi
