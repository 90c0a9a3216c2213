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
    put(json, "kit"_L1, line.kit);
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
    line.quantity = int(fields.number(u"quantity"_s, 1));
    line.accessories = readList<FormAccessory>(fields, u"accessories"_s, [](JsonFields& f) {
        return FormAccessory{f.text(u"name"_s), f.count(u"count"_s)};
    });
    return line;
}

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
    content.exchanges = readList<ReceiptExchange>(fields, u"exchanges"_s, readExchange);
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
    ReturnedLine line{
        fields.text(u"asset"_s), fields.text(u"kind"_s), {}, fields.phrase(u"condition"_s), fields.text(u"note"_s)};
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
    fields.each(u"receipts"_s,
                [&](const QJsonValue& value, const QString&) { content.receiptNumbers << value.toString(); });
    content.lines = readList<ReturnedLine>(fields, u"lines"_s, readReturnLine);
    content.missing = readList<OpenAccessory>(fields, u"missing"_s, [](JsonFields& f) {
        return OpenAccessory{f.text(u"asset"_s), f.text(u"name"_s), f.count(u"count"_s), f.day(u"due"_s)};
    });
    content.isPartial = fields.flag(u"partial"_s);
    return returnDocument(content);
}

QJsonObject letterLineToJson(const LetterLine& line)
{
    QJsonObject json{{"asset"_L1, line.assetNumber}};
    put(json, "item"_L1, line.itemName);
    put(json, "due"_L1, line.due);
    put(json, "time"_L1, line.dueTime);
    if (line.daysLate > 0)
        json.insert("late"_L1, line.daysLate);
    put(json, "holder"_L1, line.holder);
    return json;
}

LetterLine readLetterLine(JsonFields& fields)
{
    return {fields.text(u"asset"_s), fields.text(u"item"_s),  fields.day(u"due"_s),
            readTime(fields),        fields.count(u"late"_s), fields.text(u"holder"_s)};
}

QStringList readTexts(JsonFields& fields, const QString& key)
{
    QStringList texts;
    fields.each(key, [&](const QJsonValue& value, const QString&) { texts << value.toString(); });
    return texts;
}

LetterContent readLetter(JsonFields& fields)
{
    LetterContent content;
    content.frame = readFrame(fields);
    content.kind = fields.text(u"kind"_s);
    content.step = fields.count(u"step"_s);
    content.holder = readHolder(fields.object(u"holder"_s));
    content.returnBy = fields.day(u"returnBy"_s);
    content.before = readTexts(fields, u"before"_s);
    content.after = readTexts(fields, u"after"_s);
    content.lines = readList<LetterLine>(fields, u"lines"_s, readLetterLine);
    content.subject = fields.text(u"subject"_s);
    content.greeting = fields.text(u"greeting"_s);
    content.itemLines = readTexts(fields, u"itemLines"_s);
    content.mail = fields.text(u"mail"_s);
    return content;
}

/// The facts of a snapshot, after its form and version were looked at.
template<class Read>
auto readFacts(const QJsonObject& object, Read read) -> Result<decltype(read(std::declval<JsonFields&>()))>
{
    QList<Problem> problems;
    JsonFields fields(object, {}, problems);
    auto value = read(fields);
    fields.finish();
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    return value;
}

/// The object of a snapshot without its form and version; "form" is what it was, empty for a whole document.
struct Facts {
    QJsonObject object;
    QString form;
};

Result<Facts> factsOf(const QByteArray& json)
{
    QJsonParseError error;
    Facts facts{QJsonDocument::fromJson(json, &error).object(), {}};
    if (error.error != QJsonParseError::NoError)
        return refused(u"document.not-json"_s, {}, {{u"offset"_s, error.offset}});
    facts.form = facts.object.take("form"_L1).toString();
    const int version = facts.form.isEmpty() ? factsVersion : facts.object.take("facts"_L1).toInt();
    if (version != factsVersion)
        return refused(u"document.version"_s, facts.form, {{u"version"_s, version}});
    return facts;
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
constexpr FormRow forms[] = {{"receipt"_L1, readReceipt},
                             {"return"_L1, readReturn},
                             {"letter"_L1, [](JsonFields& fields) { return letterDocument(readLetter(fields)); }},
                             {"reservation"_L1, readReservation}};

const FormRow* formRow(const QString& form)
{
    const auto* row =
        std::find_if(std::begin(forms), std::end(forms), [&](const FormRow& known) { return form == known.form; });
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
    QJsonArray exchanges;
    for (const ReceiptExchange& exchange : content.exchanges)
        exchanges << exchangeToJson(exchange);
    if (!exchanges.isEmpty())
        json.insert("exchanges"_L1, exchanges);
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

QByteArray letterSnapshotJson(const LetterContent& content)
{
    QJsonObject json = frameToJson(content.frame, "letter"_L1);
    json.insert("kind"_L1, content.kind);
    json.insert("step"_L1, content.step);
    json.insert("holder"_L1, holderToJson(content.holder));
    put(json, "returnBy"_L1, content.returnBy);
    json.insert("before"_L1, QJsonArray::fromStringList(content.before));
    json.insert("after"_L1, QJsonArray::fromStringList(content.after));
    QJsonArray lines;
    for (const LetterLine& line : content.lines)
        lines << letterLineToJson(line);
    json.insert("lines"_L1, lines);
    put(json, "subject"_L1, content.subject);
    put(json, "greeting"_L1, content.greeting);
    json.insert("itemLines"_L1, QJsonArray::fromStringList(content.itemLines));
    put(json, "mail"_L1, content.mail);
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
    const Result<Facts> facts = factsOf(json);
    if (!facts)
        return facts.refusal();
    if (facts->form.isEmpty())
        return documentFromJsonText(json);
    const FormRow* row = formRow(facts->form);
    if (!row)
        return refused(u"document.version"_s, facts->form);
    return readFacts(facts->object, row->read);
}

Result<LetterContent> letterOfSnapshot(const QByteArray& json)
{
    const Result<Facts> facts = factsOf(json);
    if (!facts)
        return facts.refusal();
    if (facts->form != u"letter")
        return refused(u"document.version"_s, facts->form);
    return readFacts(facts->object, readLetter);
}

} // namespace madoguchi
