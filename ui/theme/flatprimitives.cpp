// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flatpaint.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

namespace madoguchi::flat {

namespace {

void paintPushPanel(const Canvas& c)
{
    const Tokens& t = c.colours();
    const bool enabled = c.has(QStyle::State_Enabled);
    const bool hovered = enabled && c.has(QStyle::State_MouseOver);
    const double radius = c.px(Radius::control);
    if (isPrimary(c.widget)) {
        QColor fill = enabled ? t.accent : t.border;
        if (c.has(QStyle::State_Sunken))
            fill = mixed(fill, t.text, 0.25);
        else if (hovered)
            fill = mixed(fill, t.text, 0.12);
        c.panel(c.option->rect, fill, Qt::transparent, 0, radius);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(c.option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    QColor fill = isFlat ? QColor(Qt::transparent) : t.surface;
    if (c.has(QStyle::State_Sunken) || c.has(QStyle::State_On))
        fill = t.selection;
    else if (hovered)
        fill = mixed(t.surface, t.text, 0.07);
    QColor border = enabled ? t.controlBorder : t.border;
    if (c.has(QStyle::State_On))
        border = t.accent;
    c.panel(c.option->rect, fill, isFlat ? QColor(Qt::transparent) : border, 1, radius);
}

void paintToolPanel(const Canvas& c)
{
    const Tokens& t = c.colours();
    const bool isPressed = c.has(QStyle::State_Sunken) || c.has(QStyle::State_On);
    if (isPressed)
        c.panel(c.option->rect, t.selection, Qt::transparent, 0, c.px(Radius::control));
    else if (c.has(QStyle::State_MouseOver) && c.has(QStyle::State_Enabled))
        c.panel(c.option->rect, mixed(t.surface, t.text, 0.07), Qt::transparent, 0, c.px(Radius::control));
}

void paintFieldPanel(const Canvas& c)
{
    const Tokens& t = c.colours();
    const bool focused = c.has(QStyle::State_HasFocus);
    const QColor fill = c.has(QStyle::State_Enabled) ? t.surface : t.background;
    const QColor border = c.has(QStyle::State_Enabled) ? t.controlBorder : t.border;
    c.panel(c.option->rect, fill, focused ? t.accent : border, focused ? focusRing : 1, c.px(Radius::control));
}

void paintCheckBox(const Canvas& c)
{
    const Tokens& t = c.colours();
    const bool enabled = c.has(QStyle::State_Enabled);
    const bool marked = c.has(QStyle::State_On) || c.has(QStyle::State_NoChange);
    const QColor mark = enabled ? t.accent : t.controlBorder;
    const QRectF box = QRectF(c.option->rect).adjusted(1, 1, -1, -1);
    c.panel(box, marked ? mark : t.surface, marked ? mark : (enabled ? t.controlBorder : t.border), 1.5,
            c.px(Space::xs));
    if (!marked)
        return;
    const QRectF in = box.adjusted(box.width() * 0.22, box.height() * 0.22, -box.width() * 0.22, -box.height() * 0.22);
    c.painter->setPen(QPen(t.onAccent, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (c.has(QStyle::State_NoChange))
        c.painter->drawLine(QPointF(in.left(), in.center().y()), QPointF(in.right(), in.center().y()));
    else
        c.painter->drawPolyline(QPolygonF{{in.left(), in.top() + in.height() * 0.55},
                                          {in.left() + in.width() * 0.36, in.top() + in.height() * 0.9},
                                          {in.right(), in.top() + in.height() * 0.12}});
}

void paintRadio(const Canvas& c)
{
    const Tokens& t = c.colours();
    const bool enabled = c.has(QStyle::State_Enabled);
    const bool marked = c.has(QStyle::State_On);
    const QColor mark = enabled ? t.accent : t.controlBorder;
    const QRectF box = QRectF(c.option->rect).adjusted(1, 1, -1, -1);
    c.panel(box, t.surface, marked ? mark : (enabled ? t.controlBorder : t.border), 1.5, box.height() / 2);
    if (!marked)
        return;
    const double inset = box.width() * 0.26;
    c.painter->setPen(Qt::NoPen);
    c.painter->setBrush(mark);
    c.painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

bool paintRowGround(const Canvas& c)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(c.option);
    if (!item)
        return false;
    const Tokens& t = c.colours();
    if (item->backgroundBrush.style() != Qt::NoBrush)
        c.painter->fillRect(item->rect, item->backgroundBrush);
    if (c.has(QStyle::State_Selected))
        c.painter->fillRect(item->rect, t.selection);
    if (qobject_cast<const QTableView*>(c.widget)) {
        c.painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1), t.border);
        return true;
    }
    if (c.has(QStyle::State_MouseOver) && !c.has(QStyle::State_Selected))
        c.painter->fillRect(item->rect, t.raised);
    return true;
}

void paintFrame(const Canvas& c)
{
    if (isTextArea(c.widget))
        return paintFieldPanel(c);
    const Tokens& t = c.colours();
    const auto* view = qobject_cast<const QAbstractItemView*>(c.widget);
    const bool focused = view && c.has(QStyle::State_HasFocus);
    c.painter->setRenderHint(QPainter::Antialiasing, false);
    c.painter->setBrush(Qt::NoBrush);
    c.painter->setPen(QPen(focused ? t.accent : t.border, 1));
    const QRect outer = c.option->rect.adjusted(0, 0, -1, -1);
    c.painter->drawRect(outer);
    if (focused)
        c.painter->drawRect(outer.adjusted(1, 1, -1, -1));
}

void paintStatusBar(const Canvas& c)
{
    c.painter->fillRect(c.option->rect, c.colours().side);
    c.painter->fillRect(QRect(c.option->rect.topLeft(), QSize(c.option->rect.width(), 1)), c.colours().border);
}

void paintFocus(const Canvas& c)
{
    const Tokens& t = c.colours();
    const double radius = c.px(Radius::control);
    if (isPrimary(c.widget))
        c.ring(QRectF(c.option->rect).adjusted(2, 2, -2, -2), t.onAccent, radius - 2);
    else
        c.ring(c.option->rect, t.accent, radius);
}

bool paintArrow(const Canvas& c, Qt::ArrowType direction)
{
    c.chevron(c.option->rect, direction, c.has(QStyle::State_Enabled) ? c.colours().text : c.colours().controlBorder);
    return true;
}

bool paintHeaderArrow(const Canvas& c)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(c.option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return true;
    const bool down = header->sortIndicator == QStyleOptionHeader::SortDown;
    c.chevron(c.option->rect, down ? Qt::DownArrow : Qt::UpArrow, c.colours().muted);
    return true;
}

} // namespace

int Canvas::px(int designPixels) const
{
    return scaled(designPixels, widget ? widget->font() : QApplication::font());
}

void Canvas::panel(const QRectF& rect, const QColor& fill, const QColor& border, double width, double radius) const
{
    const double half = width / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void Canvas::ring(const QRectF& rect, const QColor& colour, double radius) const
{
    panel(rect, Qt::transparent, colour, focusRing, radius);
}

void Canvas::chevron(const QRectF& rect, Qt::ArrowType direction, const QColor& colour) const
{
    const double reach = px(4);
    const QPointF middle = rect.center();
    const double turn = direction == Qt::UpArrow      ? 180
                        : direction == Qt::LeftArrow  ? 90
                        : direction == Qt::RightArrow ? -90
                                                      : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(middle);
    painter->rotate(turn);
    painter->setPen(QPen(colour, px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}});
    painter->restore();
}

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

bool isLeading(const QWidget* widget)
{
    return widget && widget->property("leading").toBool();
}

bool isDanger(const QWidget* widget)
{
    return widget && widget->property("danger").toBool();
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

bool paintPrimitive(QStyle::PrimitiveElement element, const Canvas& c)
{
    const Tokens& t = c.colours();
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        return paintPushPanel(c), true;
    case QStyle::PE_PanelButtonTool:
        return paintToolPanel(c), true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_FrameWindow:
        return true;
    case QStyle::PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(c.option);
        if (frame && frame->lineWidth > 0)
            paintFieldPanel(c);
        return true;
    }
    case QStyle::PE_FrameLineEdit:
        return paintFieldPanel(c), true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        return paintCheckBox(c), true;
    case QStyle::PE_IndicatorRadioButton:
        return paintRadio(c), true;
    case QStyle::PE_FrameFocusRect:
        return paintFocus(c), true;
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_PanelItemViewItem:
        return paintRowGround(c);
    case QStyle::PE_Frame:
        return paintFrame(c), true;
    case QStyle::PE_FrameGroupBox:
        return c.panel(c.option->rect, Qt::transparent, t.border, 1, c.px(Radius::card)), true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelTipLabel:
        c.painter->setPen(t.border);
        c.painter->setBrush(t.raised);
        c.painter->drawRect(c.option->rect.adjusted(0, 0, -1, -1));
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        return c.painter->fillRect(c.option->rect, t.surface), true;
    case QStyle::PE_PanelStatusBar:
        return paintStatusBar(c), true;
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_FrameTabWidget:
        c.painter->fillRect(QRect(c.option->rect.topLeft(), QSize(c.option->rect.width(), 1)), t.border);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        return paintHeaderArrow(c);
    case QStyle::PE_IndicatorArrowDown:
        return paintArrow(c, Qt::DownArrow);
    case QStyle::PE_IndicatorArrowUp:
        return paintArrow(c, Qt::UpArrow);
    case QStyle::PE_IndicatorArrowLeft:
        return paintArrow(c, Qt::LeftArrow);
    case QStyle::PE_IndicatorArrowRight:
        return paintArrow(c, Qt::RightArrow);
    default:
        return false;
    }
}

} // namespace madoguchi::flat
