// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandactions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace madoguchi {

CommandActions::CommandActions(const CommandTable& table, QMainWindow& window)
    : QObject(&window), m_table(table), m_window(window)
{
    for (const PageCommand& row : table.rows())
        addAction(row);
    for (const auto which :
         {PageCommand::Menu::File, PageCommand::Menu::Action, PageCommand::Menu::View, PageCommand::Menu::Help})
        addMenu(which);
    retranslate();
}

void CommandActions::addAction(const PageCommand& row)
{
    auto* action = new QAction(&m_window);
    action->setObjectName(u"command."_s + row.id);
    action->setShortcut(row.key);
    action->setIcon(icon(row.icon));
    action->setIconVisibleInMenu(false);
    connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
    m_window.addAction(action);
    m_actions.insert(row.id, action);
}

void CommandActions::addMenu(PageCommand::Menu which)
{
    QMenu* menu = m_window.menuBar()->addMenu(QString());
    m_menus.insert(which, menu);
    bool wasPage = false;
    for (const PageCommand& row : m_table.rows()) {
        if (row.menu != which)
            continue;
        const bool isPage = row.id.startsWith(u"page."_s);
        if (wasPage && !isPage)
            menu->addSeparator();
        wasPage = isPage;
        menu->addAction(m_actions.value(row.id));
    }
    connect(menu, &QMenu::aboutToShow, this, [this, which] {
        for (const PageCommand& row : m_table.rows()) {
            if (row.menu == which)
                m_actions.value(row.id)->setEnabled(!m_judge || m_judge(row));
        }
    });
    // A disabled action would not answer its key either; keys are judged when they are pressed.
    connect(menu, &QMenu::aboutToHide, this, [menu] {
        for (QAction* action : menu->actions())
            action->setEnabled(true);
    });
}

void CommandActions::retranslate()
{
    for (const PageCommand& row : m_table.rows())
        m_actions.value(row.id)->setText(row.words());
    m_menus.value(PageCommand::Menu::File)->setTitle(tr("&File"));
    m_menus.value(PageCommand::Menu::Action)->setTitle(tr("&Action"));
    m_menus.value(PageCommand::Menu::View)->setTitle(tr("&View"));
    m_menus.value(PageCommand::Menu::Help)->setTitle(tr("&Help"));
}

} // namespace madoguchi

#include "moc_commandactions.cpp"
