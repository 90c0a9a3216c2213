// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/desk/operators.h"
#include "core/desk/signinnote.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "tests/core/journal/journaltest.h"
#include "tests/support/recorddump.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestRebuild : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRecordComesOut();
    void aChangedRowIsFound_data();
    void aChangedRowIsFound();
    void missingPersonalValuesStayMissing();
    void secretsAreLost();
    void whatCannotBePerformedIsNamed();
    void theDatabasesOwnRulesHold();
    void itNeedsAnEmptyRecord();
    void itCanBeCancelled();
    void halfARecordHasNoName();

private:
    void live();
    DatabaseUrl target() { return newEmptyDatabase(testedDatabase(), folder()); }
    Result<RebuildResult> rebuild(const DatabaseUrl& into, const RebuildOptions& options = {{}, {}, attestedContents()})
    {
        return store().desk().ask(RebuildJournal{into, store().desk().info(), recordTables(), options});
    }
    Order as(const Actor& actor) { return TestStore::as(actor); }
    QMap<QString, QStringList> dumped(const DatabaseUrl& url)
    {
        const Result<std::unique_ptr<Connection>> connection = Connection::open(url);
        QMap<QString, QStringList> dump = dumpRecord(**connection);
        dump.remove(u"database_info"_s); // has the moment of its creation
        dump.remove(u"schema_migration"_s);
        return dump;
    }
    static bool isStillEmpty(const DatabaseUrl& url)
    {
        if (url.isSqlite())
            return !QFile::exists(url.path());
        const Result<std::unique_ptr<Connection>> connection = Connection::open(url);
        return connection && lookIntoDatabase(**connection).refusal().has(u"database.empty");
    }
    QString firstDifference(const RebuildResult& result)
    {
        for (const TableComparison& table : result.tables) {
            if (table.firstDifference)
                return u"%1.%2 %3"_s.arg(table.name, table.firstDifference->column).arg(table.firstDifference->id);
        }
        return {};
    }
};

/// A day at the counter: everything that leaves different images.
void TestRebuild::live()
{
    fill(260);
    VERIFY_OK(noteSignIn(store().desk(), {SignInEvent::In, u"desk"_s, {}, u"pin"_s, testMoment()}, {}, u"counter"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s).barcode(u"4901234567894"_s));
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).card(u"0123"_s).section(u"総務課"_s));
    HandOver handOver;
    handOver.person = person;
    handOver.items << asset;
    const auto lent = store().desk().perform(handOver, as(store().manager()));
    VERIFY_OK(lent);
    TakeBack takeBack;
    takeBack.items << ReturnedItem{asset, {u"充電器"_s}, u"傷あり"_s};
    VERIFY_OK(store().desk().perform(takeBack, as(store().deskStaff())));
    AssetRecord record = store().asset(asset);
    record.values.state = AssetState::InRepair;
    record.values.note = u"修理へ"_s;
    record.values.barcodes.clear();
    VERIFY_OK(store().desk().perform(SaveAsset{asset, record.values}, as(store().manager())));
    const std::unique_ptr<Desk> second = store().secondDesk();
    handOver.items = {store().add(anAsset(u"A-2"_s))};
    const auto again = second->perform(handOver, as(store().manager()));
    VERIFY_OK(again);
    Order order = as(store().manager());
    order.reason = u"間違い"_s;
    VERIFY_OK(performUndo(*second, Undo{again->outcome.document, {}, &recordTables()}, order));
    VERIFY_OK(store().desk().perform(TakeCheckpoint{JournalPlace::of(store().desk())}, as(store().owner())));
}

void TestRebuild::theSameRecordComesOut()
{
    live();
    const DatabaseUrl into = target();
    const Result<RebuildResult> result = rebuild(into);
    VERIFY_OK(result);
    QVERIFY2(result->isOk, qPrintable(firstDifference(*result)));
    QCOMPARE(result->tables.size(), recordTables().tables().size());
    QCOMPARE(result->entries, store().number("select count(*) from journal_entry"));
    QCOMPARE(differences(dumped(store().url()), dumped(into)), QStringList());

    // And it is a record to go on with.
    Desk::Config config = store().config(u"1"_s);
    config.url = into;
    const Result<std::unique_ptr<Desk>> desk = Desk::open(config);
    VERIFY_OK(desk);
    VERIFY_OK((*desk)->perform(SaveAsset{{}, anAsset(u"A-3"_s)}, as(store().manager())));
    const Result<Verification> answer = (*desk)->ask(VerifyJournal{});
    VERIFY_OK(answer);
    QVERIFY2(answer->isOk, qPrintable(answer->firstBad ? answer->firstBad->reason : QString()));
    QCOMPARE(answer->entries, result->entries + 1);
}

