// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QTabWidget;

namespace madoguchi {

class PrintService;

/// This computer, the organisation, its forms, operators, printing, scanner, the program itself.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// `printing` outlives the page; without it no printer is known.
    SettingsPage(const PageContext& context, PrintService* printing, QWidget* parent = nullptr);

    void activate() override;
    void retranslate() override;

private:
    void addSection(QWidget* section, const QString& title);

    PageContext m_context;
    PrintService* m_printing;
    QTabWidget* m_tabs = nullptr;
    OperatorId m_madeFor;
};

} // namespace madoguchi
