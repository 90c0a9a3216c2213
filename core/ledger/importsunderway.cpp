// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importsunderway.h"

#include "core/journal/lane.h"

namespace madoguchi {

std::pair<qint64, qint64> idsOfImport(Connection& connection, qint64 document)
{
    const qint64 endOfLane = ((document >> laneShift) + 1) << laneShift;
    Cursor next = connection.select("select min(id) from document where kind = 'import' and id > ? and id < ?",
                                    document, endOfLane);
    const bool hasNext = next.next() && !next.isNull(0);
    return {document, hasNext ? next.number(0) : endOfLane};
}

ImportsUnderWay ImportsUnderWay::read(Connection& connection)
{
    QList<std::pair<qint64, QString>> documents;
    {
        Cursor cursor = connection.select("select id, number from document where is_open = 1"
                                          " and withdrawn_at is null and kind = 'import' order by id");
        while (cursor.next())
            documents.append({cursor.number(0), cursor.text(1)});
    }
    ImportsUnderWay open;
    for (const auto& [id, number] : std::as_const(documents))
        open.m_imports << Import{number, idsOfImport(connection, id)};
    return open;
}

QStringList ImportsUnderWay::numbers() const
{
    QStringList numbers;
    for (const Import& import : m_imports)
        numbers << import.number;
    return numbers;
}

QString ImportsUnderWay::of(qint64 id) const
{
    for (const Import& import : m_imports) {
        if (id > import.ids.first && id < import.ids.second)
            return import.number;
    }
    return {};
}

} // namespace madoguchi
