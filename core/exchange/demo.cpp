// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo.h"

#include "core/desk/operators.h"
#include "core/exchange/democollection.h"
#include "core/exchange/democonsumables.h"
#include "core/exchange/demofields.h"
#include "core/exchange/demokits.h"
#include "core/exchange/demopeople.h"
#include "core/exchange/demoreservations.h"
#include "core/exchange/demostock.h"
#include "core/exchange/importrun.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/ledgerwriter.h"
#include "core/reports/savedreports.h"

#include <QFile>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearOfDays = 370;
constexpr int mostImagesOfOne = 10;

/// Everything between the founding and the last day, on a clock of its own.
class DemoBuilder
{
public:
    DemoBuilder(const DemoPlan& plan, std::shared_ptr<FixedClock> clock, Desk& desk)
        : m_plan(plan), m_clock(std::move(clock)), m_desk(desk), m_dice(plan.seed), m_today(plan.config.clock->today()),
          m_first(OfficeCalendar().openDayFrom(m_today.addDays(-yearOfDays)))
    {
    }

    Result<Done> build()
    {
        using Step = Result<Done> (DemoBuilder::*)();
        for (const Step step :
             {&DemoBuilder::addOperators, &DemoBuilder::addKinds, &DemoBuilder::addPlaces, &DemoBuilder::addPeople,
              &DemoBuilder::addAssets, &DemoBuilder::saveReports, &DemoBuilder::live}) {
            if (const Result<Done> done = (this->*step)(); !done)
                return done;
        }
        return Done{};
    }

private:
    Result<Done> addOperators();
    Result<Done> addKinds();
    Result<Done> addPlaces();
    Result<Done> addPeople();
    Result<Done> addAssets();
    Result<Done> saveReports();
    Result<Done> live();
    Result<Done> importAll(const QString& what, int count,
                           const std::function<Result<qint64>(LedgerWriter&, WriteScope&, int)>& one,
                           const std::function<void(int, qint64)>& keep);
    int peopleCount() const;

    template<class Verb>
    Result<Done> perform(const Verb& verb, const Actor& actor)
    {
        m_clock->advance(m_dice.between(20, 90) * 1000);
        Order order;
        order.actor = actor;
        const auto done = m_desk.perform(verb, order);
        if (!done)
            return done.refusal();
        return Done{};
    }

    const DemoPlan& m_plan;
    std::shared_ptr<FixedClock> m_clock;
    Desk& m_desk;
    DemoDice m_dice;
    QDate m_today;
    QDate m_first;
    DemoStaff m_staff;
    DemoStock m_stock;
};

Result<Done> DemoBuilder::addOperators()
{
    const auto signIn = [&](const QString& code, Actor& actor) -> Result<Done> {
        Result<Actor> signedIn = m_desk.ask(SignIn{code, {}});
        if (!signedIn)
            return signedIn.refusal();
        actor = *std::move(signedIn);
        return Done{};
    };
    if (const Result<Done> done = signIn(u"demo"_s, m_staff.owner); !done)
        return done;
    const AddOperator operators[] = {{u"desk"_s, u"見本　はな"_s, Role::Desk, {}, u"OP-1001"_s},
                                     {u"manager"_s, u"見本　つかさ"_s, Role::Manager, {}, u"OP-1002"_s},
                                     {u"auditor"_s, u"見本　あきら"_s, Role::Auditor, {}, u"OP-1003"_s}};
    for (const AddOperator& added : operators) {
        if (const Result<Done> done = perform(added, m_staff.owner); !done)
            return done;
    }
    if (const Result<Done> done = signIn(u"desk"_s, m_staff.desk); !done)
        return done;
    return signIn(u"manager"_s, m_staff.manager);
}

