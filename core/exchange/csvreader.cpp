// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/base/foreignformat.h"
#include "core/base/openelsewhere.h"

#include <QFile>
#include <QFileInfo>

#include <csv.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsToJudge = 20;
constexpr uchar strict = CSV_STRICT | CSV_STRICT_FINI;
constexpr std::array candidates{',', ';', '\t', '|'};

/// libcsv grows the buffer of a cell through this, so a cell without end meets a wall instead of all memory.
void* boundedRealloc(void* old, size_t size)
{
    constexpr size_t most = CsvLimits::cellBytes + 2 * 64 * 1024;
    return size > most ? nullptr : std::realloc(old, size);
}

bool isCandidate(char c)
{
    return std::find(candidates.begin(), candidates.end(), c) != candidates.end();
}

/// How often each candidate stands outside quotes, row by row.
using DelimiterCounts = std::array<std::vector<int>, candidates.size()>;

DelimiterCounts countDelimiters(QByteArrayView text)
{
    DelimiterCounts counts;
    std::array<int, candidates.size()> row{};
    bool quoted = false;
    bool mayOpen = true; ///< at the beginning of a cell, or right behind a closing quotation mark (doubled inside)
    bool blank = true;
    for (const char c : text) {
        const bool isOpened = c == '"' && !quoted && mayOpen;
        const bool isClosed = c == '"' && quoted;
        quoted = isOpened || (quoted && !isClosed);
        mayOpen = isClosed || (!quoted && (isCandidate(c) || c == '\n' || c == '\r' || (mayOpen && c == ' ')));
        const bool endsRow = !quoted && (c == '\n' || c == '\r');
        if (!endsRow) {
            blank = false;
            if (const auto found = std::find(candidates.begin(), candidates.end(), c);
                !quoted && found != candidates.end())
                ++row[static_cast<size_t>(found - candidates.begin())];
            continue;
        }
        for (size_t i = 0; !blank && i < row.size(); ++i)
            counts[i].push_back(std::exchange(row[i], 0));
        blank = true;
        if (counts[0].size() >= rowsToJudge)
            break;
    }
    for (size_t i = 0; !blank && counts[0].size() < rowsToJudge && i < row.size(); ++i)
        counts[i].push_back(row[i]);
    return counts;
}

Refusal fileRefusal(const QString& code, const QString& path, const QString& reason = {})
{
    return refusal(RefusalKind::Unavailable, code, path,
                   reason.isEmpty() ? QVariantMap() : QVariantMap{{u"reason"_s, reason}});
}

/// A workbook is no broken text: whoever chose it is told how a list is made of it.
Result<Done> refuseOtherFormats(QIODevice& device)
{
    constexpr qint64 enough = 64 * 1024;
    device.seek(0);
    const ForeignFormat format = foreignFormat(device.peek(enough));
    if (format.name.isEmpty())
        return Done{};
    return refused(format.isWorkbook ? u"import.workbook"_s : u"import.other-format"_s, {},
                   {{u"format"_s, QString(format.name)}});
}

qsizetype indexOrEnd(QByteArrayView text, char c)
{
    const void* found = std::memchr(text.data(), c, static_cast<size_t>(text.size()));
    return found ? static_cast<const char*>(found) - text.data() : text.size();
}

QByteArrayView trimmedCell(QByteArrayView cell)
{
    constexpr QByteArrayView ideographicSpace("\xe3\x80\x80", 3);
    while (true) {
        const QByteArrayView before = cell;
        cell = cell.trimmed();
        if (cell.startsWith(ideographicSpace))
            cell = cell.sliced(3);
        if (cell.endsWith(ideographicSpace))
            cell = cell.chopped(3);
        if (cell.size() == before.size())
            return cell;
    }
}

} // namespace

QByteArrayView CsvRow::cell(qsizetype index) const
{
    const auto at = static_cast<size_t>(index);
    return index >= 0 && at < cells.size() ? trimmedCell(cells[at]) : QByteArrayView();
}

char detectDelimiter(QByteArrayView text)
{
    const DelimiterCounts counts = countDelimiters(text);
    char best = ',';
    std::pair<double, int> bestScore{0, 0};
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (counts[i].empty() || counts[i].front() == 0)
            continue;
        const auto same = std::count(counts[i].begin(), counts[i].end(), counts[i].front());
        const std::pair score{static_cast<double>(same) / static_cast<double>(counts[i].size()), counts[i].front()};
        if (score > bestScore) {
            bestScore = score;
            best = candidates[i];
        }
    }
    return best;
}

