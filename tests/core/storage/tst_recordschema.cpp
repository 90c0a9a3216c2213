// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/storage/migrations.h"
#include "core/storage/recordschema.h"
#include "core/storage/schemanames.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Whether the database is still as the migrations made it.
class RecordSchemaTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTemporaryTablesTheNamesAreCompared();
    void aRecordIsAsItWasMade();
    void whatTheScriptsDeclareIsThere();
    void whatWasDoneToItIsNamed_data();
    void whatWasDoneToItIsNamed();
    void anOlderSchemaIsNotJudged();
};

/// Before every other function: what has been made for a server once is kept.
void RecordSchemaTest::withoutTemporaryTablesTheNamesAreCompared()
{
    if (store().isSqlite())
        QSKIP("SQLite has no roles");
    const std::unique_ptr<Connection> owner = store().raw();
    const QByteArray database = store().url().database().toUtf8();
    const auto verify = [&] { return store().desk().ask(VerifyJournal{}); };
    const DatabaseUrl beside = newEmptyDatabase(DatabaseKind::Postgresql, {});
    {
        const auto server = Connection::open(beside);
        VERIFY_OK(server);
        (void)store().desk().ask(AskStationTrust{store().desk().seat()});
        (*server)->execute("alter database " + database + " allow_connections false");
        const auto uncompared = verify();
        (*server)->execute("alter database " + database + " allow_connections true");
        VERIFY_OK(uncompared);
        QVERIFY(uncompared->isOk);
        QVERIFY(!uncompared->schemaNotCompared.isEmpty());
    }
    dropDatabase(beside);
    owner->execute("revoke temporary on database " + database + " from public");
    const auto byNames = verify();
    owner->execute("drop index loan_line_open");
    const QString gone = schemaDifference(store().desk().connection());
    owner->execute("grant temporary on database " + database + " to public");
    VERIFY_OK(byNames);
    QVERIFY(byNames->isOk);
    QCOMPARE(byNames->schemaNotCompared, QString());
    QCOMPARE(gone, u"index loan_line_open"_s);
    // Once it may, it is compared as a whole.
    owner->beginWrite();
    owner->execute("alter table asset alter column asset_no drop not null");
    const QString found = schemaDifference(*owner);
    owner->rollback();
    QCOMPARE(found, u"column asset.asset_no"_s);
}

void RecordSchemaTest::aRecordIsAsItWasMade()
{
    // As its owner, and as the program.
    QCOMPARE(schemaDifference(*store().raw()), QString());
    QCOMPARE(schemaDifference(store().desk().connection()), QString());
    QCOMPARE(missingProtection(store().desk().connection()), QString());
}

void RecordSchemaTest::whatTheScriptsDeclareIsThere()
{
    const QStringList names = declaredProtections(schemaScripts(store().desk().connection().dialect()));
    const char* all = store().isSqlite()
                          ? "select count(*) from sqlite_master where type in ('trigger', 'view')"
                            " or (type = 'index' and sql like 'CREATE UNIQUE%')"
                          : "select (select count(distinct tgname) from pg_trigger where not tgisinternal)"
                            " + (select count(*) from pg_class where relkind = 'v'"
                            " and relnamespace = 'public'::regnamespace)"
                            " + (select count(*) from pg_index i join pg_class c on c.oid = i.indexrelid"
                            " left join pg_constraint k on k.conindid = c.oid and k.contype <> 'f' where i.indisunique"
                            " and k.oid is null and c.relnamespace = 'public'::regnamespace)";
    QCOMPARE(names.size(), store().number(all));
}

