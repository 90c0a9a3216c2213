// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "core/base/codetable.h"
#include "ui/text/fieldtexts.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// An object without keys that say nothing.
class Keys
{
public:
    Keys& add(const char* key, const QString& text)
    {
        if (!text.isEmpty())
            m_json.insert(QString::fromLatin1(key), text);
        return *this;
    }
    Keys& add(const char* key, Instant instant) { return instant.isValid() ? add(key, instant.toIso()) : *this; }
    Keys& add(const char* key, QDate day) { return add(key, day.toString(Qt::ISODate)); }
    Keys& add(const char* key, const QStringList& texts)
    {
        if (!texts.isEmpty())
            m_json.insert(QString::fromLatin1(key), QJsonArray::fromStringList(texts));
        return *this;
    }
    Keys& put(const char* key, const QJsonValue& value)
    {
        m_json.insert(QString::fromLatin1(key), value);
        return *this;
    }
    [[nodiscard]] const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

QJsonArray accessoriesJson(const QList<AccessoryValue>& accessories)
{
    QJsonArray array;
    for (const AccessoryValue& accessory : accessories)
        array << QJsonObject{{u"name"_s, accessory.name}, {u"quantity"_s, accessory.quantity}};
    return array;
}

QString accessoriesText(const QList<AccessoryValue>& accessories)
{
    QStringList texts;
    for (const AccessoryValue& accessory : accessories)
        texts << (accessory.quantity == 1 ? accessory.name : u"%1 ×%2"_s.arg(accessory.name).arg(accessory.quantity));
    return texts.join(u", "_s);
}

QString holderText(const AssetRecord& asset)
{
    if (!asset.holder)
        return {};
    const HolderInfo& holder = *asset.holder;
    return holder.section.isEmpty() ? holder.name : u"%1 (%2)"_s.arg(holder.name, holder.section);
}

/// "MAC 00:11:22, Lease L-1"
QString furtherText(const AssetRecord& asset)
{
    QStringList fields;
    for (const auto& [name, text] : fieldTexts(asset))
        fields << name + u' ' + text;
    return fields.join(u", "_s);
}

} // namespace

QString dueText(const LoanDue& due)
{
    const QString day = due.day.toString(Qt::ISODate);
    return due.time.isEmpty() ? day : day + u'T' + due.time;
}

QJsonObject assetAsJson(const AssetRecord& asset)
{
    const AssetValues& v = asset.values;
    Keys keys;
    keys.add("type", u"asset"_s).add("assetNumber", v.assetNo).add("status", assetStatusCode(asset.status));
    keys.add("state", assetStateCode(v.state)).add("title", asset.title()).add("kind", v.kind).add("maker", v.maker);
    keys.add("model", v.model).add("serial", v.serial).add("barcodes", v.barcodes).add("place", v.place);
    keys.add("ownership", ownershipCode(v.ownership)).add("acquired", v.acquiredOn).add("note", v.note);
    keys.add("leaseContract", v.leaseContract).add("lessor", v.lessor).add("leaseEnds", v.leaseEndsOn);
    if (v.price)
        keys.put("price", *v.price);
    if (!v.accessories.isEmpty())
        keys.put("accessories", accessoriesJson(v.accessories));
    if (!v.custom.isEmpty())
        keys.put("custom", v.custom);
    if (asset.holder) {
        keys.add("person", asset.holder->staffNo)
            .add("holder", asset.holder->name)
            .add("section", asset.holder->section);
        keys.add("lentAt", asset.holder->lentAt).add("due", dueText(asset.holder->due));
        keys.add("document", asset.holder->document);
    }
    if (asset.isWithdrawn)
        keys.put("withdrawn", true);
    return keys.json();
}

