-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- On whose authority something was handed over, and who received it or brought it back in somebody's place, where that
-- is somebody the record knows (core/loans/handover.cpp, core/loans/returnslips.cpp).

alter table loan add column authority @text@;
alter table loan add column proxy_person_id @int@ references person (id);

alter table loan_line add column brought_by @text@;
alter table loan_line add column brought_by_person_id @int@ references person (id);
create index loan_proxy on loan (proxy_person_id) where proxy_person_id is not null;
create index loan_line_brought on loan_line (brought_by_person_id) where brought_by_person_id is not null;

-- Papers that another one stands in for since (core/loans/pickupslip.cpp).
create table replaced_paper (
    id @id@,
    document_id @int@ not null references document (id),
    by_document_id @int@ not null references document (id),
    withdrawn_at @text@
);
create index replaced_paper_document on replaced_paper (document_id);

--! only postgresql
grant select, insert, update on replaced_paper to madoguchi_desk;
--! both

-- What was not in order when a line came back, in words for one cell of a list (core/reports).
--! only sqlite
create view return_faults (loan_line_id, words) as
    select loan_line_id, group_concat(point || ': ' || coalesce(note, ''), ' / ') from return_check
    where is_good = 0 and withdrawn_at is null group by loan_line_id;
--! only postgresql
create view return_faults (loan_line_id, words) as
    select loan_line_id, string_agg(point || ': ' || coalesce(note, ''), ' / ' order by position) from return_check
    where is_good = 0 and withdrawn_at is null group by loan_line_id;
grant select on return_faults to madoguchi_desk;
--! both
