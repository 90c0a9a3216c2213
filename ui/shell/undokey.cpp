// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokey.h"

#include "ui/shell/pagestack.h"
#include "ui/widgets/page.h"
#include "ui/widgets/toast.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace madoguchi {

UndoKey::UndoKey(const PageStack& pages, const Toast& toast, QObject* parent)
    : QObject(parent), m_pages(pages), m_toast(toast)
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// A field of text claims the key for itself before any command hears of it.
bool UndoKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_toast.offersUndo())
        return QObject::eventFilter(watched, event);
    const Page* page = m_pages.current();
    if (!page || watched != page->scanTarget() || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace madoguchi

#include "moc_undokey.cpp"
