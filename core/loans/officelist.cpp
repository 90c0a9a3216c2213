// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/officelist.h"

#include "core/loans/paperframe.h"
#include "core/storage/migrations.h"

namespace madoguchi {

Result<ListContent> officeListNow(ReadScope& scope, const QString& title, const QString& printedBy)
{
    const Result<DatabaseInfo> info = lookIntoDatabase(scope.connection);
    if (!info)
        return info.refusal();
    ListContent content = officeList(readSettings(scope.connection), title, scope.now, printedBy);
    content.isSample = info->isSandbox;
    return content;
}

} // namespace madoguchi
