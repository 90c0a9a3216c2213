// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletterow.h"

#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

Icon iconOf(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::Asset:
    case CodeMeaning::Kind:
        return Icon::Assets;
    case CodeMeaning::Document:
        return Icon::Journal;
    case CodeMeaning::Place:
        return Icon::Info;
    case CodeMeaning::Kit:
        return Icon::Kits;
    case CodeMeaning::Consumable:
        return Icon::Supplies;
    case CodeMeaning::Person:
    case CodeMeaning::Operator:
    case CodeMeaning::Section:
        break;
    }
    return Icon::People;
}

QStandardItem* plain(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

} // namespace

QStandardItem* PaletteRow::command(const PageCommand& row)
{
    auto* item = new QStandardItem(icon(row.icon), row.words());
    item->setData(row.id, CommandRole);
    item->setData(row.keyText(), EdgeRole);
    item->setData(row.key.isEmpty() ? row.words() : row.words() + u", "_s + row.keyText(), Qt::AccessibleTextRole);
    return item;
}

/// A person is known by the name, an item by its number.
QStandardItem* PaletteRow::thing(const FoundThing& thing, int place)
{
    const bool isNumbered = thing.meaning == CodeMeaning::Asset || thing.meaning == CodeMeaning::Document;
    const QString& name = isNumbered ? thing.key : thing.title;
    const QString& other = isNumbered ? thing.title : thing.key;
    auto* item = new QStandardItem(icon(iconOf(thing.meaning)), name);
    item->setData(place, ThingRole);
    item->setData(other == name ? QString() : other, AsideRole);
    item->setData(thing.detail, EdgeRole);
    QStringList spoken{wordOf(thing.meaning), name, other, thing.detail};
    spoken.removeAll(QString());
    spoken.removeDuplicates();
    item->setData(formatList(spoken), Qt::AccessibleTextRole);
    return item;
}

QStandardItem* PaletteRow::shortcut(const QString& text, Icon of, int place)
{
    auto* item = new QStandardItem(icon(of), text);
    item->setData(place, ShortcutRole);
    return item;
}

QStandardItem* PaletteRow::more(const QString& text, Icon of, const QString& page)
{
    auto* item = new QStandardItem(icon(of), text);
    item->setData(page, MoreRole);
    return item;
}

QStandardItem* PaletteRow::heading(const QString& text)
{
    QStandardItem* item = plain(text);
    item->setData(true, HeadingRole);
    return item;
}

QStandardItem* PaletteRow::notice(const QString& text)
{
    return plain(text);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isPlain = !(index.flags() & Qt::ItemIsEnabled);
    const int height = rowHeight(option.font);
    if (!isPlain || index.data(PaletteRow::HeadingRole).toBool())
        return {0, height};
    const int width = std::max(option.rect.width(), 1) - 2 * scaled(Space::m, option.font);
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, 10 * height), Qt::TextWordWrap,
                                                       index.data(Qt::DisplayRole).toString());
    return {0, std::max(height, text.height() + scaled(Space::m, option.font))};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(option.palette);
    const QRect room = option.rect.adjusted(scaled(Space::m, option.font), 0, -scaled(Space::m, option.font), 0);
    painter->save();
    painter->setFont(option.font);
    if (!(index.flags() & Qt::ItemIsEnabled)) {
        painter->setPen(tokens.muted);
        const bool isHeading = index.data(PaletteRow::HeadingRole).toBool();
        const int how = isHeading ? int(Qt::AlignLeft | Qt::AlignBottom) : int(Qt::AlignVCenter | Qt::TextWordWrap);
        painter->setFont(isHeading ? enlarged(option.font, 0.9, true) : option.font);
        painter->drawText(isHeading ? room.adjusted(0, 0, 0, -scaled(Space::xs, option.font)) : room, how,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QFontMetrics metrics(own.font);
    const int gap = scaled(Space::m, option.font);
    const QString edge =
        metrics.elidedText(index.data(PaletteRow::EdgeRole).toString(), Qt::ElideRight, room.width() * 2 / 5);
    const int edgeWidth = edge.isEmpty() ? 0 : metrics.horizontalAdvance(edge) + gap;
    const QWidget* widget = own.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &own, widget);
    text.setRight(room.right() - edgeWidth);
    own.text = metrics.elidedText(own.text, Qt::ElideRight, text.width());
    const int used = metrics.horizontalAdvance(own.text) + gap;
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);
    painter->setPen(tokens.muted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, edge);
    const QRect aside = text.adjusted(used + scaled(Space::xs, option.font), 0, 0, 0);
    if (aside.width() > em(2, widget))
        painter->drawText(
            aside, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(PaletteRow::AsideRole).toString(), Qt::ElideRight, aside.width()));
    painter->restore();
}

} // namespace madoguchi

#include "moc_paletterow.cpp"
