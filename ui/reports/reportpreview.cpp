// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "core/exchange/recordtables.h"
#include "core/reports/fieldcolumn.h"
#include "ui/printing/reportfile.h"
#include "ui/printing/reportwords.h"

#include <algorithm>
#include <utility>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Behind the columns of a plan those that name what its rows lead to, where they are not shown; gives how many.
qsizetype addThings(ReportPlan& plan)
{
    const ReportDescription* report = findReport(plan.report);
    if (!report)
        return 0;
    if (plan.columns.isEmpty()) {
        for (const char* usual : report->usual)
            plan.columns << QString::fromLatin1(usual);
    }
    const qsizetype shown = plan.columns.size();
    for (const ThingColumn& thing : thingColumns(*report)) {
        if (const QString name = QString::fromLatin1(thing.column->name); !plan.columns.contains(name))
            plan.columns << name;
    }
    return plan.columns.size() - shown;
}

/// Keeps the first rows as words. The last columns are not shown.
class PreviewSink final : public ReportSink
{
public:
    explicit PreviewSink(qsizetype unseen) : m_unseen(unseen) {}

    Result<Done> begin(const ReportHead& head) override
    {
        m_group = head.group;
        m_isOfFigures = head.report->isOfFigures();
        m_shown = head.columns.size() - size_t(m_unseen);
        for (size_t i = 0; i < m_shown; ++i) {
            m_preview.header << m_words(labelOf(*head.columns[i]));
            m_preview.isNumeric << isNumeric(head.typeAt(i));
            m_isSummed.push_back(head.columns[i]->isSummed);
        }
        for (const ThingColumn& thing : thingColumns(*head.report)) {
            const auto found = std::find(head.columns.begin(), head.columns.end(), thing.column);
            if (found != head.columns.end())
                m_things << std::pair(thing, size_t(found - head.columns.begin()));
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
        keep({PreviewRow::Kind::Group,
              {m_words(Phrase::word(u"report.group"_s, {label, nameOf(name)}))},
              int(m_preview.header.size())});
        return Done{};
    }

    Result<Done> row(const ReportRow& row, const ReportCell&) override
    {
        if (isFull())
            return Done{};
        PreviewRow shown;
        for (size_t i = 0; i < m_shown; ++i)
            shown.cells << m_words(phraseOf(row[i]));
        for (const auto& [thing, at] : std::as_const(m_things))
            shown.things << thingsIn(thing, row[at]);
        keep(std::move(shown));
        return Done{};
    }

    Result<Done> endGroup(const ReportGroup& group) override
    {
        if (m_isOfFigures)
            return Done{};
        const Phrase rows = phraseOf(ReportCell::ofNumber(group.totals.rows));
        keep(subtotal(m_words(Phrase::word(u"report.subtotal"_s, {nameOf(group.name), rows})), group.totals));
        return Done{};
    }

    Result<Done> end(const ReportSummary& summary) override
    {
        m_preview.summary = summary;
        m_preview.tallies = tallyLines(summary, m_words);
        for (size_t i = 0; i < m_isSummed.size(); ++i) {
            if (m_isSummed[i] && !m_isOfFigures)
                m_preview.sums << m_words(
                    Phrase::word(u"report.sum"_s, {m_preview.header.at(qsizetype(i)), sumOf(summary.totals, i)}));
        }
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
    [[nodiscard]] static Phrase sumOf(const ReportTotals& totals, size_t column)
    {
        return phraseOf(ReportCell::ofNumber(totals.sums[column]));
    }
    /// The name goes up to the first sum; a sum in the first column stands behind it.
    [[nodiscard]] PreviewRow subtotal(const QString& name, const ReportTotals& totals) const
    {
        PreviewRow row{PreviewRow::Kind::Subtotal, {name}, int(m_preview.header.size())};
        row.cells.resize(m_preview.header.size());
        for (size_t i = m_isSummed.size(); i-- > 0;) {
            if (!m_isSummed[i])
                continue;
            const QString sum = m_words(sumOf(totals, i));
            row.span = std::max(int(i), 1);
            row.cells[qsizetype(i)] = i == 0 ? name + u"   "_s + sum : sum;
        }
        return row;
    }
    QString nameOf(const ReportCell& name) const { return m_words(phraseOf(groupName(*m_group, name))); }

    ReportWords m_words = reportWords();
    const ReportColumn* m_group = nullptr;
    std::vector<bool> m_isSummed; ///< by column
    bool m_isOfFigures = false;
    qsizetype m_unseen;
    size_t m_shown = 0;
    QList<std::pair<ThingColumn, size_t>> m_things; ///< and the place of the column
    ReportPreview m_preview;
};

} // namespace

Result<ReportPlan> planOf(Desk& desk, const ReportWish& wish)
{
    const ReportDescription* report = findReport(wish.plan.report);
    const ReportSubject itemIs = report && report->isOfThing() ? report->subject : ReportSubject::Asset;
    const Result<ReportFilter> filter = desk.ask(FillReportKeys{wish.plan.filter, wish.person, wish.item, itemIs});
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
        ReportPlan wanted = *plan;
        PreviewSink sink(addThings(wanted));
        const Result<ReportSummary> summary = runReport(desk, {wanted, &sink, &control, &recordTables()}, by);
        return summary ? Result<ReportPreview>(sink.take()) : Result<ReportPreview>(summary.refusal());
    }
    Result<LaidReport> report = layReport(desk, *plan, wish.isWithChart, by, control);
    if (!report)
        return report.refusal();
    ReportPreview preview;
    preview.summary = std::move(report->summary);
    preview.sheets = std::move(report->sheets);
    preview.missing = std::move(report->missing);
    return preview;
}

} // namespace madoguchi