/// Finds the end of a row of which the rest is not read.
class RowSkipper
{
public:
    explicit RowSkipper(char delimiter) : m_delimiter(delimiter) {}

    /// Goes through the rest of a physical line; true when the row ends with it.
    bool endsIn(QByteArrayView piece)
    {
        for (const char c : piece) {
            const bool isOpened = c == '"' && !m_isQuoted && m_mayOpen;
            const bool isClosed = c == '"' && m_isQuoted;
            m_isQuoted = isOpened || (m_isQuoted && !isClosed);
            m_mayOpen = isClosed || (!m_isQuoted && (c == m_delimiter || (m_mayOpen && c == ' ')));
        }
        return !m_isQuoted && (piece.endsWith('\n') || piece.endsWith('\r'));
    }
    [[nodiscard]] bool isInsideQuotes() const { return m_isQuoted; }

private:
    char m_delimiter;
    bool m_isQuoted = false;
    bool m_mayOpen = false;
};

/// libcsv is fed one physical line at a time, which is how the line of a row and of an error is known. It takes
/// quotation marks strictly, so that it stops before one that cannot be meant as one, or before text behind one.
struct CsvReader::Machine {
    Machine(std::unique_ptr<QIODevice> source, CsvOptions wanted, TextSignature signature);
    ~Machine() { csv_free(&parser); }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    [[nodiscard]] Result<bool> nextRow(CsvRow& row);
    [[nodiscard]] Result<bool> nextBlock();
    [[nodiscard]] QByteArrayView takeLine();
    [[nodiscard]] bool feed(QByteArrayView piece);
    [[nodiscard]] bool parse(QByteArrayView piece);
    void breakRow(QByteArrayView rest);
    void skip(QByteArrayView piece);
    [[nodiscard]] bool finish();
    [[nodiscard]] Refusal parseRefusal();
    [[nodiscard]] Refusal rowRefusal(const QString& code, qint64 limit) const;
    void give(CsvRow& row);

    static void onCell(void* text, size_t size, void* self);
    static void onRow(int, void* self);

    std::unique_ptr<QIODevice> device;
    CsvOptions options;
    TextDecoder decoder;
    csv_parser parser{};
    QByteArrayView block;  ///< what is left of the current block
    qsizetype nextCr = -1; ///< where block has its next CR (block.size(): none); -1: not looked for yet
    qsizetype nextLf = -1; ///< the same for LF
    qint64 line = 0;       ///< the physical line being fed
    qint64 rowLine = 0;    ///< where the current row starts
    qint64 cellLine = 0;   ///< where the current cell starts
    bool midLine = false;  ///< the last piece had no line end
    bool afterCr = false;  ///< the last piece ended in CR: a LF now belongs to it
    bool rowOpen = false;
    bool rowDone = false;
    bool overflow = false; ///< more columns, or more bytes in the row, than allowed
    bool cellOverflow = false;
    bool ended = false;
    qint64 brokenLine = 0; ///< of the row; see CsvRow
    std::optional<RowSkipper> skipper;
    std::vector<char> bytes; ///< the cells of the row, one after the other
    std::vector<qsizetype> ends;
    std::vector<QByteArrayView> views;
};

CsvReader::Machine::Machine(std::unique_ptr<QIODevice> source, CsvOptions wanted, TextSignature signature)
    : device(std::move(source)), options(std::move(wanted)), decoder(*device, signature)
{
    csv_init(&parser, strict);
    csv_set_realloc_func(&parser, boundedRealloc);
    csv_set_blk_size(&parser, 64 * 1024);
}

void CsvReader::Machine::onCell(void* text, size_t size, void* self)
{
    auto& machine = *static_cast<Machine*>(self);
    const auto length = static_cast<qsizetype>(size);
    machine.cellOverflow = machine.cellOverflow || length > CsvLimits::cellBytes;
    machine.overflow = machine.overflow || machine.ends.size() >= CsvLimits::columns ||
                       static_cast<qsizetype>(machine.bytes.size()) + length > CsvLimits::rowBytes;
    machine.cellLine = machine.line;
    if (machine.overflow || machine.cellOverflow)
        return;
    const char* first = static_cast<const char*>(text);
    machine.bytes.insert(machine.bytes.end(), first, first + length);
    machine.ends.push_back(static_cast<qsizetype>(machine.bytes.size()));
}

