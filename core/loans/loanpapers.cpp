// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanpapers.h"

#include "core/documents/snapshot.h"

namespace madoguchi {

namespace {

FormFrame frameOf(const QString& number, Instant at, const OrganisationSettings& settings, const QString& operatorName,
                  const QString& language)
{
    FormFrame frame;
    frame.number = number;
    frame.issuedAt = at;
    frame.language = language == u"en" ? PrintLanguage::English : PrintLanguage::Japanese;
    frame.issuer = {settings.organisation, settings.desk, settings.phone};
    frame.operatorName = operatorName;
    return frame;
}

FormHolder holderOf(const std::optional<PersonRecord>& person, const QString& sectionName)
{
    if (!person)
        return {{}, sectionName, sectionName, {}};
    const PersonValues& values = person->values;
    return {person->key(), values.name, values.section, values.extension};
}

QString makerAndModel(const AssetValues& values)
{
    return QStringList({values.maker, values.model}).join(u' ').trimmed();
}

} // namespace

QString receiptSnapshot(const ReceiptFacts& facts)
{
    ReceiptContent content;
    content.frame = frameOf(facts.number, facts.at, facts.settings, facts.operatorName, facts.language);
    content.holder = holderOf(facts.person, facts.sectionName);
    if (facts.proxy)
        content.receiver = {true, facts.proxy->name, {}, facts.proxy->basis};
    for (const AssetRecord& asset : facts.assets) {
        ReceiptLine line{asset.values.assetNo, asset.values.kind, makerAndModel(asset.values), asset.values.serial, 1, {},
                         Phrase::word(QStringLiteral("condition.good"))};
        for (const AccessoryValue& accessory : asset.values.accessories)
            line.accessories << FormAccessory{accessory.name, accessory.quantity};
        content.lines << line;
    }
    content.lentOn = facts.at.localDay();
    // One paper, one due: the first that ends, when the kinds differ.
    for (const HandedOverItem& item : facts.items) {
        if (!content.due.isValid() || (item.due.day.isValid() && item.due.day < content.due)) {
            content.due = item.due.day;
            content.dueTime = QTime::fromString(item.due.time, QStringLiteral("HH:mm"));
        }
    }
    content.purpose = facts.purpose;
    return QString::fromUtf8(receiptSnapshotJson(content));
}

QString returnSlipSnapshot(const ReturnSlipFacts& facts)
{
    ReturnContent content;
    content.frame = frameOf(facts.number, facts.at, facts.settings, facts.operatorName, facts.language);
    content.holder = holderOf(facts.person, facts.sectionName);
    content.returnedAt = facts.items.isEmpty() ? facts.at : facts.items.last().returnedAt;
    content.receiptNumbers = facts.receipts;
    content.isPartial = facts.isPartial;
    for (const ReturnFact& item : facts.items) {
        ReturnedLine line{item.assetNo, item.title, {}, Phrase::word(QStringLiteral("condition.good")), item.conditionNote};
        if (!item.conditionNote.isEmpty())
            line.condition = Phrase();
        for (const ReturnFact::AccessoryFact& accessory : item.accessories) {
            line.accessories << AccessoryBalance{accessory.name, accessory.lent, accessory.isReturned ? accessory.lent : 0};
            if (!accessory.isReturned)
                content.missing << OpenAccessory{item.assetNo, accessory.name, accessory.lent, item.due.day};
        }
        content.lines << line;
    }
    return QString::fromUtf8(returnSnapshotJson(content));
}

} // namespace madoguchi
