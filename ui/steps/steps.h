// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/assetsteps.h"
#include "ui/steps/stepplace.h"

namespace madoguchi {

// Each opens its form, or does nothing when there is nothing to do.

/// Another due day for one loan or many; what is refused is told before it is recorded, and left out.
void extendLoans(const StepPlace& place, const QList<StepItem>& items);
/// Another item for the same holder, in one step.
void exchangeItem(const StepPlace& place, const StepItem& item);
/// Another item for whoever had one that is away.
void lendSubstitute(const StepPlace& place, const StepItem& item);

/// Somebody else answers for the loans from now on.
void transferLoans(const StepPlace& place, const QList<StepItem>& items);
/// Sends the items of its receipt to another site; where they are on their way, records what is heard of them.
void shipOrConfirm(const StepPlace& place, const StepItem& item);
/// Looks at everything a person holds, on one sheet; what is wanted of it then is up to the preview.
void printHoldings(const StepPlace& place, PersonId person);

/// Nothing more is lent to the person until the block is lifted.
void blockPerson(const StepPlace& place, const PersonRecord& person);
void unblockPerson(const StepPlace& place, const PersonRecord& person);

/// Loss, theft or damage, with its report.
void reportIncident(const StepPlace& place, const StepItem& item);
/// The same with what was found when it came back, as damage on the loan it came back from (`seen.line`).
void reportDamage(const StepPlace& place, const StepItem& item, const QString& found);
/// The same of what a stocktake did not find, with what was found out about it.
void reportSuspectedLoss(const StepPlace& place, const StepItem& item, const QString& told);
/// What was done about it since.
void recordMeasure(const StepPlace& place, const StepItem& item);
/// What has become known since: a later report.
void followUpIncident(const StepPlace& place, const StepItem& item);
/// A lost item has turned up.
void recordFound(const StepPlace& place, const StepItem& item);

void sendToRepair(const StepPlace& place, const StepItem& item);
void sendToRepair(const StepPlace& place, const StepItem& item, const QString& fault);
/// Who repairs it, and by when it should be back.
void changeRepair(const StepPlace& place, const StepItem& item);
void returnToService(const StepPlace& place, const StepItem& item);
void finishReset(const StepPlace& place, const StepItem& item);
/// A spare was charged, started and brought up to date; or is bad, and faulty from now on.
void checkSpare(const StepPlace& place, const StepItem& item);
/// One of these steps (SendToRepair, ReturnToService, FinishReset, CheckSpare) for many at once; what it does not fit
/// is named in the form and left out.
void careForMany(const StepPlace& place, const QList<AssetId>& assets, AssetStep step);
/// A sheet to be ticked off: what of a type is in stock, or what waits to be reset. `kind` is proposed; may be invalid.
void printWorkSheet(const StepPlace& place, KindId kind);

/// A set that is to be handed back or disposed of, with its list.
void prepareRetirement(const StepPlace& place, const StepItem& item);
/// Erased how, by whom, before whom; closed with the certificate.
void retire(const StepPlace& place, const StepItem& item);

} // namespace madoguchi
