// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "core/loans/missingslips.h"
#include "core/loans/takeback.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declare(QCommandLineParser& parser)
{
    addOption(parser, "dry-run", Cli::tr("Say which are missing, and make none"));
}

Result<Answer> returnSlips(CommandRun& run)
{
    if (!run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("It takes no item: all that are missing at this counter are made."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<MissingSlips> missing = run.ask(AskMissingSlips{(*desk)->config().stationCode});
    if (!missing)
        return missing.refusal();
    QJsonObject json{{u"items"_s, QJsonArray::fromStringList(missing->assets)}, {u"documents"_s, QJsonArray()}};
    if (missing->lines.isEmpty())
        return Answer{json, Cli::tr("Every item that came back at this counter has its return slip.")};
    if (run.isSet("dry-run"))
        return Answer{json, Cli::tr("Came back without a return slip: %1").arg(missing->assets.join(u", "_s))};
    const auto done = run.perform(IssueReturnSlips{missing->lines});
    if (!done)
        return done.refusal();
    json.insert(u"documents"_s, QJsonArray::fromStringList(done->outcome.documents));
    json.insert(u"command"_s, done->commandId);
    return Answer{json, Cli::tr("Return slips: %1").arg(done->outcome.documents.join(u", "_s))};
}

constexpr CommandRow rows[] = {
    {"return-slips", "[--dry-run] [--id UUID]",
     QT_TRANSLATE_NOOP("madoguchi::Cli",
                       "Makes the return slips of items that came back here before the program was cut off."),
     declare, returnSlips},
};

} // namespace

std::span<const CommandRow> slipCommands()
{
    return rows;
}

} // namespace madoguchi
