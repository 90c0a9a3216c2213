// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/carecolumns.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/report.h"
#include "core/reports/reportcolumns.h"
#include "core/reports/stocktakecolumns.h"

#include <algorithm>

namespace madoguchi {

namespace {

using namespace columns;

constexpr const ReportColumn* inventoryColumns[] = {
    &asset,   &category, &kind, &maker,   &model,    &serial, &place,    &ownership,     &status, &holder, &staff,
    &section, &lent,     &due,  &receipt, &acquired, &price,  &leaseEnd, &leaseContract, &lessor, &note};
constexpr const char* inventoryUsual[] = {"asset",  "kind",   "model",   "serial", "place",
                                          "status", "holder", "section", "lent",   "due"};

constexpr const ReportColumn* loanColumns[] = {&receipt, &asset,     &category, &kind,          &maker,   &model,
                                               &serial,  &place,     &holder,   &staff,         &section, &lent,
                                               &due,     &status,    &late,     &returned,      &slip,    &condition,
                                               &purpose, &ownership, &leaseEnd, &leaseContract, &lessor};
constexpr const char* loansUsual[] = {"receipt", "asset", "kind", "model", "holder",
                                      "section", "lent",  "due",  "status"};
constexpr const char* overdueUsual[] = {"late",   "due",   "asset",   "kind",   "model",
                                        "holder", "staff", "section", "receipt"};
constexpr const ReportColumn* historyColumns[] = {
    &heldFrom, &heldUntil, &ending,  &receipt, &asset,      &category, &kind, &maker,     &model,     &serial, &place,
    &holder,   &staff,     &section, &heldDue, &heldStatus, &late,     &slip, &firstLent, &condition, &purpose};
constexpr const char* assetHistoryUsual[] = {"lent",    "returned", "ending", "holder",   "staff",
                                             "section", "receipt",  "slip",   "condition"};
constexpr const char* personHistoryUsual[] = {"lent",     "asset",  "kind",    "model", "due",
                                              "returned", "ending", "receipt", "slip"};

constexpr const ReportColumn* movementColumns[] = {&movedAt, &movement, &asset, &category, &kind,  &maker,
                                                   &model,   &serial,   &place, &holder,   &staff, &section,
                                                   &due,     &receipt,  &slip,  &purpose};
constexpr const char* movementsUsual[] = {"at",     "movement", "asset",   "kind", "model",
                                          "holder", "section",  "receipt", "slip"};

constexpr const ReportColumn* propertyColumns[] = {
    &category, &kind, &asset,  &maker,   &model, &serial, &quantity, &acquired,      &ownership, &price, &place,
    &stored,   &used, &holder, &section, &lent,  &status, &leaseEnd, &leaseContract, &lessor,    &note};
constexpr const char* propertyUsual[] = {"asset", "model",  "quantity", "acquired", "ownership", "price",
                                         "place", "stored", "used",     "holder",   "lent",      "note"};

constexpr const ReportColumn* lossColumns[] = {
    &reported, &incident,      &asset,     &category, &kind,    &maker,   &model,     &serial,       &place,  &happened,
    &noticed,  &scene,         &holder,    &staff,    &section, &foundAt, &foundNote, &reportNumber, &status, &measures,
    &police,   &circumstances, &ownership, &lent,     &due,     &receipt, &acquired,  &price,        &note};
constexpr const char* lossesUsual[] = {"reported", "report", "asset",   "kind",  "happened",
                                       "scene",    "holder", "section", "found", "status"};

constexpr const ReportColumn* journalColumns[] = {&order, &entryAt, &byOperator, &station, &action, &channel,
                                                  &items, &people,  &documents,  &others,  &reason, &authority};
constexpr const char* journalUsual[] = {"order", "at",     "operator",  "station", "action",
                                        "items", "people", "documents", "reason"};

constexpr const ReportColumn* stockColumns[] = {&kind,         &category,    &stockUnits,    &stockReady,
                                                &stockToReset, &stockOnLoan, &stockInRepair, &stockReserved,
                                                &stockMinimum, &stockTarget, &stockShortage};
constexpr const char* stockUsual[] = {"kind",      "units",    "ready",   "to-reset", "on-loan",
                                      "in-repair", "reserved", "minimum", "target",   "shortage"};

constexpr const ReportColumn* requestColumns[] = {&askedNumber,   &askedAt,       &askedBy,    &askedItem,
                                                  &askedUnit,     &askedQuantity, &askedStock, &askedMinimum,
                                                  &askedExpected, &askedClosed,   &askedNote};
constexpr const char* requestsUsual[] = {"number",   "at",       "item",   "quantity", "unit",
                                         "in-stock", "expected", "closed", "note"};

constexpr const ReportColumn* changeColumns[] = {
    &order,     &entryAt,      &byOperator,  &station,        &logPlace, &action, &channel,
    &workItem,  &changedThing, &changedName, &changedField,   &before,   &after,  &reason,
    &authority, &leaf,         &checkpoint,  &checkpointRoot, &signedAt, &command};
constexpr const char* changesUsual[] = {"at",    "operator", "entry", "action", "thing",     "name",
                                        "field", "before",   "after", "reason", "authority", "checkpoint"};

constexpr ReportFilters onAssets{.kind = true,
                                 .place = true,
                                 .section = true,
                                 .person = true,
                                 .status = true,
                                 .leaseEnd = true,
                                 .disposed = true,
                                 .ownership = true};
constexpr ReportFilters onLosses{
    .kind = true, .place = true, .section = true, .person = true, .status = true, .period = true, .ownership = true};
constexpr ReportFilters onLoans{.kind = true,
                                .place = true,
                                .section = true,
                                .person = true,
                                .status = true,
                                .period = true,
                                .leaseEnd = true,
                                .ownership = true};
constexpr ReportFilters onOverdue{.kind = true, .place = true, .section = true, .person = true, .ownership = true};
constexpr ReportFilters onMovements{
    .kind = true, .place = true, .section = true, .person = true, .period = true, .ownership = true};
constexpr ReportFilters onServices{
    .kind = true, .place = true, .period = true, .item = true, .ownership = true, .vendor = true, .openOnly = true};
constexpr ReportFilters onRetirements{.kind = true, .place = true, .period = true, .ownership = true, .openOnly = true};

// The columns of 物品使用簿 as 宇都宮大学 has them (forms.md 3.2), and what finds the item and its loan.
constexpr const ReportColumn* usageColumns[] = {&holder,  &staff,   &section, &usedFrom, &kind,     &category,  &maker,
                                                &model,   &serial,  &place,   &asset,    &quantity, &usedUntil, &ending,
                                                &remarks, &receipt, &slip,    &purpose,  &condition};
constexpr const char* usageUsual[] = {"holder",   "section", "from",  "kind",    "model",
                                      "quantity", "asset",   "until", "remarks", "receipt"};

constexpr const ReportColumn* bookColumns[] = {&bookCategory, &bookKind,  &bookDay,       &bookEvent,       &asset,
                                               &maker,        &model,     &serial,        &bookIn,          &bookOut,
                                               &bookBalance,  &bookPrice, &bookOwnership, &bookCertificate, &note};
constexpr const char* bookUsual[] = {"day", "event", "asset", "model", "in", "out", "balance", "price", "note"};

constexpr const ReportColumn* consumableColumns[] = {&consumable,      &consumableName, &unit,
                                                     &consumablePlace, &inStock,        &reorderLevel,
                                                     &shortBy,         &lastMoved,      &consumableNote};
constexpr const char* consumablesUsual[] = {"number",   "name",    "unit",     "place",
                                            "in-stock", "minimum", "shortage", "moved"};
constexpr const ReportColumn* countedColumns[] = {&countedAt,       &countedHow,     &countedIn,
                                                  &countedOut,      &countedBalance, &recipient,
                                                  &recipientNumber, &countedSlip,    &countedNote};
constexpr const char* countedUsual[] = {"at", "event", "in", "out", "balance", "recipient", "document", "note"};

constexpr const ReportColumn* outputColumns[] = {&putOutAt,    &putOutBy,     &putOutStation, &putOutReport,
                                                 &putOutScope, &putOutFormat, &putOutRows,    &putOutAgrees};
constexpr const char* outputsUsual[] = {"at", "operator", "station", "report", "scope", "format", "rows", "agrees"};

constexpr const ReportColumn* figureColumns[] = {&figurePart, &figureItem, &figureOf, &figure, &figureDay};
constexpr const char* figuresUsual[] = {"part", "item", "of", "number", "as-of"};

constexpr const ReportColumn* serviceColumns[] = {&asset,      &kind,  &model, &serial, &place,
                                                  &service,    &begun, &fault, &vendor, &expected,
                                                  &lateRepair, &ended, &work,  &cost,   &result};
constexpr const char* servicesUsual[] = {"asset",    "kind", "service", "begun", "fault", "vendor",
                                         "expected", "late", "ended",   "work",  "cost"};

constexpr const ReportColumn* retirementColumns[] = {
    &asset,         &kind,     &model,  &serial,   &ownership, &acquired,      &price,       &prepared, &basis,
    &surrenderList, &progress, &method, &executor, &witness,   &certificateNo, &certificate, &closed};
constexpr const char* retirementsUsual[] = {"asset",  "kind",     "progress", "prepared",       "list",
                                            "method", "executor", "witness",  "certificate-no", "closed"};

constexpr const ReportColumn* lineColumns[] = {&countedAs, &asset,       &countedKind, &maker,         &model,
                                               &serial,    &countedCode, &belongsAt,   &heldBy,        &heldIn,
                                               &seenAt,    &seenWhen,    &seenBy,      &putOutStation, &why,
                                               &cause,     &settledAt,   &settledBy,   &countedRemark};
constexpr const char* linesUsual[] = {"asset",   "kind",     "place", "seen", "seen-at",
                                      "station", "operator", "cause", "code", "note"};

constexpr ReportFilters onUsage{
    .kind = true, .place = true, .section = true, .person = true, .period = true, .item = true, .ownership = true};

constexpr const char* stateOwned = "state";
constexpr const char* notDisposed = " and a.state <> 'disposed'";

const ReportDescription reports[] = {
    {"inventory", "list.inventory", ReportSource::Assets, inventoryColumns, inventoryUsual, onAssets,
     ReportSubject::None, LoanScope::Any, notDisposed, "", true},
    {"loans", "list.loans", ReportSource::Loans, loanColumns, loansUsual, onLoans, ReportSubject::None,
     LoanScope::OpenUnlessPeriod},
    {"overdue", "list.overdue", ReportSource::Loans, loanColumns, overdueUsual, onOverdue, ReportSubject::None,
     LoanScope::Overdue},
    {"movements", "list.movements", ReportSource::Movements, movementColumns, movementsUsual, onMovements},
    {"losses", "list.losses", ReportSource::Incidents, lossColumns, lossesUsual, onLosses, ReportSubject::None,
     LoanScope::Any, " and a.state in ('lost', 'faulty', 'in-repair')", "incident"},
    {"asset-history",
     "list.asset-history",
     ReportSource::Custody,
     historyColumns,
     assetHistoryUsual,
     {false, false, true, true, false, true},
     ReportSubject::Asset},
    {"person-history",
     "list.person-history",
     ReportSource::Custody,
     historyColumns,
     personHistoryUsual,
     {true, true, false, true, false, true},
     ReportSubject::Person},
    // The book of what the State owns (物品管理法 art. 2): what is leased, borrowed or part of a service is in it where
    // it is asked for.
    {"property", "list.property", ReportSource::Assets, propertyColumns, propertyUsual, onAssets, ReportSubject::None,
     LoanScope::Any, notDisposed, "kind", false, false, stateOwned},
    {"property-book",
     "list.property-book",
     ReportSource::Book,
     bookColumns,
     bookUsual,
     {.kind = true, .period = true, .ownership = true},
     ReportSubject::None,
     LoanScope::Any,
     "",
     "kind",
     false,
     false,
     stateOwned},
    {"usage", "list.usage", ReportSource::Custody, usageColumns, usageUsual, onUsage, ReportSubject::None,
     LoanScope::Any, "", "holder", false, true},
    {"monthly",
     "list.monthly",
     ReportSource::Figures,
     figureColumns,
     figuresUsual,
     {.period = true},
     ReportSubject::None,
     LoanScope::Any,
     "",
     "part"},
    {"consumables",
     "list.consumables",
     ReportSource::Consumables,
     consumableColumns,
     consumablesUsual,
     {.place = true, .shortOnly = true}},
    {"consumable-book",
     "list.consumable-book",
     ReportSource::ConsumableBook,
     countedColumns,
     countedUsual,
     {.section = true, .person = true, .period = true},
     ReportSubject::Consumable},
    {"outputs", "list.outputs", ReportSource::Outputs, outputColumns, outputsUsual, {.period = true}},
    {"services", "list.services", ReportSource::Services, serviceColumns, servicesUsual, onServices},
    {"retirements", "list.retirements", ReportSource::Retirements, retirementColumns, retirementsUsual, onRetirements},
    {"stocktake-lines",
     "list.stocktake-lines",
     ReportSource::StocktakeLines,
     lineColumns,
     linesUsual,
     {},
     ReportSubject::Stocktake,
     LoanScope::Any,
     "",
     "verdict"},
    {"stock", "list.stock", ReportSource::Kinds, stockColumns, stockUsual, {.kind = true, .shortOnly = true}},
    {"replenishment",
     "list.replenishment",
     ReportSource::Requests,
     requestColumns,
     requestsUsual,
     {.kind = true, .period = true, .openOnly = true}},
    {"journal", "list.journal", ReportSource::Journal, journalColumns, journalUsual, {.period = true}},
    {"changes",
     "list.changes",
     ReportSource::Changes,
     changeColumns,
     changesUsual,
     {.person = true, .period = true, .item = true, .changedBy = true}},
};

} // namespace

ReportPicture ReportDescription::picture() const
{
    switch (source) {
    case ReportSource::Assets:
        return ReportPicture::Items;
    case ReportSource::Loans:
        return scope == LoanScope::Overdue ? ReportPicture::Overdue : ReportPicture::Movements;
    case ReportSource::Custody:
    case ReportSource::Movements:
        return ReportPicture::Movements;
    case ReportSource::Incidents:
        return ReportPicture::Incidents;
    case ReportSource::Kinds:
        return ReportPicture::Stock;
    default:
        return ReportPicture::None;
    }
}

Phrase labelOf(const ReportColumn& column)
{
    return column.field ? Phrase(QString::fromUtf8(column.field)) : Phrase::word(QString::fromLatin1(column.label));
}

bool ReportDescription::isOfItems() const
{
    // The lines of the book follow each other by type and day, whatever its fields say.
    return !isOfJournal() && source != ReportSource::Book &&
           std::any_of(columns.begin(), columns.end(),
                       [](const ReportColumn* known) { return known == &columns::asset; });
}

bool ReportDescription::isJoined() const
{
    switch (source) {
    case ReportSource::Assets:
    case ReportSource::Loans:
    case ReportSource::Custody:
    case ReportSource::Movements:
    case ReportSource::Incidents:
        return true;
    default:
        return false;
    }
}

const ReportColumn* ReportDescription::column(const QString& columnName) const
{
    if (columnName.startsWith(fieldPrefix) && columnName.size() > fieldPrefix.size() && isOfItems())
        return &fieldColumn(columnName.mid(fieldPrefix.size()));
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ReportColumn* known) {
        return columnName == QLatin1String(known->name);
    });
    return found == columns.end() ? nullptr : *found;
}

std::span<const ReportDescription> allReports()
{
    return reports;
}

const ReportDescription* findReport(const QString& name)
{
    const auto found = std::find_if(std::begin(reports), std::end(reports),
                                    [&](const ReportDescription& known) { return name == QLatin1String(known.name); });
    return found == std::end(reports) ? nullptr : found;
}

} // namespace madoguchi
