-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures and files of assets (core/ledger/attachments.cpp).

create table attachment (
    id @id@,
    asset_id @int@ not null references asset (id),
    name @text@,
    media_type @text@ not null,
    size @int@ not null check (size > 0),
    sha256 @text@ not null,
    added_at @text@ not null,
    withdrawn_at @text@,
    content @bytes@
);
create index attachment_asset on attachment (asset_id);
--! only postgresql
-- They are compressed already.
alter table attachment alter column content set storage external;
grant select, insert, update on attachment to madoguchi_desk;
--! both
