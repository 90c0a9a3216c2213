// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportpaper.h"

#include "core/documents/listform.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/filterphrases.h"
#include "core/reports/reportscope.h"
#include "ui/printing/reportwords.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double numberWidth = 1.0; // of the running number, as ReportColumn::width

FormTable tableOfReport(const ReportHead& head)
{
    FormTable table;
    table.columns << FormColumn{Phrase::word(u"column.no"_s), numberWidth, Alignment::Right, true};
    for (size_t i = 0; i < head.columns.size(); ++i) {
        const CellType type = head.typeAt(i);
        table.columns << FormColumn{labelOf(*head.columns[i]), head.columns[i]->width,
                                    isNumeric(type) ? Alignment::Right : Alignment::Left, type == CellType::Key};
    }
    return table;
}

/// A state that is broken in two is no word any more.
QString widestStatus(const ReportWords& words)
{
    const FormFonts fonts;
    QString widest;
    double room = 0;
    for (const AssetStatus status : allAssetStatuses) {
        const QString word = words(Phrase::word(u"status."_s + assetStatusCode(status)));
        const double width = fonts.face(fonts.smallest(), false).glyphs.width(word).value_or(0);
        if (width <= room)
            continue;
        widest = word;
        room = width;
    }
    return widest;
}

/// Numbers and days have their room on a paper of many columns, too: those that are usual in an office.
ListLayout::Column knownOf(CellType type, double share, const ReportWords& words)
{
    const QDate day(2049, 12, 31);      // two digits of an era
    constexpr double shareOfLong = 2.2; // receipts, serial numbers, contracts
    switch (type) {
    case CellType::Key:
        return {share < shareOfLong ? u"A-000123"_s : u"WWH-0000017"_s, false};
    case CellType::Number:
        return {u"999,999"_s, true};
    case CellType::DaysLate:
        return {u"9,999"_s, true};
    case CellType::Money:
        return {u"999,999,999"_s, true};
    case CellType::Day:
    case CellType::DayOfMoment:
    case CellType::Due:
    case CellType::Moment: // its time goes below its day
        return {words(Phrase::day(day)), true};
    case CellType::Status:
        return {widestStatus(words), false, true};
    case CellType::Word:
        return {{}, false, true};
    case CellType::Text:
        break;
    }
    return {};
}

QList<ListLayout::Column> knownColumns(const ReportHead& head, const ReportWords& words)
{
    QList<ListLayout::Column> known{{u"100000"_s, true}};
    for (size_t i = 0; i < head.columns.size(); ++i) {
        known << knownOf(head.typeAt(i), head.columns[i]->width, words);
        if (head.columns[i]->field && head.typeAt(i) == CellType::Number)
            known.last().longest = u"356938035643809"_s; // an IMEI is entered as a number, too
    }
    return known;
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
    content.scope = scopeOfReport(head);
    for (FormField& field : content.scope)
        field.value = withScreenWords(field.value);
    content.table = tableOfReport(head);
    content.printedAt = m_stamp.printedAt;
    content.printedBy = m_stamp.printedBy;
    content.isSample = m_stamp.isSample;
    m_sheets = std::make_unique<ListLayout>(listDocument(content), knownColumns(head, m_words));
    if (m_sheets->hasRoom())
        return Done{};
    m_sheets.reset();
    return refused(u"report.too-many-columns"_s, {}, {{u"count"_s, qint64(head.columns.size())}});
}

QString ReportPaper::textOf(const ReportCell& cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Empty:
        return {};
    case ReportCell::Kind::Text:
        m_glyphs.look(cell.text);
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