Result<Done> DemoBuilder::addKinds()
{
    for (const DemoKind& kind : demoKinds()) {
        SaveKind verb{QString::fromUtf16(kind.name), kind.category, kind.needsReset, kind.loanDays};
        verb.rules.emplace().fields = demoFields(verb.kindName);
        if (const Result<Done> done = perform(verb, m_staff.manager); !done)
            return done;
    }
    return Done{};
}

Result<Done> DemoBuilder::addPlaces()
{
    for (const DemoPlace& place : demoPlaces()) {
        if (const Result<Done> done = perform(SavePlace{place.name, place.code}, m_staff.manager); !done)
            return done;
    }
    return Done{};
}

/// Brings in things that are made as they are written, as an import of a file would.
Result<Done> DemoBuilder::importAll(const QString& what, int count,
                                    const std::function<Result<qint64>(LedgerWriter&, WriteScope&, int)>& one,
                                    const std::function<void(int, qint64)>& keep)
{
    Order order;
    order.actor = m_staff.manager;
    m_clock->advance(60'000);
    ImportRun run(m_desk, order);
    if (const Result<Done> begun = run.begin({{u"table"_s, what}, {u"file"_s, u"demo"_s}}); !begun)
        return begun;
    LedgerWriter known;
    for (int next = 0; next < count;) {
        LedgerWriter writer;
        QList<qint64> ids;
        const Result<Done> written = run.write([&](WriteScope& scope) -> Result<Done> {
            writer = known;
            ids.clear();
            for (int i = next; i < count && scope.imageCount() + mostImagesOfOne <= ImportRun::mostImages; ++i) {
                const Result<qint64> id = one(writer, scope, i);
                if (!id)
                    return id.refusal();
                ids << *id;
            }
            return Done{};
        });
        if (!written)
            return written;
        known = writer;
        for (qint64 id : ids)
            keep(next++, id);
    }
    return run.end(count, {{u"rows"_s, count}});
}

int DemoBuilder::peopleCount() const
{
    return m_plan.assets <= 2600 ? std::max(20, m_plan.assets * 10 / 13) : 2000 + (m_plan.assets - 2600) / 5;
}

Result<Done> DemoBuilder::addPeople()
{
    const QList<PersonValues> people = demoPeople(peopleCount(), m_dice);
    const Result<Done> added = importAll(
        u"people"_s, int(people.size()),
        [&](LedgerWriter& writer, WriteScope& scope, int i) -> Result<qint64> {
            const Result<PersonId> id = writer.addPerson(scope, people[i]);
            if (!id)
                return id.refusal();
            return id->value();
        },
        [&](int, qint64 id) { m_stock.people << PersonId(id); });
    if (!added)
        return added;
    const Result<QList<NamedRow>> sections = m_desk.ask(AskNames{AskNames::Of::Sections});
    if (!sections)
        return sections.refusal();
    for (const NamedRow& section : *sections)
        m_stock.sections << SectionId(section.id);
    return Done{};
}

Result<Done> DemoBuilder::addAssets()
{
    const QList<DemoPlace> places = demoPlaces();
    for (int number = 1; number <= m_plan.assets; ++number)
        m_stock.values << demoAsset(number, m_first, places, m_dice);
    return importAll(
        u"assets"_s, m_plan.assets,
        [&](LedgerWriter& writer, WriteScope& scope, int i) -> Result<qint64> {
            const Result<AssetId> id = writer.addAsset(scope, m_stock.values[i].values);
            if (!id)
                return id.refusal();
            return id->value();
        },
        [&](int, qint64 id) { m_stock.assets << AssetId(id); });
}

/// What the manager looks at again and again.
Result<Done> DemoBuilder::saveReports()
{
    ReportFilter lastMonth;
    lastMonth.span = ReportSpan::LastMonth;
    const Result<QList<NamedRow>> kinds = m_desk.ask(AskNames{AskNames::Of::Kinds});
    if (!kinds)
        return kinds.refusal();
    ReportFilter computers;
    for (const NamedRow& kind : *kinds) {
        if (kind.name == u"ノートPC")
            computers.kind = KindId(kind.id);
    }
    const SaveReport reports[] = {
        {u"先月の業務実績報告書"_s, {u"monthly"_s, {}, {}, lastMonth}},
        {u"品目別の貸与品一覧"_s, {u"inventory"_s, {}, u"kind"_s, {}}},
        {u"所属別の延滞一覧"_s, {u"overdue"_s, {}, u"section"_s, {}}},
        {u"OS別のノートPC一覧"_s,
         {u"inventory"_s,
          {u"asset"_s, u"model"_s, u"field:OS"_s, u"field:メモリ(GB)"_s, u"status"_s, u"holder"_s, u"section"_s},
          u"field:OS"_s,
          computers,
          u"field:メモリ(GB)"_s,
          true}},
        {u"今月の貸出・返却"_s, {u"movements"_s, {}, u"movement"_s, {}}},
    };
    Order order;
    order.actor = m_staff.manager;
    for (const SaveReport& report : reports) {
        if (const auto done = m_desk.perform(report, order); !done)
            return done.refusal();
    }
    return Done{};
}

Result<Done> DemoBuilder::live()
{
    DemoHistory history(m_desk, *m_clock, m_staff, m_stock, m_dice);
    const QDate second = OfficeCalendar().openDayFrom(m_first.addDays(1));
    const Result<Done> lived = history.run(second, m_today, [&](QDate day) {
        return !m_plan.progress || m_plan.progress(int(m_first.daysTo(day)), int(m_first.daysTo(m_today)));
    });
    if (!lived)
        return lived;
    const Result<Done> reserved = addDemoReservations(m_desk, *m_clock, m_staff, m_stock.people, m_today);
    if (!reserved)
        return reserved;
    if (const Result<Done> kits = addDemoKits(m_desk, *m_clock, m_staff, m_stock.people); !kits)
        return kits;
    if (const Result<Done> counted = addDemoConsumables(m_desk, *m_clock, m_staff, m_stock); !counted)
        return counted;
    if (const Result<Done> stocked = addDemoStock(m_desk, *m_clock, m_staff, m_today); !stocked)
        return stocked;
    return addDemoCollection(m_desk, *m_clock, m_staff, m_stock.sections, m_today);
}

Founding demoFounding(const DemoPlan& plan, std::shared_ptr<const Clock> clock)
{
    Founding founding;
    founding.config = plan.config;
    founding.config.clock = std::move(clock);
    founding.operatorCode = u"demo"_s;
    founding.operatorName = u"見本　太郎"_s;
    founding.isSandbox = true;
    founding.settings.organisation = u"架空県庁（見本）"_s;
    founding.settings.desk = u"情報政策課 ITサービスデスク"_s;
    founding.settings.phone = u"内線 9000"_s;
    return founding;
}

Instant morningOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(8, 30)));
}

/// What is being invented need not outlive a power cut: half of it is worth nothing.
void hurry(Connection& connection)
{
    connection.execute(connection.dialect().isSqlite() ? "pragma synchronous = normal"
                                                       : "set synchronous_commit = off");
}

void removeFile(const DatabaseUrl& url)
{
    if (!url.isSqlite())
        return;
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(url.path() + QLatin1String(suffix));
}

} // namespace

Result<std::unique_ptr<Desk>> buildDemoRecord(const DemoPlan& plan)
{
    const QDate first = OfficeCalendar().openDayFrom(plan.config.clock->today().addDays(-yearOfDays));
    const auto clock = std::make_shared<FixedClock>(morningOf(first));
    Result<std::unique_ptr<Desk>> founded = foundRecord(demoFounding(plan, clock));
    if (!founded)
        return founded.refusal();
    hurry((*founded)->connection());
    const Result<Done> built = DemoBuilder(plan, clock, **founded).build();
    founded->reset();
    if (!built) {
        removeFile(plan.config.url);
        return built.refusal();
    }
    return Desk::open(plan.config);
}

} // namespace madoguchi
