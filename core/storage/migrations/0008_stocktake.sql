-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stocktakes: a session, what it expects (as it was when it was opened), what was scanned, and each difference.
-- Class and meaning of the columns: core/stocktake/stocktaketables.cpp.

create table stocktake (
    id @id@,
    document_id @int@ not null references document (id),
    type @text@ not null check (type in ('regular', 'change', 'spot')),
    place_id @int@ references place (id),
    kind_id @int@ references kind (id),
    section_id @int@ references section (id),
    is_custody @int@ not null check (is_custody in (0, 1)),
    opened_at @text@ not null,
    operator_id @int@ not null references operator (id),
    closed_at @text@,
    cancelled_at @text@,
    expected @int@,
    found @int@,
    withdrawn_at @text@,
    check (closed_at is null or cancelled_at is null)
);
create index stocktake_document on stocktake (document_id);

create table stocktake_line (
    id @id@,
    stocktake_id @int@ not null references stocktake (id),
    asset_id @int@ not null references asset (id),
    place_id @int@ references place (id),
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    is_lent @int@ not null check (is_lent in (0, 1)),
    withdrawn_at @text@
);
create unique index stocktake_line_once on stocktake_line (stocktake_id, asset_id) where withdrawn_at is null;
create index stocktake_line_asset on stocktake_line (asset_id);

create table stocktake_scan (
    id @id@,
    stocktake_id @int@ not null references stocktake (id),
    asset_id @int@ references asset (id),
    code @text@ not null,
    code_key @text@ not null,
    place_id @int@ references place (id),
    person_id @int@ references person (id),
    verdict @text@ not null check (verdict in ('expected', 'misplaced', 'on-loan', 'unexpected', 'unknown')),
    reason @text@,
    scanned_at @text@ not null,
    station_id @int@ not null references station (id),
    operator_id @int@ not null references operator (id),
    note @text@,
    withdrawn_at @text@,
    check ((asset_id is null) = (verdict = 'unknown'))
);
-- A thing counts once, whoever scans it; so does a code that nothing is known by.
create unique index stocktake_scan_asset on stocktake_scan (stocktake_id, asset_id)
    where withdrawn_at is null and asset_id is not null;
create unique index stocktake_scan_unknown on stocktake_scan (stocktake_id, code_key)
    where withdrawn_at is null and asset_id is null;
create index stocktake_scan_of on stocktake_scan (asset_id) where asset_id is not null;

create table stocktake_difference (
    id @id@,
    stocktake_id @int@ not null references stocktake (id),
    kind @text@ not null check (kind in ('missing', 'misplaced', 'on-loan', 'unexpected', 'unknown')),
    asset_id @int@ references asset (id),
    scan_id @int@ references stocktake_scan (id),
    place_id @int@ references place (id),
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    seen_place_id @int@ references place (id),
    reason @text@,
    cause @text@,
    note @text@,
    settled_at @text@,
    settled_by @int@ references operator (id),
    withdrawn_at @text@,
    check ((cause is null) = (settled_at is null))
);
create index stocktake_difference_of on stocktake_difference (stocktake_id);
create index stocktake_difference_asset on stocktake_difference (asset_id) where asset_id is not null;
create index stocktake_difference_scan on stocktake_difference (scan_id) where scan_id is not null;

--! only postgresql
grant select, insert, update on stocktake, stocktake_line, stocktake_scan, stocktake_difference to madoguchi_desk;
--! both
