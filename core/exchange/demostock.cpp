// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demostock.h"

#include "core/consumables/replenishment.h"
#include "core/exchange/demohand.h"
#include "core/loans/loanquestions.h"
#include "core/loans/shipment.h"
#include "core/loans/stocklevels.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t* destinations[] = {u"北部合同庁舎 総務課", u"南部合同庁舎 税務課", u"東京事務所"};
constexpr int shortKinds = 2;
constexpr int daysToWait = 14;

class DemoStockLevels : DemoHand
{
public:
    using DemoHand::DemoHand;

    Result<Done> setLevels()
    {
        const Result<QList<StockLevel>> levels = m_desk.ask(ListStockLevels{});
        if (!levels)
            return levels.refusal();
        int next = 0;
        for (const StockLevel& level : *levels) {
            if (level.category == KindCategory::Printer) // stands where it is used
                continue;
            const int free = std::max(0, level.free());
            const int minimum = next++ < shortKinds ? free + 2 : (free + 1) / 2;
            if (const auto set = perform(SetStockLevel{level.kind, minimum, minimum + 3}, m_staff.manager); !set)
                return set.refusal();
        }
        return Done{};
    }

    /// The first of what is short; the other is left for whoever tries it.
    Result<Done> askForMore(QDate today)
    {
        const Result<QList<ReplenishmentLine>> lines = m_desk.ask(SuggestReplenishment{});
        if (!lines)
            return lines.refusal();
        if (lines->isEmpty())
            return Done{};
        const ReplenishmentLine& first = lines->first();
        RequestReplenishment verb;
        verb.items = {{first.kind, first.consumable, first.quantity}};
        verb.expectedOn = OfficeCalendar().openDayFrom(today.addDays(daysToWait));
        const auto asked = perform(verb, m_staff.desk, u"年度初めの貸出に備えるため"_s);
        return asked ? Result<Done>(Done{}) : asked.refusal();
    }

    Result<Done> ship()
    {
        const Result<QList<LoanRecord>> loans = m_desk.ask(ListLoans{});
        if (!loans)
            return loans.refusal();
        QStringList receipts;
        for (auto loan = loans->crbegin(); loan != loans->crend(); ++loan) { // nothing that is late
            if (!loan->receipt.isEmpty() && !receipts.contains(loan->receipt))
                receipts << loan->receipt;
        }
        for (qsizetype i = 0; i < std::min<qsizetype>(receipts.size(), qsizetype(std::size(destinations))); ++i) {
            Ship verb;
            verb.receipt = receipts.at(i);
            verb.destination = QString::fromUtf16(destinations[i]);
            verb.carrier = u"庁内便（見本）"_s;
            const auto sent = perform(verb, m_staff.desk);
            if (!sent)
                return sent.refusal();
            if (i > 0)
                continue;
            if (const auto arrived = perform(ConfirmShipment{sent->outcome.document, u"見本　窓口"_s}, m_staff.desk);
                !arrived)
                return arrived.refusal();
        }
        return Done{};
    }
};

} // namespace

Result<Done> addDemoStock(Desk& desk, FixedClock& clock, const DemoStaff& staff, QDate today)
{
    DemoStockLevels stock(desk, clock, staff);
    if (const Result<Done> sent = stock.ship(); !sent)
        return sent;
    if (const Result<Done> set = stock.setLevels(); !set)
        return set;
    return stock.askForMore(today);
}

} // namespace madoguchi
