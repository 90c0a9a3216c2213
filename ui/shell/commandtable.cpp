// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandtable.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Menu = PageCommand::Menu;

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence(combination);
}

QList<PageCommand> actionRows()
{
    return {
        {u"scan"_s, QT_TRANSLATE_NOOP("Commands", "Scan box"), Icon::Keyboard, Qt::Key_F2, {}, Menu::Action},
        {u"findPerson"_s,
         QT_TRANSLATE_NOOP("Commands", "Find a person by name"),
         Icon::People,
         Qt::Key_F3,
         {},
         Menu::Action},
        {u"mode"_s,
         QT_TRANSLATE_NOOP("Commands", "Change between lending and taking back"),
         Icon::Counter,
         Qt::Key_F4,
         {},
         Menu::Action},
        {u"due"_s,
         QT_TRANSLATE_NOOP("Commands", "Due day: +14, 2w, fri, 12/25 …"),
         Icon::Calendar,
         Qt::Key_F8,
         {},
         Menu::Action},
        {u"commit"_s, QT_TRANSLATE_NOOP("Commands", "Confirm"), Icon::Ok, Qt::Key_F12, {}, Menu::Action},
        {u"undo"_s, QT_TRANSLATE_NOOP("Commands", "Undo"), Icon::Undo, keys(Qt::CTRL | Qt::Key_Z), {}, Menu::Action},
        {u"remove"_s,
         QT_TRANSLATE_NOOP("Commands", "Remove the selected row"),
         Icon::Close,
         Qt::Key_Delete,
         {},
         Menu::Action},
        {u"new"_s,
         QT_TRANSLATE_NOOP("Commands", "New entry"),
         Icon::Plus,
         keys(Qt::CTRL | Qt::Key_N),
         {},
         Menu::Action},
        {u"find"_s,
         QT_TRANSLATE_NOOP("Commands", "Filter this list"),
         Icon::Search,
         keys(Qt::CTRL | Qt::Key_F),
         {},
         Menu::Action},
        {u"escape"_s,
         QT_TRANSLATE_NOOP("Commands", "Clear, close or cancel"),
         Icon::Close,
         Qt::Key_Escape,
         {},
         Menu::None},
    };
}

QList<PageCommand> fileRows()
{
    return {
        {u"print"_s, QT_TRANSLATE_NOOP("Commands", "Print"), Icon::Print, keys(Qt::CTRL | Qt::Key_P), {}, Menu::File},
        {u"preview"_s,
         QT_TRANSLATE_NOOP("Commands", "Preview the print"),
         Icon::Search,
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
         {},
         Menu::File},
        {u"export"_s,
         QT_TRANSLATE_NOOP("Commands", "Export this list"),
         Icon::Export,
         keys(Qt::CTRL | Qt::Key_E),
         {},
         Menu::File},
        {u"settings"_s,
         QT_TRANSLATE_NOOP("Commands", "Open the settings"),
         Icon::Settings,
         keys(Qt::CTRL | Qt::Key_Comma),
         {},
         Menu::File},
        {u"lock"_s,
         QT_TRANSLATE_NOOP("Commands", "Lock or switch operator"),
         Icon::Lock,
         keys(Qt::CTRL | Qt::Key_L),
         {},
         Menu::File},
        {u"quit"_s, QT_TRANSLATE_NOOP("Commands", "Quit"), Icon::Close, keys(Qt::CTRL | Qt::Key_Q), {}, Menu::File},
    };
}

QList<PageCommand> viewRows()
{
    return {
        {u"refresh"_s, QT_TRANSLATE_NOOP("Commands", "Read again"), Icon::Info, Qt::Key_F5, {}, Menu::View},
        {u"nextPane"_s, QT_TRANSLATE_NOOP("Commands", "Next pane"), Icon::Info, Qt::Key_F6, {}, Menu::View},
        {u"previousPane"_s,
         QT_TRANSLATE_NOOP("Commands", "Previous pane"),
         Icon::Info,
         keys(Qt::SHIFT | Qt::Key_F6),
         {},
         Menu::View},
        {u"palette"_s,
         QT_TRANSLATE_NOOP("Commands", "Search everywhere"),
         Icon::Search,
         keys(Qt::CTRL | Qt::Key_K),
         {},
         Menu::View},
        {u"larger"_s,
         QT_TRANSLATE_NOOP("Commands", "Larger text"),
         Icon::Plus,
         keys(Qt::CTRL | Qt::Key_Plus),
         {},
         Menu::View},
        {u"smaller"_s,
         QT_TRANSLATE_NOOP("Commands", "Smaller text"),
         Icon::Info,
         keys(Qt::CTRL | Qt::Key_Minus),
         {},
         Menu::View},
        {u"theme"_s, QT_TRANSLATE_NOOP("Commands", "Theme: light or dark"), Icon::Info, {}, {}, Menu::View},
        {u"language"_s, QT_TRANSLATE_NOOP("Commands", "Language: 日本語 / English"), Icon::Info, {}, {}, Menu::View},
    };
}

QList<PageCommand> helpRows()
{
    return {
        {u"help"_s, QT_TRANSLATE_NOOP("Commands", "Help"), Icon::Info, Qt::Key_F1, {}, Menu::None},
        {u"keys"_s,
         QT_TRANSLATE_NOOP("Commands", "Keys"),
         Icon::Keyboard,
         keys(Qt::CTRL | Qt::Key_Slash),
         {},
         Menu::Help},
    };
}

QList<PageCommand> pageRows(const QList<PageEntry>& pages)
{
    QList<PageCommand> rows;
    for (const PageEntry& page : pages) {
        const auto place = rows.size();
        const QKeySequence key = place < 9 ? keys(Qt::CTRL | Qt::Key(Qt::Key_1 + place)) : QKeySequence();
        rows << PageCommand{CommandTable::idOfPage(page.id), page.title, page.icon, key, {}, Menu::View, "Pages"};
    }
    for (const PageEntry& page : pages) {
        for (PageCommand row : page.commands) {
            row.page = page.id;
            rows << row;
        }
    }
    return rows;
}

} // namespace

CommandTable::CommandTable(const QList<PageEntry>& pages)
    : m_rows(actionRows() + fileRows() + pageRows(pages) + viewRows() + helpRows())
{
}

const PageCommand* CommandTable::find(const QString& id) const
{
    for (const PageCommand& row : m_rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

QStringList CommandTable::clashes() const
{
    QStringList clashes;
    QSet<QString> seen;
    for (const PageCommand& row : m_rows) {
        for (const QString& name : {row.id, row.key.toString(QKeySequence::PortableText)}) {
            if (!name.isEmpty() && seen.contains(name))
                clashes << name;
            seen.insert(name);
        }
    }
    return clashes;
}

} // namespace madoguchi
