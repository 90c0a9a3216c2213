// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints every scene in light and dark, at 100 and 160 %, into a folder:  gallery FOLDER

#include "tests/ui/theme/galleryscene.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

void paintScenes(Theme& theme, const QDir& folder)
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const int scale : {100, 160}) {
            theme.setMode(mode);
            theme.setFontScale(scale);
            for (const GalleryScene& scene : galleryScenes()) {
                const auto window = scene.make();
                window->show();
                // Settles layouts that were posted.
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                const QString scheme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
                window->grab().save(folder.filePath(u"%1-%2-%3.png"_s.arg(scene.name, scheme).arg(scale)));
            }
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() != 2 || !QDir().mkpath(app.arguments().at(1))) {
        QTextStream(stderr) << "usage: gallery FOLDER\n";
        return 2;
    }
    Theme theme(app);
    paintScenes(theme, QDir(app.arguments().at(1)));
    return 0;
}
