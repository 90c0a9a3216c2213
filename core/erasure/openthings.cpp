// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/openthings.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Rows of `of` that are not over; the ids follow each select.
struct OpenSort {
    const char* code;
    const char* of;
    const char* select;
};

constexpr OpenSort sorts[] = {
    {"erasure.open-loans", "loan",
     "select count(*) from loan_line where returned_at is null and withdrawn_at is null and loan_id"},
    // What somebody handed on stays on the paper by which the next one holds it.
    {"erasure.open-loans", "document",
     "select count(*) from loan_line ll join loan l on l.id = ll.loan_id where ll.returned_at is null"
     " and ll.withdrawn_at is null and l.document_id"},
    {"erasure.open-accessories", "loan_accessory",
     "select count(*) from loan_accessory la join loan_line ll on ll.id = la.loan_line_id where la.returned_at is null"
     " and la.withdrawn_at is null and ll.returned_at is not null and ll.withdrawn_at is null and la.id"},
    {"erasure.open-reservations", "reservation",
     "select count(distinct r.id) from reservation r join reservation_line rl on rl.reservation_id = r.id"
     " where r.cancelled_at is null and r.withdrawn_at is null and rl.closed_at is null and rl.withdrawn_at is null"
     " and r.id"},
    {"erasure.open-losses", "incident",
     "select count(*) from incident i join asset a on a.id = i.asset_id where i.kind <> 'damage' and i.found_at is null"
     " and i.withdrawn_at is null and a.state = 'lost' and i.id"},
    {"erasure.open-collections", "collection_line",
     "select count(*) from collection_line cl join collection c on c.id = cl.collection_id where c.closed_at is null"
     " and c.withdrawn_at is null and cl.withdrawn_at is null and cl.id"},
    {"erasure.open-collections", "collection_person",
     "select count(*) from collection_person cp join collection c on c.id = cp.collection_id where c.closed_at is null"
     " and c.withdrawn_at is null and cp.withdrawn_at is null and cp.id"},
    {"erasure.open-mails", "letter_mail",
     "select count(*) from letter_mail where state not in ('sent', 'off') and withdrawn_at is null and id"},
    {"erasure.open-stocktakes", "stocktake_scan",
     "select count(distinct s.id) from stocktake s join stocktake_scan sc on sc.stocktake_id = s.id"
     " where s.closed_at is null and s.cancelled_at is null and s.withdrawn_at is null and sc.id"},
    {"erasure.open-stocktakes", "stocktake_difference",
     "select count(distinct d.id) from stocktake_difference d where d.settled_at is null and d.withdrawn_at is null"
     " and d.id"},
};

qint64 countOpen(Connection& connection, const OpenSort& sort, const std::set<qint64>& ids)
{
    if (ids.empty())
        return 0;
    Cursor cursor = connection.select(std::string(sort.select) + connection.dialect().amongIds(),
                                      connection.dialect().idList(QList<qint64>(ids.begin(), ids.end())));
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace

QList<Problem> openThings(Connection& connection, const PersonRows& rows, const QString& subject)
{
    QList<Problem> problems;
    for (const OpenSort& sort : sorts) {
        const QString code = QString::fromLatin1(sort.code);
        const bool isSaid = !problems.isEmpty() && problems.constLast().code == code;
        const qint64 count = isSaid ? 0 : countOpen(connection, sort, rows.of(sort.of));
        if (count > 0)
            problems << Problem{code, subject, {{u"count"_s, count}}};
    }
    return problems;
}

} // namespace madoguchi
