// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operators.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace madoguchi {

class FormRows;

/// A new operator, or a new PIN or card of one. Hidden until begun.
class OperatorForm final : public QWidget
{
    Q_OBJECT

public:
    struct Values {
        bool isNew = true;
        QString code;
        QString name;
        Role role = Role::Desk;
        QString pin; ///< checked; empty: unchanged
        QString card;
    };

    explicit OperatorForm(QWidget* parent = nullptr);

    void beginAdd();
    void beginChange(const OperatorRecord& one);
    [[nodiscard]] Values values() const;
    void setBusy(bool busy);
    /// Beside the field it is about.
    void showRefusal(const Refusal& refusal, const QString& words);

Q_SIGNALS:
    /// The fields are all right as far as can be seen here.
    void submitted();
    /// It has been shown or hidden.
    void opened(bool isOpen);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void begin(const QString& title, bool isNew);
    void submit();
    [[nodiscard]] bool check();

    Card* m_card;
    FormRows* m_form;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_pin;
    QLineEdit* m_again;
    QLineEdit* m_cardKey;
    QPushButton* m_save;
    QPushButton* m_cancel;
    bool m_isNew = true;
    bool m_needsPin = true;
};

} // namespace madoguchi
