// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flatpaint.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace madoguchi::flat {

namespace {

constexpr int buttonWidth = 30;

QFont fontOf(const QWidget* widget)
{
    return widget ? widget->font() : QApplication::font();
}

void paintFieldFrame(const Canvas& c)
{
    const Tokens& t = c.colours();
    const bool focused = c.has(QStyle::State_HasFocus);
    const bool enabled = c.has(QStyle::State_Enabled);
    const QColor resting = enabled ? t.controlBorder : t.border;
    c.panel(c.option->rect, enabled ? t.surface : t.background, focused ? t.accent : resting, focused ? focusRing : 1,
            c.px(Radius::control));
}

void paintComboBox(const Canvas& c, const QStyleOptionComplex& option, const QStyle& style)
{
    paintFieldFrame(c);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, c.widget);
    c.chevron(arrow, Qt::DownArrow, c.has(QStyle::State_Enabled) ? c.colours().text : c.colours().controlBorder);
}

void paintSpinSign(const Canvas& c, const QRect& rect, bool plus, bool enabled, bool pressed)
{
    const Tokens& t = c.colours();
    if (pressed)
        c.panel(QRectF(rect).adjusted(2, 2, -2, -2), t.selection, Qt::transparent, 0, c.px(Space::xs));
    const QPointF middle = QRectF(rect).center();
    const double reach = c.px(5);
    c.painter->setPen(QPen(enabled ? t.text : t.controlBorder, c.px(2), Qt::SolidLine, Qt::RoundCap));
    c.painter->drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
    if (plus)
        c.painter->drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach));
}

bool paintSpinBox(const Canvas& c, const QStyleOptionComplex& option, const QStyle& style)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (!spin)
        return false;
    if (spin->frame)
        paintFieldFrame(c);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool enabled =
            spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool pressed = c.has(QStyle::State_Sunken) && option.activeSubControls == part;
        paintSpinSign(c, style.subControlRect(QStyle::CC_SpinBox, &option, part, c.widget), up,
                      enabled && c.has(QStyle::State_Enabled), pressed);
    }
    return true;
}

/// Of a list or a text, which has a ground of its own; what else is scrolled stands on the page or on a card.
bool isBesideText(const QWidget* bar)
{
    const QWidget* inside = bar ? bar->parentWidget() : nullptr;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(inside ? inside->parentWidget() : nullptr);
    return area && area->viewport()->backgroundRole() == QPalette::Base;
}

void paintScrollBar(const Canvas& c, const QStyleOptionComplex& option, const QStyle& style)
{
    const Tokens& t = c.colours();
    if (isBesideText(c.widget))
        c.painter->fillRect(option.rect, t.surface);
    if (!c.has(QStyle::State_Enabled))
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, c.widget);
    const bool held = c.has(QStyle::State_Sunken) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool hovered = c.has(QStyle::State_MouseOver) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const QColor colour = held || hovered ? t.muted : t.controlBorder;
    const QRectF body = QRectF(slider).adjusted(3, 3, -3, -3);
    c.panel(body, colour, Qt::transparent, 0, std::min(body.width(), body.height()) / 2);
}

void paintSlider(const Canvas& c, const QStyleOptionComplex& option, const QStyle& style)
{
    const Tokens& t = c.colours();
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, c.widget);
    const QColor colour = c.has(QStyle::State_Enabled) ? t.accent : t.controlBorder;
    const double thick = c.px(Space::xs);
    const bool upright = !c.has(QStyle::State_Horizontal);
    QRectF groove = option.rect;
    if (upright)
        groove = QRectF(groove.center().x() - thick / 2, groove.top(), thick, groove.height());
    else
        groove = QRectF(groove.left(), groove.center().y() - thick / 2, groove.width(), thick);
    c.panel(groove, t.controlBorder, Qt::transparent, 0, thick / 2);
    const double side = std::min(handle.width(), handle.height());
    const QRectF knob(handle.center() - QPointF(side, side) / 2, QSizeF(side, side));
    c.panel(knob.adjusted(2, 2, -2, -2), c.has(QStyle::State_HasFocus) ? t.surface : colour, colour, focusRing + 1,
            side / 2 - 2);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, const QWidget* widget)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const double range = double(bar.maximum) - bar.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(static_cast<int>(length * (bar.pageStep / (range + bar.pageStep))),
                            std::min(scaled(32, fontOf(widget)), length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                       : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return QRect(bar.rect.topLeft(), QSize(0, 0));
    }
}

