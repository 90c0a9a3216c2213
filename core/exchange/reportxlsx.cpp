// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportxlsx.h"

#include "core/exchange/reportcsv.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/reportscope.h"

#include <QHash>

namespace madoguchi {

using namespace Qt::StringLiterals;

using Look = XlsxBook::Look;

namespace {

constexpr double charactersPerWidth = 6.5; // of ReportColumn::width, in columns of a spreadsheet

} // namespace

XlsxReport::XlsxReport(QString path, ReportWords words, ReportStamp stamp)
    : m_path(std::move(path)), m_words(std::move(words)), m_stamp(std::move(stamp))
{
}

XlsxReport::~XlsxReport() = default;

Result<Done> XlsxReport::begin(const ReportHead& head)
{
    m_head = head;
    m_hasGroupColumn = needsGroupColumn(head);
    Result<std::unique_ptr<XlsxBook>> book = XlsxBook::open(m_path);
    if (!book)
        return book.refusal();
    m_book = std::move(book).value();
    m_book->setProperties(word(head.report->title), m_stamp.printedBy);
    m_list = &m_book->addSheet(word(head.report->title));
    std::vector<const ReportColumn*> columns = head.columns;
    if (m_hasGroupColumn)
        columns.insert(columns.begin(), head.group);
    for (int i = 0; i < int(columns.size()); ++i)
        m_list->setWidth(i, columns[size_t(i)]->width * charactersPerWidth);
    for (int i = 0; i < int(columns.size()); ++i)
        m_list->put(i, m_words(labelOf(*columns[size_t(i)])), Look::Head);
    return m_list->nextRow();
}

Result<Done> XlsxReport::beginGroup(const ReportCell&)
{
    return Done{};
}

Result<Done> XlsxReport::row(const ReportRow& row, const ReportCell& group)
{
    int column = 0;
    if (m_hasGroupColumn)
        put(*m_list, column++, group);
    for (const ReportCell& cell : row)
        put(*m_list, column++, cell);
    return m_list->nextRow();
}

void XlsxReport::put(XlsxBook::Sheet& sheet, int column, const ReportCell& cell, Look look)
{
    if (cell.kind != ReportCell::Kind::Word)
        return sheet.put(column, cell, look);
    auto known = m_known.constFind(cell.text);
    if (known == m_known.cend()) {
        constexpr qsizetype most = 20000; // codes of an extract of the journal are whatever was ever stored
        if (m_known.size() > most)
            m_known.clear();
        known = m_known.insert(cell.text, m_book->fitting(m_words(Phrase::word(cell.text))));
    }
    sheet.putFitting(column, *known, look);
}

Result<Done> XlsxReport::endGroup(const ReportGroup&)
{
    return Done{};
}

Result<Done> XlsxReport::end(const ReportSummary& summary)
{
    m_list->finishList(int(m_head.columns.size()) + (m_hasGroupColumn ? 1 : 0));
    XlsxBook::Sheet& about = m_book->addSheet(word("report.summary"));
    about.setWidth(0, 40);
    about.setWidth(1, 14);
    for (int i = 0; i < int(m_head.columns.size()); ++i)
        about.setWidth(2 + i, 14);
    if (const Result<Done> put = putAbout(about); !put)
        return put;
    if (const Result<Done> put = putTotals(about, summary); !put)
        return put;
    if (const Result<Done> put = putTallies(about, summary); !put)
        return put;
    return m_book->commit();
}

Result<Done> XlsxReport::line(XlsxBook::Sheet& sheet, const QString& text, Look look)
{
    sheet.put(0, text, look);
    return sheet.nextRow();
}

Result<Done> XlsxReport::putAbout(XlsxBook::Sheet& sheet)
{
    QStringList lines;
    if (m_stamp.isSample)
        lines << word("mark.sample");
    if (!m_stamp.organisation.isEmpty())
        lines << m_stamp.organisation;
    const Phrase at = Phrase::moment(m_stamp.printedAt.toLocal());
    lines << m_words(m_stamp.printedBy.isEmpty() ? Phrase::word(u"foot.printed-at"_s, {at})
                                                 : Phrase::word(u"foot.printed-at-by"_s, {at, m_stamp.printedBy}));
    const QList<FormField> scope = scopeOfReport(m_head);
    for (const FormField& field : scope)
        lines << m_words(Phrase::word(u"report.group"_s, {field.label, field.value}));
    if (const Result<Done> title = line(sheet, word(m_head.report->title), Look::Title); !title)
        return title;
    for (const QString& text : std::as_const(lines)) {
        if (const Result<Done> put = line(sheet, text); !put)
            return put;
    }
    return sheet.nextRow();
}

Result<Done> XlsxReport::putTotals(XlsxBook::Sheet& sheet, const ReportSummary& summary)
{
    sheet.put(0, m_head.group ? m_words(labelOf(*m_head.group)) : QString(), Look::Head);
    sheet.put(1, word("report.rows"), Look::Head);
    int column = 2;
    for (const ReportColumn* shown : m_head.columns) {
        if (shown->isSummed)
            sheet.put(column++, m_words(labelOf(*shown)), Look::Head);
    }
    if (const Result<Done> next = sheet.nextRow(); !next)
        return next;
    for (const ReportGroup& group : summary.groups) {
        const ReportCell name = m_head.group ? groupName(*m_head.group, group.name) : group.name;
        if (const Result<Done> put = putTotal(sheet, name, group.totals, Look::Plain); !put)
            return put;
    }
    const ReportCell total = ReportCell::word(u"table.total"_s);
    if (const Result<Done> put = putTotal(sheet, total, summary.totals, Look::Total); !put)
        return put;
    for (const Phrase& phrase : closingPhrases(summary)) {
        if (const Result<Done> put = line(sheet, m_words(phrase)); !put)
            return put;
    }
    return Done{};
}

/// A column for each state that occurs.
Result<Done> XlsxReport::putTallies(XlsxBook::Sheet& sheet, const ReportSummary& summary)
{
    if (summary.tallies.isEmpty())
        return Done{};
    if (const Result<Done> space = sheet.nextRow(); !space)
        return space;
    const QStringList states = talliedStates(summary);
    sheet.put(0, word("asset.kind"), Look::Head);
    sheet.put(1, word("report.rows"), Look::Head);
    for (qsizetype i = 0; i < states.size(); ++i)
        sheet.put(2 + int(i), m_words(Phrase::word(u"status."_s + states.at(i))), Look::Head);
    for (const ReportTally& tally : summary.tallies) {
        if (const Result<Done> next = sheet.nextRow(); !next)
            return next;
        sheet.put(0, ReportCell::ofText(tally.kind), Look::Plain);
        sheet.put(1, ReportCell::ofNumber(tally.rows), Look::Plain);
        for (qsizetype i = 0; i < states.size(); ++i)
            sheet.put(2 + int(i), ReportCell::ofNumber(tally.states.value(states.at(i))), Look::Plain);
    }
    return sheet.nextRow();
}

Result<Done> XlsxReport::putTotal(XlsxBook::Sheet& sheet, const ReportCell& name, const ReportTotals& totals, Look look)
{
    put(sheet, 0, name, look);
    sheet.put(1, ReportCell::ofNumber(totals.rows), look);
    int column = 2;
    for (size_t i = 0; i < m_head.columns.size(); ++i) {
        if (m_head.columns[i]->isSummed)
            sheet.put(column++, ReportCell::ofNumber(totals.sums[i]), look);
    }
    return sheet.nextRow();
}

} // namespace madoguchi
