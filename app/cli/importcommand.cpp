// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/exchangewords.h"
#include "app/cli/ledgeroptions.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/importjob.h"
#include "core/exchange/reception.h"
#include "ui/printing/missingglyphs.h"
#include "ui/printing/pdffile.h"
#include "ui/text/counts.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"

#include <QJsonArray>
#include <QLocale>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareImport(QCommandLineParser& parser)
{
    addOption(parser, "map", Cli::tr("Which column means what; may be given several times"), "FIELD=COLUMN");
    addOption(parser, "encoding", Cli::tr("auto, utf-8, cp932, utf-16, utf-16le or utf-16be"), "NAME");
    addOption(parser, "dry-run", Cli::tr("Say what would change, and change nothing"));
    addOption(parser, "skip-rejected", Cli::tr("Take over the other rows when some cannot be"));
}

Result<ImportPlan> importPlan(const CommandRun& run, ImportTable table)
{
    ImportPlan plan;
    plan.table = table;
    plan.path = run.words().at(1);
    plan.skipsRejected = run.isSet("skip-rejected");
    plan.missingGlyphs = [](const QString& text) { return missingGlyphs(text); };
    if (run.isSet("encoding")) {
        const auto encoding = encodingFromName(run.value("encoding"));
        if (!encoding)
            return encoding.refusal();
        plan.encoding = *encoding;
    }
    for (const QString& text : run.values("map")) {
        const Result<FieldChoice> choice = parseFieldChoice(text);
        if (!choice)
            return choice.refusal();
        plan.choices << *choice;
    }
    return plan;
}

QJsonArray rowsJson(const QList<RowProblems>& rows)
{
    QJsonArray array;
    for (const RowProblems& row : rows) {
        for (const Problem& problem : row.problems) {
            QJsonObject json = problemJson(problem);
            json.insert(u"line"_s, row.line);
            json.insert(u"column"_s, problem.arguments.value(u"column"_s).toString());
            array << json;
        }
    }
    return array;
}

QJsonArray differencesJson(const QList<RowDifference>& differences)
{
    QJsonArray array;
    for (const RowDifference& row : differences) {
        QJsonArray changes;
        for (const FieldChange& change : row.changes)
            changes << QJsonObject{
                {u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}};
        array << QJsonObject{
            {u"line"_s, row.line}, {u"key"_s, row.key}, {u"new"_s, row.isNew}, {u"changes"_s, changes}};
    }
    return array;
}

QJsonArray emptiedJson(const QList<EmptiedField>& emptied)
{
    QJsonArray array;
    for (const EmptiedField& each : emptied)
        array << QJsonObject{{u"field"_s, each.field}, {u"rows"_s, each.rows}};
    return array;
}

/// For people; in JSON a field has its English name.
QString titleOf(const QString& field)
{
    return fieldTitle(field, QLocale().language() == QLocale::Japanese);
}

QString emptiedText(const QList<EmptiedField>& emptied)
{
    QStringList fields;
    for (const EmptiedField& each : emptied)
        fields << u"%1 (%2)"_s.arg(titleOf(each.field), formatCount(each.rows));
    return fields.join(u", "_s);
}

QJsonObject namesJson(const CreatedNames& names)
{
    return {{u"count"_s, names.count}, {u"first"_s, QJsonArray::fromStringList(names.first)}};
}

QJsonObject reportJson(const ImportReport& report, bool isDryRun)
{
    QJsonObject json = report.toJson();
    json.insert(u"rejected"_s, rowsJson(report.rejected));
    json.insert(u"warned"_s, rowsJson(report.warned));
    json.insert(u"dryRun"_s, isDryRun);
    json.insert(u"command"_s, report.commandId);
    json.insert(u"ignoredColumns"_s, QJsonArray::fromStringList(report.ignoredColumns));
    json.insert(u"furtherFields"_s, QJsonArray::fromStringList(report.furtherFields));
    json.insert(u"newKinds"_s, namesJson(report.kinds));
    json.insert(u"newPlaces"_s, namesJson(report.places));
    json.insert(u"newSections"_s, namesJson(report.sections));
    json.insert(u"newPeople"_s, namesJson(report.people));
    json.insert(u"emptied"_s, emptiedJson(report.emptied));
    if (isDryRun)
        json.insert(u"differences"_s, differencesJson(report.differences));
    return json;
}

