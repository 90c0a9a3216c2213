// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverrefusal.h"
#include "tests/support/storetest.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What is said where a server does not let the program in, or is none that it can work with.
class ServerRefusalTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void whyItDoesNotLetUsIn_data();
    void whyItDoesNotLetUsIn();
    void aDatabaseIsMissing();
    void anotherEncodingIsRefused();
    void whatIsNeededOfAServer();

private:
    static DatabaseUrl withUser(const DatabaseUrl& url, const QString& user)
    {
        return *DatabaseUrl::parse(
            u"postgresql://%1@%2:%3/%4"_s.arg(user, url.host()).arg(url.port()).arg(url.database()));
    }
};

void ServerRefusalTest::whyItDoesNotLetUsIn_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QString>("code");
    QTest::newRow("too many connections") << QByteArray("login connection limit 0") << u"database.too-many"_s;
    QTest::newRow("may not log in") << QByteArray("nologin") << u"database.login-not-allowed"_s;
}

void ServerRefusalTest::whyItDoesNotLetUsIn()
{
    if (store().isSqlite())
        QSKIP("about a server");
    QFETCH(QByteArray, role);
    QFETCH(QString, code);
    const QString name = u"t"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const std::unique_ptr<Connection> owner = store().raw();
    owner->execute("create role " + name.toLatin1() + ' ' + role);
    const auto opened = Connection::open(withUser(store().url(), name));
    owner->execute("drop role " + name.toLatin1());
    VERIFY_REFUSED(opened, code);
    QCOMPARE(opened.refusal().kind, RefusalKind::Unavailable);
    QCOMPARE(opened.refusal().problems.first().arguments.value(u"login"_s).toString(), name);
}

void ServerRefusalTest::aDatabaseIsMissing()
{
    if (store().isSqlite())
        QSKIP("about a server");
    VERIFY_REFUSED(Connection::open(store().url().withDatabase(u"there_is_none"_s)), u"database.no-database");
    // Nobody listens: nobody says why.
    const DatabaseUrl silent = *DatabaseUrl::parse(u"postgresql://nobody@127.0.0.1:1/none"_s);
    VERIFY_REFUSED(Connection::open(silent), u"database.unreachable");
}

void ServerRefusalTest::anotherEncodingIsRefused()
{
    if (store().isSqlite())
        QSKIP("about a server");
    const QString name = u"t"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const std::unique_ptr<Connection> owner = store().raw();
    owner->execute("create database " + name.toLatin1() + " encoding 'SQL_ASCII' locale 'C' template template0");
    const auto opened = Connection::open(store().url().withDatabase(name));
    owner->execute("drop database " + name.toLatin1());
    VERIFY_REFUSED(opened, u"database.not-utf8");
}

void ServerRefusalTest::whatIsNeededOfAServer()
{
    const DatabaseUrl url = *DatabaseUrl::parse(u"postgresql://desk@db/loans"_s);
    VERIFY_OK(checkServer(url, 120000, u"UTF8"_s));
    VERIFY_OK(checkServer(url, 180001, u"UTF8"_s));
    VERIFY_REFUSED(checkServer(url, 110022, u"UTF8"_s), u"database.server-too-old");
    VERIFY_REFUSED(checkServer(url, 150000, u"EUC_JP"_s), u"database.not-utf8");
}

QTEST_GUILESS_MAIN(ServerRefusalTest)
#include "tst_serverrefusal.moc"
