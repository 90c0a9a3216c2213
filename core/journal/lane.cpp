// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/lane.h"

#include "core/journal/lanetree.h"

namespace madoguchi {

namespace {

constexpr int tileBits = LaneTree::tileBits;
constexpr qint64 tileWidth = LaneTree::tileWidth;

[[noreturn]] void failDamaged(const char* what)
{
    throw StorageError(StorageFault::Damaged, {}, QString::fromLatin1(what));
}

std::optional<std::vector<Hash>> readTile(Connection& connection, qint64 lane, int level, qint64 position)
{
    Cursor cursor = connection.select("select hashes from journal_tile where lane = ? and level = ? and position = ?",
                                      lane, level, position);
    if (!cursor.next())
        return std::nullopt;
    std::vector<Hash> hashes;
    const QByteArray bytes = cursor.bytes(0);
    if (bytes.size() != tileWidth * qsizetype(sizeof(Hash)))
        failDamaged("a tile of the journal is damaged");
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype(sizeof(Hash)))
        hashes.push_back(hashFrom(QByteArrayView(bytes).sliced(at, qsizetype(sizeof(Hash)))));
    return hashes;
}

std::vector<Hash> readLeaves(Connection& connection, qint64 lane, qint64 first, qint64 count)
{
    std::vector<Hash> hashes;
    Cursor cursor = connection.select(
        "select leaf from journal_entry where lane = ? and sequence >= ? and sequence < ? order by sequence", lane,
        first, first + count);
    while (cursor.next())
        hashes.push_back(hashFrom(cursor.bytesView(0)));
    return hashes;
}

void writeTile(Connection& connection, qint64 lane, int level, qint64 position, const std::vector<Hash>& hashes)
{
    QByteArray bytes;
    for (const Hash& hash : hashes)
        bytes.append(viewOf(hash));
    connection.post("insert into journal_tile (lane, level, position, hashes) values (?, ?, ?, ?)", lane, level,
                    position, bytes);
}

/// Called when `size` has reached a multiple of 256: keeps the tile, and the ones above that it completes.
void keepTiles(Connection& connection, Sha256& sha, qint64 lane, qint64 size)
{
    std::vector<Hash> hashes = readLeaves(connection, lane, size - tileWidth, tileWidth);
    qint64 count = size;
    for (int level = 0; count % tileWidth == 0 && count > 0; ++level) {
        count /= tileWidth;
        writeTile(connection, lane, level, count - 1, hashes);
        if (count % tileWidth != 0)
            return;
        hashes.clear();
        for (qint64 position = count - tileWidth; position < count; ++position) {
            std::optional<std::vector<Hash>> tile = readTile(connection, lane, level, position);
            if (!tile)
                failDamaged("a tile of the journal is missing");
            hashes.push_back(reduceHashes(sha, *std::move(tile)));
        }
    }
}

/// The root of a complete subtree, from the tile that holds its lowest kept row.
Hash subtree(Connection& connection, Sha256& sha, qint64 lane, int level, qint64 index)
{
    const int tileLevel = level / tileBits;
    const int inside = level % tileBits;
    const qint64 first = index << inside;
    const qint64 count = qint64(1) << inside;
    if (const auto tile = readTile(connection, lane, tileLevel, first / tileWidth)) {
        const auto begin = tile->begin() + first % tileWidth;
        return reduceHashes(sha, {begin, begin + count});
    }
    if (tileLevel == 0) {
        std::vector<Hash> leaves = readLeaves(connection, lane, first, count);
        if (qint64(leaves.size()) != count)
            failDamaged("journal entries are missing");
        return reduceHashes(sha, std::move(leaves));
    }
    return sha.node(subtree(connection, sha, lane, level - 1, index * 2),
                    subtree(connection, sha, lane, level - 1, index * 2 + 1));
}

} // namespace

Cursor startLane(Connection& connection, StationId station, const QString& job, bool isLocked)
{
    const std::string sql =
        std::string("select id, size, next_id, frontier from journal_lane where station_id = ? and job = ?") +
        (isLocked ? connection.dialect().lockClause() : "");
    return connection.start(sql, station, job);
}

std::optional<Lane> laneAt(Cursor& cursor, StationId station, const QString& job)
{
    if (!cursor.next())
        return std::nullopt;
    std::optional<Frontier> frontier = Frontier::fromBytes(cursor.number(1), cursor.bytesView(3));
    if (!frontier)
        throw StorageError(StorageFault::Damaged, {}, QStringLiteral("the head of a journal lane is damaged"),
                           QStringLiteral("journal.lane-damaged"));
    return Lane{cursor.number(0), station, job, cursor.number(2), *std::move(frontier)};
}

std::optional<Lane> readLane(Connection& connection, StationId station, const QString& job, bool isLocked)
{
    Cursor cursor = startLane(connection, station, job, isLocked);
    return laneAt(cursor, station, job);
}

Lane createLane(Connection& connection, StationId station, const QString& job)
{
    Lane lane;
    lane.stationId = station;
    lane.job = job;
    lane.nextId = 1;
    Cursor cursor = connection.select("select coalesce(max(id), 0) + 1 from journal_lane");
    cursor.next();
    lane.id = cursor.number(0);
    connection.run("insert into journal_lane (id, station_id, job, size, next_id, frontier) values (?, ?, ?, 0, 1, ?)",
                   lane.id, station, job, QByteArray(""));
    return lane;
}

void writeLane(Connection& connection, Sha256& sha, const Lane& lane)
{
    connection.post("update journal_lane set size = ?, next_id = ?, frontier = ? where id = ?", lane.frontier.size(),
                    lane.nextId, lane.frontier.toBytes(), lane.id);
    if (lane.frontier.size() % tileWidth == 0)
        keepTiles(connection, sha, lane.id, lane.frontier.size());
}

SubtreeSource laneSource(Connection& connection, Sha256& sha, qint64 laneId)
{
    return
        [&connection, &sha, laneId](int level, qint64 index) { return subtree(connection, sha, laneId, level, index); };
}

} // namespace madoguchi