QString assetText(const AssetRecord& asset)
{
    const AssetValues& v = asset.values;
    const bool isOut = asset.holder.has_value();
    return labelledLines({{Cli::tr("Asset no."), v.assetNo},
                          {Cli::tr("Item"), asset.title()},
                          {Cli::tr("Status"), wordOf(asset.status)},
                          {Cli::tr("User"), holderText(asset)},
                          {Cli::tr("Lent"), isOut ? formatInstant(asset.holder->lentAt) : QString()},
                          {Cli::tr("Due"), isOut ? formatDue(asset.holder->due) : QString()},
                          {Cli::tr("Receipt"), isOut ? asset.holder->document : QString()},
                          {Cli::tr("Serial"), v.serial},
                          {Cli::tr("Barcodes"), v.barcodes.join(u", "_s)},
                          {Cli::tr("Accessories"), accessoriesText(v.accessories)},
                          {Cli::tr("Place"), v.place},
                          {Cli::tr("Ownership"), wordOf(v.ownership)},
                          {Cli::tr("Lease ends"), formatDay(v.leaseEndsOn)},
                          {Cli::tr("Lease contract no."), v.leaseContract},
                          {Cli::tr("Leasing company"), v.lessor},
                          {Cli::tr("Acquired"), formatDay(v.acquiredOn)},
                          {Cli::tr("Price"), formatPrice(v.price)},
                          {Cli::tr("Further fields"), furtherText(asset)},
                          {Cli::tr("Note"), v.note}});
}

QJsonObject personAsJson(const PersonRecord& person, QDate today)
{
    const PersonValues& v = person.values;
    Keys keys;
    keys.add("type", u"person"_s).add("person", person.key()).add("staffNumber", v.staffNo).add("userName", v.userName);
    keys.add("name", v.name).add("reading", v.reading).add("section", v.section).add("extension", v.extension);
    keys.add("mail", v.mail).add("language", v.language).add("cards", v.cards).add("note", v.note);
    keys.add("leftOn", v.leftOn);
    if (person.hasLeft(today))
        keys.put("left", true);
    if (person.isWithdrawn)
        keys.put("withdrawn", true);
    return keys.json();
}

QString personText(const PersonRecord& person)
{
    const PersonValues& v = person.values;
    return labelledLines({{Cli::tr("Staff no."), v.staffNo},
                          {Cli::tr("User name"), v.userName},
                          {Cli::tr("Name"), v.name},
                          {Cli::tr("Reading"), v.reading},
                          {Cli::tr("Section"), v.section},
                          {Cli::tr("Ext."), v.extension},
                          {Cli::tr("Mail"), v.mail},
                          {Cli::tr("Cards"), v.cards.join(u", "_s)},
                          {Cli::tr("Left on"), formatDay(v.leftOn)},
                          {Cli::tr("Note"), v.note}});
}

QJsonObject loanAsJson(const LoanRecord& loan)
{
    Keys keys;
    keys.add("asset", loan.assetNo).add("title", loan.title).add("person", loan.holderKey).add("holder", loan.holder);
    keys.add("section", loan.section).add("lentAt", loan.lentAt).add("due", dueText(loan.due));
    keys.add("returnedAt", loan.returnedAt).add("document", loan.receipt).add("returnSlip", loan.returnSlip);
    keys.add("purpose", loan.purpose).add("authority", loan.authority);
    keys.add("proxy", loan.proxy).add("broughtBy", loan.broughtBy);
    keys.add("status", assetStatusCode(loan.status)).add("openAccessories", loan.openAccessories);
    return keys.json();
}

QJsonObject reservationAsJson(const ReservationRecord& reservation)
{
    QJsonArray lines;
    for (const ReservationLine& line : reservation.lines) {
        Keys keys;
        keys.add("kind", line.kindName).add("asset", line.assetNo).put("wanted", line.isWanted);
        keys.put("allocated", line.isAllocated && line.isOpen).put("handedOver", line.isHandedOver);
        lines << keys.json();
    }
    Keys keys;
    keys.add("reservation", reservation.number).add("state", reservationStateCode(reservation.state));
    keys.add("person", reservation.holderKey)
        .add("holder", reservation.holder)
        .add("section", reservation.holderSection);
    keys.add("from", reservation.period.first).add("to", reservation.period.last).add("purpose", reservation.purpose);
    keys.add("approver", reservation.approver).add("madeAt", reservation.madeAt).add("readyAt", reservation.readyAt);
    keys.add("shelf", reservation.shelf).add("pickUpSlip", reservation.pickUpSlip);
    keys.add("cancelledAt", reservation.cancelledAt).add("reason", reservation.cancelReason).put("lines", lines);
    return keys.json();
}

