// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/filemap.h"

#include <functional>

namespace madoguchi::architecture {

/// Names of the Qt modules ("QtCore") that have a header of this name; empty if it is none of Qt's.
using QtModulesOf = std::function<QStringList(const QString& header)>;

/// From the headers that Qt is installed with.
[[nodiscard]] QStringList installedQtModulesOf(const QString& header);

/// Includes that the one table of allowed edges (layers.cpp) does not allow, one line each.
[[nodiscard]] QStringList layerViolations(const FileMap& files, const QtModulesOf& qtModulesOf);

/// Rooms of that table in which no file lies.
[[nodiscard]] QStringList emptyRooms(const FileMap& files);

/// Circles of headers that include each other, one line each.
[[nodiscard]] QStringList includeCycles(const FileMap& files);

} // namespace madoguchi::architecture
