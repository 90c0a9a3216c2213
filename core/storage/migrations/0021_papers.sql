-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of papers: the signed one that came back (core/loans/signedcopy.cpp), what was signed on the screen
-- (core/loans/signature.cpp), the one that never came out of the printer (core/desk/documents.cpp), and the reports that
-- follow the first one about a loss (core/loans/incidentfollowup.cpp).

create table signed_copy (
    id @id@,
    document_id @int@ not null references document (id),
    name @text@,
    media_type @text@ not null,
    size @int@ not null check (size > 0),
    sha256 @text@ not null,
    added_at @text@ not null,
    operator_id @int@ not null references operator (id),
    withdrawn_at @text@,
    content @bytes@
);
create index signed_copy_document on signed_copy (document_id);

create table signature (
    id @id@,
    document_id @int@ not null references document (id),
    box @text@ not null,
    content_sha256 @text@ not null,
    strokes @text@,
    signed_at @text@ not null,
    operator_id @int@ not null references operator (id),
    withdrawn_at @text@
);
create unique index signature_standing on signature (document_id) where withdrawn_at is null;

create table lost_paper (
    id @id@,
    document_id @int@ not null references document (id),
    reprint @int@ not null check (reprint >= 0),
    lost_at @text@ not null,
    operator_id @int@ not null references operator (id),
    printed_at @text@,
    withdrawn_at @text@
);
create index lost_paper_open on lost_paper (document_id) where printed_at is null and withdrawn_at is null;

create table incident_report (
    id @id@,
    incident_id @int@ not null references incident (id),
    document_id @int@ not null references document (id),
    number @int@ not null check (number > 1),
    is_final @int@ not null check (is_final in (0, 1)),
    note @text@,
    operator_id @int@ not null references operator (id),
    reported_at @text@ not null,
    withdrawn_at @text@
);
create index incident_report_incident on incident_report (incident_id);

--! only postgresql
-- They are compressed already.
alter table signed_copy alter column content set storage external;
grant select, insert, update on signed_copy, signature, lost_paper, incident_report to madoguchi_desk;
--! both
