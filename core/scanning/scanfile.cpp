// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scanfile.h"

#include "core/scanning/scanpipeline.h"

#include <QDateTime>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// UTF-8 without a mark; nothing for what is no text.
std::optional<QByteArray> textBytes(QByteArray bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16); // by its mark
        const QString text = decoder(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(text.toUtf8());
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes.contains('\0') ? std::nullopt : std::optional(bytes);
}

QList<QByteArray> linesOf(const QByteArray& text)
{
    return text.split(text.contains('\n') ? '\n' : '\r');
}

/// The cells between the separators; one in quotation marks may hold a separator, and a doubled mark is one.
QStringList cellsOf(const QString& line, QChar separator)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (isQuoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"')
            cells.last() += line.at(++i);
        else if (c == u'"' && (isQuoted || cells.last().trimmed().isEmpty()))
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            cells << QString();
        else
            cells.last() += c;
    }
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// How many columns the rows have with this separator; 1 where less than nine in ten have as many.
int columnsWith(const QList<ScanFileRow>& rows, QChar separator)
{
    std::map<qsizetype, qsizetype> counts;
    for (const ScanFileRow& row : rows)
        ++counts[cellsOf(row.text, separator).size()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& one, const auto& other) { return one.second < other.second; });
    return most->second * 10 >= rows.size() * 9 ? int(most->first) : 1;
}

QDate dayIn(const QString& text)
{
    for (const QString& format : {u"yyyy/M/d"_s, u"yyyy-M-d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s}) {
        const QDate day = QDate::fromString(text, format);
        if (day.isValid() && day.year() >= 2000 && day.year() < 2100)
            return day;
    }
    const QDate shortDay = QDate::fromString(text, u"yy/M/d"_s).addYears(100);
    return shortDay.isValid() && shortDay.year() >= 2000 ? shortDay : QDate();
}

QTime timeIn(const QString& text)
{
    for (const QString& format : {u"H:m:s"_s, u"H:m"_s, u"H:m:s.z"_s, u"HHmmss"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return {};
}

struct DayAndTime {
    QDate day;
    QTime time; ///< not valid: the cell has but a day
};
DayAndTime momentIn(const QString& text)
{
    qsizetype cut = text.indexOf(u' ');
    if (cut < 0)
        cut = text.indexOf(u'T');
    const bool isRunTogether = cut < 0 && text.size() == 14;
    const QDate day = dayIn(isRunTogether ? text.left(8) : text.left(cut));
    const QTime time = isRunTogether ? timeIn(text.mid(8)) : cut < 0 ? QTime() : timeIn(text.mid(cut + 1).trimmed());
    return {day, time};
}

/// The first column behind this one, then from the left, of which every row but the first, which may head it, has such
/// a value. Not of a single row.
template<class IsOne>
int columnOf(const ScanFile& file, int behind, IsOne isOne)
{
    for (int i = 0; i < file.columns && file.rows.size() > 1; ++i) {
        const int column = (behind + 1 + i) % file.columns;
        const bool isAll = std::all_of(file.rows.begin() + 1, file.rows.end(), [&](const ScanFileRow& row) {
            return row.cells.size() != file.columns || isOne(row.cells.at(column));
        });
        if (isAll)
            return column;
    }
    return -1;
}

Instant momentOf(const ScanFile& file, const ScanFileRow& row)
{
    if (file.day < 0 || row.cells.size() <= std::max(file.day, file.time))
        return {};
    DayAndTime moment = momentIn(row.cells.at(file.day));
    if (file.time >= 0)
        moment.time = timeIn(row.cells.at(file.time));
    return moment.day.isValid() && moment.time.isValid() ? Instant::fromDateTime({moment.day, moment.time}) : Instant();
}

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// A first row whose day is none, or whose code has no digit while all others have: it heads the columns.
bool hasHeading(const ScanFile& file, int column)
{
    if (column == wholeRow || file.columns < 2 || file.rows.size() < 2)
        return false;
    const QStringList& first = file.rows.first().cells;
    if (file.day >= 0)
        return first.size() == file.columns && !momentIn(first.at(file.day)).day.isValid();
    const auto hasCodeWithDigit = [column](const ScanFileRow& row) { return hasDigit(row.cells.value(column)); };
    return !hasCodeWithDigit(file.rows.first()) &&
           std::all_of(file.rows.begin() + 1, file.rows.end(), hasCodeWithDigit);
}

} // namespace

Result<ScanFile> readScanFile(const QByteArray& bytes)
{
    const std::optional<QByteArray> text = textBytes(bytes);
    if (!text)
        return refused(u"scan-file.not-text"_s);
    ScanFile file;
    int number = 0;
    const QList<QByteArray> lines = linesOf(*text);
    for (const QByteArray& line : lines) {
        ++number;
        const QString row = scannedText(line).trimmed();
        if (!row.isEmpty())
            file.rows << ScanFileRow{number, row, {}};
    }
    if (file.rows.isEmpty())
        return refused(u"scan-file.empty"_s);
    QChar separator;
    for (const QChar candidate : {u'\t', u',', u';', u'|'}) {
        if (const int columns = columnsWith(file.rows, candidate); columns > file.columns) {
            file.columns = columns;
            separator = candidate;
        }
    }
    for (ScanFileRow& row : file.rows) {
        row.cells = cellsOf(row.text, separator);
        if (file.columns == 1)
            row.text = row.cells.first();
    }
    if (file.columns > 1)
        file.day = columnOf(file, -1, [](const QString& cell) { return momentIn(cell).day.isValid(); });
    if (file.day >= 0)
        file.time = columnOf(file, file.day, [](const QString& cell) { return timeIn(cell).isValid(); });
    return file;
}

QList<FileScan> scansOf(const ScanFile& file, int column, int places)
{
    QList<FileScan> scans;
    for (qsizetype i = hasHeading(file, column) ? 1 : 0; i < file.rows.size(); ++i) {
        const ScanFileRow& row = file.rows.at(i);
        const QString code = column == wholeRow      ? row.text
                             : row.cells.size() == 1 ? row.cells.first()
                                                     : row.cells.value(column);
        if (!code.isEmpty())
            scans << FileScan{code, row.line,
                              column == file.day || column == file.time ? Instant() : momentOf(file, row),
                              places >= 0 && row.cells.size() > 1 ? row.cells.value(places) : QString()};
    }
    return scans;
}

} // namespace madoguchi
