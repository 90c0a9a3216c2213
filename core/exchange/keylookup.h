// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/ledger/names.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// Where the number of a record is looked up, and where its further codes are: those of records merged into it too.
struct KeyPlaces {
    const char* table;       ///< "person"
    const char* keyColumn;   ///< "staff_key"
    const char* codeTable;   ///< "person_card"
    const char* ownerColumn; ///< "person_id"
};

/// Whose a number is.
struct KeyOwner {
    qint64 id = 0;          ///< 0: nobody's, or not one record's
    bool isByCode = false;  ///< not its own number, but a further code of it
    bool isSeveral = false; ///< a further code of several, and the number of none
};

/// The records in force that have these numbers, many at a time; a number that none has is looked for among the codes.
[[nodiscard]] QHash<QString, KeyOwner> ownersOfKeys(Connection& connection, const KeyPlaces& places,
                                                    const QStringList& keys);

/// The codes by which a record is found because the one that had them as its number was merged into it. A list that
/// knows nothing of the merging does not take them away.
class MergedCodes
{
public:
    MergedCodes(const char* codeTable, const char* table, QList<const char*> keyColumns);
    /// Puts those of `before` into `after`.
    void keep(Connection& connection, const QStringList& before, QStringList& after);

private:
    std::string m_sql;
    std::optional<QSet<QString>> m_keys; ///< once they were asked for
};

[[nodiscard]] bool isTableEmpty(Connection& connection, const std::string& table);

/// Tells a dry run which kinds, places or sections are not there yet, each once.
class NewNames
{
public:
    explicit NewNames(NameList list) : m_list(list) {}
    /// True the first time a name comes that is not in the record.
    [[nodiscard]] bool isNew(Connection& connection, const QString& name);

private:
    NameList m_list;
    QSet<QString> m_asked;
};

/// What the names of a file stand for, each looked up once.
class StandingNames
{
public:
    explicit StandingNames(NameList list) : m_list(list) {}
    [[nodiscard]] KnownName of(Connection& connection, const QString& name);
    /// In place of the name of one that was merged into another, that of the other: the list may be older.
    void follow(Connection& connection, QString& name);
    /// Code "kind.closed", "place.closed", "section.closed" where the one of this name is given to nothing new.
    [[nodiscard]] std::optional<Problem> problemOf(Connection& connection, const QString& name);

private:
    NameList m_list;
    QHash<QString, KnownName> m_known;
};

} // namespace madoguchi
