// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QPageLayout>

#include <memory>

class QPainter;

namespace madoguchi {

/// A4 sheets that are laid out and can be painted on anything, in any order, as often as wanted.
class PaperSheets
{
public:
    PaperSheets() = default;
    PaperSheets(PaperSheets&&) noexcept = default;
    PaperSheets& operator=(PaperSheets&&) noexcept = default;
    virtual ~PaperSheets() = default;

    [[nodiscard]] virtual const Document& document() const = 0;
    /// Of all copies.
    [[nodiscard]] virtual int sheetCount() const = 0;
    /// Paints a sheet with its corner at the origin, one unit being 1/600 inch (`dotsPerInch`): scale the painter.
    virtual void paintSheet(QPainter& painter, int sheet) const = 0;

    /// A4, upright or not, without margins: those are part of the layout.
    [[nodiscard]] QPageLayout pageLayout() const;
};

} // namespace madoguchi
