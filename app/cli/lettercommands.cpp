// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/base/wholefile.h"
#include "core/collections/collectionquestions.h"
#include "core/letters/letteranswer.h"
#include "core/letters/letterdraft.h"
#include "core/letters/letterpreview.h"
#include "core/letters/letterquestions.h"
#include "core/letters/letterwording.h"
#include "core/letters/writeletters.h"
#include "core/loans/printable.h"
#include "ui/printing/joinedsheets.h"
#include "ui/printing/pdffile.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QFile>
#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// ---- letters

void declareWrite(QCommandLineParser& parser)
{
    addOption(parser, "step",
              Cli::tr("The step, 1 for the first letter; else the next one of each loan, once its wait is over"), "N");
    addOption(parser, "out", Cli::tr("One PDF with all the letters"), "FILE.pdf");
    addOption(parser, "eml", Cli::tr("Write a mail draft of each letter into this folder"), "FOLDER");
    addOption(parser, "mail",
              Cli::tr("Send them by mail, those with an address; the others come out in the PDF. See letters send"));
    addOption(parser, "attach", Cli::tr("Put the PDF of the letter into its draft"));
    addOption(parser, "by", Cli::tr("Who is written to: each person, or the head of the section (person)"),
              "section|person");
    addOption(parser, "person", Cli::tr("Of this person or section only"), "PERSON");
    addOption(parser, "drive", Cli::tr("Of a request to return: only what this collection still asks for"), "NUMBER");
    addOption(parser, "return-by", Cli::tr("When the things are asked back; else after the days of the office"),
              "DATE");
    addOption(parser, "dry-run",
              Cli::tr("Only tell whom a letter would go to, with --out how it would look; nothing is recorded"));
}

/// What is wrong with the call; empty: nothing.
QString wrongCall(CommandRun& run)
{
    if (run.words().size() != 1 || !letterKindFromCode(run.words().first()))
        return Cli::tr("Name one kind of letter: notice, overdue, overdue-list, collection or accessory.");
    if (run.isSet("by") && run.value("by") != u"person" && run.value("by") != u"section")
        return Cli::tr("--by takes section or person.");
    if (run.isSet("by") && run.value("by") == u"person" && run.words().first() == u"overdue-list")
        return Cli::tr("A list of what is overdue goes to the head of the section.");
    if (!run.number("step", 0))
        return Cli::tr("--step takes a number from 1.");
    if (run.isSet("mail") && run.isSet("eml"))
        return Cli::tr("Choose --mail or --eml, not both.");
    if (!run.isSet("out") && !run.isSet("eml") && !run.isSet("dry-run") && !run.isSet("mail"))
        return Cli::tr("Give the file to write with --out, or a folder for mail drafts with --eml.");
    return {};
}

/// What a right call asks for.
Result<WriteLetters> readVerb(CommandRun& run)
{
    WriteLetters verb;
    verb.query.kind = *letterKindFromCode(run.words().first());
    verb.query.step = *run.number("step", 0);
    verb.query.by = run.value("by") == u"section" ? LetterBy::Section : LetterBy::Person;
    verb.way = run.isSet("eml") ? LetterWay::Draft : run.isSet("mail") ? LetterWay::Mail : LetterWay::Paper;
    if (run.isSet("person")) {
        const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("person")});
        if (!holder)
            return holder.refusal();
        verb.query.person = holder->person;
        verb.query.section = holder->section;
    }
    if (run.isSet("drive")) {
        const Result<CollectionRecord> collection = run.ask(FindCollection{run.value("drive")});
        if (!collection)
            return collection.refusal();
        verb.query.collection = collection->id;
    }
    if (const Result<Done> read = readComingDayOption(run, "return-by", verb.returnBy); !read)
        return read.refusal();
    return verb;
}

QJsonArray skippedJson(const LetterPlan& plan)
{
    return jsonList(plan.skipped, [](const SkippedLoan& skipped) {
        QJsonObject json = problemJson(skipped.reason);
        json.insert(u"asset"_s, skipped.loan.assetNo);
        return json;
    });
}

QString recipientOf(const PlannedLetter& letter)
{
    return letter.section.isValid() ? letter.sectionName : letter.holder.values.name;
}

