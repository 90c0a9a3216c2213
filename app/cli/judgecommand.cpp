// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keys.h"
#include "app/cli/returnoptions.h"
#include "core/loans/takeback.h"
#include "ui/text/sentences.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareJudge(QCommandLineParser& parser)
{
    addOption(parser, "check",
              Cli::tr("A check point of its type that is not in order, and what is wrong; may be given several times"),
              "POINT=TEXT");
    addOption(parser, "good", Cli::tr("A check point that is in order after all; may be given several times"), "POINT");
    addOption(parser, "missing", Cli::tr("An accessory that did not come back after all; may be given several times"),
              "NAME");
}

QString text(const JudgeReturn::Outcome& outcome)
{
    QStringList lines;
    for (const CheckResult& check : outcome.checks)
        lines << (check.isGood ? Cli::tr("%1: in order").arg(check.point)
                               : Cli::tr("%1: %2").arg(check.point, check.note));
    return lines.join(u'\n');
}

/// The line of the loan that ended last. Code "loan.line-unknown".
Result<LoanLineId> lastLine(CommandRun& run, AssetId asset)
{
    const Result<AskLastReturn::Answer> last = run.ask(AskLastReturn{asset});
    if (!last)
        return last.refusal();
    if (!*last)
        return refusal(RefusalKind::NotFound, u"loan.line-unknown"_s, run.words().first());
    return (*last)->line;
}

Result<Answer> noteMissing(CommandRun& run, AssetId asset)
{
    const Result<LoanLineId> line = lastLine(run, asset);
    if (!line)
        return line.refusal();
    const QStringList names = run.values("missing");
    const auto done = run.perform(MarkAccessoryMissing{*line, names});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"asset"_s, run.words().first()},
                              {u"missing"_s, QJsonArray::fromStringList(names)},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat}},
                  Cli::tr("Still missing: %1").arg(names.join(u", "_s))};
}

Result<Answer> judge(CommandRun& run)
{
    const bool hasChecks = run.isSet("check") || run.isSet("good");
    if (run.words().size() != 1 || hasChecks == run.isSet("missing"))
        return Answer::wrongUsage(
            Cli::tr("Name one item, and what was found with --check or --good, or what is missing with --missing."));
    const Result<QList<AssetId>> asset = run.ask(AssetsByKey{run.words()});
    if (!asset)
        return asset.refusal();
    if (!hasChecks)
        return noteMissing(run, asset->first());
    QList<ReturnedItem> items{ReturnedItem{asset->first(), {}, {}}};
    if (!noteChecks(run, items))
        return Answer::wrongUsage(Cli::tr("--check names a check point, an equals sign and what is wrong."));
    for (const QString& point : run.values("good"))
        items.first().checks << CheckResult{point};
    const Result<LoanLineId> line = lastLine(run, asset->first());
    if (!line)
        return line.refusal();
    const auto done = run.perform(JudgeReturn{*line, items.first().checks});
    if (!done)
        return done.refusal();
    for (const Problem& problem : problemsOfChecks(done->outcome.assetNo, done->outcome.checks))
        run.console().message(sentence(problem));
    return Answer{QJsonObject{{u"asset"_s, done->outcome.assetNo},
                              {u"checks"_s, checksOf(done->outcome.checks)},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat}},
                  text(done->outcome)};
}

} // namespace

std::span<const CommandRow> judgeCommands()
{
    static constexpr CommandRow rows[] = {
        {"judge-return", "ITEM [--check POINT=TEXT]… [--good POINT]… [--id UUID]  or  ITEM --missing NAME… [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says what was found, or found missing, when it came back last."),
         declareJudge, judge},
    };
    return rows;
}

} // namespace madoguchi
