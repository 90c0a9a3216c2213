// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/servicerecords.h"

#include "core/base/codetable.h"

namespace madoguchi {

namespace {

constexpr CodeRow<ServiceRecord::Kind> kinds[] = {{ServiceRecord::Kind::Repair, "repair"},
                                                  {ServiceRecord::Kind::Reset, "reset"}};

} // namespace

QString serviceKindCode(ServiceRecord::Kind kind)
{
    return codeIn(kinds, kind);
}

Result<AskServices::Answer> AskServices::run(ReadScope& scope) const
{
    Answer services;
    Cursor cursor = scope.connection.select("select kind, begun_at, begin_note, ended_at, end_note, result, vendor,"
                                            " cost, expected_on from asset_service where asset_id = ? and withdrawn_at"
                                            " is null order by begun_at desc, id desc",
                                            asset);
    while (cursor.next()) {
        ServiceRecord record;
        record.kind = valueIn(kinds, cursor.text(0)).value_or(ServiceRecord::Kind::Repair);
        record.begunAt = cursor.instant(1);
        record.fault = cursor.text(2);
        record.endedAt = cursor.instant(3);
        record.work = cursor.text(4);
        record.state = assetStateFromCode(cursor.text(5)).value_or(AssetState::Usable);
        record.vendor = cursor.text(6);
        if (!cursor.isNull(7))
            record.cost = cursor.number(7);
        record.expectedOn = cursor.day(8);
        services << record;
    }
    return services;
}

} // namespace madoguchi
