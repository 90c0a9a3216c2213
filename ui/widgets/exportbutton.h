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

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void press();
    void askRows();
    void askFormat(const RowIds& rows);
    void askFile(int format, const RowIds& rows);
    void start(const ExportPlan& plan);
    void ended(const QString& path, const Result<CsvSummary>& summary);
    void tell(qint64 rows);

    PageContext m_context;
    ExportTable m_table;
    std::function<RowIds()> m_shown;
    std::shared_ptr<JobControl> m_job;
    bool m_isRunning = false;
};

} // namespace madoguchi
