// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/journaltext.h"
#include "app/cli/keptfile.h"
#include "core/base/wholefile.h"
#include "core/documents/formparts.h"
#include "core/exchange/outputfile.h"
#include "core/exchange/recordtables.h"
#include "core/exchange/wholecheck.h"
#include "ui/text/counts.h"
#include "ui/text/formats.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareVerify(QCommandLineParser& parser)
{
    addOption(parser, "checkpoint",
              Cli::tr("A file of checkpoints kept outside the record; may be given several times"), "FILE");
    declareCopy(parser);
}

Result<Answer> verify(CommandRun& run)
{
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<VerifyJournal> question = wholeCheck(**desk, {run.isSet("copy"), run.values("checkpoint")});
    if (!question)
        return question.refusal();
    const Result<Verification> verified = run.ask(*question);
    if (!verified)
        return verified.refusal();
    return Answer{verified->toJson(), verificationText(*verified), verified->isOk ? ExitCode::Done : ExitCode::Refused};
}

void declareShow(QCommandLineParser& parser)
{
    addOption(parser, "from", Cli::tr("From this moment on"), "INSTANT");
    addOption(parser, "to", Cli::tr("Before this moment"), "INSTANT");
    addOption(parser, "by", Cli::tr("Of this operator only"), "CODE");
    addOption(parser, "at", Cli::tr("Of this counter only"), "CODE");
    addOption(parser, "verb", Cli::tr("Of this kind only: loans.hand-over, or loans. for all that begin so"), "VERB");
    addOption(parser, "work-item", Cli::tr("Of this work item only: LN-03"), "ID");
    addOption(parser, "limit", Cli::tr("At most so many (100)"), "N");
}

std::optional<Instant> instantOption(const CommandRun& run, const char* name)
{
    return run.isSet(name) ? Instant::fromIso(run.value(name)) : Instant();
}

Result<Answer> show(CommandRun& run)
{
    const std::optional<Instant> from = instantOption(run, "from");
    const std::optional<Instant> to = instantOption(run, "to");
    const std::optional<int> limit = run.number("limit", 100);
    if (!from || !to || !limit)
        return Answer::wrongUsage(Cli::tr("Instants are written 2026-04-01T09:00."));
    EntryQuery query;
    query.from = *from;
    query.to = *to;
    query.operatorCode = run.value("by");
    query.stationCode = run.value("at");
    query.verb = run.value("verb");
    query.workItem = run.value("work-item").toUpper();
    query.limit = *limit;
    const auto entries = run.ask(ShowJournal{query});
    if (!entries)
        return entries.refusal();
    return Answer{entriesJson(*entries), entriesText(*entries)};
}

Result<Answer> checkpoint(CommandRun& run)
{
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const auto taken = run.perform(TakeCheckpoint{JournalPlace::of(**desk)});
    if (!taken)
        return taken.refusal();
    const QString notes = checkpointText(taken->outcome.checkpoints);
    if (run.isSet("out")) {
        if (const Result<Done> written = writeWholeFile(run.value("out"), notes.toUtf8()); !written)
            return written.refusal();
    }
    return writtenTo(run.value("out"), {taken->outcome.toJson(), notes.trimmed()});
}

void declareJournalExport(QCommandLineParser& parser)
{
    declareOut(parser);
    addOption(parser, "with-personal",
              Cli::tr("Also what is personal; without it the file tells nothing about people"));
}

