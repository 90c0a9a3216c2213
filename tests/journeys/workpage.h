// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace madoguchi {

/// One command of docs/work-items.md: "madoguchi-cli lend --to P-01 T-01", with what is piped into it.
struct PageCommand {
    QStringList arguments;
    QByteArray input;
    QString text; ///< the line as it stands there
};

/// One "## LN-01 …" of the page; what stands before the first has no id.
struct PageSection {
    QString id;
    QString title;
    QString text;
    QList<PageCommand> commands;
    QHash<QString, QByteArray> files; ///< of blocks that begin with ```csv FILE
    QStringList pictures;
};

/// The page as people read it. A line of a ```sh block is a command: "printf '%s\n' A B | madoguchi-cli …" pipes lines
/// into it, "export NAME=VALUE …" sets variables for all that follow.
struct WorkPage {
    QList<PageSection> sections;
    QHash<QString, QString> variables;
    QStringList problems; ///< lines that are no command
};

[[nodiscard]] WorkPage readWorkPage(const QString& markdown);

} // namespace madoguchi