/// As wide as what it offers where the box is narrower, but for names longer than a line.
QRect listPart(const QStyleOptionComplex& option, const QComboBox& box)
{
    constexpr int mostEms = 34;
    const QAbstractItemView* list = box.view();
    constexpr int edges = 2; // of the list and of what holds it
    const int texts = list->sizeHintForColumn(box.modelColumn()) + edges * (2 * list->frameWidth() + 2);
    const int bar = box.count() > box.maxVisibleItems() ? list->verticalScrollBar()->sizeHint().width() : 0;
    const int wanted = std::min(texts + bar, em(mostEms, &box));
    return {option.rect.topLeft(), QSize(std::max(option.rect.width(), wanted), option.rect.height())};
}

QRect comboPart(const QStyleOptionComplex& option, QStyle::SubControl part, const QWidget* widget)
{
    if (const auto* box = qobject_cast<const QComboBox*>(widget); box && part == QStyle::SC_ComboBoxListBoxPopup)
        return listPart(option, *box);
    const int arrow = scaled(buttonWidth, fontOf(widget));
    const int pad = scaled(Space::s, fontOf(widget));
    QRect place;
    if (part == QStyle::SC_ComboBoxArrow)
        place = QRect(option.rect.right() - arrow + 1, option.rect.top(), arrow, option.rect.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        place = option.rect.adjusted(pad, focusRing, -arrow, -focusRing);
    else
        return {};
    return QStyle::visualRect(option.direction, option.rect, place);
}

QRect spinPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part, const QWidget* widget)
{
    const int wide = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : scaled(buttonWidth, fontOf(widget));
    const int pad = scaled(Space::xs, fontOf(widget));
    const QRect inner = spin.rect.adjusted(focusRing, focusRing, -focusRing, -focusRing);
    QRect place;
    if (part == QStyle::SC_SpinBoxUp)
        place = QRect(inner.right() - wide + 1, inner.top(), wide, inner.height());
    else if (part == QStyle::SC_SpinBoxDown)
        place = QRect(inner.right() - 2 * wide + 1, inner.top(), wide, inner.height());
    else if (part == QStyle::SC_SpinBoxEditField)
        place = inner.adjusted(pad, 0, -2 * wide, 0);
    else
        return spin.rect;
    return QStyle::visualRect(spin.direction, spin.rect, place);
}

} // namespace

bool paintComplex(QStyle::ComplexControl control, const Canvas& c, const QStyle& style)
{
    const auto* option = qstyleoption_cast<const QStyleOptionComplex*>(c.option);
    if (!option)
        return false;
    switch (control) {
    case QStyle::CC_ComboBox:
        return paintComboBox(c, *option, style), true;
    case QStyle::CC_SpinBox:
        return paintSpinBox(c, *option, style);
    case QStyle::CC_ScrollBar:
        return paintScrollBar(c, *option, style), true;
    case QStyle::CC_Slider:
        return paintSlider(c, *option, style), true;
    default:
        return false;
    }
}

QRect placeOf(QStyle::ComplexControl control, const QStyleOptionComplex& option, QStyle::SubControl part,
              const QWidget* widget)
{
    if (control == QStyle::CC_ComboBox)
        return comboPart(option, part, widget);
    if (control == QStyle::CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
        return spin ? spinPart(*spin, part, widget) : QRect();
    }
    if (control == QStyle::CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
        return bar ? scrollBarPart(*bar, part, widget) : QRect();
    }
    return {};
}

} // namespace madoguchi::flat
