// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/erasures.h"

#include "core/journal/idruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace madoguchi {

Erasures::Erasures(Connection& connection)
{
    BodyScan scan;
    Cursor cursor = connection.select("select e.body from journal_heading h join journal_entry e"
                                      " on e.order_no = h.order_no where h.verb = ? order by h.order_no",
                                      erasureVerb);
    while (cursor.next()) {
        if (scan.read(cursor.bytesView(0)))
            take(scan);
    }
}

Erasures Erasures::afterAll(const std::vector<qint64>& ids, const std::vector<qint64>& words)
{
    Erasures erasures;
    erasures.m_words.insert(words.begin(), words.end());
    for (const qint64 id : ids)
        erasures.m_last[id] = std::numeric_limits<qint64>::max();
    return erasures;
}

void Erasures::take(const BodyScan& entry)
{
    if (entry.verb() != QByteArrayView(erasureVerb))
        return;
    const EntryPlace& place = entry.place();
    m_entries << Said{place.orderNo, place.sequence, QString::fromUtf8(entry.stationCode()), entry.at()};
    for (const qint64 id : entry.ids())
        m_last[id] = std::max(m_last[id], place.orderNo);
    const QJsonArray words =
        QJsonDocument::fromJson(entry.result().toByteArray()).object().value(erasedWordsKey).toArray();
    for (const QJsonValue& orderNo : words) {
        if (orderNo.toInteger() < place.orderNo)
            m_words.insert(orderNo.toInteger());
    }
}

bool Erasures::reach(const std::vector<qint64>& ids, qint64 orderNo) const
{
    if (m_words.contains(orderNo))
        return true;
    return !m_last.empty() && std::any_of(ids.begin(), ids.end(), [&](qint64 id) { return lastOf(id) > orderNo; });
}

std::vector<bool> Erasures::erasedValues(const BodyScan& entry) const
{
    const qint64 orderNo = entry.place().orderNo;
    const bool areWords = reach(entry.ids(), orderNo);
    std::vector<bool> erased;
    for (const qint64 owner : entry.owners())
        erased.push_back(owner == 0 ? areWords : lastOf(owner) > orderNo);
    return erased;
}

bool isErased(Connection& connection, qint64 id)
{
    return connection
        .select("select 1 from journal_subject s cross join journal_heading h where h.order_no = s.order_no"
                " and s.first_id <= ? and s.first_id > ? and s.last_id >= ? and h.verb = ? limit 1",
                id, id - longestRun, id, erasureVerb)
        .next();
}

std::optional<StrayErasure> findStrayErasure(Connection& connection)
{
    Cursor strayed = connection.select(
        "select x.command_id, coalesce(e.order_no, 0), coalesce(e.lane, 0), coalesce(e.sequence, 0)"
        " from journal_erasure x left join journal_entry e on e.command_id = x.command_id and e.part = x.part"
        " left join journal_heading h on h.order_no = e.order_no and h.verb = ?"
        " where h.order_no is null order by 2, 1 limit 1",
        erasureVerb);
    if (!strayed.next())
        return std::nullopt;
    return StrayErasure{strayed.text(0), strayed.number(1), strayed.number(2), strayed.number(3)};
}

} // namespace madoguchi
