// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace madoguchi {

/// Glyphs of one font that are painted together.
class GlyphRun
{
public:
    /// Paints what is there first where that is of another font. The font must live until it is painted.
    void add(QPainter& painter, const QRawFont& font, quint32 index, const QPointF& at)
    {
        if (m_font != &font) {
            paint(painter);
            m_font = &font;
        }
        m_indexes.push_back(index);
        m_positions.push_back(at);
    }
    void paint(QPainter& painter);

private:
    const QRawFont* m_font = nullptr;
    std::vector<quint32> m_indexes;
    std::vector<QPointF> m_positions;
};

/// The glyphs of a face's fonts, looked up once per character: text that needs no shaping is measured and painted from
/// it, several times faster than by QPainter::drawText, and the same in both. Belongs to the thread that made it.
class GlyphTable
{
public:
    /// One font per family, tried in this order for each character.
    explicit GlyphTable(const QFont& font);

    /// Without kerning. Nothing for text that must be shaped (marks, surrogates, scripts that join) or that none of the
    /// fonts has.
    [[nodiscard]] std::optional<double> width(const QString& text) const;
    /// Of a character of such a text.
    [[nodiscard]] double advance(QChar c) const { return double(glyph(c).advance); }
    /// Only text that has a width(). `at` is on the base line.
    void draw(QPainter& painter, const QPointF& at, QStringView text) const;
    /// The same, together with what is in the run already, and each glyph on the whole dot next to its place.
    void gather(GlyphRun& run, QPainter& painter, const QPointF& at, QStringView text) const;

private:
    struct Glyph {
        quint32 index = 0;
        qint8 font = -1; ///< -1: not looked up; -2: cannot stand alone
        float advance = 0;
    };
    using Page = std::array<Glyph, 256>;

    const Glyph& glyph(QChar c) const;
    void lookUp(QChar c, Glyph& glyph) const;

    std::vector<QRawFont> m_fonts;
    mutable std::array<std::unique_ptr<Page>, 256> m_pages;
    mutable std::vector<quint32> m_indexes;
    mutable std::vector<QPointF> m_positions;
};

} // namespace madoguchi
