// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pagefixture.h"

#include "core/exchange/recordtables.h"
#include "core/loans/undo.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi {

PageFixture::PageFixture(TestStore& testStore, const Actor& actor)
    : PageFixture(testStore, actor, std::make_unique<HoldingExecutor>(testStore.desk()))
{
}

PageFixture::PageFixture(TestStore& testStore, const Actor& actor, std::unique_ptr<HoldingExecutor> holding)
    : store(testStore), executor(*holding), client(std::move(holding)),
      preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
{
    host.whoever = actor;
}

PageFixture::~PageFixture() = default;

void PageFixture::undo()
{
    const Undo verb{{}, host.offers.constLast().commandId, &recordTables()};
    client.runJob<Performed<UndoOutcome>>(
        [verb, order = host.order()](Desk& desk, JobControl&) { return performUndo(desk, verb, order); }, &client,
        [this](const Result<Performed<UndoOutcome>>& done) {
            if (!done)
                host.refused(done.refusal());
        });
}

void PageFixture::settle()
{
    constexpr int mostRounds = 100; // what begins itself again and again never rests
    for (int round = 0; round < mostRounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        const QList<QTimer*> timers = window->findChildren<QTimer*>();
        const auto waiting = std::find_if(timers.begin(), timers.end(), [](const QTimer* timer) {
            return timer->isSingleShot() && timer->isActive();
        });
        if (waiting == timers.end())
            return;
        const QPointer<QTimer> timer = *waiting;
        const int interval = timer->interval();
        timer->setInterval(0);
        QCoreApplication::processEvents();
        if (timer)
            timer->setInterval(interval);
    }
}

void PageFixture::show(Page* page, QSize size)
{
    window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    column->addWidget(page);
    window->resize(size);
    page->retranslate();
    window->show();
    QApplication::setActiveWindow(window.get());
    page->activate();
    QCoreApplication::processEvents();
}

} // namespace madoguchi
