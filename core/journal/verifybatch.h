// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/bodyscan.h"
#include "core/journal/erasures.h"
#include "core/journal/rowsums.h"
#include "core/journal/verifyreason.h"

#include <QByteArray>

#include <vector>

namespace madoguchi {

/// Where some bytes lie in a batch.
struct ByteSpan {
    qsizetype at = 0;
    qsizetype size = 0;
};

/// A personal value as stored.
struct StoredPersonal {
    qint64 position = 0;
    ByteSpan salt;
    ByteSpan value;
};

/// A kept tile that is complete with an entry.
struct StoredTile {
    int level = 0;
    qint64 position = 0;
    QByteArray hashes; ///< empty: there is none
};

/// What journal_heading says of an entry.
struct StoredHeading {
    qint64 at = 0;
    ByteSpan operatorCode;
    ByteSpan stationCode;
    ByteSpan verb;
    ByteSpan workItem; ///< of no bytes: none
};

/// An entry as stored, and what checking it by itself has given.
struct StoredEntry {
    qint64 orderNo = 0;
    qint64 lane = 0;
    qint64 sequence = 0;
    qint64 part = 0;
    ByteSpan commandId;
    ByteSpan body;
    ByteSpan leaf;
    size_t personalEnd = 0; ///< its personal values end here in the batch's; they begin where the last one's end
    size_t tileEnd = 0;     ///< the same for tiles
    bool hasStray = false;  ///< personal values of no entry stand before it
    StoredHeading heading;
    bool isHeadingRight = true; ///< there is one, it is the only one since the last entry, and it is the body's

    Hash hash{};
    VerifyReason reason = VerifyReason::None;
};

/// Some hundred entries on their way from the database to the hashing threads.
class VerifyBatch
{
public:
    qint64 index = 0;
    std::vector<StoredEntry> entries;
    std::vector<StoredPersonal> personal;
    std::vector<StoredTile> tiles;
    qint64 missingPersonal = 0;
    qint64 erasedPersonal = 0;
    quint64 subjectSum = 0;       ///< see SubjectSum
    std::vector<quint64> rowSums; ///< by table, see RowSums

    void clear();
    ByteSpan keep(QByteArrayView bytes);
    ByteSpan keepBody(QByteArrayView body);
    [[nodiscard]] QByteArrayView view(ByteSpan span) const
    {
        return QByteArrayView(m_bytes).sliced(span.at, span.size);
    }
    [[nodiscard]] bool isFull() const { return entries.size() >= 512 || m_used >= 1 << 20; }

private:
    QByteArray m_bytes; ///< grows only: a batch is filled again and again
    qsizetype m_used = 0;
};

/// A sum over rows of journal_subject that does not depend on their order, so that a table sorted by id can be
/// compared with entries sorted by order in constant memory. Keyed anew for each run: nobody can prepare rows that
/// cancel each other out.
class SubjectSum
{
public:
    SubjectSum();
    [[nodiscard]] quint64 of(qint64 orderNo, qint64 firstId, qint64 lastId) const;

private:
    QByteArray m_key;
};

/// What entries are checked against, besides themselves.
struct EntryRules {
    SubjectSum subjects;
    Erasures erasures;
    RowSums rows;
};

/// Checks the entries of a batch one by one: all that can be said without knowing the entries before.
class BatchCheck
{
public:
    explicit BatchCheck(const EntryRules& rules) : m_rules(rules), m_scan(rules.rows.count() > 0) {}
    void run(Sha256& sha, VerifyBatch& batch);

private:
    VerifyReason check(Sha256& sha, VerifyBatch& batch, StoredEntry& entry, size_t personalBegin);
    bool isPlaceRight(const VerifyBatch& batch, const StoredEntry& entry) const;
    bool isHeadingOf(const VerifyBatch& batch, const StoredHeading& heading) const;
    VerifyReason checkErased(VerifyBatch& batch, const StoredEntry& entry, size_t personalBegin) const;
    VerifyReason checkPersonal(Sha256& sha, const VerifyBatch& batch, const StoredPersonal& personal) const;
    void sumRows(VerifyBatch& batch, const StoredEntry& entry, size_t personalBegin);

    const EntryRules& m_rules;
    BodyScan m_scan;
    std::vector<QByteArrayView> m_personal; ///< of an entry, by position
};

} // namespace madoguchi
