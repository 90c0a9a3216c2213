// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/documents/snapshotparts.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace snapshot {

namespace {

void putExchange(CompactJson& json, const ReceiptExchange& exchange)
{
    json.beginObject();
    json.put("asset"_L1, exchange.assetNumber);
    put(json, "kind"_L1, exchange.kindName);
    put(json, "note"_L1, exchange.note);
    if (!exchange.missing.isEmpty())
        putTexts(json, "missing"_L1, exchange.missing);
    if (exchange.isSubstituted)
        json.putTrue("substituted"_L1);
    json.endObject();
}

void putIssued(CompactJson& json, const QList<IssueLine>& lines)
{
    if (lines.isEmpty())
        return;
    json.beginArray("consumables"_L1);
    for (const IssueLine& line : lines) {
        json.beginObject();
        json.put("number"_L1, line.number);
        json.put("name"_L1, line.name);
        json.put("quantity"_L1, line.quantity);
        json.put("unit"_L1, line.unit);
        json.endObject();
    }
    json.endArray();
}

ReceiptExchange readExchange(JsonFields& fields)
{
    ReceiptExchange exchange{fields.text(u"asset"_s), fields.text(u"kind"_s), fields.text(u"note"_s), {}, false};
    fields.each(u"missing"_s, [&](const QJsonValue& value, const QString&) { exchange.missing << value.toString(); });
    exchange.isSubstituted = fields.flag(u"substituted"_s);
    return exchange;
}

} // namespace

Document readReceipt(JsonFields& fields)
{
    ReceiptContent content;
    content.frame = readFrame(fields);
    content.holder = readHolder(fields.object(u"holder"_s));
    content.receiver = readReceiver(fields.object(u"receiver"_s));
    content.lines = readList<ReceiptLine>(fields, u"lines"_s, readReceiptLine);
    content.lentOn = fields.day(u"lent"_s);
    content.due = fields.day(u"due"_s);
    content.dueTime = readTime(fields);
    content.hasItemDues = fields.flag(u"itemDues"_s);
    content.purpose = fields.text(u"purpose"_s);
    content.authority = fields.text(u"authority"_s);
    content.exchanges = readList<ReceiptExchange>(fields, u"exchanges"_s, readExchange);
    content.issued = readList<IssueLine>(fields, u"consumables"_s, [](JsonFields& line) {
        return IssueLine{line.text(u"number"_s), line.text(u"name"_s), line.count(u"quantity"_s), line.text(u"unit"_s)};
    });
    content.notices = standardNotices(content.frame.issuer);
    return receiptDocument(content);
}

} // namespace snapshot

using namespace snapshot;

QByteArray receiptSnapshotJson(const ReceiptContent& content)
{
    CompactJson json;
    putFrame(json, content.frame, "receipt"_L1);
    putHolder(json, content.holder);
    putReceiver(json, "receiver"_L1, content.receiver);
    putReceiptLines(json, content.lines);
    put(json, "lent"_L1, content.lentOn);
    put(json, "due"_L1, content.due);
    put(json, "time"_L1, content.dueTime);
    if (content.hasItemDues)
        json.putTrue("itemDues"_L1);
    put(json, "purpose"_L1, content.purpose);
    put(json, "authority"_L1, content.authority);
    if (!content.exchanges.isEmpty()) {
        json.beginArray("exchanges"_L1);
        for (const ReceiptExchange& exchange : content.exchanges)
            putExchange(json, exchange);
        json.endArray();
    }
    putIssued(json, content.issued);
    return json.take();
}

} // namespace madoguchi
