// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/counterdriver.h"
#include "app/cli/standardinput.h"
#include "core/desk/counterscanner.h"
#include "ui/text/counterlines.h"

#include <QDir>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareCounter(QCommandLineParser& parser)
{
    addOption(parser, "receipts", Cli::tr("Write receipts and return slips as PDFs into this folder"), "FOLDER");
}

/// core tells codes; people read sentences.
QJsonObject eventJson(const CounterEvent& event)
{
    QJsonObject json = event.toJson();
    QJsonArray problems = json.value(u"problems"_s).toArray();
    for (qsizetype i = 0; i < problems.size(); ++i) {
        QJsonObject problem = problems.at(i).toObject();
        problem.insert(u"message"_s, problemJson(event.problems.at(i).problem).value(u"message"_s));
        problems[i] = problem;
    }
    if (!problems.isEmpty())
        json.insert(u"problems"_s, problems);
    return json;
}

Result<Answer> counter(CommandRun& run)
{
    if (!run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("The scans come from standard input."));
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    const Result<ScannerProfile> profile = run.ask(AskScannerProfile());
    if (!profile)
        return profile.refusal();
    Console& console = run.console();
    CounterDriver driver(run, *order, *profile, (*run.desk())->clock().now(), [&](const CounterEvent& event) {
        console.isJson() ? console.json(eventJson(event)) : console.line(counterLine(event));
    });
    const QString folder = run.value("receipts");
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return refusal(RefusalKind::Unavailable, u"export.cannot-create"_s, folder);
    driver.setReceiptFolder(folder);
    const auto outcome = [&driver] {
        return driver.failure() ? Result<Done>(*driver.failure()) : Result<Done>(Done{});
    };
    const Result<Done> played = eachInputLine([&](const QByteArray& line) {
        driver.line(line);
        return outcome();
    });
    if (!played)
        return played.refusal();
    driver.finish();
    if (const Result<Done> finished = outcome(); !finished)
        return finished.refusal();
    return Answer{};
}

} // namespace

std::span<const CommandRow> counterCommands()
{
    static constexpr CommandRow rows[] = {
        {"counter", "[--receipts FOLDER]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Plays scans from standard input, one per line, through the counter's dialogue."),
         declareCounter, counter, "--receipts"},
    };
    return rows;
}

} // namespace madoguchi
