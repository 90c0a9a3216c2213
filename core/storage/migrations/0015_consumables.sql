-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Consumables (消耗品) and what was counted in and out of them (core/consumables). What is in stock is the sum of the
-- movements, and is stored nowhere.

create table consumable (
    id @id@,
    number @text@ not null,
    number_key @text@ not null,
    name @text@ not null,
    name_key @text@ not null,
    unit @text@ not null,
    place_id @int@ references place (id),
    reorder_level @int@ not null check (reorder_level >= 0),
    barcode @text@,
    barcode_key @text@,
    note @text@,
    withdrawn_at @text@
);
create unique index consumable_number on consumable (number_key) where withdrawn_at is null;
create unique index consumable_barcode on consumable (barcode_key)
    where withdrawn_at is null and barcode_key is not null;

create table consumable_movement (
    id @id@,
    consumable_id @int@ not null references consumable (id),
    document_id @int@ references document (id),
    kind @text@ not null check (kind in ('receive', 'issue', 'correct')),
    quantity @int@ not null check (quantity <> 0 and (kind <> 'receive' or quantity > 0) and
                                   (kind <> 'issue' or quantity < 0)),
    moved_at @text@ not null,
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    note @text@,
    withdrawn_at @text@
);
create index consumable_movement_of on consumable_movement (consumable_id, moved_at, id);
create index consumable_movement_person on consumable_movement (person_id) where person_id is not null;

-- Nothing goes out that is not there: neither by a movement nor by one that is undone or comes back.
--! only sqlite
create trigger consumable_movement_covered after insert on consumable_movement
when (select coalesce(sum(quantity), 0) from consumable_movement
      where consumable_id = new.consumable_id and withdrawn_at is null) < 0
begin select raise(abort, 'consumable.not-enough'); end;
create trigger consumable_movement_undone after update on consumable_movement
when (select coalesce(sum(quantity), 0) from consumable_movement
      where consumable_id = new.consumable_id and withdrawn_at is null) < 0
begin select raise(abort, 'consumable.not-enough'); end;
--! only postgresql
create function consumable_movement_covered() returns trigger language plpgsql as $$
begin
    -- One counter after the other: a sum does not see what another one has not committed yet.
    perform 1 from consumable where id = new.consumable_id for update;
    if (select coalesce(sum(quantity), 0) from consumable_movement
        where consumable_id = new.consumable_id and withdrawn_at is null) < 0 then
        raise exception 'consumable.not-enough';
    end if;
    return new;
end;
$$;
create trigger consumable_movement_covered after insert or update on consumable_movement
    for each row execute function consumable_movement_covered();
grant select, insert, update on consumable, consumable_movement to madoguchi_desk;
--! both
