// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/collections/closecollection.h"
#include "core/collections/collectionpapers.h"
#include "core/collections/exemptitems.h"
#include "core/collections/opencollection.h"
#include "ui/printing/joinedsheets.h"
#include "ui/printing/pdffile.h"
#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"

#include <QFile>
#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Which = AskCollectionPapers::Which;

QJsonObject recordAsJson(const CollectionRecord& record)
{
    QJsonObject json{{u"collection"_s, record.number},
                     {u"state"_s, record.isOpen() ? u"open"_s : u"closed"_s},
                     {u"reason"_s, collectionReasonCode(record.reason)},
                     {u"returnBy"_s, record.returnBy.toString(Qt::ISODate)},
                     {u"openedAt"_s, record.openedAt.toIso()},
                     {u"items"_s, record.items},
                     {u"returned"_s, record.returned}};
    if (!record.name.isEmpty())
        json.insert(u"name"_s, record.name);
    if (!record.isOpen())
        json.insert(u"closedAt"_s, record.closedAt.toIso());
    return json;
}

QJsonObject itemAsJson(const CollectionItem& item)
{
    QJsonObject json{{u"asset"_s, item.assetNo},
                     {u"title"_s, item.title},
                     {u"state"_s, collectionStateCode(item.state)},
                     {u"letters"_s, item.letters}};
    const auto add = [&](const QString& key, const QString& text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    add(u"holder"_s, item.holder);
    add(u"section"_s, item.sectionName);
    add(u"due"_s, dueText(item.due));
    add(u"returnedAt"_s, item.returnedAt.isValid() ? item.returnedAt.toIso() : QString());
    add(u"slip"_s, item.returnSlip);
    add(u"note"_s, item.note);
    return json;
}

QJsonObject progressAsJson(const CollectionProgress& row)
{
    QJsonObject json{
        {u"section"_s, row.sectionName}, {u"items"_s, row.items}, {u"returned"_s, row.returned}, {u"out"_s, row.out}};
    if (row.person.isValid())
        json.insert(u"person"_s, row.holder);
    return json;
}

Result<CollectionRecord> drive(CommandRun& run)
{
    return run.ask(FindCollection{run.words().value(0)});
}

Result<Done> writePapers(CommandRun& run, CollectionId id, Which which, const QString& file)
{
    const Result<Actor> by = run.actorIfNamed();
    if (!by)
        return by.refusal();
    const Result<QList<Document>> papers = run.ask(AskCollectionPapers{id, which, by->operatorName, std::nullopt});
    if (!papers)
        return papers.refusal();
    const Result<JoinedSheets> sheets = JoinedSheets::make(*papers);
    if (!sheets)
        return sheets.refusal();
    const Result<int> written = writePdf(*sheets, file);
    return written ? Result<Done>(Done{}) : Result<Done>(written.refusal());
}

/// What has just been recorded stays recorded whatever becomes of its paper.
void writeIfWanted(CommandRun& run, CollectionId id, Which which, const char* option)
{
    if (!run.isSet(option))
        return;
    if (const Result<Done> written = writePapers(run, id, which, run.value(option)); !written)
        run.tellLostPaper(written.refusal());
}

// ---- drive open

void declareOpenDrive(QCommandLineParser& parser)
{
    addOption(parser, "name", Cli::tr("What people call it"), "TEXT");
    addOption(parser, "why", Cli::tr("replacement, transfer, year-end, lease-end or other"), "REASON");
    addOption(parser, "return-by", Cli::tr("When the things are asked back"), "DATE");
    addOption(parser, "section", Cli::tr("Only what this section and its people hold"), "NAME");
    addOption(parser, "kind", Cli::tr("Only this type"), "NAME");
    addOption(parser, "maker", Cli::tr("Only of this maker; a part of it is enough"), "NAME");
    addOption(parser, "model", Cli::tr("Only this model; a part of it is enough"), "NAME");
    addOption(parser, "place", Cli::tr("Only what belongs to this place: its name or the code of its label"), "PLACE");
    addOption(parser, "ownership", Cli::tr("state, lease, service or borrowed"), "CODE");
    addOption(parser, "due-by", Cli::tr("Only what is due on this day or before"), "DATE");
    addOption(parser, "acquired-by", Cli::tr("Only what was acquired on this day or before"), "DATE");
    addOption(parser, "lease-ends-by", Cli::tr("Only what is leased until this day or less"), "DATE");
    addOption(parser, "leavers", Cli::tr("Only what people hold who have left"));
    addOption(parser, "leaves-by", Cli::tr("Only what people hold who leave on this day or before, or have left"),
              "DATE");
    addOption(parser, "person", Cli::tr("Only what this person holds; may be given several times"), "PERSON");
    addOption(parser, "people", Cli::tr("Only what the people in this file hold: one staff number or user name a line"),
              "FILE");
    addOption(parser, "dry-run", Cli::tr("Only tell how much would be asked back; nothing is recorded"));
    addOption(parser, "lists", Cli::tr("Write the lists for the sections as one PDF"), "FILE.pdf");
}

/// The keys of people on the command line and in the file.
Result<QStringList> peopleKeys(CommandRun& run)
{
    QStringList keys = run.values("person");
    if (!run.isSet("people"))
        return keys;
    QFile file(run.value("people"));
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::Unavailable, u"collection.file-unreadable"_s, run.value("people"),
                       {{u"reason"_s, file.errorString()}});
    const QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(QChar::ByteOrderMark)).split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            keys << line.trimmed();
    }
    if (keys.isEmpty()) // never taken for everybody
        return refused(u"collection.no-people"_s, run.value("people"));
    return keys;
}

