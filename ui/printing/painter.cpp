// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/painter.h"

#include "ui/printing/documentlayout.h"
#include "ui/printing/formfonts.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<int> paintDocument(const Document& document, QPagedPaintDevice& device)
{
    const Result<DocumentLayout> layout = DocumentLayout::make(document);
    if (!layout)
        return layout.refusal();
    return paintLayout(*layout, device);
}

Result<int> paintLayout(const DocumentLayout& layout, QPagedPaintDevice& device)
{
    const Refusal failed = refusal(RefusalKind::Unavailable, u"paper.failed"_s, layout.document().number);
    QPainter painter;
    if (!device.setPageLayout(layout.pageLayout()) || !painter.begin(&device))
        return failed;
    const int sheets = layout.sheetCount();
    for (int sheet = 0; sheet < sheets; ++sheet) {
        if (sheet > 0 && !device.newPage())
            return failed;
        painter.save();
        painter.scale(device.logicalDpiX() / dotsPerInch, device.logicalDpiY() / dotsPerInch);
        layout.paintSheet(painter, sheet);
        painter.restore();
    }
    if (!painter.end())
        return failed;
    return sheets;
}

} // namespace madoguchi
