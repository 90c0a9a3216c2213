-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Types, places and sections: closed, merged into another one (core/ledger/mergenames.cpp), and how they are read.

alter table kind add column closed_at @text@;
alter table kind add column merged_into @int@ references kind (id);
alter table kind add column reading @text@;
create index kind_merged on kind (name_key) where merged_into is not null;

alter table place add column closed_at @text@;
alter table place add column merged_into @int@ references place (id);
alter table place add column reading @text@;
create index place_merged on place (name_key) where merged_into is not null;

alter table section add column closed_at @text@;
alter table section add column merged_into @int@ references section (id);
alter table section add column reading @text@;
create index section_merged on section (name_key) where merged_into is not null;

-- As in 0023, and the label of a shelf that was merged into another one, until another shelf has its code.
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
    union all select m.code_key, 'place', m.merged_into from place m
        where m.merged_into is not null and m.code_key is not null
          and not exists (select 1 from place p where p.code_key = m.code_key and p.withdrawn_at is null)
    union all select card_key, 'operator', id from operator
        where withdrawn_at is null and retired_at is null and card_key is not null
    union all select number_key, 'kit', id from kit where withdrawn_at is null
    union all select number_key, 'consumable', id from consumable where withdrawn_at is null
    union all select barcode_key, 'consumable', id from consumable
        where withdrawn_at is null and barcode_key is not null;

--! only postgresql
grant select on scan_key to madoguchi_desk;
--! both
