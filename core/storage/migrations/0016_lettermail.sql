-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters on their way by mail: what waits, what was sent when, what was refused and why. See core/letters/mailqueue.h.

create table letter_mail (
    id @id@,
    letter_id @int@ not null references letter (id),
    address @text@,
    state @text@ not null check (state in ('queued', 'sending', 'unsure', 'sent', 'failed', 'off')),
    queued_at @text@ not null,
    tries @int@ not null,
    next_try_at @text@,
    begun_at @text@,
    sent_at @text@,
    error @text@,
    withdrawn_at @text@
);
-- One mail of a letter; what is on its way is found without looking at all that was sent.
create unique index letter_mail_letter on letter_mail (letter_id) where withdrawn_at is null;
create index letter_mail_open on letter_mail (id) where state not in ('sent', 'off') and withdrawn_at is null;

--! only postgresql
grant select, insert, update on letter_mail to madoguchi_desk;
--! both
