// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/ledger/valuesform.h"

class QPlainTextEdit;

namespace madoguchi {

/// Everything that can be entered about a person.
class PersonForm final : public ValuesForm<PersonId, PersonValues>
{
    Q_OBJECT

public:
    /// `sections` are offered; others can be typed.
    PersonForm(PersonId id, const PersonValues& values, const QList<NamedRow>& sections, QWidget* parent = nullptr);

    [[nodiscard]] PersonValues values() const override;
    [[nodiscard]] QLineEdit* firstField() const override { return m_staffNo; }

protected:
    void fill(const PersonValues& values) override;
    [[nodiscard]] QWidget* fieldOf(const Problem& problem) const override;
    void check() override;

private:
    void build(const QList<NamedRow>& sections);
    void addRows();
    void watchGlyphs();

    QLineEdit* m_staffNo;
    QLineEdit* m_name;
    QLineEdit* m_reading;
    QComboBox* m_section;
    QLineEdit* m_extension;
    QLineEdit* m_mail;
    QLineEdit* m_userName;
    QPlainTextEdit* m_cards;
    QComboBox* m_language;
    QLineEdit* m_left;
    QPlainTextEdit* m_note;
};

} // namespace madoguchi
