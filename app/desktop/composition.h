// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/labeldesk.h"
#include "app/desktop/options.h"
#include "app/desktop/pagelist.h"
#include "app/desktop/recorddoor.h"
#include "core/desk/deskclient.h"
#include "ui/printing/printservice.h"
#include "ui/shell/appearance.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/serialscanner.h"
#include "ui/widgets/sounds.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

class QApplication;

namespace madoguchi {

class MailPost;
class OpeningWindow;
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

    /// Begins: a record is opened and its window shown, or the first run. A number: the program ends at once with it.
    [[nodiscard]] std::optional<int> start();

private:
    /// A window and what it works with.
    struct Seat {
        std::unique_ptr<DeskClient> client;
        std::unique_ptr<PrintService> printing;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<MailPost> post;
        std::unique_ptr<PaperDesk> papers;
        std::unique_ptr<LabelDesk> labels;
        OpenedRecord record;
    };

    [[nodiscard]] std::optional<int> startPictures();
    [[nodiscard]] bool isOnlyOne();
    void open(const QString& url);
    [[nodiscard]] FirstRun& showFirstRun();
    void finishFirstRun();
    void openForFirstRun(const FirstRunChoice& choice, QObject* receiver, FirstRunServices::Answer<Done> answer);
    [[nodiscard]] FirstRunServices firstRunServices();
    void openAnother();
    void startForReal();
    [[nodiscard]] bool hasUnsavedWork();
    void importAfterSignIn();

    /// Takes the place of the window before, if there is one.
    void showWindow(const OpenedRecord& record);
    void leaveSeat(std::unique_ptr<Seat> seat, const QString& fileToRemove);
    void removeSeat(const MainWindow* window, const QString& fileToRemove);
    [[nodiscard]] PageServices pageServices(const OpenedRecord& record);
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
    std::unique_ptr<RecordDoor> m_door;
    std::unique_ptr<SingleStart> m_single;
    std::unique_ptr<Desk> m_pictureDesk;
    SystemPrinters m_printers;
    std::unique_ptr<OpeningWindow> m_opening;
    SerialScanner m_scanner;
    std::unique_ptr<FirstRun> m_firstRun;
    std::optional<OpenedRecord> m_openedForFirstRun;
    QString m_sampleToRemove; ///< file of a sandbox that is left for good
    Seat m_seat;
    std::vector<std::unique_ptr<Seat>> m_leftSeats; ///< their papers are still coming out
    std::unique_ptr<ScreenshotTour> m_tour;
};

} // namespace madoguchi
