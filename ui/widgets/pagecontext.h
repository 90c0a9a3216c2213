// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/deskclient.h"
#include "core/ledger/codelookup.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/sounds.h"

namespace madoguchi {

/// What was done just now, and how it is taken back.
struct UndoOffer {
    QString text; ///< what was done
    QString commandId;
    QString undoneText;   ///< told once it is undone
    bool isLarge = false; ///< an import: undone part by part in a job
};

/// What a page may want of the window around it.
class PageHost
{
public:
    PageHost() = default;
    PageHost(const PageHost&) = delete;
    PageHost& operator=(const PageHost&) = delete;
    virtual ~PageHost() = default;

    /// Who is signed in; an invalid operatorId when nobody is (the pages are covered then).
    [[nodiscard]] virtual Actor actor() const = 0;
    /// An order of the signed-in operator; the command id is made when it is performed.
    [[nodiscard]] Order order(const QString& reason = {}) const
    {
        return {actor(), {}, QStringLiteral("counter"), reason, {}};
    }
    /// The card or code of an operator was scanned on a page: signs that operator in, with the PIN where it is needed.
    virtual void switchOperator(const QString& key) = 0;
    [[nodiscard]] virtual bool isSandbox() const = 0;
    /// A PIN that was given on a page was refused: kept in the journal, and counted, like one given at the sign-in.
    virtual void noteWrongPin(const Refusal& refusal) = 0;
    /// Seconds until a PIN is taken again, after too many wrong ones; 0: now.
    [[nodiscard]] virtual int secondsToPin() const = 0;

    /// A short word about what was done; see Toast.
    virtual void toast(Tone tone, const QString& text) = 0;
    /// Tells what was done, in a toast that undoes it for as long as the office allows. The window performs the undo;
    /// the offer ends with the toast and when another operator signs in.
    virtual void offerUndo(const UndoOffer& offer) = 0;
    /// Asks why, then undoes everything this document records, however long ago, and tells how it went.
    virtual void undoDocument(const QString& number) = 0;
    /// The same for what one command did; `what` names it in the question.
    virtual void undoCommand(const QString& commandId, const QString& what) = 0;
    /// A message above the page that stays until it is closed or answered. One at a time: a question is answered before
    /// anything else is shown, and a message that had to give way comes back. It is said again when the language
    /// changes.
    virtual void banner(Tone tone, const Wording& text, const QList<BannerAction>& actions = {}) = 0;
    /// The refusal in words, as a banner; with the codes behind a button.
    virtual void refused(const Refusal& refusal) = 0;
    /// The refusal in words, for a page that shows them itself.
    [[nodiscard]] virtual QString words(const Refusal& refusal) const = 0;

    /// Brings another page to the front and has it show `key` (may be empty). Nothing for an unknown page.
    virtual void open(const QString& page, const QString& key) = 0;
    /// The same, and has it take the obvious next step of a thing, whatever else its number may mean.
    virtual void proceedWith(const QString& page, const CodeMatch& thing) = 0;
    /// The same, and has it begin a new entry that has this number.
    virtual void enterNew(const QString& page, const QString& number) = 0;
    /// The number beside a section; 0 shows none.
    virtual void setCount(const QString& page, int count, Tone tone) = 0;
};

/// Everything a page works with. All of it outlives the page.
struct PageContext {
    DeskClient& desk;
    const Clock& clock;
    Ask& ask;
    Sounds& sounds;
    Preferences& preferences;
    PageHost& host;
};

} // namespace madoguchi
