-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is looked at beside the things themselves: lock and keys of a storage place at a spot check
-- (core/stocktake/spotcheck.cpp), the paper of a change of keeper (core/stocktake/keeperhandover.cpp), and a delivery
-- against its delivery note (core/exchange/reception.cpp).

create table spot_check (
    id @id@,
    stocktake_id @int@ not null references stocktake (id),
    checked_at @text@ not null,
    operator_id @int@ not null references operator (id),
    is_locked @int@ not null check (is_locked in (0, 1)),
    key_count @int@ check (key_count >= 0),
    remark @text@,
    withdrawn_at @text@
);
create unique index spot_check_standing on spot_check (stocktake_id) where withdrawn_at is null;

alter table stocktake add column handover_document_id @int@ references document (id);

create table reception (
    id @id@,
    document_id @int@ not null references document (id),
    delivery_note @text@,
    supplier @text@,
    delivered @int@ not null check (delivered >= 0),
    accepted @int@ not null check (accepted >= 0),
    rejected @int@ not null check (rejected >= 0),
    remark @text@,
    received_at @text@ not null,
    operator_id @int@ not null references operator (id),
    withdrawn_at @text@
);
create unique index reception_standing on reception (document_id) where withdrawn_at is null;

--! only postgresql
grant select, insert, update on spot_check, reception to madoguchi_desk;
--! both
