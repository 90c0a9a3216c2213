// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace madoguchi {

/// An entry whose rows in journal_subject are not what it says; without one, an order number no entry has.
struct SubjectDifference {
    qint64 orderNo = 0;
    qint64 lane = 0;
    qint64 sequence = 0;
};

/// Looks up every run of every entry, then every row: slow, and only for when a difference is known to be there.
[[nodiscard]] SubjectDifference findSubjectDifference(Connection& connection);

} // namespace madoguchi
