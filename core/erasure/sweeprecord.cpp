// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/sweeprecord.h"

#include "core/storage/sweep.h"

namespace madoguchi {

Result<bool> sweepRecord(Desk& desk)
{
    try {
        return sweepDatabaseFile(desk.connection());
    } catch (const StorageError& error) {
        return error.toRefusal();
    }
}

} // namespace madoguchi
