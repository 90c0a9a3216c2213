// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/handover.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace madoguchi {

/// What few handovers need: the purpose, and who receives in the borrower's place. Text fields with an input method;
/// Return leaves them and does nothing else.
class DetailsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsRow(QWidget* parent = nullptr);

    /// Shows what the session has, unless somebody is typing there.
    void show(const QString& purpose, const std::optional<Proxy>& proxy);
    [[nodiscard]] bool isFilled() const;
    void open();
    void retranslate();

Q_SIGNALS:
    void purposeEdited(const QString& purpose);
    void proxyEdited(const std::optional<madoguchi::Proxy>& proxy);
    /// Return: back to the scan box.
    void left();

private:
    QLineEdit* add(const QString& objectName, QLabel*& label, int row);
    void proxyChanged();

    QLabel* m_purposeLabel;
    QLabel* m_nameLabel;
    QLabel* m_basisLabel;
    QLineEdit* m_purpose;
    QLineEdit* m_name;
    QLineEdit* m_basis;
};

} // namespace madoguchi