Result<Answer> exportEntries(CommandRun& run)
{
    if (!run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name the file to write with --out."));
    const QString path = run.value("out");
    const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(path);
    if (!file)
        return file.refusal();
    if (run.isSet("with-personal"))
        (*file)->keepToOwner();
    ExportJournal question;
    question.out = &(*file)->device();
    question.options.isWithPersonal = run.isSet("with-personal");
    const Result<qint64> count = run.ask(question);
    if (!count)
        return count.refusal();
    if (const Result<Done> committed = (*file)->commit(); !committed)
        return committed.refusal();
    return writtenTo(path, {QJsonObject{{u"entries"_s, *count}, {u"file"_s, path}},
                            Cli::tr("%Ln entry(ies) written to %1.", nullptr, pluralOf(*count)).arg(path)});
}

Result<Answer> proof(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one document, or one place in the log."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<DocumentProof> found = run.ask(ProofOf{run.words().first(), JournalPlace::of(**desk)});
    if (!found)
        return found.refusal();
    const QString text = proofText(found->proof);
    const QString leaf = QString::fromLatin1(bytesOf(found->proof.leaf).toHex());
    if (run.isSet("out")) {
        if (const Result<Done> written = writeWholeFile(run.value("out"), text.toUtf8()); !written)
            return written.refusal();
    }
    return writtenTo(
        run.value("out"),
        {QJsonObject{{u"document"_s, found->number},
                     {u"station"_s, found->station},
                     {u"entry"_s, found->entry},
                     {u"code"_s, found->receipt.shortCode},
                     {u"leaf"_s, leaf},
                     {u"payload"_s, found->receipt.payload},
                     {u"publicKey"_s, QString::fromLatin1(found->publicKey.toBase64())},
                     {u"proof"_s, text}},
         text.trimmed() + u"\n\n"_s + Cli::tr("Code on the paper: %1").arg(groupedCode(found->receipt.shortCode)) +
             u'\n' + Cli::tr("Hash of the entry: %1").arg(leaf) + u'\n' +
             Cli::tr("Public key of the counter: %1").arg(QString::fromLatin1(found->publicKey.toBase64()))});
}

QString documentsText(const GenuineReceipt& found)
{
    return found.documents.isEmpty()
               ? QString()
               : u'\n' + Cli::tr("The code is of %1, recorded on %2. Compare that with the paper.")
                             .arg(found.documents.join(u' '), formatInstant(found.at));
}

QJsonObject genuineJson(const GenuineReceipt& found)
{
    return {{u"ok"_s, true},
            {u"entry"_s, found.payload.index},
            {u"origin"_s, found.payload.checkpoint.origin},
            {u"station"_s, found.station},
            {u"documents"_s, QJsonArray::fromStringList(found.documents)},
            {u"at"_s, found.at.toIso()}};
}

Result<Answer> checkReceipt(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Give the text of the code on the receipt."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<GenuineReceipt> found = run.ask(CheckReceipt{run.words().first(), (*desk)->info().id});
    if (!found)
        return found.refusal();
    const QString text = Cli::tr("The receipt is entry %1 of %2, unaltered.")
                             .arg(QString::number(found->payload.index), found->payload.checkpoint.origin) +
                         documentsText(*found);
    return Answer{genuineJson(*found), text};
}

void declareCheckProof(QCommandLineParser& parser)
{
    addOption(
        parser, "key",
        Cli::tr("The public key of the counter, as “journal proof” gives it: the file is checked without a record"),
        "KEY");
}

/// By whoever got the file, with nothing but the key. What the file says of itself proves nothing until the code is
/// compared with the paper.
Result<Answer> checkProofAlone(const QString& text, const QByteArray& key)
{
    const std::optional<InclusionProof> proof = parseProof(text);
    Sha256 sha;
    const Result<Checkpoint> checkpoint = checkProof(sha, text, proof ? proof->leaf : Hash(), key);
    if (!checkpoint)
        return checkpoint.refusal();
    const QString code = shortCode(sha, checkpoint->origin, proof->leaf);
    const QString leaf = QString::fromLatin1(bytesOf(proof->leaf).toHex());
    return Answer{
        QJsonObject{{u"ok"_s, true},
                    {u"entry"_s, proof->index},
                    {u"origin"_s, checkpoint->origin},
                    {u"size"_s, checkpoint->size},
                    {u"leaf"_s, leaf},
                    {u"code"_s, code}},
        Cli::tr("The proof is right: an entry with this code is entry %1 of %2, in a journal of %n entry(ies) "
                "that was signed with this key.",
                nullptr, pluralOf(checkpoint->size))
                .arg(QString::number(proof->index), checkpoint->origin) +
            u'\n' + Cli::tr("Code on the paper: %1").arg(groupedCode(code)) + u'\n' +
            Cli::tr("Compare the code with the one on the paper: another code is another paper.") + u'\n' +
            Cli::tr("Hash of the entry: %1").arg(leaf)};
}

Result<Answer> checkProofFile(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the file of the proof."));
    const Result<QString> text = readProofFile(run.words().first());
    if (!text)
        return text.refusal();
    if (run.isSet("key")) {
        const QByteArray key = QByteArray::fromBase64(run.value("key").trimmed().toLatin1());
        constexpr qsizetype keySize = 32;
        if (key.size() != keySize)
            return Answer::wrongUsage(Cli::tr("A key is 44 characters long, as “journal proof” gives it."));
        return checkProofAlone(*text, key);
    }
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<GenuineReceipt> found = run.ask(CheckProof{*text, (*desk)->info().id});
    if (!found)
        return found.refusal();
    return Answer{genuineJson(*found),
                  Cli::tr("The proof is right, and the record has the same entry: %1 of %2.")
                          .arg(QString::number(found->payload.index), found->payload.checkpoint.origin) +
                      documentsText(*found)};
}

void declareRebuild(QCommandLineParser& parser)
{
    addOption(parser, "into", Cli::tr("The new, empty record"), "FILE");
}

Result<Answer> rebuild(CommandRun& run)
{
    if (!run.isSet("into"))
        return Answer::wrongUsage(Cli::tr("Name the new record with --into."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<DatabaseUrl> into = DatabaseUrl::parse(run.value("into"));
    if (!into)
        return into.refusal();
    const Result<RebuildResult> rebuilt =
        run.ask(RebuildJournal{*into, (*desk)->info(), recordTables(), {{}, {}, attestedContents()}});
    if (!rebuilt)
        return rebuilt.refusal();
    return Answer{rebuilt->toJson(), rebuildText(*rebuilt), rebuilt->isOk ? ExitCode::Done : ExitCode::Refused};
}

} // namespace

std::span<const CommandRow> journalCommands()
{
    static constexpr CommandRow rows[] = {
        {"journal verify", "[--checkpoint FILE]… [--copy]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Checks every byte of the journal and names the first bad entry."),
         declareVerify, verify},
        {"journal show",
         "[--from INSTANT] [--to INSTANT] [--by OPERATOR] [--at STATION] [--verb VERB] [--work-item ID] [--limit N]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Shows entries of the journal, the newest first."), declareShow, show},
        {"journal checkpoint", "[--out FILE]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Signs the present state; keep it outside the record."), declareOut,
         checkpoint},
        {"journal export", "--out FILE [--with-personal]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes every entry, one JSON object per line."), declareJournalExport,
         exportEntries},
        {"journal proof", "DOCUMENT|PLACE [--out FILE]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "The proof that a document, or the entry at a place in the log, stands in the journal."),
         declareOut, proof},
        {"journal check-receipt", "PAYLOAD",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Compares the code of a printed receipt with the record."), nullptr,
         checkReceipt},
        {"journal check-proof", "FILE [--key KEY]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Checks the file of a proof, with the record or with nothing but the key."),
         declareCheckProof, checkProofFile},
        {"journal rebuild", "--into FILE",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Makes the record anew from its journal alone and compares every table."),
         declareRebuild, rebuild},
    };
    return rows;
}

} // namespace madoguchi
