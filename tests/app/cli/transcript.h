// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/clirunner.h"

#include <QHash>

#include <optional>

namespace madoguchi {

/// A conversation with the program, written down in a file and played again; grammar: README.md of this folder.
class Transcript
{
public:
    explicit Transcript(const QString& path);

    /// What is not as written: empty when everything is.
    [[nodiscard]] QString play(CliRunner& runner);

private:
    struct Step {
        int line = 0;
        QString command;
        QString input;
        int exitCode = 0;
        QStringList out;
        QStringList err;
        QList<std::pair<QString, QString>> values;   ///< path, expected
        QList<std::pair<QString, QString>> captures; ///< name, path
        QList<std::pair<QString, QByteArray>> files;
        QList<std::pair<QString, QString>> variables;
    };

    void readLine(const QString& line, int number);
    [[nodiscard]] QString play(const Step& step, CliRunner& runner);
    [[nodiscard]] QString differences(const Step& step, const CliResult& result) const;
    [[nodiscard]] QString filled(QString text, const CliRunner& runner) const;

    QList<Step> m_steps;
    Step m_next; ///< files and variables that stand before the next command
    QHash<QString, QString> m_captured;
};

} // namespace madoguchi
