// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"

namespace madoguchi {

/// Why there is nothing to print of a document without a snapshot: "document.erased" (it was, with somebody's data), or
/// "document.no-snapshot" (it never had one).
[[nodiscard]] Refusal noPaper(Connection& connection, const DocumentRecord& document);

} // namespace madoguchi
