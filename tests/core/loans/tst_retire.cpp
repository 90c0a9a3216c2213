// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/retire.h"

#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/assetsteps.h"
#include "core/loans/retirementrecord.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Handing back and disposal.
class RetireTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSetWithItsList();
    void closedWithEverything();
    void withoutACertificateItWaits();
    void whatIsKnownOfIt();
    void anErasureNamesMethodExecutorAndWitness_data();
    void anErasureNamesMethodExecutorAndWitness();
    void whatIsGoneWithoutProofStillGetsIt();
    void whatWasTakenOutGetsASetAnew();
    void refusals_data();
    void refusals();
    void allOrNothing();
    void theDeskMayNot();
    void eachStepIsUndone();
    void isJournalled();
    void everyStatementMayFail();

private:
    template<class Verb>
    auto perform(const Verb& verb)
    {
        Order order = TestStore::as(store().manager());
        order.reason = u"不用決定 第7号"_s;
        order.authority = u"物品管理官"_s;
        return store().desk().perform(verb, order);
    }
    QList<AssetId> twoAssets()
    {
        return {store().add(anAsset(u"A-1"_s).serial(u"SN-1"_s)), store().add(anAsset(u"A-2"_s))};
    }
    [[nodiscard]] Retire erase(const QList<AssetId>& assets, const QString& certificate = u"C-77"_s)
    {
        return {assets, u"物理破壊"_s, u"架空電機 山田"_s, u"佐藤"_s, certificate};
    }
    [[nodiscard]] AssetState stateOf(AssetId asset) { return store().asset(asset).values.state; }
    QString snapshotOf(const QString& number)
    {
        const auto record = store().desk().ask(FindDocument{number});
        return record ? record->snapshot : QString();
    }
};

void RetireTest::aSetWithItsList()
{
    const QList<AssetId> assets = twoAssets();
    const auto done = perform(PrepareRetirement{assets});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-N1-000001"_s);
    QVERIFY(!done->outcome.isClosed);
    QCOMPARE(stateOf(assets.first()), AssetState::ToSurrender);
    QCOMPARE(store().number("select count(*) from retirement where list_id is not null"), 2);
    const QString snapshot = snapshotOf(done->outcome.document);
    VERIFY_OK(documentOfSnapshot(snapshot.toUtf8()));
    for (const QString& said : {u"A-1"_s, u"A-2"_s, u"SN-1"_s, u"不用決定 第7号"_s, u"物品管理官"_s})
        QVERIFY2(snapshot.contains(said), qPrintable(said));
    const auto unprepared = store().desk().ask(AskUnprepared{assets});
    VERIFY_OK(unprepared);
    QVERIFY(unprepared->isEmpty());
}

void RetireTest::closedWithEverything()
{
    const QList<AssetId> assets = twoAssets();
    VERIFY_OK(perform(PrepareRetirement{assets}));
    const auto done = perform(erase(assets));
    VERIFY_OK(done);
    QVERIFY(done->outcome.isClosed);
    QCOMPARE(done->outcome.document, u"R8-C1-000001"_s);
    QCOMPARE(stateOf(assets.last()), AssetState::Disposed);
    QCOMPARE(store().number("select count(*) from retirement where closed_at is not null"), 2);
    const QString snapshot = snapshotOf(done->outcome.document);
    VERIFY_OK(documentOfSnapshot(snapshot.toUtf8()));
    for (const QString& said : {u"物理破壊"_s, u"架空電機 山田"_s, u"佐藤"_s, u"C-77"_s, u"A-2"_s})
        QVERIFY2(snapshot.contains(said), qPrintable(said));
}

void RetireTest::withoutACertificateItWaits()
{
    const QList<AssetId> assets = twoAssets();
    const auto waiting = perform(erase(assets, {}));
    VERIFY_OK(waiting);
    QVERIFY(!waiting->outcome.isClosed);
    QVERIFY(waiting->outcome.document.isEmpty());
    QCOMPARE(stateOf(assets.first()), AssetState::ToSurrender);
    QCOMPARE(store().text("select method from retirement limit 1"), u"物理破壊"_s);
    QCOMPARE(store().number("select count(*) from retirement where closed_at is null"), 2);
    VERIFY_OK(perform(erase(assets)));
    QCOMPARE(stateOf(assets.first()), AssetState::Disposed);
    QCOMPARE(store().number("select count(*) from retirement"), 2);
}

