// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QPageLayout>

#include <memory>

class QPainter;

namespace madoguchi {

/// A document broken into pages, ready to be painted on anything. The breaks depend on the document and the fonts
/// alone, not on the printer. One thread at a time; the GUI thread's fonts are used.
class DocumentLayout
{
public:
    /// Refuses what encodeBarcode() refuses.
    [[nodiscard]] static Result<DocumentLayout> make(Document document);

    DocumentLayout(DocumentLayout&&) noexcept;
    DocumentLayout& operator=(DocumentLayout&&) noexcept;
    ~DocumentLayout();

    [[nodiscard]] const Document& document() const;
    /// Pages of one copy: the N of "page n of N".
    [[nodiscard]] int pageCount() const;
    /// A4 sheets of all copies.
    [[nodiscard]] int sheetCount() const;
    /// A4, upright or not, without margins: those are part of the layout.
    [[nodiscard]] QPageLayout pageLayout() const;

    /// Paints a sheet with its corner at the origin, one unit being 1/600 inch (`dotsPerInch`): scale the painter.
    void paintSheet(QPainter& painter, int sheet) const;

private:
    struct State;
    explicit DocumentLayout(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace madoguchi
