// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include "core/reports/reportcolumns.h"

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
constexpr const char* changesUsual[] = {"at",     "operator", "entry",  "action",    "thing", "name",      "field",
                                        "before", "after",    "reason", "authority", "leaf",  "checkpoint"};

constexpr ReportFilters onAssets{
    .kind = true, .place = true, .section = true, .person = true, .status = true, .leaseEnd = true};
constexpr ReportFilters onLosses{
    .kind = true, .place = true, .section = true, .person = true, .status = true, .period = true};
constexpr ReportFilters onLoans{
    .kind = true, .place = true, .section = true, .person = true, .status = true, .period = true, .leaseEnd = true};

const ReportDescription reports[] = {
    {"inventory", "list.inventory", ReportSource::Assets, inventoryColumns, inventoryUsual, onAssets,
     ReportSubject::None, LoanScope::Any, "", "", true},
    {"loans", "list.loans", ReportSource::Loans, loanColumns, loansUsual, onLoans, ReportSubject::None,
     LoanScope::OpenUnlessPeriod},
    {"overdue",
     "list.overdue",
     ReportSource::Loans,
     loanColumns,
     overdueUsual,
     {true, true, true, true, false, false},
     ReportSubject::None,
     LoanScope::Overdue},
    {"movements",
     "list.movements",
     ReportSource::Movements,
     movementColumns,
     movementsUsual,
     {true, true, true, true, false, true}},
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
    {"property", "list.property", ReportSource::Assets, propertyColumns, propertyUsual, onAssets, ReportSubject::None,
     LoanScope::Any, " and a.state <> 'disposed'", "kind"},
    {"stock", "list.stock", ReportSource::Kinds, stockColumns, stockUsual, {.kind = true}},
    {"replenishment", "list.replenishment", ReportSource::Requests, requestColumns, requestsUsual, {.period = true}},
    {"journal", "list.journal", ReportSource::Journal, journalColumns, journalUsual, {.period = true}},
    {"changes",
     "list.changes",
     ReportSource::Changes,
     changeColumns,
     changesUsual,
     {.person = true, .period = true, .item = true, .changedBy = true}},
};

} // namespace

const ReportColumn* ReportDescription::column(const QString& columnName) const
{
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