/// Refused with all of those nobody has.
Result<QList<PersonId>> chosenPeople(CommandRun& run)
{
    const Result<QStringList> keys = peopleKeys(run);
    if (!keys)
        return keys.refusal();
    QList<PersonId> people;
    QList<Problem> problems;
    for (const QString& key : *keys) {
        const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{key});
        if (holder && holder->person.isValid())
            people << holder->person;
        else
            problems << (holder ? Problem{u"person.unknown"_s, key, {}} : holder.refusal().problems.value(0));
    }
    if (!problems.isEmpty())
        return Refusal{RefusalKind::NotFound, problems, false};
    return people;
}

Result<OpenCollection> planned(CommandRun& run)
{
    OpenCollection verb;
    verb.title = run.value("name");
    verb.scope.maker = run.value("maker");
    verb.scope.model = run.value("model");
    verb.scope.isOfLeavers = run.isSet("leavers");
    if (run.isSet("why")) {
        const std::optional<CollectionReason> reason = collectionReasonFromCode(run.value("why"));
        if (!reason)
            return badChoice(run, "why", u"replacement, transfer, year-end, lease-end, other"_s);
        verb.reason = *reason;
    }
    if (run.isSet("ownership")) {
        if (!ownershipFromCode(run.value("ownership")))
            return badChoice(run, "ownership", u"state, lease, service, borrowed"_s);
        verb.scope.ownership = run.value("ownership");
    }
    const Result<QList<PersonId>> people = chosenPeople(run);
    if (!people)
        return people.refusal();
    verb.scope.people = *people;
    const Result<NamedScope> named = namedScope(run);
    if (!named)
        return named.refusal();
    verb.scope.kind = named->kind;
    verb.scope.section = named->section;
    verb.scope.place = named->place;
    const std::pair<const char*, QDate*> days[] = {{"return-by", &verb.returnBy},
                                                   {"due-by", &verb.scope.dueBy},
                                                   {"lease-ends-by", &verb.scope.leaseEndsBy},
                                                   {"leaves-by", &verb.scope.leavesBy}};
    for (const auto& [option, day] : days) {
        if (const Result<Done> read = readComingDayOption(run, option, *day); !read)
            return read.refusal();
    }
    if (const Result<Done> read = readDayOption(run, "acquired-by", verb.scope.acquiredBy); !read)
        return read.refusal();
    return verb;
}

Result<Answer> preview(CommandRun& run, const CollectionScope& scope)
{
    const Result<CollectionPreview> preview = run.ask(PreviewCollection{scope});
    if (!preview)
        return preview.refusal();
    return Answer{QJsonObject{{u"items"_s, preview->items},
                              {u"people"_s, preview->people},
                              {u"sections"_s, preview->sections},
                              {u"elsewhere"_s, preview->elsewhere},
                              {u"dryRun"_s, true}},
                  Cli::tr("%n item(s) would be asked back.", nullptr, preview->items)};
}

