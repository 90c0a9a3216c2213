// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/pickupslip.h"

#include "core/base/codekey.h"
#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/reservationpapers.h"
#include "core/loans/reservationquestions.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;
using Field = ReservationColumn;

QList<SlipLine> slipLines(WriteScope& scope, const ReservationRecord& record)
{
    QList<SlipLine> lines;
    for (const ReservationLine& line : record.lines) {
        if (line.isOpen)
            lines << SlipLine{line.kindName, 1, readAsset(scope.connection(), line.asset, scope.at())};
    }
    return lines;
}

} // namespace

QString issuePickUpSlip(WriteScope& scope, LockedReservation& locked, const QString& shelf)
{
    const ReservationRecord record = *readReservation(scope.connection(), locked.record.id, scope.today());
    const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::PickUpSlip);
    const ReservationFacts facts{madoguchi::textOf(number),
                                 record.number,
                                 scope.at(),
                                 readSettings(scope.connection()),
                                 scope.actor().operatorName,
                                 holderOf(scope, record),
                                 slipLines(scope, record),
                                 record.period,
                                 record.purpose,
                                 record.approver,
                                 shelf,
                                 record.pickUpSlip};
    const DocumentId document =
        storeDocument(scope, {DocumentKind::PickUpSlip, number, record.person, record.section, record.openLines(),
                              languageOf(facts), reservationSnapshot(facts), false});
    const Value before = locked.row[Field::PickUpDocumentId];
    if (!before.isNull())
        scope.insert(replacedPaperTable(), {scope.newId(), before, document.value(), Value()});
    locked.update(scope, [&](Row& row) {
        row[Field::Shelf] = Value::textOrNull(shelf);
        row[Field::PickUpDocumentId] = document.value();
    });
    return facts.number;
}

const Table& replacedPaperTable()
{
    static const Table table("replaced_paper",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"by_document_id", Number, Public, "document", true},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}});
    return table;
}

QString replacementOf(Connection& connection, const QString& number)
{
    QString current = codeKey(number);
    QString newest;
    for (;;) {
        Cursor cursor = connection.select(
            "select later.number from document d join replaced_paper r on r.document_id = d.id"
            " join document later on later.id = r.by_document_id where d.number = ? and r.withdrawn_at is null"
            " and later.withdrawn_at is null order by r.id desc limit 1",
            current);
        if (!cursor.next() || cursor.text(0) == current)
            return newest;
        current = newest = cursor.text(0);
    }
}

} // namespace madoguchi
