// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/loans/retire.h"
#include "core/loans/service.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// The reports of what is done to items: repairs and resets, handing back and disposal.
class CareReportsTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void repairsAndResets();
    void servicesOfAPeriod();
    void servicesAreNarrowedDown();
    void handBacksAreNarrowedDown();
    void handBacksAndDisposals();

private:
    template<class Verb>
    void perform(const Verb& verb)
    {
        Order order = TestStore::as(store().manager());
        order.reason = u"更改"_s;
        if (const auto done = store().desk().perform(verb, order); !done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
    }
    KeptRows run(const ReportPlan& plan)
    {
        KeptReport kept;
        const Result<ReportSummary> summary = store().desk().ask(ReportRun{plan, &kept, &m_control});
        if (!summary)
            qFatal("%s", qPrintable(summary.refusal().toDebugText()));
        return kept;
    }
    void at(const QString& moment) { store().clock().set(*Instant::fromIso(moment)); }
    void fill()
    {
        at(u"2026-06-01T09:00"_s);
        const AssetId one = store().add(anAsset(u"A-1"_s));
        const AssetId two = store().add(anAsset(u"A-2"_s));
        const AssetId three = store().add(anAsset(u"A-3"_s).state(AssetState::NeedsReset));
        perform(SendToRepair{{one}, u"液晶割れ"_s, {u"架空電機"_s, QDate(2026, 6, 5)}});
        perform(SendToRepair{{two}, u"電源"_s});
        at(u"2026-06-03T09:00"_s);
        perform(ReturnToService{{two}, u"部品がない"_s, false, 5'000});
        perform(FinishReset{{three}, u"手順書"_s});
        at(u"2026-06-10T09:00"_s);
    }

    JobControl m_control{{}};
};

void CareReportsTest::repairsAndResets()
{
    fill();
    const KeptRows kept = run({u"services"_s,
                               {u"asset"_s, u"service"_s, u"fault"_s, u"vendor"_s, u"expected"_s, u"late"_s, u"work"_s,
                                u"cost"_s, u"result"_s},
                               {},
                               {}});
    QCOMPARE(kept.lines, (QStringList{u"A-1|service.repair|液晶割れ|架空電機|2026-06-05|5|||service.open"_s,
                                      u"A-3|service.reset|||||手順書||service.done"_s,
                                      u"A-2|service.repair|電源||||部品がない|5000|service.failed"_s}));
    QVERIFY(kept.summary.agrees());
}

void CareReportsTest::servicesOfAPeriod()
{
    fill();
    ReportPlan plan{u"services"_s, {u"asset"_s}, {}, {}};
    plan.filter.from = plan.filter.to = QDate(2026, 6, 3);
    const KeptRows kept = run(plan);
    QCOMPARE(kept.lines, QStringList{u"A-3"_s});
    QVERIFY(kept.summary.agrees());
}

void CareReportsTest::servicesAreNarrowedDown()
{
    fill();
    at(u"2026-06-11T09:00"_s);
    const AssetId leased =
        store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s).place(u"分室"_s).ownership(Ownership::Lease));
    perform(SendToRepair{{leased}, u"電波"_s, {u"ｶｸｳ電機 修理部"_s, QDate(2026, 7, 5)}});
    const auto listed = [this](const ReportFilter& filter) {
        const KeptRows kept = run({u"services"_s, {u"asset"_s}, {}, filter});
        return kept.summary.agrees() && kept.summary.leftOut == 0 ? kept.lines.join(u' ') : u"differs"_s;
    };
    QCOMPARE(listed({}), u"A-1 B-1 A-3 A-2"_s);
    ReportFilter filter;
    filter.isOpenOnly = true;
    QCOMPARE(listed(filter), u"A-1 B-1"_s);
    filter = {};
    filter.vendor = u"電機"_s; // both
    QCOMPARE(listed(filter), u"A-1 B-1"_s);
    filter.vendor = u"カクウ"_s; // in any width
    QCOMPARE(listed(filter), u"B-1"_s);
    filter.vendor = u"どこにもない"_s;
    QCOMPARE(listed(filter), QString());
    filter = {};
    filter.kind = KindId(store().number("select id from kind where name = 'ルーター'"));
    QCOMPARE(listed(filter), u"B-1"_s);
    filter = {};
    filter.place = PlaceId(store().number("select id from place where name = '分室'"));
    QCOMPARE(listed(filter), u"B-1"_s);
    filter = {};
    filter.ownership = u"state"_s;
    QCOMPARE(listed(filter), u"A-1 A-3 A-2"_s);
    filter = {};
    filter.asset = leased;
    QCOMPARE(listed(filter), u"B-1"_s);
    filter.vendor = u"修理部"_s;
    const KeptRows kept = run({u"services"_s, {u"asset"_s}, {}, filter});
    QStringList said;
    for (const Phrase& phrase : kept.head.filter)
        said << phrase.value;
    QCOMPARE(said, (QStringList{u"filter.asset"_s, u"filter.vendor"_s}));
}

