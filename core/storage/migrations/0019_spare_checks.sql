-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Spares that are kept ready (予備機の維持): when each was looked at, and whether it was in order.

create table asset_check (
    id @id@,
    asset_id @int@ not null references asset (id),
    checked_at @text@ not null,
    is_good @int@ not null check (is_good in (0, 1)),
    note @text@,
    withdrawn_at @text@
);
create index asset_check_asset on asset_check (asset_id);

--! only postgresql
grant select, insert, update on asset_check to madoguchi_desk;
--! both
