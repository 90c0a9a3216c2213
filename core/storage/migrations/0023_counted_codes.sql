-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As in 0014, and the codes of consumables (number and maker's barcode): the counter hands them out by a scan.

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
    union all select number_key, 'kit', id from kit where withdrawn_at is null
    union all select number_key, 'consumable', id from consumable where withdrawn_at is null
    union all select barcode_key, 'consumable', id from consumable
        where withdrawn_at is null and barcode_key is not null;

--! only postgresql
grant select on scan_key to madoguchi_desk;
--! both
