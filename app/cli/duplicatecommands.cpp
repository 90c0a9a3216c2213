// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/texttable.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/mergenames.h"
#include "core/ledger/toldapart.h"
#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"
#include "ui/text/valuewords.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// ---- what may be one

QJsonObject recordJson(const LikeRecord& record)
{
    return {{u"key"_s, record.key}, {u"title"_s, record.title}, {u"openLoans"_s, record.openLoans}};
}

QString reasonsText(const QStringList& reasons)
{
    QStringList words;
    for (const QString& reason : reasons)
        words << codeWord(u"like."_s + reason);
    return words.join(u" · "_s);
}

Answer pairsAnswer(CommandRun& run, const LikePairs& found)
{
    QJsonArray array;
    QList<QStringList> table{{Cli::tr("Key"), Cli::tr("Record"), Cli::tr("Key"), Cli::tr("Record"), Cli::tr("Why")}};
    for (const LikePair& pair : found.pairs) {
        array << QJsonObject{{u"first"_s, recordJson(pair.first)},
                             {u"second"_s, recordJson(pair.second)},
                             {u"reasons"_s, QJsonArray::fromStringList(pair.reasons)}};
        table << QStringList{pair.first.key, pair.first.title, pair.second.key, pair.second.title,
                             reasonsText(pair.reasons)};
    }
    if (found.isMore)
        run.console().message(Cli::tr("There are more than these %1.").arg(formatCount(found.pairs.size())));
    return {array, table.size() > 1 ? textTable(table) : Cli::tr("No two records look like one.")};
}

Result<Answer> duplicates(CommandRun& run)
{
    const QString list = run.words().value(0);
    if (run.words().size() != 1 || (list != u"people" && list != u"assets"))
        return Answer::wrongUsage(Cli::tr("Say people or assets."));
    const Result<LikePairs> found = list == u"people" ? run.ask(FindLikePeople{}) : run.ask(FindLikeAssets{});
    if (!found)
        return found.refusal();
    return pairsAnswer(run, *found);
}

// ---- making one of two

void declareMerge(QCommandLineParser& parser)
{
    addOption(parser, "dry-run", Cli::tr("Shows what would go over, and changes nothing"));
}

QJsonObject previewJson(const MergePreview& preview)
{
    QJsonArray moved;
    for (const MovedRows& rows : preview.moved)
        moved << QJsonObject{{u"table"_s, rows.table}, {u"count"_s, rows.count}};
    QJsonArray filled;
    for (const EditedField& field : preview.filled) {
        QJsonObject json{{u"field"_s, field.field}, {u"after"_s, field.after}};
        if (!field.part.isEmpty())
            json.insert(u"name"_s, field.part);
        filled << json;
    }
    QJsonObject json{{u"kept"_s, recordJson(preview.kept)},
                     {u"merged"_s, recordJson(preview.merged)},
                     {u"moved"_s, moved},
                     {u"filled"_s, filled},
                     {u"codes"_s, QJsonArray::fromStringList(preview.codes)}};
    if (preview.refusal)
        json.insert(u"refused"_s, preview.refusal->problems.first().code);
    return json;
}

QString previewText(const MergePreview& preview)
{
    QList<std::pair<QString, QString>> lines{{Cli::tr("Stays"), preview.kept.key + u' ' + preview.kept.title},
                                             {Cli::tr("Goes"), preview.merged.key + u' ' + preview.merged.title}};
    for (const MovedRows& rows : preview.moved)
        lines << std::pair{Cli::tr("Goes over"), tableWord(rows.table) + u": "_s + formatCount(rows.count)};
    for (const EditedField& field : preview.filled)
        lines << std::pair{field.part.isEmpty() ? fieldWord(field.field) : field.part,
                           valueWord(field.field, field.after)};
    for (const QString& code : preview.codes)
        lines << std::pair{Cli::tr("Finds it too"), code};
    if (preview.refusal)
        lines << std::pair{Cli::tr("refused"), passage(sentences(*preview.refusal))};
    return labelledLines(lines);
}

