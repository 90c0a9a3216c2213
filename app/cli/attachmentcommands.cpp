// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keptfile.h"
#include "app/cli/keys.h"
#include "app/cli/texttable.h"
#include "core/loans/returncheck.h"
#include "core/loans/returnpicture.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<AssetId> assetOf(CommandRun& run, const QString& key)
{
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{{key}});
    if (!ids)
        return ids.refusal();
    return ids->first();
}

QJsonObject attachmentAsJson(const AttachmentRecord& attachment)
{
    QJsonObject json{{u"attachment"_s, QString::number(attachment.id)},
                     {u"name"_s, attachment.name},
                     {u"type"_s, attachment.mediaType},
                     {u"size"_s, attachment.size},
                     {u"sha256"_s, attachment.sha256},
                     {u"addedAt"_s, attachment.addedAt.toIso()}};
    if (attachment.returnedAt.isValid())
        json.insert(u"returnedAt"_s, attachment.returnedAt.toIso());
    return json;
}

Answer performed(const Performed<LedgerOutcome>& done)
{
    return {QJsonObject{{u"attachment"_s, QString::number(done.outcome.id)},
                        {u"edit"_s, done.outcome.document},
                        {u"command"_s, done.commandId}},
            Cli::tr("Saved: %1").arg(done.outcome.document)};
}

void declareAttach(QCommandLineParser& parser)
{
    addOption(parser, "return", Cli::tr("A picture of how it came back last: kept with that return too"));
}

/// Whoever takes things back may keep a picture of it.
Result<Performed<LedgerOutcome>> attachToReturn(CommandRun& run, AssetId asset, const AttachmentFile& file)
{
    const Result<AskLastReturn::Answer> last = run.ask(AskLastReturn{asset});
    if (!last)
        return last.refusal();
    if (!*last)
        return refusal(RefusalKind::NotFound, u"loan.line-unknown"_s, run.words().first());
    return run.perform(AttachToReturn{(*last)->line, file});
}

Result<Answer> attach(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name one item and one file."));
    const Result<AssetId> asset = assetOf(run, run.words().at(0));
    if (!asset)
        return asset.refusal();
    const Result<AttachmentFile> file = readAttachmentFile(run.words().at(1));
    if (!file)
        return file.refusal();
    const auto done = run.isSet("return") ? attachToReturn(run, *asset, *file) : run.perform(AttachFile{*asset, *file});
    if (!done)
        return done.refusal();
    return performed(*done);
}

Result<Answer> detach(CommandRun& run)
{
    const std::optional<qint64> number = keptFileNumber(run);
    if (!number)
        return Answer::wrongUsage(Cli::tr("Give the number that “attachments” shows."));
    const auto done = run.perform(DetachFile{*number});
    if (!done)
        return done.refusal();
    return performed(*done);
}

Result<Answer> attachments(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one item."));
    const Result<AssetId> asset = assetOf(run, run.words().first());
    if (!asset)
        return asset.refusal();
    const Result<QList<AttachmentRecord>> all = run.ask(AskAttachments{*asset});
    if (!all)
        return all.refusal();
    QJsonArray json;
    QList<QStringList> rows{
        {Cli::tr("Number"), Cli::tr("File"), Cli::tr("Size"), Cli::tr("Added"), Cli::tr("At the return")}};
    for (const AttachmentRecord& attachment : *all) {
        json << attachmentAsJson(attachment);
        rows << QStringList{QString::number(attachment.id), keptFileName(attachment.name),
                            formatFileSize(attachment.size), formatInstant(attachment.addedAt),
                            formatInstant(attachment.returnedAt)};
    }
    return Answer{json, all->isEmpty() ? Cli::tr("Nothing is attached.") : textTable(rows)};
}

Result<Answer> save(CommandRun& run)
{
    const std::optional<qint64> number = keptFileNumber(run);
    if (!number || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Give the number that “attachments” shows, and the file with --out."));
    const Result<AskAttachment::Answer> found = run.ask(AskAttachment{*number});
    if (!found)
        return found.refusal();
    return saveKeptFile(run, found->content, attachmentAsJson(found->record));
}

} // namespace

std::span<const CommandRow> attachmentCommands()
{
    static constexpr CommandRow rows[] = {
        {"attach", "ITEM FILE [--return]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Keeps a picture or another file (20 MB at most) with an item."),
         declareAttach, attach},
        {"attachments", "ITEM", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists what is attached to an item."), nullptr,
         attachments},
        {"attachment", "NUMBER --out FILE", QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes an attached file."), declareOut,
         save},
        {"detach", "NUMBER",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes an attached file away; the undo brings it back."), nullptr, detach},
    };
    return rows;
}

} // namespace madoguchi
