// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"
#include "core/loans/signature.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>
#include <QStringList>

namespace madoguchi {

class SignPane;

/// Has papers signed on the screen once they are numbered, where the office wants that. A paper is printed when it is
/// signed, or when it is clear that it stays unsigned: because somebody says so, or because the next thing is scanned.
/// Holds nothing up.
class Signing final : public QObject
{
    Q_OBJECT

public:
    /// What is given to `print` is to come out now, for the first time. Everything referred to outlives this.
    Signing(const PageContext& context, SignPane* pane, std::function<void(const QStringList&)> print, QObject* parent);

    /// False where the office does not sign on the screen: nothing happens then.
    bool take(const QStringList& documents);
    /// The dialogue goes on: what is open stays unsigned, and that is told.
    void noteEvent(const CounterEvent& event);
    void goOn();
    /// Accepts what has been written; false when there is nothing to accept.
    bool accept();
    /// What is open stays unsigned; what is being saved does not.
    void leave();
    /// A paper that waits here is to come out now; false when none of these waits.
    bool release(const QStringList& documents);
    [[nodiscard]] bool isOpen() const { return !m_waiting.isEmpty(); }

private:
    void readSettings();
    void next();
    void shown(const QString& document, const Result<SignablePaper>& paper);
    void signedNow(const Result<Performed<SignDocument::Outcome>>& done);
    void finish();
    void forget(const QStringList& documents);

    PageContext m_context;
    SignPane* m_pane;
    std::function<void(const QStringList&)> m_print;
    bool m_isOn = false;
    bool m_isFarewell = false; ///< the operator is leaving: nobody is asked for anything
    bool m_isSaving = false;   ///< the first
    bool m_isLeft = false;     ///< while it is: the dialogue has gone on,
    bool m_isVoid = false;     ///< or it has been undone
    QStringList m_waiting;     ///< the first is on the screen, or about to be
    SignablePaper m_paper;
    quint64 m_question = 0;
};

} // namespace madoguchi
