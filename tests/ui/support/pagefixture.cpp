// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pagefixture.h"

#include "core/desk/inlineexecutor.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace madoguchi {

PageFixture::PageFixture(TestStore& testStore, const Actor& actor)
    : store(testStore)
    , client(std::make_unique<InlineExecutor>(testStore.desk()))
    , preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
{
    host.whoever = actor;
}

PageFixture::~PageFixture() = default;

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
