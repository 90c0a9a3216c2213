// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportcsv.h"

#include <algorithm>

namespace madoguchi {

bool needsGroupColumn(const ReportHead& head)
{
    return head.group && std::find(head.columns.begin(), head.columns.end(), head.group) == head.columns.end();
}

CsvReport::CsvReport(QString path, CsvEncoding encoding, ReportWords words)
    : m_path(std::move(path)), m_encoding(encoding), m_words(std::move(words))
{
}

CsvReport::~CsvReport() = default;

Result<Done> CsvReport::begin(const ReportHead& head)
{
    m_hasGroupColumn = needsGroupColumn(head);
    QStringList header;
    if (m_hasGroupColumn)
        header << m_words(labelOf(*head.group));
    for (const ReportColumn* column : head.columns)
        header << m_words(labelOf(*column));
    Result<std::unique_ptr<CsvWriter>> writer = CsvWriter::open(m_path, header, m_encoding);
    if (!writer)
        return writer.refusal();
    m_writer = std::move(writer).value();
    return Done{};
}

Result<Done> CsvReport::beginGroup(const ReportCell&)
{
    return Done{};
}

Result<Done> CsvReport::row(const ReportRow& row, const ReportCell& group)
{
    QStringList cells;
    cells.reserve(qsizetype(row.size()) + 1);
    if (m_hasGroupColumn)
        cells << textOf(group);
    for (const ReportCell& cell : row)
        cells << textOf(cell);
    return m_writer->writeRow(cells);
}

Result<Done> CsvReport::endGroup(const ReportGroup&)
{
    return Done{};
}

Result<Done> CsvReport::end(const ReportSummary&)
{
    const Result<CsvSummary> done = m_writer->commit();
    if (!done)
        return done.refusal();
    m_written = *done;
    return Done{};
}

QString CsvReport::textOf(const ReportCell& cell) const
{
    switch (cell.kind) {
    case ReportCell::Kind::Word:
        return m_words(Phrase::word(cell.text));
    case ReportCell::Kind::Number:
        return QString::number(cell.number);
    case ReportCell::Kind::Moment:
        return QString(cell.text).replace(10, 1, u' ');
    default:
        return cell.text;
    }
}

} // namespace madoguchi
