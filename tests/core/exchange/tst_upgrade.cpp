// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records of earlier schemas (tests/data/schema), opened by today's program.
#include "core/desk/journalquestions.h"
#include "core/desk/operators.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/findeverything.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/mergenames.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class UpgradeTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOldRecordIsWhatANewOneIs_data() { schemas(); }
    void anOldRecordIsWhatANewOneIs();
    void noRowIsTouched_data() { schemas(); }
    void noRowIsTouched();
    void itsJournalIsWholeAndGivesItAgain_data() { schemas(); }
    void itsJournalIsWholeAndGivesItAgain();
    void workGoesOn_data() { schemas(); }
    void workGoesOn();
    void namesGetReadings_data() { schemas(); }
    void namesGetReadings();
    void furtherFieldsAreFound_data() { schemas(); }
    void furtherFieldsAreFound();
    void itsJournalIsFoundByWhatItSays_data() { schemas(); }
    void itsJournalIsFoundByWhatItSays();
    void lookingChangesNothing();
    void aMigrationThatFailsLeavesTheOneBefore();

private:
    static void schemas();
    void load();
    std::unique_ptr<Connection> connect() { return *Connection::open(m_url); }
    std::unique_ptr<Desk> open();
    Order asBoss(Desk& desk);
    AssetId asset(const char* number);
    PersonId person(const char* number);

    DatabaseUrl m_url;
    int m_schema = 0;
};

/// Gave way to one that also knows three digits.
static bool isOldSearchIndex(const QString& table)
{
    return table.startsWith(u"asset_search") || table.startsWith(u"person_search");
}

/// Derived from the others, and made anew when more is to be found.
static QString withoutSearchKey(QString row)
{
    static const QRegularExpression key(u" search_key=\"[^\"]*\""_s);
    return row.remove(key);
}

void UpgradeTest::schemas()
{
    QTest::addColumn<int>("schema");
    for (int schema : {12, 19})
        QTest::addRow("%d", schema) << schema;
}

void UpgradeTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_url = newEmptyDatabase(testedDatabase(), folder());
}

void UpgradeTest::cleanup()
{
    if (!isWithoutServer(testedDatabase()))
        dropDatabase(m_url);
    StoreTest::cleanup();
}

/// The old program's tables, and in them the rows it wrote.
void UpgradeTest::load()
{
    QFETCH(int, schema);
    m_schema = schema;
    QFile file(qEnvironmentVariable("MADOGUCHI_SOURCE") +
               u"/tests/data/schema/%1.sql"_s.arg(schema, 4, 10, QChar(u'0')));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QString rows = QString::fromUtf8(file.readAll());
    if (!m_url.isSqlite())
        rows.replace(QRegularExpression(u"(?<=[(,])X'([0-9a-f]*)'"_s), u"'\\x\\1'"_s);
    const auto connection = Connection::open(m_url, Connection::Access::Create);
    VERIFY_OK(connection);
    Connection& old = **connection;
    VERIFY_OK(createSchema(old, {u"01a22523-b161-7223-8fb3-0903e5ec2040"_s, false, testMoment(), schema}));
    old.beginWrite();
    old.execute(rows.toUtf8());
    qint64 last = 0;
    {
        Cursor cursor = old.select("select max(order_no) from journal_entry");
        QVERIFY(cursor.next());
        last = cursor.number(0);
    }
    QVERIFY(last > 30);
    if (old.dialect().isSqlite())
        old.run(old.dialect().setOrderNumber(), last);
    else
        QVERIFY(old.select(old.dialect().setOrderNumber(), last).next());
    old.commit();
}

/// At a counter of its own: the key of the one that wrote it stayed on another machine.
std::unique_ptr<Desk> UpgradeTest::open()
{
    Desk::Config config = store().config(u"2"_s);
    config.url = m_url;
    config.clock = std::make_shared<FixedClock>(*Instant::fromIso(u"2026-12-01T01:00:00.000Z"_s));
    Result<std::unique_ptr<Desk>> desk = Desk::open(config);
    if (!desk)
        qWarning("%s", qPrintable(desk.refusal().toDebugText()));
    return desk ? *std::move(desk) : nullptr;
}

Order UpgradeTest::asBoss(Desk& desk)
{
    Order order;
    const Result<QList<OperatorRecord>> operators = desk.ask(ListOperators{});
    for (const OperatorRecord& known : operators ? *operators : QList<OperatorRecord>{}) {
        if (known.code == u"boss")
            order.actor = {known.id, known.code, known.name, known.role, {}, {}};
    }
    return order;
}

AssetId UpgradeTest::asset(const char* number)
{
    const std::unique_ptr<Connection> connection = connect();
    Cursor cursor = connection->select("select id from asset where asset_no = ?", number);
    return cursor.next() ? cursor.id<AssetId>(0) : AssetId();
}

PersonId UpgradeTest::person(const char* number)
{
    const std::unique_ptr<Connection> connection = connect();
    Cursor cursor = connection->select("select id from person where staff_no = ?", number);
    return cursor.next() ? cursor.id<PersonId>(0) : PersonId();
}

