// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kits.h"
#include "ui/widgets/detailpane.h"

class QPushButton;

namespace madoguchi {

/// What is in a kit, where each of its units is, and what can be done with it.
class KitDetail final : public DetailPane
{
    Q_OBJECT

public:
    explicit KitDetail(QWidget* parent = nullptr);

    void show(const KitRecord& kit, QDate today, Role role);
    void showNone();
    void retranslate();

Q_SIGNALS:
    /// To the counter, which lends it or takes it back.
    void stepWanted();
    void changeWanted();
    void withdrawWanted();
    void labelWanted();
    /// An item ("assets") or who has it ("people").
    void pageWanted(const QString& page, const QString& key);

private:
    void addUnit(QVBoxLayout& column, const AssetRecord& unit, QDate today);

    QPushButton* m_step;
    QPushButton* m_change;
    QPushButton* m_label;
    QPushButton* m_withdraw;
};

} // namespace madoguchi
