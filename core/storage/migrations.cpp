// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/clock.h"
#include "core/base/grams.h"
#include "core/storage/databasefile.h"
#include "core/storage/searchrows.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace madoguchi {

namespace {

struct Migration {
    int number = 0;
    QString name;
    QByteArray text;
    QString checksum;
};

QList<Migration> allMigrations()
{
    initMigrationResources();
    QList<Migration> migrations;
    QDirIterator files(QStringLiteral(":/migrations"));
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("migration %s is not readable", qPrintable(file.fileName()));
        const QByteArray text = file.readAll();
        const QString name = QFileInfo(file).completeBaseName();
        const QByteArray checksum = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        migrations << Migration{name.left(4).toInt(), name, text, QString::fromLatin1(checksum)};
    }
    std::sort(migrations.begin(), migrations.end(),
              [](const Migration& a, const Migration& b) { return a.number < b.number; });
    return migrations;
}

// PostgreSQL's information_schema would show only what this login may see.

bool hasTable(Connection& connection, const char* name)
{
    const char* sql = connection.dialect().isSqlite()
                          ? "select 1 from sqlite_master where type = 'table' and name = ?"
                          : "select 1 from pg_tables where schemaname = 'public' and tablename = ?";
    return connection.select(sql, name).next();
}

bool hasAnyTable(Connection& connection)
{
    const char* sql = connection.dialect().isSqlite() ? "select 1 from sqlite_master where type = 'table' limit 1"
                                                      : "select 1 from pg_tables where schemaname = 'public' limit 1";
    return connection.select(sql).next();
}

/// The role the program works as is made once per server; tables are granted to it by each migration. Where the login
/// is in it already, it need not be able to put itself there.
void ensureDeskRole(Connection& connection)
{
    // Another database of the same server may be founded at this moment.
    connection.execute("do $$ begin "
                       "if not exists (select 1 from pg_roles where rolname = 'madoguchi_desk') then "
                       "create role madoguchi_desk nologin; end if; "
                       "exception when duplicate_object or unique_violation then null; end $$");
    connection.execute("do $$ begin grant madoguchi_desk to current_user; "
                       "exception when unique_violation then null; "
                       "when insufficient_privilege then "
                       "if not pg_has_role('madoguchi_desk', 'member') then raise; end if; end $$");
}

/// Runs one part of founding; what the login lacks for it has a code of its own.
Result<Done> withRights(const QString& code, Connection& connection, const std::function<void()>& part)
{
    try {
        part();
        return Done{};
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::NoRights)
            throw;
        return explainRights(code, connection.url(), error);
    }
}

/// The last migration that empties the search index; it is filled once, whichever came before.
constexpr int emptiedSearch = 30;

QByteArray scriptOf(const Dialect& dialect, const Migration& migration)
{
    return dialect.translate(migration.text).replace("@gram@", QByteArray::number(GramPrefixLength));
}

void apply(Connection& connection, const Migration& migration, Instant at)
{
    connection.execute(scriptOf(connection.dialect(), migration));
    if (migration.number == emptiedSearch) {
        completeAssetKeys(connection);
        fillSearchRows(connection);
    }
    connection.run("insert into schema_migration (number, name, checksum, applied_at) values (?, ?, ?, ?)",
                   migration.number, migration.name, migration.checksum, at);
}

constexpr const char* metaTables =
    "create table database_info (name @text@ primary key, value @text@ not null);\n"
    "create table schema_migration (number @int@ primary key, name @text@ not null, checksum @text@ not null,"
    " applied_at @text@ not null);\n"
    "--! only postgresql\n"
    "grant select on database_info, schema_migration to madoguchi_desk;\n"
    "--! both\n";

void createMetaTables(Connection& connection)
{
    connection.execute(connection.dialect().translate(metaTables));
    if (connection.dialect().isSqlite())
        connection.execute("pragma application_id = " + QByteArray::number(sqliteApplicationId));
}

void writeInfo(Connection& connection, const NewDatabase& what)
{
    const char* sql = "insert into database_info (name, value) values (?, ?)";
    connection.run(sql, "id", what.id);
    connection.run(sql, "sandbox", what.isSandbox ? "1" : "0");
    connection.run(sql, "created", what.at);
}

