// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

PageStack::PageStack(QList<PageEntry> entries, const PageContext& context, QWidget* parent)
    : QStackedWidget(parent), m_entries(std::move(entries)), m_context(context)
{
    setObjectName(u"pages"_s);
    // Whoever goes to the field that is scanned into sees it, wherever the page was scrolled to.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const Page* page = current();
        if (page && now && now == page->scanTarget())
            m_frames.value(page)->ensureWidgetVisible(now);
    });
}

Page* PageStack::page(const QString& id)
{
    if (Page* known = m_pages.value(id))
        return known;
    for (const PageEntry& entry : m_entries) {
        if (entry.id != id)
            continue;
        Page* made = entry.make(m_context);
        made->setObjectName(u"page."_s + id);
        made->retranslate();
        m_pages.insert(id, made);
        addWidget(framed(made));
        return made;
    }
    return nullptr;
}

bool PageStack::open(const QString& id)
{
    Page* wanted = page(id);
    if (!wanted)
        return false;
    const bool isOther = id != m_current;
    m_current = id;
    setCurrentWidget(m_frames.value(wanted));
    if (isOther)
        Q_EMIT pageChanged(id);
    wanted->activate();
    return true;
}

namespace {

/// Asks for as much height as the page needs at the least: a scroll area else gives it what it would like to have.
class LeastHeight final : public QVBoxLayout
{
public:
    LeastHeight(QWidget* around, const Page& page) : QVBoxLayout(around), m_page(page)
    {
        setContentsMargins(0, 0, 0, 0);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return m_page.layout() != nullptr; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_page.layout()->totalMinimumHeightForWidth(width);
    }

private:
    const Page& m_page;
};

} // namespace

/// A page that needs more room than there is scrolls: the window neither grows beyond the screen nor hides its buttons.
QScrollArea* PageStack::framed(Page* page)
{
    auto* frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    auto* around = new QWidget;
    (new LeastHeight(around, *page))->addWidget(page);
    frame->setWidget(around);
    around->setAutoFillBackground(false);
    frame->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_frames.insert(page, frame);
    return frame;
}

QStringList PageStack::unsavedWork() const
{
    QStringList work;
    for (const Page* page : m_pages) {
        if (const QString unsaved = page->unsavedWork(); !unsaved.isEmpty())
            work << unsaved;
    }
    return work;
}

void PageStack::operatorLeaves()
{
    for (Page* page : std::as_const(m_pages))
        page->operatorLeaves();
}

QString PageStack::titleOf(const PageEntry& entry)
{
    return QCoreApplication::translate("Pages", entry.title);
}

} // namespace madoguchi

#include "moc_pagestack.cpp"
