// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/printing/sheets.h"

namespace madoguchi {

/// A document on A4 sheets, those of all copies.
class PaperSheets : public Sheets
{
public:
    [[nodiscard]] virtual const Document& document() const = 0;

    /// A4, upright or not.
    [[nodiscard]] QPageLayout pageLayout() const override;
    /// Its number, else its kind.
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
};

} // namespace madoguchi
