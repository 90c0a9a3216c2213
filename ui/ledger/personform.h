// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/ledger/edithistory.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace madoguchi {

class FormRows;

/// Everything that can be entered about a person. Undo goes field by field until it is saved.
class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    /// `sections` are offered; others can be typed.
    PersonForm(PersonId id, const PersonValues& values, const QList<NamedRow>& sections, QWidget* parent = nullptr);

    [[nodiscard]] PersonId id() const { return m_id; }
    [[nodiscard]] PersonValues values() const;
    /// What it began with.
    [[nodiscard]] const PersonValues& stored() const { return m_history.first(); }
    void setValues(const PersonValues& values);
    [[nodiscard]] bool isChanged() const { return !(values() == m_history.first()); }
    [[nodiscard]] bool canUndo();
    void undo();
    void setBusy(bool isBusy);
    /// Puts each problem under its field; false when one has none, which somebody else then must tell.
    bool showProblems(const Refusal& refusal);
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void build(const QList<NamedRow>& sections);
    void connectFields();
    void note();

    PersonId m_id;
    EditHistory<PersonValues> m_history;
    bool m_isSetting = false;
    FormRows* m_form;
    QLineEdit* m_staffNo;
    QLineEdit* m_name;
    QLineEdit* m_reading;
    QComboBox* m_section;
    QLineEdit* m_extension;
    QLineEdit* m_mail;
    QLineEdit* m_userName;
    QPlainTextEdit* m_cards;
    QComboBox* m_language;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace madoguchi
