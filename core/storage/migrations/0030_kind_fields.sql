-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which further fields the assets of a type have, one a line (core/ledger/kindfields.cpp). What stands in them is found
-- too: the search keys get it, and both search indexes are filled anew, by core/storage/searchrows.h.

alter table kind add column fields @text@;

--! only sqlite
insert into asset_grams (asset_grams) values ('delete-all');
insert into person_grams (person_grams) values ('delete-all');
--! only postgresql
delete from asset_grams;
delete from person_grams;
--! both
