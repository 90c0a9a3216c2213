// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportrows.h"

#include "core/base/isoday.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/listcell.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString localTime(Instant at)
{
    return at.isValid() ? at.toLocal().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString accessoryCell(const QList<AccessoryValue>& accessories)
{
    QList<AccessoryDraft> drafts;
    for (const AccessoryValue& accessory : accessories)
        drafts << AccessoryDraft{accessory.name, accessory.quantity};
    return formatAccessories(drafts);
}

QStringList headerOf(ImportTable table, bool isJapanese)
{
    QStringList header;
    for (Field field : ownColumns(table))
        header << columnName(field, isJapanese);
    return header;
}

} // namespace

QString assetCell(const AssetRecord& asset, Field field, bool isJapanese)
{
    const AssetValues& values = asset.values;
    switch (field) {
    case Field::AssetNumber:
        return values.assetNo;
    case Field::Kind:
        return values.kind;
    case Field::Maker:
        return values.maker;
    case Field::Model:
        return values.model;
    case Field::Serial:
        return values.serial;
    case Field::Barcodes:
        return joinList(values.barcodes);
    case Field::Accessories:
        return accessoryCell(values.accessories);
    case Field::Place:
        return values.place;
    case Field::Ownership:
        return ownershipText(ownershipCode(values.ownership), isJapanese);
    case Field::State:
        return assetStateText(assetStatusCode(asset.status), isJapanese);
    case Field::Acquired:
        return isoDay(values.acquiredOn);
    case Field::Price:
        return values.price ? QString::number(*values.price) : QString();
    case Field::Note:
        return values.note;
    case Field::LeaseContract:
        return values.leaseContract;
    case Field::Lessor:
        return values.lessor;
    case Field::LeaseEnds:
        return isoDay(values.leaseEndsOn);
    default:
        return {};
    }
}

QString personCell(const PersonRecord& person, Field field, bool isJapanese)
{
    const PersonValues& values = person.values;
    switch (field) {
    case Field::StaffNumber:
        return values.staffNo;
    case Field::UserName:
        return values.userName;
    case Field::Name:
        return values.name;
    case Field::Reading:
        return values.reading;
    case Field::Section:
        return values.section;
    case Field::Extension:
        return values.extension;
    case Field::Mail:
        return values.mail;
    case Field::Note:
        return values.note;
    case Field::Cards:
        return joinList(values.cards);
    case Field::Language:
        return languageText(values.language, isJapanese);
    case Field::Leaving:
        return isoDay(values.leftOn);
    default:
        return {};
    }
}

QString dueCell(const LoanDue& due)
{
    return due.time.isEmpty() ? isoDay(due.day) : isoDay(due.day) + u' ' + due.time;
}

QStringList assetHeader(const QStringList& customNames, bool isJapanese)
{
    QStringList header = headerOf(ImportTable::Assets, isJapanese);
    for (const QString& name : customNames)
        header << customColumnHeader(ImportTable::Assets, name);
    return header;
}

QStringList personHeader(bool isJapanese)
{
    return headerOf(ImportTable::People, isJapanese);
}

QStringList loanHeader(bool isJapanese)
{
    if (isJapanese)
        return {u"受領書番号"_s,     u"管理番号"_s,     u"品目"_s,     u"型番"_s,     u"職員番号"_s,
                u"貸出先"_s,         u"所属"_s,         u"貸出日時"_s, u"返却期限"_s, u"返却日時"_s,
                u"返却確認書番号"_s, u"未返却付属品"_s, u"用途"_s};
    return {u"receipt"_s, u"asset number"_s, u"type"_s, u"model"_s,    u"staff number"_s, u"holder"_s,
            u"section"_s, u"lent"_s,         u"due"_s,  u"returned"_s, u"return slip"_s,  u"missing accessories"_s,
            u"purpose"_s};
}

QStringList assetCells(const AssetRecord& asset, const ListReadings& readings, const QStringList& customNames,
                       bool isJapanese)
{
    static const QList<Field> fields = ownColumns(ImportTable::Assets);
    QStringList cells;
    for (Field field : fields) {
        if (field == Field::KindReading)
            cells << readings.kinds.value(asset.values.kind);
        else if (field == Field::PlaceReading)
            cells << readings.places.value(asset.values.place);
        else
            cells << assetCell(asset, field, isJapanese);
    }
    for (const QString& name : customNames)
        cells << asset.values.custom.value(name).toString();
    return cells;
}

