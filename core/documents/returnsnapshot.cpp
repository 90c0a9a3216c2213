// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/documents/snapshotparts.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace snapshot {

namespace {

void putReturnLine(CompactJson& json, const ReturnedLine& line)
{
    json.beginObject();
    json.put("asset"_L1, line.assetNumber);
    put(json, "kind"_L1, line.kindName);
    put(json, "note"_L1, line.note);
    put(json, "condition"_L1, line.condition);
    if (!line.accessories.isEmpty()) {
        json.beginArray("accessories"_L1);
        for (const AccessoryBalance& balance : line.accessories) {
            json.beginObject();
            json.put("name"_L1, balance.name);
            json.put("lent"_L1, balance.lent);
            json.put("returned"_L1, balance.returned);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void putMissing(CompactJson& json, const QList<OpenAccessory>& missing)
{
    if (missing.isEmpty())
        return;
    json.beginArray("missing"_L1);
    for (const OpenAccessory& open : missing) {
        json.beginObject();
        json.put("asset"_L1, open.assetNumber);
        json.put("name"_L1, open.name);
        json.put("count"_L1, open.count);
        put(json, "due"_L1, open.due);
        json.endObject();
    }
    json.endArray();
}

ReturnedLine readReturnLine(JsonFields& fields)
{
    ReturnedLine line{
        fields.text(u"asset"_s), fields.text(u"kind"_s), {}, fields.phrase(u"condition"_s), fields.text(u"note"_s)};
    line.accessories = readList<AccessoryBalance>(fields, u"accessories"_s, [](JsonFields& f) {
        return AccessoryBalance{f.text(u"name"_s), f.count(u"lent"_s), f.count(u"returned"_s)};
    });
    return line;
}

} // namespace

Document readReturn(JsonFields& fields)
{
    ReturnContent content;
    content.frame = readFrame(fields);
    content.holder = readHolder(fields.object(u"holder"_s));
    content.returnedBy = readReceiver(fields.object(u"returnedBy"_s));
    content.returnedAt = Instant::fromIso(fields.text(u"returned"_s)).value_or(Instant());
    fields.each(u"receipts"_s,
                [&](const QJsonValue& value, const QString&) { content.receiptNumbers << value.toString(); });
    content.lines = readList<ReturnedLine>(fields, u"lines"_s, readReturnLine);
    content.missing = readList<OpenAccessory>(fields, u"missing"_s, [](JsonFields& f) {
        return OpenAccessory{f.text(u"asset"_s), f.text(u"name"_s), f.count(u"count"_s), f.day(u"due"_s)};
    });
    content.isPartial = fields.flag(u"partial"_s);
    return returnDocument(content);
}

} // namespace snapshot

using namespace snapshot;

QByteArray returnSnapshotJson(const ReturnContent& content)
{
    CompactJson json;
    putFrame(json, content.frame, "return"_L1);
    putHolder(json, content.holder);
    putReceiver(json, "returnedBy"_L1, content.returnedBy);
    json.put("returned"_L1, content.returnedAt.toIso());
    if (!content.receiptNumbers.isEmpty())
        putTexts(json, "receipts"_L1, content.receiptNumbers);
    json.beginArray("lines"_L1);
    for (const ReturnedLine& line : content.lines)
        putReturnLine(json, line);
    json.endArray();
    putMissing(json, content.missing);
    if (content.isPartial)
        json.putTrue("partial"_L1);
    return json.take();
}

} // namespace madoguchi
