-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of a loan: other due days (延長), and which unit stands in for which (代替機).

create table loan_extension (
    id @id@,
    loan_line_id @int@ not null references loan_line (id),
    document_id @int@ references document (id),
    extended_at @text@ not null,
    old_due_on @text@,
    old_due_time @text@,
    new_due_on @text@ not null,
    new_due_time @text@,
    reason @text@,
    authority @text@,
    withdrawn_at @text@
);
create index loan_extension_line on loan_extension (loan_line_id);

create table loan_substitute (
    id @id@,
    loan_line_id @int@ not null references loan_line (id),
    asset_id @int@ not null references asset (id),
    withdrawn_at @text@
);
create index loan_substitute_line on loan_substitute (loan_line_id);
create index loan_substitute_asset on loan_substitute (asset_id);

--! only postgresql
grant select, insert, update on loan_extension, loan_substitute to madoguchi_desk;
--! both
