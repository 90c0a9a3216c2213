// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testtemplate.h"

#include "core/desk/founding.h"
#include "core/desk/operators.h"
#include "tests/support/orend.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// One statement on the server's own database, which no test uses.
void onServer(const QString& sql)
{
    const std::unique_ptr<Connection> server = orEnd(Connection::open(*testServer()), "the test server");
    try {
        server->execute(sql.toUtf8());
    } catch (const StorageError& error) {
        qFatal("%s: %s", qPrintable(sql), error.what());
    }
}

/// In the order of their making, so that what is referred to comes first.
QStringList serverTables(Connection& connection)
{
    QStringList tables;
    Cursor cursor = connection.select("select relname::text from pg_class where relkind = 'r'"
                                      " and relnamespace = 'public'::regnamespace order by oid");
    while (cursor.next())
        tables << cursor.text(0);
    return tables;
}

/// Changes with every table, column, index, trigger and right.
QString serverSchema(Connection& connection)
{
    Cursor cursor = connection.select(
        "select md5(coalesce((select string_agg(concat(oid, relname, relnatts, relacl), ',' order by oid) from pg_class"
        " where relnamespace = 'public'::regnamespace), '')"
        " || coalesce((select string_agg(concat(oid, tgenabled), ',' order by oid) from pg_trigger), ''))");
    return cursor.next() ? cursor.text(0) : QString();
}

QString newName()
{
    return u"madoguchi_test_"_s + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

Instant testMoment()
{
    return *Instant::fromIso(u"2026-06-10T01:00:00.000Z"_s);
}

std::optional<DatabaseUrl> testServer()
{
    const QString address = qEnvironmentVariable("MADOGUCHI_TEST_PG");
    if (address.isEmpty())
        return std::nullopt;
    return orEnd(DatabaseUrl::parse(address), "MADOGUCHI_TEST_PG");
}

DatabaseUrl newEmptyDatabase(DatabaseKind kind, const QString& folder)
{
    const QString name = newName();
    if (kind == DatabaseKind::Sqlite)
        return DatabaseUrl::forFile(folder + u'/' + name + u".sqlite"_s);
    onServer(u"create database "_s + name);
    return testServer()->withDatabase(name);
}

TestTemplate::TestTemplate(DatabaseKind kind, const QTemporaryDir& folder)
    : m_url(newEmptyDatabase(kind, folder.path())), m_folder(folder.path()), m_keyFolder(folder.filePath(u"keys"_s))
{
    found();
    if (kind == DatabaseKind::Postgresql)
        keepRows();
}

TestTemplate::~TestTemplate()
{
    for (const DatabaseUrl& url : std::as_const(m_free))
        dropDatabase(url);
    dropDatabase(m_url);
}

void TestTemplate::found()
{
    Founding founding;
    founding.config = {m_url, u"1"_s, m_keyFolder, std::make_shared<FixedClock>(testMoment())};
    founding.operatorCode = u"owner"_s;
    founding.operatorName = u"管理 太郎"_s;
    founding.isSandbox = true;
    founding.settings.organisation = u"見本市役所"_s;
    founding.settings.desk = u"情報サービスデスク"_s;
    const std::unique_ptr<Desk> desk = orEnd(foundRecord(founding), "founding a test record");
    const Actor owner = orEnd(desk->ask(SignIn{u"owner"_s, {}}), "signing in");
    m_actors.insert(Role::Owner, owner);
    Order order;
    order.actor = owner;
    for (Role role : {Role::Manager, Role::Desk, Role::Auditor}) {
        const QString code = roleCode(role);
        orEnd(desk->perform(AddOperator{code, code + u" さん"_s, role, {}, {}}, order), "adding an operator");
        m_actors.insert(role, orEnd(desk->ask(SignIn{code, {}}), "signing in"));
    }
}

DatabaseUrl TestTemplate::copy()
{
    if (m_url.isSqlite()) {
        const QString path = m_folder + u"/copy-%1.sqlite"_s.arg(++m_copies);
        if (!QFile::copy(m_url.path(), path))
            qFatal("cannot copy the record to %s", qPrintable(path));
        return DatabaseUrl::forFile(path);
    }
    while (!m_free.isEmpty()) {
        const DatabaseUrl url = m_free.takeLast();
        if (restore(url))
            return url;
        dropDatabase(url);
    }
    const QString name = newName();
    onServer(u"create database %1 template %2"_s.arg(name, m_url.database()));
    return m_url.withDatabase(name);
}

void TestTemplate::giveBack(const DatabaseUrl& url)
{
    if (url.isSqlite())
        dropDatabase(url);
    else
        m_free << url;
}

/// A second copy of each row, which every copy of the template then carries.
void TestTemplate::keepRows()
{
    const std::unique_ptr<Connection> connection = orEnd(Connection::open(m_url), "the template");
    QString sql = u"create schema pristine;"_s;
    for (const QString& table : serverTables(*connection))
        sql += u"create table pristine.%1 as table public.%1;"_s.arg(table);
    sql += u"create table pristine.journal_order as table public.journal_order"_s;
    connection->execute(sql.toUtf8());
    m_schema = serverSchema(*connection);
}

/// False when a test has changed more than rows, or still holds some.
bool TestTemplate::restore(const DatabaseUrl& url) const
{
    const std::unique_ptr<Connection> connection = orEnd(Connection::open(url), "a copy");
    if (serverSchema(*connection) != m_schema)
        return false;
    // In this role no trigger speaks, so the rows go and come in any order (postgres.sh grants it).
    QString sql = u"set local session_replication_role = replica;"
                  "select setval('journal_order', last_value, is_called) from pristine.journal_order;"_s;
    for (const QString& table : serverTables(*connection))
        sql += u"delete from %1;insert into %1 select * from pristine.%1;"_s.arg(table);
    try {
        connection->execute("set lock_timeout = '5s'"); // against a connection that a failed test has left behind
        connection->beginWrite();
        connection->execute(sql.toUtf8());
        connection->commit();
        return true;
    } catch (const StorageError&) {
        return false;
    }
}

void dropDatabase(const DatabaseUrl& url)
{
    if (url.isSqlite()) {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(url.path() + QLatin1String(suffix));
        return;
    }
    onServer(u"drop database if exists %1 with (force)"_s.arg(url.database()));
}

} // namespace madoguchi
