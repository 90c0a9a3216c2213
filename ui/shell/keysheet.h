// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandtable.h"
#include "ui/shell/overlay.h"

#include <functional>

class QBoxLayout;
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
    [[nodiscard]] QSize wantedSize() const override;

private:
    [[nodiscard]] QWidget* sheet() const;
    void addGroup(QBoxLayout& columns, const QString& title,
                  const std::function<bool(const PageCommand&)>& isMember) const;

    const CommandTable& m_table;
    QScrollArea* m_area;
};

} // namespace madoguchi
