// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

namespace madoguchi {

// Who is meant by a number that was kept somewhere (in a saved report) before its record was merged into another one:
// the journal says which one stayed, of a type, place or section its row. The same id where it still stands, or went
// for another reason. Throws StorageError.

[[nodiscard]] PersonId keptOf(Connection& connection, PersonId person);
[[nodiscard]] AssetId keptOf(Connection& connection, AssetId asset);
[[nodiscard]] KindId keptOf(Connection& connection, KindId kind);
[[nodiscard]] PlaceId keptOf(Connection& connection, PlaceId place);
[[nodiscard]] SectionId keptOf(Connection& connection, SectionId section);

} // namespace madoguchi