void RetireTest::whatIsKnownOfIt()
{
    const QList<AssetId> assets = twoAssets();
    const auto known = [&] { return store().desk().ask(AskRetirement{assets.first()}); };
    VERIFY_OK(known());
    QVERIFY(!*known());
    VERIFY_OK(perform(PrepareRetirement{assets}));
    const auto prepared = known();
    QVERIFY(*prepared);
    QCOMPARE((*prepared)->basis, u"不用決定 第7号"_s);
    QCOMPARE((*prepared)->list, u"R8-N1-000001"_s);
    QVERIFY((*prepared)->method.isEmpty() && !(*prepared)->closedAt.isValid());
    VERIFY_OK(perform(erase(assets)));
    const auto closed = known();
    QCOMPARE((*closed)->method, u"物理破壊"_s);
    QCOMPARE((*closed)->executor, u"架空電機 山田"_s);
    QCOMPARE((*closed)->witness, u"佐藤"_s);
    QCOMPARE((*closed)->certificateNo, u"C-77"_s);
    QCOMPARE((*closed)->certificate, u"R8-C1-000001"_s);
    QVERIFY((*closed)->closedAt.isValid());
}

void RetireTest::anErasureNamesMethodExecutorAndWitness_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("executor");
    QTest::addColumn<QString>("witness");
    QTest::addColumn<QString>("codes");
    QTest::newRow("all") << u"物理破壊"_s << u"山田"_s << u"佐藤"_s << QString();
    QTest::newRow("no method") << u" "_s << u"山田"_s << u"佐藤"_s << u"retire.no-method"_s;
    QTest::newRow("no executor") << u"物理破壊"_s << QString() << u"佐藤"_s << u"retire.no-executor"_s;
    QTest::newRow("no witness") << u"物理破壊"_s << u"山田"_s << QString() << u"retire.no-witness"_s;
    QTest::newRow("one person") << u"物理破壊"_s << u"山田"_s << u"山田 "_s << u"retire.same-person"_s;
    QTest::newRow("nothing") << QString() << QString() << QString()
                             << u"retire.no-method retire.no-executor retire.no-witness"_s;
}

void RetireTest::anErasureNamesMethodExecutorAndWitness()
{
    QFETCH(QString, method);
    QFETCH(QString, executor);
    QFETCH(QString, witness);
    QStringList codes;
    for (const Problem& problem : problemsOfRetiring({{}, method, executor, witness, {}}))
        codes << problem.code;
    QTEST(codes.join(u' '), "codes");
}

/// As records of before allowed: prepared, then made Disposed by hand, and the set stayed open for ever.
void RetireTest::whatIsGoneWithoutProofStillGetsIt()
{
    const QList<AssetId> assets = twoAssets();
    VERIFY_OK(perform(PrepareRetirement{assets}));
    QCOMPARE(store().raw()->run("update asset set state = ?", "disposed"), 2);
    const auto steps = [&] { return store().desk().ask(AskAssetSteps{assets.first(), Role::Manager})->steps; };
    QCOMPARE(steps(), QList<AssetStep>{AssetStep::Retire});
    QVERIFY(store().desk().ask(AskAssetSteps{assets.first(), Role::Desk})->steps.isEmpty());
    VERIFY_REFUSED(perform(PrepareRetirement{assets}), u"retire.gone");
    const auto closed = perform(erase(assets));
    VERIFY_OK(closed);
    QCOMPARE(closed->outcome.items.first().state, AssetState::Disposed);
    QCOMPARE(stateOf(assets.first()), AssetState::Disposed);
    QCOMPARE(store().number("select count(*) from retirement where closed_at is null and withdrawn_at is null"), 0);
    QVERIFY(steps().isEmpty());
    VERIFY_REFUSED(perform(erase(assets)), u"retire.gone");
}

