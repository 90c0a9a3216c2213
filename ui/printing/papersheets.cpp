// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papersheets.h"

namespace madoguchi {

QPageLayout PaperSheets::pageLayout() const
{
    const bool isLandscape = document().layout == SheetLayout::Landscape;
    QPageLayout layout(QPageSize(QPageSize::A4), isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace madoguchi
