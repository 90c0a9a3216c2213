// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/carecolumns.h"

namespace madoguchi::columns {

using enum CellType;

// clang-format off
const ReportColumn service{"service", "service.kind", Word, 1.4, "'service.' || s.kind", "s.kind", "s.kind"};
const ReportColumn begun{"begun", "service.begun", Moment, 2.4, "s.begun_at"};
const ReportColumn fault{"fault", "service.fault", Text, 3, "s.begin_note"};
const ReportColumn vendor{"vendor", "service.vendor", Text, 2.2, "s.vendor",
    "case when s.vendor is null then 1 else 0 end, s.vendor", "coalesce(s.vendor, '')"};
const ReportColumn expected{"expected", "service.expected", Day, 1.9, "s.expected_on",
    "coalesce(s.expected_on, '9999')", "coalesce(s.expected_on, '')"};
const ReportColumn lateRepair{"late", "service.days-late", DaysLate, 1.3, nullptr};
const ReportColumn ended{"ended", "service.ended", Moment, 2.4, "s.ended_at"};
const ReportColumn work{"work", "service.work", Text, 3, "s.end_note"};
const ReportColumn cost{"cost", "service.cost", Money, 1.9, "s.cost", nullptr, nullptr, true};
const ReportColumn result{"result", "service.result", Word, 1.6,
    "case when s.ended_at is null then 'service.open' when s.result = 'faulty' then 'service.failed'"
    " else 'service.done' end",
    "case when s.ended_at is null then 0 when s.result = 'faulty' then 1 else 2 end",
    "case when s.ended_at is null then 0 when s.result = 'faulty' then 1 else 2 end"};

const ReportColumn prepared{"prepared", "retirement.prepared-at", Moment, 2.4, "r.prepared_at"};
const ReportColumn basis{"basis", "retire.decision", Text, 2.6, "r.basis"};
const ReportColumn surrenderList{"list", "form.surrender", Key, 2.4, "ld.number", "coalesce(ld.number, '')",
    "coalesce(ld.number, '')"};
const ReportColumn method{"method", "retire.method", Text, 2.4, "r.method"};
const ReportColumn executor{"executor", "retire.executor", Text, 2.2, "r.executor"};
const ReportColumn witness{"witness", "retire.witness", Text, 2, "r.witness"};
const ReportColumn certificateNo{"certificate-no", "retire.certificate", Key, 2, "r.certificate_no"};
const ReportColumn certificate{"certificate", "form.erasure", Key, 2.4, "cd.number"};
const ReportColumn closed{"closed", "retirement.closed-at", Moment, 2.4, "r.closed_at"};
// One that was taken out of its set by hand stays in the list as what it is, and so does one that is gone without proof.
const ReportColumn progress{"progress", "retirement.progress", Word, 1.8,
    "case when r.closed_at is not null then 'retirement.closed' when a.state = 'disposed' then 'retirement.no-proof'"
    " when a.state <> 'to-surrender' then 'retirement.taken-out' when r.method is not null then 'retirement.erased'"
    " else 'retirement.prepared' end",
    "case when r.closed_at is not null then 4 when a.state = 'disposed' then 2 when a.state <> 'to-surrender' then 3"
    " when r.method is not null then 1 else 0 end",
    "case when r.closed_at is not null then 4 when a.state = 'disposed' then 2 when a.state <> 'to-surrender' then 3"
    " when r.method is not null then 1 else 0 end"};
// clang-format on

} // namespace madoguchi::columns