Result<Answer> openDrive(CommandRun& run)
{
    const bool isTry = run.isSet("dry-run");
    if (!run.words().isEmpty() || (!isTry && (!run.isSet("name") || !run.isSet("return-by"))))
        return Answer::wrongUsage(Cli::tr("Give the collection a name with --name, and a day with --return-by."));
    const Result<OpenCollection> verb = planned(run);
    if (!verb)
        return verb.refusal();
    if (isTry)
        return preview(run, verb->scope);
    const auto done = run.perform(*verb);
    if (!done)
        return done.refusal();
    const OpenCollectionOutcome& outcome = done->outcome;
    writeIfWanted(run, outcome.collection, Which::Lists, "lists");
    return Answer{
        QJsonObject{{u"collection"_s, outcome.number},
                    {u"command"_s, done->commandId},
                    {u"repeat"_s, done->isRepeat},
                    {u"items"_s, outcome.items},
                    {u"people"_s, outcome.people},
                    {u"elsewhere"_s, outcome.elsewhere}},
        Cli::tr("Collection %1 opened: %n item(s) are asked back.", nullptr, outcome.items).arg(outcome.number)};
}

// ---- drive list, drive status

void declareDrives(QCommandLineParser& parser)
{
    addOption(parser, "open", Cli::tr("Only those that are open"));
    addOption(parser, "limit", Cli::tr("At most so many (100)"), "N");
}

Result<Answer> listDrives(CommandRun& run)
{
    const std::optional<int> limit = run.number("limit", 100);
    if (!limit)
        return Answer::wrongUsage(Cli::tr("--limit takes a number."));
    const Result<QList<CollectionRecord>> records = run.ask(ListCollections{run.isSet("open"), *limit});
    if (!records)
        return records.refusal();
    QList<QStringList> rows{{Cli::tr("Collection"), Cli::tr("Status"), Cli::tr("Name"), Cli::tr("Progress"),
                             Cli::tr("Return by"), Cli::tr("What is collected")}};
    for (const CollectionRecord& record : *records)
        rows << QStringList{record.number,
                            collectionStateWord(record),
                            record.name,
                            progressText(record.returned, record.items),
                            formatDay(record.returnBy),
                            scopeText(record)};
    return Answer{jsonList(*records, recordAsJson), textTable(rows)};
}

void declareNoOption(QCommandLineParser&) {}

QString statusText(const CollectionStatus& status)
{
    const CollectionRecord& record = status.record;
    QList<QStringList> rows{{Cli::tr("Status"), Cli::tr("Asset no."), Cli::tr("Item"), Cli::tr("User"),
                             Cli::tr("Section"), Cli::tr("Letter"), Cli::tr("Note")}};
    for (const CollectionItem& item : status.items)
        rows << QStringList{wordOf(item.state), item.assetNo,
                            item.title,         item.holder,
                            item.sectionName,   item.letters > 0 ? QString::number(item.letters) : QString(),
                            itemNote(item)};
    return labelledLines({{Cli::tr("Collection"), record.number + u"  "_s + collectionStateWord(record)},
                          {Cli::tr("Name"), record.name},
                          {Cli::tr("What is collected"), scopeText(record)},
                          {Cli::tr("Return by"), formatDay(record.returnBy)},
                          {Cli::tr("Progress"),
                           progressText(status.count(CollectionState::Returned), int(status.items.size()))}}) +
           u"\n\n"_s + textTable(rows);
}

Result<Answer> driveStatus(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one collection."));
    const Result<CollectionRecord> record = drive(run);
    if (!record)
        return record.refusal();
    const Result<CollectionStatus> status = run.ask(AskCollection{record->id});
    if (!status)
        return status.refusal();
    QJsonObject json = recordAsJson(status->record);
    for (CollectionState state : {CollectionState::Returned, CollectionState::Out, CollectionState::Lost,
                                  CollectionState::Extended, CollectionState::Exempt})
        json.insert(collectionStateCode(state), status->count(state));
    json.insert(u"items"_s, int(status->items.size()));
    json.insert(u"progress"_s, jsonList(status->progress(), progressAsJson));
    json.insert(u"list"_s, jsonList(status->items, itemAsJson));
    return Answer{json, statusText(*status)};
}

