-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One more kind of letter: what is late in a section, for its head (core/letters/letterkind.h). A list that was written
-- as an overdue letter before stays one, as its journal entry says.

-- As in 0028.
--! only sqlite
pragma defer_foreign_keys = on;
create table letter_aside as select * from letter;
drop table letter;
create table letter (
    id @id@,
    document_id @int@ not null references document (id),
    kind @text@ not null check (kind in ('notice', 'overdue', 'collection', 'accessory', 'overdue-list')),
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
alter table letter add constraint letter_kind_check check (kind in ('notice', 'overdue', 'collection', 'accessory', 'overdue-list'));
--! both
