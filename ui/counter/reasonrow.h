// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi {

/// Why something that is reserved for somebody else is lent all the same. Only its button gives the reason: a scan that
/// ends up in the field with its Return confirms nothing.
class ReasonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(QWidget* parent = nullptr);

    /// Empty and with the focus.
    void open();
    void retranslate();

Q_SIGNALS:
    void given(const QString& reason);

private:
    void noteText();

    QLabel* m_label;
    QLineEdit* m_reason;
    QPushButton* m_lend;
};

} // namespace madoguchi
