// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/documents/document.h"

namespace madoguchi {

/// What a printed list says: an inventory, the loans of a section, what is overdue.
struct ListContent {
    QString kind = QStringLiteral("list");
    QString number; ///< where lists are numbered; then printed with its barcode
    PrintLanguage language = PrintLanguage::Japanese;
    Phrase title;
    Issuer issuer;
    Instant asOf; ///< the moment the numbers are true of
    QList<FormField> scope;
    FormTable table;
    QList<Phrase> filter;
    Instant printedAt;
    QString printedBy;
    bool isSample = false;
};

/// An A4 landscape document; the header row repeats, pages count n/N, the footer tells filter and printer.
[[nodiscard]] Document listDocument(const ListContent& content);

} // namespace madoguchi
