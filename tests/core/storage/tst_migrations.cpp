// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desktables.h"
#include "core/ledger/ledgertables.h"
#include "core/storage/migrations.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class MigrationsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordKnowsItself();
    void aNewerRecordIsRefused();
    void aChangedMigrationIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void anExistingDatabaseIsNotFoundedAnew();
    void bothDatabasesHaveTheSameColumns();
    void bothDatabasesHaveTheSameIndexes();
    void everyTableDeclaredIsAsInTheDatabase_data();
    void everyTableDeclaredIsAsInTheDatabase();
    void everyScannableKeyIsInOneView();

private:
    Result<DatabaseInfo> ready();
};

Result<DatabaseInfo> MigrationsTest::ready()
{
    const std::unique_ptr<Connection> connection = store().raw();
    return readyDatabase(*connection);
}

void MigrationsTest::aRecordKnowsItself()
{
    const Result<DatabaseInfo> info = ready();
    VERIFY_OK(info);
    QCOMPARE(info->schema, currentSchema());
    QVERIFY(info->isSandbox);
    QCOMPARE(info->id, store().desk().info().id);
    QCOMPARE(info->id.size(), 36);
    QCOMPARE(store().number("select max(number) from schema_migration"), qint64(currentSchema()));
}

void MigrationsTest::aNewerRecordIsRefused()
{
    store().raw()->run("insert into schema_migration (number, name, checksum, applied_at) values (?, ?, ?, ?)",
                       currentSchema() + 1, "9999_later", "00", testMoment());
    const Result<DatabaseInfo> info = ready();
    VERIFY_REFUSED(info, u"database.newer");
    QCOMPARE(info.refusal().kind, RefusalKind::Unavailable);
    QCOMPARE(info.refusal().problems.first().arguments.value(u"schema"_s).toInt(), currentSchema() + 1);
    VERIFY_REFUSED(Desk::open(store().config(u"1"_s)), u"database.newer");
}

void MigrationsTest::aChangedMigrationIsRefused()
{
    store().raw()->run("update schema_migration set checksum = ? where number = 1", "00");
    VERIFY_REFUSED(ready(), u"database.migration-changed");
}

void MigrationsTest::anotherProgramsDatabaseIsRefused()
{
    const DatabaseUrl url = newEmptyDatabase(testedDatabase(), folder());
    {
        const auto connection = Connection::open(url, Connection::Access::Create);
        VERIFY_OK(connection);
        (*connection)->execute("create table customers (id integer primary key)");
        VERIFY_REFUSED(readyDatabase(**connection), u"database.foreign");
        VERIFY_REFUSED(createSchema(**connection, {u"x"_s, true, testMoment()}), u"database.exists");
        QCOMPARE(tablesOf(**connection), QStringList{u"customers"_s});
    }
    dropDatabase(url);
}

void MigrationsTest::anExistingDatabaseIsNotFoundedAnew()
{
    const std::unique_ptr<Connection> connection = store().raw();
    const auto before = dumpRecord(*connection);
    VERIFY_REFUSED(createSchema(*connection, {u"another"_s, false, testMoment()}), u"database.exists");
    QCOMPARE(differences(before, dumpRecord(*connection)), QStringList());
}

static QStringList columnLines(Connection& connection)
{
    const char* sql = connection.dialect().isSqlite()
                          ? "select name, type, \"notnull\" or pk > 0 from pragma_table_info(?) order by cid"
                          : "select column_name::text, data_type::text, (is_nullable = 'NO')::int"
                            " from information_schema.columns where table_schema = 'public' and table_name = ?"
                            " order by ordinal_position";
    const QHash<QString, QString> same{{u"bigint"_s, u"integer"_s}, {u"bytea"_s, u"blob"_s}};
    // Only one of them needs a table for the order number; the search indexes are made differently.
    QStringList tables = tablesOf(connection);
    tables.removeIf([](const QString& table) { return table == u"journal_order" || table.endsWith(u"_grams"); });
    QStringList lines;
    for (const QString& table : tables) {
        Cursor cursor = connection.select(sql, table);
        while (cursor.next()) {
            const QString type = cursor.text(1).toLower();
            lines << u"%1.%2 %3 %4"_s.arg(table, cursor.text(0), same.value(type, type),
                                          cursor.flag(2) ? u"not null"_s : u"null"_s);
        }
    }
    return lines;
}

