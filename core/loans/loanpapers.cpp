// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanpapers.h"

#include "core/documents/snapshot.h"
#include "core/loans/loanout.h"
#include "core/loans/loanpolicy.h"
#include "core/loans/paperframe.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Of the facts of either paper.
template<class Facts>
FormFrame frameOf(const Facts& facts, const FormSettings& form)
{
    return paperFrame(facts.settings, {facts.number, facts.at, facts.operatorName, facts.language}, form);
}

/// One due for the paper, or one for each line when they differ.
void addDues(ReceiptContent& content, const QList<HandedOverItem>& items)
{
    if (items.isEmpty())
        return;
    const auto isAsFirst = [&](const HandedOverItem& item) { return item.due == items.first().due; };
    content.hasItemDues = !std::all_of(items.begin(), items.end(), isAsFirst);
    if (!content.hasItemDues) {
        content.due = items.first().due.day;
        content.dueTime = timeOf(items.first().due);
        return;
    }
    for (qsizetype i = 0; i < std::min(items.size(), content.lines.size()); ++i) {
        content.lines[i].due = items.at(i).due.day;
        content.lines[i].dueTime = timeOf(items.at(i).due);
    }
}

QString makerAndModel(const AssetValues& values)
{
    return QStringList({values.maker, values.model}).join(u' ').trimmed();
}

/// What is wrong line by line, then what is in order on one; a blank to fill in where nothing was to be looked at.
Phrase conditionOf(const QList<CheckResult>& checks)
{
    QList<Phrase> lines;
    QStringList good;
    for (const CheckResult& check : checks) {
        if (check.isGood)
            good << check.point;
        else
            lines << Phrase::word(QStringLiteral("return.check-bad"), {check.point, check.note});
    }
    if (!good.isEmpty())
        lines << Phrase::word(QStringLiteral("return.check-good"), {good.join(QStringLiteral("・"))});
    return lines.isEmpty() ? Phrase() : Phrase::lines(lines);
}

} // namespace

ReceiptLine receiptLine(const AssetRecord& asset)
{
    // Nobody judged the condition: whoever hands over and receives writes it down.
    ReceiptLine line{
        asset.values.assetNo, asset.values.kind, makerAndModel(asset.values), asset.values.serial, 1, {}, {}};
    for (const AccessoryValue& accessory : asset.values.accessories)
        line.accessories << FormAccessory{accessory.name, accessory.quantity};
    return line;
}

QString receiptSnapshot(const ReceiptFacts& facts)
{
    ReceiptContent content;
    content.frame = frameOf(facts, facts.settings.receipt);
    content.frame.addressee = {}; // the issuer
    content.holder = formHolder(facts.person, facts.sectionName);
    content.receiver = formReceiver(facts.proxy, facts.person ? facts.person->id : PersonId());
    for (const AssetRecord& asset : facts.assets) {
        content.lines << receiptLine(asset);
        content.lines.last().kit = facts.kits.value(asset.id.value());
        content.lines.last().standsInFor = facts.standsInFor;
    }
    content.lentOn = facts.at.localDay();
    addDues(content, facts.items);
    content.purpose = facts.purpose;
    content.authority = facts.authority;
    for (const ExchangedItem& item : facts.exchanged)
        content.exchanges << ReceiptExchange{item.assetNo, item.title, item.conditionNote, item.missing,
                                             item.isSubstituted};
    content.issued = facts.issued;
    return QString::fromUtf8(receiptSnapshotJson(content));
}

QDate accessoriesDue(const OrganisationSettings& settings, QDate returnedOn)
{
    return officeCalendar(settings).openDayFrom(returnedOn.addDays(settings.letterReturnDays));
}

QString returnSlipSnapshot(const ReturnSlipFacts& facts)
{
    ReturnContent content;
    content.frame = frameOf(facts, facts.settings.returnSlip);
    content.holder = formHolder(facts.person, facts.sectionName);
    content.returnedAt = facts.items.isEmpty() ? facts.at : facts.items.last().returnedAt;
    content.receiptNumbers = facts.receipts;
    content.isPartial = facts.isPartial;
    content.returnedBy = formReceiver(facts.broughtBy, facts.person ? facts.person->id : PersonId());
    content.returnedBy.isOpen = !facts.broughtBy;
    for (const ReturnFact& item : facts.items) {
        ReturnedLine line{item.assetNo, item.title, {}, conditionOf(item.checks), item.conditionNote};
        const QDate expected = accessoriesDue(facts.settings, item.returnedAt.localDay());
        for (const ReturnFact::AccessoryFact& accessory : item.accessories) {
            line.accessories << AccessoryBalance{accessory.name, accessory.lent,
                                                 accessory.isReturned ? accessory.lent : 0};
            if (!accessory.isReturned)
                content.missing << OpenAccessory{item.assetNo, accessory.name, accessory.lent, expected};
        }
        content.lines << line;
    }
    return QString::fromUtf8(returnSnapshotJson(content));
}

} // namespace madoguchi
