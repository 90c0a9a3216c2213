// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largerecord.h"

#include "core/desk/founding.h"
#include "core/desk/operators.h"
#include "core/ledger/ledgertables.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace madoguchi::bench {

using namespace Qt::StringLiterals;

namespace {

QString benchFolder()
{
    const QString folder = QStringLiteral(MADOGUCHI_BENCH_FOLDER);
    QDir().mkpath(folder);
    return folder;
}

void insertRow(Connection& connection, const Table& table, Row row)
{
    if (table.hooks().derive)
        table.hooks().derive(row);
    connection.runWith(table.insertSql(), row);
    if (table.hooks().afterInsert)
        table.hooks().afterInsert(connection, row);
}

QString surname(int i)
{
    static const QStringList names{u"佐藤"_s, u"鈴木"_s, u"\u9ad9橋"_s, u"田中"_s, u"渡\u9089"_s, u"伊藤"_s, u"山本"_s,
                                   u"中村"_s, u"小林"_s, u"加藤"_s,     u"吉田"_s, u"山田"_s,     u"松本"_s, u"井上"_s,
                                   u"木村"_s, u"林"_s,   u"斎藤"_s,     u"清水"_s, u"山\ufa11"_s, u"森"_s};
    return names.at(i % names.size());
}

QString givenName(int i)
{
    static const QStringList names{u"太郎"_s, u"花子"_s, u"健一"_s, u"美咲"_s, u"誠"_s,   u"さくら"_s, u"大輔"_s,
                                   u"陽子"_s, u"直樹"_s, u"恵"_s,   u"翔太"_s, u"由美"_s, u"拓也"_s};
    return names.at((i / 20) % names.size());
}

void fillPeople(Connection& connection, const LargeRecord& record)
{
    connection.run("insert into section (id, name, name_key) values (?, ?, ?)", qint64(1) << 41, u"第一見本課"_s,
                   u"第一見本課"_s);
    for (int i = 0; i < record.people; ++i) {
        const QString number = u"E-%1"_s.arg(i, 7, 10, QChar(u'0'));
        insertRow(connection, personTable(),
                  {record.firstPerson + i, number, Value(), Value(), Value(), QString(surname(i) + u' ' + givenName(i)),
                   u"みほん かな"_s, qint64(1) << 41, QString::number(1000 + i % 9000),
                   QString(u"e%1@example.jp"_s.arg(i)), u"ja"_s, Value(), Value(), Value(), Value()});
    }
}

void fillAssets(Connection& connection, const LargeRecord& record)
{
    static const QStringList kinds{u"ノートPC"_s,         u"タブレット"_s,      u"スマートフォン"_s,
                                   u"モバイルルーター"_s, u"暗号化USBメモリ"_s, u"プロジェクター"_s};
    const qint64 firstKind = qint64(3) << 41;
    for (int i = 0; i < kinds.size(); ++i)
        insertRow(connection, kindTable(), {firstKind + i, kinds.at(i), Value(), u"pc"_s, qint64(0), Value(), Value()});
    for (int i = 0; i < record.assets; ++i) {
        insertRow(connection, assetTable(),
                  {record.firstAsset + i, u"A-%1"_s.arg(i, 7, 10, QChar(u'0')), Value(), firstKind + i % kinds.size(),
                   u"見本電機"_s, u"%1 Type %2"_s.arg(kinds.at(i % kinds.size())).arg(i % 97),
                   u"SN%1X"_s.arg(i * 7919LL % 99999989LL), Value(), Value(), u"state"_s, u"usable"_s, u"2025-04-01"_s,
                   Value(), Value(), Value(), Value(), Value()});
        if (i % 2 == 0)
            insertRow(connection, accessoryTable(),
                      {(qint64(5) << 41) + i, record.firstAsset + i, u"充電器"_s, qint64(1), Value()});
    }
}

DatabaseUrl server()
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(qEnvironmentVariable("MADOGUCHI_TEST_PG"));
    if (!url)
        qFatal("needs the server of the tests: run it through ./dev bench");
    return *url;
}

/// As whoever logs in: a desk works with fewer rights than the owner of the tables.
void onServer(const QByteArray& sql, const DatabaseUrl& url = server())
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(url);
    if (!connection)
        qFatal("the server does not answer: %s", qPrintable(connection.refusal().toDebugText()));
    (*connection)->execute(sql);
}

