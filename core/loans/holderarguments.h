// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"

#include <QVariantMap>

namespace madoguchi {

/// Who holds it, for a sentence: holder, due, document, and of a person the section. A section is not beside itself.
[[nodiscard]] inline QVariantMap holderArguments(const HolderInfo& holder)
{
    return {{QStringLiteral("holder"), holder.name},
            {QStringLiteral("section"), holder.person.isValid() ? holder.section : QString()},
            {QStringLiteral("due"), holder.due.day.toString(Qt::ISODate)},
            {QStringLiteral("document"), holder.document}};
}

} // namespace madoguchi
