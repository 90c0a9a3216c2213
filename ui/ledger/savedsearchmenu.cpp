// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/savedsearchmenu.h"

#include "core/desk/changes.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// An ampersand in a name is no mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedSearchMenu::SavedSearchMenu(const PageContext& context, Parts parts, QWidget* owner)
    : QObject(owner), m_context(context), m_parts(std::move(parts)), m_menu(new QMenu(owner))
{
    m_menu->setObjectName(m_parts.list + u"SearchMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearchMenu::fill);
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"saved_search"_s))
            read();
    });
}

void SavedSearchMenu::read()
{
    m_context.desk.ask(AskSavedSearches{m_parts.list}, this, [this](const Result<QList<SavedSearch>>& searches) {
        if (searches)
            m_searches = *searches;
        else
            m_context.host.refused(searches.refusal());
    });
}

bool SavedSearchMenu::maySave() const
{
    return mayDo(m_context.host.actor().role, Permission::Lend);
}

void SavedSearchMenu::fill()
{
    qDeleteAll(m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    m_menu->clear();
    for (const SavedSearch& search : std::as_const(m_searches)) {
        QAction* action = m_menu->addAction(icon(Icon::Search), menuText(search.name));
        connect(action, &QAction::triggered, this, [this, filter = search.filter] { m_parts.show(filter); });
    }
    if (m_searches.isEmpty())
        m_menu->addAction(tr("No search is saved."))->setEnabled(false);
    if (!maySave())
        return;
    m_menu->addSeparator();
    QAction* save = m_menu->addAction(icon(Icon::Plus), tr("Save this search…"));
    save->setEnabled(!m_parts.present().isEmpty());
    connect(save, &QAction::triggered, this, &SavedSearchMenu::save);
    if (!m_searches.isEmpty())
        fillRemoving();
}

void SavedSearchMenu::fillRemoving()
{
    QMenu* removing = m_menu->addMenu(tr("Remove"));
    for (const SavedSearch& search : std::as_const(m_searches)) {
        QAction* action = removing->addAction(menuText(search.name));
        connect(action, &QAction::triggered, this, [this, search] { remove(search); });
    }
}

void SavedSearchMenu::save()
{
    TextQuestion question;
    question.title = tr("Save this search");
    question.text = tr("Everybody finds it here, at every counter. A name that is there already gets this search.");
    question.label = tr("Name");
    question.ok = tr("Save");
    m_context.ask.askText(question, [menu = QPointer(this)](const std::optional<QString>& name) {
        if (menu && name)
            menu->saveAs(*name);
    });
}

void SavedSearchMenu::saveAs(const QString& name)
{
    m_context.desk.perform(SaveSearch{m_parts.list, name, m_parts.present()}, m_context.host.order(), this,
                           [this, name](const Result<Performed<LedgerOutcome>>& answer) {
                               if (!answer)
                                   return m_context.host.refused(answer.refusal());
                               m_context.host.offerUndo({tr("“%1” was saved.").arg(name), answer->commandId,
                                                         tr("Undone: “%1” is as it was before.").arg(name)});
                           });
}

void SavedSearchMenu::remove(const SavedSearch& search)
{
    m_context.desk.perform(RemoveSearch{search.id}, m_context.host.order(), this,
                           [this, name = search.name](const Result<Performed<LedgerOutcome>>& answer) {
                               if (!answer)
                                   return m_context.host.refused(answer.refusal());
                               m_context.host.offerUndo({tr("“%1” was removed.").arg(name), answer->commandId,
                                                         tr("Undone: “%1” is there again.").arg(name)});
                           });
}

} // namespace madoguchi

#include "moc_savedsearchmenu.cpp"