void CsvReader::Machine::onRow(int, void* self)
{
    static_cast<Machine*>(self)->rowDone = true;
}

Result<bool> CsvReader::Machine::nextBlock()
{
    Result<QByteArrayView> text = decoder.next();
    if (!text)
        return text.refusal();
    if (options.progress && !options.progress(decoder.bytesDone(), device->size()))
        return refused(u"import.cancelled"_s);
    block = *text;
    nextCr = nextLf = -1;
    return !block.isEmpty();
}

/// The next line with its end, or the rest of the block.
QByteArrayView CsvReader::Machine::takeLine()
{
    if (nextCr < 0)
        nextCr = indexOrEnd(block, '\r');
    if (nextLf < 0)
        nextLf = indexOrEnd(block, '\n');
    const bool crLf = nextCr < nextLf && nextCr + 1 == nextLf;
    const qsizetype length = std::min((crLf ? nextLf : std::min(nextLf, nextCr)) + 1, block.size());
    const QByteArrayView piece = block.first(length);
    block = block.sliced(length);
    nextCr = std::max<qsizetype>(nextCr - length, -1);
    nextLf = std::max<qsizetype>(nextLf - length, -1);
    return piece;
}

bool CsvReader::Machine::feed(QByteArrayView piece)
{
    const bool restOfCrLf = afterCr && piece == QByteArrayView("\n");
    if (!midLine && !restOfCrLf)
        ++line;
    if (!rowOpen && !restOfCrLf && !midLine)
        rowLine = cellLine = line;
    afterCr = piece.endsWith('\r');
    midLine = !afterCr && !piece.endsWith('\n');
    if (skipper)
        skip(piece);
    else if (!parse(piece))
        return false;
    rowOpen = !rowDone && (rowOpen || !ends.empty() || overflow || !piece.trimmed().isEmpty());
    return !overflow && !cellOverflow;
}

bool CsvReader::Machine::parse(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const auto size = static_cast<size_t>(piece.size());
        const size_t done = csv_parse(&parser, piece.data(), size, onCell, onRow, this);
        if (done == size)
            return true;
        if (csv_error(&parser) != CSV_EPARSE || overflow || cellOverflow)
            return false;
        piece = piece.sliced(static_cast<qsizetype>(done));
        if (parser.quoted) { // the cell began with a quotation mark, which was closed
            breakRow(piece);
            return true;
        }
        csv_set_opts(&parser, 0);
        const bool isTaken = csv_parse(&parser, piece.data(), 1, onCell, onRow, this) == 1;
        csv_set_opts(&parser, strict);
        if (!isTaken)
            return false;
        piece = piece.sliced(1);
    }
    return true;
}

/// Keeps the cells up to here, and leaves the rest of the row out.
void CsvReader::Machine::breakRow(QByteArrayView rest)
{
    brokenLine = line;
    csv_fini(&parser, onCell, onRow, this); // gives the cell that was closed; the row is not at its end yet
    rowDone = false;
    skipper.emplace(options.delimiter);
    skip(rest);
}

void CsvReader::Machine::skip(QByteArrayView piece)
{
    const bool wasInside = skipper->isInsideQuotes();
    rowDone = skipper->endsIn(piece);
    if (!wasInside)
        cellLine = line;
    if (rowDone)
        skipper.reset();
}

bool CsvReader::Machine::finish()
{
    ended = true;
    if (skipper) {
        rowDone = !skipper->isInsideQuotes();
        return rowDone;
    }
    return csv_fini(&parser, onCell, onRow, this) == 0 && !overflow && !cellOverflow;
}

Refusal CsvReader::Machine::rowRefusal(const QString& code, qint64 limit) const
{
    return refused(code, {},
                   {{u"line"_s, rowLine}, {u"column"_s, static_cast<qint64>(ends.size()) + 1}, {u"limit"_s, limit}});
}

