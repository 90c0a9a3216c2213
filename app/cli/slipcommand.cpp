// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/records.h"
#include "core/loans/missingslips.h"
#include "core/loans/takeback.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMissing = 1000; ///< far more than anybody prints at a counter

void declareSlips(QCommandLineParser& parser)
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

/// What a program waited for when it was cut off is noted in the record first, as the window does at a sign-in.
Result<Answer> missingPapers(CommandRun& run)
{
    if (!run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("It takes no paper: all that are missing at this counter are listed."));
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    Desk& desk = **run.desk();
    if (const Result<QStringList> noted = noteLeftPapers(desk, *order); !noted)
        return noted.refusal();
    ListDocuments lost;
    lost.isLost = true;
    lost.stationCode = desk.config().stationCode;
    lost.limit = mostMissing;
    const Result<QList<DocumentRecord>> papers = run.ask(lost);
    if (!papers)
        return papers.refusal();
    const QJsonArray json = jsonList(*papers, documentAsJson);
    if (papers->isEmpty())
        return Answer{json, Cli::tr("Every paper that was asked for at this counter has come out.")};
    return Answer{json, documentTableText(*papers)};
}

} // namespace

std::span<const CommandRow> slipCommands()
{
    static constexpr CommandRow rows[] = {
        {"return-slips", "[--dry-run] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Makes the return slips of items that came back here before the program was cut off."),
         declareSlips, returnSlips},
        {"missing-papers", "",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Lists the papers of this counter that never came out; “document” writes them."),
         nullptr, missingPapers},
    };
    return rows;
}

} // namespace madoguchi
