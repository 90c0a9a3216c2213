// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/statuslook.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace madoguchi {

/// Paints a chip (sign and word in a pill) at the left of `area`, centred in its height.
void paintStatusChip(QPainter& painter, const QRect& area, const StatusLook& look, const QString& word,
                     const QFont& font, const QPalette& palette);
/// Room the chip needs under this font.
QSize statusChipSize(const QString& word, const QFont& font);

/// A chip on a card.
class StatusChip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget* parent = nullptr);

    /// `word` comes from ui/text; it is the accessible name too.
    void setStatus(AssetStatus status, const QString& word);
    [[nodiscard]] QString word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusLook m_look{Shape::Dash, Tone::Neutral};
    QString m_word;
};

/// Chips in a table: cells that carry StatusRole; the word is their display text. Other cells stay as they are.
class StatusChipDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace madoguchi
