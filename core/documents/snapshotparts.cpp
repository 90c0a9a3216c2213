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
void putUnlessUsual(QJsonObject& json, QLatin1StringView key, E value, E usual, const EnumNames<E, N>& names)
{
    if (value != usual)
        json.insert(key, QString(nameOf(value, names)));
}

} // namespace

void put(QJsonObject& json, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject& json, QLatin1StringView key, QDate day)
{
    if (day.isValid())
        json.insert(key, isoDay(day));
}

void put(QJsonObject& json, QLatin1StringView key, QTime time)
{
    if (time.isValid())
        json.insert(key, time.toString(u"HH:mm"_s));
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
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

QJsonObject frameToJson(const FormFrame& frame, QLatin1StringView form)
{
    QJsonObject json{{"form"_L1, QString(form)},
                     {"facts"_L1, factsVersion},
                     {"number"_L1, frame.number},
                     {"issued"_L1, frame.issuedAt.toIso()}};
    put(json, "language"_L1, frame.language == PrintLanguage::English ? u"en"_s : QString());
    put(json, "organisation"_L1, frame.issuer.organisation);
    put(json, "desk"_L1, frame.issuer.desk);
    put(json, "phone"_L1, frame.issuer.phone);
    put(json, "operator"_L1, frame.operatorName);
    put(json, "formNumber"_L1, frame.formNumber);
    if (frame.addressee.form.value == u"addressee.dono")
        json.insert("dono"_L1, true);
    const FormSignatures usual;
    putUnlessUsual(json, "layout"_L1, frame.layout, SheetLayout::Portrait, layoutNames);
    putUnlessUsual(json, "receiverSigns"_L1, frame.signatures.receiver, usual.receiver, signatureNames);
    putUnlessUsual(json, "deskSigns"_L1, frame.signatures.desk, usual.desk, signatureNames);
    putUnlessUsual(json, "checkerSigns"_L1, frame.signatures.checker, usual.checker, signatureNames);
    return json;
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

QJsonObject holderToJson(const FormHolder& holder)
{
    QJsonObject json;
    put(json, "staff"_L1, holder.staffNumber);
    put(json, "name"_L1, holder.name);
    put(json, "section"_L1, holder.section);
    put(json, "extension"_L1, holder.extension);
    return json;
}

FormHolder readHolder(JsonFields fields)
{
    FormHolder holder{fields.text(u"staff"_s), fields.text(u"name"_s), fields.text(u"section"_s),
                      fields.text(u"extension"_s)};
    fields.finish();
    return holder;
}

QJsonObject receiverToJson(const FormReceiver& receiver)
{
    QJsonObject json;
    if (receiver.isProxy)
        json.insert("proxy"_L1, true);
    put(json, "name"_L1, receiver.name);
    put(json, "staff"_L1, receiver.staffNumber);
    put(json, "basis"_L1, receiver.basis);
    put(json, "section"_L1, receiver.section);
    if (receiver.isOpen)
        json.insert("open"_L1, true);
    return json;
}

FormReceiver readReceiver(JsonFields fields)
{
    FormReceiver receiver{fields.flag(u"proxy"_s), fields.text(u"name"_s),    fields.text(u"staff"_s),
                          fields.text(u"basis"_s), fields.text(u"section"_s), fields.flag(u"open"_s)};
    fields.finish();
    return receiver;
}

QJsonObject receiptLineToJson(const ReceiptLine& line)
{
    QJsonObject json{{"asset"_L1, line.assetNumber}};
    put(json, "kind"_L1, line.kindName);
    put(json, "model"_L1, line.makerModel);
    put(json, "serial"_L1, line.serial);
    put(json, "kit"_L1, line.kit);
    put(json, "standsInFor"_L1, line.standsInFor);
    if (line.quantity != 1)
        json.insert("quantity"_L1, line.quantity);
    if (!line.condition.isEmpty())
        json.insert("condition"_L1, phraseToJson(line.condition));
    QJsonArray accessories;
    for (const FormAccessory& accessory : line.accessories)
        accessories << QJsonObject{{"name"_L1, accessory.name}, {"count"_L1, accessory.count}};
    if (!accessories.isEmpty())
        json.insert("accessories"_L1, accessories);
    put(json, "due"_L1, line.due);
    put(json, "time"_L1, line.dueTime);
    return json;
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