QJsonObject documentAsJson(const DocumentRecord& document)
{
    Keys keys;
    keys.add("number", document.number).add("kind", documentKindCode(document.kind)).add("person", document.staffNo);
    keys.add("name", document.personName).add("section", document.sectionName).put("items", document.itemCount);
    keys.add("at", document.issuedAt).add("operator", document.operatorCode).put("undone", document.isUndone);
    keys.put("reprints", document.reprints).add("command", document.commandId);
    if (document.isOpen)
        keys.put("open", true);
    if (document.signedCopies > 0)
        keys.put("signedCopies", document.signedCopies);
    if (document.isSigned)
        keys.put("signedOnScreen", true);
    if (document.isLost)
        keys.put("notPrinted", true);
    return keys.json();
}

QString documentText(const DocumentRecord& document)
{
    return labelledLines(
        {{Cli::tr("Number"), document.number},
         {Cli::tr("Kind"), wordOf(document.kind)},
         {Cli::tr("Name"), document.personName},
         {Cli::tr("Section"), document.sectionName},
         {Cli::tr("Items"), formatCount(document.itemCount)},
         {Cli::tr("Issued"), formatInstant(document.issuedAt)},
         {Cli::tr("By"), document.operatorName},
         {Cli::tr("Undone"), document.isUndone ? Cli::tr("yes") : QString()},
         {Cli::tr("Ended"),
          document.isOpen && !document.isUndone ? Cli::tr("no: under way or interrupted") : QString()},
         {Cli::tr("Reprints"), document.reprints > 0 ? formatCount(document.reprints) : QString()},
         {Cli::tr("Signed copies"), document.signedCopies > 0 ? formatCount(document.signedCopies) : QString()},
         {Cli::tr("Signed on screen"), document.isSigned ? Cli::tr("yes") : QString()},
         {Cli::tr("Paper did not come out"), document.isLost ? Cli::tr("yes") : QString()}});
}

QJsonObject operatorAsJson(const OperatorRecord& who)
{
    return {{u"code"_s, who.code},     {u"name"_s, who.name},       {u"role"_s, roleCode(who.role)},
            {u"hasPin"_s, who.hasPin}, {u"hasCard"_s, who.hasCard}, {u"retired"_s, who.isRetired}};
}

QJsonObject foundAsJson(const FoundThing& thing)
{
    constexpr CodeRow<CodeMeaning> types[] = {
        {CodeMeaning::Asset, "asset"},     {CodeMeaning::Person, "person"},     {CodeMeaning::Document, "document"},
        {CodeMeaning::Place, "place"},     {CodeMeaning::Operator, "operator"}, {CodeMeaning::Kind, "kind"},
        {CodeMeaning::Section, "section"}, {CodeMeaning::Kit, "kit"},           {CodeMeaning::Consumable, "consumable"},
    };
    QJsonObject json{{u"type"_s, codeIn(types, thing.meaning)},
                     {u"key"_s, thing.key},
                     {u"title"_s, thing.title},
                     {u"detail"_s, thing.detail}};
    if (thing.isNear)
        json.insert(u"near"_s, true);
    return json;
}

QString assetTable(const QList<AssetRecord>& assets)
{
    QList<QStringList> rows{
        {Cli::tr("Asset no."), Cli::tr("Item"), Cli::tr("Status"), Cli::tr("User or place"), Cli::tr("Due")}};
    for (const AssetRecord& asset : assets)
        rows << QStringList{asset.values.assetNo, asset.title(), wordOf(asset.status),
                            asset.holder ? holderText(asset) : asset.values.place,
                            asset.holder ? formatDue(asset.holder->due) : QString()};
    return textTable(rows);
}

