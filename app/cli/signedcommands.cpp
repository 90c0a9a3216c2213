// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keptfile.h"
#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/base/wareki.h"
#include "core/loans/signedcopy.h"
#include "core/loans/signedfolder.h"
#include "core/loans/unsignedpapers.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

// Papers that were signed by hand and scanned.

namespace {

QJsonObject copyAsJson(const SignedCopyRecord& copy)
{
    return {{u"copy"_s, QString::number(copy.id)}, {u"document"_s, copy.document}, {u"name"_s, copy.name},
            {u"type"_s, copy.mediaType},           {u"size"_s, copy.size},         {u"sha256"_s, copy.sha256},
            {u"addedAt"_s, copy.addedAt.toIso()},  {u"by"_s, copy.operatorName}};
}

QJsonObject performedAsJson(const Performed<SignedCopyOutcome>& done)
{
    return {{u"copy"_s, QString::number(done.outcome.copy)},
            {u"document"_s, done.outcome.document},
            {u"command"_s, done.commandId},
            {u"repeat"_s, done.isRepeat}};
}

Result<Answer> attachSigned(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name one document and the file of its signed paper."));
    const Result<AttachmentFile> file = readAttachmentFile(run.words().at(1));
    if (!file)
        return file.refusal();
    const auto done = run.perform(AttachSignedCopy{run.words().at(0), *file});
    if (!done)
        return done.refusal();
    return Answer{performedAsJson(*done),
                  Cli::tr("%1: the signed copy “%2” is on file.").arg(done->outcome.document, file->name)};
}

Answer folderAnswer(const QList<ScannedFile>& files)
{
    QJsonArray attached;
    QJsonArray left;
    QList<QStringList> rows{{Cli::tr("File"), Cli::tr("Document"), Cli::tr("Not attached because")}};
    for (const ScannedFile& file : files) {
        if (file.refusal)
            left << QJsonObject{{u"file"_s, file.name}, {u"refused"_s, problemsJson(file.refusal->problems)}};
        else
            attached << QJsonObject{
                {u"file"_s, file.name}, {u"document"_s, file.document}, {u"command"_s, file.commandId}};
        rows << QStringList{file.name, file.document, file.refusal ? passage(sentences(*file.refusal)) : QString()};
    }
    return {QJsonObject{{u"attached"_s, attached}, {u"left"_s, left}},
            files.isEmpty() ? Cli::tr("There is no file in this folder.") : textTable(rows),
            left.isEmpty() ? ExitCode::Done : ExitCode::Refused};
}

Result<Answer> attachFolder(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one folder of scanned papers."));
    Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    if (!run.isSet("id"))
        order->commandId.clear(); // every file has a new one
    const Result<QList<ScannedFile>> files = attachSignedFolder(**run.desk(), run.words().first(), *order);
    if (!files)
        return files.refusal();
    return folderAnswer(*files);
}

Result<Answer> copies(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one document."));
    const Result<QList<SignedCopyRecord>> all = run.ask(AskSignedCopies{run.words().first()});
    if (!all)
        return all.refusal();
    QList<QStringList> rows{{Cli::tr("Number"), Cli::tr("File"), Cli::tr("Size"), Cli::tr("Added"), Cli::tr("By")}};
    for (const SignedCopyRecord& copy : *all)
        rows << QStringList{QString::number(copy.id), keptFileName(copy.name), formatFileSize(copy.size),
                            formatInstant(copy.addedAt), copy.operatorName};
    return Answer{jsonList(*all, copyAsJson), all->isEmpty() ? Cli::tr("Nothing is attached.") : textTable(rows)};
}

Result<Answer> saveSigned(CommandRun& run)
{
    const std::optional<qint64> copy = keptFileNumber(run);
    if (!copy || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Give the number that “signed list” shows, and the file with --out."));
    const Result<AskSignedCopy::Answer> found = run.ask(AskSignedCopy{*copy});
    if (!found)
        return found.refusal();
    return saveKeptFile(run, found->content, copyAsJson(found->record));
}

Result<Answer> remove(CommandRun& run)
{
    const std::optional<qint64> copy = keptFileNumber(run);
    if (!copy)
        return Answer::wrongUsage(Cli::tr("Give the number that “signed list” shows."));
    const auto done = run.perform(DetachSignedCopy{*copy});
    if (!done)
        return done.refusal();
    return Answer{performedAsJson(*done), Cli::tr("%1: the signed copy was taken away.").arg(done->outcome.document)};
}

void declareMissing(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("Papers of this kind only: receipt, return, incident …"), "KIND");
    addOption(parser, "person", Cli::tr("Of this person only"), "PERSON");
    addOption(parser, "from", Cli::tr("Issued on this day or later"), "DATE");
    addOption(parser, "to", Cli::tr("Issued on this day or before"), "DATE");
    addOption(parser, "limit", Cli::tr("At most so many (1000)"), "N");
}

Result<Done> readPeriod(CommandRun& run, ListDocuments& papers)
{
    for (const auto& [option, day] : {std::pair("from", &papers.from), std::pair("to", &papers.to)}) {
        if (const Result<Done> read = readDayOption(run, option, *day); !read)
            return read.refusal();
    }
    return Done{};
}

Result<Answer> missing(CommandRun& run)
{
    const std::optional<int> limit = run.number("limit", 1000);
    if (!limit)
        return Answer::wrongUsage(Cli::tr("--limit takes a number."));
    ListUnsignedPapers question;
    question.papers.limit = *limit;
    question.papers.words = run.words().join(u' ');
    if (run.isSet("kind")) {
        question.papers.kind = documentKindFromCode(run.value("kind"));
        if (!question.papers.kind)
            return badChoice(run, "kind", documentKindCodes().join(u", "));
    }
    if (const Result<Done> read = readPeriod(run, question.papers); !read)
        return read.refusal();
    if (run.isSet("person")) {
        const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("person")});
        if (!holder)
            return holder.refusal();
        if (!holder->person.isValid())
            return refusal(RefusalKind::NotFound, u"holder.unknown"_s, run.value("person"));
        question.papers.person = holder->person;
    }
    const Result<QList<DocumentRecord>> papers = run.ask(question);
    if (!papers)
        return papers.refusal();
    return Answer{jsonList(*papers, documentAsJson),
                  papers->isEmpty() ? Cli::tr("Every signed paper is on file.") : documentTableText(*papers)};
}

} // namespace

std::span<const CommandRow> signedCommands()
{
    static constexpr CommandRow rows[] = {
        {"signed attach", "NUMBER FILE [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Keeps the scan of a paper that was signed by hand with its document."),
         nullptr, attachSigned},
        {"signed folder", "FOLDER [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Does so with every file of a folder, each named after its document."),
         nullptr, attachFolder},
        {"signed list", "NUMBER", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists the signed copies of a document."),
         nullptr, copies},
        {"signed save", "COPY --out FILE", QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes a signed copy into a file."),
         declareOut, saveSigned},
        {"signed remove", "COPY [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes a signed copy away; the undo brings it back."), nullptr, remove},
        {"signed missing", "[WORD]… [--from DATE] [--to DATE] [--kind KIND] [--person PERSON] [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists papers to be signed whose signed copy is not on file."),
         declareMissing, missing},
    };
    return rows;
}

} // namespace madoguchi
