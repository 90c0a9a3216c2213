// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi {

/// One line that says what belongs here, and the one action that helps.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    EmptyState(const QString& text, const QString& action, QWidget* parent = nullptr);

    /// No button when `action` is empty.
    void setMessage(const QString& text, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace madoguchi
