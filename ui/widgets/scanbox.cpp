// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scanbox.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr QChar groupSeparator(0x1d);

bool isControl(const QString& text)
{
    return !text.isEmpty() && (text.at(0) < QChar(0x20) || text.at(0) == QChar(0x7f));
}

/// Ctrl with a letter or with one of [ \ ] ^ _ : the keys that stand for U+0001 … U+001F.
bool isControlCombination(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const int key = event.key();
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_BracketLeft && key <= Qt::Key_Underscore);
}

bool isGroupSeparator(const QKeyEvent& event)
{
    return event.text() == groupSeparator || (isControlCombination(event) && event.key() == Qt::Key_BracketRight);
}

/// With nothing to edit these are the window's: Delete takes a row out of a list.
bool isPlainEditing(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
}

/// Not for QLineEdit, which would take Ctrl+Z, Ctrl+A or Ctrl+K of the window for editing. Pasting stays.
bool isWindowsOrScanners(const QKeyEvent& event)
{
    return isControlCombination(event) && event.key() != Qt::Key_V;
}

} // namespace

ScanBox::ScanBox(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(u"scanBox"_s);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhPreferLatin);
    followFont(this, scanFactor);
    applyMetrics();
    retranslate();
}

void ScanBox::setPaused(bool paused, const QString& reason)
{
    m_isPaused = paused;
    m_reason = reason;
    showPrompt();
    update();
    Q_EMIT pausedChanged();
}

void ScanBox::setPrompt(const QString& prompt)
{
    m_prompt = prompt;
    showPrompt();
}

void ScanBox::take(const QString& text)
{
    setFocus(Qt::OtherFocusReason);
    end(false);
    if (!isControl(text))
        insert(text);
}

QVariant ScanBox::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return false;
    return QLineEdit::inputMethodQuery(query);
}

bool ScanBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isWindowsOrScanners(*static_cast<QKeyEvent*>(event))) {
        event->setAccepted(belongsToScanner(*static_cast<QKeyEvent*>(event)));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isNothingToEdit(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    // Tab never reaches keyPressEvent: QWidget moves the focus before.
    if (event->type() == QEvent::KeyPress && isCommit(*static_cast<QKeyEvent*>(event))) {
        commit();
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ScanBox::keyPressEvent(QKeyEvent* event)
{
    if (isGroupSeparator(*event)) {
        insert(groupSeparator);
        return event->accept();
    }
    if (isNothingToEdit(*event))
        return event->ignore();
    if (isPlainEditing(*event))
        return QLineEdit::keyPressEvent(event);
    const bool isEaten = isControl(event->text()) && event->key() != Qt::Key_Escape;
    if (belongsToScanner(*event) || (isEaten && !event->modifiers().testFlag(Qt::ControlModifier)))
        return event->accept();
    if (isWindowsOrScanners(*event))
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

void ScanBox::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

bool ScanBox::isCommit(const QKeyEvent& event) const
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return event.key() == Qt::Key_M || event.key() == Qt::Key_J || (event.key() == Qt::Key_I && !text().isEmpty());
    if (event.key() == Qt::Key_Tab)
        return !text().isEmpty();
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.text() == u"\r"_s ||
           event.text() == u"\n"_s;
}

bool ScanBox::belongsToScanner(const QKeyEvent& event) const
{
    return isControlCombination(event) && (!text().isEmpty() || isGroupSeparator(event));
}

bool ScanBox::isNothingToEdit(const QKeyEvent& event) const
{
    return isPlainEditing(event) && text().isEmpty();
}

void ScanBox::commit()
{
    if (m_isComposing) {
        m_isComposing = false;
        QGuiApplication::inputMethod()->reset();
        clear();
    } else if (text().isEmpty()) {
        return; // a scanner that sends its suffix in front, too
    }
    const QString code = text();
    clear();
    receive(code);
}

bool ScanBox::takeKey(const QKeyEvent& key)
{
    const QString text = key.text();
    const bool isCombined = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (text.isEmpty() || !text.at(0).isPrint() || isCombined)
        return false;
    take(text);
    return true;
}

void ScanBox::receive(const QString& code)
{
    if (m_isPaused)
        Q_EMIT scannedWhilePaused(code);
    else
        Q_EMIT scanned(code);
}

void ScanBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Tokens& t = tokensOf(palette());
    const int side = em(1.1, this);
    const QColor ink = m_isPaused ? t.error.ink : hasFocus() ? t.accent : t.muted;
    QPainter painter(this);
    painter.drawPixmap(em(0.6, this), (height() - side) / 2,
                       iconPixmap(m_isPaused ? Icon::Lock : Icon::Counter, ink, side, devicePixelRatioF()));
}

void ScanBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScanBox::applyMetrics()
{
    setTextMargins(em(1.7, this), 0, em(0.3, this), 0);
    setMinimumHeight(em(2.55, this));
}

void ScanBox::retranslate()
{
    setAccessibleName(tr("Scan box"));
    showPrompt();
}

void ScanBox::showPrompt()
{
    const QString prompt = m_prompt.isEmpty() ? tr("Scan a label or a staff card (F2)") : m_prompt;
    const QString reason = m_reason.isEmpty() ? tr("Scanner paused: answer the question first") : m_reason;
    setPlaceholderText(m_isPaused ? reason : prompt);
    setAccessibleDescription(placeholderText());
}

} // namespace madoguchi

#include "moc_scanbox.cpp"
