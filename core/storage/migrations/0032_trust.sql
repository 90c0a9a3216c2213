-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a counter went on under another key (core/desk/stationrenewal.cpp): after a restore, or on another computer. And
-- what finds returns whose run was cut off before its slips (core/loans/missingslips.cpp).

create table station_renewal (
    id @id@,
    station_id @int@ not null references station (id),
    old_key @bytes@ not null,
    new_key @bytes@ not null,
    is_restored @int@ not null check (is_restored in (0, 1)),
    sizes @text@ not null,
    notes @text@,
    fiscal_year @int@ not null,
    last_serial @int@ not null check (last_serial >= 0),
    renewed_at @text@ not null,
    operator_id @int@ not null references operator (id),
    withdrawn_at @text@
);
create index station_renewal_station on station_renewal (station_id, fiscal_year);

create index loan_line_unslipped on loan_line (returned_at)
    where return_command is not null and return_document_id is null and withdrawn_at is null;

--! only postgresql
grant select, insert, update on station_renewal to madoguchi_desk;
--! both