void UpgradeTest::anOldRecordIsWhatANewOneIs()
{
    load();
    QVERIFY(tablesOf(*connect()).size() < tablesOf(*store().raw()).size());
    const std::unique_ptr<Desk> desk = open();
    QVERIFY(desk);
    QCOMPARE(desk->info().schema, currentSchema());
    const std::unique_ptr<Connection> migrated = connect();
    const std::unique_ptr<Connection> fresh = store().raw();
    QCOMPARE(tablesOf(*migrated), tablesOf(*fresh));
    for (const QString& table : tablesOf(*fresh))
        QCOMPARE(columnsOf(*migrated, table), columnsOf(*fresh, table));
    // Indexes, triggers, views: what a table must not be without.
    const char* rules = fresh->dialect().isSqlite()
                            ? "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master order by 1"
                            : "select indexdef from pg_indexes where schemaname = 'public' union all select"
                              " pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by 1";
    const auto listed = [&](Connection& connection) {
        QStringList lines;
        Cursor cursor = connection.select(rules);
        while (cursor.next())
            lines << cursor.text(0);
        return lines;
    };
    QVERIFY(listed(*fresh).size() > 50);
    QCOMPARE(listed(*migrated), listed(*fresh));
}

void UpgradeTest::noRowIsTouched()
{
    load();
    const QMap<QString, QStringList> before = dumpRecord(*connect());
    QVERIFY(open());
    const QMap<QString, QStringList> after = dumpRecord(*connect());
    QCOMPARE(after.value(u"journal_heading"_s).size(), before.value(u"journal_entry"_s).size());
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (it.key() == u"schema_migration" || isOldSearchIndex(it.key()))
            continue;
        const QStringList rows = after.value(it.key());
        QCOMPARE(rows.size(), it.value().size());
        // Columns are only ever appended.
        for (qsizetype i = 0; i < rows.size(); ++i)
            QVERIFY2((withoutSearchKey(rows.at(i)) + u' ').startsWith(withoutSearchKey(it.value().at(i)) + u' '),
                     qPrintable(rows.at(i)));
    }
}

void UpgradeTest::itsJournalIsWholeAndGivesItAgain()
{
    load();
    const std::unique_ptr<Desk> desk = open();
    QVERIFY(desk);
    const Result<Verification> answer = desk->ask(VerifyJournal{});
    VERIFY_OK(answer);
    QVERIFY2(answer->isOk, qPrintable(answer->firstBad ? answer->firstBad->reason : QString()));
    QVERIFY(answer->entries > 30);
    EntryQuery oldest;
    oldest.isOldestFirst = true;
    oldest.limit = 1;
    const auto shown = desk->ask(ShowJournal{oldest}, asBoss(*desk).actor);
    VERIFY_OK(shown);
    QCOMPARE(shown->front().entry.schema, m_schema);

    const DatabaseUrl into = newEmptyDatabase(testedDatabase(), folder());
    const Result<RebuildResult> again =
        desk->ask(RebuildJournal{into, desk->info(), recordTables(), {{}, {}, attestedContents()}});
    VERIFY_OK(again);
    for (const TableComparison& table : again->tables)
        QVERIFY2(table.isEqual(), qPrintable(table.name));
    QVERIFY(again->isOk);
    dropDatabase(into);
}

/// What stands in them was no part of the search key; what is withdrawn is not found.
void UpgradeTest::furtherFieldsAreFound()
{
    load();
    {
        const std::unique_ptr<Connection> old = connect();
        old->beginWrite();
        old->run("update asset set custom = ? where asset_no = ?", u"{\"IMEI\":\"356938035643809\"}"_s, "A-000002");
        old->commit();
    }
    const std::unique_ptr<Desk> desk = open();
    QVERIFY(desk);
    const Result<QList<FoundThing>> found = desk->ask(FindEverything{u"356938035643809"_s});
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().key, u"A-000002"_s);
    const std::unique_ptr<Connection> now = connect();
    const auto number = [&](const char* sql) {
        Cursor cursor = now->select(sql);
        return cursor.next() ? cursor.number(0) : -1;
    };
    if (!now->dialect().isSqlite()) // an index without content does not say what is in it
        QCOMPARE(number("select count(*) from asset_grams"),
                 number("select count(*) from asset where withdrawn_at is null"));
}

