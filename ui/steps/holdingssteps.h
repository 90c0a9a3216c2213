// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/stepplace.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace madoguchi {

/// "More…": what can be done with everything a person holds, such as a sheet to be ticked off or passing it on to
/// somebody else; and whether more is lent to them.
class HoldingsSteps final : public QPushButton
{
    Q_OBJECT

public:
    explicit HoldingsSteps(const StepPlace& place);

    void setPerson(const PersonDesk& desk);
    void retranslate();

private:
    QAction* add(const QString& name, const std::function<void()>& take);
    void transferAll();
    [[nodiscard]] bool isBlockedNow() const;

    StepPlace m_place;
    PersonDesk m_desk;
    QMenu* m_menu;
    QAction* m_sheet;
    QAction* m_transfer;
    QAction* m_collect;
    QAction* m_block;
};

} // namespace madoguchi
