-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who reports a loss or damage (届出者). Who repairs an item, what it costs and by when it should be back.

alter table incident add column reporter @text@;
alter table incident add column reporter_section @text@;

alter table asset_service add column vendor @text@;
alter table asset_service add column cost @int@;
alter table asset_service add column expected_on @text@;
create index asset_service_open on asset_service (expected_on) where ended_at is null and withdrawn_at is null;
