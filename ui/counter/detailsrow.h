// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace madoguchi {

/// What few handovers need: the purpose, who receives in the borrower's place, and whether the section borrows. Text
/// fields with an input method; Return leaves them and does nothing else.
class DetailsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsRow(QWidget* parent = nullptr);

    /// Shows what the session has, unless somebody is typing there.
    void show(const CounterSession& session);
    [[nodiscard]] bool isFilled() const;
    void open();
    void retranslate();

Q_SIGNALS:
    void purposeEdited(const QString& purpose);
    void proxyEdited(const std::optional<madoguchi::Proxy>& proxy);
    void forSectionChosen(bool isForSection);
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
    QCheckBox* m_forSection;
    QString m_section;
};

} // namespace madoguchi
