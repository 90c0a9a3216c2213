// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

struct ReplenishedLine {
    QString name;
    QString unit; ///< empty: pieces
    qint64 inStock = 0;
    qint64 minimum = 0;
    qint64 quantity = 0; ///< asked for
};

/// What a 補充依頼書 says.
struct ReplenishmentContent {
    FormFrame frame;
    QList<ReplenishedLine> lines;
    QDate expectedOn;
    QString reason;
    QString authority;
};

/// The document of kind "replenishment": what is short, and how much of it is asked for.
[[nodiscard]] Document replenishmentDocument(const ReplenishmentContent& content);

} // namespace madoguchi
