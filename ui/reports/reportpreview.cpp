// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "core/exchange/recordtables.h"
#include "core/reports/fieldcolumn.h"
#include "ui/printing/reportfile.h"
#include "ui/printing/reportwords.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the first rows as words.
class PreviewSink final : public ReportSink
{
public:
    Result<Done> begin(const ReportHead& head) override
    {
        m_group = head.group;
        m_isOfFigures = head.report->isOfFigures();
        for (const ReportColumn* column : head.columns) {
            m_preview.header << m_words(labelOf(*column));
            m_preview.isNumeric << column->isNumeric();
        }
        QStringList filter;
        for (const Phrase& phrase : head.filter)
            filter << m_words(phrase);
        m_preview.filter = filter.join(u", "_s);
        m_preview.subject = m_words(head.subject);
        return Done{};
    }

    Result<Done> beginGroup(const ReportCell& name) override
    {
        const QString label = m_words(labelOf(*m_group));
        keep({PreviewRow::Kind::Group, {m_words(Phrase::word(u"report.group"_s, {label, nameOf(name)}))}});
        return Done{};
    }

    Result<Done> row(const ReportRow& row, const ReportCell&) override
    {
        if (isFull())
            return Done{};
        QStringList cells;
        for (const ReportCell& cell : row)
            cells << m_words(phraseOf(cell));
        keep({PreviewRow::Kind::Body, cells});
        return Done{};
    }

    Result<Done> endGroup(const ReportGroup& group) override
    {
        if (m_isOfFigures)
            return Done{};
        const Phrase rows = phraseOf(ReportCell::ofNumber(group.totals.rows));
        keep({PreviewRow::Kind::Subtotal, {m_words(Phrase::word(u"report.subtotal"_s, {nameOf(group.name), rows}))}});
        return Done{};
    }

    Result<Done> end(const ReportSummary& summary) override
    {
        m_preview.summary = summary;
        return Done{};
    }

    ReportPreview take() { return std::move(m_preview); }

private:
    bool isFull()
    {
        const bool isFull = m_preview.rows.size() >= ReportPreview::mostRows;
        m_preview.isAll = m_preview.isAll && !isFull;
        return isFull;
    }
    void keep(PreviewRow row)
    {
        if (!isFull())
            m_preview.rows << std::move(row);
    }
    QString nameOf(const ReportCell& name) const { return m_words(phraseOf(groupName(*m_group, name))); }

    ReportWords m_words = reportWords();
    const ReportColumn* m_group = nullptr;
    bool m_isOfFigures = false;
    ReportPreview m_preview;
};

} // namespace

Result<ReportPlan> planOf(Desk& desk, const ReportWish& wish)
{
    const ReportDescription* report = findReport(wish.plan.report);
    const bool isConsumable = report && report->subject == ReportSubject::Consumable;
    const Result<ReportFilter> filter =
        desk.ask(FillReportKeys{wish.plan.filter, wish.person, wish.item, isConsumable});
    if (!filter)
        return filter.refusal();
    ReportPlan plan = wish.plan;
    plan.filter = *filter;
    return plan;
}

Result<ChartData> chartOf(Desk& desk, const ReportWish& wish)
{
    const Result<ReportPlan> plan = planOf(desk, wish);
    return plan ? desk.ask(AskReportChart{plan->report, plan->filter}) : Result<ChartData>(plan.refusal());
}

Result<ReportPreview> previewReport(Desk& desk, const ReportWish& wish, bool isPaper, const Actor& by,
                                    JobControl& control)
{
    const Result<ReportPlan> plan = planOf(desk, wish);
    if (!plan)
        return plan.refusal();
    if (!isPaper) {
        PreviewSink sink;
        const Result<ReportSummary> summary = runReport(desk, {*plan, &sink, &control, &recordTables()}, by);
        return summary ? Result<ReportPreview>(sink.take()) : Result<ReportPreview>(summary.refusal());
    }
    Result<LaidReport> report = layReport(desk, *plan, wish.isWithChart, by, control);
    if (!report)
        return report.refusal();
    ReportPreview preview;
    preview.summary = std::move(report->summary);
    preview.sheets = std::move(report->sheets);
    return preview;
}

} // namespace madoguchi
