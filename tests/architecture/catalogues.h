// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi::architecture {

/// One translation file: a message is named "context / source / comment".
struct Catalogue {
    QSet<QString> messages;
    QStringList incomplete; ///< those that are unfinished, vanished, obsolete, or have an empty form
};

/// Nothing if it is not a well-formed translation file.
[[nodiscard]] std::optional<Catalogue> readCatalogue(const QByteArray& ts);

/// What is wrong with these files (name -> contents): unreadable, incomplete, or not all of the same messages.
[[nodiscard]] QStringList catalogueViolations(const QMap<QString, QByteArray>& files);

} // namespace madoguchi::architecture
