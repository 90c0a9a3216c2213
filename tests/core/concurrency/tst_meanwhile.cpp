// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/exchange/importjob.h"
#include "core/exchange/reception.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/mergenames.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What another counter is about to commit while a verb begins: the verb waits for it and decides on what is true then.
class MeanwhileTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHandedToWhoIsWithdrawn();
    void nothingIsHandedToASectionThatIsWithdrawn();
    void anUndoneLoanDoesNotEnd();
    void aSlipIsNotIssuedForAnUndoneReturn();
    void anImportLendsNothingThatIsNotUsable();
    void anImportKeepsWhatWasChanged();
    void nothingIsReceivedByAnUndoneImport();
    void aFormKeepsWhatWasChanged();
    void theLastOwnerStays();
    void nothingIsGivenToANameThatWasMerged();
    void nothingIsGivenToANameThatWasClosed();
    void anImportGoesOnWithTheNameThatStays();

private:
    /// Runs `work` while `sql` stands uncommitted on another connection; commits that once the work is waiting (or has
    /// had its time).
    template<class Work>
    auto during(const std::string& sql, const Work& work, const char* locked = nullptr)
    {
        const std::unique_ptr<Connection> other = store().raw();
        other->beginWrite();
        if (locked)
            other->run(std::string("select id from ") + locked + other->dialect().lockClause());
        other->run(sql);
        const TestStore& shared = store();
        std::optional<decltype(work(std::declval<Desk&>()))> result;
        std::thread thread([&] {
            const auto desk = Desk::open(shared.config(u"1"_s));
            result.emplace(work(**desk));
        });
        QThread::msleep(200);
        other->commit();
        thread.join();
        return *std::move(result);
    }
    static std::string sqlFor(const char* sql, auto id) { return sql + std::to_string(id.value()); }

    HandOver handOver(PersonId person, AssetId asset)
    {
        HandOver verb;
        verb.person = person;
        verb.items = {asset};
        return verb;
    }
    Order asManager() { return TestStore::as(store().manager()); }
    qint64 openLines()
    {
        return store().number("select count(*) from loan_line where returned_at is null and withdrawn_at is null");
    }
    QString writeFile(const QByteArray& text)
    {
        QFile file(folder() + u"/list.csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<ImportReport> import(Desk& desk, const QString& path)
    {
        ImportPlan plan;
        plan.path = path;
        JobControl control({});
        return performImport(desk, asManager(), plan, control);
    }
};

void MeanwhileTest::nothingIsHandedToWhoIsWithdrawn()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const HandOver verb = handOver(person, store().add(anAsset(u"A-1"_s)));
    const Order order = asManager();
    const auto done = during(sqlFor("update person set withdrawn_at = '2026-07-01T00:00:00.000Z' where id = ", person),
                             [&](Desk& desk) { return desk.perform(verb, order); });
    VERIFY_REFUSED(done, u"person.withdrawn");
    QCOMPARE(openLines(), 0);
}

void MeanwhileTest::nothingIsHandedToASectionThatIsWithdrawn()
{
    store().add(aPerson(u"E-1"_s).section(u"総務課"_s));
    HandOver verb = handOver({}, store().add(anAsset(u"A-1"_s)));
    verb.section = SectionId(store().number("select id from section"));
    const Order order = asManager();
    const auto done = during("update section set withdrawn_at = '2026-07-01T00:00:00.000Z'",
                             [&](Desk& desk) { return desk.perform(verb, order); });
    VERIFY_REFUSED(done, u"section.unknown");
    QCOMPARE(openLines(), 0);
}

void MeanwhileTest::anUndoneLoanDoesNotEnd()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const Order order = asManager();
    VERIFY_OK(store().desk().perform(handOver(store().add(aPerson(u"E-1"_s)), asset), order));
    const TakeBack verb{{{asset, {}, {}}}, true};
    const auto done = during("update loan_line set withdrawn_at = '2026-07-01T00:00:00.000Z'",
                             [&](Desk& desk) { return desk.perform(verb, order); });
    VERIFY_REFUSED(done, u"asset.not-on-loan");
    QCOMPARE(store().number("select count(*) from document where kind = 'return'"), 0);
}

void MeanwhileTest::aSlipIsNotIssuedForAnUndoneReturn()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const Order order = asManager();
    VERIFY_OK(store().desk().perform(handOver(store().add(aPerson(u"E-1"_s)), asset), order));
    const auto taken = store().desk().perform(TakeBack{{{asset, {}, {}}}, false}, order);
    VERIFY_OK(taken);
    const IssueReturnSlips verb{{taken->outcome.items.first().line}};
    const auto done =
        during("update loan_line set returned_at = null", [&](Desk& desk) { return desk.perform(verb, order); });
    VERIFY_OK(done);
    QCOMPARE(done->outcome.documents, QStringList());
    QCOMPARE(store().number("select count(*) from document where kind = 'return'"), 0);
}

void MeanwhileTest::anImportLendsNothingThatIsNotUsable()
{
    store().add(anAsset(u"A-1"_s).kind(u"PC"_s));
    const QString path = writeFile(
        "Asset Tag,Category,Model,Purchase Cost,Checkout Type,Checked Out To: Username\nA-1,PC,,,user,taro\n");
    const auto report = during("update asset set state = 'faulty'", [&](Desk& desk) { return import(desk, path); });
    VERIFY_OK(report);
    QCOMPARE(report->rejectedRows, 1);
    QCOMPARE(report->rejected.first().problems.first().code, u"import.holder-state"_s);
    QCOMPARE(openLines(), 0);
}