QString personTable(const QList<PersonRecord>& people)
{
    QList<QStringList> rows{
        {Cli::tr("Staff no."), Cli::tr("Name"), Cli::tr("Reading"), Cli::tr("Section"), Cli::tr("Ext.")}};
    for (const PersonRecord& person : people)
        rows << QStringList{person.key(), person.values.name, person.values.reading, person.values.section,
                            person.values.extension};
    return textTable(rows);
}

QString loanTableText(const QList<LoanRecord>& loans, QDate today)
{
    QList<QStringList> rows{{Cli::tr("Asset no."), Cli::tr("Item"), Cli::tr("User"), Cli::tr("Section"), Cli::tr("Due"),
                             Cli::tr("Status"), Cli::tr("Receipt")}};
    for (const LoanRecord& loan : loans) {
        const QString missing = loan.openAccessories.join(u", "_s);
        const QString status = !missing.isEmpty()          ? Cli::tr("missing: %1").arg(missing)
                               : loan.returnedAt.isValid() ? Cli::tr("returned %1").arg(formatInstant(loan.returnedAt))
                                                           : statusWord(loan.status, loan.due, today);
        rows << QStringList{loan.assetNo,        loan.title, loan.holder, loan.section,
                            formatDue(loan.due), status,     loan.receipt};
    }
    return textTable(rows);
}

QString reservationTableText(const QList<ReservationRecord>& reservations)
{
    QList<QStringList> rows{{Cli::tr("Reservation"), Cli::tr("From", "day"), Cli::tr("To", "day"), Cli::tr("User"),
                             Cli::tr("Section"), Cli::tr("Items"), Cli::tr("Status")}};
    for (const ReservationRecord& one : reservations)
        rows << QStringList{one.number,       formatDay(one.period.first), formatDay(one.period.last),
                            one.holder,       one.holderSection,           one.contents(),
                            wordOf(one.state)};
    return textTable(rows);
}

QString documentTableText(const QList<DocumentRecord>& documents)
{
    QList<QStringList> rows{{Cli::tr("Number"), Cli::tr("Kind"), Cli::tr("Name"), Cli::tr("Items"), Cli::tr("Issued"),
                             Cli::tr("Undone"), Cli::tr("Signed")}};
    for (const DocumentRecord& document : documents)
        rows << QStringList{document.number,
                            wordOf(document.kind),
                            document.personName.isEmpty() ? document.sectionName : document.personName,
                            formatCount(document.itemCount),
                            formatInstant(document.issuedAt),
                            document.isUndone ? Cli::tr("yes")
                            : document.isOpen ? Cli::tr("not ended")
                                              : QString(),
                            document.hasSignature() ? Cli::tr("yes") : QString()};
    return textTable(rows);
}

QString operatorTableText(const QList<OperatorRecord>& operators)
{
    QList<QStringList> rows{
        {Cli::tr("Code"), Cli::tr("Name"), Cli::tr("Role"), Cli::tr("PIN"), Cli::tr("Card"), Cli::tr("Retired")}};
    const auto mark = [](bool is) { return is ? Cli::tr("yes") : Cli::tr("no"); };
    for (const OperatorRecord& who : operators)
        rows << QStringList{who.code,         who.name,          wordOf(who.role),
                            mark(who.hasPin), mark(who.hasCard), mark(who.isRetired)};
    return textTable(rows);
}

QString foundTable(const QList<FoundThing>& things)
{
    QList<QStringList> rows{{Cli::tr("Kind"), Cli::tr("Key"), Cli::tr("Title"), Cli::tr("Detail")}};
    for (const FoundThing& thing : things)
        rows << QStringList{wordOf(thing.meaning), thing.key, thing.title, thing.detail};
    return textTable(rows);
}

} // namespace madoguchi