/// With --dry-run the preview, else what was done and the preview it was done by.
template<class Verb>
Result<Answer> mergeOrShow(CommandRun& run, const Result<MergePreview>& preview, const Verb& verb)
{
    if (!preview)
        return preview.refusal();
    QJsonObject json = previewJson(*preview);
    if (run.isSet("dry-run"))
        return Answer{json, previewText(*preview)};
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    json.insert(u"edit"_s, done->outcome.document);
    json.insert(u"command"_s, done->commandId);
    return Answer{
        json,
        Cli::tr("%1 and %2 are one now, %1: %3").arg(preview->kept.key, preview->merged.key, done->outcome.document)};
}

Result<Answer> mergePeople(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name the one that stays, then the one that goes."));
    const Result<QList<PersonId>> ids = peopleOf(run);
    if (!ids)
        return ids.refusal();
    const PersonId kept = ids->first();
    const PersonId merged = ids->last();
    return mergeOrShow(run, run.ask(PreviewMergePeople{kept, merged, &recordTables()}),
                       MergePeople{kept, merged, &recordTables()});
}

/// One for each word, in their order.
Result<QList<AssetId>> assetsOfWords(CommandRun& run)
{
    QList<AssetId> ids;
    for (const QString& key : run.words()) {
        const Result<QList<AssetId>> found = run.ask(AssetsByKey{{key}});
        if (!found)
            return found.refusal();
        ids << *found;
    }
    return ids;
}

Result<Answer> mergeAssets(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name the one that stays, then the one that goes."));
    const Result<QList<AssetId>> ids = assetsOfWords(run);
    if (!ids)
        return ids.refusal();
    return mergeOrShow(run, run.ask(PreviewMergeAssets{ids->first(), ids->last(), &recordTables()}),
                       MergeAssets{ids->first(), ids->last(), &recordTables()});
}

// ---- two that are two

template<class Verb>
Result<Answer> tellApart(CommandRun& run, const Verb& verb)
{
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"command"_s, done->commandId}},
                  Cli::tr("%1 and %2 are two, and not listed as one again.").arg(run.words()[0], run.words()[1])};
}

Result<Answer> peopleApart(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name the two."));
    const Result<QList<PersonId>> ids = peopleOf(run);
    return ids ? tellApart(run, TellPeopleApart{ids->first(), ids->last()}) : ids.refusal();
}

Result<Answer> assetsApart(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name the two."));
    const Result<QList<AssetId>> ids = assetsOfWords(run);
    return ids ? tellApart(run, TellAssetsApart{ids->first(), ids->last()}) : ids.refusal();
}

template<NameList list>
Result<Answer> mergeNamed(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name the one that stays, then the one that goes."));
    QList<qint64> ids;
    for (const QString& name : run.words()) {
        const Result<KnownName> known = run.ask(FindName{list, name});
        if (!known)
            return known.refusal();
        ids << known->id;
    }
    return mergeOrShow(run, run.ask(PreviewMergeNames{list, ids.first(), ids.last(), &recordTables()}),
                       MergeNames<list>{ids.first(), ids.last(), &recordTables()});
}

} // namespace

std::span<const CommandRow> duplicateCommands()
{
    static constexpr CommandRow rows[] = {
        {"duplicates", "people|assets", QT_TRANSLATE_NOOP("madoguchi::Cli", "Lists records that may be one, and why."),
         nullptr, duplicates},
        {"apart people", "ONE OTHER",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Two users are two, and not listed as one again."), nullptr, peopleApart},
        {"apart assets", "ONE OTHER",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Two items are two, and not listed as one again."), nullptr, assetsApart},
        {"merge people", "STAYS GOES [--dry-run]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Makes one of two records of a person; the old number finds it from then on."),
         declareMerge, mergePeople},
        {"merge assets", "STAYS GOES [--dry-run]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Makes one of two records of an item; the old number finds it from then on."),
         declareMerge, mergeAssets},
        {"merge kinds", "STAYS GOES [--dry-run]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Makes one of two types; the old name leads to it from then on."),
         declareMerge, mergeNamed<NameList::Kinds>},
        {"merge places", "STAYS GOES [--dry-run]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Makes one of two places; the old name and the old label lead to it from then on."),
         declareMerge, mergeNamed<NameList::Places>},
        {"merge sections", "STAYS GOES [--dry-run]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Makes one of two sections; the old name leads to it from then on."),
         declareMerge, mergeNamed<NameList::Sections>},
    };
    return rows;
}

} // namespace madoguchi
