// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace madoguchi {

class ReturnDetails;
class StatusChip;
class WrapLayout;

/// One item that came back: number, item, who had it, whether it was late, its accessories to be ticked off, and, where
/// somebody opens them, its details.
class ReturnLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnLine(const ReturnRow& row, QWidget* parent = nullptr);

    [[nodiscard]] LoanLineId line() const { return m_row.item.line; }
    void show(const ReturnRow& row);
    void retranslate();
    /// Null while they are closed.
    [[nodiscard]] ReturnDetails* openDetails() const;

Q_SIGNALS:
    void accessoryMarked(const QString& accessory, bool isMissing);
    /// The details are there for the first time.
    void detailsMade(madoguchi::ReturnDetails* details);
    /// Somebody opened or closed them.
    void detailsToggled(bool isOpen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addAccessory(const QString& name);
    void toggleDetails();

    ReturnRow m_row;
    QLabel* m_what;
    QLabel* m_who;
    StatusChip* m_chip;
    QLabel* m_caption;
    WrapLayout* m_accessories;
    QList<QCheckBox*> m_boxes;
    QPushButton* m_more;
    QLabel* m_found; ///< what is not in order, and what was noted
    QVBoxLayout* m_column;
    ReturnDetails* m_details = nullptr;
};

} // namespace madoguchi
