// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/documents.h"
#include "core/exchange/importjob.h"
#include "core/exchange/importrun.h"
#include "core/exchange/openimports.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/importsunderway.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/ledgerwriter.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "core/reports/reportrun.h"
#include "tests/core/reports/reportsinks.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// Imports that did not end, undos that did not end, and what others do meanwhile.
class TestInterruptedImports : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashedImportIsUndone();
    void anInterruptedOneIsKnownAndStopsTheNext();
    void onlyOneImportRunsAtATime();
    void theLockOutlivesAFailedEnd();
    void anInterruptedUndoGoesOn_data();
    void anInterruptedUndoGoesOn();
    void aLostAnswerInTheMiddleOfAnUndo_data();
    void aLostAnswerInTheMiddleOfAnUndo();
    void anotherCounterMayGoOn();
    void whatHasBeenChangedStays();
    void whatAFinishedImportBroughtAndIsUsedKeepsIt();
    void itsItemsAreNotLentMeanwhile();
    void whatTheyBringIsMarkedMeanwhile();
    void undoingStopsARunningImport();
    void anUndoneAttemptIsNotInterrupted();
    void aRepeatedUndoGivesItsAnswer();
    void idsOfTwoMachinesMayInterleave();

private:
    using Undone = Result<Performed<UndoOutcome>>;

    /// Begins an import and stores so many parts of one asset each.
    std::unique_ptr<ImportRun> begun(int parts, const QString& commandId = {});
    static Result<Done> writeAsset(ImportRun& run, const QString& number);
    QString finished(int parts);
    Undone undo(Desk& desk, const QString& document, const QString& commandId = {})
    {
        return performUndo(desk, Undo{document, {}, &recordTables()}, TestStore::as(store().manager(), commandId));
    }
    Undone undo(const QString& document) { return undo(store().desk(), document); }
    /// Fails when the database is to change an asset the third time.
    Undone undoHalf(const QString& document);
    Result<Performed<HandOverOutcome>> lend(const QString& number);
    AssetId idOf(const QString& number)
    {
        return AssetId(store().number("select id from asset where asset_no = '" + number.toStdString() + "'"));
    }
    qint64 live(const std::string& table)
    {
        return store().number("select count(*) from " + table + " where withdrawn_at is null");
    }
};

Result<Done> TestInterruptedImports::writeAsset(ImportRun& run, const QString& number)
{
    return run.write([&](WriteScope& scope) -> Result<Done> {
        LedgerWriter writer;
        const Result<AssetId> id = writer.addAsset(scope, anAsset(number).accessory(u"AC"_s).barcode(u"X"_s + number));
        return id ? Result<Done>(Done{}) : id.refusal();
    });
}

std::unique_ptr<ImportRun> TestInterruptedImports::begun(int parts, const QString& commandId)
{
    auto run = std::make_unique<ImportRun>(store().desk(), TestStore::as(store().manager(), commandId));
    if (!run->begin({}))
        qFatal("the import did not begin");
    for (int i = 0; i < parts; ++i) {
        if (const Result<Done> written = writeAsset(*run, u"A-%1"_s.arg(i)); !written)
            qFatal("%s", qPrintable(written.refusal().toDebugText()));
    }
    return run;
}

QString TestInterruptedImports::finished(int parts)
{
    const std::unique_ptr<ImportRun> run = begun(parts);
    if (!run->end(parts, {}))
        qFatal("the import did not end");
    return run->document();
}

TestInterruptedImports::Undone TestInterruptedImports::undoHalf(const QString& document)
{
    int updates = 0;
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (sql.starts_with("update asset set") && ++updates == 3)
            throw StorageError(StorageFault::Full, {}, u"no space"_s);
    });
    Undone undone = undo(document);
    store().desk().connection().setProbe({});
    return undone;
}

Result<Performed<HandOverOutcome>> TestInterruptedImports::lend(const QString& number)
{
    HandOver verb;
    const qint64 known = store().number("select max(id) from person where staff_key = 'E-1'");
    verb.person = known != 0 ? PersonId(known) : store().add(aPerson(u"E-1"_s).name(u"見本"_s));
    verb.items << idOf(number);
    return store().desk().perform(verb, TestStore::as(store().deskStaff()));
}

void TestInterruptedImports::aCrashedImportIsUndone()
{
    const QString document = begun(3)->document();
    QCOMPARE(live("asset"), 3);
    const Undone undone = undo(document);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.documents, QStringList{document});
    QCOMPARE(undone->outcome.verbs, QStringList{u"exchange.import"_s});
    QCOMPARE(undone->outcome.left, QStringList());
    for (const char* table : {"asset", "accessory", "asset_barcode", "kind", "document"})
        QCOMPARE(live(table), 0);
    store().add(anAsset(u"A-1"_s));
}