void CareReportsTest::handBacksAreNarrowedDown()
{
    at(u"2026-06-01T09:00"_s);
    const AssetId one = store().add(anAsset(u"A-1"_s).place(u"分室"_s));
    const AssetId two = store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s).ownership(Ownership::Lease));
    perform(PrepareRetirement{{one, two}});
    perform(Retire{{one}, u"物理破壊"_s, u"架空電機"_s, u"佐藤"_s, u"C-7"_s});
    const auto listed = [this](const ReportFilter& filter) {
        const KeptRows kept = run({u"retirements"_s, {u"asset"_s}, {}, filter});
        return kept.summary.agrees() ? kept.lines.join(u' ') : u"differs"_s;
    };
    QCOMPARE(listed({}), u"B-1 A-1"_s);
    ReportFilter filter;
    filter.isOpenOnly = true;
    QCOMPARE(listed(filter), u"B-1"_s);
    filter = {};
    filter.ownership = u"state"_s;
    QCOMPARE(listed(filter), u"A-1"_s);
    filter = {};
    filter.kind = KindId(store().number("select id from kind where name = 'ルーター'"));
    QCOMPARE(listed(filter), u"B-1"_s);
    filter = {};
    filter.place = PlaceId(store().number("select id from place where name = '分室'"));
    QCOMPARE(listed(filter), u"A-1"_s);
}

void CareReportsTest::handBacksAndDisposals()
{
    at(u"2026-06-01T09:00"_s);
    const AssetId one = store().add(anAsset(u"A-1"_s));
    const AssetId two = store().add(anAsset(u"A-2"_s));
    perform(PrepareRetirement{{one, two}});
    at(u"2026-06-02T09:00"_s);
    perform(Retire{{one}, u"物理破壊"_s, u"架空電機"_s, u"佐藤"_s, u"C-7"_s});
    perform(Retire{{two}, u"上書き"_s, u"架空電機"_s, u"佐藤"_s, {}});
    ReportPlan plan{u"retirements"_s,
                    {u"asset"_s, u"progress"_s, u"basis"_s, u"method"_s, u"executor"_s, u"witness"_s,
                     u"certificate-no"_s, u"certificate"_s},
                    {},
                    {}};
    KeptRows kept = run(plan);
    QCOMPARE(kept.lines, (QStringList{u"A-2|retirement.erased|更改|上書き|架空電機|佐藤||"_s,
                                      u"A-1|retirement.closed|更改|物理破壊|架空電機|佐藤|C-7|R8-C1-000001"_s}));
    QVERIFY(kept.summary.agrees());
    plan.filter.from = QDate(2026, 6, 2);
    kept = run(plan);
    QCOMPARE(kept.lines.size(), 1); // by the day it was closed, else prepared
    QVERIFY(kept.summary.agrees());
}

QTEST_GUILESS_MAIN(CareReportsTest)
#include "tst_carereports.moc"
