// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalexport.h"

#include "core/base/compactjson.h"
#include "core/journal/entryreader.h"
#include "core/journal/orderedrows.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct LaneName {
    QString station;
    QString job;
};

QHash<qint64, LaneName> laneNames(Connection& connection, qint64& total)
{
    QHash<qint64, LaneName> names;
    Cursor cursor = connection.select("select l.id, s.code, l.job, l.size from journal_lane l "
                                      "left join station s on s.id = l.station_id");
    while (cursor.next()) {
        names.insert(cursor.number(0), {cursor.text(1), cursor.text(2)});
        total += cursor.number(3);
    }
    return names;
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray personalOf(Connection& connection, qint64 orderNo)
{
    QJsonArray list;
    for (const PersonalValue& value : readPersonalValues(connection, orderNo))
        list << QJsonObject{
            {u"position"_s, value.position}, {u"salt"_s, base64(value.salt)}, {u"value"_s, base64(value.value)}};
    return list;
}

QJsonObject lineOf(const Cursor& row, const LaneName& lane)
{
    return {{u"order"_s, row.number(0)},
            {u"lane"_s, row.number(1)},
            {u"station"_s, lane.station},
            {u"job"_s, lane.job},
            {u"sequence"_s, row.number(2)},
            {u"command"_s, row.text(3)},
            {u"part"_s, row.number(4)},
            {u"body"_s, base64(row.bytes(5))},
            {u"leaf"_s, QString::fromLatin1(row.bytes(6).toHex())}};
}

} // namespace

Result<qint64> exportJournal(Connection& connection, QIODevice& out, const ExportOptions& options)
{
    qint64 total = 0;
    qint64 done = 0;
    const QHash<qint64, LaneName> lanes = laneNames(connection, total);
    OrderedRows entries(connection, "journal_entry", "order_no", "lane, sequence, command_id, part, body, leaf");
    while (entries.next()) {
        QJsonObject line = lineOf(entries.row(), lanes.value(entries.row().number(1)));
        if (options.isWithPersonal)
            line.insert(u"personal"_s, personalOf(connection, entries.row().number(0)));
        const QByteArray bytes = compactJson(line) + '\n';
        if (out.write(bytes) != bytes.size())
            return refusal(RefusalKind::Unavailable, u"journal.export-failed"_s, {},
                           {{u"detail"_s, out.errorString()}});
        if (++done % 1000 != 0)
            continue;
        if (options.progress)
            options.progress(done, total);
        if (options.isCancelled && options.isCancelled())
            return refused(u"journal.export-cancelled"_s);
    }
    if (options.progress)
        options.progress(done, total);
    return done;
}

} // namespace madoguchi
