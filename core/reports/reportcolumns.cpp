// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportcolumns.h"

#include "core/loans/journalrows.h"
#include "core/reports/changelines.h"

namespace madoguchi::columns {

using enum CellType;
using namespace Qt::StringLiterals;

namespace {

ReportCell joined(const QStringList& names)
{
    return ReportCell::ofText(names.join(u", "_s));
}

/// The first few, and how many there are where these are not all.
ReportCell itemsOf(const JournalRow& row)
{
    const QString names = row.assets.join(u", "_s);
    return ReportCell::ofText(row.assetCount > row.assets.size() ? u"%1 … (%2)"_s.arg(names).arg(row.assetCount)
                                                                 : names);
}

constexpr ReportColumn ofEntry(const char* name, const char* label, CellType type, double width,
                               ReportCell (*entry)(const JournalRow&))
{
    return {name, label, type, width, nullptr, nullptr, nullptr, false, entry};
}

constexpr ReportColumn ofStock(const char* name, const char* label, const char* sql)
{
    return {name, label, CellType::Number, 1.3, sql, nullptr, nullptr, true};
}

constexpr ReportColumn ofChange(const char* name, const char* label, CellType type, double width,
                                ReportCell (*change)(const ChangeLine&))
{
    return {name, label, type, width, nullptr, nullptr, nullptr, false, nullptr, change};
}

constexpr ReportColumn sortedBy(const char* key, ReportColumn column)
{
    column.sortKey = key;
    return column;
}

constexpr ReportColumn headedBy(const char* heading, ReportColumn column)
{
    column.heading = heading;
    return column;
}

/// Nothing where no checkpoint covers the entry yet.
template<typename Cell>
ReportCell ofCheckpoint(const ChangeLine& line, Cell cell)
{
    return line.checkpoint ? cell(*line.checkpoint) : ReportCell();
}

} // namespace

// clang-format off
const ReportColumn asset = sortedBy("a.asset_key", {"asset", "asset.number", Key, 1.9, "a.asset_no"});
const ReportColumn category{"category", "asset.category", Word, 1.8, "'category.' || k.category", "k.category", "k.category"};
const ReportColumn kind = sortedBy("k.name_key", {"kind", "asset.kind", Text, 3.4, "k.name", "k.name_key, k.id", "k.id"});
const ReportColumn maker{"maker", "asset.maker", Text, 2.2, "a.maker"};
const ReportColumn model{"model", "asset.model-name", Text, 2.6, "a.model"};
const ReportColumn serial{"serial", "asset.serial", Key, 2.5, "a.serial"};
const ReportColumn place = sortedBy("pl.name_key", {"place", "asset.place", Text, 4.6, "pl.name",
    "case when pl.id is null then 1 else 0 end, pl.name_key, a.place_id", "coalesce(a.place_id, 0)"});
const ReportColumn ownership{"ownership", "asset.ownership", Word, 1.8, "'ownership.' || a.ownership", "a.ownership", "a.ownership"};
// What is out by its due day, then what is in the house by its state: equal statuses stand together without the rule
// of the status being said again in SQL.
const ReportColumn status{"status", "asset.state", Status, 2, nullptr,
    "case when ll.id is null or a.state = 'lost' or ll.returned_at is not null then 1 else 0 end,"
    " case when ll.id is null or a.state = 'lost' or ll.returned_at is not null then '' else coalesce(ll.due_on, '9999') end,"
    " case when ll.id is null or a.state = 'lost' or ll.returned_at is not null then '' else coalesce(ll.due_time, '24:00') end,"
    " case when ll.returned_at is not null then '' else a.state end"};
const ReportColumn acquired{"acquired", "asset.acquired", Day, 1.9, "a.acquired_on"};
const ReportColumn price{"price", "asset.price", Money, 1.9, "a.price", nullptr, nullptr, true};
const ReportColumn note{"note", "asset.note", Text, 3, "a.note"};

const ReportColumn leaseEnd{"lease-end", "asset.lease-ends", Day, 1.9, "a.lease_ends_on", "coalesce(a.lease_ends_on, '9999')",
    "coalesce(a.lease_ends_on, '')"};
const ReportColumn leaseContract{"lease-contract", "asset.lease-contract", Key, 2.2, "a.lease_contract",
    "case when a.lease_contract is null then 1 else 0 end, a.lease_contract", "coalesce(a.lease_contract, '')"};
const ReportColumn lessor{"lessor", "asset.lessor", Text, 2.4, "a.lessor",
    "case when a.lessor is null then 1 else 0 end, a.lessor", "coalesce(a.lessor, '')"};

const ReportColumn holder = headedBy(
    "coalesce(p.name || coalesce(' · ' || coalesce(p.staff_no, p.user_name), ''), hs.name, hp.name)",
    sortedBy("coalesce(p.reading, p.name, hs.name_key, hp.name_key)", {"holder", "holder.label", Text, 2.2, "coalesce(p.name, hs.name, hp.name)",
    "case when l.id is null then 1 else 0 end, coalesce(p.reading, p.name, hs.name_key, hp.name_key),"
    " l.person_id, l.section_id, l.place_id",
    "coalesce(cast(l.person_id as text), '') || '/' || coalesce(cast(l.section_id as text), '') || '/'"
    " || coalesce(cast(l.place_id as text), '')"}));
const ReportColumn staff{"staff", "holder.staff-number", Key, 1.8, "coalesce(p.staff_no, p.user_name)"};
const ReportColumn section = sortedBy("coalesce(ps.name_key, hs.name_key)", {"section", "holder.section", Text, 3.1, "coalesce(ps.name, hs.name)",
    "case when coalesce(p.section_id, l.section_id) is null then 1 else 0 end, coalesce(ps.name_key, hs.name_key),"
    " coalesce(p.section_id, l.section_id)",
    "coalesce(p.section_id, l.section_id, 0)"});
const ReportColumn lent{"lent", "loan.lent-at", Moment, 2.9, "ll.lent_at"};
const ReportColumn due{"due", "loan.due", Due, 2.1, "ll.due_on", "coalesce(ll.due_on, '9999')", "coalesce(ll.due_on, '')"};
const ReportColumn late{"late", "loan.days-late", DaysLate, 1.3, nullptr};
const ReportColumn receipt{"receipt", "loan.receipt", Key, 2.4, "d.number"};
const ReportColumn returned{"returned", "loan.returned-at", Moment, 2.4, "ll.returned_at"};
const ReportColumn slip{"slip", "loan.slip", Key, 2.4, "rd.number"};
const ReportColumn purpose{"purpose", "loan.purpose", Text, 2.6, "l.purpose"};
// As conditionInWords (core/loans/conditionnote.h).
const ReportColumn condition{"condition", "column.condition", Text, 2.6,
    "nullif(coalesce((select rf.words from return_faults rf where rf.loan_line_id = ll.id), '')"
    " || case when ll.condition_note is not null and exists (select 1 from return_check rc where rc.loan_line_id = ll.id"
    " and rc.is_good = 0 and rc.withdrawn_at is null) then ' / ' else '' end || coalesce(ll.condition_note, ''), '')"};

// In a history everybody who held the item has a row of their own: from when, until when, and what ended it.
const ReportColumn heldFrom{"lent", "held.from", Moment, 2.9, "h.since"};
const ReportColumn heldUntil{"returned", "held.until", Moment, 2.4, "h.until"};
const ReportColumn heldDue{"due", "loan.due", Due, 2.1, "h.due_on", "coalesce(h.due_on, '9999')", "coalesce(h.due_on, '')"};
const ReportColumn heldStatus{"status", "asset.state", Status, 2, nullptr,
    "case when h.ended is null and a.state <> 'lost' then 0 else 1 end,"
    " case when h.ended is null and a.state <> 'lost' then coalesce(h.due_on, '9999') else '' end,"
    " case when h.ended is null and a.state <> 'lost' then coalesce(h.due_time, '24:00') else '' end,"
    " coalesce(h.ended, a.state)"};
const ReportColumn ending{"ending", "held.ending", Word, 1.6, "'held.' || h.ended", "coalesce(h.ended, '')", "coalesce(h.ended, '')"};
const ReportColumn firstLent{"first-lent", "loan.lent-at", Moment, 2.4, "ll.lent_at"};

const ReportColumn incident{"incident", "incident.kind", Word, 1.6,
    "case when i.id is null then 'incident.unreported' else 'incident.' || i.kind end", "coalesce(i.kind, 'unreported')",
    "coalesce(i.kind, '')"};
const ReportColumn happened{"happened", "incident.occurred-at", Moment, 2.4, "i.occurred_at"};
const ReportColumn noticed{"noticed", "incident.discovered-at", Moment, 2.4, "i.discovered_at"};
const ReportColumn reported{"reported", "incident.reported-at", Moment, 2.4, "i.reported_at"};
const ReportColumn scene{"scene", "incident.scene", Text, 2.6, "i.scene"};
const ReportColumn circumstances{"circumstances", "incident.circumstances", Text, 3.4, "i.circumstances"};
const ReportColumn police{"police", "incident.police", Text, 2.4, "i.police"};
const ReportColumn measures{"measures", "incident.measure-count", Number, 1.3,
    "case when i.id is not null then (select count(*) from incident_measure im where im.incident_id = i.id"
    " and im.withdrawn_at is null) end"};
const ReportColumn foundAt{"found", "incident.found-at", Moment, 2.4, "i.found_at"};
const ReportColumn foundNote{"found-note", "incident.found-note", Text, 2.6, "i.found_note"};
const ReportColumn reportNumber{"report", "incident.report-number", Key, 2.4, "rp.number"};

const ReportColumn movedAt{"at", "movement.at", Moment, 2.4, "m.at"};
const ReportColumn movement{"movement", "movement.label", Word, 1.6, "m.what", "m.what", "m.what"};

const ReportColumn quantity{"quantity", "column.quantity", Number, 1, "1", nullptr, nullptr, true};
const ReportColumn stored{"stored", "property.stored", Number, 1, "case when ll.id is null then 1 else 0 end", nullptr, nullptr, true};
const ReportColumn used{"used", "property.used", Number, 1, "case when ll.id is null then 0 else 1 end", nullptr, nullptr, true};

const ReportColumn usedFrom{"from", "usage.from", DayOfMoment, 1.9, "h.since"};
const ReportColumn usedUntil{"until", "usage.until", DayOfMoment, 1.9, "h.until"};
const ReportColumn remarks{"remarks", "usage.remarks", Text, 3,
    "coalesce(l.purpose, '') || case when l.purpose is not null and ll.condition_note is not null then ' / ' else '' end"
    " || coalesce(ll.condition_note, '')"};

// Its balance is that of a type, so that it is grouped by nothing else.
const ReportColumn bookCategory{"category", "asset.category", Word, 1.8, "'category.' || k.category"};
const ReportColumn bookKind{"kind", "asset.kind", Text, 2.7, "k.name", "k.name_key", "k.id"};
const ReportColumn bookDay{"day", "book.day", Day, 1.9, "b.day"};
const ReportColumn bookEvent{"event", "book.event", Word, 1.8, "b.event"};
const ReportColumn bookIn{"in", "book.in", Number, 1, "b.came", nullptr, nullptr, true};
const ReportColumn bookOut{"out", "book.out", Number, 1, "b.went", nullptr, nullptr, true};
const ReportColumn bookBalance{"balance", "book.balance", Number, 1.3, "b.balance"};
const ReportColumn bookPrice{"price", "asset.price", Money, 1.9, "a.price"}; // on both sides, so it is not added up
const ReportColumn bookOwnership{"ownership", "asset.ownership", Word, 1.8, "'ownership.' || a.ownership"};
const ReportColumn bookCertificate{"certificate", "book.certificate", Key, 2.2, "rt.certificate_no"};

const ReportColumn consumable{"number", "consumable.number", Key, 1.9, "c.number"};
const ReportColumn consumableName{"name", "consumable.name", Text, 3, "c.name"};
const ReportColumn unit{"unit", "replenishment.unit", Text, 1.2, "c.unit"};
const ReportColumn consumablePlace{"place", "consumable.place", Text, 3, "pl.name",
    "case when pl.id is null then 1 else 0 end, pl.name_key, c.place_id", "coalesce(c.place_id, 0)"};
const ReportColumn inStock{"in-stock", "replenishment.in-stock", Number, 1.3, "coalesce(s.stock, 0)"};
const ReportColumn reorderLevel{"minimum", "stock.minimum", Number, 1.3, "c.reorder_level"};
const ReportColumn shortBy{"shortage", "stock.shortage", Number, 1.3,
    "case when coalesce(s.stock, 0) < c.reorder_level then c.reorder_level - coalesce(s.stock, 0) else 0 end"};
const ReportColumn lastMoved{"moved", "consumable.moved", Moment, 2.4, "s.moved_at"};
const ReportColumn consumableNote{"note", "asset.note", Text, 3, "c.note"};

const ReportColumn countedAt{"at", "movement.at", Moment, 2.4, "m.moved_at"};
const ReportColumn countedHow{"event", "book.event", Word, 1.8, "'counted.' || m.kind"};
const ReportColumn countedIn{"in", "counted.in", Number, 1.3, "case when m.quantity > 0 then m.quantity end", nullptr, nullptr, true};
const ReportColumn countedOut{"out", "counted.out", Number, 1.3, "case when m.quantity < 0 then -m.quantity end", nullptr, nullptr, true};
const ReportColumn countedBalance{"balance", "book.balance", Number, 1.3, "m.balance"};
const ReportColumn recipient{"recipient", "counted.recipient", Text, 2.4, "coalesce(p.name, hs.name)"};
const ReportColumn recipientNumber{"staff", "holder.staff-number", Key, 1.8, "coalesce(p.staff_no, p.user_name)"};
const ReportColumn countedSlip{"document", "counted.document", Key, 2.4, "d.number"};
const ReportColumn countedNote{"note", "asset.note", Text, 3, "m.note"};

const ReportColumn putOutAt{"at", "output.at", Moment, 2.4, "ro.put_out_at"};
const ReportColumn putOutBy{"operator", "output.operator", Text, 2, "o.name", "o.name, o.id", "o.id"};
const ReportColumn putOutStation{"station", "journal.station", Key, 1.2, "st.code"};
const ReportColumn putOutReport{"report", "output.report", Word, 3, "'list.' || ro.report", "ro.report", "ro.report"};
const ReportColumn putOutScope{"scope", "list.scope", Text, 4, "ro.scope"};
const ReportColumn putOutFormat{"format", "output.format", Word, 1.3, "'output.' || ro.format", "ro.format", "ro.format"};
const ReportColumn putOutRows{"rows", "report.rows", Number, 1.3, "ro.rows_listed"};
const ReportColumn putOutAgrees{"agrees", "output.agrees", Word, 1.8,
    "case when ro.is_agreeing = 1 then 'output.agrees-yes' when ro.is_agreeing = 0 then 'output.agrees-no' else 'output.not-compared' end"};

const ReportColumn figurePart{"part", "figure.part", Word, 2.4, "f.part", "f.part", "f.part"};
const ReportColumn figureItem{"item", "figure.item", Text, 3.4, "f.item"};
const ReportColumn figureOf{"of", "figure.of", Word, 3, "f.what"};
const ReportColumn figure{"number", "report.rows", Number, 1.6, "f.number"};
const ReportColumn figureDay{"as-of", "figure.day", Day, 1.9, "f.day"};

const ReportColumn stockUnits = ofStock("units", "stock.units", "coalesce(s.units, 0)");
const ReportColumn stockReady = ofStock("ready", "stock.ready", "coalesce(s.ready, 0)");
const ReportColumn stockToReset = ofStock("to-reset", "stock.to-reset", "coalesce(s.to_reset, 0)");
const ReportColumn stockOnLoan = ofStock("on-loan", "stock.on-loan", "coalesce(s.on_loan, 0)");
const ReportColumn stockInRepair = ofStock("in-repair", "stock.in-repair", "coalesce(s.in_repair, 0)");
const ReportColumn stockReserved = ofStock("reserved", "stock.reserved", "coalesce(r.reserved, 0)");
const ReportColumn stockMinimum = ofStock("minimum", "stock.minimum", "coalesce(ks.minimum, 0)");
const ReportColumn stockTarget = ofStock("target", "stock.target", "coalesce(ks.target, 0)");
const ReportColumn stockShortage = ofStock("shortage", "stock.shortage",
    "case when coalesce(ks.minimum, 0) - coalesce(s.ready, 0) + coalesce(r.reserved, 0) > 0 and coalesce(ks.minimum, 0) > 0"
    " then coalesce(ks.minimum, 0) - coalesce(s.ready, 0) + coalesce(r.reserved, 0) else 0 end");

const ReportColumn askedNumber{"number", "replenishment.number", Key, 2.4, "d.number", "q.id desc", "q.id"};
const ReportColumn askedAt{"at", "replenishment.at", Moment, 2.4, "d.issued_at"};
const ReportColumn askedBy{"operator", "replenishment.asked-by", Text, 2, "o.name"};
const ReportColumn askedItem{"item", "replenishment.item", Text, 3, "coalesce(k.name, c.number || ' ' || c.name)"};
const ReportColumn askedUnit{"unit", "replenishment.unit", Text, 1.2, "c.unit"};
const ReportColumn askedQuantity{"quantity", "replenishment.quantity", Number, 1.3, "x.quantity", nullptr, nullptr, true};
const ReportColumn askedStock{"in-stock", "replenishment.in-stock", Number, 1.3, "x.in_stock"};
const ReportColumn askedMinimum{"minimum", "replenishment.minimum", Number, 1.3, "x.minimum"};
const ReportColumn askedExpected{"expected", "replenishment.expected", Day, 1.9, "q.expected_on"};
const ReportColumn askedClosed{"closed", "replenishment.closed", Moment, 2.4, "q.closed_at"};
const ReportColumn askedNote{"note", "asset.note", Text, 3, "q.note"};

const ReportColumn order = ofEntry("order", "journal.order", Number, 1.2,
    [](const JournalRow& row) { return ReportCell::ofNumber(row.orderNo); });
const ReportColumn entryAt = ofEntry("at", "journal.at", Moment, 2.4,
    [](const JournalRow& row) { return ReportCell::moment(row.at.toIso()); });
const ReportColumn byOperator = ofEntry("operator", "journal.operator", Text, 2,
    [](const JournalRow& row) { return ReportCell::ofText(row.actor.operatorName); });
const ReportColumn station = ofEntry("station", "journal.station", Key, 1.2,
    [](const JournalRow& row) { return ReportCell::ofText(row.actor.stationCode); });
const ReportColumn action = ofEntry("action", "journal.action", Word, 2.4,
    [](const JournalRow& row) { return ReportCell::word(u"verb."_s + row.command.verb); });
const ReportColumn channel = ofEntry("channel", "journal.channel", Word, 1.8,
    [](const JournalRow& row) { return ReportCell::word(u"channel."_s + row.command.channel); });
const ReportColumn items = ofEntry("items", "journal.items", Text, 3, itemsOf);
const ReportColumn people = ofEntry("people", "journal.people", Text, 2.4,
    [](const JournalRow& row) { return joined(row.people); });
const ReportColumn documents = ofEntry("documents", "journal.documents", Text, 2.6,
    [](const JournalRow& row) { return joined(row.documents); });
const ReportColumn others = ofEntry("others", "journal.others", Text, 2.6,
    [](const JournalRow& row) { return joined(row.others); });
const ReportColumn reason = ofEntry("reason", "journal.reason", Text, 2.6,
    [](const JournalRow& row) { return ReportCell::ofText(row.command.reason); });
const ReportColumn authority = ofEntry("authority", "journal.authority", Text, 2.2,
    [](const JournalRow& row) { return ReportCell::ofText(row.command.authority); });
const ReportColumn workItem = ofEntry("work-item", "journal.work-item", Key, 1.4,
    [](const JournalRow& row) { return ReportCell::ofText(row.command.workItem); });
const ReportColumn command = ofEntry("command", "journal.command", Key, 3,
    [](const JournalRow& row) { return ReportCell::ofText(row.command.id); });

const ReportColumn logPlace = ofChange("entry", "change.entry", Key, 1.6,
    [](const ChangeLine& line) { return ReportCell::ofText(line.logPlace); });
const ReportColumn changedThing = ofChange("thing", "change.thing", Word, 1.6,
    [](const ChangeLine& line) { return ReportCell::word(u"table."_s + line.table); });
const ReportColumn changedName = ofChange("name", "change.name", Text, 2.2,
    [](const ChangeLine& line) { return ReportCell::ofText(line.name); });
const ReportColumn changedField = ofChange("field", "change.field", Word, 1.8,
    [](const ChangeLine& line) { return line.field.isEmpty() ? ReportCell() : ReportCell::word(u"field."_s + line.field); });
const ReportColumn before = ofChange("before", "change.before", Text, 2.6, [](const ChangeLine& line) { return line.before; });
const ReportColumn after = ofChange("after", "change.after", Text, 2.6, [](const ChangeLine& line) { return line.after; });
const ReportColumn leaf = ofChange("leaf", "change.leaf", Key, 3.2,
    [](const ChangeLine& line) { return ReportCell::ofText(line.leaf); });
const ReportColumn checkpoint = ofChange("checkpoint", "change.checkpoint", Number, 1.4, [](const ChangeLine& line) {
    return ofCheckpoint(line, [](const CoveringCheckpoint& covering) { return ReportCell::ofNumber(covering.size); });
});
const ReportColumn checkpointRoot = ofChange("root", "change.root", Key, 3.2, [](const ChangeLine& line) {
    return ofCheckpoint(line, [](const CoveringCheckpoint& covering) { return ReportCell::ofText(covering.root); });
});
const ReportColumn signedAt = ofChange("signed", "change.signed", Moment, 2.2, [](const ChangeLine& line) {
    return ofCheckpoint(line, [](const CoveringCheckpoint& covering) { return ReportCell::moment(covering.signedAt); });
});
// clang-format on

} // namespace madoguchi::columns
