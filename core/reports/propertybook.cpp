// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/propertybook.h"

#include "core/base/instant.h"
#include "core/journal/idruns.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// The local day of the first or the last entry of the journal about a row.
QDate dayInJournal(Connection& connection, qint64 id, bool isFirst)
{
    static constexpr const char* first =
        "select h.at from journal_subject s join journal_heading h on h.order_no = s.order_no"
        " where s.first_id between ? and ? and s.last_id >= ? order by s.order_no limit 1";
    static constexpr const char* last =
        "select h.at from journal_subject s join journal_heading h on h.order_no = s.order_no"
        " where s.first_id between ? and ? and s.last_id >= ? order by s.order_no desc limit 1";
    Cursor cursor = connection.select(isFirst ? first : last, id - longestRun, id, id);
    return cursor.next() ? Instant::fromMSecs(cursor.number(0)).localDay() : QDate();
}

/// Items by type and number, each with its line or its two lines; what the tables do not say has no day yet.
std::vector<BookLine> linesOfItems(Connection& connection, KindId kind)
{
    static constexpr const char* everything =
        "select a.id, a.kind_id, a.acquired_on, a.state, r.id, r.closed_at from asset a join kind k on k.id = a.kind_id"
        " left join retirement r on r.id = (select max(x.id) from retirement x where x.asset_id = a.id"
        " and x.closed_at is not null and x.withdrawn_at is null)"
        " where a.withdrawn_at is null";
    static const std::string order = " order by k.name_key, k.id, a.asset_key, a.id";
    static const std::string all = everything + order;
    static const std::string ofKind = everything + (" and a.kind_id = ?" + order);
    std::vector<BookLine> lines;
    Cursor cursor = kind.isValid() ? connection.select(ofKind, kind.value()) : connection.select(all);
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

std::vector<BookLine> propertyBook(Connection& connection, KindId kind)
{
    std::vector<BookLine> lines = linesOfItems(connection, kind);
    for (BookLine& line : lines) {
        if (!line.day.isValid())
            line.day = dayInJournal(connection, line.asset.value(), !line.isOut);
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
