-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal, the desk, the ledger and the loans. `@type@` words and `--! only` blocks: see Dialect::translate.
-- Class and meaning of the columns: the Table declarations of each room (core/*/…table.cpp).

-- ---------------------------------------------------------------- journal

create table journal_lane (
    id @id@,
    station_id @int@ not null,
    job @text@ not null,
    size @int@ not null,
    next_id @int@ not null,
    frontier @bytes@ not null,
    unique (station_id, job)
);

--! only sqlite
create table journal_order (id integer primary key, value integer not null);
insert into journal_order (id, value) values (1, 0);
--! only postgresql
create sequence journal_order as bigint;
--! both

create table journal_entry (
    order_no @id@,
    lane @int@ not null references journal_lane (id),
    sequence @int@ not null,
    command_id @text@ not null,
    part @int@ not null,
    body @bytes@ not null,
    leaf @bytes@ not null
);
create unique index journal_entry_place on journal_entry (lane, sequence);
create unique index journal_entry_command on journal_entry (command_id, part);

create table journal_personal (
    order_no @int@ not null,
    position @int@ not null,
    salt @bytes@ not null,
    value @bytes@ not null,
    primary key (order_no, position)
--! only sqlite
) without rowid;
--! only postgresql
);
--! both

create table journal_subject (
    first_id @int@ not null,
    order_no @int@ not null,
    last_id @int@ not null,
    primary key (first_id, order_no)
--! only sqlite
) without rowid;
--! only postgresql
);
--! both

create table journal_tile (
    lane @int@ not null,
    level @int@ not null,
    position @int@ not null,
    hashes @bytes@ not null,
    primary key (lane, level, position)
);

create table journal_checkpoint (
    lane @int@ not null,
    size @int@ not null,
    root @bytes@ not null,
    note @text@ not null,
    signed_at @text@ not null,
    primary key (lane, size)
);

-- ---------------------------------------------------------------- desk

create table station (
    id @id@,
    code @text@ not null,
    name @text@ not null,
    public_key @bytes@ not null,
    created_at @text@ not null,
    withdrawn_at @text@
);
create unique index station_code on station (code) where withdrawn_at is null;

create table operator (
    id @id@,
    code @text@ not null,
    code_key @text@ not null,
    name @text@ not null,
    role @text@ not null check (role in ('desk', 'manager', 'auditor', 'owner')),
    card_key @text@,
    pin_hash @text@,
    retired_at @text@,
    withdrawn_at @text@
);
create unique index operator_code on operator (code_key) where withdrawn_at is null;
create unique index operator_card on operator (card_key) where withdrawn_at is null and card_key is not null;

create table setting (
    id @id@,
    name @text@ not null,
    value @text@ not null,
    withdrawn_at @text@
);
create unique index setting_name on setting (name) where withdrawn_at is null;

-- ---------------------------------------------------------------- ledger

create table kind (
    id @id@,
    name @text@ not null,
    name_key @text@ not null,
    category @text@ not null
        check (category in ('pc', 'phone', 'router', 'media', 'peripheral', 'meeting', 'printer', 'other')),
    needs_reset @int@ not null check (needs_reset in (0, 1)),
    loan_days @int@ check (loan_days > 0),
    withdrawn_at @text@
);
create unique index kind_name on kind (name_key) where withdrawn_at is null;

create table place (
    id @id@,
    name @text@ not null,
    name_key @text@ not null,
    code @text@,
    code_key @text@,
    withdrawn_at @text@
);
create unique index place_name on place (name_key) where withdrawn_at is null;
create index place_code on place (code_key) where code_key is not null;

create table section (
    id @id@,
    name @text@ not null,
    name_key @text@ not null,
    code @text@,
    withdrawn_at @text@
);
create unique index section_name on section (name_key) where withdrawn_at is null;

create table person (
    id @id@,
    staff_no @text@,
    staff_key @text@,
    user_name @text@,
    user_key @text@,
    name @text@,
    reading @text@,
    section_id @int@ references section (id),
    extension @text@,
    mail @text@,
    language @text@ not null check (language in ('ja', 'en')),
    note @text@,
    left_on @text@,
    withdrawn_at @text@,
    search_key @text@ not null
);
create unique index person_staff on person (staff_key) where withdrawn_at is null and staff_key is not null;
create unique index person_user on person (user_key) where withdrawn_at is null and user_key is not null;
create index person_section on person (section_id);

create table person_card (
    id @id@,
    person_id @int@ not null references person (id),
    code @text@,
    code_key @text@,
    withdrawn_at @text@
);
create index person_card_key on person_card (code_key);
create index person_card_person on person_card (person_id);

create table asset (
    id @id@,
    asset_no @text@ not null,
    asset_key @text@ not null,
    kind_id @int@ not null references kind (id),
    maker @text@,
    model @text@,
    serial @text@,
    serial_key @text@,
    place_id @int@ references place (id),
    ownership @text@ not null check (ownership in ('state', 'lease', 'service', 'borrowed')),
    state @text@ not null
        check (state in ('usable', 'needs-reset', 'in-repair', 'faulty', 'lost', 'to-surrender', 'disposed')),
    acquired_on @text@,
    price @int@,
    note @text@,
    custom @text@,
    withdrawn_at @text@,
    search_key @text@ not null
);
create unique index asset_number on asset (asset_key) where withdrawn_at is null;
create index asset_serial on asset (serial_key) where serial_key is not null;
create index asset_kind on asset (kind_id);
create index asset_place on asset (place_id);

create table asset_barcode (
    id @id@,
    asset_id @int@ not null references asset (id),
    code @text@ not null,
    code_key @text@ not null,
    withdrawn_at @text@
);
create index asset_barcode_key on asset_barcode (code_key);
create index asset_barcode_asset on asset_barcode (asset_id);

create table accessory (
    id @id@,
    asset_id @int@ not null references asset (id),
    name @text@ not null,
    quantity @int@ not null check (quantity > 0),
    withdrawn_at @text@
);
create index accessory_asset on accessory (asset_id);

create table asset_move (
    from_state @text@ not null,
    to_state @text@ not null,
    primary key (from_state, to_state)
);
insert into asset_move (from_state, to_state) values
    ('usable', 'needs-reset'), ('usable', 'in-repair'), ('usable', 'faulty'), ('usable', 'lost'),
    ('usable', 'to-surrender'),
    ('needs-reset', 'usable'), ('needs-reset', 'in-repair'), ('needs-reset', 'faulty'), ('needs-reset', 'lost'),
    ('needs-reset', 'to-surrender'),
    ('in-repair', 'usable'), ('in-repair', 'needs-reset'), ('in-repair', 'faulty'), ('in-repair', 'lost'),
    ('in-repair', 'to-surrender'),
    ('faulty', 'usable'), ('faulty', 'needs-reset'), ('faulty', 'in-repair'), ('faulty', 'lost'),
    ('faulty', 'to-surrender'),
    ('lost', 'usable'), ('lost', 'needs-reset'), ('lost', 'faulty'), ('lost', 'in-repair'),
    ('to-surrender', 'usable'), ('to-surrender', 'needs-reset'), ('to-surrender', 'faulty'),
    ('to-surrender', 'in-repair'), ('to-surrender', 'lost'), ('to-surrender', 'disposed'),
    ('disposed', 'to-surrender');

-- The search index holds words made by core/base/grams: on SQLite a contentless FTS5 table, on PostgreSQL tsvectors.
--! only sqlite
create virtual table asset_search using fts5(grams, content = '', detail = none, prefix = '@gram@',
                                             tokenize = "ascii");
create virtual table person_search using fts5(grams, content = '', detail = none, prefix = '@gram@',
                                              tokenize = "ascii");
insert into asset_search (asset_search, rank) values ('automerge', 0);
insert into asset_search (asset_search, rank) values ('crisismerge', 1000);
insert into person_search (person_search, rank) values ('automerge', 0);
insert into person_search (person_search, rank) values ('crisismerge', 1000);
--! only postgresql
create table asset_search (id bigint primary key, grams tsvector not null);
create index asset_search_grams on asset_search using gin (grams);
create table person_search (id bigint primary key, grams tsvector not null);
create index person_search_grams on person_search using gin (grams);
--! both

-- ---------------------------------------------------------------- documents and loans

create table document (
    id @id@,
    number @text@ not null,
    kind @text@ not null,
    letter @text@ not null,
    fiscal_year @int@ not null,
    serial @int@ not null,
    station_id @int@ not null references station (id),
    operator_id @int@ not null references operator (id),
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    issued_at @text@ not null,
    command_id @text@ not null,
    item_count @int@ not null,
    language @text@ not null,
    snapshot @text@,
    is_open @int@ not null check (is_open in (0, 1)),
    withdrawn_at @text@
);
create unique index document_number on document (number);
create unique index document_series on document (station_id, letter, fiscal_year, serial);
create index document_person on document (person_id) where person_id is not null;
create index document_command on document (command_id);
create index document_open on document (id) where is_open = 1;

create table document_print (
    id @id@,
    document_id @int@ not null references document (id),
    printed_at @text@ not null,
    operator_id @int@ not null references operator (id),
    withdrawn_at @text@
);
create index document_print_document on document_print (document_id);

create table loan (
    id @id@,
    document_id @int@ references document (id),
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    place_id @int@ references place (id),
    lent_at @text@ not null,
    purpose @text@,
    proxy_name @text@,
    proxy_basis @text@,
    withdrawn_at @text@,
    check (person_id is not null or section_id is not null or place_id is not null)
);
create index loan_person on loan (person_id) where person_id is not null;
create index loan_place on loan (place_id) where place_id is not null;
create index loan_section on loan (section_id) where section_id is not null;
create index loan_document on loan (document_id) where document_id is not null;

create table loan_line (
    id @id@,
    loan_id @int@ not null references loan (id),
    asset_id @int@ not null references asset (id),
    lent_at @text@ not null,
    due_on @text@,
    due_time @text@,
    returned_at @text@,
    return_document_id @int@ references document (id),
    condition_note @text@,
    withdrawn_at @text@,
    return_command @text@
);
create unique index loan_line_open on loan_line (asset_id) where returned_at is null and withdrawn_at is null;
create index loan_line_asset on loan_line (asset_id);
create index loan_line_loan on loan_line (loan_id);
create index loan_line_due on loan_line (due_on) where returned_at is null and withdrawn_at is null;
create index loan_line_return on loan_line (return_document_id) where return_document_id is not null;

create table loan_accessory (
    id @id@,
    loan_line_id @int@ not null references loan_line (id),
    accessory_id @int@ not null references accessory (id),
    name @text@ not null,
    quantity @int@ not null check (quantity > 0),
    returned_at @text@,
    return_document_id @int@ references document (id),
    withdrawn_at @text@
);
create index loan_accessory_line on loan_accessory (loan_line_id);
create index loan_accessory_open on loan_accessory (loan_line_id) where returned_at is null and withdrawn_at is null;

-- Every key a scanner can read, and what it means. A key in two meanings gives two rows: the desk asks.
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
        where withdrawn_at is null and retired_at is null and card_key is not null;

-- ---------------------------------------------------------------- rules the database itself keeps

--! only sqlite
create trigger journal_entry_no_update before update on journal_entry
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_entry_no_delete before delete on journal_entry
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_entry_no_replace before insert on journal_entry
when exists (select 1 from journal_entry where order_no = new.order_no)
  or exists (select 1 from journal_entry where lane = new.lane and sequence = new.sequence)
  or exists (select 1 from journal_entry where command_id = new.command_id and part = new.part)
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_tile_no_update before update on journal_tile
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_tile_no_delete before delete on journal_tile
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_checkpoint_no_update before update on journal_checkpoint
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_checkpoint_no_delete before delete on journal_checkpoint
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_tile_no_replace before insert on journal_tile
when exists (select 1 from journal_tile where lane = new.lane and level = new.level and position = new.position)
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_checkpoint_no_replace before insert on journal_checkpoint
when exists (select 1 from journal_checkpoint where lane = new.lane and size = new.size)
begin select raise(abort, 'journal.immutable'); end;
-- A personal value may be deleted when its time is up, but never become another one.
create trigger journal_personal_no_update before update on journal_personal
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_subject_no_update before update on journal_subject
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_subject_no_delete before delete on journal_subject
begin select raise(abort, 'journal.immutable'); end;

create trigger asset_state_move before update of state on asset
when old.state <> new.state
  and not exists (select 1 from asset_move where from_state = old.state and to_state = new.state)
begin select raise(abort, 'asset.illegal-move'); end;
-- What is on loan is not in the house: neither by a new state nor by a loan that is opened again.
create trigger asset_state_while_lent before update of state on asset
when old.state <> new.state and new.state in ('needs-reset', 'to-surrender', 'disposed')
  and exists (select 1 from loan_line where asset_id = new.id and returned_at is null and withdrawn_at is null)
begin select raise(abort, 'asset.state-while-lent'); end;
create trigger loan_line_reopened before update of returned_at, withdrawn_at on loan_line
when new.returned_at is null and new.withdrawn_at is null
  and (old.returned_at is not null or old.withdrawn_at is not null)
  and exists (select 1 from asset where id = new.asset_id and state in ('needs-reset', 'to-surrender', 'disposed'))
begin select raise(abort, 'asset.state-while-lent'); end;
create trigger loan_line_usable before insert on loan_line
when new.returned_at is null and new.withdrawn_at is null
  and not exists (select 1 from asset where id = new.asset_id and state = 'usable' and withdrawn_at is null)
begin select raise(abort, 'asset.not-usable'); end;
--! only postgresql
create function journal_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'journal.immutable';
end;
$$;
create trigger journal_entry_immutable before update or delete or truncate on journal_entry
    for each statement execute function journal_immutable();
create trigger journal_tile_immutable before update or delete or truncate on journal_tile
    for each statement execute function journal_immutable();
create trigger journal_checkpoint_immutable before update or delete or truncate on journal_checkpoint
    for each statement execute function journal_immutable();
create trigger journal_personal_immutable before update or truncate on journal_personal
    for each statement execute function journal_immutable();
create trigger journal_subject_immutable before update or delete or truncate on journal_subject
    for each statement execute function journal_immutable();

create function asset_state_move() returns trigger language plpgsql as $$
begin
    if old.state <> new.state
       and not exists (select 1 from asset_move where from_state = old.state and to_state = new.state) then
        raise exception 'asset.illegal-move';
    end if;
    return new;
end;
$$;
create trigger asset_state_move before update of state on asset
    for each row execute function asset_state_move();

create function asset_state_while_lent() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and new.state in ('needs-reset', 'to-surrender', 'disposed')
       and exists (select 1 from loan_line
                   where asset_id = new.id and returned_at is null and withdrawn_at is null) then
        raise exception 'asset.state-while-lent';
    end if;
    return new;
end;
$$;
create trigger asset_state_while_lent before update of state on asset
    for each row execute function asset_state_while_lent();

create function loan_line_reopened() returns trigger language plpgsql as $$
begin
    if new.returned_at is null and new.withdrawn_at is null
       and (old.returned_at is not null or old.withdrawn_at is not null)
       and exists (select 1 from asset
                   where id = new.asset_id and state in ('needs-reset', 'to-surrender', 'disposed')) then
        raise exception 'asset.state-while-lent';
    end if;
    return new;
end;
$$;
create trigger loan_line_reopened before update of returned_at, withdrawn_at on loan_line
    for each row execute function loan_line_reopened();

create function loan_line_usable() returns trigger language plpgsql as $$
begin
    if new.returned_at is null and new.withdrawn_at is null
       and not exists (select 1 from asset where id = new.asset_id and state = 'usable' and withdrawn_at is null) then
        raise exception 'asset.not-usable';
    end if;
    return new;
end;
$$;
create trigger loan_line_usable before insert on loan_line
    for each row execute function loan_line_usable();

-- The program works as this role: it owns nothing and cannot change what is written in the journal.
grant usage on schema public to madoguchi_desk;
grant select, insert, update on all tables in schema public to madoguchi_desk;
grant usage on all sequences in schema public to madoguchi_desk;
grant delete on journal_personal, asset_search, person_search to madoguchi_desk;
revoke update on journal_entry, journal_personal, journal_subject, journal_tile, journal_checkpoint from madoguchi_desk;
revoke insert, update on asset_move, database_info, schema_migration from madoguchi_desk;
--! both
