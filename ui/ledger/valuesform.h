// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/edithistory.h"
#include "ui/ledger/recordform.h"

#include <QScopedValueRollback>

namespace madoguchi {

/// A form over one sort of values: what is stored, what is entered, and the way back from one to the other.
template<class Id, class Values>
class ValuesForm : public RecordForm
{
public:
    /// Not valid for a record that is still to be made.
    [[nodiscard]] Id id() const { return m_id; }
    /// What it began with, as it was read.
    [[nodiscard]] const Values& stored() const { return m_stored; }
    [[nodiscard]] virtual Values values() const = 0;
    void setValues(const Values& values)
    {
        const QScopedValueRollback setting(m_isSetting, true);
        fill(values);
    }

    [[nodiscard]] bool isNew() const override { return !m_id.isValid(); }
    [[nodiscard]] bool isChanged() const override { return !(values() == m_history.first()); }
    [[nodiscard]] bool canUndo() override
    {
        note();
        return m_history.canUndo();
    }
    void undo() override
    {
        if (canUndo())
            setValues(m_history.undo());
    }

protected:
    ValuesForm(Id id, const Values& stored, const QString& record, QWidget* parent)
        : RecordForm(record, parent), m_id(id), m_stored(stored)
    {
    }

    /// Puts values into the fields.
    virtual void fill(const Values& values) = 0;
    /// Once the fields are there, and before they are watched.
    void begin()
    {
        setValues(m_stored);
        m_history.begin(values());
    }
    void note() override
    {
        if (!m_isSetting)
            m_history.note(values());
    }

private:
    Id m_id;
    Values m_stored;
    EditHistory<Values> m_history;
    bool m_isSetting = false;
};

} // namespace madoguchi
