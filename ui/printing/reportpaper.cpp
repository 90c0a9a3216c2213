// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportpaper.h"

#include "core/documents/listform.h"
#include "core/reports/fieldcolumn.h"
#include "ui/printing/reportwords.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double numberWidth = 1.0; // of the running number, as ReportColumn::width

FormTable tableOf(const ReportHead& head)
{
    FormTable table;
    table.columns << FormColumn{Phrase::word(u"column.no"_s), numberWidth, Alignment::Right, true};
    for (const ReportColumn* column : head.columns)
        table.columns << FormColumn{labelOf(*column), column->width,
                                    column->isNumeric() ? Alignment::Right : Alignment::Left,
                                    column->type == CellType::Key};
    return table;
}

} // namespace

ReportPaper::ReportPaper(ReportStamp stamp) : m_stamp(std::move(stamp)), m_words(reportWords()) {}
ReportPaper::~ReportPaper() = default;

Result<Done> ReportPaper::begin(const ReportHead& head)
{
    m_head = head;
    ListContent content;
    content.language = reportLanguage();
    content.title = Phrase::word(QString::fromLatin1(head.report->title));
    content.issuer.organisation = m_stamp.organisation;
    content.asOf = head.asOf;
    for (const Phrase& filter : head.filter)
        content.filter << withScreenWords(filter);
    if (!head.subject.isEmpty()) {
        const bool isItem = head.report->subject == ReportSubject::Asset;
        content.scope << FormField{Phrase::word(isItem ? u"journal.items"_s : u"filter.whom"_s), head.subject, true};
    }
    if (head.group)
        content.scope << FormField{Phrase::word(u"list.grouped-by"_s), labelOf(*head.group), false};
    content.table = tableOf(head);
    content.printedAt = m_stamp.printedAt;
    content.printedBy = m_stamp.printedBy;
    content.isSample = m_stamp.isSample;
    m_sheets = std::make_unique<ListLayout>(listDocument(content));
    return Done{};
}

QString ReportPaper::textOf(const ReportCell& cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Empty:
        return {};
    case ReportCell::Kind::Text:
        return cell.text;
    case ReportCell::Kind::Number:
        return phraseOf(cell).value;
    default:
        break;
    }
    auto known = m_known.constFind(cell.text);
    if (known == m_known.cend()) {
        constexpr qsizetype most = 20000; // moments differ from row to row
        if (m_known.size() > most)
            m_known.clear();
        known = m_known.insert(cell.text, m_words(phraseOf(cell)));
    }
    return *known;
}

QString ReportPaper::nameOf(const ReportCell& group)
{
    return textOf(groupName(*m_head.group, group));
}

Result<Done> ReportPaper::beginGroup(const ReportCell& name)
{
    const QString label = m_words(labelOf(*m_head.group));
    m_sheets->addLine(ListLayout::RowKind::Group, m_words(Phrase::word(u"report.group"_s, {label, nameOf(name)})));
    return Done{};
}

Result<Done> ReportPaper::row(const ReportRow& row, const ReportCell&)
{
    QStringList cells;
    cells.reserve(qsizetype(row.size()) + 1);
    cells << QString::number(++m_rows);
    for (const ReportCell& cell : row)
        cells << textOf(cell);
    m_sheets->addRow(cells);
    return Done{};
}

QStringList ReportPaper::sumsOf(const ReportTotals& totals) const
{
    QStringList sums{QString()}; // below the running number
    for (size_t i = 0; i < m_head.columns.size(); ++i)
        sums << (m_head.columns[i]->isSummed ? phraseOf(ReportCell::ofNumber(totals.sums[i])).value : QString());
    return sums;
}

Result<Done> ReportPaper::endGroup(const ReportGroup& group)
{
    if (m_head.report->isOfFigures())
        return Done{};
    const Phrase rows = phraseOf(ReportCell::ofNumber(group.totals.rows));
    m_sheets->addTotal(ListLayout::RowKind::Subtotal,
                       m_words(Phrase::word(u"report.subtotal"_s, {nameOf(group.name), rows})), sumsOf(group.totals));
    return Done{};
}

Result<Done> ReportPaper::end(const ReportSummary& summary)
{
    if (summary.totals.rows == 0)
        m_sheets->addLine(ListLayout::RowKind::Body, m_words(Phrase::word(u"table.empty"_s)));
    const Phrase rows = phraseOf(ReportCell::ofNumber(summary.totals.rows));
    if (!m_head.report->isOfFigures())
        m_sheets->addTotal(ListLayout::RowKind::Total, m_words(Phrase::word(u"report.total"_s, {rows})),
                           sumsOf(summary.totals));
    for (const QString& line : tallyLines(summary, m_words))
        m_sheets->addLine(ListLayout::RowKind::Note, line);
    for (const Phrase& phrase : closingPhrases(summary))
        m_sheets->addLine(ListLayout::RowKind::Note, m_words(phrase));
    return m_sheets->finish();
}

std::unique_ptr<const PaperSheets> ReportPaper::takeSheets(int following)
{
    m_sheets->setFollowing(following);
    return std::move(m_sheets);
}

} // namespace madoguchi
