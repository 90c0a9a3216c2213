// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operators.h"
#include "ui/widgets/card.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace madoguchi {

class FormRows;

/// A new operator, or corrections of one. Hidden until begun.
class OperatorForm final : public QWidget
{
    Q_OBJECT

public:
    struct Values {
        bool isNew = true;
        QString code;
        QString name;
        Role role = Role::Desk;
        QString pin;                 ///< checked; empty: unchanged
        std::optional<QString> card; ///< as scanned; empty: taken away
    };

    explicit OperatorForm(QWidget* parent = nullptr);

    void beginAdd();
    void beginChange(const OperatorRecord& one);
    void setBusy(bool busy);
    /// Beside the field it is about; false when it is about none of them.
    [[nodiscard]] bool showRefusal(const Refusal& refusal, const QString& words);

Q_SIGNALS:
    /// The fields are all right as far as can be seen here. What is entered afterwards belongs to another submission.
    void submitted(const madoguchi::OperatorForm::Values& values);
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
    [[nodiscard]] Values values() const;

    Card* m_card;
    FormRows* m_form;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_pin;
    QLineEdit* m_again;
    QLineEdit* m_cardKey;
    QCheckBox* m_noCard;
    QPushButton* m_save;
    QPushButton* m_cancel;
    bool m_isNew = true;
};

} // namespace madoguchi
