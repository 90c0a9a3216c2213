// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshotparts.h"

#include "core/base/isoday.h"

#include <QJsonDocument>

namespace madoguchi::snapshot {

using namespace Qt::StringLiterals;

namespace {

/// What most offices leave as it is, is not stored.
template<class E, size_t N>
void putUnlessUsual(CompactJson& json, QLatin1StringView key, E value, E usual, const EnumNames<E, N>& names)
{
    if (value != usual)
        json.put(key, QString(nameOf(value, names)));
}

/// Of a phrase, which may be a text alone.
QByteArray jsonOf(const Phrase& phrase)
{
    const QByteArray list = QJsonDocument(QJsonArray{phraseToJson(phrase)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

bool isNobody(const FormReceiver& receiver)
{
    return !receiver.isProxy && !receiver.isOpen && receiver.name.isEmpty() && receiver.staffNumber.isEmpty() &&
           receiver.basis.isEmpty() && receiver.section.isEmpty();
}

void putReceiptLine(CompactJson& json, const ReceiptLine& line)
{
    json.beginObject();
    json.put("asset"_L1, line.assetNumber);
    put(json, "kind"_L1, line.kindName);
    put(json, "model"_L1, line.makerModel);
    put(json, "serial"_L1, line.serial);
    put(json, "kit"_L1, line.kit);
    put(json, "standsInFor"_L1, line.standsInFor);
    if (line.quantity != 1)
        json.put("quantity"_L1, line.quantity);
    put(json, "condition"_L1, line.condition);
    if (!line.accessories.isEmpty()) {
        json.beginArray("accessories"_L1);
        for (const FormAccessory& accessory : line.accessories) {
            json.beginObject();
            json.put("name"_L1, accessory.name);
            json.put("count"_L1, accessory.count);
            json.endObject();
        }
        json.endArray();
    }
    put(json, "due"_L1, line.due);
    put(json, "time"_L1, line.dueTime);
    json.endObject();
}

} // namespace

void put(CompactJson& json, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        json.put(key, text);
}

void put(CompactJson& json, QLatin1StringView key, QDate day)
{
    if (day.isValid())
        json.put(key, isoDay(day));
}

void put(CompactJson& json, QLatin1StringView key, QTime time)
{
    if (time.isValid())
        json.put(key, time.toString(u"HH:mm"_s));
}

void put(CompactJson& json, QLatin1StringView key, const Phrase& phrase)
{
    if (!phrase.isEmpty())
        json.putJson(key, jsonOf(phrase));
}

void putTexts(CompactJson& json, QLatin1StringView key, const QStringList& texts)
{
    json.beginArray(key);
    for (const QString& text : texts)
        json.add(text);
    json.endArray();
}

QTime readTime(JsonFields& fields)
{
    return QTime::fromString(fields.text(u"time"_s), u"HH:mm"_s);
}

QStringList readTexts(JsonFields& fields, const QString& key)
{
    QStringList texts;
    fields.each(key, [&](const QJsonValue& value, const QString&) { texts << value.toString(); });
    return texts;
}

void putFrame(CompactJson& json, const FormFrame& frame, QLatin1StringView form)
{
    json.put("form"_L1, QString(form));
    json.put("facts"_L1, factsVersion);
    json.put("number"_L1, frame.number);
    json.put("issued"_L1, frame.issuedAt.toIso());
    put(json, "language"_L1, frame.language == PrintLanguage::English ? u"en"_s : QString());
    put(json, "organisation"_L1, frame.issuer.organisation);
    put(json, "desk"_L1, frame.issuer.desk);
    put(json, "phone"_L1, frame.issuer.phone);
    put(json, "operator"_L1, frame.operatorName);
    put(json, "formNumber"_L1, frame.formNumber);
    if (frame.addressee.form.value == u"addressee.dono")
        json.putTrue("dono"_L1);
    const FormSignatures usual;
    putUnlessUsual(json, "layout"_L1, frame.layout, SheetLayout::Portrait, layoutNames);
    putUnlessUsual(json, "receiverSigns"_L1, frame.signatures.receiver, usual.receiver, signatureNames);
    putUnlessUsual(json, "deskSigns"_L1, frame.signatures.desk, usual.desk, signatureNames);
    putUnlessUsual(json, "checkerSigns"_L1, frame.signatures.checker, usual.checker, signatureNames);
}

FormFrame readFrame(JsonFields& fields)
{
    FormFrame frame;
    fields.require(u"number"_s);
    frame.number = fields.text(u"number"_s);
    frame.issuedAt = Instant::fromIso(fields.text(u"issued"_s)).value_or(Instant());
    frame.language = printLanguageFromCode(fields.text(u"language"_s));
    frame.issuer.organisation = fields.text(u"organisation"_s);
    frame.issuer.desk = fields.text(u"desk"_s);
    frame.issuer.phone = fields.text(u"phone"_s);
    frame.operatorName = fields.text(u"operator"_s);
    frame.formNumber = fields.text(u"formNumber"_s);
    if (fields.flag(u"dono"_s))
        frame.addressee.form = Phrase::word(u"addressee.dono"_s);
    const FormSignatures usual;
    frame.layout = fields.choice(u"layout"_s, layoutNames);
    frame.signatures = {fields.choice(u"receiverSigns"_s, signatureNames, usual.receiver),
                        fields.choice(u"deskSigns"_s, signatureNames, usual.desk),
                        fields.choice(u"checkerSigns"_s, signatureNames, usual.checker)};
    return frame;
}

void putHolder(CompactJson& json, const FormHolder& holder)
{
    json.beginObject("holder"_L1);
    put(json, "staff"_L1, holder.staffNumber);
    put(json, "name"_L1, holder.name);
    put(json, "section"_L1, holder.section);
    put(json, "extension"_L1, holder.extension);
    json.endObject();
}

FormHolder readHolder(JsonFields fields)
{
    FormHolder holder{fields.text(u"staff"_s), fields.text(u"name"_s), fields.text(u"section"_s),
                      fields.text(u"extension"_s)};
    fields.finish();
    return holder;
}

void putReceiver(CompactJson& json, QLatin1StringView key, const FormReceiver& receiver)
{
    if (isNobody(receiver))
        return;
    json.beginObject(key);
    if (receiver.isProxy)
        json.putTrue("proxy"_L1);
    put(json, "name"_L1, receiver.name);
    put(json, "staff"_L1, receiver.staffNumber);
    put(json, "basis"_L1, receiver.basis);
    put(json, "section"_L1, receiver.section);
    if (receiver.isOpen)
        json.putTrue("open"_L1);
    json.endObject();
}

FormReceiver readReceiver(JsonFields fields)
{
    FormReceiver receiver{fields.flag(u"proxy"_s), fields.text(u"name"_s),    fields.text(u"staff"_s),
                          fields.text(u"basis"_s), fields.text(u"section"_s), fields.flag(u"open"_s)};
    fields.finish();
    return receiver;
}

void putReceiptLines(CompactJson& json, const QList<ReceiptLine>& lines)
{
    json.beginArray("lines"_L1);
    for (const ReceiptLine& line : lines)
        putReceiptLine(json, line);
    json.endArray();
}

ReceiptLine readReceiptLine(JsonFields& fields)
{
    ReceiptLine line{
        fields.text(u"asset"_s),       fields.text(u"kind"_s), fields.text(u"model"_s), fields.text(u"serial"_s), 1, {},
        fields.phrase(u"condition"_s), fields.day(u"due"_s),   readTime(fields)};
    line.kit = fields.text(u"kit"_s);
    line.standsInFor = fields.text(u"standsInFor"_s);
    line.quantity = int(fields.number(u"quantity"_s, 1));
    line.accessories = readList<FormAccessory>(fields, u"accessories"_s, [](JsonFields& f) {
        return FormAccessory{f.text(u"name"_s), f.count(u"count"_s)};
    });
    return line;
}

} // namespace madoguchi::snapshot
