// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recordcheck.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<RecordCheck::Answer> RecordCheck::run(ReadScope& scope) const
{
    Answer faults;
    if (!scope.connection.dialect().isSqlite())
        return faults;
    Cursor pages = scope.connection.select("pragma integrity_check(100)");
    while (pages.next()) {
        if (pages.text(0) != u"ok")
            faults << pages.text(0);
    }
    Cursor references = scope.connection.select("pragma foreign_key_check");
    while (faults.size() < 100 && references.next())
        faults << u"%1 %2 -> %3"_s.arg(references.text(0), references.text(1), references.text(2));
    return faults;
}

} // namespace madoguchi
