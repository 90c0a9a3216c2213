// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOptionButton>

namespace madoguchi {

/// The look of every control: Fusion's behaviour with flat painting, all sizes from the font, all colours from
/// the palette of what is painted. Dynamic properties of a widget it reads:
/// `primary` (bool): the one filled button of a page, at least 48 design pixels high;
/// `danger` (bool): a button that harms, written in the error colour;
/// `leading` (bool): a button in a column of them, its label at the left edge.
/// No style sheet anywhere: style sheets break sizes of combo boxes, date fields and lists.
class FlatStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    FlatStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    QPalette standardPalette() const override;
    /// A wheel turned over one of many fields scrolls what they stand in and never changes a value, for all fields.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    void drawLeadingLabel(const QStyleOptionButton& button, QPainter* painter) const;
    void drawPushButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawChoice(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawHeader(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawTableItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
};

} // namespace madoguchi