/// With a sign between them that no name is likely to hold: places are called "本館, 2階".
void tellNames(QStringList& lines, const QString& text, const CreatedNames& names)
{
    if (names.count > 0)
        lines << text.arg(formatCount(names.count),
                          names.first.join(u" · "_s) + (names.count > names.first.size() ? u" …"_s : QString()));
}

QString reportText(const ImportReport& report, bool isDryRun)
{
    QStringList lines;
    lines << Cli::tr("%1 (%2): %3 new, %4 changed, %5 unchanged, %6 rejected, %7.")
                 .arg(countOfRows(report.rows), report.encoding, formatCount(report.created),
                      formatCount(report.updated), formatCount(report.unchanged), formatCount(report.rejectedRows),
                      countOfOpenLoans(report.loans));
    tellNames(lines, Cli::tr("New types: %1 (%2)"), report.kinds);
    tellNames(lines, Cli::tr("New places: %1 (%2)"), report.places);
    tellNames(lines, Cli::tr("New sections: %1 (%2)"), report.sections);
    tellNames(lines, Cli::tr("New people: %1 (%2)"), report.people);
    if (!report.emptied.isEmpty())
        lines << Cli::tr("Emptied by empty cells, fields (rows): %1").arg(emptiedText(report.emptied));
    if (report.warnedRows > 0)
        lines << Cli::tr("%n row(s) to look at.", nullptr, int(report.warnedRows));
    if (!report.furtherFields.isEmpty())
        lines << Cli::tr("Kept as further fields: %1").arg(report.furtherFields.join(u", "_s));
    if (!report.ignoredColumns.isEmpty())
        lines << Cli::tr("Columns not taken over: %1").arg(report.ignoredColumns.join(u", "_s));
    for (const RowDifference& row : report.differences) {
        lines << (row.isNew ? Cli::tr("line %1: new %2") : Cli::tr("line %1: %2"))
                     .arg(QString::number(row.line), row.key);
        for (const FieldChange& change : row.changes) {
            if (!row.isNew)
                lines << u"    %1: %2 -> %3"_s.arg(titleOf(change.field), change.before, change.after);
        }
    }
    if (!report.document.isEmpty())
        lines << Cli::tr("Stored as %1.").arg(report.document);
    else
        lines << (isDryRun ? Cli::tr("A dry run: nothing was changed.") : Cli::tr("Nothing was changed."));
    return lines.join(u'\n');
}

Result<ImportReport> runImport(CommandRun& run, const ImportPlan& plan)
{
    JobControl control({});
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    if (run.isSet("dry-run"))
        return previewImport(**desk, plan, control);
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    return performImport(**desk, *order, plan, control);
}

Result<Answer> import(CommandRun& run)
{
    const std::optional<ImportTable> table = importTable(run.words().value(0));
    if (run.words().size() != 2 || !table)
        return Answer::wrongUsage(Cli::tr("Say assets or people, and name one file."));
    const Result<ImportPlan> plan = importPlan(run, *table);
    if (!plan)
        return plan.refusal();
    const Result<ImportReport> report = runImport(run, *plan);
    if (!report)
        return report.refusal();
    const bool isDryRun = run.isSet("dry-run");
    QJsonObject json = reportJson(*report, isDryRun);
    for (const QList<RowProblems>& rows : {report->rejected, report->warned}) {
        for (const RowProblems& row : rows) {
            for (const Problem& problem : row.problems)
                run.console().message(sentence(problem));
        }
    }
    const bool isRefused = report->rejectedRows > 0 && !plan->skipsRejected && !isDryRun;
    if (isRefused) {
        const Problem problem{u"import.rejected-rows"_s, plan->path, {{u"count"_s, report->rejectedRows}}};
        json.insert(u"refused"_s, problemsJson({problem}));
        run.console().message(sentence(problem));
    }
    return Answer{json, reportText(*report, isDryRun), isRefused ? ExitCode::Refused : ExitCode::Done};
}

