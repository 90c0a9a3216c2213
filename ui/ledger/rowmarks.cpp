// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/rowmarks.h"

namespace madoguchi {

void RowMarks::toggle(qint64 id)
{
    if (!m_known.contains(id))
        return mark({id});
    m_known.remove(id);
    m_ids.removeOne(id);
    Q_EMIT changed();
}

void RowMarks::mark(const QList<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (id == 0 || m_known.contains(id))
            continue;
        m_known.insert(id);
        m_ids << id;
    }
    Q_EMIT changed();
}

void RowMarks::clear()
{
    m_ids.clear();
    m_known.clear();
    Q_EMIT changed();
}

} // namespace madoguchi

#include "moc_rowmarks.cpp"
