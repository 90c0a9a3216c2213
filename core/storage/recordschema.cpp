// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordschema.h"

#include "core/storage/migrations.h"
#include "core/storage/perdialect.h"
#include "core/storage/schemanames.h"
#include "core/storage/sqlscript.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Objects = QMap<QString, QString>; ///< "trigger asset_state_move": what makes it, without what may differ

constexpr const char* sqliteObjects = "select type || ' ' || name, sql from sqlite_master"
                                      " where name not like 'sqlite~_%' escape '~' order by 1";

/// How the full-text searches are set; "automerge" … of each.
constexpr const char* sqliteSearchSettings =
    "select 'setting ' || k || ' of asset_grams', cast(v as text) from asset_grams_config"
    " union all select 'setting ' || k || ' of person_grams', cast(v as text) from person_grams_config order by 1";

/// Each `?` is the schema.
constexpr const char* serverObjects =
    "select 'trigger ' || t.tgname || ' on ' || c.relname, t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid)"
    " from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace::bigint = ?"
    " union all select 'rule ' || r.rulename || ' on ' || c.relname, pg_get_ruledef(r.oid)"
    " from pg_rewrite r join pg_class c on c.oid = r.ev_class"
    " where r.rulename <> '_RETURN' and c.relnamespace::bigint = ?"
    " union all select 'index ' || c.relname, i.indisvalid::text || ' ' || pg_get_indexdef(c.oid)"
    " from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace::bigint = ?"
    " union all select 'view ' || c.relname, pg_get_viewdef(c.oid)"
    " from pg_class c where c.relkind = 'v' and c.relnamespace::bigint = ?"
    " union all select 'constraint ' || k.conname || ' on ' || c.relname,"
    " k.convalidated::text || ' ' || pg_get_constraintdef(k.oid)"
    " from pg_constraint k join pg_class c on c.oid = k.conrelid where c.relnamespace::bigint = ?"
    " union all select 'column ' || c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) || ' '"
    " || a.attnotnull::text || ' ' || a.attcollation::text || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')"
    " from pg_attribute a join pg_class c on c.oid = a.attrelid"
    " left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
    " where a.attnum > 0 and not a.attisdropped and c.relkind = 'r' and c.relnamespace::bigint = ?";

/// Spaces and quotes are as the version of the database that wrote them likes them.
QString plainDefinition(QString definition)
{
    static const QRegularExpression noise(u"[\\s\"]+|\\bpublic\\.|\\bpg_temp(_\\d+)?\\."_s);
    return definition.remove(noise);
}

/// What is gone or another, or a rule too many.
QString firstDifference(const Objects& wanted, const Objects& there)
{
    for (auto object = wanted.begin(); object != wanted.end(); ++object) {
        if (const auto same = there.find(object.key()); same == there.end() || *same != *object)
            return object.key();
    }
    for (auto object = there.begin(); object != there.end(); ++object) {
        const bool isRule = object.key().startsWith(u"trigger ") || object.key().startsWith(u"rule ");
        if (isRule && !wanted.contains(object.key()))
            return object.key();
    }
    return {};
}

StorageError sqliteFailure(sqlite3* handle)
{
    return StorageError(StorageFault::Other, {}, QString::fromUtf8(sqlite3_errmsg(handle)));
}

/// In memory, by the library that every connection uses.
Objects migratedSqlite(const char* query)
{
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };
    sqlite3* opened = nullptr;
    const int outcome = sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, Close> handle(opened);
    if (outcome != SQLITE_OK)
        throw sqliteFailure(opened);
    for (const QByteArray& script : schemaScripts(Dialect::of(DatabaseKind::Sqlite))) {
        if (sqlite3_exec(opened, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw sqliteFailure(opened);
    }
    Objects objects;
    const auto take = [](void* into, int, char** columns, char**) {
        static_cast<Objects*>(into)->insert(QString::fromUtf8(columns[0]),
                                            plainDefinition(QString::fromUtf8(columns[1])));
        return 0;
    };
    if (sqlite3_exec(opened, query, take, &objects, nullptr) != SQLITE_OK)
        throw sqliteFailure(opened);
    return objects;
}

Objects readObjects(Cursor cursor)
{
    Objects objects;
    while (cursor.next())
        objects.insert(cursor.text(0), plainDefinition(cursor.text(1)));
    return objects;
}

Objects objectsOf(Connection& connection, qint64 schema)
{
    return readObjects(connection.select(serverObjects, schema, schema, schema, schema, schema, schema));
}

qint64 numberOf(Connection& connection, const char* sql)
{
    Cursor cursor = connection.select(sql);
    return cursor.next() ? cursor.number(0) : 0;
}

/// Makes tables and what belongs to them; functions are found where they are, and rows are not needed.
bool isOfTables(const QByteArray& statement)
{
    static const QRegularExpression pattern(
        u"^(?:--[^\\n]*\\n\\s*)*(?:create (?:unique )?(?:table|sequence|index|view|trigger)|alter table|"
        "drop (?:table|view|index|trigger)) "_s);
    return pattern.match(QString::fromUtf8(statement)).hasMatch();
}

/// Among the temporary objects of a connection of its own, which take nothing from anybody and are gone with it. Empty
/// where the role may not make any.
Objects migratedServer(const DatabaseUrl& url)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(url);
    if (!opened)
        throw StorageError(StorageFault::Unavailable, {}, url.toDisplayText());
    Connection& connection = **opened;
    connection.beginWrite(WriteWork::Long);
    try {
        connection.execute("set local role madoguchi_desk; set local search_path = pg_temp, public");
        for (const QByteArray& script : schemaScripts(connection.dialect())) {
            for (const QByteArray& statement : splitStatements(script)) {
                if (isOfTables(statement))
                    connection.execute(statement);
            }
        }
        return objectsOf(connection, numberOf(connection, "select pg_my_temp_schema()::bigint"));
    } catch (const StorageError& error) {
        if (error.fault() == StorageFault::NoRights || error.fault() == StorageFault::ReadOnly)
            return {};
        throw;
    }
}