// ---- reception

void declareReception(QCommandLineParser& parser)
{
    addOption(parser, "delivered", Cli::tr("How many things the delivery note says"), "N");
    addOption(parser, "delivery-note", Cli::tr("Number of the delivery note"), "NUMBER");
    addOption(parser, "supplier", Cli::tr("Who delivered"), "NAME");
    addOption(parser, "remark", Cli::tr("What is known about a difference; what was damaged"), "TEXT");
    addOption(parser, "out", Cli::tr("Write the record of reception as PDF"), "FILE.pdf");
}

Result<Done> writeReception(CommandRun& run, const QString& import)
{
    const Result<Actor> by = run.actorIfNamed();
    if (!by)
        return by.refusal();
    const Result<Document> paper = run.ask(AskReceptionPaper{import, by->operatorName});
    if (!paper)
        return paper.refusal();
    const Result<qint64> written = writePdf(*paper, run.value("out"));
    return written ? Result<Done>(Done{}) : Result<Done>(written.refusal());
}

/// Without a count the paper of what was recorded is written again.
Result<Answer> printReception(CommandRun& run)
{
    if (const Result<Done> written = writeReception(run, run.words().first()); !written)
        return written.refusal();
    const QString file = run.value("out");
    return writtenTo(file, {QJsonObject{{u"document"_s, run.words().first()}, {u"file"_s, file}},
                            Cli::tr("%1 written to %2.").arg(run.words().first(), file)});
}

Result<Answer> reception(CommandRun& run)
{
    if (run.words().size() != 1 || !(run.isSet("delivered") || run.isSet("out")))
        return Answer::wrongUsage(Cli::tr("Name one import, and say with --delivered what its delivery note says."));
    if (!run.isSet("delivered"))
        return printReception(run);
    const std::optional<int> delivered = run.count("delivered", 0);
    if (!delivered)
        return badChoice(run, "delivered", u"0-%1"_s.arg(Delivery::most));
    const auto done = run.perform(NoteReception{
        run.words().first(), {run.value("delivery-note"), run.value("supplier"), *delivered, run.value("remark")}});
    if (!done)
        return done.refusal();
    const NoteReception::Outcome& outcome = done->outcome;
    if (run.isSet("out")) {
        if (const Result<Done> written = writeReception(run, outcome.document); !written)
            run.tellLostPaper(written.refusal());
    }
    QJsonObject json = outcome.toJson();
    json.insert(u"command"_s, done->commandId);
    return Answer{json, Cli::tr("%1: %2 on the delivery note, %3 taken over.")
                            .arg(outcome.document, formatCount(outcome.delivered), formatCount(outcome.accepted))};
}

} // namespace

std::span<const CommandRow> importCommands()
{
    static constexpr CommandRow rows[] = {
        {"import",
         "assets|people FILE [--map FIELD=COLUMN]… [--encoding NAME] [--dry-run] [--skip-rejected] [--id UUID]",
         QT_TRANSLATE_NOOP(
             "madoguchi::Cli",
             "Brings in a CSV file, all or nothing; encoding, delimiter and columns are found by themselves."),
         declareImport, import, ""}, // its names are compared with the fonts of papers
        {"reception",
         "IMPORT --delivered N [--delivery-note NUMBER] [--supplier NAME] [--remark TEXT] [--out FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Checks a delivery that was imported against its delivery note."),
         declareReception, reception, "--out"},
    };
    return rows;
}

} // namespace madoguchi
