-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Terms by person and by type: nothing more is lent until a block is lifted; loans of a type end with the fiscal year.

alter table kind add column until_year_end @int@ check (until_year_end in (0, 1));

create table person_block (
    id @id@,
    person_id @int@ not null references person (id),
    blocked_at @text@ not null,
    reason @text@,
    lifted_at @text@,
    lift_note @text@,
    withdrawn_at @text@
);
create unique index person_block_open on person_block (person_id) where lifted_at is null and withdrawn_at is null;
create index person_block_person on person_block (person_id);

--! only postgresql
grant select, insert, update on person_block to madoguchi_desk;
--! both