/// Which server, and which start of it: what pg_get_…def says is worded by its version.
QString serverOf(Connection& connection)
{
    Cursor cursor =
        connection.select("select current_setting('server_version_num') || ' ' || pg_postmaster_start_time()::text");
    return u"%1 %2 %3"_s.arg(connection.url().host())
        .arg(connection.url().port())
        .arg(cursor.next() ? cursor.text(0) : QString());
}

/// Made once for a server; where it may not be made, that is tried again, because a right can be granted.
Objects wantedOnServer(Connection& connection)
{
    static std::mutex mutex;
    static QHash<QString, Objects> made;
    const std::scoped_lock lock(mutex);
    const QString server = serverOf(connection);
    if (const auto known = made.constFind(server); known != made.constEnd())
        return *known;
    const Objects wanted = migratedServer(connection.url());
    if (!wanted.isEmpty())
        made.insert(server, wanted);
    return wanted;
}

Objects withPrefix(const QString& prefix, const QMap<QString, QString>& named)
{
    Objects objects;
    for (auto each = named.begin(); each != named.end(); ++each)
        objects.insert(prefix + each.key(), plainDefinition(each.value()));
    return objects;
}

QString functionDifference(Connection& connection)
{
    static const Objects wanted = withPrefix(u"function "_s, declaredFunctions(schemaScripts(connection.dialect())));
    return firstDifference(wanted, readObjects(connection.select("select 'function ' || proname, prosrc from pg_proc"
                                                                 " where pronamespace = 'public'::regnamespace")));
}

QString rightsDifference(Connection& connection)
{
    static const Objects wanted = withPrefix(u"rights on "_s, declaredRights(schemaScripts(connection.dialect())));
    return firstDifference(wanted,
                           readObjects(connection.select(
                               "select 'rights on ' || c.relname, (select coalesce(string_agg(p, ' ' order by p), '')"
                               " from unnest(array['delete', 'insert', 'select', 'truncate', 'update']) p"
                               " where has_table_privilege('madoguchi_desk', c.oid, p)) from pg_class c"
                               " where c.relkind in ('r', 'v') and c.relnamespace = 'public'::regnamespace")));
}

QString serverDifference(Connection& connection)
{
    // The triggers that are made for comparison call them.
    if (const QString function = functionDifference(connection); !function.isEmpty())
        return function;
    if (const QString rights = rightsDifference(connection); !rights.isEmpty())
        return rights;
    const Objects wanted = wantedOnServer(connection);
    if (wanted.isEmpty())
        return missingProtection(connection);
    return firstDifference(wanted,
                           objectsOf(connection, numberOf(connection, "select 'public'::regnamespace::bigint")));
}

const QStringList& protectionsOf(const Dialect& dialect)
{
    static const PerDialect declared([](const Dialect& each) { return declaredProtections(schemaScripts(each)); });
    return declared.of(dialect);
}

} // namespace

QString missingProtection(Connection& connection)
{
    const bool isSqlite = connection.dialect().isSqlite();
    QStringList there;
    {
        Cursor schema = connection.start("select max(number) from schema_migration");
        Cursor cursor = connection.start(
            isSqlite ? "select type || ' ' || name from sqlite_master where type in ('trigger', 'index', 'view')"
                     : "select 'trigger ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                       " where t.tgenabled in ('O', 'A') and c.relnamespace = 'public'::regnamespace"
                       " union all select 'index ' || c.relname from pg_class c join pg_index i on i.indexrelid = c.oid"
                       " where i.indisvalid and c.relnamespace = 'public'::regnamespace"
                       " union all select 'view ' || relname from pg_class where relkind = 'v'"
                       " and relnamespace = 'public'::regnamespace");
        if (!schema.next() || schema.number(0) != currentSchema())
            return {};
        while (cursor.next())
            there << cursor.text(0);
    }
    there.sort();
    const QStringList& wanted = protectionsOf(connection.dialect());
    const auto gone = std::find_if(wanted.begin(), wanted.end(), [&](const QString& each) {
        return !std::binary_search(there.begin(), there.end(), each);
    });
    return gone == wanted.end() ? QString() : *gone;
}

QString schemaDifference(Connection& connection)
{
    if (!connection.dialect().isSqlite())
        return serverDifference(connection);
    static const Objects wanted = migratedSqlite(sqliteObjects);
    static const Objects settings = migratedSqlite(sqliteSearchSettings);
    const QString object = firstDifference(wanted, readObjects(connection.select(sqliteObjects)));
    return object.isEmpty() ? firstDifference(settings, readObjects(connection.select(sqliteSearchSettings))) : object;
}

} // namespace madoguchi
