// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/assetsteps.h"
#include "ui/steps/stepplace.h"

#include <QPushButton>

class QMenu;

namespace madoguchi {

/// "More…": the steps that fit an item as it is stored when the button is pressed, not as a list shows it.
class StepMenu final : public QPushButton
{
    Q_OBJECT

public:
    StepMenu(const StepPlace& place, const QString& objectName);

    /// Which item it is about; none: nothing is offered.
    void setItem(AssetId item);
    void retranslate();

    [[nodiscard]] static QString textOf(AssetStep step);

private:
    void open();
    void offer(const AssetSteps& fitting);

    StepPlace m_place;
    QMenu* m_menu;
    AssetId m_item;
};

} // namespace madoguchi
