// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyscans.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace madoguchi {

namespace {

constexpr QChar groupSeparatorKey(0x1d);

bool takesKeys(const QWidget& widget)
{
    const auto* choice = qobject_cast<const QComboBox*>(&widget);
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           (choice && choice->isEditable());
}

bool isOfAScan(const QKeyEvent& key)
{
    const QChar c = key.text().at(0);
    const bool isTerminator = c == u'\r' || c == u'\n' || c == u'\t';
    const bool isCombined = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCombined && (c.isPrint() || isTerminator || c == groupSeparatorKey);
}

} // namespace

KeyScans::KeyScans(QWidget& window, QObject* parent) : QObject(parent), m_window(window)
{
    QElapsedTimer timer;
    timer.start();
    m_clock = [timer] { return timer.elapsed(); };
    QCoreApplication::instance()->installEventFilter(this);
}

/// A key that its widget does not want goes on to the parents; it is heard once.
bool KeyScans::isMine(const QObject* watched) const
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return watched == &m_window;
    const QWidget* above = focus;
    while (above && above != &m_window)
        above = above->parentWidget(); // from a preview or a question to the window it belongs to
    return watched == focus && above;
}

bool KeyScans::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isMine(watched))
        return hear(*static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event));
    return QObject::eventFilter(watched, event);
}

bool KeyScans::hear(QWidget& focus, const QKeyEvent& key)
{
    if (key.text().isEmpty())
        return false; // Shift, before a capital letter
    if (takesKeys(focus) || !isOfAScan(key)) {
        m_keys.reset();
        return false;
    }
    const qint64 now = m_clock();
    if (m_focus != &focus || !m_keys.isPending() || now - m_last > KeyBurstSettings().gapMSecs)
        remember(focus);
    m_last = now;
    std::optional<QString> code;
    for (const QChar c : key.text()) {
        if (std::optional<QString> burst = m_keys.feed(c, now))
            code = std::move(burst);
    }
    if (!code)
        return false;
    chooseBack();
    Q_EMIT scanned(*code);
    return true;
}

void KeyScans::remember(QWidget& focus)
{
    m_keys.reset();
    m_focus = &focus;
    m_row = QPersistentModelIndex();
    m_choice = -1;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&focus))
        m_row = view->currentIndex();
    else if (const auto* choice = qobject_cast<const QComboBox*>(&focus))
        m_choice = choice->currentIndex();
}

void KeyScans::chooseBack()
{
    auto* view = qobject_cast<QAbstractItemView*>(m_focus.data());
    if (view && m_row.isValid() && m_row != view->currentIndex())
        view->setCurrentIndex(m_row);
    auto* choice = qobject_cast<QComboBox*>(m_focus.data());
    if (!choice || choice->currentIndex() == m_choice)
        return;
    choice->setCurrentIndex(m_choice);
    Q_EMIT choice->activated(m_choice); // as the key did
}

} // namespace madoguchi

#include "moc_keyscans.cpp"
