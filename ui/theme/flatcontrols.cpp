// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flatpaint.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace madoguchi::flat {

namespace {

void paintHeaderSection(const Canvas& c)
{
    const Tokens& t = c.colours();
    const QRect rect = c.option->rect;
    c.painter->fillRect(rect, t.raised);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(c.option);
    if (header && header->orientation == Qt::Horizontal)
        c.painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
}

bool paintMenuBarItem(const Canvas& c)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(c.option);
    if (!item)
        return false;
    const Tokens& t = c.colours();
    c.painter->fillRect(item->rect, t.side);
    if (c.has(QStyle::State_Selected) && c.has(QStyle::State_Enabled))
        c.panel(QRectF(item->rect).adjusted(2, 2, -2, -2), t.selection, Qt::transparent, 0, c.px(Radius::control));
    c.painter->setPen(c.has(QStyle::State_Enabled) ? t.text : t.controlBorder);
    c.painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
    return true;
}

void paintSplitter(const Canvas& c)
{
    if (!c.has(QStyle::State_MouseOver) && !c.has(QStyle::State_Sunken))
        return;
    const bool upright = c.has(QStyle::State_Horizontal);
    const QRectF rect = c.option->rect;
    const double half = c.px(2);
    const QRectF bar = upright ? QRectF(rect.center().x() - half, rect.top(), 2 * half, rect.height())
                               : QRectF(rect.left(), rect.center().y() - half, rect.width(), 2 * half);
    c.panel(bar, c.colours().accent, Qt::transparent, 0, half);
}

QRectF progressGroove(const Canvas& c)
{
    const double height = c.px(Space::s);
    const QRectF rect = c.option->rect;
    return QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height);
}

void paintProgressGroove(const Canvas& c)
{
    const QRectF groove = progressGroove(c);
    c.panel(groove, c.colours().surface, c.colours().controlBorder, 1, groove.height() / 2);
}

bool paintProgress(const Canvas& c)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(c.option);
    if (!bar || bar->maximum <= bar->minimum)
        return false;
    const double share = double(bar->progress - bar->minimum) / (double(bar->maximum) - bar->minimum);
    if (share <= 0)
        return true;
    QRectF filled = progressGroove(c);
    filled.setWidth(qMax(filled.height(), filled.width() * qMin(share, 1.0)));
    c.panel(filled, c.colours().accent, Qt::transparent, 0, filled.height() / 2);
    return true;
}

void paintTab(const Canvas& c)
{
    const Tokens& t = c.colours();
    const QRect rect = c.option->rect;
    const bool selected = c.has(QStyle::State_Selected);
    if (!selected && c.has(QStyle::State_MouseOver))
        c.panel(QRectF(rect).adjusted(2, 2, -2, -2), mixed(t.background, t.text, 0.06), Qt::transparent, 0,
                c.px(Radius::control));
    if (selected)
        c.painter->fillRect(QRect(rect.left(), rect.bottom() - c.px(3) + 1, rect.width(), c.px(3)), t.accent);
}

bool paintLine(const Canvas& c)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(c.option);
    if (!frame || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine))
        return false;
    const QRect rect = c.option->rect;
    const bool flatLine = frame->frameShape == QFrame::HLine;
    c.painter->fillRect(flatLine ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                 : QRect(rect.center().x(), rect.top(), 1, rect.height()),
                        c.colours().border);
    return true;
}

} // namespace

bool paintControl(QStyle::ControlElement element, const Canvas& c)
{
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        return paintHeaderSection(c), true;
    case QStyle::CE_MenuBarItem:
        return paintMenuBarItem(c);
    case QStyle::CE_MenuBarEmptyArea:
        return c.painter->fillRect(c.option->rect, c.colours().side), true;
    case QStyle::CE_Splitter:
        return paintSplitter(c), true;
    case QStyle::CE_ProgressBarGroove:
        return paintProgressGroove(c), true;
    case QStyle::CE_ProgressBarContents:
        return paintProgress(c);
    case QStyle::CE_ProgressBarLabel:
        return true;
    case QStyle::CE_TabBarTabShape:
        return paintTab(c), true;
    case QStyle::CE_ShapedFrame:
        return paintLine(c);
    default:
        return false;
    }
}

} // namespace madoguchi::flat
