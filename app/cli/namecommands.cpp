// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/closenames.h"
#include "core/ledger/mergenames.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<KnownName> onlyName(CommandRun& run, NameList list)
{
    return run.ask(FindName{list, run.words().first()});
}

template<class Verb>
Result<Answer> performOn(CommandRun& run, const KnownName& what, const Verb& verb, const QString& done)
{
    const auto answer = run.perform(verb);
    if (!answer)
        return answer.refusal();
    const QString& document = answer->outcome.document;
    return Answer{QJsonObject{{u"name"_s, what.name}, {u"edit"_s, document}, {u"command"_s, answer->commandId}},
                  document.isEmpty() ? Cli::tr("Nothing was changed.") : done.arg(what.name, document)};
}

template<NameList list, bool isClosed>
Result<Answer> closeNamed(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Give one name."));
    const Result<KnownName> known = onlyName(run, list);
    if (!known)
        return known.refusal();
    return performOn(run, *known, CloseName<list>{known->id, isClosed},
                     isClosed ? Cli::tr("%1 is closed: %2") : Cli::tr("%1 is open again: %2"));
}

template<NameList list>
Result<Answer> removeNamed(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Give one name."));
    const Result<KnownName> known = onlyName(run, list);
    if (!known)
        return known.refusal();
    return performOn(run, *known, RemoveName<list>{known->id, &recordTables()}, Cli::tr("%1 is removed: %2"));
}

} // namespace

std::span<const CommandRow> nameCommands()
{
    static constexpr CommandRow rows[] = {
        {"close kind", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Closes a type: it is given to nothing new."),
         nullptr, closeNamed<NameList::Kinds, true>},
        {"close place", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Closes a place: nothing new is kept there."),
         nullptr, closeNamed<NameList::Places, true>},
        {"close section", "NAME",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Closes a section: nobody new is put into it, and nothing lent to it."),
         nullptr, closeNamed<NameList::Sections, true>},
        {"reopen kind", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Opens a closed type again."), nullptr,
         closeNamed<NameList::Kinds, false>},
        {"reopen place", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Opens a closed place again."), nullptr,
         closeNamed<NameList::Places, false>},
        {"reopen section", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Opens a closed section again."), nullptr,
         closeNamed<NameList::Sections, false>},
        {"remove kind", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Removes a type to which nothing refers."), nullptr,
         removeNamed<NameList::Kinds>},
        {"remove place", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Removes a place to which nothing refers."),
         nullptr, removeNamed<NameList::Places>},
        {"remove section", "NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Removes a section to which nothing refers."),
         nullptr, removeNamed<NameList::Sections>},
    };
    return rows;
}

} // namespace madoguchi
