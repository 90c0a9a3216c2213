// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/propertybook.h"

#include "core/base/instant.h"
#include "core/journal/idruns.h"

#include <QHash>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Days = QHash<qint64, QDate>;

/// The local days of the first or the last entry of the journal about rows. `ids`: some hundred at most.
void readDaysInJournal(Connection& connection, const QList<qint64>& ids, bool isFirst, Days& days)
{
    std::string sql =
        "select a.id, (select h.at from journal_subject s join journal_heading h on h.order_no = s.order_no"
        " where s.first_id between a.id - ? and a.id and s.last_id >= a.id order by s.order_no";
    sql.append(isFirst ? " limit 1)" : " desc limit 1)").append(" from asset a where a.id");
    sql.append(connection.dialect().amongIds());
    Cursor cursor = connection.select(sql, longestRun, connection.dialect().idList(ids));
    while (cursor.next())
        days.insert(cursor.number(0), cursor.isNull(1) ? QDate() : Instant::fromMSecs(cursor.number(1)).localDay());
}

/// Gives the lines that came in, or those that went, their day where it is only in the journal.
Result<Done> addDays(Connection& connection, std::vector<BookLine>& lines, bool isOut,
                     const std::function<bool()>& isCancelled)
{
    constexpr qsizetype most = 500;
    QList<qint64> ids;
    for (const BookLine& line : lines) {
        if (line.isOut == isOut && !line.day.isValid())
            ids << line.asset.value();
    }
    Days days;
    for (qsizetype begin = 0; begin < ids.size(); begin += most) {
        if (isCancelled())
            return refused(u"job.cancelled"_s);
        readDaysInJournal(connection, ids.mid(begin, most), !isOut, days);
    }
    for (BookLine& line : lines) {
        if (line.isOut == isOut && !line.day.isValid())
            line.day = days.value(line.asset.value());
    }
    return Done{};
}

/// Items by type and number, each with its line or its two lines; what the tables do not say has no day yet.
std::vector<BookLine> linesOfItems(Connection& connection, KindId kind, const QString& ownership)
{
    std::string sql =
        "select a.id, a.kind_id, a.acquired_on, a.state, r.id, r.closed_at from asset a join kind k on k.id = a.kind_id"
        " left join retirement r on r.id = (select max(x.id) from retirement x where x.asset_id = a.id"
        " and x.closed_at is not null and x.withdrawn_at is null)"
        " where a.withdrawn_at is null";
    std::vector<Value> values;
    if (kind.isValid()) {
        sql += " and a.kind_id = ?";
        values.emplace_back(kind.value());
    }
    if (!ownership.isEmpty()) {
        sql += " and a.ownership = ?";
        values.emplace_back(ownership);
    }
    std::vector<BookLine> lines;
    Cursor cursor = connection.selectWith(sql + " order by k.name_key, k.id, a.asset_key, a.id", values);
    while (cursor.next()) {
        BookLine line{cursor.id<AssetId>(0), cursor.id<KindId>(1), cursor.isNull(2) ? QDate() : cursor.day(2)};
        lines.push_back(line);
        if (cursor.text(3) != u"disposed")
            continue;
        line.isOut = true;
        line.retirement = cursor.isNull(4) ? 0 : cursor.number(4);
        line.day = cursor.isNull(5) ? QDate() : cursor.instant(5).localDay();
        lines.push_back(line);
    }
    return lines;
}

} // namespace

const char* BookLine::event() const
{
    if (!isOut)
        return "book.acquired";
    return retirement != 0 ? "book.retired" : "book.disposed";
}

Result<std::vector<BookLine>> propertyBook(Connection& connection, KindId kind, const QString& ownership,
                                           const std::function<bool()>& isCancelled)
{
    std::vector<BookLine> lines = linesOfItems(connection, kind, ownership);
    for (const bool isOut : {false, true}) {
        if (const Result<Done> dated = addDays(connection, lines, isOut, isCancelled); !dated)
            return dated.refusal();
    }
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto end =
            std::find_if(begin, lines.end(), [&](const BookLine& line) { return line.kind != begin->kind; });
        std::stable_sort(begin, end, [](const BookLine& a, const BookLine& b) {
            return a.day != b.day ? a.day < b.day : a.isOut < b.isOut;
        });
        qint64 balance = 0;
        for (; begin != end; ++begin)
            begin->balance = balance += begin->isOut ? -1 : 1;
    }
    return lines;
}

} // namespace madoguchi
