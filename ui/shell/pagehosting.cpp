// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for its pages (see PageHost), and how it goes from one to another.
#include "ui/shell/bannerqueue.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/palettedialog.h"
#include "ui/shell/undodesk.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/toast.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace madoguchi {

namespace {

bool isField(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget);
}

} // namespace

void MainWindow::bring(const QString& page)
{
    const QSignalBlocker quiet(m_navigation);
    if (m_pages->open(page))
        m_navigation->setCurrentSection(page);
    m_parts.preferences.setLook(u"window/page"_s, page);
    retranslate();
}

/// With the arrow keys one walks on through the sections; a click leads into the page.
void MainWindow::sectionChosen(const QString& page)
{
    const bool isWalking = m_navigation->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton;
    bring(page);
    if (isWalking)
        m_navigation->setFocus();
}

void MainWindow::movePane(int step)
{
    Page* page = m_pages->current();
    if (!page)
        return;
    if (m_navigation->hasFocus() || step < 0)
        page->activate();
    else
        m_navigation->setFocus(Qt::ShortcutFocusReason);
}

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

void MainWindow::banner(Tone tone, const Wording& text, const QList<BannerAction>& actions)
{
    m_messages->tell(tone, text, actions);
    focusScans();
}

void MainWindow::bannerOf(const QString& subject, Tone tone, const Wording& text, const QList<BannerAction>& actions)
{
    if (text.now().isEmpty())
        m_messages->withdraw(subject);
    else
        m_messages->tellOf(subject, tone, text, actions);
    focusScans();
}

void MainWindow::refused(const Refusal& refusal)
{
    m_messages->refuse([this, refusal] { return words(refusal); }, refusal.toDebugText());
}

/// Where scans are read they go on being read while a message is there and when it goes, whatever of it was pressed.
/// Who is typing, or walks through the sections, goes on, too.
void MainWindow::focusScans(bool wasInMessage)
{
    const Page* page = m_pages->current();
    auto* box = page ? qobject_cast<ScanBox*>(page->scanTarget()) : nullptr;
    const QWidget* now = QApplication::focusWidget();
    const bool isBusy = !wasInMessage && now && now->isVisible() && (isField(*now) || now == m_navigation);
    const bool isElsewhere = QApplication::activeModalWidget() || m_palette->isOpen() || m_keys->isOpen();
    if (box && m_session->isAtWork() && !isBusy && !isElsewhere)
        box->setFocus(Qt::OtherFocusReason);
}

void MainWindow::open(const QString& page, const QString& key)
{
    bring(page);
    if (m_pages->currentId() == page && !key.isEmpty())
        m_pages->current()->open(key);
}

void MainWindow::showWords(const QString& page, const QString& words)
{
    bring(page);
    if (m_pages->currentId() == page)
        m_pages->current()->showWords(words);
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
