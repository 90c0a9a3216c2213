-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters about loans: which loans were written about, to whom, for which time. See core/letters/lettertables.h.

create table letter (
    id @id@,
    document_id @int@ not null references document (id),
    kind @text@ not null check (kind in ('notice', 'overdue', 'collection')),
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
create unique index letter_document on letter (document_id);
create index letter_person on letter (person_id) where person_id is not null;
create index letter_section on letter (section_id) where section_id is not null;

create table letter_line (
    id @id@,
    letter_id @int@ not null references letter (id),
    loan_line_id @int@ not null references loan_line (id),
    asset_id @int@ not null references asset (id),
    kind @text@ not null,
    step @int@ not null check (step > 0),
    occasion @text@ not null,
    due_on @text@,
    days_late @int@ not null,
    withdrawn_at @text@
);
-- Nobody is written to twice for the same thing: not for the same due, in the same step.
create unique index letter_line_step on letter_line (loan_line_id, kind, occasion, step) where withdrawn_at is null;
create index letter_line_letter on letter_line (letter_id);

--! only postgresql
grant select, insert, update on letter, letter_line to madoguchi_desk;
--! both