void RetireTest::whatWasTakenOutGetsASetAnew()
{
    const QList<AssetId> assets = twoAssets();
    VERIFY_OK(perform(PrepareRetirement{assets}));
    AssetRecord back = store().asset(assets.first());
    back.values.state = AssetState::Usable;
    VERIFY_OK(store().desk().perform(SaveAsset{back.id, back.values}, TestStore::as(store().manager())));
    store().clock().advance(24LL * 60 * 60 * 1000);
    const auto again = perform(PrepareRetirement{{assets.first()}});
    VERIFY_OK(again);
    const auto record = store().desk().ask(AskRetirement{assets.first()});
    QCOMPARE((*record)->list, again->outcome.document);
    QCOMPARE((*record)->preparedAt, store().clock().now());
    QCOMPARE(store().number("select count(*) from retirement where withdrawn_at is null"), 2);
}

void RetireTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("on loan") << u"lent"_s << u"asset.state-while-lent"_s;
    QTest::newRow("lost") << u"lost"_s << u"asset.illegal-move"_s;
    QTest::newRow("in a set already") << u"prepared"_s << u"retire.prepared"_s;
    QTest::newRow("closed without a set") << u"unprepared"_s << u"retire.not-prepared"_s;
    QTest::newRow("gone") << u"gone"_s << u"retire.gone"_s;
    QTest::newRow("nothing") << u"nothing"_s << u"loan.no-items"_s;
}

void RetireTest::refusals()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QList<AssetId> assets{
        store().add(anAsset(u"A-1"_s).state(what == u"lost" ? AssetState::Lost : AssetState::Usable))};
    if (what == u"lent")
        VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), assets));
    if (what == u"prepared" || what == u"gone")
        VERIFY_OK(perform(PrepareRetirement{assets}));
    if (what == u"gone")
        VERIFY_OK(perform(erase(assets)));
    if (what == u"nothing")
        assets.clear();
    const qint64 before = entries();
    if (what == u"unprepared" || what == u"gone")
        VERIFY_REFUSED(perform(erase(assets)), code);
    else
        VERIFY_REFUSED(perform(PrepareRetirement{assets}), code);
    QCOMPARE(entries(), before);
}

void RetireTest::allOrNothing()
{
    QList<AssetId> assets = twoAssets();
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {assets.last()}));
    VERIFY_REFUSED(perform(PrepareRetirement{assets}), u"asset.state-while-lent");
    QCOMPARE(stateOf(assets.first()), AssetState::Usable);
    QCOMPARE(store().number("select count(*) from retirement"), 0);
}

void RetireTest::theDeskMayNot()
{
    VERIFY_REFUSED(store().desk().perform(PrepareRetirement{twoAssets()}, asDesk()), u"operator.not-allowed");
}

void RetireTest::eachStepIsUndone()
{
    const QList<AssetId> assets = twoAssets();
    const auto prepared = perform(PrepareRetirement{assets});
    VERIFY_OK(prepared);
    const auto closed = perform(erase(assets));
    VERIFY_OK(closed);
    const auto undo = [&](const QString& document) {
        return performUndo(store().desk(), {document, {}, &recordTables()}, TestStore::as(store().manager()));
    };
    VERIFY_OK(undo(closed->outcome.document));
    QCOMPARE(stateOf(assets.first()), AssetState::ToSurrender);
    QCOMPARE(store().number("select count(*) from retirement where certificate_no is not null"), 0);
    VERIFY_OK(undo(prepared->outcome.document));
    QCOMPARE(stateOf(assets.first()), AssetState::Usable);
    QCOMPARE(store().number("select count(*) from retirement where withdrawn_at is null"), 0);
}

void RetireTest::isJournalled()
{
    const auto done = perform(PrepareRetirement{twoAssets()});
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.prepare-retirement"_s);
    QCOMPARE(written.front().command.workItem, u"LN-31"_s);
    QCOMPARE(RetireOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
}

void RetireTest::everyStatementMayFail()
{
    const QList<AssetId> assets = twoAssets();
    VERIFY_OK(perform(PrepareRetirement{assets}));
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(erase(assets))); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 10);
}

QTEST_GUILESS_MAIN(RetireTest)
#include "tst_retire.moc"