Answer plannedAnswer(const LetterPlan& plan)
{
    QList<QStringList> rows{{Cli::tr("To", "whom"), Cli::tr("Step"), Cli::tr("Asset no.")}};
    QJsonArray planned;
    for (const PlannedLetter& letter : plan.letters) {
        QStringList assets;
        for (const LetterItem& item : letter.items)
            assets << item.loan.assetNo;
        rows << QStringList{recipientOf(letter), QString::number(letter.step), assets.join(u", "_s)};
        QJsonObject json{{u"to"_s, recipientOf(letter)},
                         {u"step"_s, letter.step},
                         {u"assets"_s, QJsonArray::fromStringList(assets)}};
        if (!letter.mail.isEmpty())
            json.insert(u"mail"_s, letter.mail);
        if (!letter.copyTo.isEmpty())
            json.insert(u"copyTo"_s, letter.copyTo);
        planned << json;
    }
    return {QJsonObject{{u"letters"_s, plan.letters.size()},
                        {u"people"_s, plan.people()},
                        {u"items"_s, plan.items()},
                        {u"planned"_s, planned},
                        {u"skipped"_s, skippedJson(plan)},
                        {u"dryRun"_s, true}},
            plan.letters.isEmpty() ? Cli::tr("There is nobody to write to.") : textTable(rows)};
}

/// Whatever becomes of paper and drafts, the letters are recorded.
void tellFailure(CommandRun& run, const Refusal& refusal)
{
    run.tellLostPaper(refusal);
    run.console().message(Cli::tr("The letters are recorded. For their papers repeat the command with another file and "
                                  "--id %1: nothing is recorded a second time.")
                              .arg(run.commandId()));
}

bool writePapers(CommandRun& run, const QStringList& numbers)
{
    QList<Document> papers;
    for (const QString& number : numbers) {
        Result<Document> paper = printableDocument(**run.desk(), {number, 0, {}});
        if (!paper) {
            tellFailure(run, paper.refusal());
            return false;
        }
        papers << *std::move(paper);
    }
    const Result<JoinedSheets> sheets = JoinedSheets::make(papers);
    const Result<int> written = sheets ? writePdf(*sheets, run.value("out")) : Result<int>(sheets.refusal());
    if (!written)
        tellFailure(run, written.refusal());
    return written.isOk();
}

std::optional<WrittenDrafts> writeMailDrafts(CommandRun& run, const QStringList& numbers)
{
    LetterPdf pdf;
    if (run.isSet("attach"))
        pdf = [&run](const QString& number) {
            const Result<Document> paper = printableDocument(**run.desk(), {number, 0, {}});
            return paper ? pdfBytes(*paper) : Result<QByteArray>(paper.refusal());
        };
    const Result<WrittenDrafts> drafts = writeDrafts(**run.desk(), numbers, run.value("eml"), pdf);
    if (!drafts)
        tellFailure(run, drafts.refusal());
    return drafts ? std::optional(*drafts) : std::nullopt;
}

/// What came out of the letters; and what did not.
void bringOut(CommandRun& run, const QStringList& numbers, QJsonObject& json)
{
    QStringList printed = numbers;
    if (run.isSet("mail")) {
        const LetterRoutes routes = run.ask(AskLetterRoutes{numbers}).valueOr(LetterRoutes{numbers, {}});
        printed = routes.onPaper;
        json.insert(u"onPaper"_s, QJsonArray::fromStringList(routes.onPaper));
        json.insert(u"withoutCopy"_s, QJsonArray::fromStringList(routes.withoutCopy));
        if (!routes.withoutCopy.isEmpty())
            run.console().message(
                Cli::tr("No mail address of the section’s head is known, so nobody gets a copy of %1. "
                        "Print these letters for the copy.")
                    .arg(numberRanges(routes.withoutCopy).join(u", "_s)));
    }
    if (run.isSet("out") && !printed.isEmpty() && writePapers(run, printed))
        json.insert(u"file"_s, run.value("out"));
    if (run.isSet("eml")) {
        if (const std::optional<WrittenDrafts> drafts = writeMailDrafts(run, numbers)) {
            json.insert(u"drafts"_s, drafts->files.size());
            json.insert(u"withoutAddress"_s, QJsonArray::fromStringList(drafts->withoutAddress));
        }
    }
}

QString writtenText(const QStringList& numbers, const QJsonObject& json)
{
    QString text =
        Cli::tr("%n letter(s) written: %1.", nullptr, int(numbers.size())).arg(numberRanges(numbers).join(u", "_s));
    const QStringList onPaper = json.value(u"onPaper"_s).toVariant().toStringList();
    if (!onPaper.isEmpty())
        text +=
            u'\n' + Cli::tr("%n of them on paper, because no mail address is known: %1.", nullptr, int(onPaper.size()))
                        .arg(numberRanges(onPaper).join(u", "_s));
    return text;
}

