// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"

#include "app/cli/glyphnotes.h"
#include "app/cli/pinprompt.h"
#include "core/base/uuid7.h"
#include "core/desk/operators.h"
#include "core/desk/userplaces.h"
#include "ui/text/sentences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace madoguchi {

using namespace Qt::StringLiterals;

CommandRun::CommandRun(const QCommandLineParser& global, const QCommandLineParser& parser, QStringList words,
                       Console& console)
    : m_global(global), m_parser(parser), m_words(std::move(words)), m_console(console)
{
}

CommandRun::~CommandRun()
{
    if (m_desk && !m_forgets.isEmpty())
        papersDue().forgetFrom(m_forgets);
}

/// One of its options names the file of a paper.
bool CommandRun::wantsPaper() const
{
    const QStringList names = m_parser.optionNames() + m_global.optionNames();
    return std::ranges::any_of(names, [this](const QString& name) {
        return name == u"receipt" || name == u"slip" || name == u"paper" ||
               m_parser.value(name).endsWith(u".pdf", Qt::CaseInsensitive);
    });
}

// QCommandLineParser warns when asked for an option it was not told of, so only what was found is asked for.
bool CommandRun::isSet(const char* option) const
{
    const QString name = QString::fromLatin1(option);
    return m_parser.optionNames().contains(name) || m_global.optionNames().contains(name);
}

QString CommandRun::value(const char* option) const
{
    const QString name = QString::fromLatin1(option);
    if (!isSet(option))
        return {};
    return m_parser.optionNames().contains(name) ? m_parser.value(name) : m_global.value(name);
}

QStringList CommandRun::values(const char* option) const
{
    return isSet(option) ? m_parser.values(QString::fromLatin1(option)) : QStringList();
}

