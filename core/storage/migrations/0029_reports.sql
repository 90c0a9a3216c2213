-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which report was printed or saved, by whom and when (出力履歴, core/reports/reportoutput.cpp).

create table report_output (
    id @id@,
    report @text@ not null,
    format @text@ not null check (format in ('print', 'pdf', 'xlsx', 'csv')),
    scope @text@,
    rows_listed @int@ not null check (rows_listed >= 0),
    is_agreeing @int@ check (is_agreeing in (0, 1)),
    put_out_at @text@ not null,
    operator_id @int@ not null references operator (id),
    station_id @int@ not null references station (id),
    withdrawn_at @text@
);
create index report_output_at on report_output (put_out_at);

--! only postgresql
grant select, insert, update on report_output to madoguchi_desk;
--! both
