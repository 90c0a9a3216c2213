-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is sent on to another site (遠隔拠点への送付), and what has been heard of it since (core/loans/shipment.cpp).

create table shipment (
    id @id@,
    document_id @int@ references document (id),
    loan_id @int@ not null references loan (id),
    destination @text@ not null,
    receiver @text@,
    carrier @text@ not null,
    tracking @text@,
    sent_at @text@ not null,
    arrived_at @text@,
    confirmed_by @text@,
    receipt_back_at @text@,
    withdrawn_at @text@
);
create index shipment_loan on shipment (loan_id);

--! only postgresql
grant select, insert, update on shipment to madoguchi_desk;
--! both
