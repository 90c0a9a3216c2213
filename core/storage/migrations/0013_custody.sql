-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who answered for a lent item before it was passed on to somebody else (core/loans/transfer.cpp).

create table loan_custody (
    id @id@,
    loan_line_id @int@ not null references loan_line (id),
    from_loan_id @int@ not null references loan (id),
    to_loan_id @int@ not null references loan (id),
    document_id @int@ not null references document (id),
    held_from @text@ not null,
    held_until @text@ not null,
    due_on @text@,
    due_time @text@,
    withdrawn_at @text@
);
create index loan_custody_line on loan_custody (loan_line_id);
create index loan_custody_from on loan_custody (from_loan_id);

--! only postgresql
grant select, insert, update on loan_custody to madoguchi_desk;
--! both
