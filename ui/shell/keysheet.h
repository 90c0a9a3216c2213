// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandtable.h"
#include "ui/shell/overlay.h"

class QScrollArea;

namespace madoguchi {

/// Every key of the window, from the command table (Ctrl+/).
class KeySheet final : public Overlay
{
    Q_OBJECT

public:
    KeySheet(const CommandTable& table, QWidget* window);

protected:
    QWidget* prepare() override;
    [[nodiscard]] QSize wantedSize() const override { return {50, 36}; }

private:
    QWidget* sheet() const;

    const CommandTable& m_table;
    QScrollArea* m_area;
};

} // namespace madoguchi
