// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/signinnote.h"

#include <QList>
#include <QObject>

namespace madoguchi {

class DeskClient;

/// Has the journal told who signs in and out. Nobody waits for it: whoever is let in works on while it is written, and
/// what cannot be written because the record is away or busy is written later, with the time at which it happened.
class SignInLog final : public QObject
{
    Q_OBJECT

public:
    explicit SignInLog(DeskClient& desk, QObject* parent = nullptr);

    void add(const QList<SignInNote>& notes);

private:
    struct Waiting {
        SignInNote note;
        QString commandId;
    };
    void send(const Waiting& what);
    void sendWaiting();

    DeskClient& m_desk;
    QList<Waiting> m_waiting; ///< could not be written yet
};

} // namespace madoguchi
