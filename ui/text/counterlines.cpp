// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counterlines.h"

#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CounterLines", text);
}

QString item(const CounterEvent& event)
{
    if (!event.kit.isEmpty())
        return QCoreApplication::translate("CounterLines", "%1 (%n item(s))", nullptr, int(event.assets.size()))
            .arg(event.kit + u' ' + event.title);
    if (!event.consumable.isEmpty())
        return formatCounted(event.consumable + u' ' + event.title, event.count, event.unit);
    return event.title.isEmpty() ? event.asset : event.asset + u' ' + event.title;
}

QString modeText(const QString& mode)
{
    if (mode == u"lend")
        return say(QT_TRANSLATE_NOOP("CounterLines", "Lending only."));
    if (mode == u"return")
        return say(QT_TRANSLATE_NOOP("CounterLines", "Taking back only."));
    return say(QT_TRANSLATE_NOOP("CounterLines", "The item decides."));
}

QString committedText(const CounterEvent& event)
{
    const QString numbers = formatList(event.documents);
    if (!event.personName.isEmpty())
        return QCoreApplication::translate("CounterLines", "%n item(s) handed over to %1. Receipt %2", nullptr,
                                           event.count + event.counted)
            .arg(event.personName, numbers);
    return QCoreApplication::translate("CounterLines", "%n item(s) taken back. Return slip %1", nullptr, event.count)
        .arg(numbers);
}

QString undoneText(const CounterEvent& event)
{
    if (event.reason == u"added")
        return say(QT_TRANSLATE_NOOP("CounterLines", "%1 taken out of the basket")).arg(item(event));
    if (event.reason == u"removed")
        return say(QT_TRANSLATE_NOOP("CounterLines", "%1 is in the basket again")).arg(item(event));
    if (event.reason == u"counted")
        return (event.count > 0 ? say(QT_TRANSLATE_NOOP("CounterLines", "Again in the basket: %1"))
                                : say(QT_TRANSLATE_NOOP("CounterLines", "%1 taken out of the basket")))
            .arg(item(event));
    if (event.reason == u"cleared")
        return QCoreApplication::translate("CounterLines", "The basket is back (%n item(s)).", nullptr, event.count);
    return say(QT_TRANSLATE_NOOP("CounterLines", "Undone %1")).arg(formatList(event.documents)).trimmed();
}

QString ignoredText(const CounterEvent& event)
{
    return event.code.isEmpty() ? reasonWord(event.reason) : event.code + u": "_s + reasonWord(event.reason);
}

} // namespace

QString counterEventText(const CounterEvent& event)
{
    using Kind = CounterEvent::Kind;
    switch (event.kind) {
    case Kind::Person:
        return u"%1 %2"_s.arg(event.person, event.personName);
    case Kind::Item:
        return event.personName.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("CounterLines", "%1: scan the user's card")).arg(item(event))
                   : say(QT_TRANSLATE_NOOP("CounterLines", "%1 added for %2")).arg(item(event), event.personName);
    case Kind::Returned:
        return say(QT_TRANSLATE_NOOP("CounterLines", "%1 taken back from %2")).arg(item(event), event.personName);
    case Kind::Committed:
        return committedText(event);
    case Kind::Refused:
    case Kind::Stopped:
    case Kind::Unknown:
    case Kind::Due:
        return {};
    case Kind::Ignored:
        return ignoredText(event);
    case Kind::Undone:
        return undoneText(event);
    case Kind::Document:
        return u"%1 %2"_s.arg(event.documents.value(0), event.personName).trimmed();
    case Kind::Mode:
        return modeText(event.reason);
    case Kind::Cancelled:
        return QCoreApplication::translate("CounterLines", "Basket emptied (%n item(s)).", nullptr, event.count);
    case Kind::Resumed:
        return QCoreApplication::translate("CounterLines", "Going on; %n scan(s) were ignored.", nullptr, event.count);
    case Kind::Operator:
        return say(QT_TRANSLATE_NOOP("CounterLines", "Operator %1")).arg(event.personName);
    case Kind::Proxy:
        return say(QT_TRANSLATE_NOOP("CounterLines", "%1 receives it in the user's place")).arg(event.personName);
    }
    return {};
}

QString counterLine(const CounterEvent& event)
{
    QStringList parts;
    if (event.isStop)
        parts << say(QT_TRANSLATE_NOOP("CounterLines", "STOPPED."));
    if (const QString text = counterEventText(event); !text.isEmpty())
        parts << text;
    for (const LoanProblem& problem : event.problems)
        parts << sentence(problem.problem);
    if (!event.choices.isEmpty())
        parts << event.choices.join(u" / "_s);
    return passage(parts);
}

} // namespace madoguchi
