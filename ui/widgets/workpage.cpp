// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workpage.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/workview.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

WorkPage::WorkPage(const PageContext& context, WorkList* list, WorkView* view)
    : m_context(context), m_scan(new ScanBox), m_list(list), m_view(view), m_views(new QStackedWidget)
{
    m_views->addWidget(m_list);
    m_views->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_scan);
    column->addWidget(m_views, 1);
    connectParts();
}

void WorkPage::connectParts()
{
    connect(m_scan, &ScanBox::scanned, this, &WorkPage::scanned);
    connect(m_list, &WorkList::typed, m_scan, &ScanBox::take);
    connect(m_view, &WorkView::typed, m_scan, &ScanBox::take);
    connect(m_view, &WorkView::touched, this, [this] { focusIfShown(m_scan); });
    connect(m_view, &WorkView::leaveWanted, this, &WorkPage::leave);
}

bool WorkPage::isInOne() const
{
    return m_views->currentWidget() == m_view;
}

void WorkPage::activate()
{
    if (isInOne())
        m_view->read();
    else
        m_list->activate();
    m_scan->setFocus(Qt::OtherFocusReason);
}

void WorkPage::scanned(const QString& text)
{
    if (isInOne())
        m_view->scan(text);
    else if (!text.trimmed().isEmpty())
        open(text.trimmed());
}

void WorkPage::tellNotOpened(const Refusal& refusal, const Wording& advice)
{
    m_context.sounds.play(Sound::Error);
    m_context.host.banner(Tone::Error, [&host = m_context.host, refusal, advice] {
        return QString(host.words(refusal) + u' ' + advice.now());
    });
    m_scan->setFocus(Qt::OtherFocusReason);
}

void WorkPage::enter()
{
    m_views->setCurrentWidget(m_view);
    retranslate();
    focusIfShown(m_scan);
}

void WorkPage::leave()
{
    if (m_view->waiting() > 0)
        return m_context.host.toast(Tone::Warn, stillSaving());
    m_view->finish();
    m_views->setCurrentWidget(m_list);
    retranslate();
    activate();
}

void WorkPage::operatorLeaves()
{
    m_view->finish();
}

bool WorkPage::canRun(const QString& command) const
{
    if (command == u"undo")
        return isInOne() && m_view->canUndo();
    if (command == u"print" || command == u"preview")
        return isInOne();
    if (command == u"new")
        return !isInOne() && m_list->mayOpen();
    return command == u"scan" || command == u"refresh" || command == u"escape";
}

void WorkPage::run(const QString& command)
{
    if (command == u"scan")
        m_scan->setFocus(Qt::ShortcutFocusReason);
    else if (command == u"refresh")
        activate();
    else if (command == u"new")
        m_list->openNew();
    else if (command == u"undo")
        m_view->undo();
    else if (command == u"print" || command == u"preview")
        m_view->preview();
    else if (command == u"escape") {
        if (!m_scan->text().isEmpty())
            m_scan->clear();
        else if (isInOne())
            leave();
    }
}

QWidget* WorkPage::scanTarget() const
{
    return m_scan;
}

void WorkPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_scan->takeKey(*event))
        Page::keyPressEvent(event);
}

void WorkPage::retranslate()
{
    const Prompt now = prompt(isInOne());
    m_scan->setPrompt(now.text);
    m_scan->setAccessibleName(now.accessible);
    m_list->retranslate();
    m_view->retranslate();
}

} // namespace madoguchi

#include "moc_workpage.cpp"
