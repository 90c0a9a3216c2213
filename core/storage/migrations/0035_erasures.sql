-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Personal values go when their time is up (core/erasure): only in the transaction that writes the entry which says so.
-- Such an entry is announced here before; the announcement cannot stay without it, and once it is there nothing goes by
-- it any more.

create table journal_erasure (
    command_id @text@ not null,
    part @int@ not null,
    primary key (command_id, part),
    foreign key (command_id, part) references journal_entry (command_id, part) deferrable initially deferred
);

-- What was sent where is erased too.
--! only sqlite
create table shipment_now (
    id @id@,
    document_id @int@ references document (id),
    loan_id @int@ not null references loan (id),
    destination @text@,
    receiver @text@,
    carrier @text@ not null,
    tracking @text@,
    sent_at @text@ not null,
    arrived_at @text@,
    confirmed_by @text@,
    receipt_back_at @text@,
    withdrawn_at @text@
);
insert into shipment_now
select id, document_id, loan_id, destination, receiver, carrier, tracking, sent_at, arrived_at, confirmed_by,
       receipt_back_at, withdrawn_at from shipment;
drop table shipment;
alter table shipment_now rename to shipment;
create index shipment_loan on shipment (loan_id);

drop trigger journal_personal_no_delete;
create trigger journal_personal_no_delete before delete on journal_personal
when not exists (select 1 from journal_erasure e where not exists
                 (select 1 from journal_entry j where j.command_id = e.command_id and j.part = e.part))
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_erasure_no_update before update on journal_erasure
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_erasure_no_delete before delete on journal_erasure
begin select raise(abort, 'journal.immutable'); end;
create trigger journal_erasure_no_replace before insert on journal_erasure
when exists (select 1 from journal_erasure where command_id = new.command_id and part = new.part)
begin select raise(abort, 'journal.immutable'); end;
--! only postgresql
alter table shipment alter column destination drop not null;

drop trigger journal_personal_no_delete on journal_personal;
create function journal_values_stay() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from journal_erasure e where not exists
                   (select 1 from journal_entry j where j.command_id = e.command_id and j.part = e.part)) then
        raise exception 'journal.immutable';
    end if;
    return null;
end;
$$;
create trigger journal_personal_no_delete before delete on journal_personal
    for each statement execute function journal_values_stay();
create trigger journal_erasure_immutable before update or delete or truncate on journal_erasure
    for each statement execute function journal_immutable();
grant select, insert on journal_erasure to madoguchi_desk;
grant delete on journal_personal to madoguchi_desk;
--! both
