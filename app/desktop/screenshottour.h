// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "ui/shell/firstrun.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace madoguchi {

class MainWindow;

/// Saves a picture of every page, every section of the settings and every step of the first run, one item and one
/// person in both languages and both schemes, of some with the largest text too; in the folder of the options, as their
/// operator (the sample's, where none is named). Needs a desk that answers at once.
class ScreenshotTour final : public QObject
{
    Q_OBJECT

public:
    ScreenshotTour(MainWindow& window, Preferences& preferences, FirstRunServices services, Sounds& sounds,
                   const Options& options);

    void start();

Q_SIGNALS:
    /// 0, or 3 when a picture could not be saved.
    void finished(int exitCode);

private:
    struct Shot {
        QString name;
        QString language;
        Theme::Mode theme;
        int textSize;
        std::function<QWidget*()> prepare;
        std::function<void()> leave = {}; ///< what is to be put away behind it
    };

    void plan();
    void planLook(const QString& language, Theme::Mode theme);
    void planReports(const QString& language, Theme::Mode theme);
    void planLending(const QString& language, Theme::Mode theme);
    void planDetails(const QString& language, Theme::Mode theme);
    void planFirstRun(const QString& language, Theme::Mode theme);
    void planSettings(const QString& language, Theme::Mode theme);
    void next();
    void take();

    MainWindow& m_window;
    Preferences& m_preferences;
    FirstRun m_firstRun;
    Options m_options;
    QList<Shot> m_shots;
    QWidget* m_subject = nullptr;
};

} // namespace madoguchi
