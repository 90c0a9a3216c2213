// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/officecalendar.h"
#include "core/desk/desk.h"
#include "core/exchange/demodice.h"
#include "core/exchange/demoinventory.h"
#include "core/loans/handover.h"
#include "core/loans/incidentpolicy.h"

#include <QHash>
#include <QSet>

namespace madoguchi {

/// Who works at the demo desk.
struct DemoStaff {
    Actor owner;
    Actor manager;
    Actor desk;
};

/// What the history is about; ids as stored.
struct DemoStock {
    QList<PersonId> people;
    QList<SectionId> sections;
    QList<AssetId> assets;
    QList<DemoAsset> values; ///< same order as assets
};

/// A year at the demo desk through the real verbs, day by day: lent, passed on, lost and sometimes found, brought back
/// (not always whole), reset, repaired, printed again. At its end some things are overdue, some due today, some
/// accessories still missing.
class DemoHistory
{
public:
    DemoHistory(Desk& desk, FixedClock& clock, const DemoStaff& staff, DemoStock stock, DemoDice& dice);

    /// The working days from `first` until the day before `today`. `isWanted` is asked once a day; false cancels.
    [[nodiscard]] Result<Done> run(QDate first, QDate today, const std::function<bool(QDate)>& isWanted);

private:
    struct OpenLoan {
        QList<int> items; ///< positions in the stock
        QDate returnOn;   ///< invalid: nobody knows
    };
    using Step = Result<Done> (DemoHistory::*)();

    Result<Done> oneDay();
    Result<Done> bringBackDue();
    Result<Done> bringBack(const OpenLoan& loan);
    Result<Done> bringMissingAccessories();
    Result<Done> resetReturned();
    Result<Done> sendToRepair();
    Result<Done> lose();
    Result<Done> findAgain();
    Result<Done> passOn();
    Result<Done> lendForYears();
    Result<Done> lendForDays();
    Result<Done> lendUntilToday();
    Result<Done> printAgain();
    Result<Done> lend(const QList<int>& items, std::optional<LoanDue> due);
    Result<Done> undoMistake(const QString& document, const QList<int>& items);
    Result<Done> makeReady(int item);
    Result<Done> report(int item, IncidentKind kind);

    QDate returnDay(QDate due, int itemCount);
    QList<int> takeFromStock(bool isForDays, int count);
    HandOver handOverOf(const QList<int>& items, std::optional<LoanDue> due);
    Order orderOf(const Actor& actor);
    void passTime();

    Desk& m_desk;
    FixedClock& m_clock;
    DemoStaff m_staff;
    DemoStock m_stock;
    DemoDice& m_dice;
    OfficeCalendar m_calendar;
    QDate m_first;
    QDate m_day;
    QDate m_today;
    int m_minute = 0;
    int m_overdue = 0;
    int m_missing = 0;
    QList<QList<int>> m_inStock; ///< by kind
    QList<OpenLoan> m_loans;
    QHash<QDate, QList<int>> m_toReset;
    QHash<QDate, QList<int>> m_missingToday;
    QSet<int> m_incomplete;     ///< items an accessory of which is still out
    QSet<int> m_lentIncomplete; ///< those that were lent again so
    QHash<QDate, QList<int>> m_repaired;
    QHash<QDate, QList<int>> m_found;
    QSet<int> m_lost;       ///< of what is out
    QStringList m_receipts; ///< of the last days
};

} // namespace madoguchi
