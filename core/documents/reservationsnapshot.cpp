// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/documents/snapshotparts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace snapshot {

Document readReservation(JsonFields& fields)
{
    ReservationContent content;
    content.frame = readFrame(fields);
    content.holder = readHolder(fields.object(u"holder"_s));
    content.reservation = fields.text(u"reservation"_s);
    content.lines = readList<ReceiptLine>(fields, u"lines"_s, readReceiptLine);
    content.from = fields.day(u"from"_s);
    content.to = fields.day(u"to"_s);
    content.purpose = fields.text(u"purpose"_s);
    content.approver = fields.text(u"approver"_s);
    content.shelf = fields.text(u"shelf"_s);
    content.replaces = fields.text(u"replaces"_s);
    return reservationDocument(content);
}

} // namespace snapshot

using namespace snapshot;

QByteArray reservationSnapshotJson(const ReservationContent& content)
{
    QJsonObject json = frameToJson(content.frame, "reservation"_L1);
    json.insert("holder"_L1, holderToJson(content.holder));
    put(json, "reservation"_L1, content.reservation);
    QJsonArray lines;
    for (const ReceiptLine& line : content.lines)
        lines << receiptLineToJson(line);
    json.insert("lines"_L1, lines);
    put(json, "from"_L1, content.from);
    put(json, "to"_L1, content.to);
    put(json, "purpose"_L1, content.purpose);
    put(json, "approver"_L1, content.approver);
    put(json, "shelf"_L1, content.shelf);
    put(json, "replaces"_L1, content.replaces);
    return compact(json);
}

} // namespace madoguchi
