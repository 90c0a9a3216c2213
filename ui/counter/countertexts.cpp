// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countertexts.h"

#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

using Kind = CounterEvent::Kind;
using Message = CounterTexts::Message;

Message CounterTexts::of(const CounterEvent& event)
{
    if (event.isStop)
        return {Tone::Error, problemText(event), event.kind == Kind::Unknown ? Sound::Error : Sound::Lock};
    switch (event.kind) {
    case Kind::Person:
        return person(event);
    case Kind::Item:
        return item(event);
    case Kind::Returned:
        return returned(event);
    case Kind::Committed:
        return committed(event);
    case Kind::Ignored:
        if (event.reason == u"already-committed")
            return {Tone::Ok, tr("%1 is recorded; nothing else is to be done.").arg(formatList(event.documents)),
                    std::nullopt};
        return {event.reason == u"nothing-to-do" ? Tone::Neutral : Tone::Info,
                event.code.isEmpty() ? reasonWord(event.reason) : u"%1: %2"_s.arg(event.code, reasonWord(event.reason)),
                event.reason == u"stopped" ? std::optional(Sound::Error) : std::nullopt};
    case Kind::Undone:
        return undone(event);
    case Kind::Document:
        return {Tone::Info, tr("%1 – %2. Ctrl+P prints it again.").arg(event.documents.value(0), event.personName),
                Sound::Ok};
    case Kind::Mode:
        return mode(event);
    case Kind::Cancelled:
        return cancelled(event);
    case Kind::Resumed:
        return {Tone::Neutral,
                event.count > 0 ? tr("Going on. %n scan(s) were not acted on: scan them again.", nullptr, event.count)
                                : tr("Going on."),
                std::nullopt};
    case Kind::Operator:
        return {Tone::Info, tr("Operator’s card: %1").arg(event.personName), Sound::Ok};
    case Kind::Proxy:
        return {Tone::Info, tr("%1 receives it in the user’s place. Say on what basis.").arg(event.personName),
                Sound::Ok};
    case Kind::Refused:
    case Kind::Stopped:
    case Kind::Unknown:
    case Kind::Due:
        break;
    }
    return {Tone::Warn, problemText(event), Sound::Warn};
}

QString CounterTexts::thing(const CounterEvent& event)
{
    if (!event.kit.isEmpty())
        return tr("%1 (%n item(s))", nullptr, int(event.assets.size())).arg(event.kit + u' ' + event.title);
    if (!event.consumable.isEmpty())
        return formatCounted(event.consumable + u' ' + event.title, event.count, event.unit);
    return QString(event.asset + u' ' + event.title).trimmed();
}

