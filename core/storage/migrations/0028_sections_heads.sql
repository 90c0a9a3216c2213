-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who heads a section and how they are reached (core/ledger/sections.h); copies of letters for them, and mails that came
-- back undelivered (core/letters/mailqueue.h); notices of missing accessories (core/letters); collections for people, and
-- for those who leave by a day (core/collections).

alter table section add column head_name @text@;
alter table section add column head_mail @text@;

alter table letter_mail add column copy_to @text@;
alter table letter_mail add column bounced_at @text@;

-- One more kind of letter. SQLite changes a check only with the whole table: the rows step aside and come back, and
-- what refers to them is looked at again at the end.
--! only sqlite
pragma defer_foreign_keys = on;
create table letter_aside as select * from letter;
drop table letter;
create table letter (
    id @id@,
    document_id @int@ not null references document (id),
    kind @text@ not null check (kind in ('notice', 'overdue', 'collection', 'accessory')),
    step @int@ not null check (step > 0),
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    way @text@ not null check (way in ('paper', 'draft', 'mail')),
    written_at @text@ not null,
    return_by @text@,
    answered_at @text@,
    answer @text@,
    promised_on @text@,
    withdrawn_at @text@,
    check (person_id is not null or section_id is not null)
);
insert into letter select * from letter_aside;
drop table letter_aside;
create unique index letter_document on letter (document_id);
create index letter_person on letter (person_id) where person_id is not null;
create index letter_section on letter (section_id) where section_id is not null;
--! only postgresql
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check check (kind in ('notice', 'overdue', 'collection', 'accessory'));
--! both

alter table collection add column leaves_by @text@;

create table collection_person (
    id @id@,
    collection_id @int@ not null references collection (id),
    person_id @int@ not null references person (id),
    withdrawn_at @text@
);
create unique index collection_person_once on collection_person (collection_id, person_id) where withdrawn_at is null;
create index collection_person_person on collection_person (person_id);

--! only postgresql
grant select, insert, update on collection_person to madoguchi_desk;
--! both
