-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index with words for three digits (core/base/grams.h). Under new names: a program that still makes only
-- pairs must stop here instead of leaving rows that are not found. Filled by core/storage/searchrows.h.

drop table asset_search;
drop table person_search;

--! only sqlite
create virtual table asset_grams using fts5(grams, content = '', detail = none, prefix = '@gram@', tokenize = "ascii");
create virtual table person_grams using fts5(grams, content = '', detail = none, prefix = '@gram@', tokenize = "ascii");
insert into asset_grams (asset_grams, rank) values ('automerge', 0);
insert into asset_grams (asset_grams, rank) values ('crisismerge', 1000);
insert into person_grams (person_grams, rank) values ('automerge', 0);
insert into person_grams (person_grams, rank) values ('crisismerge', 1000);
--! only postgresql
create table asset_grams (id bigint primary key, grams tsvector not null);
create index asset_grams_gin on asset_grams using gin (grams);
create table person_grams (id bigint primary key, grams tsvector not null);
create index person_grams_gin on person_grams using gin (grams);
grant select, insert, update, delete on asset_grams, person_grams to madoguchi_desk;
--! both
