// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinlog.h"

#include "core/base/uuid7.h"
#include "core/desk/deskclient.h"

#include <utility>

namespace madoguchi {

SignInLog::SignInLog(DeskClient& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &DeskClient::connectionChanged, this, [this](bool isConnected) {
        if (isConnected)
            sendWaiting();
    });
}

void SignInLog::add(const QList<SignInNote>& notes)
{
    if (notes.isEmpty())
        return;
    sendWaiting();
    for (const SignInNote& note : notes)
        send({note, makeUuid7(note.at)});
}

void SignInLog::sendWaiting()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& what : waiting)
        send(what);
}

void SignInLog::send(const Waiting& what)
{
    m_desk.act<Done>(
        [what](Desk& desk) { return noteSignIn(desk, what.note, what.commandId, QStringLiteral("counter")); }, this,
        [this, what](const Result<Done>& written) {
            if (!written &&
                (written.refusal().kind == RefusalKind::Unavailable || written.refusal().kind == RefusalKind::Busy))
                m_waiting << what;
        });
}

} // namespace madoguchi

#include "moc_signinlog.cpp"
