// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/retirementrecord.h"

namespace madoguchi {

Result<AskRetirement::Answer> AskRetirement::run(ReadScope& scope) const
{
    Cursor cursor = scope.connection.select(
        "select r.prepared_at, r.basis, l.number, r.method, r.executor, r.witness, r.certificate_no, c.number,"
        " r.closed_at from retirement r left join document l on l.id = r.list_id"
        " left join document c on c.id = r.certificate_id where r.asset_id = ? and r.withdrawn_at is null"
        " order by r.prepared_at desc, r.id desc limit 1",
        asset);
    if (!cursor.next())
        return Answer();
    return Answer(RetirementRecord{cursor.instant(0), cursor.text(1), cursor.text(2), cursor.text(3), cursor.text(4),
                                   cursor.text(5), cursor.text(6), cursor.text(7), cursor.instant(8)});
}

} // namespace madoguchi