void RecordSchemaTest::whatWasDoneToItIsNamed_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("different");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char* name, const char* database, const char* script, const char* different,
                        const char* missing = "") {
        QTest::newRow(name) << QString::fromLatin1(database) << QByteArray(script) << QString::fromLatin1(different)
                            << QString::fromLatin1(missing);
    };
    row("trigger", "sqlite", "drop trigger journal_entry_no_update", "trigger journal_entry_no_update",
        "trigger journal_entry_no_update");
    row("emptied trigger", "sqlite",
        "drop trigger journal_entry_no_update;"
        "create trigger journal_entry_no_update before update on journal_entry begin select 1; end",
        "trigger journal_entry_no_update");
    row("trigger too many", "sqlite", "create trigger mine after insert on asset begin select 1; end", "trigger mine");
    row("unique index", "sqlite", "drop index loan_line_open", "index loan_line_open", "index loan_line_open");
    row("view", "sqlite",
        "drop view scan_key; create view scan_key (code, meaning, target_id) as select 'A-3', 'asset', 1",
        "view scan_key");
    row("view that is gone", "sqlite", "drop view scan_key", "view scan_key", "view scan_key");
    row("column", "sqlite", "alter table asset add column mine text", "table asset");
    row("index of somebody's own", "sqlite", "create index mine on asset (maker)", "");
    row("server: trigger", "postgresql", "drop trigger journal_entry_immutable on journal_entry",
        "trigger journal_entry_immutable on journal_entry", "trigger journal_entry_immutable");
    row("server: trigger that sleeps", "postgresql",
        "alter table journal_entry disable trigger journal_entry_immutable",
        "trigger journal_entry_immutable on journal_entry", "trigger journal_entry_immutable");
    row("server: trigger of replicas only", "postgresql",
        "alter table journal_entry enable replica trigger journal_entry_immutable",
        "trigger journal_entry_immutable on journal_entry", "trigger journal_entry_immutable");
    row("server: trigger too many", "postgresql",
        "create trigger mine before insert on asset for each row execute function asset_state_move()",
        "trigger mine on asset");
    row("server: rule", "postgresql", "create rule mine as on delete to journal_entry do instead nothing",
        "rule mine on journal_entry");
    row("server: function", "postgresql",
        "create or replace function journal_immutable() returns trigger language plpgsql as $$"
        "begin return null; end; $$",
        "function journal_immutable");
    row("server: unique index", "postgresql", "drop index loan_line_open", "index loan_line_open",
        "index loan_line_open");
    row("server: view", "postgresql",
        "drop view scan_key; create view scan_key (code, meaning, target_id) as select 'A-3'::text, 'asset'::text,"
        " 1::bigint; grant select on scan_key to madoguchi_desk",
        "view scan_key");
    row("server: column", "postgresql", "alter table asset alter column asset_no drop not null",
        "column asset.asset_no");
    row("server: constraint", "postgresql", "alter table loan_accessory drop constraint loan_accessory_quantity_check",
        "constraint loan_accessory_quantity_check on loan_accessory");
    row("server: right", "postgresql", "grant delete on journal_subject to madoguchi_desk",
        "rights on journal_subject");
    row("server: index of somebody's own", "postgresql", "create index mine on asset (maker)", "");
}

void RecordSchemaTest::whatWasDoneToItIsNamed()
{
    QFETCH(QString, database);
    QFETCH(QByteArray, script);
    QFETCH(QString, different);
    QFETCH(QString, missing);
    if ((database == u"sqlite") != store().isSqlite())
        QSKIP("of the other database");
    const std::unique_ptr<Connection> owner = store().raw();
    owner->beginWrite();
    owner->execute(script);
    const QString found = schemaDifference(*owner);
    const QString gone = missingProtection(*owner);
    owner->rollback();
    QCOMPARE(found, different);
    QCOMPARE(gone, missing);
    QCOMPARE(schemaDifference(*owner), QString());
}

/// It is brought up to date before anything is written.
void RecordSchemaTest::anOlderSchemaIsNotJudged()
{
    const std::unique_ptr<Connection> owner = store().raw();
    owner->beginWrite();
    owner->run("delete from schema_migration where number > 12");
    owner->execute(store().isSqlite() ? "drop view scan_key" : "drop view scan_key cascade");
    const QString gone = missingProtection(*owner);
    owner->rollback();
    QCOMPARE(gone, QString());
}

QTEST_APPLESS_MAIN(RecordSchemaTest)
#include "tst_recordschema.moc"
