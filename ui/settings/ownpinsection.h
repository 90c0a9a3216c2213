// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operators.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class FormRows;

/// Whoever is signed in changes their own PIN, against the old one; guessing that is stopped like at sign-in.
class OwnPinSection final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnPinSection(const PageContext& context, QWidget* parent = nullptr);

    void focusFirst();

private:
    void build();
    [[nodiscard]] bool check();
    void submit();
    void answered(const Result<Performed<OperatorOutcome>>& done);
    void clear();
    void countDown();

    PageContext m_context;
    QTimer* m_ticking;
    FormRows* m_form;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QPushButton* m_save;
};

} // namespace madoguchi
