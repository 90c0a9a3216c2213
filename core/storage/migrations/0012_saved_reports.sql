-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports kept under a name (core/reports/savedreports.cpp).

create table saved_report (
    id @id@,
    name @text@ not null,
    name_key @text@ not null,
    plan @text@ not null,
    withdrawn_at @text@
);
create unique index saved_report_name on saved_report (name_key) where withdrawn_at is null;

--! only postgresql
grant select, insert, update on saved_report to madoguchi_desk;
--! both
