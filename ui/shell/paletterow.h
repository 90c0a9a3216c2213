// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/findeverything.h"
#include "ui/widgets/pagecommand.h"

#include <QStandardItem>
#include <QStyledItemDelegate>

namespace madoguchi {

/// The rows of the palette: a command, something of the record, the heading of a group, and a line that only tells.
namespace PaletteRow {

enum Role { CommandRole = Qt::UserRole + 1, ThingRole, ShortcutRole, MoreRole, AsideRole, EdgeRole, HeadingRole };

[[nodiscard]] QStandardItem* command(const PageCommand& row);
/// `place` is where the thing stands among those found.
[[nodiscard]] QStandardItem* thing(const FoundThing& thing, int place);
/// `place` is where it stands among the shortcuts.
[[nodiscard]] QStandardItem* shortcut(const QString& text, Icon of, int place);
/// That there are more, on this page.
[[nodiscard]] QStandardItem* more(const QString& text, Icon of, const QString& page);
[[nodiscard]] QStandardItem* heading(const QString& text);
[[nodiscard]] QStandardItem* notice(const QString& text);

} // namespace PaletteRow

/// What it is called, what else is known of it in a quieter ink, and at the right edge its key.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace madoguchi
