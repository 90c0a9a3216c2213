// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"
#include "core/loans/kindlimits.h"
#include "core/loans/reservationpolicy.h"

#include <QList>

namespace madoguchi {

/// One item that is, or was, with somebody.
struct LoanRecord {
    LoanLineId line;
    LoanId loan;
    AssetId asset;
    QString assetNo;
    QString title; ///< kind and model
    PersonId person;
    QString holder;    ///< person, section or place
    QString holderKey; ///< staff number or user name
    QString reading;
    QString section;
    Instant lentAt;
    LoanDue due;
    Instant returnedAt; ///< not valid while it is out
    QString receipt;
    QString returnSlip;
    AssetStatus status = AssetStatus::OnLoan;
    QStringList openAccessories; ///< still to come after the item itself came back; where `which` lists returned items
    QString purpose;
    QString authority; ///< application number, approver
    QString proxy;     ///< who received it in the borrower's place
    QString broughtBy; ///< who brought it back, where that was asked

    /// Whole days past the due day; 0 when not late.
    [[nodiscard]] int daysLate(QDate today) const;
};

/// Loans, the most urgent first (due day, then asset number); returned ones newest first.
struct ListLoans {
    enum class Which { Open, Overdue, DueToday, Returned, OpenAccessories, SentOn };
    using Answer = QList<LoanRecord>;
    Which which = Which::Open;
    PersonId person;   ///< not set: everyone
    SectionId section; ///< of the holder; not set: every section
    QString filter;    ///< words as typed; matched against asset number, title, holder, section
    int limit = 500;
    int offset = 0;
    Result<Answer> run(ReadScope& scope) const;
};

/// The accessories that came back with a line, in the order in which they were lent.
struct AskReturnedAccessories {
    using Answer = QStringList;
    LoanLineId line;
    Result<Answer> run(ReadScope& scope) const;
};

/// How many there are of each sort, for the buttons above the list.
struct LoanCounts {
    int open = 0;
    int overdue = 0;
    int dueToday = 0;
    int openAccessories = 0;
    int sentOn = 0; ///< to another site, and not confirmed with the signed receipt yet
};
struct CountLoans {
    using Answer = LoanCounts;
    Result<Answer> run(ReadScope& scope) const;
};

/// A person with everything they hold: what one scan of a staff card shows.
struct PersonDesk {
    PersonRecord person;
    QList<LoanRecord> loans;
    QList<LoanRecord> openAccessories;
    int overdue = 0;
    QList<LoanProblem> problems;
    QList<ReservationRecord> reservations; ///< still to be fetched
    QList<KindLoad> kindLoads = {};        ///< of the kinds that have limits
};
struct AskPersonDesk {
    using Answer = PersonDesk;
    PersonId person;
    Result<Answer> run(ReadScope& scope) const;
};

/// An asset with what stands against lending it and the due day it would get.
struct AssetDesk {
    AssetRecord asset;
    QList<LoanProblem> problems;
    LoanDue usualDue;
    QStringList openAccessories;
    QList<PromisedLine> promises;    ///< that this unit is kept for, or could fulfil
    OfficeCalendar calendar;         ///< that the terms of a loan go by
    std::optional<Problem> scarcity; ///< "kind.all-promised": lent until then, somebody's reservation comes up short
};
struct AskAssetDesk {
    using Answer = AssetDesk;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
