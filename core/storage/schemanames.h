// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace madoguchi {

/// What the scripts of the migrations declare, read from their text. They are ours, so that the form is known: each
/// statement begins at the start of a line.

/// Triggers, unique indexes and views that are there at the end: "trigger journal_entry_no_update".
[[nodiscard]] QStringList declaredProtections(const QList<QByteArray>& scripts);

/// The bodies of the functions of a server, by name.
[[nodiscard]] QMap<QString, QString> declaredFunctions(const QList<QByteArray>& scripts);

/// What the program's role may do with each table and view: "insert select update".
[[nodiscard]] QMap<QString, QString> declaredRights(const QList<QByteArray>& scripts);

} // namespace madoguchi
