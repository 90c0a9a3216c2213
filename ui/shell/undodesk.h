// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/desk/deskclient.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>

#include <functional>

namespace madoguchi {

class Toast;
struct Undo;
struct UndoOutcome;

/// Undoes for every page: what a toast offers, and whole documents with a reason. Everything referred to outlives it.
class UndoDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DeskClient& desk;
        const Clock& clock;
        Ask& ask;
        PageHost& host;
        Toast& toast;
    };
    explicit UndoDesk(const Parts& parts) : m_parts(parts) {}

    /// See PageHost::offerUndo().
    void offer(const UndoOffer& offer);
    /// See PageHost::undoDocument().
    void undoDocument(const QString& number);
    /// See PageHost::undoCommand().
    void undoCommand(const QString& commandId, const QString& what);
    /// Who is signed in now: what another operator did is not offered any more.
    void follow(const Actor& actor);

private:
    void performOffer(const UndoOffer& offer);
    void askAndRun(const Undo& verb, const QString& what);
    /// Whatever it is, however large: as a job.
    void run(const Undo& verb, const QString& reason, const std::function<QString(const UndoOutcome&)>& text);
    void told(const QString& text, const Refusal* refusal);

    Parts m_parts;
    OperatorId m_operator;
    quint64 m_offer = 0; ///< the last one; an older one whose settings come late is not shown
};

} // namespace madoguchi
