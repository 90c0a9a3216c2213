// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/storage/connection.h"
#include "core/storage/table.h"

#include <QHash>
#include <QString>

#include <optional>

namespace madoguchi {

/// What the ledger knows by a name alone.
enum class NameList { Kinds, Places, Sections };

[[nodiscard]] const Table& tableOf(NameList list);
/// A code of a refusal about one of them: "kind.unknown", "place.unknown", "section.unknown".
[[nodiscard]] QString codeOf(NameList list, const char* what);
/// A row of the list that is in force. Codes "kind.unknown", "place.unknown", "section.unknown" (`id`, where there is
/// none at all).
[[nodiscard]] Result<Row> inForce(NameList list, const std::optional<Row>& row, qint64 id);

/// The name of a verb about one of them.
[[nodiscard]] constexpr const char* verbAbout(NameList list, const char* kind, const char* place, const char* section)
{
    return list == NameList::Kinds ? kind : list == NameList::Places ? place : section;
}

/// Does something with the list as a constant: `act.template operator()<list>()`.
template<class Act>
auto withNameList(NameList list, const Act& act)
{
    switch (list) {
    case NameList::Kinds:
        break;
    case NameList::Places:
        return act.template operator()<NameList::Places>();
    case NameList::Sections:
        return act.template operator()<NameList::Sections>();
    }
    return act.template operator()<NameList::Kinds>();
}

/// What a name stands for.
struct KnownName {
    qint64 id = 0; ///< 0: nothing has it
    QString name;
    bool isClosed = false; ///< nothing new is given to it
    bool isMerged = false; ///< the name belonged to one that was merged into this one
};
/// What is there under this name, else what has taken in one that had it: an old paper or list still leads on.
[[nodiscard]] KnownName knownName(Connection& connection, NameList list, const QString& name);

/// How it is read (ふりがな), as it is stored; empty where nothing is, or nothing is there.
[[nodiscard]] QString storedReading(Connection& connection, NameList list, qint64 id);
/// All readings of a list, by the names of what is in force.
[[nodiscard]] QHash<QString, QString> readingsByName(Connection& connection, NameList list);

/// The one with this name, or with this code where it has one. Codes "kind.unknown", "place.unknown",
/// "section.unknown".
struct FindName {
    using Answer = KnownName;
    NameList list = NameList::Kinds;
    QString text;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