Refusal CsvReader::Machine::parseRefusal()
{
    const auto column = static_cast<qint64>(ends.size()) + 1;
    if (cellOverflow || csv_error(&parser) == CSV_ENOMEM)
        return rowRefusal(u"import.cell-too-long"_s, CsvLimits::cellBytes);
    if (overflow && ends.size() >= CsvLimits::columns)
        return rowRefusal(u"import.too-many-columns"_s, CsvLimits::columns);
    if (overflow)
        return rowRefusal(u"import.row-too-long"_s, CsvLimits::rowBytes);
    return refused(u"import.quote-unclosed"_s, {},
                   {{u"line"_s, cellLine}, {u"column"_s, column}, {u"startLine"_s, cellLine}});
}

void CsvReader::Machine::give(CsvRow& row)
{
    views.clear();
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        views.emplace_back(bytes.data() + begin, end - begin);
        begin = end;
    }
    row = CsvRow{rowLine, views, brokenLine};
}

Result<bool> CsvReader::Machine::nextRow(CsvRow& row)
{
    bytes.clear();
    ends.clear();
    rowDone = false;
    brokenLine = 0;
    while (!rowDone && !ended) {
        if (block.isEmpty()) {
            const Result<bool> more = nextBlock();
            if (!more) {
                ended = true;
                return more;
            }
            if (!*more && !finish())
                return parseRefusal();
            continue;
        }
        if (!feed(takeLine())) {
            const Refusal why = parseRefusal();
            ended = true;
            return why;
        }
    }
    if (!rowDone)
        return false;
    rowOpen = false;
    give(row);
    return true;
}

CsvReader::CsvReader(std::unique_ptr<Machine> machine) : m_machine(std::move(machine)) {}

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString& path, CsvOptions options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileRefusal(u"import.file-missing"_s, path);
    if (!info.isFile())
        return fileRefusal(u"import.not-a-file"_s, path);
    if (const Result<Done> other = refuseRecordInUse(path); !other)
        return other.refusal();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileRefusal(u"import.file-unreadable"_s, path, file->errorString());
    Result<std::unique_ptr<CsvReader>> reader = open(std::unique_ptr<QIODevice>(std::move(file)), std::move(options));
    if (reader)
        return reader;
    Refusal why = reader.refusal();
    for (Problem& problem : why.problems) {
        if (problem.subject.isEmpty())
            problem.subject = path;
    }
    return why;
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> device, CsvOptions options)
{
    if (const Result<Done> list = refuseOtherFormats(*device); !list)
        return list.refusal();
    const Result<TextSignature> signature = detectEncoding(*device, options.encoding, options.progress);
    if (!signature)
        return signature.refusal();
    if (device->size() <= signature->bomBytes)
        return refused(u"import.file-empty"_s);
    auto machine = std::make_unique<Machine>(std::move(device), std::move(options), *signature);
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(machine)));
    const Result<Done> header = reader->readHeader();
    if (!header)
        return header.refusal();
    return Result<std::unique_ptr<CsvReader>>(std::move(reader));
}

Result<Done> CsvReader::readHeader()
{
    const Result<bool> more = m_machine->nextBlock();
    if (!more)
        return more.refusal();
    char& delimiter = m_machine->options.delimiter;
    if (delimiter == 0)
        delimiter = detectDelimiter(m_machine->block);
    csv_set_delim(&m_machine->parser, static_cast<unsigned char>(delimiter));
    CsvRow row;
    const Result<bool> found = m_machine->nextRow(row);
    if (!found)
        return found.refusal();
    for (qsizetype index = 0; index < static_cast<qsizetype>(row.cells.size()); ++index)
        m_header.append(QString::fromUtf8(row.cell(index)));
    if (row.brokenLine > 0)
        return refused(u"import.quote-malformed"_s, {},
                       {{u"line"_s, row.brokenLine}, {u"column"_s, static_cast<qint64>(row.cells.size())}});
    if (m_header.join(QString()).isEmpty())
        return refused(u"import.no-header"_s);
    return Done{};
}

Result<bool> CsvReader::next(CsvRow& row)
{
    return m_machine->nextRow(row);
}

TextSignature CsvReader::signature() const
{
    return m_machine->decoder.signature();
}

char CsvReader::delimiter() const
{
    return m_machine->options.delimiter;
}

} // namespace madoguchi
