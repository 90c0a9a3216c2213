// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/pageframe.h"
#include "ui/printing/papersheets.h"
#include "ui/printing/rowband.h"
#include "ui/printing/rowspool.h"

#include <vector>

namespace madoguchi {

/// A long list on landscape sheets, laid out row by row as the rows arrive and kept in a temporary file: memory does
/// not grow with the list. The header row is repeated, a group's name never stands alone at the foot of a page, the
/// last row goes with its total, and a row higher than a page is cut.
///
/// What is added is laid out on the thread that made it; after finish() the sheets may be painted on another one.
class ListLayout final : public PaperSheets
{
public:
    /// What is known of the texts of a column before they come.
    struct Column {
        /// Has room on one line at the smallest size, where that is possible and in any case of a whole one; empty:
        /// anything.
        QString longest;
        bool isWhole = false; ///< TextStyle::isWhole
        bool isWord = false;  ///< TextStyle::isWord
    };
    enum class RowKind : quint8 { Body, Group, Subtotal, Total, Note };

    /// `shell` is the document without its rows; the columns are those of the table, its last block, and what is
    /// known of each.
    explicit ListLayout(Document shell, QList<Column> known = {});
    ~ListLayout() override;

    /// Whether every column has what it needs at the least.
    [[nodiscard]] bool hasRoom() const { return m_shape->hasRoom; }
    /// As many texts as columns.
    void addRow(const QStringList& cells);
    /// Over the whole width.
    void addLine(RowKind kind, const QString& text);
    /// A text from the left up to the first column that has a sum; the sums below their columns, empty for none.
    void addTotal(RowKind kind, const QString& text, const QStringList& sums);
    /// "report.no-room" when the disk for temporary files is full.
    [[nodiscard]] Result<Done> finish();

    /// How many sheets of others come behind these: counted among the pages.
    void setFollowing(int sheets) { m_following = sheets; }

    [[nodiscard]] const Document& document() const override { return m_document; }
    [[nodiscard]] int sheetCount() const override { return m_spool.pageCount(); }
    void paintSheet(QPainter& painter, int sheet) const override;

private:
    [[nodiscard]] QList<double> leastWidths(double text, bool areAllKept) const;
    [[nodiscard]] std::shared_ptr<const TableShape> sharedOut() const;
    void layOutLead();
    void add(RowKind kind, QList<RowCell> cells);
    void flush();
    void place(std::shared_ptr<const RowBand> row);
    void startPage();
    [[nodiscard]] double room() const { return m_frame.bottom() - m_y; }
    [[nodiscard]] RowLook lookOf(RowKind kind) const;
    [[nodiscard]] RowCell cell(const QString& text, const TextStyle& style, double left, double width,
                               Alignment alignment) const;

    Document m_document;
    QList<Column> m_known;
    FormGeometry m_geometry;
    mutable FormFonts m_fonts;
    PageFrame m_frame;
    std::shared_ptr<const TableShape> m_shape;
    std::shared_ptr<const RowBand> m_head;
    std::vector<std::pair<BandPtr, double>> m_lead; ///< above the table on the first page, with their y
    RowSpool m_spool;
    std::vector<std::shared_ptr<const RowBand>> m_pending; ///< what must stay together
    bool m_isAfterHeading = false;                         ///< the last of them is the name of a group
    double m_firstHeadTop = 0;
    double m_y = 0;
    bool m_isPageEmpty = true;
    int m_following = 0;
};

} // namespace madoguchi
