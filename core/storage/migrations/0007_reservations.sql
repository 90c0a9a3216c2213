-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reservations (core/loans/reservationtables.cpp).

create table reservation (
    id @id@,
    document_id @int@ not null references document (id),
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    from_on @text@ not null,
    to_on @text@ not null,
    purpose @text@,
    approver @text@,
    ready_at @text@,
    shelf @text@,
    pick_up_document_id @int@ references document (id),
    cancelled_at @text@,
    cancel_reason @text@,
    withdrawn_at @text@,
    check (person_id is not null or section_id is not null),
    check (from_on <= to_on)
);
create index reservation_document on reservation (document_id);
create index reservation_pick_up on reservation (pick_up_document_id) where pick_up_document_id is not null;
create index reservation_person on reservation (person_id) where person_id is not null;

create table reservation_line (
    id @id@,
    reservation_id @int@ not null references reservation (id),
    kind_id @int@ not null references kind (id),
    asset_id @int@ references asset (id),
    allocated_id @int@ references asset (id),
    from_on @text@ not null,
    to_on @text@ not null,
    loan_line_id @int@ references loan_line (id),
    closed_at @text@,
    withdrawn_at @text@,
    check (from_on <= to_on),
    check (loan_line_id is null or closed_at is not null)
);
create index reservation_line_reservation on reservation_line (reservation_id);
create index reservation_line_open on reservation_line (to_on) where closed_at is null and withdrawn_at is null;
create index reservation_line_loan on reservation_line (loan_line_id) where loan_line_id is not null;
-- What is set aside lies on one shelf.
create unique index reservation_line_allocated on reservation_line (allocated_id)
    where closed_at is null and withdrawn_at is null;

-- One unit is promised once on a day.
--! only sqlite
create trigger reservation_line_promised before insert on reservation_line
when new.closed_at is null and new.withdrawn_at is null
  and exists (select 1 from reservation_line
              where coalesce(allocated_id, asset_id) = coalesce(new.allocated_id, new.asset_id) and id <> new.id
                and closed_at is null and withdrawn_at is null and from_on <= new.to_on and to_on >= new.from_on)
begin select raise(abort, 'reservation.unit-taken'); end;
create trigger reservation_line_moved before update on reservation_line
when new.closed_at is null and new.withdrawn_at is null
  and exists (select 1 from reservation_line
              where coalesce(allocated_id, asset_id) = coalesce(new.allocated_id, new.asset_id) and id <> new.id
                and closed_at is null and withdrawn_at is null and from_on <= new.to_on and to_on >= new.from_on)
begin select raise(abort, 'reservation.unit-taken'); end;
--! only postgresql
-- Two counters that write at the same moment see each other through the lock on the unit.
create function reservation_line_promised() returns trigger language plpgsql as $$
begin
    if new.closed_at is null and new.withdrawn_at is null
       and coalesce(new.allocated_id, new.asset_id) is not null then
        perform 1 from asset where id = coalesce(new.allocated_id, new.asset_id) for no key update;
        if exists (select 1 from reservation_line
                   where coalesce(allocated_id, asset_id) = coalesce(new.allocated_id, new.asset_id)
                     and id <> new.id and closed_at is null and withdrawn_at is null
                     and from_on <= new.to_on and to_on >= new.from_on) then
            raise exception 'reservation.unit-taken';
        end if;
    end if;
    return new;
end;
$$;
create trigger reservation_line_promised before insert or update on reservation_line
    for each row execute function reservation_line_promised();
grant select, insert, update on reservation, reservation_line to madoguchi_desk;
--! both
