// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/labelplan.h"
#include "ui/printing/sheets.h"

namespace madoguchi {

/// A print of labels, laid out for a printer of so many dots an inch. One thread at a time.
class LabelLayout final : public Sheets
{
public:
    /// Dots an inch of a printer that nobody has asked: PDF files.
    static constexpr int usualDots = 600;

    /// All or nothing: when one label does not fit, none is printed. Refuses with problemsOf(job) and the codes of
    /// LabelPlanner::plan for the first twenty labels, then "label.more" (argument: count).
    [[nodiscard]] static Result<LabelLayout> make(LabelJob job, int printerDots = usualDots);

    [[nodiscard]] const LabelJob& job() const { return m_job; }
    /// "label.shortened" for every label whose title lost its end. Subject: the key.
    [[nodiscard]] QList<Problem> shortened() const;

    [[nodiscard]] int sheetCount() const override;
    [[nodiscard]] QPageLayout pageLayout() const override;
    void paintSheet(QPainter& painter, int sheet) const override;
    [[nodiscard]] QString title() const override;

private:
    LabelLayout(LabelJob job, FormFonts fonts, QList<LabelPlan> plans);
    void paintLabel(QPainter& painter, const LabelPlan& plan, const QPointF& corner) const;

    LabelJob m_job;
    FormFonts m_fonts;
    QList<LabelPlan> m_plans;
};

/// The paper of a sheet of labels.
[[nodiscard]] QPageLayout pageLayoutOf(const LabelSheet& sheet);

/// The same as PrintService wants it.
[[nodiscard]] LaySheets sheetsOf(LabelJob job);

/// A page to lay over a sheet of labels: the frame of every label as this printer puts it, and a ruler on the first
/// from which the way it is off can be read in millimetres.
class CalibrationSheet final : public Sheets
{
public:
    CalibrationSheet(const LabelSheet& sheet, double shiftRight, double shiftDown);

    [[nodiscard]] int sheetCount() const override { return 1; }
    [[nodiscard]] QPageLayout pageLayout() const override { return pageLayoutOf(m_sheet); }
    void paintSheet(QPainter& painter, int sheet) const override;

private:
    void paintRulers(QPainter& painter) const;

    LabelSheet m_sheet;
    double m_shiftRight;
    double m_shiftDown;
    FormFonts m_fonts;
};

[[nodiscard]] LaySheets calibrationOf(const LabelSheet& sheet, const QPointF& shift);

} // namespace madoguchi
