// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/storage/migrations.h"
#include "tests/support/storetest.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What the database itself refuses, whatever program asks.
class RightsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void theJournalCannotBeChanged_data();
    void theJournalCannotBeChanged();
    void theProgramWorksAsTheDesk();
    void theProgramsOwnLoginIsEnough();
    void whoCannotFoundARecordIsToldWhichRightIsMissing();

private:
    static std::optional<DatabaseUrl> programsLogin();
    static bool isRefused(Connection& connection, const QByteArray& sql);
};

bool RightsTest::isRefused(Connection& connection, const QByteArray& sql)
{
    try {
        connection.execute(sql);
        return false;
    } catch (const StorageError& error) {
        return error.fault() == StorageFault::Check || error.fault() == StorageFault::NoRights;
    }
}

void RightsTest::theJournalCannotBeChanged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isRefusedToOwner"); // SQLite knows no roles; there only triggers stand in the way
    const auto row = [](const char* sql, bool isRefusedToOwner) {
        QTest::newRow(sql) << QByteArray(sql) << isRefusedToOwner;
    };
    row("update journal_entry set body = body", true);
    row("update journal_entry set order_no = order_no + 1000", true);
    row("delete from journal_entry", true);
    row("update journal_tile set hashes = hashes", true);
    row("delete from journal_tile", true);
    row("update journal_checkpoint set note = note", true);
    row("delete from journal_checkpoint", true);
    row("delete from journal_personal", true);
    row("insert into asset_move (from_state, to_state) values ('disposed', 'usable')", false);
    row("update database_info set value = '0' where name = 'sandbox'", false);
    row("delete from operator", false);
    row("drop table journal_entry", false);
}

void RightsTest::theJournalCannotBeChanged()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isRefusedToOwner);
    // A trigger for each row needs a row to fire on.
    store().raw()->execute(
        "insert into journal_tile (lane, level, position, hashes) values (1, 0, 0, '');"
        "insert into journal_checkpoint (lane, size, root, note, signed_at) values (1, 1, '', '', '')");
    if (isRefusedToOwner)
        QVERIFY(isRefused(*store().raw(), sql));
    if (isRefusedToOwner || !store().isSqlite())
        QVERIFY(isRefused(store().desk().connection(), sql));
}

void RightsTest::theProgramWorksAsTheDesk()
{
    if (store().isSqlite())
        QSKIP("SQLite has no roles");
    Cursor cursor = store().desk().connection().select("select current_user::text");
    QVERIFY(cursor.next());
    QCOMPARE(cursor.text(0), u"madoguchi_desk"_s);
    for (const char* sql : {"truncate journal_entry", "alter table asset add column x int", "create table x (id int)"})
        QVERIFY2(isRefused(store().desk().connection(), sql), sql);
}

std::optional<DatabaseUrl> RightsTest::programsLogin()
{
    const Result<DatabaseUrl> login = DatabaseUrl::parse(qEnvironmentVariable("MADOGUCHI_TEST_PG_PROGRAM"));
    return login ? std::optional(*login) : std::nullopt;
}

/// Neither of the two is a matter of "write access": an administrator is told what to run.
void RightsTest::whoCannotFoundARecordIsToldWhichRightIsMissing()
{
    if (store().isSqlite())
        QSKIP("SQLite has no roles");
    const std::optional<DatabaseUrl> login = programsLogin();
    if (!login)
        QSKIP("needs a login of the program on the PostgreSQL server: MADOGUCHI_TEST_PG_PROGRAM is not set");
    const DatabaseUrl empty = newEmptyDatabase(DatabaseKind::Postgresql, {});
    const NewDatabase what{u"record"_s, true, testMoment()};
    {
        const auto program = Connection::open(login->withDatabase(empty.database()), Connection::Access::Create);
        const auto owner = Connection::open(empty);
        VERIFY_OK(program);
        VERIFY_OK(owner);
        const Result<Done> withoutRole = createSchema(**program, what);
        VERIFY_REFUSED(withoutRole, u"database.no-role-right");
        QCOMPARE(withoutRole.refusal().problems.first().arguments.value(u"login"_s).toString(), login->user());
        (*owner)->execute("grant madoguchi_desk to " + login->user().toUtf8());
        VERIFY_REFUSED(createSchema(**program, what), u"database.no-table-right");
        (*owner)->execute("grant create, usage on schema public to " + login->user().toUtf8() + " with grant option");
        VERIFY_OK(createSchema(**program, what));
        (*owner)->execute("revoke madoguchi_desk from " + login->user().toUtf8());
    }
    dropDatabase(empty);
}

/// The program need not log in as the owner of the tables.
void RightsTest::theProgramsOwnLoginIsEnough()
{
    if (store().isSqlite())
        QSKIP("SQLite has no roles");
    const std::optional<DatabaseUrl> login = programsLogin();
    if (!login)
        QSKIP("needs a login of the program on the PostgreSQL server: MADOGUCHI_TEST_PG_PROGRAM is not set");
    Desk::Config config = store().config(u"1"_s);
    config.url = login->withDatabase(store().url().database());
    const auto withoutRole = Desk::open(config);
    VERIFY_REFUSED(withoutRole, u"database.no-desk-role");
    QCOMPARE(withoutRole.refusal().problems.first().arguments.value(u"login"_s).toString(), login->user());
    store().raw()->execute("grant madoguchi_desk to " + login->user().toUtf8());
    {
        const auto desk = Desk::open(config);
        VERIFY_OK(desk);
        RecordReprint verb{u"none"_s};
        VERIFY_REFUSED((*desk)->perform(verb, TestStore::as(store().owner())), u"document.unknown");
        QVERIFY(isRefused((*desk)->connection(), "update journal_entry set body = body"));
    }
    store().raw()->execute("revoke madoguchi_desk from " + login->user().toUtf8());
}

QTEST_APPLESS_MAIN(RightsTest)
#include "tst_rights.moc"
