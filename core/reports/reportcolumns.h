// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace madoguchi::columns {

// Every column there is. The SQL speaks of a (asset), k (kind), pl (place of the asset), ll (loan_line), l (loan),
// p (person), ps (section of the person), hs (section that borrowed), hp (place that borrowed), d (receipt),
// rd (return slip or what it was passed on with), m (movement). Of an incident l is who had it then,
// ll the loan it is out on now.
extern const ReportColumn asset, category, kind, maker, model, serial, place, ownership, status, acquired, price, note;
extern const ReportColumn leaseEnd, leaseContract, lessor;
extern const ReportColumn holder, staff, section, lent, due, late, receipt, returned, slip, purpose, condition;
extern const ReportColumn movedAt, movement;
// Of the loans of a line as they followed each other (h).
extern const ReportColumn heldFrom, heldUntil, heldDue, heldStatus, ending, firstLent;
// Of what was reported (i, its report rp).
extern const ReportColumn incident, happened, noticed, reported, scene, circumstances, police, measures, foundAt,
    foundNote, reportNumber;
// Of the journal.
extern const ReportColumn order, entryAt, byOperator, station, action, channel, items, people, documents, others,
    reason, authority;
// Of one change in it.
extern const ReportColumn logPlace, workItem, command, changedThing, changedName, changedField, before, after, leaf,
    checkpoint, checkpointRoot, signedAt;
// Of the stock of a kind.
extern const ReportColumn stockUnits, stockReady, stockToReset, stockOnLoan, stockInRepair, stockReserved, stockMinimum,
    stockTarget, stockShortage;
// Of what was asked for (x, its request q).
extern const ReportColumn askedNumber, askedAt, askedBy, askedItem, askedUnit, askedQuantity, askedStock, askedMinimum,
    askedExpected, askedClosed, askedNote;
extern const ReportColumn quantity, stored, used;
// Of who held what since when (h), as 物品使用簿 has them.
extern const ReportColumn usedFrom, usedUntil, remarks;
// Of the book of the ledger (b, see propertybook.h; its retirement rt).
extern const ReportColumn bookCategory, bookKind, bookDay, bookEvent, bookIn, bookOut, bookBalance, bookPrice,
    bookOwnership, bookCertificate;
// Of consumables (c, what was counted of it s; one movement m).
extern const ReportColumn consumable, consumableName, unit, consumablePlace, inStock, reorderLevel, shortBy, lastMoved,
    consumableNote;
extern const ReportColumn countedAt, countedHow, countedIn, countedOut, countedBalance, recipient, recipientNumber,
    countedSlip, countedNote;
// Of what was put out (ro, see reportoutput.h).
extern const ReportColumn putOutAt, putOutBy, putOutStation, putOutReport, putOutScope, putOutFormat, putOutRows,
    putOutAgrees;
// Of the figures of a month (f, see monthlyfigures.h).
extern const ReportColumn figurePart, figureItem, figureOf, figure, figureDay;

} // namespace madoguchi::columns