/// Also by the file that was cut off, of which nothing would seem to be new.
void TestInterruptedImports::anInterruptedOneIsKnownAndStopsTheNext()
{
    QFile file(folder() + u"/again.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("管理番号,品目\nA-0,ルーター\n");
    file.close();
    ImportPlan plan;
    plan.path = file.fileName();
    JobControl control({});
    const auto states = [&](Desk& desk) {
        QStringList found;
        const Result<QList<OpenImport>> imports = openImports(desk);
        for (const OpenImport& import : *imports)
            found << import.document + u' ' + openImportCode(import.state);
        return found;
    };
    QCOMPARE(states(store().desk()), QStringList());
    std::unique_ptr<ImportRun> run = begun(1);
    const QString document = run->document();
    QCOMPARE(states(store().desk()), QStringList{document + u" running"_s});
    VERIFY_OK(previewImport(store().desk(), plan, control));
    run.reset();
    QCOMPARE(states(store().desk()), QStringList{document + u" interrupted"_s});
    Desk::Config config = store().config(u"2"_s);
    config.keyFolder = folder() + u"/keys-of-another"_s;
    const auto other = Desk::open(config);
    VERIFY_OK(other);
    QCOMPARE(states(**other), QStringList{document + u" elsewhere"_s});
    const auto preview = previewImport(store().desk(), plan, control);
    VERIFY_REFUSED(preview, u"import.interrupted");
    QCOMPARE(preview.refusal().problems.first().subject, document);
    VERIFY_REFUSED(performImport(store().desk(), TestStore::as(store().manager()), plan, control),
                   u"import.interrupted");
    VERIFY_OK(undo(document));
    QCOMPARE(states(store().desk()), QStringList());
    VERIFY_OK(performImport(store().desk(), TestStore::as(store().manager()), plan, control));
    QCOMPARE(live("asset"), 1);
}

void TestInterruptedImports::onlyOneImportRunsAtATime()
{
    const std::unique_ptr<ImportRun> run = begun(1);
    ImportRun second(store().desk(), TestStore::as(store().manager()));
    const Result<Done> secondBegun = second.begin({});
    VERIFY_REFUSED(secondBegun, u"import.already-running");
}

/// What is given up after a failed end is still the only import.
void TestInterruptedImports::theLockOutlivesAFailedEnd()
{
    std::unique_ptr<ImportRun> run = begun(1);
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (sql.starts_with("update document set"))
            throw StorageError(StorageFault::Full, {}, u"no space"_s);
    });
    const Result<Done> ended = run->end(1, {});
    store().desk().connection().setProbe({});
    VERIFY_REFUSED(ended, u"storage.full");
    ImportRun second(store().desk(), TestStore::as(store().manager()));
    VERIFY_REFUSED(second.begin({}), u"import.already-running");
    run.reset();
    VERIFY_OK(second.begin({}));
}

void TestInterruptedImports::anInterruptedUndoGoesOn_data()
{
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("of a crashed import") << false;
    QTest::newRow("of a finished import") << true;
}

void TestInterruptedImports::anInterruptedUndoGoesOn()
{
    QFETCH(bool, isFinished);
    std::unique_ptr<ImportRun> run = begun(4);
    const QString document = run->document();
    const QString commandId = run->commandId();
    if (isFinished)
        VERIFY_OK(run->end(4, {}));
    run.reset();
    VERIFY_REFUSED(undoHalf(document), u"storage.full");
    QCOMPARE(live("asset"), 2);
    VERIFY_REFUSED(lend(u"A-0"_s), u"asset.being-imported");
    const Undone undone = undo(document);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.left, QStringList());
    QCOMPARE(live("asset"), 0);
    QVERIFY(store().desk().ask(FindDocument{document})->isUndone);
    // Each entry once, and all of it under one command.
    QCOMPARE(undone->commandId, reversalOf(commandId));
    const std::unique_ptr<Connection> eye = store().raw();
    QCOMPARE(entriesOfCommand(*eye, undone->commandId).size(), entriesOfCommand(*eye, commandId).size());
    VERIFY_REFUSED(undo(document), u"document.already-undone");
}

void TestInterruptedImports::aLostAnswerInTheMiddleOfAnUndo_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::newRow("stored") << true;
    QTest::newRow("not stored") << false;
}

