// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demoreservations.h"

#include "core/exchange/demohand.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/allocate.h"
#include "core/loans/reserve.h"

#include <map>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

enum class Progress { Reserved, Allocated, Ready, Cancelled };

struct Plan {
    int units;
    int from; ///< open days from today; negative: since the evening before
    int days;
    Progress progress;
    const char16_t* purpose;
    const char16_t* shelf;
};

constexpr Plan plans[] = {
    {5, 0, 3, Progress::Ready, u"職員研修", u"引渡棚 1"}, {1, 0, 5, Progress::Ready, u"出張", u"引渡棚 2"},
    {2, 0, 2, Progress::Reserved, u"会議", u""},          {1, -1, 5, Progress::Ready, u"在宅勤務", u"引渡棚 3"},
    {2, 2, 4, Progress::Allocated, u"現地調査", u""},     {3, 5, 3, Progress::Reserved, u"説明会", u""},
    {1, 3, 2, Progress::Cancelled, u"議会対応", u""},
};

/// Units in stock that nobody has set aside, by kind.
Result<std::map<qint64, QList<AssetId>>> unitsInStock(Desk& desk)
{
    AssetOrder order;
    order.filter.statuses = {AssetStatus::Available};
    const Result<RowIds> rows = desk.ask(order);
    if (!rows)
        return rows.refusal();
    QList<AssetId> ids;
    constexpr size_t most = 400;
    for (size_t i = 0; i < std::min(most, (*rows)->size()); ++i)
        ids << AssetId((**rows)[i]);
    const Result<QList<AssetRecord>> assets = desk.ask(AskAssets{ids});
    if (!assets)
        return assets.refusal();
    std::map<qint64, QList<AssetId>> units;
    for (const AssetRecord& asset : *assets)
        units[asset.kindId.value()] << asset.id;
    return units;
}

QDate openDayAfter(QDate today, int days)
{
    const OfficeCalendar calendar;
    QDate day = calendar.openDayFrom(today);
    for (int i = 0; i < days; ++i)
        day = calendar.openDayFrom(day.addDays(1));
    return day;
}

class DemoReservations : DemoHand
{
public:
    using DemoHand::DemoHand;

    Result<Done> add(const Plan& plan, PersonId person, const QList<AssetId>& units, KindId kind, QDate today)
    {
        Reserve verb;
        verb.person = person;
        verb.period.first = plan.from < 0 ? m_clock.today() : openDayAfter(today, plan.from);
        verb.period.last = openDayAfter(verb.period.first, plan.days);
        verb.kinds = {{kind, plan.units}};
        verb.purpose = QString::fromUtf16(plan.purpose);
        const auto reserved = perform(verb);
        if (!reserved)
            return reserved.refusal().has(u"reservation.not-enough") ? Result<Done>(Done{}) : reserved.refusal();
        return prepare(plan, reserved->outcome.id, units);
    }

private:
    Result<Done> prepare(const Plan& plan, ReservationId id, const QList<AssetId>& units)
    {
        if (plan.progress == Progress::Reserved)
            return Done{};
        if (plan.progress == Progress::Cancelled)
            return doneOf(perform(CancelReservation{id, u"日程変更のため"_s}));
        const Result<Done> allocated = doneOf(perform(Allocate{id, units}));
        if (!allocated || plan.progress == Progress::Allocated)
            return allocated;
        return doneOf(perform(MakeReady{id, QString::fromUtf16(plan.shelf)}));
    }

    template<class T>
    static Result<Done> doneOf(const Result<T>& result)
    {
        return result ? Result<Done>(Done{}) : Result<Done>(result.refusal());
    }
};

} // namespace

Result<Done> addDemoReservations(Desk& desk, FixedClock& clock, const DemoStaff& staff, const QList<PersonId>& people,
                                 QDate today)
{
    Result<std::map<qint64, QList<AssetId>>> stock = unitsInStock(desk);
    if (!stock)
        return stock.refusal();
    DemoReservations reservations(desk, clock, staff);
    qsizetype person = 3;
    for (const Plan& plan : plans) {
        const auto enough = std::find_if(stock->begin(), stock->end(),
                                         [&](const auto& kind) { return kind.second.size() > plan.units; });
        person = (person + 7) % people.size();
        if (enough == stock->end())
            continue;
        const QList<AssetId> units = enough->second.mid(0, plan.units);
        enough->second.remove(0, plan.units);
        const Result<Done> added = reservations.add(plan, people.at(person), units, KindId(enough->first), today);
        if (!added)
            return added;
    }
    return Done{};
}

} // namespace madoguchi
