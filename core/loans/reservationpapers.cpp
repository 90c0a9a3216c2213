// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationpapers.h"

#include "core/documents/snapshot.h"
#include "core/loans/loanpapers.h"
#include "core/loans/paperframe.h"

namespace madoguchi {

namespace {

ReceiptLine lineOf(const SlipLine& line)
{
    if (line.asset)
        return receiptLine(*line.asset);
    ReceiptLine any;
    any.kindName = line.kind;
    any.quantity = line.count;
    return any;
}

} // namespace

QString languageOf(const ReservationFacts& facts)
{
    const bool isForHolder = facts.reservation.isEmpty() && facts.holder.person;
    return isForHolder ? facts.holder.person->values.language : facts.settings.officeLanguage;
}

QString reservationSnapshot(const ReservationFacts& facts)
{
    ReservationContent content;
    content.frame = paperFrame(facts.settings, {facts.number, facts.at, facts.operatorName, languageOf(facts)}, {});
    content.holder = formHolder(facts.holder.person, facts.holder.sectionName);
    if (!facts.reservation.isEmpty())
        content.frame.addressee = {}; // the desk's own slip
    content.reservation = facts.reservation;
    for (const SlipLine& line : facts.lines)
        content.lines << lineOf(line);
    content.from = facts.period.first;
    content.to = facts.period.last;
    content.purpose = facts.purpose;
    content.approver = facts.approver;
    content.shelf = facts.shelf;
    content.replaces = facts.replaces;
    return QString::fromUtf8(reservationSnapshotJson(content));
}

} // namespace madoguchi
