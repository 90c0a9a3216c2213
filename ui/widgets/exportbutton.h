// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportjob.h"
#include "ui/widgets/pagecontext.h"

#include <QPushButton>

namespace madoguchi {

/// Writes a whole list into a file: asks for format and file, then works in the background. While it does, the button
/// tells how many rows there are and stops the work. The window's command "export" presses that of the page on screen.
class ExportButton final : public QPushButton
{
    Q_OBJECT

public:
    ExportButton(const PageContext& context, ExportTable table, QWidget* parent = nullptr);

    /// What gives the rows that the page shows, in their order, or null while they are not known: then the whole list
    /// is written without asking.
    void setShown(std::function<RowIds()> shown) { m_shown = std::move(shown); }

    /// What gives the columns that the page shows; without it the rows that are shown have all columns.
    void setColumns(std::function<QList<ExportColumn>()> columns) { m_columns = std::move(columns); }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void press();
    void askRows();
    void askFormat(const ExportPlan& part);
    void askFile(int format, ExportPlan part);
    void start(const ExportPlan& plan);
    void ended(const QString& path, const Result<CsvSummary>& summary);
    void tell(qint64 rows);

    PageContext m_context;
    ExportTable m_table;
    std::function<RowIds()> m_shown;
    std::function<QList<ExportColumn>()> m_columns;
    std::shared_ptr<JobControl> m_job;
    bool m_isRunning = false;
};

} // namespace madoguchi
