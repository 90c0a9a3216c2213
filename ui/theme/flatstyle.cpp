// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flatstyle.h"

#include "ui/theme/flatpaint.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QFont fontOf(const QWidget* widget)
{
    return widget ? widget->font() : QApplication::font();
}

/// Fields whose value a wheel would change.
bool isTurnedByWheel(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

QFont primaryFont(const QFont& font)
{
    return enlarged(font, headingFactor, true);
}

QSize buttonSize(const QStyleOptionButton& button, const QWidget* widget)
{
    const bool primary = flat::isPrimary(widget);
    const QFont font = primary ? primaryFont(fontOf(widget)) : fontOf(widget);
    const auto px = [&](int designPixels) { return scaled(designPixels, fontOf(widget)); };
    QSize size = QFontMetrics(font).size(Qt::TextShowMnemonic, button.text);
    if (!button.icon.isNull())
        size.rwidth() += button.iconSize.width() + (button.text.isEmpty() ? 0 : px(Space::xs));
    if (button.features.testFlag(QStyleOptionButton::HasMenu))
        size.rwidth() += px(Space::xl);
    const int side = button.text.isEmpty() ? px(Space::s) : px(primary ? Space::xl : Space::m);
    return QSize(size.width() + 2 * side,
                 std::max(size.height() + 2 * px(Space::s), px(primary ? Target::primary : Target::control)));
}

QSize headerSize(const QStyleOptionHeader& header, const QWidget* widget)
{
    const QFontMetrics metrics(enlarged(fontOf(widget), 1.0, true));
    const int arrow = header.sortIndicator == QStyleOptionHeader::None ? 0 : scaled(Space::l, fontOf(widget));
    // A little more than the text: another paint device may round its letters up.
    return QSize(metrics.horizontalAdvance(header.text) + 2 * scaled(11, fontOf(widget)) + arrow,
                 metrics.height() + scaled(Space::l, fontOf(widget)));
}

/// Design pixels of the measures that grow with the text.
std::optional<int> designMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return Space::m;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ToolBarIconSize:
        return 20;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_SplitterWidth:
        return Space::s;
    case QStyle::PM_ScrollBarExtent:
        return 14;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return 22;
    case QStyle::PM_ScrollBarSliderMin:
        return 32;
    case QStyle::PM_FocusFrameHMargin:
        return 9;
    case QStyle::PM_MenuBarItemSpacing:
        return Space::xs;
    case QStyle::PM_MenuBarHMargin:
        return 6;
    case QStyle::PM_TabBarTabHSpace:
        return 2 * Space::m;
    case QStyle::PM_HeaderMarkSize:
        return Space::m;
    default:
        return {};
    }
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(u"Fusion"_s) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    painter->save();
    const bool painted = flat::paintPrimitive(element, {option, painter, widget});
    painter->restore();
    if (!painted)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_PushButton)
        return drawPushButton(option, painter, widget);
    if (element == CE_PushButtonLabel)
        return drawButtonLabel(option, painter, widget);
    if (element == CE_ComboBoxLabel)
        return drawChoice(option, painter, widget);
    if (element == CE_Header)
        return drawHeader(option, painter, widget);
    if (element == CE_ItemViewItem)
        return drawTableItem(option, painter, widget);
    painter->save();
    const bool painted = flat::paintControl(element, {option, painter, widget});
    painter->restore();
    if (!painted)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    painter->save();
    const bool painted = flat::paintComplex(control, {option, painter, widget}, *proxy());
    painter->restore();
    if (!painted)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Fusion draws no focus around it.
void FlatStyle::drawPushButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(CE_PushButton, option, painter, widget);
    if (!option->state.testFlag(State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(*option);
    proxy()->drawPrimitive(PE_FrameFocusRect, &focus, painter, widget);
}

/// Words that have no room end as they do in tables, not in the middle of a letter.
void FlatStyle::drawChoice(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo)
        return QProxyStyle::drawControl(CE_ComboBoxLabel, option, painter, widget);
    QStyleOptionComboBox own(*combo);
    const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
    const int sign = own.currentIcon.isNull() ? 0 : own.iconSize.width() + 4;
    own.currentText = QFontMetrics(fontOf(widget)).elidedText(own.currentText, Qt::ElideRight, room - sign);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &own, painter, widget);
}

void FlatStyle::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && flat::isLeading(widget))
        return drawLeadingLabel(*button, painter);
    if (!button || (!flat::isPrimary(widget) && !flat::isDanger(widget)))
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    const Tokens& t = tokensOf(option->palette);
    const bool primary = flat::isPrimary(widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    QStyleOptionButton own(*button);
    const QColor ink = !enabled ? t.muted : primary ? t.onAccent : t.error.ink;
    own.palette.setColor(QPalette::ButtonText, ink);
    if (!own.icon.isNull())
        own.icon = tinted(own.icon, own.iconSize, ink, painter->device()->devicePixelRatioF());
    painter->save();
    if (primary)
        painter->setFont(primaryFont(fontOf(widget)));
    QProxyStyle::drawControl(CE_PushButtonLabel, &own, painter, widget);
    painter->restore();
}

