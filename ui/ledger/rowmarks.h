// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

namespace madoguchi {

/// The rows somebody has marked, by what they are: they stay marked while the list is filtered, sorted and scrolled.
class RowMarks final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool contains(qint64 id) const { return m_known.contains(id); }
    [[nodiscard]] qsizetype count() const { return m_ids.size(); }
    /// In the order in which they were marked.
    [[nodiscard]] const QList<qint64>& ids() const { return m_ids; }

    void toggle(qint64 id);
    /// Those marked already stay; an id of nothing (0) is left out.
    void mark(const QList<qint64>& ids);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QList<qint64> m_ids;
    QSet<qint64> m_known;
};

} // namespace madoguchi
