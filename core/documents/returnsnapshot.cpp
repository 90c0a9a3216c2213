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

QJsonObject returnLineToJson(const ReturnedLine& line)
{
    QJsonObject json{{"asset"_L1, line.assetNumber}};
    put(json, "kind"_L1, line.kindName);
    put(json, "note"_L1, line.note);
    if (!line.condition.isEmpty())
        json.insert("condition"_L1, phraseToJson(line.condition));
    QJsonArray accessories;
    for (const AccessoryBalance& balance : line.accessories)
        accessories << QJsonObject{
            {"name"_L1, balance.name}, {"lent"_L1, balance.lent}, {"returned"_L1, balance.returned}};
    if (!accessories.isEmpty())
        json.insert("accessories"_L1, accessories);
    return json;
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
    QJsonObject json = frameToJson(content.frame, "return"_L1);
    json.insert("holder"_L1, holderToJson(content.holder));
    if (const QJsonObject receiver = receiverToJson(content.returnedBy); !receiver.isEmpty())
        json.insert("returnedBy"_L1, receiver);
    json.insert("returned"_L1, content.returnedAt.toIso());
    if (!content.receiptNumbers.isEmpty())
        json.insert("receipts"_L1, QJsonArray::fromStringList(content.receiptNumbers));
    QJsonArray lines;
    for (const ReturnedLine& line : content.lines)
        lines << returnLineToJson(line);
    json.insert("lines"_L1, lines);
    QJsonArray missing;
    for (const OpenAccessory& open : content.missing) {
        QJsonObject entry{{"asset"_L1, open.assetNumber}, {"name"_L1, open.name}, {"count"_L1, open.count}};
        put(entry, "due"_L1, open.due);
        missing << entry;
    }
    if (!missing.isEmpty())
        json.insert("missing"_L1, missing);
    if (content.isPartial)
        json.insert("partial"_L1, true);
    return compact(json);
}

} // namespace madoguchi
