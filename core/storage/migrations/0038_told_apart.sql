-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records that look alike and are two: nobody is asked about them again (core/ledger/toldapart.cpp).

create table told_apart (
    id @id@,
    person_id @int@ references person (id),
    other_person_id @int@ references person (id),
    asset_id @int@ references asset (id),
    other_asset_id @int@ references asset (id),
    withdrawn_at @text@,
    check ((person_id is null) = (other_person_id is null)),
    check ((asset_id is null) = (other_asset_id is null)),
    check ((person_id is null) <> (asset_id is null))
);
create index told_apart_person on told_apart (person_id) where person_id is not null;
create index told_apart_other_person on told_apart (other_person_id) where other_person_id is not null;
create index told_apart_asset on told_apart (asset_id) where asset_id is not null;
create index told_apart_other_asset on told_apart (other_asset_id) where other_asset_id is not null;
--! only postgresql
grant select, insert, update on told_apart to madoguchi_desk;
--! both