QString CounterTexts::problemText(const CounterEvent& event)
{
    QStringList lines;
    for (const LoanProblem& problem : event.problems)
        lines << sentence(problem.problem);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

Message CounterTexts::person(const CounterEvent& event)
{
    if (event.problems.isEmpty())
        return {Tone::Ok, tr("%1 – scan the items").arg(event.personName), Sound::Ok};
    return {Tone::Warn, problemText(event), Sound::Warn};
}

Message CounterTexts::item(const CounterEvent& event)
{
    const QString text = event.personName.isEmpty() ? tr("%1 – now scan the staff card").arg(thing(event))
                                                    : tr("%1 added").arg(thing(event));
    if (!event.consumable.isEmpty())
        return {Tone::Ok, text + u'\n' + tr("Scan it again for one more, or type the amount: =5"), Sound::Ok};
    if (event.problems.isEmpty())
        return {Tone::Ok, text, Sound::Ok};
    return {Tone::Warn, text + u'\n' + problemText(event), Sound::Warn};
}

Message CounterTexts::returned(const CounterEvent& event)
{
    // A section is nobody: it has no title in some languages.
    const QString text = (event.person.isEmpty() ? tr("%1 came back from %2") : tr("%1 taken back from %2"))
                             .arg(thing(event), event.personName);
    if (event.problems.isEmpty())
        return {Tone::Ok, text, Sound::Ok};
    return {Tone::Warn, text + u'\n' + problemText(event), Sound::Warn};
}

Message CounterTexts::committed(const CounterEvent& event)
{
    const QString papers = formatList(event.documents);
    const QString text = event.personName.isEmpty()
                             ? tr("Returns finished: %n item(s). %1", nullptr, event.count).arg(papers)
                             : tr("%n item(s) handed over to %1. %2", nullptr, event.count + event.counted)
                                   .arg(event.personName, papers);
    if (event.problems.isEmpty())
        return {Tone::Ok, text, Sound::Ok};
    return {Tone::Warn, text + u'\n' + problemText(event), Sound::Warn};
}

Message CounterTexts::undone(const CounterEvent& event)
{
    if (event.reason == u"added")
        return {Tone::Info, tr("%1 taken out of the basket").arg(thing(event)), Sound::Ok};
    if (event.reason == u"removed")
        return {Tone::Info, tr("%1 is in the basket again").arg(thing(event)), Sound::Ok};
    if (event.reason == u"counted")
        return {Tone::Info,
                (event.count > 0 ? tr("Again in the basket: %1") : tr("%1 taken out of the basket")).arg(thing(event)),
                Sound::Ok};
    if (event.reason == u"cleared")
        return {
            Tone::Info,
            event.personName.isEmpty()
                ? tr("The basket is back: %n item(s).", nullptr, event.count)
                : tr("%1 is open again, with %n item(s) in the basket.", nullptr, event.count).arg(event.personName),
            Sound::Ok};
    return {Tone::Info,
            event.documents.isEmpty()
                ? tr("Undone: %1").arg(thing(event))
                : tr("Undone: %1. Collect the paper if it was printed.").arg(formatList(event.documents)),
            Sound::Ok};
}

Message CounterTexts::cancelled(const CounterEvent& event)
{
    if (event.reason == u"left")
        return {Tone::Warn,
                event.personName.isEmpty()
                    ? tr("The operator left: not handed over, and out of the basket again: %1").arg(event.title)
                    : tr("The operator left: not handed over to %1, and out of the basket again: %2")
                          .arg(event.personName, event.title),
                std::nullopt};
    if (event.count > 0)
        return {Tone::Neutral, tr("Basket emptied; %n item(s) put back.", nullptr, event.count), std::nullopt};
    return {Tone::Neutral, tr("Ready for the next person."), std::nullopt};
}

Message CounterTexts::mode(const CounterEvent& event)
{
    if (event.reason == u"return")
        return {Tone::Info, tr("Returns only: every scanned item is taken back."), Sound::Ok};
    if (event.reason == u"lend")
        return {Tone::Info, tr("Lending only: nothing is taken back."), Sound::Ok};
    return {Tone::Info, tr("Automatic: what is out is taken back, what is in stock is lent."), Sound::Ok};
}

/// The key first: nothing is scanned before it.
QString CounterTexts::pauseLine(const CounterEvent& stop, int ignoredScans)
{
    const auto isMisread = [](const LoanProblem& problem) { return problem.problem.code.startsWith(u"scan."); };
    const bool isScannedAgain =
        stop.kind == Kind::Unknown || std::any_of(stop.problems.begin(), stop.problems.end(), isMisread);
    const QString next = isScannedAgain ? tr("The scanner waits: first Esc, then scan again.")
                                        : tr("The scanner waits for your answer; Esc goes on.");
    return ignoredScans > 0 ? passage({next, tr("%n scan(s) were not acted on.", nullptr, ignoredScans)}) : next;
}

QString CounterTexts::emptyBasket(CounterSession::Mode mode)
{
    switch (mode) {
    case CounterSession::Mode::Auto:
        return tr("Scan the items now. What is in stock is lent, what is out is taken back.");
    case CounterSession::Mode::Return:
        return tr("Scan what comes back. Nothing is lent until F4 changes that.");
    case CounterSession::Mode::Lend:
        return tr("Scan what is lent. Nothing is taken back until F4 changes that.");
    }
    return {};
}

QString CounterTexts::mode(CounterSession::Mode mode)
{
    switch (mode) {
    case CounterSession::Mode::Auto:
        return tr("Automatic (F4)");
    case CounterSession::Mode::Return:
        return tr("Returns only (F4)");
    case CounterSession::Mode::Lend:
        return tr("Lending only (F4)");
    }
    return {};
}

QString CounterTexts::commitButton(const CounterSession& session)
{
    if (!session.isBasketEmpty())
        return tr("Hand over %n item(s) (F12)", nullptr, int(session.basketSize()));
    if (!session.returns().isEmpty())
        return tr("Finish %n return(s) (F12)", nullptr, int(session.returns().size()));
    return tr("Hand over (F12)");
}

QString CounterTexts::basketTitle(const CounterSession& session)
{
    if (session.isBasketEmpty() && !session.person() && !session.returns().isEmpty())
        return tr("This return");
    if (session.isBasketEmpty())
        return tr("This handover");
    return tr("This handover: %n item(s)", nullptr, int(session.basketSize()));
}

} // namespace madoguchi
