-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Loss, theft and damage (紛失・盗難・破損): facts and what was done when. Repair and reset (修理・初期化).

create table incident (
    id @id@,
    document_id @int@ references document (id),
    kind @text@ not null check (kind in ('loss', 'theft', 'damage')),
    asset_id @int@ not null references asset (id),
    loan_line_id @int@ references loan_line (id),
    person_id @int@ references person (id),
    section_id @int@ references section (id),
    occurred_at @text@ not null,
    discovered_at @text@,
    reported_at @text@ not null,
    scene @text@,
    circumstances @text@,
    stored_data @text@,
    police @text@,
    section_head @text@,
    officer @text@,
    found_at @text@,
    found_note @text@,
    withdrawn_at @text@
);
create index incident_asset on incident (asset_id);
create index incident_person on incident (person_id) where person_id is not null;

create table incident_measure (
    id @id@,
    incident_id @int@ not null references incident (id),
    document_id @int@ references document (id),
    kind @text@ not null check (kind in ('lock', 'wipe', 'line-stop', 'police', 'other')),
    taken_at @text@ not null,
    approver @text@,
    checked_by_id @int@ references operator (id),
    operator_id @int@ not null references operator (id),
    note @text@,
    withdrawn_at @text@
);
create index incident_measure_incident on incident_measure (incident_id);

create table asset_service (
    id @id@,
    asset_id @int@ not null references asset (id),
    kind @text@ not null check (kind in ('repair', 'reset')),
    begun_at @text@ not null,
    begin_note @text@,
    ended_at @text@,
    end_note @text@,
    result @text@,
    withdrawn_at @text@
);
create index asset_service_asset on asset_service (asset_id);

--! only postgresql
grant select, insert, update on incident, incident_measure, asset_service to madoguchi_desk;
--! both
