// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionspage.h"

#include "ui/collections/collectionlistview.h"
#include "ui/collections/collectionview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scanbox.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

CollectionsPage::CollectionsPage(const PageContext& context, PrintService& printing, const TableRegistry& tables)
    : m_context(context), m_scan(new ScanBox), m_list(new CollectionListView(context)),
      m_view(new CollectionView(context, printing, tables)), m_views(new QStackedWidget)
{
    setObjectName(u"collectionsPage"_s);
    m_views->addWidget(m_list);
    m_views->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_scan);
    column->addWidget(m_views, 1);
    connectParts();
    retranslate();
}

CollectionsPage::~CollectionsPage() = default;

void CollectionsPage::connectParts()
{
    connect(m_scan, &ScanBox::scanned, this, &CollectionsPage::scanned);
    connect(m_list, &CollectionListView::wanted, this, &CollectionsPage::showOne);
    connect(m_list, &CollectionListView::typed, m_scan, &ScanBox::take);
    connect(m_view, &CollectionView::typed, m_scan, &ScanBox::take);
    connect(m_view, &CollectionView::touched, this, [this] { focusIfShown(m_scan); });
    connect(m_view, &CollectionView::leaveWanted, this, &CollectionsPage::leave);
}

bool CollectionsPage::isInOne() const
{
    return m_views->currentWidget() == m_view;
}

void CollectionsPage::activate()
{
    if (isInOne())
        m_view->read();
    else
        m_list->activate();
    m_scan->setFocus(Qt::OtherFocusReason);
}

void CollectionsPage::open(const QString& key)
{
    m_context.desk.ask(FindCollection{key}, this, [this](const Result<CollectionRecord>& record) {
        if (record)
            return showOne(*record);
        m_context.sounds.play(Sound::Error);
        m_context.host.refused(record.refusal());
    });
}

void CollectionsPage::scanned(const QString& text)
{
    if (isInOne())
        m_view->scan(text);
    else if (!text.trimmed().isEmpty())
        open(text.trimmed());
}

void CollectionsPage::showOne(const CollectionRecord& record)
{
    m_view->finishRun();
    m_view->show(record);
    m_views->setCurrentWidget(m_view);
    retranslate();
    focusIfShown(m_scan);
}

void CollectionsPage::leave()
{
    if (m_view->waiting() > 0)
        return m_context.host.toast(Tone::Warn, tr("Items are still being taken back."));
    m_view->finishRun();
    m_views->setCurrentWidget(m_list);
    retranslate();
    activate();
}

/// The slips name whoever took the things back.
void CollectionsPage::operatorLeaves()
{
    m_view->finishRun();
}

bool CollectionsPage::canRun(const QString& command) const
{
    if (command == u"undo")
        return isInOne() && m_view->canUndo();
    if (command == u"print" || command == u"preview")
        return isInOne();
    if (command == u"new")
        return !isInOne() && m_list->mayOpen();
    return command == u"scan" || command == u"refresh" || command == u"escape";
}

void CollectionsPage::run(const QString& command)
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

QString CollectionsPage::unsavedWork() const
{
    const qsizetype waiting = m_view->waiting();
    return waiting > 0 ? tr("%n item(s) of a collection are still being taken back.", nullptr, int(waiting))
                       : QString();
}

QWidget* CollectionsPage::scanTarget() const
{
    return m_scan;
}

/// Printable keys belong to the scan box wherever they arrive.
void CollectionsPage::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isCombined = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!text.isEmpty() && text.at(0).isPrint() && !isCombined)
        m_scan->take(text);
    else
        Page::keyPressEvent(event);
}

void CollectionsPage::retranslate()
{
    m_scan->setPrompt(isInOne() ? tr("Item that comes back (F2)") : tr("Number of a collection (F2)"));
    m_scan->setAccessibleName(isInOne() ? tr("Scan what comes back") : tr("Scan the paper of a collection"));
    m_list->retranslate();
    m_view->retranslate();
}

} // namespace madoguchi
