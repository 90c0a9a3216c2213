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

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void press();
    void askFormat();
    void askFile(int format);
    void start(const ExportPlan& plan);
    void ended(const QString& path, const Result<CsvSummary>& summary);
    void tell(qint64 rows);

    PageContext m_context;
    ExportTable m_table;
    std::shared_ptr<JobControl> m_job;
    bool m_isRunning = false;
};

} // namespace madoguchi
