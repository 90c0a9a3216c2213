// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plainsource.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr PlainSource sources[] = {
    {ReportSource::Requests,
     " from replenishment_line x join replenishment q on q.id = x.replenishment_id"
     " join document d on d.id = q.document_id join operator o on o.id = d.operator_id"
     " left join kind k on k.id = x.kind_id left join consumable c on c.id = x.consumable_id"
     " where x.withdrawn_at is null and q.withdrawn_at is null",
     "case when q.closed_at is null then 0 else 1 end, q.id desc, x.id",
     "select count(*) from replenishment_line x, replenishment q, document d where q.id = x.replenishment_id"
     " and d.id = q.document_id and x.withdrawn_at is null and q.withdrawn_at is null",
     "d.issued_at", "d.issued_at"},
    {ReportSource::Consumables,
     " from consumable c left join place pl on pl.id = c.place_id"
     " left join (select consumable_id, sum(quantity) as stock, max(moved_at) as moved_at from consumable_movement"
     " where withdrawn_at is null group by consumable_id) s on s.consumable_id = c.id where c.withdrawn_at is null",
     "case when coalesce(s.stock, 0) < c.reorder_level then 0 else 1 end, c.number_key, c.id",
     "select count(*) from consumable where withdrawn_at is null", nullptr, nullptr},
    // What was in stock after each line is added up over the whole book, whatever period is shown of it.
    {ReportSource::ConsumableBook,
     " from (select x.*, sum(x.quantity) over (order by x.moved_at, x.id) as balance from consumable_movement x"
     " where x.withdrawn_at is null and x.consumable_id = ?) m left join document d on d.id = m.document_id"
     " left join person p on p.id = m.person_id left join section hs on hs.id = m.section_id where 1 = 1",
     "m.moved_at, m.id", "select count(*) from consumable_movement where withdrawn_at is null and consumable_id = ?",
     "m.moved_at", "moved_at"},
    {ReportSource::Outputs,
     " from report_output ro join operator o on o.id = ro.operator_id join station st on st.id = ro.station_id"
     " where ro.withdrawn_at is null",
     "ro.put_out_at desc, ro.id desc", "select count(*) from report_output where withdrawn_at is null", "ro.put_out_at",
     "put_out_at"},
    // Late as a loan is: what is open is out until the day it is expected.
    {ReportSource::Services,
     " from asset_service s join asset a on a.id = s.asset_id join kind k on k.id = a.kind_id"
     " left join place pl on pl.id = a.place_id where s.withdrawn_at is null",
     "case when s.ended_at is null then 0 else 1 end, case when s.ended_at is null then coalesce(s.expected_on, '9999')"
     " else '' end, s.begun_at desc, a.asset_key, s.id",
     "select count(*) from asset_service where withdrawn_at is null", "s.begun_at", "begun_at",
     "'usable', case when s.ended_at is null then s.id end, s.expected_on, null, null"},
    {ReportSource::Retirements,
     " from retirement r join asset a on a.id = r.asset_id join kind k on k.id = a.kind_id"
     " left join place pl on pl.id = a.place_id left join document ld on ld.id = r.list_id"
     " left join document cd on cd.id = r.certificate_id where r.withdrawn_at is null",
     "case when r.closed_at is null then 0 else 1 end, coalesce(r.closed_at, r.prepared_at) desc, a.asset_key, r.id",
     "select count(*) from retirement where withdrawn_at is null", "coalesce(r.closed_at, r.prepared_at)",
     "coalesce(closed_at, prepared_at)"},
    // In the order of the sheet; behind it what was seen besides. What a closed session wrote down stays as it was
    // then.
    {ReportSource::StocktakeLines,
     " from (select l.stocktake_id, l.asset_id, l.id as line, l.is_lent, l.place_id, l.person_id, l.section_id,"
     " f.id as scan from stocktake_line l left join stocktake_scan f on f.stocktake_id = l.stocktake_id"
     " and f.asset_id = l.asset_id and f.withdrawn_at is null where l.stocktake_id = ? and l.withdrawn_at is null"
     " union all select f.stocktake_id, f.asset_id, null, 0, null, null, null, f.id from stocktake_scan f"
     " where f.stocktake_id = ? and f.withdrawn_at is null and not exists (select 1 from stocktake_line l"
     " where l.stocktake_id = f.stocktake_id and l.asset_id = f.asset_id and l.withdrawn_at is null)) x"
     " join stocktake s on s.id = x.stocktake_id left join stocktake_scan sc on sc.id = x.scan"
     " left join stocktake_difference d on d.id = case when x.scan is not null then (select max(e.id)"
     " from stocktake_difference e where e.scan_id = x.scan and e.withdrawn_at is null) else (select max(e.id)"
     " from stocktake_difference e where e.asset_id = x.asset_id and e.stocktake_id = x.stocktake_id"
     " and e.kind = 'missing' and e.withdrawn_at is null) end"
     " left join asset a on a.id = x.asset_id left join kind k on k.id = a.kind_id"
     " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null"
     " left join loan n on n.id = ll.loan_id and x.line is null and s.closed_at is null"
     " left join place pl on pl.id = case when x.line is not null then x.place_id when s.closed_at is null"
     " then a.place_id else d.place_id end"
     " left join person p on p.id = coalesce(x.person_id, d.person_id, n.person_id)"
     " left join section ps on ps.id = p.section_id"
     " left join section hs on hs.id = coalesce(x.section_id, d.section_id, n.section_id)"
     " left join place seen on seen.id = sc.place_id left join person asked on asked.id = sc.person_id"
     " left join station st on st.id = sc.station_id left join operator o on o.id = sc.operator_id"
     " left join operator settler on settler.id = d.settled_by where 1 = 1",
     "case when x.line is null then 1 else 0 end, case when s.is_custody = 0 then coalesce(pl.name_key, '') end,"
     " coalesce(ps.name_key, hs.name_key, ''), coalesce(p.reading, p.name, ''), coalesce(a.asset_key, sc.code_key),"
     " x.scan",
     "select (select count(*) from stocktake_line x where x.stocktake_id = s.id and x.withdrawn_at is null)"
     " + (select count(*) from stocktake_scan y where y.stocktake_id = s.id and y.withdrawn_at is null"
     " and not exists (select 1 from stocktake_line x where x.stocktake_id = s.id and x.asset_id = y.asset_id"
     " and x.withdrawn_at is null)) from stocktake s where s.id = ?",
     nullptr, nullptr, nullptr, 2}};

