// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordexport.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QPushButton;

namespace madoguchi {

class ProgressStrip;

/// Writing the whole record into a folder that other programs can read, and what to do with it.
class WholeExport final : public QWidget
{
    Q_OBJECT

public:
    explicit WholeExport(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

private:
    void chooseFolder();
    void exportTo(const QString& path);
    void exported(const Result<RecordExportSummary>& summary);

    PageContext m_context;
    QPushButton* m_start = nullptr;
    ProgressStrip* m_progress = nullptr;
    std::shared_ptr<JobControl> m_job;
};

} // namespace madoguchi
