-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands beside the entries of the journal stays as they do: not even a personal value goes, as long as no verb
-- says that it went, and none becomes another one by being replaced.

--! only sqlite
create trigger journal_personal_no_delete before delete on journal_personal
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_personal_no_replace before insert on journal_personal
when exists (select 1 from journal_personal where order_no = new.order_no and position = new.position)
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_subject_no_replace before insert on journal_subject
when exists (select 1 from journal_subject where first_id = new.first_id and order_no = new.order_no)
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_heading_no_replace before insert on journal_heading
when exists (select 1 from journal_heading where order_no = new.order_no)
begin select raise(abort, 'journal.immutable'); end;
--! only postgresql
create trigger journal_personal_no_delete before delete on journal_personal
    for each statement execute function journal_immutable();
revoke delete on journal_personal from madoguchi_desk;
--! both
