// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseurl.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class DatabaseUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreAbsolute_data();
    void filesAreAbsolute();
    void servers_data();
    void servers();
    void refusesTheRest_data();
    void refusesTheRest();
    void otherComputersAreNoFiles_data();
    void otherComputersAreNoFiles();
    void thePasswordIsNeverShown();
    void anotherDatabaseOfTheSameServer();
    void parametersReachTheServer();
    void unknownParametersAreRefused_data();
    void unknownParametersAreRefused();
};

void DatabaseUrlTest::filesAreAbsolute_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << u"/var/lib/desk.sqlite"_s << u"/var/lib/desk.sqlite"_s;
    QTest::newRow("relative") << u"desk.sqlite"_s << QDir::currentPath() + u"/desk.sqlite"_s;
    QTest::newRow("japanese") << u"/tmp/窓口 台帳.sqlite"_s << u"/tmp/窓口 台帳.sqlite"_s;
    QTest::newRow("file url") << u"file:///tmp/a%20b.sqlite"_s << u"/tmp/a b.sqlite"_s;
    QTest::newRow("with a colon") << u"/tmp/a:b"_s << u"/tmp/a:b"_s;
}

void DatabaseUrlTest::filesAreAbsolute()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    QVERIFY(url);
    QVERIFY(url->isSqlite());
    QCOMPARE(url->path(), path);
    QCOMPARE(url->toDisplayText(), path);
}

void DatabaseUrlTest::servers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all") << u"postgresql://desk:pw@db.example:5433/madoguchi"_s
                         << u"postgresql://desk@db.example:5433/madoguchi"_s;
    QTest::newRow("short") << u"postgres://desk@localhost/m"_s << u"postgresql://desk@localhost:5432/m"_s;
    QTest::newRow("socket") << u"postgresql://desk@/m?host=%2Fvar%2Frun"_s << u"postgresql://desk@/var/run:5432/m"_s;
    QTest::newRow("escaped") << u"postgresql://a%40b:p%2Fw@h/d%20b"_s << u"postgresql://a@b@h:5432/d b"_s;
}

void DatabaseUrlTest::servers()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    QVERIFY(url);
    QCOMPARE(url->kind(), DatabaseKind::Postgresql);
    QCOMPARE(url->toDisplayText(), shown);
}

void DatabaseUrlTest::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("another scheme") << u"mysql://desk@host/db"_s;
    QTest::newRow("no database") << u"postgresql://desk@host/"_s;
    QTest::newRow("a drive of Windows") << u"Z:\\desk\\record.sqlite"_s;
    QTest::newRow("the same with slashes") << u"z:/desk/record.sqlite"_s;
    QTest::newRow("bad port") << u"postgresql://desk@host:port/db"_s;
}

void DatabaseUrlTest::refusesTheRest()
{
    QFETCH(QString, text);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    QVERIFY(!url);
    QVERIFY(url.refusal().has(u"database.bad-url"));
}

void DatabaseUrlTest::otherComputersAreNoFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as Windows writes it") << u"\\\\server\\share\\m.sqlite"_s;
    QTest::newRow("with a blank before it") << u" \\\\server\\share\\m.sqlite"_s;
    QTest::newRow("with slashes") << u"//server/share/m.sqlite"_s;
    QTest::newRow("smb") << u"smb://server/share/m.sqlite"_s;
    QTest::newRow("capitals") << u"SMB://server/share/m.sqlite"_s;
    QTest::newRow("cifs") << u"cifs://server/share/m.sqlite"_s;
    QTest::newRow("nfs") << u"nfs://server/export/m.sqlite"_s;
    QTest::newRow("nfs without slashes") << u"nfs:server/export/m.sqlite"_s;
    QTest::newRow("file of a server") << u"file://server/share/m.sqlite"_s;
}

void DatabaseUrlTest::otherComputersAreNoFiles()
{
    QFETCH(QString, text);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    QVERIFY(!url);
    QVERIFY2(url.refusal().has(u"database.network-path"), qPrintable(url.refusal().toDebugText()));
    QCOMPARE(url.refusal().kind, RefusalKind::Unavailable);
    QCOMPARE(url.refusal().problems.first().subject, text.trimmed());
}

void DatabaseUrlTest::thePasswordIsNeverShown()
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(u"postgresql://desk:sesame@host/db"_s);
    QVERIFY(url);
    QCOMPARE(url->password(), u"sesame"_s);
    QVERIFY(!url->toDisplayText().contains(u"sesame"_s));
    const Result<DatabaseUrl> bad = DatabaseUrl::parse(u"postgresql://desk:sesame@host/"_s);
    QVERIFY(!bad);
    QVERIFY(!bad.refusal().toDebugText().contains(u"sesame"_s));
}

void DatabaseUrlTest::anotherDatabaseOfTheSameServer()
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(u"postgresql://desk:pw@host:77/one"_s);
    const DatabaseUrl other = url->withDatabase(u"two"_s);
    QCOMPARE(other.toDisplayText(), u"postgresql://desk@host:77/two"_s);
    QCOMPARE(other.password(), u"pw"_s);
}

void DatabaseUrlTest::parametersReachTheServer()
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(
        u"postgresql://desk@host/db?sslmode=verify-full&sslrootcert=%2Fetc%2Four%20ca.pem&connect_timeout=9"_s);
    QVERIFY2(url, qPrintable(url ? QString() : url.refusal().toDebugText()));
    const QList<std::pair<QString, QString>> wanted{
        {u"sslmode"_s, u"verify-full"_s}, {u"sslrootcert"_s, u"/etc/our ca.pem"_s}, {u"connect_timeout"_s, u"9"_s}};
    QCOMPARE(url->parameters(), wanted);
    QCOMPARE(url->withDatabase(u"two"_s).parameters(), wanted);
    QCOMPARE(url->toDisplayText(), u"postgresql://desk@host:5432/db"_s);
    const Result<DatabaseUrl> socket = DatabaseUrl::parse(u"postgresql://desk@/db?host=/run/pg&application_name=x"_s);
    QVERIFY(socket);
    QCOMPARE(socket->host(), u"/run/pg"_s);
    QCOMPARE(socket->parameters().size(), 1);
}

void DatabaseUrlTest::unknownParametersAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a slip of the finger") << u"sslmod=require"_s << u"sslmod"_s;
    QTest::newRow("its value") << u"sslmode=verify"_s << u"sslmode=verify"_s;
    QTest::newRow("no value") << u"sslmode"_s << u"sslmode="_s;
    QTest::newRow("no time") << u"connect_timeout=soon"_s << u"connect_timeout=soon"_s;
    QTest::newRow("settings of the server") << u"options=-csearch_path%3Delsewhere"_s << u"options"_s;
    QTest::newRow("a password, which is not told on") << u"password=sesame"_s << u"password"_s;
}

void DatabaseUrlTest::unknownParametersAreRefused()
{
    QFETCH(QString, query);
    QFETCH(QString, subject);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(u"postgresql://desk@host/db?sslmode=require&"_s + query);
    QVERIFY(!url);
    QVERIFY2(url.refusal().has(u"database.bad-parameter"), qPrintable(url.refusal().toDebugText()));
    QCOMPARE(url.refusal().problems.first().subject, subject);
    QVERIFY(url.refusal().problems.first().arguments.value(u"known"_s).toString().contains(u"sslrootcert"_s));
}

QTEST_APPLESS_MAIN(DatabaseUrlTest)
#include "tst_databaseurl.moc"
