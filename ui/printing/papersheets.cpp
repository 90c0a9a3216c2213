// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papersheets.h"

#include "ui/printing/formwords.h"

namespace madoguchi {

QPageLayout PaperSheets::pageLayout() const
{
    const bool isLandscape = document().layout == SheetLayout::Landscape;
    QPageLayout layout(QPageSize(QPageSize::A4), isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QString PaperSheets::name() const
{
    return document().number.isEmpty() ? document().kind : document().number;
}

QString PaperSheets::title() const
{
    return (say(document().title, document().language) + u' ' + document().number).trimmed();
}

} // namespace madoguchi
