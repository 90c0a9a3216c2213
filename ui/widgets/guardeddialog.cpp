// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guardeddialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

GuardedDialog::GuardedDialog(QWidget* window) : QDialog(window), m_question(new Banner(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setObjectName(u"unsavedQuestion"_s);
}

void GuardedDialog::arrange(QWidget* content, QWidget* buttons)
{
    m_content = content;
    m_buttons = buttons;
    auto* column = new QVBoxLayout(this);
    column->addWidget(content, 1);
    column->addSpacing(scaled(Space::m, this));
    column->addWidget(buttons);
    column->addWidget(m_question);
}

bool GuardedDialog::isAsking() const
{
    return m_question->isOpen();
}

/// Escape, or the window's close button.
void GuardedDialog::reject()
{
    if (!isAsking() && m_isTyped && m_isTyped())
        askOnce();
    else if (!isAsking())
        QDialog::reject();
    else
        m_question->blink(); // the window's close button once more
}

void GuardedDialog::askOnce()
{
    QWidget* focus = focusWidget();
    m_before = focus && m_content->isAncestorOf(focus) ? focus : nullptr;
    m_height = height();
    m_content->setEnabled(false);
    m_buttons->hide();
    m_question->tell(Tone::Warn, [] { return tr("What you have typed here is not recorded."); },
                     {{[] { return tr("Go on typing"); }, QKeySequence(Qt::Key_Escape), [this] { goOn(); }},
                      {[] { return tr("Close and lose it"); }, QKeySequence(Qt::Key_F4), [this] { abandon(); }}});
    for (QPushButton* button : m_question->findChildren<QPushButton*>())
        button->setFocusPolicy(Qt::NoFocus); // some desktops let Return press what has the focus
    setFocus(Qt::OtherFocusReason);
}

void GuardedDialog::goOn()
{
    m_content->setEnabled(true);
    m_buttons->show();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    layout()->activate(); // the question asks for no room any more
    resize(width(), m_height);
}

void GuardedDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && event->isAutoRepeat())
        return; // held down it neither asks nor answers again
    if (!isAsking())
        return QDialog::keyPressEvent(event);
    if (isEscape)
        m_question->escape();
    else if (!event->text().isEmpty())
        m_question->blink();
}

} // namespace madoguchi

#include "moc_guardeddialog.cpp"
