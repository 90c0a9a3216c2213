// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsxsheet.h"
#include "core/reports/reportsink.h"

#include <QHash>

namespace madoguchi {

/// A report as a spreadsheet of two sheets: the rows under a header that stays, with filters, nothing between them;
/// and the totals by group with what the report is, who made it and whether it agrees with the ledger. A grouping
/// column that is not shown comes first. Refusals of XlsxBook.
class XlsxReport final : public ReportSink
{
public:
    XlsxReport(QString path, ReportWords words, ReportStamp stamp);
    ~XlsxReport() override;

    Result<Done> begin(const ReportHead& head) override;
    Result<Done> beginGroup(const ReportCell& name) override;
    Result<Done> row(const ReportRow& row, const ReportCell& group) override;
    Result<Done> endGroup(const ReportGroup& group) override;
    Result<Done> end(const ReportSummary& summary) override;

    /// Cells that were longer than a spreadsheet takes and end in "…".
    [[nodiscard]] qint64 shortened() const { return m_book ? m_book->shortened() : 0; }

private:
    [[nodiscard]] QString word(const char* code) const { return m_words(Phrase::word(QString::fromLatin1(code))); }
    void put(XlsxBook::Sheet& sheet, int column, const ReportCell& cell, XlsxBook::Look look = XlsxBook::Look::Plain);
    Result<Done> line(XlsxBook::Sheet& sheet, const QString& text, XlsxBook::Look look = XlsxBook::Look::Plain);
    Result<Done> putAbout(XlsxBook::Sheet& sheet);
    Result<Done> putTallies(XlsxBook::Sheet& sheet, const ReportSummary& summary);
    Result<Done> putTotals(XlsxBook::Sheet& sheet, const ReportSummary& summary);
    Result<Done> putTotal(XlsxBook::Sheet& sheet, const ReportCell& name, const ReportTotals& totals,
                          XlsxBook::Look look);

    QString m_path;
    ReportWords m_words;
    ReportStamp m_stamp;
    ReportHead m_head;
    bool m_hasGroupColumn = false;
    std::unique_ptr<XlsxBook> m_book;
    XlsxBook::Sheet* m_list = nullptr;
    QHash<QString, QByteArray> m_known; ///< words, said once, as cells take them
};

} // namespace madoguchi
