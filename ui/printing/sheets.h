// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPageLayout>

#include <functional>
#include <memory>

class QPainter;

namespace madoguchi {

/// Sheets of paper ready to be painted on anything: a printer, a PDF, the screen.
class Sheets
{
public:
    Sheets() = default;
    Sheets(Sheets&&) noexcept = default;
    Sheets& operator=(Sheets&&) noexcept = default;
    virtual ~Sheets() = default;

    [[nodiscard]] virtual int sheetCount() const = 0;
    /// Without margins: those are part of what is painted.
    [[nodiscard]] virtual QPageLayout pageLayout() const = 0;
    /// Paints a sheet with its corner at the origin, one unit being 1/600 inch (`dotsPerInch`): scale the painter.
    virtual void paintSheet(QPainter& painter, int sheet) const = 0;
    /// What a printer calls it in its queue, and a file in its title; may be empty.
    [[nodiscard]] virtual QString name() const { return {}; }
    [[nodiscard]] virtual QString title() const { return name(); }
};

/// Lays sheets out for a printer of so many dots an inch. On another thread than the one that made it.
using LaySheets = std::function<Result<std::shared_ptr<const Sheets>>(int printerDots)>;

} // namespace madoguchi
