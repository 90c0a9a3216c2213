// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/documents/snapshotparts.h"

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
    CompactJson json;
    putFrame(json, content.frame, "reservation"_L1);
    putHolder(json, content.holder);
    put(json, "reservation"_L1, content.reservation);
    putReceiptLines(json, content.lines);
    put(json, "from"_L1, content.from);
    put(json, "to"_L1, content.to);
    put(json, "purpose"_L1, content.purpose);
    put(json, "approver"_L1, content.approver);
    put(json, "shelf"_L1, content.shelf);
    put(json, "replaces"_L1, content.replaces);
    return json.take();
}

} // namespace madoguchi
