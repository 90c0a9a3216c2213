// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/documentlayout.h"

#include <vector>

namespace madoguchi {

/// The sheets of several documents one after the other, each with its own page numbers: one file, or one run through a
/// printer.
class JoinedSheets final : public PaperSheets
{
public:
    /// Of at least one document; all lie the same way on A4. Refuses what DocumentLayout::make() refuses.
    [[nodiscard]] static Result<JoinedSheets> make(const QList<Document>& documents);

    /// The first of them.
    [[nodiscard]] const Document& document() const override { return m_layouts.front().document(); }
    [[nodiscard]] int sheetCount() const override { return m_count; }
    void paintSheet(QPainter& painter, int sheet) const override;

private:
    JoinedSheets() = default;

    std::vector<DocumentLayout> m_layouts;
    int m_count = 0;
};

} // namespace madoguchi
