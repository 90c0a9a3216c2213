-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Filters of lists under a name (core/ledger/savedsearches.cpp).

create table saved_search (
    id @id@,
    list @text@ not null,
    name @text@,
    name_key @text@ not null,
    filter @text@,
    withdrawn_at @text@
);
create unique index saved_search_name on saved_search (list, name_key) where withdrawn_at is null;
--! only postgresql
grant select, insert, update on saved_search to madoguchi_desk;
--! both
