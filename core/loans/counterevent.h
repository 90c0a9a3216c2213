// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/loans/loanpolicy.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace madoguchi {

/// One thing that happened at the counter: a line of `madoguchi-cli counter --json`, a banner in the window.
struct CounterEvent {
    enum class Kind {
        Person,    ///< a person was opened
        Item,      ///< an item went into the basket (or waits for the card)
        Returned,  ///< an item was taken back
        Committed, ///< a receipt or return slips were numbered
        Refused,   ///< a rule said no; nothing changed
        Stopped,   ///< ambiguous: the dialogue waits for the operator
        Ignored,   ///< a scan that was not acted on, with the reason
        Undone,    ///< the last thing done was reversed
        Unknown,   ///< a code nobody knows
        Document,  ///< a document was scanned
        Mode,      ///< lend, return or automatic was chosen
        Cancelled, ///< the basket was emptied
        Resumed,   ///< the stop was acknowledged
        Operator,  ///< another operator's card
        Proxy,     ///< somebody receives in the open person's place
        Due,       ///< a due day was chosen that something is to be said about
    };

    Kind kind = Kind::Ignored;
    QString code;  ///< what was scanned
    QString asset; ///< asset number
    QString title; ///< kind and model; the name of a kit
    QString kit;   ///< number of the kit whose code was scanned; `assets` are those of its units that it is about
    QStringList assets;
    QString consumable; ///< its number; `title` is its name and `count` how many are in the basket now
    QString unit;       ///< that it is counted in
    QString person;     ///< staff number or user name
    QString personName;
    QStringList documents;
    /// Of Ignored: "double-read", "stopped", "already-in-basket", "already-returned", "nothing-to-do",
    /// "already-committed" (the last thing done, with its documents), "busy"
    /// (something is under way), "left" (who scanned it has gone). Of Cancelled: "left", with the numbers as title. Of
    /// Undone in the basket: "added", "removed", "cleared", "counted".
    QString reason;
    int count = 0;   ///< of Ignored scans since the stop; of items committed
    int counted = 0; ///< of different consumables committed
    QList<LoanProblem> problems;
    QStringList choices;     ///< of an ambiguous code
    bool isStop = false;     ///< scans are ignored until acknowledged
    bool isFarewell = false; ///< what became of the work of an operator who left: the next one should see all of it

    [[nodiscard]] QJsonObject toJson() const;
};

[[nodiscard]] QString counterEventCode(CounterEvent::Kind kind);

} // namespace madoguchi
