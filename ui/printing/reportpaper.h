// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsink.h"
#include "ui/printing/listlayout.h"
#include "ui/printing/missingglyphs.h"

#include <QHash>

namespace madoguchi {

/// Puts a report on landscape sheets: running numbers, groups with their subtotals, the total, and whether it agrees
/// with the ledger. The footer tells who, when and with which filter. Any thread; sheets() then goes anywhere.
class ReportPaper final : public ReportSink
{
public:
    explicit ReportPaper(ReportStamp stamp);
    ~ReportPaper() override;

    Result<Done> begin(const ReportHead& head) override;
    Result<Done> beginGroup(const ReportCell& name) override;
    Result<Done> row(const ReportRow& row, const ReportCell& group) override;
    Result<Done> endGroup(const ReportGroup& group) override;
    Result<Done> end(const ReportSummary& summary) override;
    void abandon() override { m_sheets.reset(); } // its fonts belong to this thread

    /// After the end of the run. `following`: how many sheets of others come behind them.
    [[nodiscard]] std::unique_ptr<const PaperSheets> takeSheets(int following = 0);
    /// What of its rows no font has.
    [[nodiscard]] const MissingGlyphs& missing() const { return m_glyphs.missing(); }

private:
    [[nodiscard]] QString textOf(const ReportCell& cell);
    [[nodiscard]] QString nameOf(const ReportCell& group);
    [[nodiscard]] QStringList sumsOf(const ReportTotals& totals) const;

    ReportStamp m_stamp;
    ReportWords m_words;
    ReportHead m_head;
    std::unique_ptr<ListLayout> m_sheets;
    QHash<QString, QString> m_known; ///< words and days, said once
    GlyphWatch m_glyphs;
    qint64 m_rows = 0;
};

} // namespace madoguchi
