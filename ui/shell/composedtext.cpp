// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/composedtext.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QWidget>

#include <utility>

namespace madoguchi {

ComposedText::ComposedText(std::function<void()> commit, QObject* parent) : QObject(parent), m_commit(std::move(commit))
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// The text of a composition comes once; for the same text again it would have to be composed again.
bool ComposedText::isEcho(const QInputMethodEvent& event)
{
    constexpr int echo = 500; // milliseconds
    const QString text = event.commitString();
    if (!text.isEmpty() && text == m_ended && m_since.elapsed() < echo) {
        m_ended.clear();
        return true;
    }
    if (!text.isEmpty()) {
        m_ended = text == m_composed ? text : QString();
        m_since.start();
    } else if (!event.preeditString().isEmpty()) {
        m_ended.clear();
    }
    m_composed = event.preeditString();
    return false;
}

bool ComposedText::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        return isEcho(*static_cast<QInputMethodEvent*>(event));
    const bool isPress = event->type() == QEvent::MouseButtonPress && watched->isWidgetType();
    const QWidget* field = isPress ? QApplication::focusWidget() : nullptr;
    if (field && field != watched && !field->isAncestorOf(static_cast<const QWidget*>(watched)) &&
        field->inputMethodQuery(Qt::ImEnabled).toBool())
        m_commit();
    return QObject::eventFilter(watched, event);
}

} // namespace madoguchi

#include "moc_composedtext.cpp"