constexpr PlainCondition conditions[] = {
    {ReportSource::Services, PlainFilter::Kind, " and a.kind_id = ?",
     " and asset_id in (select id from asset where kind_id = ?)"},
    {ReportSource::Services, PlainFilter::Place, " and a.place_id = ?",
     " and asset_id in (select id from asset where place_id = ?)"},
    {ReportSource::Services, PlainFilter::Ownership, " and a.ownership = ?",
     " and asset_id in (select id from asset where ownership = ?)"},
    {ReportSource::Services, PlainFilter::Asset, " and s.asset_id = ?", " and asset_id = ?"},
    {ReportSource::Services, PlainFilter::Vendor, "s.vendor", "vendor"},
    {ReportSource::Services, PlainFilter::Open, " and s.ended_at is null", " and ended_at is null"},
    {ReportSource::Retirements, PlainFilter::Kind, " and a.kind_id = ?",
     " and asset_id in (select id from asset where kind_id = ?)"},
    {ReportSource::Retirements, PlainFilter::Place, " and a.place_id = ?",
     " and asset_id in (select id from asset where place_id = ?)"},
    {ReportSource::Retirements, PlainFilter::Ownership, " and a.ownership = ?",
     " and asset_id in (select id from asset where ownership = ?)"},
    {ReportSource::Retirements, PlainFilter::Open, " and r.closed_at is null", " and closed_at is null"},
    {ReportSource::Requests, PlainFilter::Kind, " and x.kind_id = ?", " and x.kind_id = ?"},
    {ReportSource::Requests, PlainFilter::Open, " and q.closed_at is null", " and q.closed_at is null"},
    {ReportSource::Consumables, PlainFilter::Place, " and c.place_id = ?", " and place_id = ?"},
    {ReportSource::ConsumableBook, PlainFilter::Person, " and m.person_id = ?", " and person_id = ?"},
    {ReportSource::ConsumableBook, PlainFilter::Section, " and (m.section_id = ? or p.section_id = ?)",
     " and (section_id = ? or person_id in (select id from person where section_id = ?))"},
};

} // namespace

std::span<const PlainCondition> plainConditions()
{
    return conditions;
}

const PlainSource* plainSource(ReportSource source)
{
    const auto found = std::find_if(std::begin(sources), std::end(sources),
                                    [source](const PlainSource& known) { return known.source == source; });
    return found == std::end(sources) ? nullptr : &*found;
}

} // namespace madoguchi
