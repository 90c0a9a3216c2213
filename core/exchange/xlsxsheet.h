// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/reportcell.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <array>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace madoguchi {

/// A workbook that is written row after row with memory that does not grow. Text is text whatever it looks like: a
/// name that begins with "=" is never calculated. The file appears whole or not at all.
/// Codes: those of OutputFile, "report.too-many-rows" (more than a spreadsheet holds).
class XlsxBook
{
public:
    enum class Look { Plain, Head, Title, Total };
    static constexpr qint64 mostRows = 1048576;

    /// A sheet, whose rows are written in order, cells from left to right.
    class Sheet
    {
    public:
        void setWidth(int column, double characters);
        void put(int column, const ReportCell& cell, Look look = Look::Plain);
        void put(int column, const QString& text, Look look = Look::Plain);
        /// What fitting() made of a text that comes again and again.
        void putFitting(int column, const QByteArray& utf8, Look look = Look::Plain);
        [[nodiscard]] Result<Done> nextRow();
        [[nodiscard]] qint64 row() const { return m_row; }
        /// The first row stays in sight and is repeated on paper, landscape A4 with the number of the page; filters
        /// stand in it for all rows so far.
        void finishList(int columns);

    private:
        friend class XlsxBook;
        Sheet(XlsxBook& book, lxw_worksheet* sheet) : m_book(book), m_sheet(sheet) {}
        XlsxBook& m_book;
        lxw_worksheet* m_sheet;
        qint64 m_row = 0;
    };

    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(const QString& path);
    ~XlsxBook();

    [[nodiscard]] Sheet& addSheet(const QString& name);
    void setProperties(const QString& title, const QString& author);
    [[nodiscard]] Result<Done> commit();
    /// The text as a cell takes it: without what XML cannot hold, and no longer than that.
    [[nodiscard]] QByteArray fitting(const QString& text);
    /// Cells that were longer than a spreadsheet takes and end in "…".
    [[nodiscard]] qint64 shortened() const { return m_shortened; }

private:
    explicit XlsxBook(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Refusal failure(const QString& code, const QString& reason) const;
    void makeFormats();
    [[nodiscard]] bool arePartsWhole() const;
    [[nodiscard]] Result<Done> copyOut();

    QString m_path;
    QTemporaryDir m_folder; ///< of the parts, before they are one file
    QByteArray m_folderName;
    QByteArray m_title;
    lxw_workbook* m_book = nullptr;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
    lxw_format* m_head = nullptr;
    lxw_format* m_titleFormat = nullptr;
    lxw_format* m_total = nullptr;
    lxw_format* m_number = nullptr;
    static constexpr int mostPlaces = 6; ///< that decimals are shown with alike; those with more as they are
    std::array<lxw_format*, mostPlaces> m_decimals{}; ///< by places, from one
    lxw_format* m_totalNumber = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_moment = nullptr;
    qint64 m_shortened = 0;
    bool m_hasFailed = false;
};

} // namespace madoguchi
