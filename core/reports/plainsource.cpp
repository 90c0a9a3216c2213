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
     "coalesce(closed_at, prepared_at)"}};

} // namespace

const PlainSource* plainSource(ReportSource source)
{
    const auto found = std::find_if(std::begin(sources), std::end(sources),
                                    [source](const PlainSource& known) { return known.source == source; });
    return found == std::end(sources) ? nullptr : &*found;
}

} // namespace madoguchi