static QStringList indexNames(Connection& connection)
{
    QStringList names;
    Cursor cursor = connection.select(
        connection.dialect().isSqlite()
            ? "select name from sqlite_master where type = 'index' and name not like 'sqlite_%' order by name"
            : "select indexname::text from pg_indexes where schemaname = 'public' and indexname not like '%_pkey'"
              " and indexname not like '%_key' and indexname not like '%_grams_gin'"
              " order by indexname::text collate \"C\"");
    while (cursor.next())
        names << cursor.text(0);
    return names;
}

void MigrationsTest::bothDatabasesHaveTheSameColumns()
{
    if (store().isSqlite())
        QSKIP("compared when the other one is there");
    const QTemporaryDir place;
    TestTemplate other(DatabaseKind::Sqlite, place);
    const auto sqlite = Connection::open(other.copy());
    VERIFY_OK(sqlite);
    const QStringList expected = columnLines(**sqlite);
    QVERIFY(expected.size() > 100);
    QCOMPARE(columnLines(*store().raw()), expected);
}

void MigrationsTest::bothDatabasesHaveTheSameIndexes()
{
    if (store().isSqlite())
        QSKIP("compared when the other one is there");
    const QTemporaryDir place;
    TestTemplate other(DatabaseKind::Sqlite, place);
    const auto sqlite = Connection::open(other.copy());
    VERIFY_OK(sqlite);
    const QStringList expected = indexNames(**sqlite);
    QVERIFY(expected.contains(u"loan_line_open"));
    QStringList mine = indexNames(*store().raw());
    mine.removeIf([&](const QString& name) { return name.endsWith(u"_key") && !expected.contains(name); });
    QStringList wanted = expected;
    wanted.removeIf([](const QString& name) { return name.endsWith(u"_key"); });
    QCOMPARE(mine, wanted);
}

void MigrationsTest::everyTableDeclaredIsAsInTheDatabase_data()
{
    QTest::addColumn<const Table*>("table");
    for (const Table* table : {&stationTable(), &operatorTable(), &settingTable(), &documentTable(),
                               &documentPrintTable(), &kindTable(), &placeTable(), &sectionTable(), &personTable(),
                               &personCardTable(), &assetTable(), &assetBarcodeTable(), &accessoryTable()})
        QTest::newRow(table->name().c_str()) << table;
}

void MigrationsTest::everyTableDeclaredIsAsInTheDatabase()
{
    QFETCH(const Table*, table);
    QStringList declared;
    for (const Column& column : table->columns())
        declared << QString::fromLatin1(column.name);
    QCOMPARE(declared, columnsOf(*store().raw(), QString::fromStdString(table->name())));
}

void MigrationsTest::everyScannableKeyIsInOneView()
{
    store().add(anAsset(u"a-000001"_s).serial(u"ｓｎ 7"_s).barcode(u"4901234567894"_s).barcode(u"x1"_s));
    store().add(aPerson(u"e-10001"_s).userName(u"hanako"_s).card(u"0123 4567"_s));
    const std::unique_ptr<Connection> raw = store().raw();
    raw->execute("update operator set card_key = 'CARD-1' where code = 'desk'");
    raw->run("insert into place (id, name, name_key, code, code_key) values (?, ?, ?, ?, ?)", 1, u"棚"_s, u"棚"_s, "S1",
             "S1");
    QStringList keys;
    Cursor cursor =
        raw->select("select code, meaning from scan_key where meaning <> 'document' order by meaning, code");
    while (cursor.next())
        keys << cursor.text(1) + u' ' + cursor.text(0);
    QCOMPARE(keys,
             (QStringList{u"asset A-000001"_s, u"barcode 4901234567894"_s, u"barcode X1"_s, u"card 01234567"_s,
                          u"operator CARD-1"_s, u"place S1"_s, u"serial SN7"_s, u"staff E-10001"_s, u"user HANAKO"_s}));
    QCOMPARE(store().number("select count(*) from scan_key where meaning = 'document'"), 2);
}

QTEST_APPLESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
