// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/documents/snapshotparts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace snapshot {

namespace {

QJsonObject exchangeToJson(const ReceiptExchange& exchange)
{
    QJsonObject json{{"asset"_L1, exchange.assetNumber}};
    put(json, "kind"_L1, exchange.kindName);
    put(json, "note"_L1, exchange.note);
    if (!exchange.missing.isEmpty())
        json.insert("missing"_L1, QJsonArray::fromStringList(exchange.missing));
    if (exchange.isSubstituted)
        json.insert("substituted"_L1, true);
    return json;
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
    QJsonObject json = frameToJson(content.frame, "receipt"_L1);
    json.insert("holder"_L1, holderToJson(content.holder));
    if (const QJsonObject receiver = receiverToJson(content.receiver); !receiver.isEmpty())
        json.insert("receiver"_L1, receiver);
    QJsonArray lines;
    for (const ReceiptLine& line : content.lines)
        lines << receiptLineToJson(line);
    json.insert("lines"_L1, lines);
    put(json, "lent"_L1, content.lentOn);
    put(json, "due"_L1, content.due);
    put(json, "time"_L1, content.dueTime);
    if (content.hasItemDues)
        json.insert("itemDues"_L1, true);
    put(json, "purpose"_L1, content.purpose);
    put(json, "authority"_L1, content.authority);
    QJsonArray exchanges;
    for (const ReceiptExchange& exchange : content.exchanges)
        exchanges << exchangeToJson(exchange);
    if (!exchanges.isEmpty())
        json.insert("exchanges"_L1, exchanges);
    QJsonArray consumables;
    for (const IssueLine& line : content.issued)
        consumables << QJsonObject{
            {"number"_L1, line.number}, {"name"_L1, line.name}, {"quantity"_L1, line.quantity}, {"unit"_L1, line.unit}};
    if (!consumables.isEmpty())
        json.insert("consumables"_L1, consumables);
    return compact(json);
}

} // namespace madoguchi
