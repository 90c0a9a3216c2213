// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kindfields.h"

#include <QWidget>

namespace madoguchi {

class FormRows;

/// The fields that the type of an asset has, each with an editor that fits it. What does not fit (it was there before
/// the type had the field) is shown as it is and stays unless somebody changes it; the core says what is wrong.
class KindFieldRows final : public QWidget
{
    Q_OBJECT

public:
    explicit KindFieldRows(QWidget* parent = nullptr);

    /// New editors, empty ones.
    void setFields(const QList<KindField>& fields);
    [[nodiscard]] const QList<KindField>& fields() const { return m_fields; }
    /// Those of `values` that are fields of the type.
    void setValues(const QJsonObject& values);
    /// As typed; a field without a value is left out.
    [[nodiscard]] QJsonObject values() const;
    /// The field of this name gets the focus with the whole.
    void choose(const QString& name);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* editorOf(const KindField& field);

    FormRows* m_rows = nullptr;
    QList<KindField> m_fields;
    QList<QWidget*> m_editors; ///< in the order of the fields
    QJsonObject m_stored;
};

} // namespace madoguchi
