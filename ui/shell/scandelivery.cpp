// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scandelivery.h"

#include "ui/shell/pagestack.h"
#include "ui/shell/session.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>

namespace madoguchi {

namespace {

bool takesText(const QLineEdit& field)
{
    return field.isEnabled() && !field.isReadOnly() && field.echoMode() == QLineEdit::Normal;
}

/// A question is not answered by a scan, except one that asks for it.
QLineEdit* wantedByQuestion()
{
    const QWidget* question = QApplication::activeModalWidget();
    auto* field = question ? question->findChild<QLineEdit*>() : nullptr;
    return field && field->isEnabled() && field->property(takesScansProperty).toBool() ? field : nullptr;
}

} // namespace

ScanDelivery::ScanDelivery(Session& session, PageStack& pages, Sounds& sounds, PageHost& host, QObject* parent)
    : QObject(parent), m_session(session), m_pages(pages), m_sounds(sounds), m_host(host)
{
}

void ScanDelivery::deliver(const QString& code)
{
    m_session.touch();
    if (!m_session.isAtWork())
        return m_session.present(code);
    if (QLineEdit* field = wantedByQuestion())
        return field->setText(code);
    if (!QApplication::activeModalWidget() && deliverToPage(code))
        return bringForward();
    m_sounds.play(Sound::Warn);
    m_host.toast(Tone::Warn,
                 QApplication::activeModalWidget()
                     ? tr("The scan of %1 is ignored: a question is open.").arg(code)
                     : tr("The scan of %1 is ignored: nothing is scanned here. F2 goes to the counter.").arg(code));
}

void ScanDelivery::bringForward()
{
    QWidget* window = m_pages.window();
    if (window->isActiveWindow() || !QApplication::activeWindow())
        return; // the whole program stands behind another one: that is nobody's wish
    window->raise();
    window->activateWindow();
}

bool ScanDelivery::deliverToPage(const QString& code)
{
    Page* page = m_pages.current();
    QWidget* focus = QApplication::focusWidget();
    QWidget* target = page ? page->scanTarget() : nullptr;
    if (auto* box = qobject_cast<ScanBox*>(focus); box && page && page->isAncestorOf(box))
        target = box;
    if (auto* box = qobject_cast<ScanBox*>(target)) {
        box->receive(code);
        return true;
    }
    if (auto* filter = qobject_cast<QLineEdit*>(target)) {
        filter->setFocus(Qt::OtherFocusReason);
        filter->setText(code);
        Q_EMIT filter->returnPressed();
        return true;
    }
    auto* field = qobject_cast<QLineEdit*>(focus);
    if (!field || !takesText(*field))
        return false;
    field->insert(code); // without Return, which might submit a form
    return true;
}

} // namespace madoguchi

#include "moc_scandelivery.cpp"
