// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/stepplace.h"

#include <QPushButton>

namespace madoguchi {

/// What can be done with everything a person holds: a sheet to be ticked off, passing it on to somebody else; and
/// whether more is lent to them.
class HoldingsSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldingsSteps(const StepPlace& place);

    void setPerson(const PersonDesk& desk);
    void retranslate();
    /// Stands apart from the others, wherever the page puts it.
    [[nodiscard]] QPushButton* block() const { return m_block; }

private:
    [[nodiscard]] bool isBlockedNow() const;

    StepPlace m_place;
    PersonDesk m_desk;
    QPushButton* m_sheet;
    QPushButton* m_transfer;
    QPushButton* m_collect;
    QPushButton* m_block;
};

} // namespace madoguchi