// ---- drive exempt, drive close, papers

void declareExempt(QCommandLineParser& parser)
{
    addOption(parser, "note", Cli::tr("Why they need not come back"), "TEXT");
}

Result<Answer> exempt(CommandRun& run)
{
    if (run.words().size() < 2 || !run.isSet("note"))
        return Answer::wrongUsage(Cli::tr("Name the collection and its items, and give --note."));
    const Result<CollectionRecord> record = drive(run);
    if (!record)
        return record.refusal();
    ExemptItems verb{record->id, {}, run.value("note")};
    for (const QString& key : run.words().mid(1)) {
        const Result<CollectionItem> item = run.ask(AskCollectedItem{record->id, key});
        if (!item)
            return item.refusal();
        verb.lines << item->line;
    }
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    QJsonObject json = done->outcome.toJson();
    json.insert(u"command"_s, done->commandId);
    return Answer{json, Cli::tr("%n item(s) exempted.", nullptr, done->outcome.items)};
}

void declareCloseDrive(QCommandLineParser& parser)
{
    addOption(parser, "out", Cli::tr("Write the report as PDF"), "FILE.pdf");
}

Result<Answer> closeDrive(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one collection."));
    const Result<CollectionRecord> record = drive(run);
    if (!record)
        return record.refusal();
    const auto done = run.perform(CloseCollection{record->id});
    if (!done)
        return done.refusal();
    writeIfWanted(run, record->id, Which::Report, "out");
    QJsonObject json = done->outcome.toJson();
    json.insert(u"command"_s, done->commandId);
    return Answer{json, resultLine(done->outcome)};
}

void declareDrivePaper(QCommandLineParser& parser)
{
    addOption(parser, "out", Cli::tr("The PDF to write"), "FILE.pdf");
}

Result<Answer> paper(CommandRun& run, Which which)
{
    if (run.words().size() != 1 || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name one collection, and the file to write with --out."));
    const Result<CollectionRecord> record = drive(run);
    if (!record)
        return record.refusal();
    const QString file = run.value("out");
    if (const Result<Done> written = writePapers(run, record->id, which, file); !written)
        return written.refusal();
    return writtenTo(file, {QJsonObject{{u"collection"_s, record->number}, {u"file"_s, file}},
                            Cli::tr("%1 written to %2.").arg(record->number, file)});
}

} // namespace

std::span<const CommandRow> driveCommands()
{
    static constexpr CommandRow rows[] = {
        {"drive open",
         "--name TEXT --return-by DATE [--why REASON] [--section NAME] [--kind NAME] [--maker NAME] [--model NAME] "
         "[--place PLACE] [--ownership CODE] [--due-by DATE] [--acquired-by DATE] [--lease-ends-by DATE] [--leavers] "
         "[--leaves-by DATE] [--person PERSON]… [--people FILE] [--dry-run] "
         "[--lists FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Opens a collection: asks back what is on loan and fits, by a day."),
         declareOpenDrive, openDrive, "--lists"},
        {"drive status", "NUMBER", QT_TRANSLATE_NOOP("madoguchi::Cli", "Tells what is back, what is left and why."),
         declareNoOption, driveStatus},
        {"drive list", "[--open] [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the collections, newest first."), declareDrives, listDrives},
        {"drive exempt", "NUMBER ITEM… --note TEXT",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says of items that they need not come back, and why."), declareExempt,
         exempt},
        {"drive close", "NUMBER [--out FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Ends a collection and keeps what is left and why."), declareCloseDrive,
         closeDrive, "--out"},
        {"drive lists", "NUMBER --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes the lists for the sections as one PDF."), declareDrivePaper,
         [](CommandRun& run) { return paper(run, Which::Lists); }, ""},
        {"drive report", "NUMBER --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes the report of a collection as PDF."), declareDrivePaper,
         [](CommandRun& run) { return paper(run, Which::Report); }, ""},
    };
    return rows;
}

} // namespace madoguchi