void TestRebuild::aChangedRowIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("where");
    QTest::newRow("a value") << u"update asset set serial = 'S-9' where asset_no = 'A-1'"_s << u"asset.serial"_s;
    QTest::newRow("a personal value") << u"update person set name = 'x'"_s << u"person.name"_s;
    QTest::newRow("a derived value") << u"update person set search_key = 'x'"_s << u"person.search_key"_s;
    QTest::newRow("a value taken away") << u"update loan_line set returned_at = null, return_document_id = null"
                                           " where asset_id = (select id from asset where asset_no = 'A-1')"_s
                                        << u"loan_line.returned_at"_s;
    QTest::newRow("a row deleted") << u"delete from loan_accessory"_s << u"loan_accessory."_s;
    QTest::newRow("a row added") << u"insert into setting (id, name, value) values (1, 'x', 'y')"_s << u"setting."_s;
    QTest::newRow("the last row added")
        << u"insert into setting (id, name, value) values (9000000000000000000, 'x', 'y')"_s << u"setting."_s;
}

void TestRebuild::aChangedRowIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, where);
    live();
    // As someone who holds the tables, past all rules of the program; asset A-1 is in repair, so the trigger agrees.
    QVERIFY(store().raw()->run(statement.toStdString()) > 0);
    QVERIFY(store().desk().ask(VerifyJournal{})->isOk);
    const Result<RebuildResult> result = rebuild(target());
    VERIFY_OK(result);
    QVERIFY(!result->isOk);
    QVERIFY2(firstDifference(*result).startsWith(where), qPrintable(firstDifference(*result)));
    const auto different = std::count_if(result->tables.begin(), result->tables.end(),
                                         [](const TableComparison& table) { return !table.isEqual(); });
    QCOMPARE(different, 1);
}

void TestRebuild::missingPersonalValuesStayMissing()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    PersonValues values = store().person(person).values;
    values.name = u"佐藤 花子"_s;
    VERIFY_OK(store().desk().perform(SavePerson{person, values}, as(store().manager())));
    // The values go from the ledger by an entry, and from beside the journal.
    const std::unique_ptr<Connection> connection = tamperer();
    {
        Sha256 sha;
        Actor actor = store().owner();
        actor.stationId = StationId(store().number("select id from station"));
        actor.stationCode = u"1"_s;
        WriteScope scope(*connection, sha, store().clock(),
                         {actor, {u"blank"_s, u"test.blank"_s, {}, {}, {}, {}, {}}, {}, 0});
        const Table* table = recordTables().find(u"person"_s);
        const std::optional<Row> before = scope.lock(*table, person.value());
        Row after = *before;
        for (int i = 0; i < table->columnCount(); ++i) {
            if (table->columns()[size_t(i)].columnClass == ColumnClass::Personal)
                after[size_t(i)] = Value();
        }
        scope.update(*table, *before, after);
        scope.commit();
        connection->run("delete from journal_personal where order_no in (select order_no from journal_subject "
                        "where first_id <= ? and last_id >= ?)",
                        person.value(), person.value());
    }
    const DatabaseUrl into = target();
    const Result<RebuildResult> result = rebuild(into);
    VERIFY_OK(result);
    QVERIFY2(!result->failure, qPrintable(result->failure ? result->failure->reason.code : QString()));
    QCOMPARE(firstDifference(*result), QString());
    QVERIFY(!result->isOk);
    QVERIFY(result->missingPersonal > 2);
    QVERIFY(!dumped(into).value(u"person"_s).join(u' ').contains(u"花子"));
}

void TestRebuild::secretsAreLost()
{
    ChangeOperator verb;
    verb.code = u"desk"_s;
    verb.pinHash = u"hash-of-a-pin"_s;
    VERIFY_OK(store().desk().perform(verb, as(store().owner())));
    const DatabaseUrl into = target();
    const Result<RebuildResult> result = rebuild(into);
    VERIFY_OK(result);
    QVERIFY(result->isOk);
    QCOMPARE(result->lostColumns, (QStringList{u"operator.card_key"_s, u"operator.pin_hash"_s}));
    QVERIFY(!dumped(into).value(u"operator"_s).join(u' ').contains(u"hash-of-a-pin"));
}

