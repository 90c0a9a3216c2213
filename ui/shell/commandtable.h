// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageentry.h"

namespace madoguchi {

/// Every action of the window as a row: its own, one for each page (Ctrl+1 … Ctrl+9), and those of the pages.
class CommandTable
{
public:
    explicit CommandTable(const QList<PageEntry>& pages);

    [[nodiscard]] const QList<PageCommand>& rows() const { return m_rows; }
    [[nodiscard]] const PageCommand* find(const QString& id) const;
    /// Ids or keys that stand in more than one row; empty in a program that is right.
    [[nodiscard]] QStringList clashes() const;

    /// The id of the command that brings a page to the front.
    [[nodiscard]] static QString idOfPage(const QString& page) { return QStringLiteral("page.") + page; }

private:
    QList<PageCommand> m_rows;
};

} // namespace madoguchi