/// The COMMIT of the second part gets no answer; nothing is reversed twice, nothing is left out.
void TestInterruptedImports::aLostAnswerInTheMiddleOfAnUndo()
{
    if (store().isSqlite())
        QSKIP("about a server");
    QFETCH(bool, isStored);
    const std::unique_ptr<ImportRun> run = begun(4);
    Connection& connection = store().desk().connection();
    const std::unique_ptr<Connection> administrator = store().raw();
    const qint64 process = [&] {
        Cursor cursor = connection.select("select pg_backend_pid()");
        return cursor.next() ? cursor.number(0) : 0;
    }();
    int updates = 0;
    bool isLost = false;
    connection.setProbe([&](std::string_view sql) {
        updates += sql.starts_with("update asset set") ? 1 : 0;
        if (sql != "COMMIT" || updates != 2 || std::exchange(isLost, true))
            return;
        if (isStored)
            connection.execute("COMMIT");
        QVERIFY(administrator->select("select pg_terminate_backend(?, 5000)", int(process)).next());
    });
    const Undone undone = undo(run->document());
    QVERIFY(isLost);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.left, QStringList());
    for (const char* table : {"asset", "accessory", "asset_barcode", "kind", "document"})
        QCOMPARE(live(table), 0);
    QCOMPARE(entriesOfCommand(*administrator, undone->commandId).size(),
             entriesOfCommand(*administrator, run->commandId()).size());
}

void TestInterruptedImports::anotherCounterMayGoOn()
{
    const QString document = finished(4);
    VERIFY_REFUSED(undoHalf(document), u"storage.full");
    const std::unique_ptr<Desk> other = store().secondDesk();
    VERIFY_OK(undo(*other, document));
    QCOMPARE(live("asset"), 0);
    VERIFY_REFUSED(undo(document), u"document.already-undone");
}

/// With everything that hangs on it; the rest goes, and the number is void all the same.
void TestInterruptedImports::whatHasBeenChangedStays()
{
    const QString document = begun(3)->document();
    AssetRecord record = store().asset(idOf(u"A-1"_s));
    record.values.note = u"傷あり"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{record.id, record.values}, TestStore::as(store().manager())));
    const Undone undone = undo(document);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.left, QStringList{u"A-1"_s});
    for (const char* table : {"asset", "accessory", "asset_barcode", "kind"})
        QCOMPARE(live(table), 1);
    QVERIFY(store().desk().ask(FindDocument{document})->isUndone);
    VERIFY_OK(lend(u"A-1"_s));
}

/// A finished import is checked as a whole: nothing of it is undone while something has built on it.
void TestInterruptedImports::whatAFinishedImportBroughtAndIsUsedKeepsIt()
{
    const QString document = finished(2);
    VERIFY_OK(lend(u"A-0"_s));
    TakeBack verb;
    verb.items << ReturnedItem{idOf(u"A-0"_s), {}, {}};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
    const Undone refused = undo(document);
    VERIFY_REFUSED(refused, u"undo.moved-on");
    QCOMPARE(refused.refusal().problems.size(), 1);
    QCOMPARE(refused.refusal().problems.first().subject, u"A-0"_s);
    QCOMPARE(live("asset"), 2);
}

void TestInterruptedImports::itsItemsAreNotLentMeanwhile()
{
    finished(2);
    const std::unique_ptr<ImportRun> run =
        std::make_unique<ImportRun>(store().desk(), TestStore::as(store().manager()));
    VERIFY_OK(run->begin({}));
    VERIFY_OK(writeAsset(*run, u"B-0"_s));
    const auto refused = lend(u"B-0"_s);
    VERIFY_REFUSED(refused, u"asset.being-imported");
    QCOMPARE(refused.refusal().problems.first().arguments.value(u"document"_s), run->document());
    VERIFY_OK(lend(u"A-0"_s)); // of an import before
    store().add(anAsset(u"C-0"_s));
    VERIFY_OK(lend(u"C-0"_s)); // of no import
    VERIFY_OK(run->end(1, {}));
    VERIFY_OK(lend(u"B-0"_s));
}

