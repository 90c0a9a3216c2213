// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandtable.h"
#include "ui/shell/session.h"
#include "ui/widgets/dialogask.h"

#include <QDeadlineTimer>
#include <QMainWindow>

class QStackedWidget;

namespace madoguchi {

class BannerQueue;
class ClockWatch;
class CommandActions;
struct FoundThing;
class KeySheet;
class NavigationBar;
class PageStack;
class PaletteDialog;
class PrintService;
class SerialScanner;
class SignInLook;
class SignInPane;
class StatusLine;
class Toast;
class UndoDesk;

/// The window: menus, sections, the page on screen, messages, the status line. Knows no page by name.
class MainWindow final : public QMainWindow, public PageHost
{
    Q_OBJECT

public:
    /// What it is made of; everything referred to outlives it.
    struct Parts {
        DeskClient& desk;
        const Clock& clock;
        Preferences& preferences;
        Sounds& sounds;
        QList<PageEntry> pages;
        QString stationCode;
        QString databaseText; ///< where the record is, for people
        bool isSandbox = false;
        std::function<QString(const Refusal&)> words;
        const SerialScanner* scanner = nullptr; ///< none: scanners are keyboards only
        PrintService* printing = nullptr;       ///< none: nothing is printed, and closing waits for no paper
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] const CommandTable& commands() const { return m_commands; }
    [[nodiscard]] PageStack& pages() { return *m_pages; }
    /// Does what a row of the command table says, if it can be done now.
    void runCommand(const QString& id);
    [[nodiscard]] bool canRun(const PageCommand& row) const;

    [[nodiscard]] Actor actor() const override { return m_session->actor(); }
    void switchOperator(const QString& key) override { m_session->present(key); }
    void noteWrongPin(const Refusal& refusal) override { m_session->noteWrongPin(refusal); }
    [[nodiscard]] int secondsToPin() const override { return m_session->secondsToWait(); }
    [[nodiscard]] bool isSandbox() const override { return m_parts.isSandbox; }
    void toast(Tone tone, const QString& text) override;
    void offerUndo(const UndoOffer& offer) override;
    void undoDocument(const QString& number) override;
    void undoCommand(const QString& commandId, const QString& what) override;
    void banner(Tone tone, const Wording& text, const QList<BannerAction>& actions) override;
    void refused(const Refusal& refusal) override;
    /// A banner in place of the one before it about the same subject; without a text that one goes.
    void bannerOf(const QString& subject, Tone tone, const Wording& text, const QList<BannerAction>& actions);
    /// Closes it without asking: what was begun is finished, its papers come out or are noted as missing, then closed()
    /// is emitted.
    void leave();
    [[nodiscard]] QString words(const Refusal& refusal) const override { return m_parts.words(refusal); }
    /// Something of the record, on the first page that shows such things.
    void showThing(const FoundThing& thing);
    void open(const QString& page, const QString& key) override;
    void proceedWith(const QString& page, const CodeMatch& thing) override;
    void enterNew(const QString& page, const QString& number) override;
    void setCount(const QString& page, int count, Tone tone) override;

Q_SIGNALS:
    /// Nothing of it is under way any more.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectParts();
    void connectScanners();
    void watchClock();
    void focusScans(bool wasInMessage = false);
    void fillOwnCommands();
    void bring(const QString& page);
    void showWords(const QString& page, const QString& words);
    void sectionChosen(const QString& page);
    void followSession();
    void operatorLeaves();
    void closeOwnWindows();
    [[nodiscard]] bool mayClose();
    [[nodiscard]] bool hasFinished();
    void escape();
    void movePane(int step);
    void retranslate();

    Parts m_parts;
    CommandTable m_commands;
    DialogAsk m_ask;
    Session* m_session;
    CommandActions* m_actions;
    NavigationBar* m_navigation;
    QStackedWidget* m_middle;
    SignInPane* m_signIn;
    QWidget* m_body;
    PageStack* m_pages;
    Banner* m_banner;
    BannerQueue* m_messages;
    Toast* m_toast;
    UndoDesk* m_undo;
    StatusLine* m_status;
    PaletteDialog* m_palette;
    KeySheet* m_keys;
    QHash<QString, std::function<void()>> m_own;
    SignInLook* m_look = nullptr;
    ClockWatch* m_clock = nullptr; ///< only where the clock is the machine's
    OperatorId m_lookedFor;        ///< whose sign-in was the last to be looked at
    bool m_isLeaving = false;
    bool m_hasGivenUp = false;  ///< papers that do not come out are noted as missing
    QDeadlineTimer m_lastWords; ///< how long closing waits for what was begun
};

} // namespace madoguchi
