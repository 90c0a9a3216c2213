// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace madoguchi {

/// The states of a form that is being filled in, for undo before anything is saved.
template<class Values>
class EditHistory
{
public:
    void begin(const Values& values) { m_states = {values}; }
    /// Nothing happens when nothing differs.
    void note(const Values& values)
    {
        if (!(m_states.last() == values))
            m_states.append(values);
    }
    [[nodiscard]] bool canUndo() const { return m_states.size() > 1; }
    /// The state before the last one.
    [[nodiscard]] Values undo()
    {
        m_states.removeLast();
        return m_states.last();
    }
    [[nodiscard]] const Values& first() const { return m_states.first(); }

private:
    QList<Values> m_states;
};

} // namespace madoguchi
