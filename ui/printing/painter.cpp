// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/painter.h"

#include "core/desk/jobcontrol.h"
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
    return paintSheets(*layout, device);
}

Result<int> paintSheets(const Sheets& sheets, QPagedPaintDevice& device, JobControl* control)
{
    const Refusal failed = refusal(RefusalKind::Unavailable, u"paper.failed"_s, sheets.name());
    QPainter painter;
    if (!device.setPageLayout(sheets.pageLayout()) || !painter.begin(&device))
        return failed;
    const int count = sheets.sheetCount();
    for (int sheet = 0; sheet < count; ++sheet) {
        if (control) {
            control->report(sheet, count);
            if (control->isCancelled())
                return refused(u"job.cancelled"_s);
        }
        if (sheet > 0 && !device.newPage())
            return failed;
        painter.save();
        painter.scale(device.logicalDpiX() / dotsPerInch, device.logicalDpiY() / dotsPerInch);
        sheets.paintSheet(painter, sheet);
        painter.restore();
    }
    if (!painter.end())
        return failed;
    return count;
}

} // namespace madoguchi
