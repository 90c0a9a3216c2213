// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

struct TransferLine {
    QString assetNumber;
    QString title;
    QString from;    ///< who held it before
    QString receipt; ///< of the loan that goes on
    QDate due;
};

/// What a 利用者・所属変更票 says.
struct TransferContent {
    FormFrame frame;
    FormHolder holder; ///< who answers for it from now on
    QList<TransferLine> lines;
    QString reason;
    QString authority;
};

/// The document of kind "transfer": original and copy, addressed to the new holder, who signs it.
[[nodiscard]] Document transferDocument(const TransferContent& content);

} // namespace madoguchi
