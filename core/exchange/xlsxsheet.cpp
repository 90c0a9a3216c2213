// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/outputfile.h"

#include <QDate>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 32767; // of a cell

/// What XML cannot hold at all.
QString withoutNonCharacters(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() == 0xfffe || c.unicode() == 0xffff)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// Nearly all texts: nothing in them has to be replaced.
bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 0x20 && code < 0x7f) || (code > 0x9f && code < 0xfffe);
    });
}

/// Digits of an ISO text; -1 where something else stands.
int digits(const QString& text, int from, int count)
{
    int number = 0;
    for (int i = from; i < from + count; ++i) {
        const int digit = i < text.size() ? text.at(i).unicode() - u'0' : -1;
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

/// How spreadsheets count: days since the end of 1899, the time as a part of the day. They take 1900 for a leap year,
/// so that days before its March count otherwise; such a day, and what is none, stays text.
std::optional<double> serialOf(const QString& iso, bool hasTime)
{
    constexpr qint64 first = 2415019; // 1899-12-30, as a Julian day
    constexpr qint64 firstMarch = 2415080;
    const QDate day(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2));
    if (!day.isValid() || day.toJulianDay() < firstMarch || day.year() > 9999)
        return std::nullopt;
    const int minutes = hasTime ? digits(iso, 11, 2) * 60 + digits(iso, 14, 2) : 0;
    return double(day.toJulianDay() - first) + std::max(0, minutes) / (24.0 * 60);
}

lxw_row_t at(qint64 row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t at(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString& path)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook(path));
    // Asked first, so that nobody waits for a list that cannot be kept.
    if (const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(path); !file)
        return file.refusal();
    if (!book->m_folder.isValid())
        return book->failure(u"export.cannot-create"_s, book->m_folder.errorString());
    book->m_folderName = QFile::encodeName(book->m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    options.tmpdir = book->m_folderName.data();
    book->m_book = workbook_new_opt(QFile::encodeName(book->m_folder.filePath(u"book.xlsx"_s)).constData(), &options);
    if (!book->m_book)
        return book->failure(u"export.cannot-create"_s, {});
    book->makeFormats();
    return Result<std::unique_ptr<XlsxBook>>(std::move(book));
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Refusal XlsxBook::failure(const QString& code, const QString& reason) const
{
    return refusal(RefusalKind::Unavailable, code, m_path, {{u"reason"_s, reason}});
}

void XlsxBook::makeFormats()
{
    constexpr lxw_color_t headColour = 0xE8EEF5;
    const auto add = [this](const char* number, bool isBold) {
        lxw_format* format = workbook_add_format(m_book);
        if (number)
            format_set_num_format(format, number);
        if (isBold)
            format_set_bold(format);
        return format;
    };
    m_head = add(nullptr, true);
    format_set_bg_color(m_head, headColour);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_text_wrap(m_head);
    format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
    m_titleFormat = add(nullptr, true);
    format_set_font_size(m_titleFormat, 14);
    m_total = add(nullptr, true);
    m_number = add("#,##0", false);
    for (size_t i = 0; i < m_decimals.size(); ++i)
        m_decimals[i] = add(("#,##0." + QByteArray(qsizetype(i) + 1, '0')).constData(), false);
    m_totalNumber = add("#,##0", true);
    m_day = add("yyyy/mm/dd", false);
    m_moment = add("yyyy/mm/dd hh:mm", false);
}

XlsxBook::Sheet& XlsxBook::addSheet(const QString& name)
{
    const QByteArray utf8 = name.toUtf8();
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, utf8.constData());
    if (!sheet) // a name no spreadsheet takes
        sheet = workbook_add_worksheet(m_book, nullptr);
    m_sheets.push_back(std::unique_ptr<Sheet>(new Sheet(*this, sheet)));
    return *m_sheets.back();
}

void XlsxBook::setProperties(const QString& title, const QString& author)
{
    QByteArray titleText = title.toUtf8();
    QByteArray authorText = author.toUtf8();
    char program[] = "Madoguchi";
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    properties.company = program;
    workbook_set_properties(m_book, &properties);
}

QByteArray XlsxBook::fitting(const QString& text)
{
    const QString clean = isPlain(text) ? text : withoutNonCharacters(withVisibleControls(text));
    if (clean.size() <= mostCharacters)
        return clean.toUtf8();
    ++m_shortened;
    return (clean.left(mostCharacters - 1) + u'…').toUtf8();
}

void XlsxBook::Sheet::setWidth(int column, double characters)
{
    worksheet_set_column(m_sheet, at(column), at(column), characters, nullptr);
}

void XlsxBook::Sheet::put(int column, const QString& text, Look look)
{
    putFitting(column, m_book.fitting(text), look);
}

void XlsxBook::Sheet::putFitting(int column, const QByteArray& utf8, Look look)
{
    lxw_format* const formats[] = {nullptr, m_book.m_head, m_book.m_titleFormat, m_book.m_total};
    if (worksheet_write_string(m_sheet, at(m_row), at(column), utf8.constData(), formats[int(look)]) != LXW_NO_ERROR)
        m_book.m_hasFailed = true;
}

void XlsxBook::Sheet::put(int column, const ReportCell& cell, Look look)
{
    switch (cell.kind) {
    case ReportCell::Kind::Empty:
        return;
    case ReportCell::Kind::Number:
        worksheet_write_number(m_sheet, at(m_row), at(column), double(cell.number),
                               look == Look::Total ? m_book.m_totalNumber : m_book.m_number);
        return;
    case ReportCell::Kind::Decimal: {
        const auto places = size_t(cell.text.size() - cell.text.indexOf(u'.') - 1);
        lxw_format* format = places <= mostPlaces ? m_book.m_decimals[places - 1] : nullptr;
        worksheet_write_number(m_sheet, at(m_row), at(column), cell.text.toDouble(), format);
        return;
    }
    case ReportCell::Kind::Day:
    case ReportCell::Kind::Moment: {
        const bool isDay = cell.kind == ReportCell::Kind::Day;
        const std::optional<double> serial = serialOf(cell.text, !isDay);
        if (!serial)
            return put(column, cell.text, look);
        worksheet_write_number(m_sheet, at(m_row), at(column), *serial, isDay ? m_book.m_day : m_book.m_moment);
        return;
    }
    default:
        return put(column, cell.text, look);
    }
}

Result<Done> XlsxBook::Sheet::nextRow()
{
    if (m_book.m_hasFailed || std::ferror(m_sheet->optimize_tmpfile))
        return m_book.failure(u"export.cannot-write"_s, {});
    if (++m_row < mostRows)
        return Done{};
    return refused(u"report.too-many-rows"_s, m_book.m_path, {{u"most"_s, mostRows - 1}});
}

void XlsxBook::Sheet::finishList(int columns)
{
    constexpr uint8_t a4 = 9;
    const auto last = at(columns - 1);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_autofilter(m_sheet, 0, 0, at(std::max<qint64>(1, m_row) - 1), last);
    worksheet_set_paper(m_sheet, a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_footer(m_sheet, "&R&P/&N");
}

/// The library does not look whether its temporary files were written, and would make a book of what there is.
bool XlsxBook::arePartsWhole() const
{
    qint64 bytes = 0;
    for (const std::unique_ptr<Sheet>& sheet : m_sheets) {
        FILE* part = sheet->m_sheet->optimize_tmpfile;
        if (std::fflush(part) != 0 || std::ferror(part))
            return false;
        bytes += std::ftell(part);
    }
    // It copies each part once, and makes the book beside it.
    const std::optional<qint64> room = freeBytes(m_folder.path());
    return !room || *room > 2 * bytes + 1024 * 1024;
}

Result<Done> XlsxBook::commit()
{
    if (!arePartsWhole())
        return failure(u"export.cannot-write"_s, {});
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR || m_hasFailed)
        return failure(u"export.cannot-write"_s, QString::fromUtf8(lxw_strerror(error)));
    return copyOut();
}

Result<Done> XlsxBook::copyOut()
{
    constexpr qint64 piece = 256 * 1024;
    QFile parts(m_folder.filePath(u"book.xlsx"_s));
    if (!parts.open(QIODevice::ReadOnly))
        return failure(u"export.cannot-write"_s, parts.errorString());
    const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(m_path);
    if (!file)
        return file.refusal();
    for (QByteArray bytes = parts.read(piece); !bytes.isEmpty(); bytes = parts.read(piece)) {
        if (const Result<Done> written = (*file)->write(bytes); !written)
            return written;
    }
    return (*file)->commit();
}

} // namespace madoguchi
