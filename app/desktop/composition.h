// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "core/desk/deskclient.h"
#include "ui/printing/printservice.h"
#include "ui/shell/appearance.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/serialscanner.h"
#include "ui/widgets/sounds.h"

#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace madoguchi {

class PaperDesk;

class ScreenshotTour;
class SingleStart;

/// Puts the program together. The only place that knows every concrete class of the window.
class Composition final : public QObject
{
    Q_OBJECT

public:
    Composition(QApplication& app, Options options, QString dataFolder);
    ~Composition() override;

    /// Shows the first run or the window. A number: the program ends at once with it.
    [[nodiscard]] std::optional<int> start();

private:
    [[nodiscard]] Result<Desk::Config> configFor(const QString& url) const;
    [[nodiscard]] std::optional<int> startPictures();
    [[nodiscard]] bool isOnlyOne();
    void showFirstRun(const Refusal* refusal);
    void finishFirstRun();
    [[nodiscard]] FirstRunServices firstRunServices();
    /// Opens the record once to see what it is, then the window over it.
    Result<Done> open(const QString& url);
    void showWindow(const Desk::Config& config, const DatabaseInfo& info);
    [[nodiscard]] std::unique_ptr<Executor> executorFor(const Desk::Config& config);
    void raiseWindow();

    QApplication& m_app;
    Options m_options;
    QString m_dataFolder;
    QTemporaryDir m_scratch; ///< used for pictures only
    std::unique_ptr<Preferences> m_preferences;
    Theme m_theme;
    Language m_language;
    Loudspeaker m_loudspeaker;
    std::unique_ptr<Appearance> m_appearance;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<SingleStart> m_single;
    std::unique_ptr<Desk> m_pictureDesk;
    std::unique_ptr<DeskClient> m_client;
    SystemPrinters m_printers;
    SerialScanner m_scanner;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PaperDesk> m_papers;
    std::unique_ptr<ScreenshotTour> m_tour;
};

} // namespace madoguchi
