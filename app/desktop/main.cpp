// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"
#include "app/desktop/diagnosticslog.h"
#include "core/desk/userplaces.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace madoguchi;

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"madoguchi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QGuiApplication::setDesktopFileName(u"org.madoguchi.Madoguchi"_s);
    QApplication app(argc, argv);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"org.madoguchi.Madoguchi"_s));

    const ParsedOptions parsed = parseOptions(app.arguments());
    if (parsed.exitCode >= 0) {
        QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.message << '\n';
        return parsed.exitCode;
    }
    const QString folder = QFileInfo(usualDatabasePath()).absolutePath();
    const DiagnosticsLog log(folder + u"/diagnostics.log"_s);
    Composition composition(app, parsed.options, folder);
    if (const std::optional<int> ended = composition.start())
        return *ended;
    return app.exec();
}
