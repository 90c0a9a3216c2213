// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for its pages; see PageHost.
#include "ui/shell/bannerqueue.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/undodesk.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/toast.h"

namespace madoguchi {

void MainWindow::toast(Tone tone, const QString& text)
{
    m_toast->tell(tone, text);
}

void MainWindow::offerUndo(const UndoOffer& offer)
{
    m_undo->offer(offer);
}

void MainWindow::undoDocument(const QString& number)
{
    m_undo->undoDocument(number);
}

void MainWindow::undoCommand(const QString& commandId, const QString& what)
{
    m_undo->undoCommand(commandId, what);
}

void MainWindow::banner(Tone tone, const QString& text, const QList<BannerAction>& actions)
{
    m_messages->tell(tone, text, actions);
}

void MainWindow::bannerOf(const QString& subject, Tone tone, const QString& text, const QList<BannerAction>& actions)
{
    if (text.isEmpty())
        m_messages->withdraw(subject);
    else
        m_messages->tellOf(subject, tone, text, actions);
}

void MainWindow::refused(const Refusal& refusal)
{
    m_messages->refuse(words(refusal), refusal.toDebugText());
}

void MainWindow::open(const QString& page, const QString& key)
{
    bring(page);
    if (m_pages->currentId() == page && !key.isEmpty())
        m_pages->current()->open(key);
}

void MainWindow::showThing(const FoundThing& thing)
{
    for (const PageEntry& page : m_pages->entries()) {
        if (!page.shows.contains(thing.meaning))
            continue;
        bring(page.id);
        if (m_pages->currentId() == page.id)
            m_pages->current()->showThing(thing);
        return;
    }
}

void MainWindow::proceedWith(const QString& page, const CodeMatch& thing)
{
    bring(page);
    if (m_pages->currentId() == page)
        m_pages->current()->proceedWith(thing);
}

void MainWindow::enterNew(const QString& page, const QString& number)
{
    bring(page);
    if (m_pages->currentId() == page)
        m_pages->current()->enterNew(number);
}

void MainWindow::setCount(const QString& page, int count, Tone tone)
{
    m_navigation->setCount(page, count, tone);
}

} // namespace madoguchi
