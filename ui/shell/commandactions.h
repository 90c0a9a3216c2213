// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandtable.h"

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace madoguchi {

/// Menus and shortcuts of a window, made from the command table.
class CommandActions final : public QObject
{
    Q_OBJECT

public:
    CommandActions(const CommandTable& table, QMainWindow& window);

    /// Asked when a menu opens; shortcuts ask again when they are pressed.
    void setJudge(std::function<bool(const PageCommand&)> judge) { m_judge = std::move(judge); }
    void retranslate();

Q_SIGNALS:
    void triggered(const QString& id);

private:
    void addMenu(PageCommand::Menu which);
    void addAction(const PageCommand& row);

    const CommandTable& m_table;
    QMainWindow& m_window;
    std::function<bool(const PageCommand&)> m_judge;
    QHash<QString, QAction*> m_actions;
    QHash<PageCommand::Menu, QMenu*> m_menus;
};

} // namespace madoguchi
