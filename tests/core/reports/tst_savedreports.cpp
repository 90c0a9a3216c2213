// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/savedreports.h"

#include "core/exchange/recordtables.h"
#include "core/ledger/mergerecords.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestSavedReports : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanReadBackIsTheSame();
    void everyCounterSeesIt();
    void whatWasMergedIsFollowed();
    void theSameNameKeepsTheNewOne();
    void whatIsNoReportIsNotKept();
    void aNewNameIsTakenOnlyOnce();
    void aRemovedReportFreesItsName();
    void everyStepIsUndone();
    void onlyManagersKeepThem();
    void aNameStandsInNoEntry();
    void theSameCommandActsOnce();

private:
    using Done = Result<Performed<SavedReportOutcome>>;

    Done save(const QString& name, const ReportPlan& plan)
    {
        return store().desk().perform(SaveReport{name, plan}, TestStore::as(store().manager()));
    }
    QStringList names()
    {
        QStringList found;
        const QList<SavedReport> saved = store().desk().ask(ListSavedReports()).value();
        for (const SavedReport& report : saved)
            found << report.name;
        return found;
    }
    void undo(const Done& done)
    {
        const Undo verb{{}, done->commandId, &recordTables()};
        VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    }
    const ReportPlan m_plan{u"inventory"_s, {u"asset"_s, u"kind"_s}, u"kind"_s, {}};
};

void TestSavedReports::aPlanReadBackIsTheSame()
{
    ReportPlan plan{u"loans"_s, {u"asset"_s, u"due"_s}, u""_s, {}};
    plan.filter = {
        KindId(1), PlaceId(2), SectionId(3),     PersonId(4), {}, u"overdue"_s, QDate(2026, 4, 1), QDate(2026, 4, 30),
        {},        {},         ReportSpan::None, false,       {}};
    ReportPlan back = planFromJson(planToJson(plan));
    QCOMPARE(back, plan);
    QVERIFY(!back.groupBy.isNull());
    plan.filter.span = ReportSpan::LastMonth;
    plan.filter.isWithDisposed = true;
    plan.filter.consumable = ConsumableId(7);
    plan.filter.field = u"設置階"_s;
    plan.filter.fieldValue = u"3階"_s;
    plan.sortBy = u"field:カウンタ"_s;
    plan.isDescending = true;
    plan.filter.ownership = u"lease"_s;
    plan.filter.vendor = u"架空電機"_s;
    plan.filter.isOpenOnly = true;
    plan.filter.isShortOnly = true;
    QCOMPARE(planFromJson(planToJson(plan)), plan);
    plan.groupBy = QString();
    back = planFromJson(planToJson(plan));
    QVERIFY(back.groupBy.isNull());
}

void TestSavedReports::everyCounterSeesIt()
{
    VERIFY_OK(save(u" 月次の貸与品一覧 "_s, m_plan));
    const std::unique_ptr<Desk> second = store().secondDesk();
    const Result<SavedReport> found = second->ask(FindSavedReport{u"月次の貸与品一覧"_s});
    VERIFY_OK(found);
    QCOMPARE(found->plan, m_plan);
    QCOMPARE(found->name, u"月次の貸与品一覧"_s);
    VERIFY_REFUSED(second->ask(FindSavedReport{u"ほか"_s}), u"report.saved-unknown");
}

/// A report of somebody who was entered twice is that of the record that stays, however often that was merged on.
void TestSavedReports::whatWasMergedIsFollowed()
{
    const PersonId first = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    const PersonId second = store().add(aPerson(u"E-2"_s).name(u"高橋 花子"_s));
    const PersonId third = store().add(aPerson(u"E-3"_s).name(u"たかはし はなこ"_s));
    const AssetId item = store().add(anAsset(u"A-1"_s));
    const AssetId twice = store().add(anAsset(u"A-01"_s));
    ReportPlan plan{u"loans"_s, {}, {}, {}};
    plan.filter.person = first;
    VERIFY_OK(save(u"花子"_s, plan));
    ReportPlan history{u"asset-history"_s, {}, {}, {}};
    history.filter.asset = twice;
    VERIFY_OK(save(u"A-01"_s, history));
    const auto kept = [this](const QString& name) { return store().desk().ask(FindSavedReport{name})->plan.filter; };
    QCOMPARE(kept(u"花子"_s).person, first);
    const Order order = TestStore::as(store().manager());
    const auto merged = store().desk().perform(MergePeople{second, first, &recordTables()}, order);
    VERIFY_OK(merged);
    QCOMPARE(kept(u"花子"_s).person, second);
    const auto further = store().desk().perform(MergePeople{third, second, &recordTables()}, order);
    VERIFY_OK(further);
    VERIFY_OK(store().desk().perform(MergeAssets{item, twice, &recordTables()}, order));
    QCOMPARE(kept(u"花子"_s).person, third);
    QCOMPARE(kept(u"A-01"_s).asset, item);
    const QList<SavedReport> all = store().desk().ask(ListSavedReports()).value();
    for (const SavedReport& report : all)
        QVERIFY(report.plan.filter.asset == item || report.plan.filter.person == third);
    VERIFY_OK(store().desk().perform(Undo{{}, further->commandId, &recordTables()}, order));
    QCOMPARE(kept(u"花子"_s).person, second);
    VERIFY_OK(store().desk().perform(Undo{{}, merged->commandId, &recordTables()}, order));
    QCOMPARE(kept(u"花子"_s).person, first);
}

