// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"
#include "app/cli/glyphnotes.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <span>

using namespace madoguchi;

namespace {

/// Whether fonts will be asked what they have of what was typed.
bool namesUnusual(std::span<char*> arguments)
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const char* argument) { return needsFonts(QString::fromLocal8Bit(argument)); });
}

/// Painting paper needs a QGuiApplication, which takes longer to start; no display is ever used.
bool isPrinting(std::span<char*> arguments)
{
    const auto isAmong = [&](QByteArrayView wanted, bool isOption) {
        return std::any_of(arguments.begin(), arguments.end(), [&](const char* argument) {
            return isOption ? QByteArrayView(argument).startsWith(wanted) : QByteArrayView(argument) == wanted;
        });
    };
    const QList<const CommandRow*> commands = allCommands();
    return std::any_of(commands.begin(), commands.end(), [&](const CommandRow* command) {
        const QList<QByteArray> words = QByteArray(command->name).split(' ');
        return command->paperOption && isAmong(command->paperOption, true) &&
               std::all_of(words.begin(), words.end(), [&](const QByteArray& word) { return isAmong(word, false); });
    });
}

/// What Qt says about the session of a desktop means nothing here.
void sayWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths:")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(sayWarning);
    std::unique_ptr<QCoreApplication> application;
    if (const std::span words(argv, size_t(argc)); isPrinting(words) || namesUnusual(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    return runCommandLine(QCoreApplication::arguments());
}
