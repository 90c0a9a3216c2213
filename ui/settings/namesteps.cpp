// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/namesteps.h"

#include "core/exchange/recordtables.h"
#include "core/ledger/closenames.h"
#include "core/ledger/mergenames.h"
#include "ui/text/mergelines.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace madoguchi {

NameSteps::NameSteps(const PageContext& context, NameList list, QObject* parent)
    : QObject(parent), m_context(context), m_list(list)
{
}

void NameSteps::merge(const NamedRow& goes, const QList<NamedRow>& others)
{
    QList<NamedRow> staying = openNames(others);
    staying.removeIf([&](const NamedRow& row) { return row.id == goes.id; });
    if (staying.isEmpty())
        return m_context.host.toast(Tone::Info, tr("There is no other one that it could be merged into."));
    Choice choice;
    choice.title = tr("Merge %1").arg(goes.name);
    choice.text = tr("Everything of %1 goes over to the one that you choose, and its name leads there. "
                     "Nothing is changed before you have seen what would go over.")
                      .arg(goes.name);
    for (const NamedRow& row : std::as_const(staying))
        choice.options << (row.code.isEmpty() ? row.name : row.name + u' ' + row.code);
    choice.ok = tr("See what goes over…");
    m_context.ask.chooseOne(choice, [guard = QPointer(this), staying, goes](std::optional<int> place) {
        if (guard && place)
            guard->preview(staying.at(*place).id, goes.id);
    });
}

void NameSteps::preview(qint64 kept, qint64 merged)
{
    m_context.desk.ask(PreviewMergeNames{m_list, kept, merged, &recordTables()}, this,
                       [this](const Result<MergePreview>& preview) { previewed(preview); });
}

void NameSteps::previewed(const Result<MergePreview>& preview)
{
    if (!preview)
        return m_context.host.refused(preview.refusal());
    if (preview->refusal)
        return m_context.host.refused(*preview->refusal);
    Question question;
    question.title = tr("Make one of two");
    question.text =
        mergeText(*preview, tr("%1 stays, %2 is merged into it.").arg(preview->kept.key, preview->merged.key));
    question.yes = tr("Merge %1 into %2").arg(preview->merged.key, preview->kept.key);
    m_context.ask.confirm(question, [guard = QPointer(this), preview = *preview](bool isWanted) {
        if (guard && isWanted)
            guard->performMerge(preview.kept, preview.merged);
    });
}

void NameSteps::performMerge(const LikeRecord& kept, const LikeRecord& merged)
{
    const auto then = [this, kept = kept.key, merged = merged.key](const Answer& answer) {
        told(answer, tr("%1 and %2 are one now: %1.").arg(kept, merged),
             tr("Undone: %1 and %2 are two again.").arg(kept, merged));
    };
    withNameList(m_list, [&]<NameList list>() {
        m_context.desk.perform(MergeNames<list>{kept.id, merged.id, &recordTables()}, m_context.host.order(), this,
                               then);
    });
}

void NameSteps::close(const NamedRow& what)
{
    if (what.isClosed)
        return performClose(what);
    Question question;
    question.title = tr("Close %1").arg(what.name);
    question.text = tr("It is proposed no more and given to nothing new. What has it keeps it. It can be reopened.");
    question.yes = tr("Close %1").arg(what.name);
    m_context.ask.confirm(question, [guard = QPointer(this), what](bool isWanted) {
        if (guard && isWanted)
            guard->performClose(what);
    });
}

void NameSteps::performClose(const NamedRow& what)
{
    const auto then = [this, what](const Answer& answer) {
        told(answer, what.isClosed ? tr("%1 is open again.").arg(what.name) : tr("%1 is closed.").arg(what.name),
             tr("Undone: %1 is as it was before.").arg(what.name));
    };
    withNameList(m_list, [&]<NameList list>() {
        m_context.desk.perform(CloseName<list>{what.id, !what.isClosed}, m_context.host.order(), this, then);
    });
}

void NameSteps::remove(const NamedRow& what)
{
    Question question;
    question.title = tr("Remove %1").arg(what.name);
    question.text = tr("Only what nothing refers to can be removed; what is in use can be closed or merged.");
    question.yes = tr("Remove %1").arg(what.name);
    m_context.ask.confirm(question, [guard = QPointer(this), what](bool isWanted) {
        if (guard && isWanted)
            guard->performRemove(what);
    });
}

void NameSteps::performRemove(const NamedRow& what)
{
    const auto then = [this, name = what.name](const Answer& answer) {
        told(answer, tr("%1 is removed.").arg(name), tr("Undone: %1 is as it was before.").arg(name));
    };
    withNameList(m_list, [&]<NameList list>() {
        m_context.desk.perform(RemoveName<list>{what.id, &recordTables()}, m_context.host.order(), this, then);
    });
}

void NameSteps::told(const Answer& answer, const QString& done, const QString& undone)
{
    if (!answer)
        return m_context.host.refused(answer.refusal());
    if (answer->outcome.document.isEmpty())
        return m_context.host.toast(Tone::Info, tr("Nothing was different."));
    m_context.host.offerUndo({done, answer->commandId, undone});
}

} // namespace madoguchi

#include "moc_namesteps.cpp"
