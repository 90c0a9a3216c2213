// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/democonsumables.h"

#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "core/exchange/demohand.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct StockPlan {
    const char16_t* number;
    const char16_t* name;
    const char16_t* unit;
    int level;
    int delivered;
    int issued;  ///< to each of three sections
    int counted; ///< at last; -1: nobody counted
};

constexpr StockPlan stockPlans[] = {
    {u"C-0001", u"単3形電池", u"本", 40, 120, 12, -1},
    {u"C-0002", u"LANケーブル 3m", u"本", 10, 30, 7, -1},
    {u"C-0003", u"USB Type-C 変換アダプター", u"個", 5, 15, 2, 8},
    {u"C-0004", u"画面クリーナー", u"箱", 3, 12, 1, -1},
    {u"C-0005", u"管理番号ラベル用紙 A-one 72212", u"箱", 2, 5, 1, -1},
};

class DemoConsumables : DemoHand
{
public:
    DemoConsumables(Desk& desk, FixedClock& clock, const DemoStaff& staff, const DemoStock& stock)
        : DemoHand(desk, clock, staff), m_stock(stock)
    {
    }

    Result<Done> add(const StockPlan& plan)
    {
        const ConsumableValues values{QString::fromUtf16(plan.number),
                                      QString::fromUtf16(plan.name),
                                      QString::fromUtf16(plan.unit),
                                      u"本庁舎3階 機器保管庫 棚D-6"_s,
                                      plan.level,
                                      {},
                                      {}};
        const auto saved = perform(SaveConsumable{{}, values}, m_staff.manager);
        if (!saved)
            return saved.refusal();
        const ConsumableId id(saved->outcome.id);
        if (const auto came = perform(ReceiveConsumable{id, plan.delivered, u"納品書 見本"_s}, m_staff.desk); !came)
            return came.refusal();
        for (qsizetype section = 0; section < std::min<qsizetype>(3, m_stock.sections.size()); ++section) {
            IssueConsumables issue;
            issue.section = m_stock.sections.at(section);
            issue.items = {{id, plan.issued}};
            issue.hasReceipt = section == 0;
            if (const auto went = perform(issue, m_staff.desk); !went)
                return went.refusal();
        }
        if (plan.counted < 0)
            return Done{};
        const auto counted = perform(CorrectStock{id, plan.counted}, m_staff.desk, u"棚の実数と一致しないため"_s);
        return counted ? Result<Done>(Done{}) : counted.refusal();
    }

private:
    const DemoStock& m_stock;
};

} // namespace

Result<Done> addDemoConsumables(Desk& desk, FixedClock& clock, const DemoStaff& staff, const DemoStock& stock)
{
    DemoConsumables consumables(desk, clock, staff, stock);
    for (const StockPlan& plan : stockPlans) {
        if (const Result<Done> added = consumables.add(plan); !added)
            return added;
    }
    return Done{};
}

} // namespace madoguchi