void UpgradeTest::namesGetReadings()
{
    load();
    const std::unique_ptr<Desk> desk = open();
    QVERIFY(desk);
    const Order order = asBoss(*desk);
    const Result<QList<NamedRow>> places = desk->ask(AskNames{NameList::Places});
    VERIFY_OK(places);
    QVERIFY(!places->isEmpty());
    const NamedRow& place = places->first();
    QVERIFY(!place.isClosed && place.reading.isEmpty());
    QVERIFY(desk->ask(FindEverything{u"yomikata"_s})->isEmpty());
    SavePlace verb{place.name, place.code, PlaceId(place.id)};
    verb.reading = u"よみかた"_s;
    VERIFY_OK(desk->perform(verb, order));
    const Result<QList<FoundThing>> found = desk->ask(FindEverything{u"yomikata"_s});
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, place.id);
    // And one that the old program entered takes another in, as a code of its own says.
    SavePlace other{u"別の棚"_s, u"OLD-9"_s};
    VERIFY_OK(desk->perform(other, order));
    const Result<KnownName> goes = desk->ask(FindName{NameList::Places, u"OLD-9"_s});
    VERIFY_OK(goes);
    VERIFY_OK(desk->perform(MergePlaces{place.id, goes->id, &recordTables()}, order));
    QCOMPARE(desk->ask(LookUpCode{{u"OLD-9"_s}})->first().id, place.id);
    VERIFY_OK(desk->ask(VerifyJournal{}));
}

void UpgradeTest::workGoesOn()
{
    load();
    const std::unique_ptr<Desk> desk = open();
    QVERIFY(desk);
    const Order order = asBoss(*desk);
    const Result<QList<FoundThing>> found = desk->ask(FindEverything{u"たかはし"_s});
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().key, u"E-10482"_s);
    QVERIFY(desk->ask(FindEverything{u"00002"_s})->size() >= 1); // by digits, which older indexes did not have

    // What the old program lent comes back, and goes out again to somebody else.
    const auto back = desk->perform(TakeBack{{ReturnedItem{asset("A-000002"), {}, {}}}}, order);
    VERIFY_OK(back);
    QCOMPARE(back->outcome.documents.size(), 1);
    HandOver handOver;
    handOver.person = person("E-10600");
    handOver.items = {asset("A-000002"), asset("A-000006")};
    handOver.due = LoanDue{QDate(2027, 3, 31), {}};
    const auto lent = desk->perform(handOver, order);
    VERIFY_OK(lent);
    QCOMPARE(lent->outcome.items.size(), 2);
    VERIFY_OK(performUndo(*desk, Undo{lent->outcome.document, {}, &recordTables()}, order));
    VERIFY_OK(desk->perform(handOver, order));
    VERIFY_REFUSED(desk->perform(handOver, order), u"asset.on-loan");

    const Result<Verification> answer = desk->ask(VerifyJournal{});
    VERIFY_OK(answer);
    QVERIFY2(answer->isOk, qPrintable(answer->firstBad ? answer->firstBad->reason : QString()));
    QCOMPARE(answer->lanes.size(), 3);
}

void UpgradeTest::itsJournalIsFoundByWhatItSays()
{
    load();
    const std::unique_ptr<Desk> desk = open();
    QVERIFY(desk);
    const auto count = [&](const EntryQuery& query) {
        const auto shown = desk->ask(ShowJournal{query}, asBoss(*desk).actor);
        return shown ? qint64(shown->size()) : -1;
    };
    EntryQuery query;
    query.verb = u"loans.hand-over"_s;
    QCOMPARE(count(query), 2);
    query = {};
    query.operatorCode = u"boss"_s;
    QVERIFY(count(query) > 30);
    query.from = *Instant::fromIso(u"2099-01-01T00:00:00.000Z"_s);
    QCOMPARE(count(query), 0);
}

void UpgradeTest::lookingChangesNothing()
{
    const auto connection = Connection::open(m_url, Connection::Access::Create);
    VERIFY_OK(connection);
    VERIFY_OK(createSchema(**connection, {u"x"_s, false, testMoment(), 12}));
    const Result<DatabaseInfo> info = lookIntoDatabase(**connection);
    VERIFY_OK(info);
    QCOMPARE(info->schema, 12);
    QVERIFY(!tablesOf(**connection).contains(u"loan_custody"_s));
}

/// A disk that fills up on the way: what was done stays whole, and the next start goes on from there.
void UpgradeTest::aMigrationThatFailsLeavesTheOneBefore()
{
    {
        const auto created = Connection::open(m_url, Connection::Access::Create);
        VERIFY_OK(created);
        VERIFY_OK(createSchema(**created, {u"x"_s, false, testMoment(), 12}));
    }
    {
        const std::unique_ptr<Connection> connection = connect();
        int written = 0;
        connection->setProbe([&](std::string_view sql) {
            if (sql.starts_with("insert into schema_migration") && ++written == 3)
                throw StorageError(StorageFault::Full, {}, u"no space"_s);
        });
        const Result<DatabaseInfo> info = readyDatabase(*connection);
        QVERIFY(!info.isOk());
        QVERIFY2(info.refusal().has(u"storage.full"), qPrintable(info.refusal().toDebugText()));
    }
    QCOMPARE(lookIntoDatabase(*connect())->schema, 14);
    QVERIFY(!tablesOf(*connect()).contains(u"consumable"_s));
    const Result<DatabaseInfo> info = readyDatabase(*connect());
    VERIFY_OK(info);
    QCOMPARE(info->schema, currentSchema());
    QCOMPARE(tablesOf(*connect()), tablesOf(*store().raw()));
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