void FlatStyle::drawLeadingLabel(const QStyleOptionButton& button, QPainter* painter) const
{
    const bool enabled = button.state.testFlag(State_Enabled);
    const int edge = button.fontMetrics.averageCharWidth() * 2 / 3;
    QRect room = button.rect.adjusted(edge, 0, -edge, 0);
    if (!button.icon.isNull()) {
        const QRect place =
            visualRect(button.direction, room,
                       alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, button.iconSize, room));
        button.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + button.iconSize.width() + edge);
    }
    proxy()->drawItemText(painter, visualRect(button.direction, button.rect, room),
                          int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic), button.palette, enabled,
                          button.text, QPalette::ButtonText);
}

void FlatStyle::drawHeader(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    proxy()->drawControl(CE_HeaderSection, option, painter, widget);
    QRect place = proxy()->subElementRect(SE_HeaderLabel, option, widget);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeader arrow(*header);
        arrow.rect = proxy()->subElementRect(SE_HeaderArrow, option, widget);
        proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
        place.setRight(arrow.rect.left());
    }
    painter->save();
    painter->setFont(enlarged(fontOf(widget), 1.0, true));
    painter->setPen(tokensOf(option->palette).muted);
    const QString text = painter->fontMetrics().elidedText(header->text, Qt::ElideRight, place.width());
    const int side = static_cast<int>(header->textAlignment & Qt::AlignHorizontal_Mask);
    painter->drawText(place, (side ? side : Qt::AlignLeft) | Qt::AlignVCenter, text);
    painter->restore();
}

void FlatStyle::drawTableItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (!item || !table || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return QProxyStyle::drawControl(CE_ItemViewItem, option, painter, widget);
    // The row is what is chosen; the view's own frame shows the focus.
    QStyleOptionViewItem row(*item);
    row.state &= ~State_HasFocus;
    QProxyStyle::drawControl(CE_ItemViewItem, &row, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const QRect place = flat::placeOf(control, *option, part, widget);
    return place.isNull() ? QProxyStyle::subControlRect(control, option, part, widget) : place;
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const int inset = scaled(6, fontOf(widget));
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_CheckBoxIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonIndicator:
    case SE_RadioButtonContents:
        return QProxyStyle::subElementRect(element, option, widget)
            .translated(option->direction == Qt::RightToLeft ? -inset : inset, 0);
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int pad = frame && frame->lineWidth > 0 ? inset : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(pad, 0, -pad, 0);
    }
    case SE_HeaderLabel: {
        const int pad = scaled(10, fontOf(widget));
        return option->rect.adjusted(pad, 0, -pad, 0);
    }
    case SE_HeaderArrow: {
        const int wide = scaled(Space::m, fontOf(widget));
        const QRect rect = option->rect;
        return QRect(rect.right() - wide - scaled(6, fontOf(widget)), rect.top(), wide, rect.height());
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    const auto px = [&](int designPixels) { return scaled(designPixels, fontOf(widget)); };
    if (type == CT_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, widget);
    }
    if (type == CT_HeaderSection) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return headerSize(*header, widget);
    }
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto atLeast = [&](int height) { return size.expandedTo(QSize(0, px(height))); };
    switch (type) {
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? atLeast(Target::control) + QSize(px(Space::m), 0) : size;
    }
    case CT_ComboBox:
        return QSize(contents.width() + px(50), std::max(contents.height(), px(Target::control)));
    case CT_SpinBox:
        return QSize(contents.width() + px(76), std::max(contents.height(), px(Target::control)));
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(Target::least) + QSize(px(Space::m), 0);
    case CT_ToolButton:
        return size.expandedTo(QSize(px(Target::least), px(Target::least)));
    case CT_MenuBarItem:
        return atLeast(Target::least) + QSize(px(Space::s), 0);
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        return item && item->menuItemType == QStyleOptionMenuItem::Separator ? size : atLeast(Target::least);
    }
    case CT_TabBarTab:
        return atLeast(40);
    case CT_ItemViewItem:
        return qobject_cast<const QTableView*>(widget) ? size : atLeast(Target::least);
    case CT_ProgressBar:
        return QSize(size.width(), px(Space::l));
    default:
        return size;
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (const std::optional<int> design = designMetric(metric))
        return scaled(*design, fontOf(widget));
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (flat::isTextArea(widget))
            return scaled(Space::xs, fontOf(widget));
        return qobject_cast<const QTableView*>(widget) ? focusRing : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QPalette FlatStyle::standardPalette() const
{
    return paletteOf(Scheme::Light);
}

void FlatStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Hover is part of the look of these; Fusion switches it on for push buttons only.
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isTurnedByWheel(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // most show what they stand on
}

void FlatStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool FlatStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // whatever it stands in gets it
    return true;
}

} // namespace madoguchi

#include "moc_flatstyle.cpp"
