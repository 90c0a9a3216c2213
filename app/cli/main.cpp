// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <span>

using namespace madoguchi;

namespace {

/// Painting paper needs a QGuiApplication, which takes longer to start; no display is ever used.
bool isPrinting(std::span<char*> arguments)
{
    const auto isAmong = [&](QByteArrayView wanted) {
        return std::any_of(arguments.begin(), arguments.end(),
                           [&](const char* argument) { return QByteArrayView(argument).startsWith(wanted); });
    };
    const QList<const CommandRow*> commands = allCommands();
    return std::any_of(commands.begin(), commands.end(), [&](const CommandRow* command) {
        return command->paperOption && isAmong(command->name) && isAmong(command->paperOption);
    });
}

} // namespace

int main(int argc, char** argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (isPrinting(std::span(argv, size_t(argc)))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    return runCommandLine(QCoreApplication::arguments());
}