void TestInterruptedImports::whatTheyBringIsMarkedMeanwhile()
{
    const auto imports = [this] { return *store().desk().ask(AskImportsUnderWay{}); };
    const auto closing = [this] {
        KeptReport kept;
        JobControl control({});
        ReportPlan plan;
        plan.report = u"inventory"_s;
        const Result<ReportSummary> summary = store().desk().ask(ReportRun{plan, &kept, &control});
        return summary ? closingPhrases(*summary) : QList<Phrase>();
    };
    finished(2);
    store().add(anAsset(u"C-0"_s));
    QVERIFY(imports().isEmpty());
    QCOMPARE(closing().size(), 1);
    auto run = std::make_unique<ImportRun>(store().desk(), TestStore::as(store().manager()));
    VERIFY_OK(run->begin({}));
    VERIFY_OK(writeAsset(*run, u"B-0"_s));
    QCOMPARE(imports().numbers(), QStringList{run->document()});
    QCOMPARE(imports().of(idOf(u"B-0"_s).value()), run->document());
    for (const QString& number : {u"A-0"_s, u"A-1"_s, u"C-0"_s})
        QVERIFY2(imports().of(idOf(number).value()).isEmpty(), qPrintable(number));
    // A report says that part of it is among the rows.
    QCOMPARE(closing().value(1), Phrase::word(u"report.imports-under-way"_s, {run->document()}));
    VERIFY_OK(run->end(1, {}));
    QVERIFY(imports().isEmpty());
    QCOMPARE(closing().size(), 1);
    run.reset(); // it holds the lock of the imports
    // So do those that were interrupted, until they are undone.
    run.reset();
    run = std::make_unique<ImportRun>(store().desk(), TestStore::as(store().manager()));
    VERIFY_OK(run->begin({}));
    VERIFY_OK(writeAsset(*run, u"D-0"_s));
    const QString document = run->document();
    run.reset();
    QCOMPARE(imports().numbers(), QStringList{document});
    VERIFY_OK(undo(document));
    QVERIFY(imports().isEmpty());
}

void TestInterruptedImports::undoingStopsARunningImport()
{
    const std::unique_ptr<ImportRun> run = begun(2);
    const std::unique_ptr<Desk> other = store().secondDesk();
    VERIFY_OK(undo(*other, run->document()));
    QCOMPARE(live("asset"), 0);
    VERIFY_REFUSED(writeAsset(*run, u"A-9"_s), u"import.undone-meanwhile");
    VERIFY_REFUSED(run->end(2, {}), u"import.undone-meanwhile");
    QCOMPARE(live("asset"), 0);
}

void TestInterruptedImports::anUndoneAttemptIsNotInterrupted()
{
    const QString command = makeUuid7(store().clock().now());
    const QString document = begun(1, command)->document();
    VERIFY_REFUSED(ImportRun(store().desk(), TestStore::as(store().manager(), command)).begin({}),
                   u"import.interrupted");
    VERIFY_OK(undo(document));
    VERIFY_REFUSED(ImportRun(store().desk(), TestStore::as(store().manager(), command)).begin({}),
                   u"document.already-undone");
}

void TestInterruptedImports::aRepeatedUndoGivesItsAnswer()
{
    const QString document = finished(2);
    const QString command = makeUuid7(store().clock().now());
    const Undone first = undo(store().desk(), document, command);
    VERIFY_OK(first);
    const Undone again = undo(store().desk(), document, command);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->commandId, first->commandId);
    QCOMPARE(again->outcome.documents, first->outcome.documents);
}

/// Two machines under one station code draw their ids from one lane: what the other has made is not our own.
void TestInterruptedImports::idsOfTwoMachinesMayInterleave()
{
    Desk::Config config = store().config(u"1"_s);
    config.keyFolder = folder() + u"/other-machine"_s;
    Result<std::unique_ptr<Desk>> machine = Desk::open(config);
    VERIFY_OK(machine);
    const std::unique_ptr<ImportRun> mine = begun(1);
    ImportRun theirs(**machine, TestStore::as(store().manager()));
    VERIFY_OK(theirs.begin({}));
    VERIFY_OK(theirs.write([&](WriteScope& scope) -> Result<Done> {
        scope.insert(assetBarcodeTable(), {scope.newId(), idOf(u"A-0"_s).value(), u"THEIRS"_s, Value(), Value()});
        return Done{};
    }));
    VERIFY_OK(writeAsset(*mine, u"A-1"_s));
    VERIFY_OK(mine->end(2, {}));
    VERIFY_OK(theirs.end(1, {}));
    const Undone refused = undo(mine->document());
    VERIFY_REFUSED(refused, u"undo.moved-on");
    QCOMPARE(refused.refusal().problems.size(), 1);
    QCOMPARE(live("asset"), 2);
    VERIFY_OK(undo(theirs.document()));
    VERIFY_OK(undo(mine->document()));
    QCOMPARE(live("asset"), 0);
}

QTEST_GUILESS_MAIN(TestInterruptedImports)
#include "tst_interruptedimports.moc"
