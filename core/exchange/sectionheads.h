// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/personrows.h"
#include "core/ledger/sections.h"

#include <QHash>
#include <QSet>

namespace madoguchi {

/// Who heads a section, as each row of its people says it.
struct SectionHead {
    QString name;
    QString mail;
    bool operator==(const SectionHead&) const = default;
};

/// What a row says of the head of its section otherwise than one before it.
struct HeadClash {
    QString other;   ///< whom, or which address, a row before names: the row is not to be taken over
    QString written; ///< the same head in another writing …
    QString writing; ///< … than this, which a row before has
};

/// What rows of a list of people say about the heads of their sections. A section has one head: rows that say the same,
/// or each a part of it, count as one, and one that says something else is told.
class SectionHeads
{
public:
    /// Once for each row, in the order of the file. A repetition no longer says anything.
    [[nodiscard]] HeadClash compare(PersonDraft& draft);
    /// Whether any row has said something.
    [[nodiscard]] bool isSpokenOf() const { return !m_said.isEmpty(); }

private:
    QHash<QString, SectionHead> m_said; ///< by key of the section
    QSet<QString> m_told;               ///< other writings, each told once
};

/// Whether the row says anything about the head of its section.
[[nodiscard]] bool speaksOfHead(const PersonDraft& draft);
/// The head of the section with this name; nobody where there is no such section.
[[nodiscard]] SectionHead headOf(Connection& connection, const QString& section);
/// The head after this row of this person. An empty cell says nothing; a name that stays keeps its address.
[[nodiscard]] SectionHead mergedHead(const SectionHead& before, const PersonDraft& draft, const PersonValues& person);

void storeHead(WriteScope& scope, SectionId section, const SectionHead& head);

} // namespace madoguchi
