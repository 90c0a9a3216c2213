-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kits (一式): assets under one code (core/ledger/kits.cpp). An asset belongs to one kit at most.

create table kit (
    id @id@,
    number @text@ not null,
    number_key @text@ not null,
    name @text@ not null,
    name_key @text@ not null,
    withdrawn_at @text@
);
create unique index kit_number on kit (number_key) where withdrawn_at is null;

create table kit_item (
    id @id@,
    kit_id @int@ not null references kit (id),
    asset_id @int@ not null references asset (id),
    withdrawn_at @text@
);
create unique index kit_item_asset on kit_item (asset_id) where withdrawn_at is null;
create index kit_item_kit on kit_item (kit_id);

-- As in 0001, and the codes of kits.
drop view scan_key;
create view scan_key (code, meaning, target_id) as
    select asset_key, 'asset', id from asset where withdrawn_at is null
    union all select serial_key, 'serial', id from asset where withdrawn_at is null and serial_key is not null
    union all select code_key, 'barcode', asset_id from asset_barcode where withdrawn_at is null
    union all select staff_key, 'staff', id from person where withdrawn_at is null and staff_key is not null
    union all select user_key, 'user', id from person where withdrawn_at is null and user_key is not null
    union all select code_key, 'card', person_id from person_card where withdrawn_at is null
    union all select number, 'document', id from document
    union all select code_key, 'place', id from place where withdrawn_at is null and code_key is not null
    union all select card_key, 'operator', id from operator
        where withdrawn_at is null and retired_at is null and card_key is not null
    union all select number_key, 'kit', id from kit where withdrawn_at is null;

--! only postgresql
grant select, insert, update on kit, kit_item to madoguchi_desk;
grant select on scan_key to madoguchi_desk;
--! both