Answer writtenAnswer(CommandRun& run, const Performed<WriteLettersOutcome>& done, const LetterPlan& plan)
{
    const WriteLettersOutcome& outcome = done.outcome;
    QJsonObject json{{u"letters"_s, outcome.documents.size()},
                     {u"people"_s, outcome.people},
                     {u"items"_s, outcome.items},
                     {u"documents"_s, QJsonArray::fromStringList(outcome.documents)},
                     {u"skipped"_s, skippedJson(plan)},
                     {u"repeat"_s, done.isRepeat}};
    if (outcome.documents.isEmpty())
        return {json, Cli::tr("There is nobody to write to.")};
    json.insert(u"command"_s, done.commandId);
    bringOut(run, outcome.documents, json);
    if (outcome.left > 0)
        run.console().message(Cli::tr("%n letter(s) are not written yet. Do it again.", nullptr, outcome.left));
    return {json, writtenText(outcome.documents, json)};
}

/// What would be written; where a file is named, how it would look.
Result<Answer> previewed(CommandRun& run, const WriteLetters& verb, const LetterPlan& plan)
{
    Answer answer = plannedAnswer(plan);
    if (!run.isSet("out") || plan.letters.isEmpty())
        return answer;
    const Result<QList<Document>> papers = run.ask(AskLetterPreviews{verb.query, verb.returnBy, {}});
    if (!papers)
        return papers.refusal();
    const Result<JoinedSheets> sheets = JoinedSheets::make(*papers);
    if (!sheets)
        return sheets.refusal();
    if (const Result<int> written = writePdf(*sheets, run.value("out")); !written)
        return written.refusal();
    QJsonObject json = answer.json.toObject();
    json.insert(u"file"_s, run.value("out"));
    answer.json = json;
    return writtenTo(run.value("out"), answer);
}

/// A letter that is recorded and never comes out would use its step up.
std::optional<Refusal> paperNeeded(CommandRun& run, const LetterPlan& plan)
{
    if (!run.isSet("mail") || run.isSet("out"))
        return std::nullopt;
    QStringList names;
    for (const PlannedLetter& letter : plan.letters) {
        if (!isMailAddress(letter.mail) && !names.contains(recipientOf(letter)))
            names << recipientOf(letter);
    }
    return names.isEmpty() ? std::nullopt : std::optional(refused(u"letter.paper-needed"_s, names.join(u", "_s)));
}

Result<Answer> write(CommandRun& run)
{
    if (const QString wrong = wrongCall(run); !wrong.isEmpty())
        return Answer::wrongUsage(wrong);
    const Result<WriteLetters> verb = readVerb(run);
    if (!verb)
        return verb.refusal();
    const Result<LetterPlan> plan = run.ask(AskLetterPlan{verb->query});
    if (!plan)
        return plan.refusal();
    if (run.isSet("dry-run"))
        return previewed(run, *verb, *plan);
    if (std::optional<Refusal> needed = paperNeeded(run, *plan))
        return *std::move(needed);
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    const Result<Performed<WriteLettersOutcome>> done = writeAllLetters(**run.desk(), *verb, *order);
    if (!done)
        return done.refusal();
    Answer answer = writtenAnswer(run, *done, *plan);
    return answer.json.toObject().contains(u"file"_s) ? writtenTo(run.value("out"), answer) : answer;
}

// ---- letters list, letters answer

void declareLetters(QCommandLineParser& parser)
{
    addOption(parser, "person", Cli::tr("Of this person only"), "PERSON");
    addOption(parser, "open", Cli::tr("Only those of which something is still out"));
    addOption(parser, "limit", Cli::tr("At most so many (100)"), "N");
}

QJsonObject letterAsJson(const LetterRecord& letter)
{
    QJsonObject json{{u"number"_s, letter.number},
                     {u"kind"_s, letterKindCode(letter.kind)},
                     {u"step"_s, letter.step},
                     {u"way"_s, letterWayCode(letter.way)},
                     {u"at"_s, letter.writtenAt.toIso()},
                     {u"to"_s, letter.to},
                     {u"assets"_s, QJsonArray::fromStringList(letter.assets)},
                     {u"stillOut"_s, letter.stillOut},
                     {u"undone"_s, letter.isUndone}};
    if (letter.mail)
        json.insert(u"mail"_s, mailStateCode(*letter.mail));
    if (!letter.mailTo.isEmpty())
        json.insert(u"mailTo"_s, letter.mailTo);
    if (!letter.copyTo.isEmpty())
        json.insert(u"copyTo"_s, letter.copyTo);
    if (!letter.mailError.isEmpty())
        json.insert(u"mailError"_s, letter.mailError);
    if (letter.returnBy.isValid())
        json.insert(u"returnBy"_s, letter.returnBy.toString(Qt::ISODate));
    if (letter.answeredAt.isValid())
        json.insert(u"answeredAt"_s, letter.answeredAt.toIso());
    if (!letter.answer.isEmpty())
        json.insert(u"answer"_s, letter.answer);
    if (letter.promisedOn.isValid())
        json.insert(u"promised"_s, letter.promisedOn.toString(Qt::ISODate));
    return json;
}

