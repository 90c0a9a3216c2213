// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/findeverything.h"
#include "ui/widgets/pagecommand.h"

#include <QList>
#include <QWidget>

namespace madoguchi {

/// One section of the window. Made when it is first shown, with a PageContext; then kept. The window gives the margin
/// around it: the outermost layout of a page has none.
///
/// Commands of the window that the page on screen answers when it likes (`canRun`): "scan" (F2), "commit" (F12),
/// "undo" (Ctrl+Z), "print" (Ctrl+P), "preview" (Ctrl+Shift+P), "find" (Ctrl+F), "findPerson" (F3), "mode" (F4),
/// "due" (F8), "refresh" (F5), "new" (Ctrl+N), "remove" (Delete), "escape" (Escape, one stage a press). Its own rows
/// are given to the window beside its factory (PageEntry), so that they are known before the page is made.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page comes to the front (also for the first time, and when another operator has signed in): read again
    /// what may have changed, put the focus where work begins.
    virtual void activate() {}
    /// The language has changed: every text again. Called once before the page is first shown, too.
    virtual void retranslate() {}
    /// Show one thing: an asset number, a person's key, a document number. Called after `activate`.
    virtual void open(const QString& key) { Q_UNUSED(key) }
    /// Show one thing that was found, or the list of what a place, a kind or a section has. Called after `activate`.
    virtual void showThing(const FoundThing& thing) { open(thing.key); }
    /// Show what is found under these words, all of it. Called after `activate`.
    virtual void showWords(const QString& words) { open(words); }
    /// The obvious next step of a thing that was double-clicked on another page. Called after `activate`.
    virtual void proceedWith(const CodeMatch& thing) { Q_UNUSED(thing) }
    /// Begin a new entry that has this number; nothing when the operator may not. Called after `activate`.
    virtual void enterNew(const QString& number) { Q_UNUSED(number) }
    /// The operator goes away, and is still the actor of what is begun now: finish what belongs under their name and
    /// drop the rest, saying so. Also called before the window closes.
    virtual void operatorLeaves() {}

    [[nodiscard]] virtual bool canRun(const QString& command) const
    {
        Q_UNUSED(command)
        return false;
    }
    virtual void run(const QString& command) { Q_UNUSED(command) }
    /// A question to put before the window closes ("The basket is not handed over"); empty: nothing would be lost.
    [[nodiscard]] virtual QString unsavedWork() const { return {}; }

    /// Where text goes that was typed on something that takes none; null: nowhere.
    [[nodiscard]] virtual QWidget* scanTarget() const { return nullptr; }

protected:
    /// The focus for an answer that comes later: nothing while another page is on screen, so that what is typed or
    /// scanned there stays there.
    void focusIfShown(QWidget* widget);

    void changeEvent(QEvent* event) override;
};

} // namespace madoguchi
