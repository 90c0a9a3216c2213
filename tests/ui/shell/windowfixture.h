// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "tests/support/scriptedask.h"
#include "ui/printing/printservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/language.h"

#include <QTemporaryDir>

#include <memory>

class QLineEdit;

namespace madoguchi {

class ScanBox;

/// Keeps what it should have played.
class SilentSounds final : public Sounds
{
public:
    QList<Sound> played;
    void play(Sound sound) override { played << sound; }
};

/// A page with a scan box, as pages of the counter have it; notes what the window asks of it.
class SamplePage final : public Page
{
    Q_OBJECT

public:
    explicit SamplePage(const QString& id, const PageContext& context);

    void activate() override;
    void retranslate() override { ++retranslations; }
    void open(const QString& key) override { opened << key; }
    void showWords(const QString& words) override { opened << u'?' + words; }
    [[nodiscard]] bool canRun(const QString& command) const override { return answers.contains(command); }
    void run(const QString& command) override;
    [[nodiscard]] QWidget* scanTarget() const override;
    void proceedWith(const CodeMatch& thing) override { steps << thing; }
    void enterNew(const QString& number) override { opened << u'+' + number; }
    void operatorLeaves() override { leavers << context.host.actor().operatorCode; }
    [[nodiscard]] QString unsavedWork() const override { return unsaved; }

    QStringList answers{QStringLiteral("scan"), QStringLiteral("escape")};
    QStringList ran;
    QStringList opened;
    QList<CodeMatch> steps;
    QStringList leavers; ///< who was the actor when they left
    QString unsaved;
    int retranslations = 0;
    int activations = 0;
    ScanBox* box;
    QWidget* filter = nullptr; ///< of the list, where the page is one
    PageContext context;
};

/// A window over a real sandbox with the operators demo (no PIN), sato (PIN 1111, card S-CARD) and yamada (PIN 2222,
/// card Y-CARD), and the pages "counter", "assets" and "settings". Everything is answered at once.
class WindowFixture
{
public:
    /// With `printers`, which outlive it, the window prints receipts on "Desk". Without `isSandbox` it takes the record
    /// for a real one.
    explicit WindowFixture(const Printers* printers = nullptr, bool isSandbox = true);
    ~WindowFixture();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Session& session() { return m_window->session(); }
    [[nodiscard]] SamplePage& page(const QString& id);
    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] PrintService* printing() { return m_printing.get(); }
    [[nodiscard]] DeskClient& client() { return *m_client; }
    [[nodiscard]] FixedClock& clock() { return *m_clock; }
    [[nodiscard]] Preferences& preferences() { return *m_preferences; }
    [[nodiscard]] SilentSounds& sounds() { return m_sounds; }
    [[nodiscard]] SerialScanner& scanner() { return m_scanner; }
    [[nodiscard]] Actor owner() const { return m_owner; }

    /// As a scanner does: the characters, then Return, into what has the focus.
    void scan(const QString& code);
    void signIn(const QString& card, const QString& pin);

private:
    void addOperator(const QString& code, Role role, const QString& pin, const QString& card);

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Desk> m_desk;
    Actor m_owner;
    SilentSounds m_sounds;
    SerialScanner m_scanner;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace madoguchi