void TestRebuild::whatCannotBePerformedIsNamed()
{
    fill(20);
    const std::unique_ptr<Connection> connection = tamperer();
    connection->run("update journal_entry set body = ? where sequence = 12", QByteArray("x"));
    const Result<RebuildResult> unreadable = rebuild(target());
    VERIFY_OK(unreadable);
    QVERIFY(!unreadable->isOk);
    QCOMPARE(unreadable->failure->entry, 12);
    QCOMPARE(unreadable->failure->reason.code, u"journal.entry-unreadable"_s);
    const Result<RebuildResult> unknown =
        store().desk().ask(RebuildJournal{target(), store().desk().info(), {recordTables().find(u"station"_s)}, {}});
    VERIFY_OK(unknown);
    QCOMPARE(unknown->failure->entry, 0);
    QCOMPARE(unknown->failure->reason.code, u"rebuild.unknown-table"_s);
}

/// An entry that nobody could have written through the program: a disposed asset is usable again.
void TestRebuild::theDatabasesOwnRulesHold()
{
    store().add(anAsset(u"A-1"_s).state(AssetState::Disposed));
    const std::unique_ptr<Connection> connection = store().raw();
    if (store().isSqlite())
        connection->execute("drop trigger asset_state_move");
    else
        connection->execute("alter table asset disable trigger user");
    Sha256 sha;
    Actor actor = store().owner();
    actor.stationId = StationId(store().number("select id from station"));
    actor.stationCode = u"1"_s;
    qint64 sequence = 0;
    {
        WriteScope scope(*connection, sha, store().clock(),
                         {actor, {u"cheat"_s, u"test.cheat"_s, {}, {}, {}, {}, {}}, {}, 0});
        const Table* table = recordTables().find(u"asset"_s);
        const std::optional<Row> before = scope.lock(*table, store().number("select id from asset"));
        Row after = *before;
        after[size_t(table->indexOf("state"))] = u"usable"_s;
        scope.update(*table, *before, after);
        sequence = scope.commit()->sequence;
    }
    const DatabaseUrl into = target();
    const Result<RebuildResult> result = rebuild(into);
    VERIFY_OK(result);
    QVERIFY(result->failure);
    QVERIFY(isStillEmpty(into));
    QCOMPARE(result->failure->entry, sequence);
    QCOMPARE(result->failure->reason.code, u"rebuild.row-refused"_s);
    QVERIFY(result->failure->reason.detail.contains(u"asset.illegal-move"));
}

void TestRebuild::itNeedsAnEmptyRecord()
{
    VERIFY_REFUSED(rebuild(store().url()), u"database.exists");
    const std::unique_ptr<Connection> self = store().raw();
    VERIFY_REFUSED(rebuildRecord(*self, *self, recordTables()), u"rebuild.not-empty");
    QVERIFY(store().number("select count(*) from journal_entry") > 0);
}

void TestRebuild::itCanBeCancelled()
{
    fill(2100); // two images' worth an entry: more than one transaction
    RebuildOptions options;
    options.isCancelled = [] { return true; };
    const DatabaseUrl into = target();
    const Result<RebuildResult> result = rebuild(into, options);
    VERIFY_OK(result);
    QVERIFY(result->isCancelled);
    QVERIFY(!result->isOk);
    QVERIFY(!into.isSqlite() || !QFile::exists(into.path()));
    // Nothing is left on a server either, and what was cancelled can be done.
    VERIFY_OK(rebuild(into));
}

/// Whoever ends the program in between finds nothing that could be taken for the record.
void TestRebuild::halfARecordHasNoName()
{
    if (testedDatabase() != DatabaseKind::Sqlite)
        return;
    live();
    const DatabaseUrl into = target();
    int looks = 0;
    RebuildOptions options{{}, {}, attestedContents()};
    options.progress = [&](qint64, qint64) {
        ++looks;
        QVERIFY(!QFile::exists(into.path()));
    };
    const Result<RebuildResult> result = rebuild(into, options);
    VERIFY_OK(result);
    QVERIFY(result->isOk);
    QVERIFY(looks > 0);
    QVERIFY(QFile::exists(into.path()));
    const QFileInfo made(into.path());
    QCOMPARE(made.dir().entryList({made.completeBaseName() + u"*"_s}, QDir::Files | QDir::Hidden),
             QStringList{made.fileName()});
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
