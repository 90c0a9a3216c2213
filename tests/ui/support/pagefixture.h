// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "tests/support/scriptedask.h"
#include "tests/support/teststore.h"
#include "tests/ui/support/holdingexecutor.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace madoguchi {

/// A window around one page: keeps what the page wanted of it.
class RecordingHost final : public PageHost
{
public:
    struct Toast {
        Tone tone;
        QString text;
    };

    Actor whoever;
    QList<Toast> toasts;
    QList<UndoOffer> offers;
    QStringList documentsToUndo;
    QStringList commandsToUndo;
    QList<Refusal> refusals;
    QStringList banners;
    QList<Wording> wordings;            ///< of the banners
    QList<QList<BannerAction>> answers; ///< that the banners offered
    QList<std::pair<QString, QString>> opened;
    QList<std::pair<QString, CodeMatch>> steps; ///< that were wanted of other pages

    std::function<void(const Refusal&)> onWrongPin;
    std::function<int()> toPin; ///< seconds

    [[nodiscard]] Actor actor() const override { return whoever; }
    void switchOperator(const QString&) override {}
    [[nodiscard]] bool isSandbox() const override { return true; }
    void noteWrongPin(const Refusal& refusal) override
    {
        if (onWrongPin)
            onWrongPin(refusal);
    }
    [[nodiscard]] int secondsToPin() const override { return toPin ? toPin() : 0; }
    void toast(Tone tone, const QString& text) override { toasts.append({tone, text}); }
    void offerUndo(const UndoOffer& offer) override
    {
        toasts.append({Tone::Ok, offer.text});
        offers.append(offer);
    }
    void undoDocument(const QString& number) override { documentsToUndo << number; }
    void undoCommand(const QString& commandId, const QString&) override { commandsToUndo << commandId; }
    void banner(Tone, const Wording& text, const QList<BannerAction>& actions) override
    {
        banners << text.now();
        wordings << text;
        answers << actions;
    }
    void refused(const Refusal& refusal) override { refusals << refusal; }
    [[nodiscard]] QString words(const Refusal& refusal) const override { return refusal.toDebugText(); }
    void open(const QString& page, const QString& key) override { opened.append({page, key}); }
    void proceedWith(const QString& page, const CodeMatch& thing) override { steps.append({page, thing}); }
    void enterNew(const QString& page, const QString& number) override { opened.append({page, u'+' + number}); }
    void setCount(const QString&, int, Tone) override {}
};

class QuietSounds final : public Sounds
{
public:
    QList<Sound> played;
    void play(Sound sound) override { played << sound; }
};

/// A page at a test record, answered at once, in a window that is shown and active.
class PageFixture
{
public:
    PageFixture(TestStore& store, const Actor& actor);
    ~PageFixture();

    [[nodiscard]] PageContext context() { return {client, store.clock(), ask, sounds, preferences, host}; }
    /// Takes the page, shows and activates it.
    void show(Page* page, QSize size = {1280, 720});
    /// What was offered last is undone, as the window would do it.
    void undo();
    /// Whatever the window puts off for a moment (until the typing rests, until several things have changed) happens
    /// now.
    void settle();
    /// The first child of this name; ends the program when there is none.
    template<class Widget>
    [[nodiscard]] Widget& find(const QString& name) const
    {
        auto* found = window->findChild<Widget*>(name);
        if (!found)
            qFatal("no widget named %s", qPrintable(name));
        return *found;
    }

private:
    QTemporaryDir m_folder;

public:
    TestStore& store;
    HoldingExecutor& executor; ///< of the client
    DeskClient client;
    ScriptedAsk ask;
    QuietSounds sounds;
    Preferences preferences;
    RecordingHost host;
    std::unique_ptr<QWidget> window;

private:
    PageFixture(TestStore& store, const Actor& actor, std::unique_ptr<HoldingExecutor> executor);
};

} // namespace madoguchi
