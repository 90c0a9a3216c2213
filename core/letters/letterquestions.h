// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/letters/letterkind.h"
#include "core/letters/lettertables.h"
#include "core/letters/mailqueue.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// A letter that was written, as people see it.
struct LetterRecord {
    LetterId id;
    QString number;
    LetterKind kind = LetterKind::Overdue;
    int step = 1;
    LetterWay way = LetterWay::Paper;
    Instant writtenAt;
    PersonId person;
    QString to;      ///< the person, or the section whose head was written to
    QString section; ///< of the person
    QStringList assets;
    int stillOut = 0; ///< of the items; where accessories are asked for: of the items without all of them
    QDate returnBy;
    Instant answeredAt;
    QString answer;
    QDate promisedOn;
    std::optional<MailState> mail; ///< where it goes by mail
    QString mailError;             ///< what the server said last, or what came back
    QString mailTo;                ///< the address it goes to
    QString copyTo;                ///< that of the section's head, who gets a copy; empty: nobody
    bool isMailTried = false;      ///< so undo cannot take the letter back (MakeLetterVoid)
    bool isUndone = false;
};

/// The letters, newest first.
struct ListLetters {
    using Answer = QList<LetterRecord>;
    PersonId person;     ///< written to, or whose loans the letter is about; not set: everyone
    LoanLineId line;     ///< about this loan; not set: any
    QString number;      ///< just this one; empty: any
    bool isOpen = false; ///< only those of which something is still out
    int limit = 200;
    Result<Answer> run(ReadScope& scope) const;
};

/// How letters that were to go by mail go.
struct LetterRoutes {
    QStringList onPaper;     ///< numbers of those that do not: no address is known
    QStringList withoutCopy; ///< of those whose copy for the section's head does not: no address of the head is known
};
struct AskLetterRoutes {
    using Answer = LetterRoutes;
    QStringList numbers;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
