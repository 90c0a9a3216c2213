// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/entry.h"
#include "core/journal/lane.h"
#include "core/storage/connection.h"

#include <QHash>

#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace madoguchi {

/// Which rows of which tables an operation changed; published once, after its commit.
struct ChangeSet {
    QHash<QString, QList<qint64>> rows;
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

/// Where an entry stands after its commit.
struct EntryRef {
    qint64 orderNo = 0;
    qint64 lane = 0;
    qint64 sequence = 0;
};

/// What an operator is now; no row for one who may not act (any more).
inline constexpr const char* storedRoleSql =
    "select role from operator where id = ? and withdrawn_at is null and retired_at is null";

/// The only way to change a row. Begins a transaction and locks the head of its lane, which a server is not waited for
/// until the answer is needed: what is started or held before that comes after the lock all the same; records the image
/// of every row it writes; commits the rows together with one journal entry, or nothing. Throws StorageError; without a
/// commit its end rolls everything back. A record that another program has given another schema meanwhile is not
/// written to (checkSchema). Stack only.
class WriteScope
{
public:
    struct Origin {
        Actor actor;
        Command command;
        QString job;  ///< lane of a long job; empty: the station's own
        int part = 0; ///< entries of one operation count from 0
        /// The caller has begun the transaction and ends it: only for founding a record, whose tables are of the same
        /// one.
        bool isInCallersTransaction = false;
    };

    /// An actor without a station founds one: actor().stationId is its number then.
    WriteScope(Connection& connection, Sha256& sha, const Clock& clock, Origin origin);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