Result<Done> inTransaction(Connection& connection, const std::function<Result<Done>()>& work)
{
    try {
        connection.beginWrite(WriteWork::Long);
        const Result<Done> done = work();
        if (done)
            connection.commit();
        else
            connection.rollback();
        return done;
    } catch (const StorageError& error) {
        connection.rollback();
        return error.toRefusal();
    }
}

QString infoValue(Connection& connection, const char* name)
{
    Cursor cursor = connection.select("select value from database_info where name = ?", name);
    return cursor.next() ? cursor.text(0) : QString();
}

/// Two counters may start a new version at the same moment: whoever comes second finds the work done. Programs that are
/// in the middle of something end that first, and look at the number before they begin anything (startSchema).
Result<Done> applyOnce(Connection& connection, const Migration& migration)
{
    return inTransaction(connection, [&]() -> Result<Done> {
        if (!connection.dialect().isSqlite())
            connection.execute("lock table schema_migration in access exclusive mode");
        if (!connection.select("select 1 from schema_migration where number = ?", migration.number).next())
            apply(connection, migration, SystemClock().now());
        return Done{};
    });
}

Result<int> appliedSchema(Connection& connection, Cursor& cursor, const QList<Migration>& known)
{
    int schema = 0;
    while (cursor.next()) {
        schema = int(cursor.number(0));
        if (schema > known.last().number)
            return refusal(RefusalKind::Unavailable, QStringLiteral("database.newer"), connection.url().toDisplayText(),
                           {{QStringLiteral("schema"), schema}});
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const Migration& m) { return m.number == schema; });
        if (same == known.end() || same->checksum != cursor.text(1))
            return refusal(RefusalKind::Unavailable, QStringLiteral("database.migration-changed"),
                           connection.url().toDisplayText(), {{QStringLiteral("schema"), schema}});
    }
    return schema;
}

/// As whom a server is asked from here on.
enum class As { Login, Desk };

/// The desk's role from the answer on, where nothing is left to migrate; else the login's own.
Cursor startDeskRole(Connection& connection, int newest)
{
    return connection.start("select set_config('role', case when (select max(number) from schema_migration) >= ?"
                            " then 'madoguchi_desk' else current_setting('role') end, false)",
                            newest);
}

Result<DatabaseInfo> storedInfo(Connection& connection, const QList<Migration>& known, As whom)
{
    Cursor migrations = connection.start("select number, checksum from schema_migration order by number");
    Cursor values = connection.start("select name, value from database_info");
    std::optional<Cursor> role;
    if (whom == As::Desk && !connection.dialect().isSqlite())
        role.emplace(startDeskRole(connection, known.last().number));
    const Result<int> schema = appliedSchema(connection, migrations, known);
    if (!schema)
        return schema.refusal();
    DatabaseInfo info{{}, false, *schema};
    while (values.next()) {
        if (values.text(0) == u"id")
            info.id = values.text(1);
        else if (values.text(0) == u"sandbox")
            info.isSandbox = values.text(1) == u'1';
    }
    return info;
}

/// Looks for the tables only where reading them failed.
Result<DatabaseInfo> storedInfoIfOurs(Connection& connection, const QList<Migration>& known, As whom)
{
    try {
        return storedInfo(connection, known, whom);
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::Other ||
            (hasTable(connection, "database_info") && hasTable(connection, "schema_migration")))
            throw;
        return refusal(RefusalKind::Unavailable, QStringLiteral("database.foreign"), connection.url().toDisplayText());
    }
}

Result<DatabaseInfo> readInfo(Connection& connection)
{
    const QList<Migration> known = allMigrations();
    Result<DatabaseInfo> info = storedInfoIfOurs(connection, known, As::Desk);
    if (!info)
        return info;
    for (const Migration& migration : known) {
        if (migration.number <= info->schema)
            continue;
        if (const Result<Done> done = applyOnce(connection, migration); !done)
            return done.refusal();
        info->schema = migration.number;
        if (&migration == &known.constLast() && !connection.dialect().isSqlite())
            connection.execute("set role madoguchi_desk");
    }
    return info;
}

} // namespace

