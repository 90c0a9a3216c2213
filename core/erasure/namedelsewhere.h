// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/personrows.h"

#include <QStringList>

namespace madoguchi {

/// Where somebody is named in what is not theirs, by the name and the mail address that stand in their row: in the
/// values that the journal keeps beside its entries, which are all there ever were.
///
/// A name counts where it is not too short to be anything else (three characters; in Latin letters two words), with any
/// space between its parts or none, and where nobody else who is there has the same.
class NamedElsewhere
{
public:
    /// Looks at every value the journal keeps: a moment for a million entries. Throws StorageError.
    NamedElsewhere(Connection& connection, PersonId person, const PersonRows& rows, const TableRegistry& tables);

    /// Rows that hold a name and nothing else that is personal, which go: sections of which they are, or once were, the
    /// head, and searches and reports that the desk called after them.
    [[nodiscard]] const std::vector<TableRows>& rows() const { return m_rows; }
    /// Numbers of entries whose words (reason, authority, arguments) name them and that touched none of these rows or
    /// of theirs; ascending.
    [[nodiscard]] const std::vector<qint64>& words() const { return m_words; }
    /// Rows that name them among other things (the note of an item) and stay as they are, by table.
    [[nodiscard]] const std::vector<TableRows>& staying() const { return m_staying; }

    /// Whether a text names them.
    [[nodiscard]] bool isIn(const QString& text) const;

private:
    using Found = std::map<std::string, std::set<qint64>>;
    void lookUp(Connection& connection, PersonId person);
    void addName(const QString& name);
    void findIn(Connection& connection, const PersonRows& rows, const TableRegistry& tables);
    [[nodiscard]] bool mayGo(Connection& connection, const Table& table, qint64 id) const;

    QStringList m_names;
    std::vector<TableRows> m_rows;
    std::vector<qint64> m_words;
    std::vector<TableRows> m_staying;
};

/// Of a row that goes: what is in it now and is of somebody else comes back, and a search or report called after the
/// person is withdrawn before.
struct KeptValues {
    const Table* table = nullptr;
    Row row; ///< as it was
};
/// To be called before eraseRows(); putBack() after it.
[[nodiscard]] std::vector<KeptValues> setAside(WriteScope& scope, const NamedElsewhere& named);
void putBack(WriteScope& scope, const NamedElsewhere& named, const std::vector<KeptValues>& kept);

} // namespace madoguchi
