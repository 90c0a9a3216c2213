-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the body of each journal entry says at its head, to find entries by (core/journal/heading.h). Derived: in no
-- hash, made anew by rebuild, filled for the entries of an older record when it is opened.

create table journal_heading (
    order_no @id@,
    at @int@ not null,
    operator @text@ not null,
    station @text@ not null,
    verb @text@ not null,
    work_item @text@
);
create index journal_heading_at on journal_heading (at, order_no);
create index journal_heading_operator on journal_heading (operator, order_no);
create index journal_heading_station on journal_heading (station, order_no);
create index journal_heading_verb on journal_heading (verb, order_no);
create index journal_heading_work_item on journal_heading (work_item, order_no) where work_item is not null;

--! only sqlite
create trigger journal_heading_no_update before update on journal_heading
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_heading_no_delete before delete on journal_heading
begin select raise(abort, 'journal.immutable'); end;
--! only postgresql
create trigger journal_heading_immutable before update or delete or truncate on journal_heading
    for each statement execute function journal_immutable();
grant select, insert on journal_heading to madoguchi_desk;
--! both
