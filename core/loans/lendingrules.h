// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/loans/loanholder.h"
#include "core/loans/loanpolicy.h"
#include "core/storage/table.h"

#include <QJsonObject>

namespace madoguchi {

/// The journalled table of blocks. Columns are only ever appended.
[[nodiscard]] const Table& personBlockTable();

/// What is known of a holder when something more is to be lent to them.
struct HolderLoad {
    QString name;
    int personItems = 0;          ///< out with the person
    int sectionItems = 0;         ///< out with the section, and with everybody of it
    bool isPerson = true;         ///< else a section borrows by itself
    std::optional<QString> block; ///< why nothing is lent to the person
    int moved = 0;                ///< of what is to come, so many are among sectionItems already
};

/// What stands against lending `more` items; pure. Codes: "person.blocked" (reason), "person.limit" (most, count),
/// "section.limit" (most, count). With nothing more to lend, a limit that is reached is told without blocking.
[[nodiscard]] QList<LoanProblem> problemsOfLoad(const HolderLoad& load, int more, const OrganisationSettings& settings);

/// The load of a person, or of a section that borrows by itself, as it is stored. What no limit of the office asks for
/// is not counted.
[[nodiscard]] HolderLoad readLoad(Connection& connection, PersonId person, SectionId section,
                                  const OrganisationSettings& settings);
/// The same, begun before the settings are known (Connection::start); asks again only where the office has a limit.
[[nodiscard]] Cursor startLoad(Connection& connection, PersonId person, SectionId section);
[[nodiscard]] HolderLoad loadAt(Cursor& cursor, Connection& connection, PersonId person, SectionId section,
                                const OrganisationSettings& settings);

/// What keeps a holder from getting anything at all, as a loan or a promise: who has left, is withdrawn or blocked.
/// Limits are another matter (problemsOfLoad): nothing goes out by a reservation, which looks at those of kinds
/// (kindlimits.h), and a transfer looks at all of them by itself.
[[nodiscard]] QList<Problem> problemsOfReceiver(WriteScope& scope, const LoanHolder& holder, PersonId person,
                                                SectionId section, const OrganisationSettings& settings);

struct BlockOutcome {
    bool isBlocked = false;
    QJsonObject toJson() const { return {{QStringLiteral("blocked"), isBlocked}}; }
    static BlockOutcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("blocked")).toBool()}; }
};

struct PersonBlock {
    PersonId person;
    Instant since;
    QString reason;
};
/// Everybody to whom nothing is lent at the moment, the latest block first.
struct ListBlocks {
    using Answer = QList<PersonBlock>;
    Result<Answer> run(ReadScope& scope) const;
};

/// Nothing more is lent to this person. Codes: "person.unknown", "block.no-reason", "block.exists".
struct BlockPerson {
    static constexpr const char* name = "loans.block-person";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = BlockOutcome;
    PersonId person;
    QString reason;
    QJsonObject toJson() const { return {{QStringLiteral("person"), QString::number(person.value())}}; }
    Result<Outcome> run(WriteScope& scope) const;
};

/// The block is lifted. Codes: "person.unknown", "block.none".
struct UnblockPerson {
    static constexpr const char* name = "loans.unblock-person";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = BlockOutcome;
    PersonId person;
    QString note;
    QJsonObject toJson() const { return {{QStringLiteral("person"), QString::number(person.value())}}; }
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
