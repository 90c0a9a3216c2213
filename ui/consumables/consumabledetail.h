// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/consumables/consumable.h"
#include "ui/widgets/detailpane.h"

class QLayout;
class QPushButton;

namespace madoguchi {

/// One consumable with its book, and what can be counted.
class ConsumableDetail final : public DetailPane
{
    Q_OBJECT

public:
    explicit ConsumableDetail(QWidget* parent = nullptr);

    void show(const ConsumableRecord& record, const QList<MovementRecord>& book, Role role);
    void showNone();
    void retranslate();

Q_SIGNALS:
    void countOutWanted();
    void countInWanted();
    void recountWanted();
    void changeWanted();
    void dropWanted();
    void undoWanted(const QString& document);

private:
    void addFacts(QVBoxLayout& column, const ConsumableRecord& record);
    void addBook(QVBoxLayout& column, const QList<MovementRecord>& book);
    [[nodiscard]] QLayout* movementRow(const MovementRecord& movement);
    [[nodiscard]] QPushButton* button(const QString& name, void (ConsumableDetail::*wanted)());

    QPushButton* m_countOut;
    QPushButton* m_countIn;
    QPushButton* m_recount;
    QPushButton* m_change;
    QPushButton* m_drop;
    bool m_mayUndo = false;
};

} // namespace madoguchi
