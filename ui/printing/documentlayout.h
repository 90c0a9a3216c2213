// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/papersheets.h"

#include <memory>

namespace madoguchi {

/// A document broken into pages, ready to be painted on anything. The breaks depend on the document and the fonts
/// alone, not on the printer. One thread at a time; the GUI thread's fonts are used.
class DocumentLayout final : public PaperSheets
{
public:
    /// Refuses what encodeBarcode() refuses.
    [[nodiscard]] static Result<DocumentLayout> make(Document document);

    DocumentLayout(DocumentLayout&&) noexcept;
    DocumentLayout& operator=(DocumentLayout&&) noexcept;
    ~DocumentLayout() override;

    [[nodiscard]] const Document& document() const override;
    /// Pages of one copy: the N of "page n of N".
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int sheetCount() const override;
    void paintSheet(QPainter& painter, int sheet) const override;

private:
    struct State;
    explicit DocumentLayout(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace madoguchi
