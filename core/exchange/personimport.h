// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/judgement.h"
#include "core/exchange/keylookup.h"
#include "core/exchange/personrows.h"
#include "core/exchange/sectionheads.h"
#include "core/exchange/seenkeys.h"

#include <span>

namespace madoguchi {

/// What the import of a list of people does with one row; ImportJob does the rest. A person is known by staff number,
/// else by user name; a number that is nobody's finds the one who has it as a card: a person merged into another is
/// that other one, who keeps the own numbers. Problems of a row besides those of readPersonRow: "import.number-twice",
/// "import.name-missing", "import.person-ambiguous" (staff number and user name belong to two people),
/// "import.code-of-several", "import.head-twice" (other: what a row before says of the section's head),
/// "import.head-without-section", and those of readings (judgement.h). Warnings besides: "import.card-twice" (before:
/// the line that has it first), "import.written-otherwise" (other: how a row before writes the section, or its head).
class PersonImport
{
public:
    struct Item {
        PersonDraft draft;
        QList<Problem> problems;
        QList<Problem> warnings;
        QString staffKey;
        QString userKey;
        KeyOwner byStaff;
        KeyOwner byUser;
        int images = 1;

        [[nodiscard]] qint64 line() const { return draft.line; }
        /// Whose row it is; 0: somebody new.
        [[nodiscard]] qint64 id() const { return byStaff.id != 0 ? byStaff.id : byUser.id; }
        /// Neither number is one of its own: the row of a record that was merged into this one.
        [[nodiscard]] bool isOfMerged() const
        {
            return id() != 0 && (byStaff.id == 0 || byStaff.isByCode) && (byUser.id == 0 || byUser.isByCode);
        }
        [[nodiscard]] const QString& name() const
        {
            return draft.staffNumber.isEmpty() ? draft.userName : draft.staffNumber;
        }
    };
    /// A person, and who heads the section where the row speaks of that.
    struct Values {
        PersonValues person;
        SectionHead head;
        bool operator==(const Values&) const = default;
    };
    static constexpr const char* table = "person";

    PersonImport(TableLayout layout, bool) : m_layout(std::move(layout)) {}

    /// On the reading thread.
    [[nodiscard]] Item read(const CsvRow& row) const;

    /// Once for each item, in the order of the file.
    void checkRepeated(Item& item);
    /// In place of names of what was merged into others, the names of those: the list may be older.
    void followNames(Connection& connection, std::span<Item> items) const;
    /// Whether rows speak of what they share, so that they are compared again where they are stored.
    [[nodiscard]] bool speaksOfNames() const { return m_saidSections.hasReadings() || m_heads.isSpokenOf(); }
    void lookUp(Connection& connection, std::span<Item> items) const;
    /// Keeps others from changing what these rows are judged by and stored over.
    void hold(WriteScope& scope, std::span<const Item> items) const;
    [[nodiscard]] Judgement<Values> judge(Connection& connection, Instant now, const Item& item) const;
    void noteNewNames(Connection& connection, const Item& item, ImportReport& report);
    [[nodiscard]] RowDifference difference(const Item& item, const Judgement<Values>& judged) const;
    [[nodiscard]] Result<Done> store(WriteScope& scope, LedgerWriter& writer, Item& item,
                                     const Judgement<Values>& judged, ImportReport& report) const;

private:
    void checkReserved(Item& item) const;
    void checkHead(Item& item);
    void judgeHead(Connection& connection, const Item& item, Judgement<Values>& judged) const;
    [[nodiscard]] Problem problem(const QString& code, const Item& item, Field field, const QString& value) const;

    TableLayout m_layout;
    SeenKeys m_seenStaff;
    SeenKeys m_seenUsers;
    SeenLines m_seenCards;
    NewNames m_sections{NameList::Sections};
    mutable StandingNames m_sectionNames{NameList::Sections};
    SectionHeads m_heads;
    SharedNames m_saidSections;
    mutable MergedCodes m_merged{"person_card", "person", {"staff_key", "user_key"}};
};

} // namespace madoguchi
