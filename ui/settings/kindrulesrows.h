// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/ledger/kindrules.h"

class QPlainTextEdit;
class QSpinBox;
class QWidget;

namespace madoguchi {

class FormRows;
class KindFieldLines;

/// The rows of a type's form for what it asks for beside its terms: check points, usual accessories,
/// limits, further fields.
class KindRulesRows final
{
public:
    KindRulesRows();

    /// The fields belong to the form from then on.
    void addTo(FormRows& form);
    void fill(const KindRules& rules);
    [[nodiscard]] KindRules rules() const;
    /// The field a refusal is about; null: none of these.
    [[nodiscard]] QWidget* fieldOf(const Refusal& refusal) const;

private:
    QPlainTextEdit* m_checks;
    QPlainTextEdit* m_accessories;
    QSpinBox* m_ofPerson;
    QSpinBox* m_ofSection;
    KindFieldLines* m_fields;
};

} // namespace madoguchi
