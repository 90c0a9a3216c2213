-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Until when a leased item may be kept, and under which contract (core/ledger); how many units of a type are kept in
-- stock (core/loans/stocklevels.cpp), and what was asked for where there were fewer (core/consumables/replenishment.cpp).

alter table asset add column lease_contract @text@;
alter table asset add column lessor @text@;
alter table asset add column lease_ends_on @text@;
create index asset_lease on asset (lease_ends_on) where lease_ends_on is not null and withdrawn_at is null;

alter table collection add column lease_ends_by @text@;

create table kind_stock (
    id @id@,
    kind_id @int@ not null references kind (id),
    minimum @int@ not null check (minimum >= 0),
    target @int@ not null check (target >= minimum),
    withdrawn_at @text@
);
create unique index kind_stock_kind on kind_stock (kind_id) where withdrawn_at is null;

create table replenishment (
    id @id@,
    document_id @int@ not null references document (id),
    expected_on @text@,
    closed_at @text@,
    note @text@,
    withdrawn_at @text@
);
create index replenishment_document on replenishment (document_id);
create index replenishment_open on replenishment (id) where closed_at is null and withdrawn_at is null;

create table replenishment_line (
    id @id@,
    replenishment_id @int@ not null references replenishment (id),
    kind_id @int@ references kind (id),
    consumable_id @int@ references consumable (id),
    quantity @int@ not null check (quantity > 0),
    in_stock @int@ not null,
    minimum @int@ not null,
    withdrawn_at @text@,
    check ((kind_id is null) <> (consumable_id is null))
);
create index replenishment_line_request on replenishment_line (replenishment_id);

--! only postgresql
grant select, insert, update on kind_stock, replenishment, replenishment_line to madoguchi_desk;
--! both
