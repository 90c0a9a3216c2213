// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace madoguchi {

/// What a printer is loaded with: one printer is chosen for each.
enum class Paper { Receipt, Label, Report };

inline constexpr std::array allPapers{Paper::Receipt, Paper::Label, Paper::Report};

/// The paper a kind of document (Document::kind) is printed on. A kind that stands in no table is a report.
[[nodiscard]] Paper paperOf(const QString& kind);

} // namespace madoguchi
