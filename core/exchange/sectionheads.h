// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/personrows.h"
#include "core/ledger/sections.h"

#include <QHash>

namespace madoguchi {

/// Who heads a section, as each row of its people says it.
struct SectionHead {
    QString name;
    QString mail;
    bool operator==(const SectionHead&) const = default;
};

/// What rows of a list of people say about the heads of their sections. A section has one head: rows that say the same
/// count once, and one that says something else is told.
class SectionHeads
{
public:
    /// Once for each row, in the order of the file. A repetition no longer says anything; "other" is what a row before
    /// said: the row is not to be taken over.
    [[nodiscard]] std::optional<QString> otherOf(PersonDraft& draft);

private:
    QHash<QString, SectionHead> m_said; ///< by key of the section
};

/// Whether the row says anything about the head of its section.
[[nodiscard]] bool speaksOfHead(const PersonDraft& draft);
/// The head of the section with this name; nobody where there is no such section.
[[nodiscard]] SectionHead headOf(Connection& connection, const QString& section);
/// The head after this row of this person. An empty cell says nothing; a name that stays keeps its address.
[[nodiscard]] SectionHead mergedHead(const SectionHead& before, const PersonDraft& draft, const PersonValues& person);

void storeHead(WriteScope& scope, SectionId section, const SectionHead& head);

} // namespace madoguchi
