// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/databaseurl.h"

#include <QList>
#include <QString>

#include <utility>

namespace madoguchi {

/// What a connection to a server is opened with, besides where it is; of two with one name the later holds.
[[nodiscard]] QList<std::pair<QString, QString>> serverOptions(const DatabaseUrl& url);

/// Why a server did not let us in, by the code that it gave a second try: its words are in its own language, and differ
/// with its version. Codes "database.login-refused" (the password), "database.login-not-allowed",
/// "database.no-database", "database.too-many" (connections), "database.starting"; "database.unreachable" with `detail`
/// for everything else.
[[nodiscard]] Refusal explainNoServer(const DatabaseUrl& url, const QString& detail);

/// What the program needs of a server. Codes "database.server-too-old", "database.not-utf8".
[[nodiscard]] Result<Done> checkServer(const DatabaseUrl& url, int version, const QString& encoding);

} // namespace madoguchi
