// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/erasure/personrows.h"

namespace madoguchi {

/// What is still under way with somebody, one problem a sort, with its `count`: "erasure.open-loans" (things that are
/// out, with them or with somebody to whom a paper handed them over), "erasure.open-accessories",
/// "erasure.open-reservations", "erasure.open-losses", "erasure.open-collections", "erasure.open-mails",
/// "erasure.open-stocktakes". `subject` is what the person is called.
[[nodiscard]] QList<Problem> openThings(Connection& connection, const PersonRows& rows, const QString& subject);

} // namespace madoguchi
