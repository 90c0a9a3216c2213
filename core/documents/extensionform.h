// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

/// One item whose loan goes on.
struct ExtensionLine {
    QString assetNumber;
    QString title;
    QString receipt;
    QDate before;
    QTime beforeTime;
    QDate due;
    QTime dueTime;
};

/// What a 貸出期間延長票 says.
struct ExtensionContent {
    FormFrame frame;
    FormHolder holder;
    QList<ExtensionLine> lines;
    QString reason;
    QString authority; ///< application number, approver
};

/// The document of kind "extension": original and copy, addressed to the holder.
[[nodiscard]] Document extensionDocument(const ExtensionContent& content);

} // namespace madoguchi
