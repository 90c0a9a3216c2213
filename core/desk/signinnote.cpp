// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/signinnote.h"

#include "core/base/codetable.h"
#include "core/base/compactjson.h"
#include "core/desk/desk.h"
#include "core/desk/operators.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeRow<SignInEvent> verbs[] = {{SignInEvent::In, "sign-in.in"},
                                          {SignInEvent::Switch, "sign-in.switch"},
                                          {SignInEvent::Out, "sign-in.out"},
                                          {SignInEvent::RefusePin, "sign-in.refuse-pin"},
                                          {SignInEvent::PausePins, "sign-in.pause-pins"}};

QByteArray argumentsOf(const SignInNote& note)
{
    QJsonObject json{{u"at"_s, note.at.toIso()}};
    if (!note.from.isEmpty())
        json.insert(u"from"_s, note.from);
    if (!note.way.isEmpty())
        json.insert(u"way"_s, note.way);
    return compactJson(json);
}

const OperatorRecord* find(const QList<OperatorRecord>& operators, const QString& code)
{
    const auto found = std::find_if(operators.begin(), operators.end(),
                                    [&](const OperatorRecord& known) { return known.code == code; });
    return found == operators.end() ? nullptr : &*found;
}

} // namespace

QString signInVerb(SignInEvent event)
{
    return codeIn(verbs, event);
}

bool isPinRefused(const Refusal& refusal)
{
    return refusal.has(u"operator.wrong-pin") || refusal.has(u"operator.pin-pause");
}

QList<SignInNote> notesOfPin(const Refusal& refusal, Instant at)
{
    if (!refusal.has(u"operator.wrong-pin"))
        return {};
    const QString whose = refusal.problems.constFirst().subject;
    QList<SignInNote> notes{{SignInEvent::RefusePin, whose, {}, {}, at}};
    if (refusal.has(u"operator.pin-pause"))
        notes << SignInNote{SignInEvent::PausePins, whose, {}, {}, at};
    return notes;
}

Result<Done> noteSignIn(Desk& desk, const SignInNote& note, const QString& commandId, const QString& channel)
{
    const Result<QList<OperatorRecord>> operators = desk.ask(ListOperators{});
    if (!operators)
        return operators.refusal();
    const OperatorRecord* whose = find(*operators, note.operatorCode);
    if (!whose)
        return refusal(RefusalKind::NotFound, u"operator.unknown"_s, note.operatorCode);
    const OperatorRecord* before = find(*operators, note.from);
    Order order;
    order.actor = {whose->id, whose->code, whose->name, whose->role, {}, {}};
    order.commandId = commandId;
    order.channel = channel;
    const Result<QJsonObject> done =
        desk.performPart({signInVerb(note.event), Permission::Look, argumentsOf(note), {}, 0}, order,
                         [&](WriteScope& scope) -> Result<QJsonObject> {
                             scope.noteWithoutRows(whose->id.value());
                             if (before)
                                 scope.noteWithoutRows(before->id.value());
                             return QJsonObject();
                         });
    return done ? Result<Done>(Done{}) : Result<Done>(done.refusal());
}

} // namespace madoguchi
