// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace madoguchi {

class StatusChip;
class WrapLayout;

/// One item that came back: number, item, who had it, whether it was late, and its accessories to be ticked off.
class ReturnLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnLine(const ReturnRow& row, QWidget* parent = nullptr);

    [[nodiscard]] LoanLineId line() const { return m_row.item.line; }
    void show(const ReturnRow& row);
    void retranslate();

Q_SIGNALS:
    void accessoryMarked(const QString& accessory, bool isMissing);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addAccessory(const QString& name);

    ReturnRow m_row;
    QLabel* m_what;
    QLabel* m_who;
    StatusChip* m_chip;
    QLabel* m_caption;
    WrapLayout* m_accessories;
    QList<QCheckBox*> m_boxes;
};

} // namespace madoguchi
