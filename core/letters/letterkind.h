// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// Why somebody is written to.
enum class LetterKind {
    Notice,     ///< the due day is near (返却期限のお知らせ, LN-16)
    Overdue,    ///< the due day is past (延滞督促状, LN-17)
    Collection, ///< everything is to come back, whatever its due day (回収, LN-27)
    Accessory,  ///< an item came back without all of its accessories (付属品不足通知, LN-26)
    /// The head of a section is told everything that is late in it (所属別延滞一覧, LN-17): no step of any loan.
    OverdueList,
};

inline constexpr std::array allLetterKinds{LetterKind::Notice, LetterKind::Overdue, LetterKind::Collection,
                                           LetterKind::Accessory, LetterKind::OverdueList};

/// How a letter leaves the house. Each has its paper in the record as well.
enum class LetterWay {
    Paper,
    Draft, ///< a file for a mail program, to be looked at and sent by hand
    Mail,  ///< by the program itself
};

/// Whether it asks for things back by a day, and again in steps; else it only tells, once.
[[nodiscard]] bool asksBack(LetterKind kind);

// What the record and the command line call them.
[[nodiscard]] QString letterKindCode(LetterKind kind);
[[nodiscard]] std::optional<LetterKind> letterKindFromCode(const QString& code);
[[nodiscard]] QString letterWayCode(LetterWay way);
[[nodiscard]] LetterWay letterWayFromCode(const QString& code);

/// The item of the work catalogue.
[[nodiscard]] QString workItemOf(LetterKind kind);

} // namespace madoguchi
