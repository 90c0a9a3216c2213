// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/counter/counterstage.h"
#include "ui/counter/counterpage.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace madoguchi {

/// The counter's page in a window, and hands that scan and press at it.
class CounterPageFixture : public StageTest
{
    Q_OBJECT

protected:
    template<class Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        return m_window->findChild<Widget*>(name);
    }
    [[nodiscard]] ScanBox* scanBox() const { return part<ScanBox>(QStringLiteral("scanBox")); }
    [[nodiscard]] Banner* message() const { return part<Banner>(QStringLiteral("message")); }
    [[nodiscard]] PagedTable* basket() const { return part<PagedTable>(QStringLiteral("basket")); }
    [[nodiscard]] const CounterSession& session() const { return m_page->controller().session(); }
    /// A button of the message that begins with these words; null when there is none on the screen.
    [[nodiscard]] QPushButton* messageButton(const QString& words) const
    {
        for (QPushButton* button : message()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(words))
                return button;
        }
        return nullptr;
    }
    static void typeInto(QWidget* target, const QString& code)
    {
        for (const QChar c : code)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : target, c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void scan(const QString& code)
    {
        stage().wait(3000);
        typeInto(scanBox(), code);
    }
    void scanAll(const QString& codes)
    {
        for (const QString& code : codes.split(u' '))
            scan(code);
    }
    void confirm()
    {
        stage().wait(1000);
        m_page->run(QStringLiteral("commit"));
    }
    [[nodiscard]] QPoint cell(int row, int column) const
    {
        return basket()->visualRect(basket()->model()->index(row, column)).center();
    }

    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<QWidget> m_window;
    CounterPage* m_page = nullptr;
    SystemPrinters m_printers;

protected Q_SLOTS:
    void init()
    {
        StageTest::init();
        m_printing = std::make_unique<PrintService>(stage().desk, m_printers, [] { return PrinterChoices(); });
        m_window = std::make_unique<QWidget>();
        m_page = new CounterPage(stage().context(), *m_printing, recordTables());
        m_page->setParent(m_window.get());
        m_window->resize(1000, 660);
        m_page->setGeometry(m_window->rect());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->activate();
        QCOMPARE(QApplication::focusWidget(), scanBox());
    }
    void cleanup()
    {
        m_window.reset();
        m_printing.reset();
        StageTest::cleanup();
    }
};

} // namespace madoguchi
