// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/stationtext.h"
#include "app/cli/texttable.h"
#include "core/desk/stationrenewal.h"
#include "ui/text/stationlines.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

QJsonObject trustJson(const StationTrust& trust, const QString& code)
{
    return {{u"counter"_s, code},
            {u"registered"_s, trust.station.isValid()},
            {u"keyElsewhere"_s, trust.isKeyElsewhere},
            {u"copyOf"_s, trust.copiedAt ? QJsonValue(trust.copiedAt->toIso()) : QJsonValue()},
            {u"contradictingCheckpoints"_s, trust.contradicting.size()},
            {u"lostEntries"_s, trust.lostEntries},
            {u"otherHistory"_s, trust.isOtherHistory()},
            {u"rightId"_s, trust.rightId.isEmpty() ? QJsonValue() : QJsonValue(trust.rightId)},
            {u"unprotected"_s, trust.unprotected.isEmpty() ? QJsonValue() : QJsonValue(trust.unprotected)}};
}

namespace {

Result<Answer> showStation(CommandRun& run)
{
    if (!run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("Say “station” alone, or “station renew”."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const QString code = (*desk)->config().stationCode;
    const Result<StationTrust> trust = (*desk)->ask(AskStationTrust{(*desk)->seat()});
    if (!trust)
        return trust.refusal();
    const QString key = !trust->station.isValid() ? Cli::tr("none yet: it gets one with its first entry")
                        : trust->isKeyElsewhere   ? Cli::tr("not on this computer")
                                                  : Cli::tr("on this computer");
    const QStringList warnings = stationWarnings(*trust, code);
    return Answer{trustJson(*trust, code), labelledLines({{Cli::tr("Counter"), code}, {Cli::tr("Key"), key}}) +
                                               (warnings.isEmpty() ? QString() : u"\n\n"_s + warnings.join(u'\n'))};
}

void declareRenew(QCommandLineParser& parser)
{
    addOption(parser, "restored", Cli::tr("The record was restored from a backup: what was written after it is lost"));
    addOption(parser, "unchanged", Cli::tr("Nothing was written after it: only the computer or the login is another"));
}

Result<Answer> renew(CommandRun& run)
{
    if (!run.words().isEmpty() || run.isSet("restored") == run.isSet("unchanged"))
        return Answer::wrongUsage(Cli::tr("Say what happened: --restored or --unchanged."));
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    Desk& desk = **run.desk();
    const Result<RenewStation::Outcome> done = renewStation(desk, *order, run.isSet("restored"));
    if (!done)
        return done.refusal();
    const QString code = desk.config().stationCode;
    QString text = Cli::tr("Counter %1 signs with a new key from now on.").arg(code);
    if (done->lastSerial > 0)
        text += u'\n' + Cli::tr("Numbers of its papers go on after %1; checkpoints of before are set aside beside the "
                                "keys. Do not go on with the old record.")
                            .arg(QString::number(done->lastSerial));
    return Answer{
        QJsonObject{{u"counter"_s, code}, {u"restored"_s, run.isSet("restored")}, {u"lastSerial"_s, done->lastSerial}},
        text};
}

} // namespace

std::span<const CommandRow> stationCommands()
{
    static constexpr CommandRow rows[] = {
        {"station", "",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Whether this counter's key is here, and the record goes on where it was left."),
         nullptr, showStation},
        {"station renew", "--restored | --unchanged",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "An owner says that a backup was restored, or that another computer is this counter now."),
         declareRenew, renew},
    };
    return rows;
}

} // namespace madoguchi
