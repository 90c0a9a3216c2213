// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/labellayout.h"

#include "ui/printing/formwords.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedProblems = 20;

QPen hairline()
{
    return {Qt::black, mm(0.15)};
}

QRectF frameOf(const LabelSheet& sheet, int index)
{
    const QPointF corner = sheet.corner(index);
    return {mm(corner.x()), mm(corner.y()), mm(sheet.width), mm(sheet.height)};
}

} // namespace

QPageLayout pageLayoutOf(const LabelSheet& sheet)
{
    const QPageSize size(QSizeF(sheet.paperWidth, sheet.paperHeight), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    // The longer side may lie across: Qt turns a page by its orientation, and this one is as it is.
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

LabelLayout::LabelLayout(LabelJob job, FormFonts fonts, QList<LabelPlan> plans)
    : m_job(std::move(job)), m_fonts(std::move(fonts)), m_plans(std::move(plans))
{
}

Result<LabelLayout> LabelLayout::make(LabelJob job, int printerDots)
{
    Refusal refusal;
    refusal.problems = problemsOf(job);
    if (!refusal.problems.isEmpty())
        return refusal;
    FormFonts fonts;
    const LabelPlanner planner(job, printerDots, fonts);
    QList<LabelPlan> plans;
    plans.reserve(job.labels.size());
    qint64 unnamed = 0;
    for (const Label& label : std::as_const(job.labels)) {
        Result<LabelPlan> plan = planner.plan(label);
        if (plan)
            plans << *std::move(plan);
        else if (refusal.problems.size() < namedProblems)
            refusal.problems << plan.refusal().problems;
        else
            ++unnamed;
    }
    if (unnamed > 0)
        refusal.problems << Problem{u"label.more"_s, {}, {{u"count"_s, unnamed}}};
    if (!refusal.problems.isEmpty())
        return refusal;
    return LabelLayout(std::move(job), std::move(fonts), std::move(plans));
}

QList<Problem> LabelLayout::shortened() const
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        if (m_plans.at(i).isCut)
            problems << Problem{u"label.shortened"_s, m_job.labels.at(i).key, {}};
    }
    return problems;
}

int LabelLayout::sheetCount() const
{
    return m_job.sheet.sheetsFor(m_plans.size(), m_job.startAt);
}

QString LabelLayout::title() const
{
    return sayWord(u"form.labels"_s, m_job.language);
}

QPageLayout LabelLayout::pageLayout() const
{
    return pageLayoutOf(m_job.sheet);
}

void LabelLayout::paintSheet(QPainter& painter, int sheet) const
{
    const int perSheet = m_job.sheet.count();
    const int before = m_job.startAt - 1; // used up on the first sheet
    const int first = std::max(0, sheet * perSheet - before);
    const int end = std::min(int(m_plans.size()), (sheet + 1) * perSheet - before);
    painter.save();
    painter.translate(mm(m_job.shiftRight), mm(m_job.shiftDown));
    for (int i = first; i < end; ++i) {
        const QRectF frame = frameOf(m_job.sheet, (i + before) % perSheet);
        if (m_job.sheet.stock == LabelSheet::Stock::Plain) {
            painter.setPen(hairline());
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(frame);
        }
        paintLabel(painter, m_plans.at(i), frame.topLeft());
    }
    painter.restore();
}

void LabelLayout::paintLabel(QPainter& painter, const LabelPlan& plan, const QPointF& corner) const
{
    for (const LabelPlan::Symbol& symbol : plan.symbols)
        paintBarcode(painter, symbol.area.translated(corner), symbol.symbol, symbol.alignment, SymbolPixels::Modules);
    painter.setPen(Qt::black);
    for (const LabelPlan::Text& text : plan.texts)
        text.block.paint(painter, m_fonts, corner + text.at, text.width, plan.alignment);
}

LaySheets sheetsOf(LabelJob job)
{
    return [job = std::move(job)](int printerDots) -> Result<std::shared_ptr<const Sheets>> {
        Result<LabelLayout> layout = LabelLayout::make(job, printerDots);
        if (!layout)
            return layout.refusal();
        return std::shared_ptr<const Sheets>(std::make_shared<LabelLayout>(*std::move(layout)));
    };
}

LaySheets calibrationOf(const LabelSheet& sheet, const QPointF& shift)
{
    return [sheet, shift](int) -> Result<std::shared_ptr<const Sheets>> {
        return std::shared_ptr<const Sheets>(std::make_shared<CalibrationSheet>(sheet, shift.x(), shift.y()));
    };
}

CalibrationSheet::CalibrationSheet(const LabelSheet& sheet, double shiftRight, double shiftDown)
    : m_sheet(sheet), m_shiftRight(shiftRight), m_shiftDown(shiftDown)
{
}

void CalibrationSheet::paintSheet(QPainter& painter, int) const
{
    painter.save();
    painter.translate(mm(m_shiftRight), mm(m_shiftDown));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < m_sheet.count(); ++i) {
        painter.setPen(hairline());
        const QRectF frame = frameOf(m_sheet, i);
        painter.drawRect(frame);
        const TextBlock number =
            TextBlock::fit(m_fonts, QString::number(i + 1), {9, true, false, false}, frame.width());
        number.paint(painter, m_fonts, frame.center() - QPointF(frame.width() / 2, number.height() / 2), frame.width(),
                     Alignment::Centre);
    }
    paintRulers(painter);
    painter.restore();
}

/// Millimetres from the left and the upper edge of the first label, inwards.
void CalibrationSheet::paintRulers(QPainter& painter) const
{
    constexpr int length = 10;
    const QRectF frame = frameOf(m_sheet, 0);
    const QPointF corner = frame.topLeft() + QPointF(mm(4), mm(4));
    painter.setPen(hairline());
    for (int i = 0; i <= length; ++i) {
        const double tick = mm(i % 5 == 0 ? 2 : 1);
        const double at = mm(i);
        painter.drawLine(QPointF(frame.left() + at, corner.y()), QPointF(frame.left() + at, corner.y() + tick));
        painter.drawLine(QPointF(corner.x(), frame.top() + at), QPointF(corner.x() + tick, frame.top() + at));
    }
    painter.drawLine(QPointF(frame.left(), corner.y()), QPointF(frame.left() + mm(length), corner.y()));
    painter.drawLine(QPointF(corner.x(), frame.top()), QPointF(corner.x(), frame.top() + mm(length)));
    const TextBlock ten = TextBlock::fit(m_fonts, u"10 mm"_s, {smallestPoints, false, false, false}, mm(15));
    ten.paint(painter, m_fonts, QPointF(frame.left() + mm(length) + mm(0.5), corner.y() - mm(1)), mm(15),
              Alignment::Left);
}

} // namespace madoguchi