int currentSchema()
{
    static const int newest = allMigrations().last().number;
    return newest;
}

Cursor startSchema(Connection& connection)
{
    return connection.start("select max(number) from schema_migration");
}

void checkSchema(Cursor& asked)
{
    const qint64 schema = asked.next() ? asked.number(0) : 0;
    if (schema == currentSchema())
        return;
    throw StorageError(StorageFault::OtherSchema, {}, QStringLiteral("schema %1").arg(schema),
                       schema > currentSchema() ? QStringLiteral("record.upgraded")
                                                : QStringLiteral("record.put-back"));
}

Result<Done> checkEmpty(Connection& connection)
{
    try {
        if (hasAnyTable(connection))
            return refused(QStringLiteral("database.exists"), connection.url().toDisplayText());
        return Done{};
    } catch (const StorageError& error) {
        return error.toRefusal();
    }
}

Result<Done> createTables(Connection& connection, const NewDatabase& what)
{
    if (hasAnyTable(connection))
        return refused(QStringLiteral("database.exists"), connection.url().toDisplayText());
    if (!connection.dialect().isSqlite()) {
        const Result<Done> role = withRights(QStringLiteral("database.no-role-right"), connection,
                                             [&connection] { ensureDeskRole(connection); });
        if (!role)
            return role;
    }
    return withRights(QStringLiteral("database.no-table-right"), connection, [&] {
        createMetaTables(connection);
        for (const Migration& migration : allMigrations()) {
            if (what.schema == 0 || migration.number <= what.schema)
                apply(connection, migration, what.at);
        }
        writeInfo(connection, what);
    });
}

Result<Done> createSchema(Connection& connection, const NewDatabase& what)
{
    return inTransaction(connection, [&] { return createTables(connection, what); });
}

Result<DatabaseInfo> lookIntoDatabase(Connection& connection)
{
    try {
        if (!hasAnyTable(connection))
            return refusal(RefusalKind::NotFound, QStringLiteral("database.empty"), connection.url().toDisplayText());
        return storedInfoIfOurs(connection, allMigrations(), As::Login);
    } catch (const StorageError& error) {
        return explainOpenFailure(connection.url(), error);
    }
}

QList<QByteArray> schemaScripts(const Dialect& dialect)
{
    QList<QByteArray> scripts{dialect.translate(metaTables)};
    for (const Migration& migration : allMigrations())
        scripts << scriptOf(dialect, migration);
    return scripts;
}

QString readRecordId(Connection& connection)
{
    return infoValue(connection, "id");
}

bool hasOnlyMigratedRows(Connection& connection, const char* table)
{
    static const QRegularExpression row(QStringLiteral("\\(('[^']*'(?:, '[^']*')*)\\)"));
    const QRegularExpression insert(
        QStringLiteral("insert into %1 \\(([^)]*)\\) values([^;]*);").arg(QLatin1String(table)));
    QStringList wanted;
    QString columns;
    for (const Migration& migration : allMigrations()) {
        for (const QRegularExpressionMatch& match : insert.globalMatch(QString::fromUtf8(migration.text))) {
            columns = match.captured(1);
            for (const QRegularExpressionMatch& values : row.globalMatch(match.captured(2)))
                wanted << values.captured(1).remove(u'\'');
        }
    }
    QStringList stored;
    Cursor cursor = connection.select("select " + columns.toStdString() + " from " + table);
    while (cursor.next()) {
        QStringList texts;
        for (int i = 0; i <= columns.count(u','); ++i)
            texts << cursor.text(i);
        stored << texts.join(QLatin1String(", "));
    }
    wanted.sort();
    stored.sort();
    return stored == wanted;
}

Result<DatabaseInfo> readyDatabase(Connection& connection)
{
    try {
        // From here on the program can no more than the desk's role: not even an owner's login changes the journal.
        return readInfo(connection);
    } catch (const StorageError& error) {
        return explainOpenFailure(connection.url(), error);
    }
}

} // namespace madoguchi
