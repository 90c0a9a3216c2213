-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Labels that were printed to be stuck on assets (core/labels/recordlabels.h).

create table asset_label (
    id @id@,
    asset_id @int@ not null references asset (id),
    issued_on @text@ not null,
    sheet @text@ not null,
    symbols @text@ not null,
    withdrawn_at @text@
);
create index asset_label_asset on asset_label (asset_id);

--! only postgresql
grant select, insert, update on asset_label to madoguchi_desk;
--! both
