// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper.h"

namespace madoguchi {

namespace {

constexpr std::pair<const char*, Paper> kinds[] = {{"receipt", Paper::Receipt},     {"return-slip", Paper::Receipt},
                                                   {"extension", Paper::Receipt},   {"transfer", Paper::Receipt},
                                                   {"reservation", Paper::Receipt}, {"pick-up", Paper::Receipt},
                                                   {"cover-note", Paper::Receipt},  {"label", Paper::Label}};

} // namespace

Paper paperOf(const QString& kind)
{
    for (const auto& [known, paper] : kinds) {
        if (kind == QLatin1String(known))
            return paper;
    }
    return Paper::Report;
}

} // namespace madoguchi