QStringList personCells(const PersonRecord& person, const SectionRecord& section, bool isJapanese)
{
    static const QList<Field> fields = ownColumns(ImportTable::People);
    QStringList cells;
    for (const Field field : fields) {
        if (field == Field::SectionHead)
            cells << section.headName;
        else if (field == Field::SectionHeadMail)
            cells << section.headMail;
        else if (field == Field::SectionReading)
            cells << section.reading;
        else
            cells << personCell(person, field, isJapanese);
    }
    return cells;
}

QStringList loanCells(const LoanRow& loan)
{
    return {loan.document,       loan.assetNo,
            loan.kind,           loan.model,
            loan.staffNo,        loan.holder,
            loan.section,        localTime(loan.lentAt),
            dueCell(loan.due),   localTime(loan.returnedAt),
            loan.returnDocument, joinList(loan.missing),
            loan.purpose};
}

QJsonObject assetJson(const AssetRecord& asset, const ListReadings& readings)
{
    const AssetValues& values = asset.values;
    QJsonArray accessories;
    for (const AccessoryValue& accessory : values.accessories)
        accessories << QJsonObject{{u"name"_s, accessory.name}, {u"quantity"_s, accessory.quantity}};
    return {{u"assetNumber"_s, values.assetNo},
            {u"type"_s, values.kind},
            {u"typeReading"_s, readings.kinds.value(values.kind)},
            {u"maker"_s, values.maker},
            {u"model"_s, values.model},
            {u"serial"_s, values.serial},
            {u"barcodes"_s, QJsonArray::fromStringList(values.barcodes)},
            {u"accessories"_s, accessories},
            {u"place"_s, values.place},
            {u"placeReading"_s, readings.places.value(values.place)},
            {u"ownership"_s, ownershipCode(values.ownership)},
            {u"state"_s, assetStateCode(values.state)},
            {u"status"_s, assetStatusCode(asset.status)},
            {u"acquired"_s, isoDay(values.acquiredOn)},
            {u"price"_s, values.price ? QJsonValue(*values.price) : QJsonValue()},
            {u"note"_s, values.note},
            {u"leaseContract"_s, values.leaseContract},
            {u"lessor"_s, values.lessor},
            {u"leaseEnds"_s, isoDay(values.leaseEndsOn)},
            {u"custom"_s, values.custom}};
}

QJsonObject personJson(const PersonRecord& person, const SectionRecord& section)
{
    const PersonValues& values = person.values;
    return {{u"staffNumber"_s, values.staffNo},
            {u"userName"_s, values.userName},
            {u"name"_s, values.name},
            {u"reading"_s, values.reading},
            {u"section"_s, values.section},
            {u"sectionReading"_s, section.reading},
            {u"sectionHead"_s, section.headName},
            {u"sectionHeadMail"_s, section.headMail},
            {u"extension"_s, values.extension},
            {u"mail"_s, values.mail},
            {u"language"_s, values.language},
            {u"cards"_s, QJsonArray::fromStringList(values.cards)},
            {u"leavingDay"_s, isoDay(values.leftOn)},
            {u"note"_s, values.note}};
}

QJsonObject loanJson(const LoanRow& loan)
{
    return {{u"document"_s, loan.document},
            {u"asset"_s, loan.assetNo},
            {u"type"_s, loan.kind},
            {u"model"_s, loan.model},
            {u"staffNumber"_s, loan.staffNo},
            {u"holder"_s, loan.holder},
            {u"section"_s, loan.section},
            {u"lent"_s, loan.lentAt.isValid() ? loan.lentAt.toIso() : QString()},
            {u"due"_s, dueCell(loan.due)},
            {u"returned"_s, loan.returnedAt.isValid() ? loan.returnedAt.toIso() : QString()},
            {u"returnDocument"_s, loan.returnDocument},
            {u"missing"_s, QJsonArray::fromStringList(loan.missing)},
            {u"purpose"_s, loan.purpose}};
}

} // namespace madoguchi
