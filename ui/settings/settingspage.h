// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QTabWidget;

namespace madoguchi {

class ScannerSection;

/// This computer, the organisation, operators, printing, scanner, the program itself.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void activate() override;
    void retranslate() override;
    /// The field for test scans, while it is on the screen.
    [[nodiscard]] QWidget* scanTarget() const override;

private:
    void addSection(QWidget* section, const QString& title);

    PageContext m_context;
    QTabWidget* m_tabs = nullptr;
    ScannerSection* m_scanner = nullptr;
    OperatorId m_madeFor;
};

} // namespace madoguchi