void TestSavedReports::theSameNameKeepsTheNewOne()
{
    VERIFY_OK(save(u"ABC"_s, m_plan));
    const ReportPlan other{u"overdue"_s, {}, {}, {}};
    VERIFY_OK(save(u"ａｂｃ"_s, other));
    QCOMPARE(names(), QStringList{u"ａｂｃ"_s});
    QCOMPARE(store().desk().ask(FindSavedReport{u"abc"_s})->plan.report, u"overdue"_s);
}

void TestSavedReports::whatIsNoReportIsNotKept()
{
    VERIFY_REFUSED(save(u"  "_s, m_plan), u"report.no-name");
    VERIFY_REFUSED(save(u"a"_s, {u"nothing"_s, {}, {}, {}}), u"report.unknown");
    VERIFY_REFUSED(save(u"a"_s, {u"inventory"_s, {u"colour"_s}, {}, {}}), u"report.column-unknown");
    QVERIFY(names().isEmpty());
}

void TestSavedReports::aNewNameIsTakenOnlyOnce()
{
    const SavedReportId id = save(u"a"_s, m_plan)->outcome.id;
    VERIFY_OK(save(u"b"_s, m_plan));
    const Order order = TestStore::as(store().manager());
    VERIFY_REFUSED(store().desk().perform(RenameReport{id, u"B"_s}, order), u"report.name-taken");
    VERIFY_REFUSED(store().desk().perform(RenameReport{id, u" "_s}, order), u"report.no-name");
    VERIFY_REFUSED(store().desk().perform(RenameReport{SavedReportId(77), u"c"_s}, order), u"report.saved-unknown");
    VERIFY_OK(store().desk().perform(RenameReport{id, u"A"_s}, order)); // its own name in another spelling
    VERIFY_OK(store().desk().perform(RenameReport{id, u"c"_s}, order));
    QCOMPARE(names(), (QStringList{u"b"_s, u"c"_s}));
}

void TestSavedReports::aRemovedReportFreesItsName()
{
    const SavedReportId id = save(u"a"_s, m_plan)->outcome.id;
    const Order order = TestStore::as(store().manager());
    const Done done = store().desk().perform(RemoveReport{id}, order);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.id, id);
    QVERIFY(names().isEmpty());
    VERIFY_REFUSED(store().desk().perform(RemoveReport{id}, order), u"report.saved-unknown");
    VERIFY_OK(save(u"a"_s, m_plan));
    QCOMPARE(names(), QStringList{u"a"_s});
}

void TestSavedReports::everyStepIsUndone()
{
    const Done saved = save(u"a"_s, m_plan);
    const SavedReportId id = saved->outcome.id;
    const Order order = TestStore::as(store().manager());
    undo(store().desk().perform(RenameReport{id, u"b"_s}, order));
    QCOMPARE(names(), QStringList{u"a"_s});
    undo(store().desk().perform(RemoveReport{id}, order));
    QCOMPARE(names(), QStringList{u"a"_s});
    undo(save(u"a"_s, {u"overdue"_s, {}, {}, {}}));
    QCOMPARE(store().desk().ask(FindSavedReport{u"a"_s})->plan, m_plan);
    undo(saved);
    QVERIFY(names().isEmpty());
}

void TestSavedReports::onlyManagersKeepThem()
{
    for (const Actor& actor : {store().deskStaff(), store().auditor()})
        VERIFY_REFUSED(store().desk().perform(SaveReport{u"a"_s, m_plan}, TestStore::as(actor)),
                       u"operator.not-allowed");
    VERIFY_OK(store().desk().perform(SaveReport{u"a"_s, m_plan}, TestStore::as(store().owner())));
}

/// A name may be somebody's, so it is among what can be deleted from the journal later.
void TestSavedReports::aNameStandsInNoEntry()
{
    const Done saved = save(u"髙橋さんの一覧"_s, m_plan);
    const Order order = TestStore::as(store().manager());
    VERIFY_OK(store().desk().perform(RenameReport{saved->outcome.id, u"髙橋花子の一覧"_s}, order));
    VERIFY_OK(store().desk().perform(RemoveReport{saved->outcome.id}, order));
    const std::unique_ptr<Connection> eye = store().raw();
    {
        Cursor cursor = eye->select("select body from journal_entry");
        while (cursor.next())
            QVERIFY(!cursor.bytes(0).contains(u"髙橋"_s.toUtf8()));
    }
    QVERIFY(store().number("select count(*) from journal_personal") > 0);
}

void TestSavedReports::theSameCommandActsOnce()
{
    const Order order = TestStore::as(store().manager(), u"01900000-0000-7000-8000-000000000001"_s);
    const Done first = store().desk().perform(SaveReport{u"a"_s, m_plan}, order);
    const Done again = store().desk().perform(SaveReport{u"a"_s, m_plan}, order);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.id, first->outcome.id);
    QCOMPARE(store().number("select count(*) from saved_report"), 1);
}

QTEST_GUILESS_MAIN(TestSavedReports)
#include "tst_savedreports.moc"
