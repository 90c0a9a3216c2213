// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/joinedsheets.h"

namespace madoguchi {

Result<JoinedSheets> JoinedSheets::make(const QList<Document>& documents)
{
    JoinedSheets sheets;
    for (const Document& document : documents) {
        Result<DocumentLayout> layout = DocumentLayout::make(document);
        if (!layout)
            return layout.refusal();
        sheets.m_layouts.push_back(*std::move(layout));
        sheets.m_count += sheets.m_layouts.back().sheetCount();
    }
    return sheets;
}

void JoinedSheets::paintSheet(QPainter& painter, int sheet) const
{
    for (const DocumentLayout& layout : m_layouts) {
        if (sheet < layout.sheetCount())
            return layout.paintSheet(painter, sheet);
        sheet -= layout.sheetCount();
    }
}

} // namespace madoguchi
