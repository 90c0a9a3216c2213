-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Collections: what is asked back by a day, and why something did not come. Whether something is back stands in its
-- loan, and only there. Class and meaning of the columns: core/collections/collectiontables.cpp.

create table collection (
    id @id@,
    document_id @int@ not null references document (id),
    name @text@,
    reason @text@ not null check (reason in ('replacement', 'transfer', 'year-end', 'lease-end', 'other')),
    return_by @text@ not null,
    kind_id @int@ references kind (id),
    section_id @int@ references section (id),
    place_id @int@ references place (id),
    maker @text@,
    model @text@,
    ownership @text@,
    due_by @text@,
    acquired_by @text@,
    is_of_leavers @int@ not null check (is_of_leavers in (0, 1)),
    opened_at @text@ not null,
    operator_id @int@ not null references operator (id),
    closed_at @text@,
    withdrawn_at @text@
);
create index collection_document on collection (document_id);

create table collection_line (
    id @id@,
    collection_id @int@ not null references collection (id),
    loan_line_id @int@ not null references loan_line (id),
    asset_id @int@ not null references asset (id),
    exempted_at @text@,
    exempted_by @int@ references operator (id),
    exempt_note @text@,
    left_as @text@ check (left_as in ('out', 'lost', 'extended', 'exempt')),
    withdrawn_at @text@
);
create unique index collection_line_once on collection_line (collection_id, loan_line_id) where withdrawn_at is null;
create index collection_line_loan on collection_line (loan_line_id);
create index collection_line_asset on collection_line (asset_id);

--! only postgresql
grant select, insert, update on collection, collection_line to madoguchi_desk;
--! both
