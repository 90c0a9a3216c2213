// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/reports/reportsink.h"

namespace madoguchi {

/// The rows of a report as CSV, without totals: data for another program. A grouping column that is not shown comes
/// first. Days are "2026-04-01", times "2026-04-01 09:30", numbers plain. Refusals of CsvWriter.
class CsvReport final : public ReportSink
{
public:
    CsvReport(QString path, CsvEncoding encoding, ReportWords words);
    ~CsvReport() override;

    Result<Done> begin(const ReportHead& head) override;
    Result<Done> beginGroup(const ReportCell& name) override;
    Result<Done> row(const ReportRow& row, const ReportCell& group) override;
    Result<Done> endGroup(const ReportGroup& group) override;
    Result<Done> end(const ReportSummary& summary) override;

    /// After the end: what could not be written in the encoding.
    [[nodiscard]] const CsvSummary& written() const { return m_written; }

private:
    [[nodiscard]] QString textOf(const ReportCell& cell) const;

    QString m_path;
    CsvEncoding m_encoding;
    ReportWords m_words;
    std::unique_ptr<CsvWriter> m_writer;
    bool m_hasGroupColumn = false;
    CsvSummary m_written;
};

/// True when the values of the grouping column would not be seen in any shown column.
[[nodiscard]] bool needsGroupColumn(const ReportHead& head);

} // namespace madoguchi
