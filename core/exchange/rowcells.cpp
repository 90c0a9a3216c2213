// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowcells.h"

#include "core/base/unseencharacters.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/listcell.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// "U+E000/F040": also the bytes of CP932 under which offices make such characters, where there are any (F040 to F9FC).
QString privateName(uint code)
{
    constexpr uint first = 0xe000;
    constexpr uint perLead = 188;
    constexpr uint most = 10 * perLead;
    QString name = u"U+%1"_s.arg(code, 4, 16, QChar(u'0'));
    if (const uint offset = code - first; offset < most) {
        const uint trail = 0x40 + offset % perLead;
        name += u"/%1"_s.arg((0xf0 + offset / perLead) << 8U | (trail < 0x7f ? trail : trail + 1), 4, 16, QChar(u'0'));
    }
    return name.toUpper();
}

/// The private-use characters of UTF-8 text, each once.
QStringList privateCharacters(QByteArrayView text)
{
    QStringList found;
    for (qsizetype index = 0; index + 2 < text.size(); ++index) {
        const auto lead = static_cast<uchar>(text[index]);
        if (lead != 0xee && lead != 0xef)
            continue;
        const auto second = static_cast<uchar>(text[index + 1]);
        const uint code =
            (lead & 0x0fU) << 12U | (second & 0x3fU) << 6U | (static_cast<uchar>(text[index + 2]) & 0x3fU);
        if (code < 0xe000 || code > 0xf8ff)
            continue;
        if (const QString name = privateName(code); !found.contains(name))
            found.append(name);
    }
    return found;
}

/// Whoever it is, or their section, stands on papers under it.
bool isName(Field column)
{
    using enum Field;
    return column == Name || column == FirstName || column == LastName || column == Section || column == SectionHead ||
           column == HolderFirstName || column == HolderLastName;
}

} // namespace

RowCells::RowCells(const TableLayout& layout, const CsvRow& row) : m_layout(layout), m_row(row)
{
    const auto last = static_cast<int>(row.cells.size()) - 1;
    if (isWhole())
        checkSurplus();
    else
        reportAt(u"import.text-after-quote"_s, last, QString::fromUtf8(row.cell(last)), {{u"at"_s, row.brokenLine}});
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
    if (const std::optional<QString> unseen = unseenCharacter(value, withLines ? TextForm::Lines : TextForm::Line)) {
        reportAt(u"import.control-character"_s, index, value, {{u"character"_s, *unseen}});
        return {};
    }
    if (value.size() > limit) {
        reportLength(index, value, limit);
        return {};
    }
    checkPrivate(index, cell, value);
    return value;
}

void RowCells::checkPrivate(int index, QByteArrayView cell, const QString& value)
{
    const QStringList characters = privateCharacters(cell);
    if (!characters.isEmpty())
        m_warnings.append(
            problemAt(u"import.private-character"_s, index, value, {{u"character"_s, characters.join(u", "_s)}}));
}

/// What is an office's own has been told as that.
void RowCells::checkGlyphs(int index, const QString& value)
{
    QString known = value;
    known.removeIf([](QChar c) { return c.category() == QChar::Other_PrivateUse; });
    const MissingGlyphs missing = m_layout.missingGlyphs(known);
    const auto noteProblem = [&](const QString& code, const QStringList& characters) {
        if (!characters.isEmpty())
            m_warnings.append(problemAt(code, index, value, {{u"characters"_s, characters.join(u", "_s)}}));
    };
    noteProblem(u"import.no-glyph"_s, missing.boxes);
    noteProblem(u"import.no-variant"_s, missing.variants);
}

QString RowCells::text(Field column, qsizetype limit)
{
    if (!m_layout.has(column))
        return {};
    const int index = m_layout.of(column).first();
    QString value = checked(index, limit, false);
    if (m_layout.missingGlyphs && isName(column))
        checkGlyphs(index, value);
    return value;
}

QString RowCells::lines(Field column, qsizetype limit)
{
    return m_layout.has(column) ? checked(m_layout.of(column).first(), limit, true) : QString();
}

QDate RowCells::day(Field column)
{
    const QString cell = text(column, TextLimits::code);
    if (cell.isEmpty())
        return {};
    const Result<QDate> read = readDay(cell, m_layout.dayOrder);
    if (read)
        return *read;
    const Problem why = read.refusal().problems.value(0);
    QVariantMap arguments = why.arguments;
    arguments.insert(u"reason"_s, why.code);
    report(u"import.bad-day"_s, column, cell, arguments);
    return {};
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
    m_problems.append(problemAt(code, index, value, std::move(arguments)));
}

Problem RowCells::problemAt(const QString& code, int index, const QString& value, QVariantMap arguments) const
{
    const QString name = m_layout.header.value(index);
    arguments.insert(u"line"_s, m_row.line);
    arguments.insert(u"column"_s, name.isEmpty() && index >= 0 ? u"#%1"_s.arg(index + 1) : name);
    arguments.insert(u"value"_s, shownInMessage(value));
    return {code, {}, std::move(arguments)};
}

QList<Problem> RowCells::takeProblems(const QString& subject)
{
    for (Problem& problem : m_problems)
        problem.subject = subject;
    return std::move(m_problems);
}

QList<Problem> RowCells::takeWarnings(const QString& subject)
{
    for (Problem& warning : m_warnings)
        warning.subject = subject;
    return std::move(m_warnings);
}

} // namespace madoguchi
