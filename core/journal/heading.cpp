// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/heading.h"

#include <algorithm>
#include <vector>

namespace madoguchi {

namespace {

constexpr int batchesPerTransaction = 25;
constexpr qint64 bodiesAtOnce = 200; // an import's bodies are large

struct LaneSize {
    qint64 lane = 0;
    qint64 size = 0;
};

/// The lanes whose newest entry has no heading. ("cross join" keeps SQLite from walking over all entries.)
std::vector<LaneSize> incompleteLanes(Connection& connection)
{
    std::vector<LaneSize> lanes;
    Cursor cursor = connection.start(
        "select l.id, l.size from journal_lane l cross join journal_entry e where e.lane = l.id"
        " and e.sequence = l.size - 1 and not exists (select 1 from journal_heading h where h.order_no = e.order_no)");
    while (cursor.next())
        lanes.push_back({cursor.number(0), cursor.number(1)});
    return lanes;
}

bool hasHeading(Connection& connection, qint64 lane, qint64 sequence)
{
    return connection
        .select("select 1 from journal_entry e join journal_heading h on h.order_no = e.order_no"
                " where e.lane = ? and e.sequence = ?",
                lane, sequence)
        .next();
}

/// Where the end of a lane begins that has no headings; holes before it are left for later.
qint64 firstMissing(Connection& connection, const LaneSize& of)
{
    qint64 first = 0;
    for (qint64 end = of.size - 1; first < end;) {
        const qint64 middle = first + (end - first) / 2;
        if (hasHeading(connection, of.lane, middle))
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

/// Completes a batch of what is missing from `first` on, which moves behind it. Gives how many entries there were.
qint64 completeSome(Connection& connection, qint64 lane, qint64& first)
{
    std::vector<QByteArray> bodies;
    {
        Cursor cursor =
            connection.select("select e.body, e.sequence from journal_entry e where e.lane = ? and e.sequence >= ?"
                              " and not exists (select 1 from journal_heading h where h.order_no = e.order_no)"
                              " order by e.sequence limit ?",
                              lane, first, bodiesAtOnce);
        while (cursor.next()) {
            bodies.push_back(cursor.bytes(0));
            first = cursor.number(1) + 1;
        }
    }
    for (const QByteArray& body : bodies)
        keepHeading(connection, body);
    return qint64(bodies.size());
}

void completeLane(Connection& connection, qint64 lane, qint64 first)
{
    for (qint64 done = bodiesAtOnce; done == bodiesAtOnce;) {
        connection.beginWrite(WriteWork::Long);
        try {
            for (int batch = 0; batch < batchesPerTransaction && done == bodiesAtOnce; ++batch)
                done = completeSome(connection, lane, first);
            connection.commit();
        } catch (...) {
            connection.rollback();
            throw;
        }
    }
}

/// Whether an entry has none, though every lane ends with one.
Cursor startHoles(Connection& connection, qint64 known)
{
    // All of them are counted along the shortest index; a few are looked up one by one.
    return known <= 0 ? connection.start("select (select coalesce(max(order_no), 0) from journal_entry),"
                                         " (select coalesce(sum(size), 0) from journal_lane)"
                                         " > (select count(*) from journal_heading)")
                      : connection.start("select (select coalesce(max(order_no), 0) from journal_entry),"
                                         " exists (select 1 from journal_entry e where e.order_no > ? and not exists"
                                         " (select 1 from journal_heading h where h.order_no = e.order_no))",
                                         known);
}

struct Holes {
    qint64 newest = 0; ///< order number
    bool isAny = false;
};

Holes holesAt(Cursor& asked)
{
    return asked.next() ? Holes{asked.number(0), asked.flag(1)} : Holes();
}

std::vector<qint64> allLanes(Connection& connection)
{
    std::vector<qint64> lanes;
    Cursor cursor = connection.select("select id from journal_lane order by id");
    while (cursor.next())
        lanes.push_back(cursor.number(0));
    return lanes;
}

} // namespace

void keepHeading(Connection& connection, QByteArrayView body)
{
    BodyScan scan;
    if (!scan.readHead(body))
        return;
    const auto keep = [&](const auto& workItem) {
        // Two counters may complete an old record at the same moment.
        connection.post("insert into journal_heading (order_no, at, operator, station, verb, work_item)"
                        " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        scan.place().orderNo, scan.at().msecs(), scan.operatorCode(), scan.stationCode(), scan.verb(),
                        workItem);
    };
    if (scan.workItem().isEmpty())
        keep(nullptr);
    else
        keep(scan.workItem());
}

qint64 completeHeadings(Connection& connection, qint64 known)
{
    constexpr qint64 stillUnderWay = 1000; // numbers that were given out and need not have been used yet
    std::vector<LaneSize> incomplete;
    Holes holes;
    {
        Cursor asked = startHoles(connection, known); // goes with the other question
        incomplete = incompleteLanes(connection);
        holes = holesAt(asked);
    }
    if (holes.newest < known)
        return completeHeadings(connection); // put back to an earlier day, when it was not yet so
    for (const LaneSize& lane : incomplete)
        completeLane(connection, lane.lane, firstMissing(connection, lane));
    if (!incomplete.empty() && holes.isAny) {
        Cursor asked = startHoles(connection, known);
        holes = holesAt(asked);
    }
    if (holes.isAny) {
        for (qint64 lane : allLanes(connection))
            completeLane(connection, lane, 0);
    }
    return std::max<qint64>(0, holes.newest - stillUnderWay);
}

} // namespace madoguchi
