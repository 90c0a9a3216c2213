// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/formfonts.h"

#include <QPointF>

#include <memory>

class QPainter;

namespace madoguchi {

class Band;
using BandPtr = std::shared_ptr<const Band>;

/// A horizontal strip of a page, as wide as the text area, in dots.
class Band
{
public:
    /// Upper and lower part of a strip that does not fit on any page; both null where it cannot be cut.
    struct Parts {
        BandPtr upper;
        BandPtr lower;
    };

    Band() = default;
    Band(const Band&) = delete;
    Band& operator=(const Band&) = delete;
    virtual ~Band() = default;

    [[nodiscard]] virtual double height() const = 0;
    virtual void paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const = 0;
    /// Cuts between two lines of text so that the upper part is at most `available` high.
    [[nodiscard]] virtual Parts cut(double available) const;
};

/// White space.
class GapBand final : public Band
{
public:
    explicit GapBand(double height) : m_height(height) {}
    [[nodiscard]] double height() const override { return m_height; }
    void paint(QPainter&, const FormFonts&, const QPointF&) const override {}

private:
    double m_height;
};

/// A horizontal line `points` thick, centred on y.
void paintRule(QPainter& painter, double left, double right, double y, double points);

} // namespace madoguchi