void build(const LargeRecord& record)
{
    Founding founding;
    founding.config = configFor(record.url);
    founding.operatorCode = u"bench"_s;
    founding.operatorName = u"Bench"_s;
    founding.isSandbox = true;
    founding.settings.organisation = u"架空県庁（見本）"_s;
    founding.settings.desk = u"IT窓口"_s;
    Result<std::unique_ptr<Desk>> desk = foundRecord(founding);
    if (!desk)
        qFatal("cannot build the record: %s", qPrintable(desk.refusal().toDebugText()));
    Connection& connection = (*desk)->connection();
    connection.beginWrite();
    fillPeople(connection, record);
    fillAssets(connection, record);
    connection.commit();
    if (!connection.dialect().isSqlite())
        return onServer("vacuum analyze", record.url);
    connection.execute("insert into asset_grams (asset_grams) values ('optimize')");
    connection.execute("insert into person_grams (person_grams) values ('optimize')");
    connection.execute("pragma wal_checkpoint(truncate)");
}

LargeRecord recordOf(int assets, int people)
{
    LargeRecord record;
    record.assets = assets;
    record.people = people;
    record.firstAsset = (qint64(4) << 41) + 1;
    record.firstPerson = (qint64(2) << 41) + 1;
    return record;
}

Actor signIn(const LargeRecord& record)
{
    return *record.open()->ask(SignIn{u"bench"_s, {}});
}

} // namespace

Desk::Config configFor(const DatabaseUrl& url)
{
    return {url, u"1"_s, benchFolder() + u"/keys"_s, std::make_shared<SystemClock>()};
}

std::unique_ptr<Desk> LargeRecord::open() const
{
    Result<std::unique_ptr<Desk>> desk = Desk::open(configFor(url));
    if (!desk)
        qFatal("cannot open the record: %s", qPrintable(desk.refusal().toDebugText()));
    return *std::move(desk);
}

int benchAssets()
{
    const int asked = qEnvironmentVariableIntValue("MADOGUCHI_BENCH_ASSETS");
    return asked > 0 ? asked : 1'000'000;
}

LargeRecord largeRecord(int assets, int people, const QString& copyName)
{
    LargeRecord record = recordOf(assets, people);
    const QString original = benchFolder() + u"/record-%1-%2.sqlite"_s.arg(assets).arg(people);
    if (!QFile::exists(original)) {
        QTextStream(stdout) << "building a record of " << assets << " assets (kept in " << benchFolder() << ")\n";
        const QString unfinished = original + u".new"_s;
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(unfinished + QLatin1String(suffix));
        record.url = DatabaseUrl::forFile(unfinished);
        build(record);
        QFile::rename(unfinished, original);
    }
    record.path = benchFolder() + u'/' + copyName;
    record.url = DatabaseUrl::forFile(record.path);
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(record.path + QLatin1String(suffix));
    if (!QFile::copy(original, record.path))
        qFatal("cannot copy the record");
    // What an earlier copy went on with is of another record, whatever its id.
    for (const QString& end : QDir(configFor(record.url).keyFolder).entryList({u"*.end"_s}))
        QFile::remove(configFor(record.url).keyFolder + u'/' + end);
    record.actor = signIn(record);
    return record;
}

/// A run that was cut off has left its own behind.
static void makeRoomFor(const QString& database)
{
    onServer("drop database if exists " + database.toLatin1());
}

LargeRecord largeServerRecord(int assets, int people, const QString& database)
{
    LargeRecord record = recordOf(assets, people);
    makeRoomFor(database);
    onServer("create database " + database.toLatin1());
    record.url = server().withDatabase(database);
    QTextStream(stdout) << "building a record of " << assets << " assets on the server" << Qt::endl;
    build(record);
    record.actor = signIn(record);
    return record;
}

void analyzeOnServer(const LargeRecord& record)
{
    onServer("analyze", record.url);
}

DatabaseUrl copyOnServer(const LargeRecord& record, const QString& database)
{
    makeRoomFor(database);
    onServer("create database " + database.toLatin1() + " template " + record.url.database().toLatin1());
    return server().withDatabase(database);
}

QByteArray libpqOptions(const DatabaseUrl& url)
{
    return u"host=%1 port=%2 user=%3 password=%4 dbname=%5"_s
        .arg(url.host(), QString::number(url.port()), url.user(), url.password().isEmpty() ? u"''"_s : url.password(),
             url.database())
        .toUtf8();
}

} // namespace madoguchi::bench
