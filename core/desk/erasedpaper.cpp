// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/erasedpaper.h"

#include "core/journal/erasures.h"

namespace madoguchi {

Refusal noPaper(Connection& connection, const DocumentRecord& document)
{
    const bool wasErased = isErased(connection, document.id.value());
    return refused(wasErased ? QStringLiteral("document.erased") : QStringLiteral("document.no-snapshot"),
                   document.number);
}

} // namespace madoguchi
