// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace madoguchi::architecture {

/// Path from the repository root -> text. What every check looks at, so that a test can plant a violation.
using FileMap = QMap<QString, QString>;

/// The files below these folders of the checkout whose names end so. Fails the test program when there is no
/// checkout to read: a check of nothing must not pass.
[[nodiscard]] FileMap readTree(const QStringList& folders, const QStringList& endings);

/// Folders below these (and themselves) that hold anything.
[[nodiscard]] QStringList foldersBelow(const QStringList& folders);

struct Include {
    QString target;        ///< between the quotes or brackets
    bool isSystem = false; ///< written with brackets
    int line = 0;          ///< from 1
};

[[nodiscard]] QList<Include> includesOf(const QString& text);

/// The same text with comments, and the insides of string and character literals, blanked; line ends are kept.
[[nodiscard]] QString codeOnly(const QString& text);

/// The same text with comments blanked; literals and line ends are kept.
[[nodiscard]] QString withoutComments(const QString& text);

/// True if there are none; otherwise prints every one, which the message of a QVERIFY2 has no room for.
[[nodiscard]] bool isClean(const QStringList& violations);

/// "path:line" of a position in a text.
[[nodiscard]] QString place(const QString& path, const QString& text, qsizetype position);

/// "core/base" of "core/base/result.h"; empty for a file that lies in no room.
[[nodiscard]] QString roomOf(const QString& path);

} // namespace madoguchi::architecture
