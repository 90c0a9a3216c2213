// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/duplicates.h"

#include "core/exchange/recordtables.h"
#include "core/ledger/toldapart.h"
#include "ui/text/formats.h"
#include "ui/text/mergelines.h"
#include "ui/text/passage.h"
#include "ui/text/words.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString reasonsText(const QStringList& reasons)
{
    QStringList words;
    for (const QString& reason : reasons)
        words << codeWord(u"like."_s + reason);
    return words.join(u" · "_s);
}

QString nameOf(const LikeRecord& record)
{
    return QString(record.key + u' ' + record.title).trimmed();
}

} // namespace

Duplicates::Duplicates(const PageContext& context, Of of, QObject* parent)
    : QObject(parent), m_context(context), m_of(of)
{
}

void Duplicates::begin()
{
    look(From::Command);
}

void Duplicates::look(From from)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const auto seek = [of = m_of](Desk& desk, JobControl& control) {
        return of == Of::People ? desk.ask(FindLikePeople{[&control] { return control.isCancelled(); }})
                                : desk.ask(FindLikeAssets{[&control] { return control.isCancelled(); }});
    };
    m_context.desk.runJob<LikePairs>(seek, this, [this, from](const Result<LikePairs>& pairs) { found(pairs, from); });
}

void Duplicates::found(const Result<LikePairs>& pairs, From from)
{
    m_isBusy = false;
    if (!pairs)
        return m_context.host.refused(pairs.refusal());
    if (pairs->pairs.isEmpty() && from == From::List)
        return; // the last pair was settled just now; the offer to undo that stays in sight
    if (pairs->pairs.isEmpty())
        return m_context.host.toast(Tone::Ok, tr("No two records look like one."));
    Choice choice;
    choice.title = tr("Records that may be one");
    choice.text = m_of == Of::People ? tr("Namesakes come up as well. Nothing is changed before you have seen what "
                                          "would go over.")
                                     : tr("Nothing is changed before you have seen what would go over.");
    if (pairs->isMore)
        choice.text = passage({choice.text, tr("There are more than these %1.").arg(formatCount(pairs->pairs.size()))});
    for (const LikePair& pair : pairs->pairs)
        choice.options << QStringList{nameOf(pair.first), nameOf(pair.second), reasonsText(pair.reasons)}.join(u'\n');
    choice.ok = tr("Look at these two…");
    m_context.ask.chooseOne(choice, [guard = QPointer(this), list = pairs->pairs](std::optional<int> place) {
        if (guard && place)
            guard->chooseStaying(list.at(*place), From::List);
    });
}

void Duplicates::chooseStaying(const LikePair& pair, From from)
{
    const auto option = [](const LikeRecord& record) {
        return record.openLoans > 0 ? tr("%1 (%n on loan)", nullptr, record.openLoans).arg(nameOf(record))
                                    : nameOf(record);
    };
    Choice choice;
    choice.title = tr("Which one stays?");
    choice.text =
        tr("The other one is withdrawn, and its number finds the one that stays. Nothing is changed before you "
           "have seen what goes over.");
    choice.options = {option(pair.first), option(pair.second),
                      tr("Both: they are two, and not to be named here again")};
    choice.ok = tr("Go on…");
    m_context.ask.chooseOne(choice, [guard = QPointer(this), pair, from](std::optional<int> place) {
        if (!guard || !place)
            return;
        if (*place == 2)
            return guard->tellApart(pair, from);
        const bool isFirst = *place == 0;
        guard->preview(isFirst ? pair.first.id : pair.second.id, isFirst ? pair.second.id : pair.first.id);
    });
}

void Duplicates::beginWith(qint64 one, qint64 other)
{
    askPreview(one, other, [this](const Result<MergePreview>& preview) {
        if (!preview)
            return m_context.host.refused(preview.refusal());
        chooseStaying({preview->kept, preview->merged, {}}, From::Marks);
    });
}

void Duplicates::tellApart(const LikePair& pair, From from)
{
    const auto then = [this, pair, from](const Result<Performed<LedgerOutcome>>& answer) {
        toldApart(pair, from, answer);
    };
    const Order order = m_context.host.order();
    if (m_of == Of::People)
        m_context.desk.perform(TellPeopleApart{PersonId(pair.first.id), PersonId(pair.second.id)}, order, this, then);
    else
        m_context.desk.perform(TellAssetsApart{AssetId(pair.first.id), AssetId(pair.second.id)}, order, this, then);
}

/// Where there are many namesakes, the next pair is what one wants to see.
void Duplicates::toldApart(const LikePair& pair, From from, const Result<Performed<LedgerOutcome>>& answer)
{
    if (!answer)
        return m_context.host.refused(answer.refusal());
    m_context.host.offerUndo({tr("%1 and %2 are two, and not named as one again.").arg(pair.first.key, pair.second.key),
                              answer->commandId,
                              tr("Undone: %1 and %2 are named as one again.").arg(pair.first.key, pair.second.key)});
    if (from == From::List)
        look(from);
}

void Duplicates::preview(qint64 kept, qint64 merged)
{
    askPreview(kept, merged, [this](const Result<MergePreview>& preview) { previewed(preview); });
}

void Duplicates::askPreview(qint64 kept, qint64 merged, const DeskClient::Callback<MergePreview>& then)
{
    if (m_of == Of::People)
        m_context.desk.ask(PreviewMergePeople{PersonId(kept), PersonId(merged), &recordTables()}, this, then);
    else
        m_context.desk.ask(PreviewMergeAssets{AssetId(kept), AssetId(merged), &recordTables()}, this, then);
}

void Duplicates::previewed(const Result<MergePreview>& preview)
{
    if (!preview)
        return m_context.host.refused(preview.refusal());
    if (preview->refusal)
        return m_context.host.refused(*preview->refusal);
    Question question;
    question.title = tr("Make one of two");
    question.text =
        mergeText(*preview, tr("%1 stays, %2 is withdrawn.").arg(nameOf(preview->kept), nameOf(preview->merged)));
    question.yes = tr("Withdraw %1, keep %2").arg(preview->merged.key, preview->kept.key);
    m_context.ask.confirm(question, [guard = QPointer(this), preview = *preview](bool isWanted) {
        if (guard && isWanted)
            guard->merge(preview.kept, preview.merged);
    });
}

void Duplicates::merge(const LikeRecord& kept, const LikeRecord& other)
{
    const auto then = [this, kept = kept.key, other = other.key](const Result<Performed<LedgerOutcome>>& answer) {
        merged(kept, other, answer);
    };
    const Order order = m_context.host.order();
    if (m_of == Of::People)
        m_context.desk.perform(MergePeople{PersonId(kept.id), PersonId(other.id), &recordTables()}, order, this, then);
    else
        m_context.desk.perform(MergeAssets{AssetId(kept.id), AssetId(other.id), &recordTables()}, order, this, then);
}

void Duplicates::merged(const QString& kept, const QString& other, const Result<Performed<LedgerOutcome>>& answer)
{
    if (!answer)
        return m_context.host.refused(answer.refusal());
    Q_EMIT mergedOne();
    m_context.host.offerUndo({tr("%1 and %2 are one now: %1.").arg(kept, other), answer->commandId,
                              tr("Undone: %1 and %2 are two again.").arg(kept, other)});
}

} // namespace madoguchi

#include "moc_duplicates.cpp"
