-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a type asks for: what is looked at when one comes back, what usually goes with it, how many of it one holder may
-- have (core/ledger/kindrules.cpp). What was found at a return (点検結果), and the pictures taken of it.

alter table kind add column check_points @text@;
alter table kind add column usual_accessories @text@;
alter table kind add column most_of_person @int@ check (most_of_person > 0);
alter table kind add column most_of_section @int@ check (most_of_section > 0);

create table return_check (
    id @id@,
    loan_line_id @int@ not null references loan_line (id),
    position @int@ not null,
    point @text@ not null,
    is_good @int@ not null check (is_good in (0, 1)),
    note @text@,
    withdrawn_at @text@
);
create index return_check_line on return_check (loan_line_id);

create table return_picture (
    id @id@,
    loan_line_id @int@ not null references loan_line (id),
    attachment_id @int@ not null references attachment (id),
    withdrawn_at @text@
);
create index return_picture_line on return_picture (loan_line_id);
create index return_picture_attachment on return_picture (attachment_id);

--! only postgresql
grant select, insert, update on return_check, return_picture to madoguchi_desk;
--! both
