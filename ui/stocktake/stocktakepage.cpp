// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/stocktakepage.h"

#include "ui/stocktake/countingview.h"
#include "ui/stocktake/sessionsview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scanbox.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

StocktakePage::StocktakePage(const PageContext& context, PrintService& printing, const TableRegistry& tables)
    : m_context(context), m_scan(new ScanBox), m_sessions(new SessionsView(context)),
      m_counting(new CountingView(context, printing, tables)), m_views(new QStackedWidget)
{
    setObjectName(u"stocktakePage"_s);
    m_views->addWidget(m_sessions);
    m_views->addWidget(m_counting);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_scan);
    column->addWidget(m_views, 1);
    connectParts();
    retranslate();
}

StocktakePage::~StocktakePage() = default;

void StocktakePage::connectParts()
{
    const auto focus = [this] { focusIfShown(m_scan); };
    connect(m_scan, &ScanBox::scanned, this, &StocktakePage::scanned);
    connect(m_sessions, &SessionsView::wanted, this, &StocktakePage::count);
    connect(m_sessions, &SessionsView::typed, m_scan, &ScanBox::take);
    connect(m_counting, &CountingView::typed, m_scan, &ScanBox::take);
    connect(m_counting, &CountingView::touched, this, focus);
    connect(m_counting, &CountingView::leaveWanted, this, &StocktakePage::leave);
}

bool StocktakePage::isCounting() const
{
    return m_views->currentWidget() == m_counting;
}

void StocktakePage::activate()
{
    if (isCounting())
        m_counting->read();
    else
        m_sessions->activate();
    m_scan->setFocus(Qt::OtherFocusReason);
}

void StocktakePage::open(const QString& key)
{
    m_context.desk.ask(FindStocktake{key}, this, [this](const Result<StocktakeRecord>& record) {
        if (record)
            return count(*record);
        m_context.sounds.play(Sound::Error);
        m_context.host.refused(record.refusal());
    });
}

void StocktakePage::scanned(const QString& text)
{
    if (isCounting())
        m_counting->scan(text);
    else if (!text.trimmed().isEmpty())
        open(text.trimmed());
}

void StocktakePage::count(const StocktakeRecord& record)
{
    m_counting->show(record);
    m_views->setCurrentWidget(m_counting);
    retranslate();
    focusIfShown(m_scan);
}

void StocktakePage::leave()
{
    if (m_counting->waiting() > 0)
        return m_context.host.toast(Tone::Warn, tr("Scans are still being saved."));
    m_views->setCurrentWidget(m_sessions);
    retranslate();
    activate();
}

bool StocktakePage::canRun(const QString& command) const
{
    if (command == u"undo")
        return isCounting() && m_counting->canUndo();
    if (command == u"print" || command == u"preview")
        return isCounting();
    return command == u"scan" || command == u"refresh" || command == u"escape";
}

void StocktakePage::run(const QString& command)
{
    if (command == u"scan")
        m_scan->setFocus(Qt::ShortcutFocusReason);
    else if (command == u"refresh")
        activate();
    else if (command == u"undo")
        m_counting->undo();
    else if (command == u"print" || command == u"preview")
        m_counting->preview();
    else if (command == u"escape") {
        if (!m_scan->text().isEmpty())
            m_scan->clear();
        else if (isCounting())
            leave();
    }
}

QString StocktakePage::unsavedWork() const
{
    const qsizetype waiting = m_counting->waiting();
    return waiting > 0 ? tr("%n scan(s) of the stocktake are not saved yet.", nullptr, int(waiting)) : QString();
}

QWidget* StocktakePage::scanTarget() const
{
    return m_scan;
}

/// Printable keys belong to the scan box wherever they arrive.
void StocktakePage::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isCombined = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!text.isEmpty() && text.at(0).isPrint() && !isCombined)
        m_scan->take(text);
    else
        Page::keyPressEvent(event);
}

void StocktakePage::retranslate()
{
    m_scan->setPrompt(isCounting() ? tr("Shelf label or item (F2)") : tr("Number of a stocktake sheet (F2)"));
    m_scan->setAccessibleName(isCounting() ? tr("Scan what is here") : tr("Scan a stocktake sheet"));
    m_sessions->retranslate();
    m_counting->retranslate();
}

} // namespace madoguchi