Result<Answer> listLetters(CommandRun& run)
{
    ListLetters question;
    const std::optional<int> limit = run.number("limit", 100);
    if (!limit || !run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("--limit takes a number above zero."));
    question.limit = *limit;
    question.isOpen = run.isSet("open");
    if (run.isSet("person")) {
        const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("person")});
        if (!holder)
            return holder.refusal();
        question.person = holder->person;
    }
    const Result<QList<LetterRecord>> letters = run.ask(question);
    if (!letters)
        return letters.refusal();
    QList<QStringList> rows{{Cli::tr("Doc. no."), Cli::tr("Letter"), Cli::tr("Step"), Cli::tr("To", "whom"),
                             Cli::tr("Written at"), Cli::tr("Still out"), Cli::tr("Promised")}};
    for (const LetterRecord& letter : *letters)
        rows << QStringList{letter.number,
                            wordOf(letter.kind),
                            QString::number(letter.step),
                            letter.to,
                            formatInstant(letter.writtenAt),
                            QString::number(letter.stillOut),
                            formatDay(letter.promisedOn)};
    return Answer{jsonList(*letters, letterAsJson), textTable(rows)};
}

void declareAnswer(QCommandLineParser& parser)
{
    addOption(parser, "text", Cli::tr("What was said"), "TEXT");
    addOption(parser, "promised", Cli::tr("When the things will be brought"), "DATE");
}

Result<Answer> answer(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one letter."));
    RecordLetterAnswer verb{run.words().first(), run.value("text"), {}};
    if (const Result<Done> read = readComingDayOption(run, "promised", verb.promisedOn); !read)
        return read.refusal();
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"letter"_s, verb.number}, {u"command"_s, done->commandId}},
                  Cli::tr("The answer to %1 is recorded.").arg(verb.number)};
}

// ---- letters wording

void declareWording(QCommandLineParser& parser)
{
    addOption(parser, "language", Cli::tr("Of the letter: ja or en (ja)"), "ja|en");
    addOption(parser, "set", Cli::tr("Take the words from this file, written as this command shows them"), "FILE");
    addOption(parser, "reset", Cli::tr("Use the fixed words again"));
}

Result<LetterWording> wordingInFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::Unavailable, u"letter.file-unreadable"_s, path,
                       {{u"reason"_s, file.errorString()}});
    return LetterWording::fromText(QString::fromUtf8(file.readAll()));
}

Result<Answer> wording(CommandRun& run)
{
    const std::optional<LetterKind> kind = letterKindFromCode(run.words().value(0));
    if (!kind || run.words().size() != 1 || (run.isSet("set") && run.isSet("reset")))
        return Answer::wrongUsage(
            Cli::tr("Name one kind of letter: notice, overdue, overdue-list, collection or accessory."));
    const QString language = run.isSet("language") ? run.value("language") : u"ja"_s;
    if (run.isSet("set") || run.isSet("reset")) {
        ChangeWording verb{*kind, language, std::nullopt};
        if (run.isSet("set")) {
            const Result<LetterWording> wanted = wordingInFile(run.value("set"));
            if (!wanted)
                return wanted.refusal();
            verb.wording = *wanted;
        }
        const auto done = run.perform(verb);
        if (!done)
            return done.refusal();
    }
    const Result<AskWording::Answer> now = run.ask(AskWording{*kind, language});
    if (!now)
        return now.refusal();
    const LetterWording& words = now->wording;
    return Answer{QJsonObject{{u"kind"_s, run.words().first()},
                              {u"language"_s, language},
                              {u"fixed"_s, now->isFixed},
                              {u"subject"_s, words.subject},
                              {u"greeting"_s, words.greeting},
                              {u"head"_s, words.head},
                              {u"item"_s, words.item},
                              {u"body"_s, words.body}},
                  words.toText().trimmed()};
}

} // namespace

std::span<const CommandRow> letterCommands()
{
    static constexpr CommandRow rows[] = {
        {"letters",
         "overdue|overdue-list|notice|collection|accessory [--step N] --out FILE.pdf [--eml FOLDER [--attach] | "
         "--mail] [--by "
         "section|person] "
         "[--person PERSON|SECTION] [--drive NUMBER] [--return-by DATE] [--dry-run] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes letters about loans: never twice for the same step of a loan."),
         declareWrite, write, "--out"},
        {"letters list", "[--person PERSON] [--open] [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the letters that were written, newest first."), declareLetters,
         listLetters},
        {"letters answer", "NUMBER [--text TEXT] [--promised DATE] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Records what was answered to a letter, and the day that was promised."),
         declareAnswer, answer},
        {"letters wording",
         "overdue|overdue-list|notice|collection|accessory [--language ja|en] [--set FILE | --reset]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Shows or changes the words of a letter."), declareWording, wording},
    };
    return rows;
}

} // namespace madoguchi
