// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/storage/connection.h"
#include "core/storage/table.h"

#include <QString>

namespace madoguchi {

/// What the ledger knows by a name alone.
enum class NameList { Kinds, Places, Sections };

[[nodiscard]] const Table& tableOf(NameList list);
/// A code of a refusal about one of them: "kind.unknown", "place.unknown", "section.unknown".
[[nodiscard]] QString codeOf(NameList list, const char* what);

/// What a name stands for.
struct KnownName {
    qint64 id = 0; ///< 0: nothing has it
    QString name;
    bool isClosed = false; ///< nothing new is given to it
    bool isMerged = false; ///< the name belonged to one that was merged into this one
};
/// What is there under this name, else what has taken in one that had it: an old paper or list still leads on.
[[nodiscard]] KnownName knownName(Connection& connection, NameList list, const QString& name);

/// The one with this name, or with this code where it has one. Codes "kind.unknown", "place.unknown",
/// "section.unknown".
struct FindName {
    using Answer = KnownName;
    NameList list = NameList::Kinds;
    QString text;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
