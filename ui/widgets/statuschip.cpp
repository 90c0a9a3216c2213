// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuschip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace madoguchi {

namespace {

struct ChipMetrics {
    int side;
    int gap;
    int padding;
    int height;

    explicit ChipMetrics(const QFont& font)
        : side(scaled(12, font)), gap(scaled(5, font)), padding(scaled(9, font)),
          height(QFontMetrics(font).height() + scaled(4, font))
    {
    }
};

} // namespace

QSize statusChipSize(const QString& word, const QFont& font)
{
    const ChipMetrics m(font);
    return {2 * m.padding + m.side + m.gap + QFontMetrics(font).horizontalAdvance(word), m.height};
}

void paintStatusChip(QPainter& painter, const QRect& area, const StatusLook& look, const QString& word,
                     const QFont& font, const QPalette& palette)
{
    const ChipMetrics m(font);
    const ToneColours& tone = tokensOf(palette).tone(look.tone);
    const int width = std::min(statusChipSize(word, font).width(), area.width());
    const QRectF pill(area.left(), area.top() + (area.height() - m.height) / 2, width, m.height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.isOutlined ? QPen(tone.ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(tone.ground);
    const double half = look.isOutlined ? 0.5 : 0;
    painter.drawRoundedRect(pill.adjusted(half, half, -half, -half), pill.height() / 2, pill.height() / 2);
    paintShape(painter, look.shape, QRectF(pill.left() + m.padding, pill.center().y() - m.side / 2.0, m.side, m.side),
               tone.ink);
    const double textLeft = pill.left() + m.padding + m.side + m.gap;
    const QRectF room(textLeft, pill.top(), pill.right() - m.padding - textLeft + 1, pill.height());
    painter.setFont(font);
    painter.setPen(tone.ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, static_cast<int>(room.width())));
    painter.restore();
}

StatusChip::StatusChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setStatus(AssetStatus status, const QString& word)
{
    m_look = statusLook(status);
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return statusChipSize(m_word, font());
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStatusChip(painter, rect(), m_look, m_word, font(), palette());
}

void StatusChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const std::optional<AssetStatus> status = statusIn(index.data(StatusRole));
    if (!status)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const int margin = scaled(6, option.font);
    paintStatusChip(*painter, option.rect.adjusted(margin, 0, -margin, 0), statusLook(*status),
                    index.data(Qt::DisplayRole).toString(), option.font, option.palette);
}

QSize StatusChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!statusIn(index.data(StatusRole)))
        return QStyledItemDelegate::sizeHint(option, index);
    return statusChipSize(index.data(Qt::DisplayRole).toString(), option.font) + QSize(2 * scaled(6, option.font), 0);
}

} // namespace madoguchi

#include "moc_statuschip.cpp"
