// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/jobcontrol.h"
#include "ui/printing/printjob.h"
#include "ui/printing/reportfile.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

namespace madoguchi {

class ProgressStrip;

/// A report that is on paper or in a file.
struct PutOutReport {
    WrittenReport report;
    std::optional<Refusal> unnoted; ///< why the record could not note it
};

/// Brings a report out: on the printer for reports, or into a file. One at a time, with progress and a way to stop; a
/// printer that is not there is told, and another one offered.
class ReportWork final : public QWidget
{
    Q_OBJECT

public:
    ReportWork(const PageContext& context, const Printers& printers, QWidget* parent = nullptr);
    ~ReportWork() override;

    void print(const ReportWish& wish);
    /// Asks where; a CSV also in which encoding.
    void save(const ReportWish& wish, ReportFormat format);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged();

private:
    void printOn(const ReportWish& wish, const QString& printer);
    void choosePrinter(const ReportWish& wish, const Refusal& why);
    void askEncoding(const ReportWish& wish);
    void askFile(const ReportWish& wish, ReportFile file);
    void write(const ReportWish& wish, const ReportFile& file);
    void written(const QString& path, bool isPicture, const Result<PutOutReport>& result);
    void printed(const ReportWish& wish, const Result<PutOutReport>& result);
    void tellMissing(const MissingGlyphs& missing);
    void tellUnnoted(const std::optional<Refusal>& unnoted);
    template<class Answer>
    void start(const QString& what, std::function<Result<Answer>(Desk&, JobControl&)> work,
               std::function<void(const Result<Answer>&)> end);
    void ended();

    PageContext m_context;
    const Printers& m_printers;
    ProgressStrip* m_progress;
    std::shared_ptr<JobControl> m_job;
    bool m_isBusy = false;
};

} // namespace madoguchi