void MeanwhileTest::anImportKeepsWhatWasChanged()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).kind(u"PC"_s));
    const QString path = writeFile("asset number,type,maker\nA-1,PC,NEC\n");
    VERIFY_OK(during("update asset set note = 'changed'", [&](Desk& desk) { return import(desk, path); }));
    QCOMPARE(store().asset(asset).values.maker, u"NEC"_s);
    QCOMPARE(store().asset(asset).values.note, u"changed"_s);
}

void MeanwhileTest::nothingIsReceivedByAnUndoneImport()
{
    const auto imported = import(store().desk(), writeFile("asset number,type\nA-1,PC\n"));
    VERIFY_OK(imported);
    const NoteReception verb{imported->document, {{}, {}, 1, {}}};
    const Order order = asManager();
    const auto done = during("update document set withdrawn_at = '2026-07-01T00:00:00.000Z'",
                             [&](Desk& desk) { return desk.perform(verb, order); });
    VERIFY_REFUSED(done, u"document.already-undone");
    QCOMPARE(store().number("select count(*) from reception"), 0);
}

void MeanwhileTest::aFormKeepsWhatWasChanged()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const AssetValues seen = store().asset(asset).values;
    SaveAsset verb{asset, seen, seen};
    verb.values.maker = u"NEC"_s;
    const Order order = asManager();
    VERIFY_OK(during("update asset set state = 'needs-reset'", [&](Desk& desk) { return desk.perform(verb, order); }));
    QCOMPARE(store().asset(asset).values.state, AssetState::NeedsReset);
    QCOMPARE(store().asset(asset).values.maker, u"NEC"_s);
}

void MeanwhileTest::theLastOwnerStays()
{
    const Order order = TestStore::as(store().owner());
    VERIFY_OK(store().desk().perform(AddOperator{u"second"_s, u"次"_s, Role::Owner, {}, {}}, order));
    const ChangeOperator verb{u"owner"_s, {}, {}, true, {}, {}};
    const auto done = during("update operator set retired_at = '2026-07-01T00:00:00.000Z' where code = 'second'",
                             [&](Desk& desk) { return desk.perform(verb, order); });
    VERIFY_REFUSED(done, u"operator.last-owner");
}

/// As a merge does it: under lock, which what is inserted waits for.
void MeanwhileTest::nothingIsGivenToANameThatWasMerged()
{
    store().add(anAsset(u"A-1"_s).kind(u"旧"_s));
    store().add(anAsset(u"A-2"_s).kind(u"新"_s));
    const Order order = asManager();
    const auto done = during(
        "update kind set withdrawn_at = '2026-07-01T00:00:00.000Z',"
        " merged_into = (select id from kind where name = '新') where name = '旧'",
        [&](Desk& desk) {
            return desk.perform(SaveAsset{{}, anAsset(u"A-3"_s).kind(u"旧"_s)}, order);
        },
        "kind");
    VERIFY_OK(done);
    QCOMPARE(store().asset(AssetId(done->outcome.id)).values.kind, u"新"_s);
}

void MeanwhileTest::nothingIsGivenToANameThatWasClosed()
{
    store().add(anAsset(u"A-1"_s).kind(u"旧"_s));
    const Order order = asManager();
    const auto done = during(
        "update kind set closed_at = '2026-07-01T00:00:00.000Z' where name = '旧'",
        [&](Desk& desk) {
            return desk.perform(SaveAsset{{}, anAsset(u"A-3"_s).kind(u"旧"_s)}, order);
        },
        "kind");
    VERIFY_REFUSED(done, u"kind.closed");
    QCOMPARE(store().number("select count(*) from asset"), 1);
}

/// An import knows the names that it has met; another counter merges one between two of its parts.
void MeanwhileTest::anImportGoesOnWithTheNameThatStays()
{
    store().add(anAsset(u"A-1"_s).kind(u"旧"_s));
    store().add(anAsset(u"A-2"_s).kind(u"新"_s));
    QByteArray text = "asset number,type\n";
    for (int i = 0; i < 5000; ++i)
        text += "B-" + QByteArray::number(i) + ",旧\n";
    ImportPlan plan;
    plan.path = writeFile(text);
    const auto idOf = [&](const char* name) {
        return store().number(std::string("select id from kind where name = '") + name + "'");
    };
    const MergeKinds merge{idOf("新"), idOf("旧"), &recordTables()};
    const std::unique_ptr<Desk> other = store().secondDesk();
    std::optional<Result<Performed<LedgerOutcome>>> merged;
    JobControl control([&](qint64 done, qint64) {
        if (done > 0 && !merged && store().number("select count(*) from asset") > 2)
            merged.emplace(other->perform(merge, asManager()));
    });
    const Result<ImportReport> report = performImport(store().desk(), asManager(), plan, control);
    QVERIFY(merged);
    VERIFY_OK(*merged);
    VERIFY_OK(report);
    QCOMPARE(report->created, 5000);
    QCOMPARE(store().number("select count(*) from asset a join kind k on k.id = a.kind_id where k.name = '旧'"), 0);
    QCOMPARE(store().number("select count(*) from kind"), 2);
}

QTEST_APPLESS_MAIN(MeanwhileTest)
#include "tst_meanwhile.moc"