std::optional<int> CommandRun::number(const char* option, int otherwise) const
{
    if (!isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> CommandRun::count(const char* option, int otherwise) const
{
    return value(option).trimmed() == u"0" ? std::optional(0) : number(option, otherwise);
}

Result<DatabaseUrl> CommandRun::url() const
{
    QString text = value("db");
    if (text.isEmpty())
        text = qEnvironmentVariable("MADOGUCHI_DB", usualDatabasePath());
    return DatabaseUrl::parse(text);
}

Result<Desk::Config> CommandRun::config()
{
    const Result<DatabaseUrl> where = url();
    if (!where)
        return where.refusal();
    Desk::Config config;
    config.url = *where;
    config.keyFolder = usualKeyFolder();
    config.stationCode = isSet("station") ? value("station") : qEnvironmentVariable("MADOGUCHI_STATION", u"1"_s);
    config.clock = std::make_shared<SystemClock>();
    const QString wanted = isSet("now") ? value("now") : qEnvironmentVariable("MADOGUCHI_NOW");
    if (!wanted.isEmpty()) {
        const std::optional<Instant> now = Instant::fromIso(wanted);
        if (!now)
            return refused(u"clock.unreadable"_s, wanted);
        m_fixedClock = std::make_shared<FixedClock>(*now);
        config.clock = m_fixedClock;
    }
    return config;
}

Result<Desk*> CommandRun::desk()
{
    if (m_desk)
        return m_desk.get();
    const Result<Desk::Config> wanted = config();
    if (!wanted)
        return wanted.refusal();
    Result<std::unique_ptr<Desk>> opened = Desk::open(*wanted);
    if (!opened)
        return opened.refusal();
    if (m_fixedClock && !(*opened)->info().isSandbox)
        return refused(u"clock.not-sandbox"_s, wanted->url.toDisplayText());
    m_desk = *std::move(opened);
    return m_desk.get();
}

QString CommandRun::operatorCode()
{
    if (isSet("operator"))
        return value("operator");
    const QString usual = m_desk && m_desk->info().isSandbox ? u"demo"_s : QString();
    return qEnvironmentVariable("MADOGUCHI_OPERATOR", usual);
}

Result<QString> CommandRun::pin(const QString& subject, const QString& question) const
{
    if (qEnvironmentVariableIsSet("MADOGUCHI_PIN"))
        return qEnvironmentVariable("MADOGUCHI_PIN");
    return askPin(subject, question);
}

Result<QString> CommandRun::askPin(const QString& subject, const QString& question) const
{
    if (const std::optional<QString> typed = askForPin(question))
        return *typed;
    return refusal(RefusalKind::Forbidden, u"operator.pin-needed"_s, subject);
}

Result<Actor> CommandRun::signIn(const QString& key)
{
    m_pin = qEnvironmentVariable("MADOGUCHI_PIN");
    const Result<Actor> without = ask(SignIn{key, m_pin});
    if (!without)
        noteIfWrongPin(without.refusal());
    if (without || !without.refusal().has(u"operator.pin-needed"))
        return without;
    const Result<QString> typed = pin(key, Cli::tr("PIN of %1:").arg(key));
    if (!typed)
        return typed.refusal();
    m_pin = *typed;
    const Result<Actor> with = ask(SignIn{key, m_pin});
    if (!with)
        noteIfWrongPin(with.refusal());
    return with;
}

/// Whatever becomes of it: a record that cannot be written says so to the command itself.
void CommandRun::noteSignIn(SignInNote note)
{
    if (const Result<Desk*> opened = desk()) {
        note.at = (*opened)->clock().now();
        (void)madoguchi::noteSignIn(**opened, note, {}, u"cli"_s);
    }
}

void CommandRun::noteIfWrongPin(const Refusal& refusal)
{
    for (const SignInNote& note : notesOfPin(refusal, {}))
        noteSignIn(note);
}

Result<Actor> CommandRun::actor()
{
    if (const Result<Desk*> opened = desk(); !opened)
        return opened.refusal();
    const QString code = operatorCode();
    if (code.isEmpty())
        return refusal(RefusalKind::Forbidden, u"operator.not-signed-in"_s);
    return signIn(code);
}

Result<Actor> CommandRun::actorIfNamed()
{
    if (const Result<Desk*> opened = desk(); !opened)
        return opened.refusal();
    return operatorCode().isEmpty() ? Result<Actor>(Actor()) : actor();
}

void CommandRun::tellLostPaper(const Refusal& refusal)
{
    m_hasLostPaper = true;
    for (const QString& text : sentences(refusal))
        m_console.message(text);
}

Result<Order> CommandRun::order()
{
    const Result<Actor> by = actor();
    if (!by)
        return by.refusal();
    Order order;
    order.actor = *by;
    order.commandId = isSet("id") ? value("id") : makeUuid7(m_desk->clock().now());
    order.channel = u"cli"_s;
    order.reason = value("reason");
    order.authority = value("authority");
    order.asked = askedFor();
    m_commandId = order.commandId;
    m_lastOrder = order;
    return order;
}

/// Of all words but those that say where, how and why: another way to be answered, another file to write.
QByteArray CommandRun::askedFor() const
{
    static const QStringList ways{u"db"_s,     u"operator"_s, u"station"_s,   u"lang"_s, u"id"_s,      u"now"_s,
                                  u"reason"_s, u"json"_s,     u"authority"_s, u"out"_s,  u"receipt"_s, u"receipts"_s,
                                  u"slip"_s,   u"sheet"_s,    u"lists"_s,     u"eml"_s,  u"attach"_s};
    QStringList names = m_parser.optionNames() + m_global.optionNames();
    names.removeDuplicates();
    names.sort();
    QJsonArray words = QJsonArray::fromStringList(m_words);
    for (const QString& name : std::as_const(names)) {
        const QStringList given = m_parser.optionNames().contains(name) ? m_parser.values(name) : m_global.values(name);
        const bool isPaper = given.size() == 1 && given.first().endsWith(u".pdf", Qt::CaseInsensitive);
        if (!isPaper && !ways.contains(name))
            words << QJsonArray::fromStringList(QStringList{name} + given);
    }
    const QByteArray text = QJsonDocument(words).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

void CommandRun::tellRepeat(bool isRepeat)
{
    if (isRepeat)
        m_console.message(
            Cli::tr("This had been done before, under the same id; nothing was changed now. The answer is "
                    "the one given then."));
}

void CommandRun::tellMissingGlyphs()
{
    if (std::exchange(m_hasToldGlyphs, true))
        return;
    QStringList typed = m_words;
    for (const QString& name : m_parser.optionNames())
        typed += m_parser.values(name);
    const QStringList notes = glyphNotes(typed);
    for (const QString& note : notes)
        m_console.message(note);
}

std::optional<Order> CommandRun::furtherOrder() const
{
    std::optional<Order> order = m_lastOrder;
    if (order) {
        order->commandId.clear();
        order->asked.clear();
    }
    return order;
}

} // namespace madoguchi
