// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documentseries.h"

#include "core/base/fiscalcalendar.h"
#include "core/desk/documents.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace madoguchi {

namespace {

struct Series {
    qint64 station = 0;
    QString letter;
    qint64 fiscalYear = 0;
};

/// The newest year first.
QList<Series> seriesOf(Connection& connection, QDate today)
{
    QList<qint64> stations;
    Cursor cursor = connection.select("select id from station order by id");
    while (cursor.next())
        stations << cursor.number(0);
    const int thisYear = fiscalYearOf(today);
    QList<Series> series;
    for (const int year : {thisYear, thisYear - 1}) {
        for (const qint64 station : std::as_const(stations)) {
            for (const QString& letter : documentLetters())
                series << Series{station, letter, year};
        }
    }
    return series;
}

qint64 lastSerial(Connection& connection, const Series& series)
{
    Cursor cursor = connection.select("select serial from document where station_id = ? and letter = ?"
                                      " and fiscal_year = ? order by serial desc limit 1",
                                      series.station, series.letter, series.fiscalYear);
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace

QList<DocumentId> documentsEndingIn(Connection& connection, const QString& digits, QDate today, int limit)
{
    bool isNumber = false;
    const qint64 ending = digits.toLongLong(&isNumber);
    if (!isNumber || ending < 0 || digits.size() > 9)
        return {};
    qint64 step = 1;
    for (qsizetype i = 0; i < digits.size(); ++i)
        step *= 10;
    QList<DocumentId> found;
    for (const Series& series : seriesOf(connection, today)) {
        const qint64 last = digits.size() > 1 ? lastSerial(connection, series) : ending;
        if (last < ending || found.size() >= limit)
            continue;
        Cursor cursor = connection.select(
            "with recursive wanted(serial) as (select cast(? as bigint) union all"
            " select serial - cast(? as bigint) from wanted where serial >= cast(? as bigint))"
            " select d.id from wanted w join document d on d.station_id = ? and d.letter = ? and d.fiscal_year = ?"
            " and d.serial = w.serial order by d.serial desc limit ?",
            last - (last - ending) % step, step, step, series.station, series.letter, series.fiscalYear,
            qint64(limit - found.size()));
        while (cursor.next())
            found << cursor.id<DocumentId>(0);
    }
    return found;
}

QList<DocumentId> latestDocuments(Connection& connection, QDate today, int limit)
{
    QList<std::pair<QString, qint64>> latest; // when, which
    for (const Series& series : seriesOf(connection, today)) {
        Cursor cursor = connection.select("select issued_at, id from document where station_id = ? and letter = ?"
                                          " and fiscal_year = ? and withdrawn_at is null order by serial desc limit ?",
                                          series.station, series.letter, series.fiscalYear, qint64(limit));
        while (cursor.next())
            latest.append({cursor.text(0), cursor.number(1)});
    }
    std::sort(latest.begin(), latest.end(), std::greater());
    QList<DocumentId> ids;
    for (const auto& document : latest.mid(0, limit))
        ids << DocumentId(document.second);
    return ids;
}

} // namespace madoguchi