    /// For selects inside the transaction, and for derived tables that are not journalled. Never for journalled rows.
    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] const Actor& actor() const { return m_origin.actor; }
    [[nodiscard]] const Command& command() const { return m_origin.command; }
    /// One moment for everything this operation writes.
    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] QString atText() const { return m_atText; }
    [[nodiscard]] QDate today() const { return m_today; }

    /// What is stored of this command and part, when it was performed before.
    struct Earlier {
        QString verb;
        QByteArray result; ///< asked for part 0: the answer of the last part, which is the one to the whole
        EntryRef entry;
    };
    [[nodiscard]] const std::optional<Earlier>& earlier()
    {
        know();
        return m_earlier;
    }
    /// The role of whoever gave the order, as it is stored now; nothing for somebody who may not act (any more).
    [[nodiscard]] const std::optional<QString>& storedRole()
    {
        know();
        return m_storedRole;
    }

    /// A new row number; `station | lane | counter`, never used again.
    [[nodiscard]] qint64 newId();
    /// Stores a row whose first value is its id. Derived columns are filled in.
    void insert(const Table& table, Row row);
    /// The same for several that do not refer to each other.
    void insertAll(const Table& table, std::vector<Row> rows);
    /// The same for a row whose derived columns have been filled in elsewhere, by the table's own hook.
    void insertReady(const Table& table, const Row& row);
    /// Reads a row and keeps others from changing it until the end.
    [[nodiscard]] std::optional<Row> lock(const Table& table, qint64 id);
    /// The change is part of this row's history, although nothing of the row itself is written.
    void noteSubject(qint64 id) { m_subjects.push_back(id); }
    /// Something happened that changes no row: the entry is written all the same, in the history of this one.
    void noteWithoutRows(qint64 subject)
    {
        m_isEntry = true;
        m_subjects.push_back(subject);
    }
    /// Keeps others from changing a row until the end, without reading it. (SQLite has one writer anyway.)
    void hold(const char* table, qint64 id);
    /// Several of them, in ascending order, so that two counters never wait for each other in a circle; 0 is none.
    void holdAll(const char* table, std::vector<qint64> ids);
    /// Stores what differs; does nothing when nothing does. `before` is the row as locked in this scope.
    void update(const Table& table, const Row& before, Row after);

    /// A name (a type, a place, a section) that this scope gives something new to was open when it was looked up, and
    /// has to be at the end: another counter may close it, or merge it into another one, in between.
    void expectOpen(const Table& table, qint64 id) { m_newUses[table.name()].push_back(id); }

    /// Only for founding a record: the first operator is made by the operation it signs.
    void setOperator(OperatorId id) { m_origin.actor.operatorId = id; }
    /// What the operator is now, whatever it was at the sign-in: rules and the entry go by this.
    void setRole(Role role) { m_origin.actor.role = role; }
    /// The work item may become known only while the rows are read (LN-03 … LN-07 by what is handed over).
    void setWorkItem(const QString& workItem) { m_origin.command.workItem = workItem; }
    /// What the operation rests on (the number of a stocktake), where whoever asked for it named nothing else.
    void setAuthority(const QString& authority)
    {
        if (m_origin.command.authority.isEmpty())
            m_origin.command.authority = authority;
    }
    /// What a repeat of the command is answered with; JSON without personal values.
    void setResult(QByteArray result) { m_result = std::move(result); }

    /// Asks a server for the number of the entry, before something that it is asked and waited for anyway; after the
    /// locks. Where a further row is locked later, that number is dropped and the entry gets one drawn after it: replay
    /// goes by these numbers, and another counter may have changed the row under a number in between.
    void askForOrder();

    [[nodiscard]] int imageCount() const { return m_encoder.imageCount(); }
    /// Where the entry will stand if this scope commits.
    [[nodiscard]] qint64 lane()
    {
        know();
        return m_lane.id;
    }
    [[nodiscard]] qint64 sequence()
    {
        know();
        return m_lane.frontier.size();
    }

    /// Writes the entry and commits. Without anything to tell it only ends the transaction and gives no entry.
    /// Throws; when the connection died during COMMIT, isOutcomeUnknown() says so. Stale: something was given to a name
    /// that has been merged into another one meanwhile; done once more, it goes to that one.
    std::optional<EntryRef> commit();
    [[nodiscard]] bool isOutcomeUnknown() const { return m_isOutcomeUnknown; }
    /// After the commit.
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    /// What is asked first, on its way to a server: the head of the lane, locked, and what follows from it.
    struct Questions {
        Cursor schema;
        std::optional<Cursor> lane; ///< not there where a station is founded
        Cursor stored;
        Cursor role;
    };

    /// Whether names that are referred to have gone meanwhile, on its way.
    using NameQuestions = std::vector<Cursor>;

    void askFirst();
    void know();
    void rollback();
    void noteLocked(qint64 id);
    void note(const Table& table, const Row& row, bool hasImage);
    void noteChange(const Table& table, qint64 id);
    void noteNames(const Table& table, const Row* before, const Row& row);
    NameQuestions askForNames();
    void checkNames(NameQuestions asked);
    qint64 takeOrder();
    EntryRef writeEntry();
    void writePersonal(qint64 orderNo, const std::vector<PersonalValue>& values);
    void writeSubjects(qint64 orderNo, const std::vector<qint64>& further);
    void notifyOthers();

    Connection& m_connection;
    Sha256& m_sha;
    Origin m_origin;
    Instant m_at;
    QString m_atText;
    QDate m_today; ///< of m_at, where the counter is
    Lane m_lane;
    std::optional<Earlier> m_earlier;
    std::optional<QString> m_storedRole;
    std::optional<Questions> m_questions;                 ///< until their answers are needed
    std::optional<Cursor> m_order;                        ///< on its way
    std::unordered_set<qint64> m_locked;                  ///< of a server
    qint64 m_firstNew = 0;                                ///< rows from here on in this lane are made by this scope
    std::map<std::string, std::vector<qint64>> m_names;   ///< by table: referred to by what was written
    std::map<std::string, std::vector<qint64>> m_newUses; ///< by table, see expectOpen
    EntryEncoder m_encoder;
    QByteArray m_result;
    ChangeSet m_changes;
    std::vector<std::pair<const Table*, QList<qint64>>> m_changed; ///< becomes m_changes
    std::vector<qint64> m_rows;                                    ///< with an image; an id may come more than once
    std::vector<qint64> m_subjects; ///< rows that those rows refer to, as far as it is their history too
    bool m_isEntry = false;         ///< also without an image
    bool m_isOver = false;
    bool m_isOutcomeUnknown = false;
};

} // namespace madoguchi
