-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Handing back and disposal (返納・廃棄): what was prepared, and with what proof it is gone.

create table retirement (
    id @id@,
    asset_id @int@ not null references asset (id),
    list_id @int@ references document (id),
    prepared_at @text@ not null,
    basis @text@,
    method @text@,
    executor @text@,
    witness @text@,
    certificate_no @text@,
    certificate_id @int@ references document (id),
    closed_at @text@,
    withdrawn_at @text@,
    check (closed_at is null
           or (method is not null and certificate_no is not null and certificate_id is not null))
);
create unique index retirement_open on retirement (asset_id) where closed_at is null and withdrawn_at is null;
create index retirement_asset on retirement (asset_id);

--! only postgresql
grant select, insert, update on retirement to madoguchi_desk;
--! both
