// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/glyphtable.h"

#include <QGlyphRun>
#include <QPainter>

namespace madoguchi {

namespace {

constexpr qint8 unknown = -1;
constexpr qint8 shaped = -2;

bool standsAlone(QChar c)
{
    const QChar::Script script = c.script();
    return !c.isSurrogate() && !c.isMark() &&
           (script == QChar::Script_Latin || script == QChar::Script_Han || script == QChar::Script_Hiragana ||
            script == QChar::Script_Katakana || script == QChar::Script_Common);
}

} // namespace

GlyphTable::GlyphTable(const QFont& font)
{
    for (const QString& family : font.families()) {
        QFont one(font);
        one.setFamilies({family});
        m_fonts.push_back(QRawFont::fromFont(one));
    }
}

const GlyphTable::Glyph& GlyphTable::glyph(QChar c) const
{
    std::unique_ptr<Page>& page = m_pages[c.unicode() >> 8];
    if (!page)
        page = std::make_unique<Page>();
    Glyph& known = (*page)[c.unicode() & 0xff];
    if (known.font == unknown)
        lookUp(c, known);
    return known;
}

void GlyphTable::lookUp(QChar c, Glyph& glyph) const
{
    glyph.font = shaped;
    if (!standsAlone(c))
        return;
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        const QList<quint32> indexes = m_fonts[i].glyphIndexesForString(QString(c));
        if (indexes.size() != 1 || indexes.first() == 0)
            continue;
        glyph.index = indexes.first();
        glyph.font = qint8(i);
        glyph.advance = float(m_fonts[i].advancesForGlyphIndexes(indexes).first().x());
        return;
    }
}

std::optional<double> GlyphTable::width(const QString& text) const
{
    double width = 0;
    for (const QChar c : text) {
        const Glyph& known = glyph(c);
        if (known.font == shaped)
            return std::nullopt;
        width += double(known.advance);
    }
    return width;
}

void GlyphTable::draw(QPainter& painter, const QPointF& at, QStringView text) const
{
    double x = 0;
    const qsizetype size = text.size();
    const Glyph* next = size > 0 ? &glyph(text.at(0)) : nullptr;
    for (qsizetype i = 0; i < size;) {
        const qint8 font = next->font;
        m_indexes.clear();
        m_positions.clear();
        while (i < size && next->font == font) {
            m_indexes.push_back(next->index);
            m_positions.emplace_back(x, 0);
            x += double(next->advance);
            if (++i < size)
                next = &glyph(text.at(i));
        }
        if (font < 0)
            continue;
        QGlyphRun run;
        run.setRawFont(m_fonts[size_t(font)]);
        run.setRawData(m_indexes.data(), m_positions.data(), int(m_indexes.size()));
        painter.drawGlyphRun(at, run);
    }
}

void GlyphTable::gather(GlyphRun& run, QPainter& painter, const QPointF& at, QStringView text) const
{
    const double y = qRound(at.y());
    double x = at.x();
    for (const QChar c : text) {
        const Glyph& known = glyph(c);
        if (known.font >= 0)
            run.add(painter, m_fonts[size_t(known.font)], known.index, QPointF(qRound(x), y));
        x += double(known.advance);
    }
}

void GlyphRun::paint(QPainter& painter)
{
    if (m_indexes.empty())
        return;
    QGlyphRun run;
    run.setRawFont(*m_font);
    run.setRawData(m_indexes.data(), m_positions.data(), int(m_indexes.size()));
    painter.drawGlyphRun({}, run);
    m_indexes.clear();
    m_positions.clear();
    m_font = nullptr;
}

} // namespace madoguchi
