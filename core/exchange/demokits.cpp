// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demokits.h"

#include "core/exchange/demohand.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/kits.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/handover.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct KitPlan {
    const char16_t* number;
    const char16_t* name;
    const char16_t* kinds; ///< one unit of each
    bool isLent;
};

constexpr KitPlan kitPlans[] = {
    {u"KIT-0001", u"出張セット1", u"ノートPC|モバイルルーター|Webカメラ", false},
    {u"KIT-0002", u"出張セット2", u"ノートPC|モバイルルーター|Webカメラ", true},
    {u"KIT-0003", u"会議セット", u"プロジェクター|会議用スピーカー|Webカメラ", false},
};

class DemoKits : DemoHand
{
public:
    using DemoHand::DemoHand;

    Result<Done> add(const KitPlan& plan, PersonId person)
    {
        const Result<QList<AssetId>> units = unitsFor(QString::fromUtf16(plan.kinds).split(u'|'));
        if (!units)
            return units.refusal();
        if (units->isEmpty())
            return Done{};
        const SaveKit verb{{}, {QString::fromUtf16(plan.number), QString::fromUtf16(plan.name), *units}};
        if (const auto saved = perform(verb, m_staff.manager); !saved)
            return saved.refusal();
        if (!plan.isLent)
            return Done{};
        HandOver loan;
        loan.person = person;
        loan.items = *units;
        loan.purpose = u"出張"_s;
        const auto lent = perform(loan);
        // A rule of the desk may stand against this very person; then the kit stays in the house.
        return lent || lent.refusal().kind == RefusalKind::Refused ? Result<Done>(Done{}) : lent.refusal();
    }

private:
    /// One unit in stock of each kind, none of which is in a kit; nothing where a kind has none.
    Result<QList<AssetId>> unitsFor(const QStringList& kinds)
    {
        const Result<QList<NamedRow>> names = m_desk.ask(AskNames{AskNames::Of::Kinds});
        if (!names)
            return names.refusal();
        QList<AssetId> units;
        for (const QString& kind : kinds) {
            const auto named =
                std::find_if(names->begin(), names->end(), [&](const NamedRow& row) { return row.name == kind; });
            if (named == names->end())
                return QList<AssetId>();
            const Result<AssetId> unit = freeUnit(KindId(named->id));
            if (!unit)
                return unit.refusal();
            if (!unit->isValid())
                return QList<AssetId>();
            m_used << *unit;
            units << *unit;
        }
        return units;
    }

    Result<AssetId> freeUnit(KindId kind)
    {
        AssetOrder order;
        order.filter.statuses = {AssetStatus::Available};
        order.filter.kind = kind;
        order.sort = AssetSort::Number;
        const Result<RowIds> rows = m_desk.ask(order);
        if (!rows)
            return rows.refusal();
        for (size_t i = 0; i < (*rows)->size(); ++i) {
            if (const AssetId unit((**rows)[i]); !m_used.contains(unit))
                return unit;
        }
        return AssetId();
    }

    QList<AssetId> m_used;
};

} // namespace

Result<Done> addDemoKits(Desk& desk, FixedClock& clock, const DemoStaff& staff, const QList<PersonId>& people)
{
    DemoKits kits(desk, clock, staff);
    for (const KitPlan& plan : kitPlans) {
        if (const Result<Done> added = kits.add(plan, people.at(people.size() / 2)); !added)
            return added;
    }
    return Done{};
}

} // namespace madoguchi
