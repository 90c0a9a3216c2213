// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowcells.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/listcell.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 60;

/// The first control character (C0, DEL, C1) of UTF-8 text, 0 when there is none.
char32_t controlCharacter(QByteArrayView text, bool withLines)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const auto byte = static_cast<uchar>(text[index]);
        const bool isLine = byte == '\n' || byte == '\r' || byte == '\t';
        if ((byte < 0x20 && !(withLines && isLine)) || byte == 0x7f)
            return byte;
        if (byte == 0xc2 && index + 1 < text.size() && static_cast<uchar>(text[index + 1]) < 0xa0)
            return static_cast<uchar>(text[index + 1]);
    }
    return 0;
}

/// For a message: no control characters, not too long.
QString shown(QString value)
{
    std::replace_if(
        value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return value.size() > shownLength ? value.first(shownLength) + u'…' : value;
}

} // namespace

RowCells::RowCells(const TableLayout& layout, const CsvRow& row) : m_layout(layout), m_row(row)
{
    checkSurplus();
}

void RowCells::checkSurplus()
{
    const qsizetype named = m_layout.header.size();
    for (qsizetype index = named; index < static_cast<qsizetype>(m_row.cells.size()); ++index) {
        if (m_row.cell(index).isEmpty())
            continue;
        reportAt(u"import.surplus-cells"_s, static_cast<int>(index), QString::fromUtf8(m_row.cell(index)),
                 {{u"columns"_s, static_cast<qint64>(named)}, {u"cells"_s, static_cast<qint64>(m_row.cells.size())}});
        return;
    }
}

QString RowCells::checked(int index, qsizetype limit, bool withLines)
{
    const QByteArrayView cell = m_row.cell(index);
    if (cell.isEmpty())
        return {};
    QString value = QString::fromUtf8(cell);
    if (m_layout.source == TableSource::Own)
        value = unguardedFormula(value);
    if (const char32_t control = controlCharacter(cell, withLines)) {
        const QString name = u"U+%1"_s.arg(static_cast<uint>(control), 4, 16, QChar(u'0')).toUpper();
        reportAt(u"import.control-character"_s, index, value, {{u"character"_s, name}});
        return {};
    }
    if (value.size() > limit) {
        reportLength(index, value, limit);
        return {};
    }
    return value;
}

QString RowCells::text(Field column, qsizetype limit)
{
    return m_layout.has(column) ? checked(m_layout.of(column).first(), limit, false) : QString();
}

QString RowCells::lines(Field column, qsizetype limit)
{
    return m_layout.has(column) ? checked(m_layout.of(column).first(), limit, true) : QString();
}

QStringList RowCells::all(Field column)
{
    QStringList cells;
    for (const int index : m_layout.of(column)) {
        const QString cell = checked(index, TextLimits::text, true);
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return cells;
}

QStringList RowCells::codes(Field column)
{
    QStringList codes;
    for (const int index : m_layout.of(column)) {
        for (const QString& code : splitList(checked(index, TextLimits::text, true))) {
            if (code.size() > TextLimits::code)
                reportLength(index, code, TextLimits::code);
            else if (!codes.contains(code))
                codes.append(code);
        }
    }
    return codes;
}

QString RowCells::custom(const CustomColumn& column)
{
    return checked(column.index, TextLimits::text, true);
}

void RowCells::report(const QString& code, Field column, const QString& value, QVariantMap arguments)
{
    reportAt(code, m_layout.has(column) ? m_layout.of(column).first() : -1, value, std::move(arguments));
}

void RowCells::reportLength(int index, const QString& value, qsizetype limit)
{
    reportAt(u"import.too-long"_s, index, value,
             {{u"length"_s, static_cast<qint64>(value.size())}, {u"limit"_s, static_cast<qint64>(limit)}});
}

void RowCells::reportAt(const QString& code, int index, const QString& value, QVariantMap arguments)
{
    const QString name = m_layout.header.value(index);
    arguments.insert(u"line"_s, m_row.line);
    arguments.insert(u"column"_s, name.isEmpty() && index >= 0 ? u"#%1"_s.arg(index + 1) : name);
    arguments.insert(u"value"_s, shown(value));
    m_problems.append({code, {}, std::move(arguments)});
}

QList<Problem> RowCells::takeProblems(const QString& subject)
{
    for (Problem& problem : m_problems)
        problem.subject = subject;
    return std::move(m_problems);
}

} // namespace madoguchi
