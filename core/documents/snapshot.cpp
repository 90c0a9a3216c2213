// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"

#include "core/documents/documentjson.h"
#include "core/documents/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int factsVersion = 1;

void put(QJsonObject& json, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject& json, QLatin1StringView key, QDate day)
{
    if (day.isValid())
        json.insert(key, day.toString(Qt::ISODate));
}

void put(QJsonObject& json, QLatin1StringView key, QTime time)
{
    if (time.isValid())
        json.insert(key, time.toString(u"HH:mm"_s));
}

/// What most offices leave as it is, is not stored.
template<class E, size_t N>
void put(QJsonObject& json, QLatin1StringView key, E value, E usual, const EnumNames<E, N>& names)
{
    if (value != usual)
        json.insert(key, QString(nameOf(value, names)));
}

QTime readTime(JsonFields& fields)
{
    return QTime::fromString(fields.text(u"time"_s), u"HH:mm"_s);
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
    put(json, "layout"_L1, frame.layout, SheetLayout::Portrait, layoutNames);
    put(json, "receiverSigns"_L1, frame.signatures.receiver, usual.receiver, signatureNames);
    put(json, "deskSigns"_L1, frame.signatures.desk, usual.desk, signatureNames);
    put(json, "checkerSigns"_L1, frame.signatures.checker, usual.checker, signatureNames);
    return json;
}

FormFrame readFrame(JsonFields& fields)
{
    FormFrame frame;
    fields.require(u"number"_s);
    frame.number = fields.text(u"number"_s);
    frame.issuedAt = Instant::fromIso(fields.text(u"issued"_s)).value_or(Instant());
    frame.language = fields.text(u"language"_s) == u"en" ? PrintLanguage::English : PrintLanguage::Japanese;
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
    return json;
}

FormReceiver readReceiver(JsonFields fields)
{
    FormReceiver receiver{fields.flag(u"proxy"_s), fields.text(u"name"_s), fields.text(u"staff"_s),
                          fields.text(u"basis"_s)};
    fields.finish();
    return receiver;
}

/// Calls `read(fields)` for each object of a list.
template<class T, class Read>
QList<T> readList(JsonFields& fields, const QString& key, Read read)
{
    QList<T> list;
    fields.each(key, [&](const QJsonValue& value, const QString& path) {
        JsonFields element(value.toObject(), path, fields.problems());
        list << read(element);
        element.finish();
    });
    return list;
}

QJsonObject receiptLineToJson(const ReceiptLine& line)
{
    QJsonObject json{{"asset"_L1, line.assetNumber}};
    put(json, "kind"_L1, line.kindName);
    put(json, "model"_L1, line.makerModel);
    put(json, "serial"_L1, line.serial);
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
    line.quantity = int(fields.number(u"quantity"_s, 1));
    line.accessories = readList<FormAccessory>(fields, u"accessories"_s, [](JsonFields& f) {
        return FormAccessory{f.text(u"name"_s), f.count(u"count"_s)};
    });
    return line;
}

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
    content.notices = standardNotices(content.frame.issuer);
    return receiptDocument(content);
}

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
    ReturnedLine line{fields.text(u"asset"_s), fields.text(u"kind"_s), {}, fields.phrase(u"condition"_s),
                    fields.text(u"note"_s)};
    line.accessories = readList<AccessoryBalance>(fields, u"accessories"_s, [](JsonFields& f) {
        return AccessoryBalance{f.text(u"name"_s), f.count(u"lent"_s), f.count(u"returned"_s)};
    });
    return line;
}

Document readReturn(JsonFields& fields)
{
    ReturnContent content;
    content.frame = readFrame(fields);
    content.holder = readHolder(fields.object(u"holder"_s));
    content.returnedBy = readReceiver(fields.object(u"returnedBy"_s));
    content.returnedAt = Instant::fromIso(fields.text(u"returned"_s)).value_or(Instant());
    fields.each(u"receipts"_s, [&](const QJsonValue& value, const QString&) { content.receiptNumbers << value.toString(); });
    content.lines = readList<ReturnedLine>(fields, u"lines"_s, readReturnLine);
    content.missing = readList<OpenAccessory>(fields, u"missing"_s, [](JsonFields& f) {
        return OpenAccessory{f.text(u"asset"_s), f.text(u"name"_s), f.count(u"count"_s), f.day(u"due"_s)};
    });
    content.isPartial = fields.flag(u"partial"_s);
    return returnDocument(content);
}

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
    return reservationDocument(content);
}

struct FormRow {
    QLatin1StringView form;
    Document (*read)(JsonFields& fields);
};
constexpr FormRow forms[] = {
    {"receipt"_L1, readReceipt}, {"return"_L1, readReturn}, {"reservation"_L1, readReservation}};

const FormRow* formRow(const QString& form)
{
    const auto* row = std::find_if(std::begin(forms), std::end(forms),
                                   [&](const FormRow& known) { return form == known.form; });
    return row == std::end(forms) ? nullptr : row;
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

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
    return compact(json);
}

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
    return compact(json);
}

Result<Document> documentOfSnapshot(const QByteArray& json)
{
    QJsonParseError error;
    QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(u"document.not-json"_s, {}, {{u"offset"_s, error.offset}});
    const QString form = object.take("form"_L1).toString();
    if (form.isEmpty())
        return documentFromJsonText(json);
    const int version = object.take("facts"_L1).toInt();
    const FormRow* row = formRow(form);
    if (version != factsVersion || !row)
        return refused(u"document.version"_s, form, {{u"version"_s, version}});
    QList<Problem> problems;
    JsonFields fields(object, {}, problems);
    Document document = row->read(fields);
    fields.finish();
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    return document;
}

} // namespace madoguchi
