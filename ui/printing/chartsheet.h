// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportchart.h"
#include "core/reports/reportsink.h"
#include "ui/printing/pageframe.h"
#include "ui/printing/papersheets.h"

#include <memory>
#include <vector>

namespace madoguchi {

/// A chart on a landscape sheet of its own. The footer tells who, when and with which filter. Made on any thread, then
/// painted on any other.
class ChartSheet final : public PaperSheets
{
public:
    /// `before`: how many sheets the paper has before this one, its last.
    ChartSheet(const ChartData& data, const ReportStamp& stamp, int before = 0);

    [[nodiscard]] const Document& document() const override { return m_document; }
    [[nodiscard]] int sheetCount() const override { return 1; }
    void paintSheet(QPainter& painter, int sheet) const override;

private:
    ChartData m_data;
    Document m_document;
    FormGeometry m_geometry;
    FormFonts m_fonts;
    PageFrame m_frame;
    int m_before;
};

/// Sheets one after the other: a list, then its chart. Each part knows of the others' sheets by itself.
class SheetsInTurn final : public PaperSheets
{
public:
    /// At least one part.
    explicit SheetsInTurn(std::vector<std::shared_ptr<const PaperSheets>> parts);

    /// That of the first part.
    [[nodiscard]] const Document& document() const override { return m_parts.front()->document(); }
    [[nodiscard]] int sheetCount() const override;
    void paintSheet(QPainter& painter, int sheet) const override;

private:
    std::vector<std::shared_ptr<const PaperSheets>> m_parts;
};

} // namespace madoguchi
