// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/textdecoding.h"

#include <QStringConverter>

#include <csv.h>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptPlaces = 3;
const QByteArray getaMark("\x81\xac"); // 〓

/// Characters CP932 has under another code point.
QString withCp932Twins(QString text)
{
    const auto twin = [](QChar c) -> QChar {
        switch (c.unicode()) {
        case u'\u301c':
            return u'\uff5e';
        case u'\u2212':
            return u'\uff0d';
        case u'\u2014':
            return u'\u2015';
        case u'\u2016':
            return u'\u2225';
        case u'\u00a5':
            return u'\\';
        default:
            return c;
        }
    };
    std::transform(text.begin(), text.end(), text.begin(), twin);
    return text;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool needsQuotes(const QByteArray& cell)
{
    const auto special = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    return !cell.isEmpty() &&
           (blank(cell.front()) || blank(cell.back()) || std::any_of(cell.begin(), cell.end(), special));
}

} // namespace

Result<CsvEncoding> csvEncodingFromName(const QString& name)
{
    if (name.trimmed().compare(u"utf-8-plain"_s, Qt::CaseInsensitive) == 0)
        return CsvEncoding::Utf8;
    const Result<std::optional<TextEncoding>> known = encodingFromName(name);
    const TextEncoding encoding = known ? known->value_or(TextEncoding::Utf8) : TextEncoding::Utf16Le;
    if (encoding == TextEncoding::Utf8)
        return CsvEncoding::Utf8WithBom;
    if (encoding == TextEncoding::Cp932)
        return CsvEncoding::Cp932;
    return refused(u"export.encoding-unknown"_s, name, {{u"known"_s, u"utf-8, utf-8-plain, cp932"_s}});
}

QString codePointOf(const CharacterLoss& loss)
{
    return u"U+"_s + QString::number(loss.character.toUcs4().value(0), 16).toUpper().rightJustified(4, u'0');
}

CsvWriter::CsvWriter(std::unique_ptr<OutputFile> file, QStringList header, CsvEncoding encoding)
    : m_file(std::move(file)), m_header(std::move(header)), m_encoding(encoding)
{
    if (encoding == CsvEncoding::Utf8WithBom)
        m_line = "\xef\xbb\xbf";
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::open(const QString& path, const QStringList& header, CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Cp932 && !QStringEncoder(cp932Codec).isValid())
        return refused(u"export.encoding-unavailable"_s, path, {{u"encoding"_s, u"cp932"_s}});
    Result<std::unique_ptr<OutputFile>> file = OutputFile::open(path);
    if (!file)
        return file.refusal();
    std::unique_ptr<CsvWriter> writer(new CsvWriter(std::move(file).value(), header, encoding));
    const Result<Done> written = writer->writeRow(header);
    if (!written)
        return written.refusal();
    return Result<std::unique_ptr<CsvWriter>>(std::move(writer));
}

void CsvWriter::lose(const QString& character, qsizetype column)
{
    ++m_summary.lossCount;
    auto known = m_lost.constFind(character);
    if (known == m_lost.cend()) {
        known = m_lost.insert(character, m_summary.losses.size());
        m_summary.losses.append({character, 0, {}});
    }
    CharacterLoss& loss = m_summary.losses[*known];
    ++loss.count;
    const LossPlace place{m_row, m_header.value(column)};
    if (loss.places.size() < keptPlaces && (loss.places.isEmpty() || loss.places.last() != place))
        loss.places.append(place);
}

QByteArray CsvWriter::encodedCp932(const QString& cell, qsizetype column)
{
    const QString text = withCp932Twins(cell);
    QStringEncoder whole(cp932Codec);
    QByteArray bytes = whole(text);
    if (!whole.hasError())
        return bytes;
    bytes.clear();
    for (const char32_t point : text.toUcs4()) {
        const QString character = QString::fromUcs4(&point, 1);
        QStringEncoder one(cp932Codec);
        const QByteArray coded = one(character);
        if (!one.hasError()) {
            bytes += coded;
            continue;
        }
        lose(character, column);
        if (!isVariationSelector(point))
            bytes += getaMark;
    }
    return bytes;
}

QByteArray CsvWriter::encoded(const QString& cell, qsizetype column)
{
    const QString safe = withVisibleControls(guardedFormula(cell));
    return m_encoding == CsvEncoding::Cp932 ? encodedCp932(safe, column) : safe.toUtf8();
}

void CsvWriter::appendCell(const QByteArray& cell, bool alone)
{
    // A row of one empty cell would be a blank line, which a reader skips.
    if (!needsQuotes(cell) && !(alone && cell.isEmpty())) {
        m_line += cell;
        return;
    }
    const auto size = static_cast<size_t>(cell.size());
    const qsizetype start = m_line.size();
    m_line.resize(start + static_cast<qsizetype>(csv_write(nullptr, 0, cell.data(), size)));
    csv_write(m_line.data() + start, static_cast<size_t>(m_line.size() - start), cell.data(), size);
}

Result<Done> CsvWriter::writeRow(const QStringList& cells)
{
    ++m_row;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            m_line += ',';
        appendCell(encoded(cells[column], column), cells.size() == 1);
    }
    m_line += "\r\n";
    const Result<Done> written = m_file->write(m_line);
    m_line.clear();
    return written;
}

Result<CsvSummary> CsvWriter::commit()
{
    const Result<Done> done = m_file->commit();
    if (!done)
        return done.refusal();
    m_summary.rows = m_row - 1;
    return m_summary;
}

} // namespace madoguchi
