// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/formfonts.h"

#include <QLineF>
#include <QPointF>

#include <vector>

class QPainter;

namespace madoguchi {

/// Whatever takes what stands on a row: text on its base line, and rules.
class RowInk
{
public:
    RowInk() = default;
    RowInk(const RowInk&) = delete;
    RowInk& operator=(const RowInk&) = delete;
    virtual ~RowInk() = default;

    /// `isRough`: glyph by glyph, only what has a width in the table of that face (glyphtable.h).
    virtual void text(QStringView text, const QPointF& at, double points, bool isBold, bool isRough) = 0;
    /// A black line `points` thick, centred on y; none where that is 0.
    virtual void rule(double left, double right, double y, double points) = 0;
};

/// Onto a painter, piece by piece; text with its pen.
class PlainInk final : public RowInk
{
public:
    PlainInk(QPainter& painter, const FormFonts& fonts) : m_painter(painter), m_fonts(fonts) {}

    void text(QStringView text, const QPointF& at, double points, bool isBold, bool isRough) override;
    void rule(double left, double right, double y, double points) override;

private:
    QPainter& m_painter;
    const FormFonts& m_fonts;
    const FormFonts::Face* m_face = nullptr; ///< whose font the painter has
};

/// Onto a painter with few calls and short numbers, which are what a long PDF takes its time for: glyphs of one font
/// that follow each other go together, whatever cells or rows they are of, each on a whole dot, and rules of one
/// thickness when all text is there. Text keeps its order.
class GatheredInk final : public RowInk
{
public:
    /// Everything is painted when this goes, at the latest.
    GatheredInk(QPainter& painter, const FormFonts& fonts) : m_painter(painter), m_fonts(fonts), m_plain(painter, fonts)
    {
    }
    ~GatheredInk() override;

    void text(QStringView text, const QPointF& at, double points, bool isBold, bool isRough) override;
    void rule(double left, double right, double y, double points) override;

private:
    struct Rules {
        double points = 0;
        std::vector<QLineF> lines;
    };

    QPainter& m_painter;
    const FormFonts& m_fonts;
    PlainInk m_plain; ///< for what must be shaped
    GlyphRun m_run;
    std::vector<Rules> m_rules;
};

} // namespace madoguchi
