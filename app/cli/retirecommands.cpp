// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "app/cli/texttable.h"
#include "core/loans/retire.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

// Handing back and disposal: prepare-retirement, retire.

namespace {

Result<Answer> retiredAnswer(CommandRun& run, const Performed<RetireOutcome>& done)
{
    const RetireOutcome& outcome = done.outcome;
    if (run.isSet("receipt") && !outcome.document.isEmpty())
        writeFreshPaper(run, outcome.document, run.value("receipt"));
    QJsonArray items;
    QList<QStringList> rows{{Cli::tr("Asset no."), Cli::tr("Status")}};
    for (const RetireOutcome::Item& item : outcome.items) {
        items << QJsonObject{{u"asset"_s, item.assetNo}, {u"state"_s, assetStateCode(item.state)}};
        rows << QStringList{item.assetNo, wordOf(item.state)};
    }
    const QString text = outcome.isClosed ? Cli::tr("Disposed of, certificate %1.").arg(outcome.document)
                         : outcome.document.isEmpty()
                             ? Cli::tr("Recorded. The items wait for the number of the certificate.")
                             : Cli::tr("Prepared to be handed back, list %1.").arg(outcome.document);
    QJsonObject json{{u"items"_s, items},
                     {u"closed"_s, outcome.isClosed},
                     {u"command"_s, done.commandId},
                     {u"repeat"_s, done.isRepeat}};
    if (!outcome.document.isEmpty())
        json.insert(u"document"_s, outcome.document);
    return Answer{json, text + u'\n' + textTable(rows)};
}

void declarePrepare(QCommandLineParser& parser)
{
    addOption(parser, "receipt", Cli::tr("Write the list as PDF"), "FILE.pdf");
}

Result<Answer> prepare(CommandRun& run)
{
    if (run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("Name at least one item."));
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    const Result<Performed<RetireOutcome>> done = run.perform(PrepareRetirement{*ids});
    if (!done)
        return done.refusal();
    return retiredAnswer(run, *done);
}

void declareRetire(QCommandLineParser& parser)
{
    addOption(parser, "method", Cli::tr("How the data was erased; for what stores nothing, say so"), "TEXT");
    addOption(parser, "executor", Cli::tr("Who erased it"), "NAME");
    addOption(parser, "witness", Cli::tr("Who was there; somebody else"), "NAME");
    addOption(parser, "certificate", Cli::tr("Number of the certificate; with it the items are disposed of"), "NO");
    addOption(parser, "receipt", Cli::tr("Write the certificate of erasure as PDF"), "FILE.pdf");
}

/// What is in no set yet gets into one first, as a step of its own that can be undone by itself.
Result<Done> prepareRest(CommandRun& run, const QList<AssetId>& ids)
{
    const Result<QList<AssetId>> rest = run.ask(AskUnprepared{ids});
    if (!rest)
        return rest.refusal();
    if (rest->isEmpty())
        return Done{};
    Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    order->commandId.clear();
    const Result<Performed<RetireOutcome>> done = run.perform(PrepareRetirement{*rest}, *order);
    return done ? Result<Done>(Done{}) : Result<Done>(done.refusal());
}

Result<Answer> retire(CommandRun& run)
{
    if (run.words().isEmpty() || !run.isSet("method") || !run.isSet("executor") || !run.isSet("witness"))
        return Answer::wrongUsage(Cli::tr("Name at least one item, --method, --executor and --witness."));
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    const Retire verb{*ids, run.value("method"), run.value("executor"), run.value("witness"), run.value("certificate")};
    if (const QList<Problem> problems = problemsOfRetiring(verb); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    if (!verb.certificate.trimmed().isEmpty()) {
        if (const Result<Done> ready = prepareRest(run, *ids); !ready)
            return ready.refusal();
    }
    const Result<Performed<RetireOutcome>> done = run.perform(verb);
    if (!done)
        return done.refusal();
    return retiredAnswer(run, *done);
}

} // namespace

std::span<const CommandRow> retireCommands()
{
    static constexpr CommandRow rows[] = {
        {"prepare-retirement", "ITEM… [--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Puts a set together that is to be handed back, with its list."),
         declarePrepare, prepare, "--receipt"},
        {"retire",
         "ITEM… --method TEXT --executor NAME --witness NAME [--certificate NO] [--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Records the erasure, and with a certificate number disposes of the items."),
         declareRetire, retire, "--receipt"},
    };
    return rows;
}

} // namespace madoguchi
