// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/pagefixture.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/answerband.h"
#include "ui/widgets/scanbox.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace madoguchi {

/// A page that prints, likewise; and what the hands do on it, by the names of its controls.
class PrintingFixture final : public PageFixture
{
    SystemPrinters m_printers;

public:
    PrintingFixture(TestStore& record, const Actor& actor)
        : PageFixture(record, actor), printing(client, m_printers, [] { return PrinterChoices(); })
    {
    }

    void press(const QString& name) const { find<QPushButton>(name).click(); }
    void scan(const QString& code) const
    {
        auto& box = find<ScanBox>(QStringLiteral("scanBox"));
        QTest::keyClicks(&box, code);
        QTest::keyClick(&box, Qt::Key_Return);
    }
    /// To the last scan.
    [[nodiscard]] QString answer() const { return find<AnswerBand>(QStringLiteral("answer")).accessibleName(); }
    /// What begins so in the menu that a button opens; null when nothing does.
    [[nodiscard]] QAction* menuAction(const QString& button, const QString& text) const
    {
        press(button);
        for (QMenu* menu : window->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().startsWith(text))
                    return action;
            }
        }
        return nullptr;
    }

    PrintService printing;
};

} // namespace madoguchi
