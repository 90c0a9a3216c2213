// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/placelook.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class PlaceLookTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsKnown();
    void anEmptyPlaceIsFree();
    void aForeignPlaceIsNamed();
    void anotherSchemaIsSaidAndNotTouched();
};

void PlaceLookTest::aRecordIsKnown()
{
    const Result<PlaceReport> report = lookAtPlace(store().url());
    VERIFY_OK(report);
    QVERIFY(report->record);
    QCOMPARE(report->record->id, store().desk().info().id);
    QVERIFY(report->record->isSandbox);
    QVERIFY(!report->needsUpdate());
    QVERIFY2(report->server.startsWith(store().isSqlite() ? u"SQLite 3."_s : u"PostgreSQL 1"_s),
             qPrintable(report->server));
}

void PlaceLookTest::anEmptyPlaceIsFree()
{
    const DatabaseUrl empty = newEmptyDatabase(testedDatabase(), folder());
    const Result<PlaceReport> report = lookAtPlace(empty);
    VERIFY_OK(report);
    QVERIFY(!report->record);
    if (store().isSqlite())
        QVERIFY(!QFile::exists(empty.path()));
    dropDatabase(empty);
}

void PlaceLookTest::aForeignPlaceIsNamed()
{
    const DatabaseUrl place = newEmptyDatabase(testedDatabase(), folder());
    {
        const Result<std::unique_ptr<Connection>> raw = Connection::open(place, Connection::Access::Create);
        VERIFY_OK(raw);
        (*raw)->execute("create table something (id integer)");
    }
    VERIFY_REFUSED(lookAtPlace(place), u"database.foreign");
    dropDatabase(place);
}

void PlaceLookTest::anotherSchemaIsSaidAndNotTouched()
{
    store().raw()->execute("insert into schema_migration (number, name, checksum, applied_at) "
                           "values (99, 'later', 'x', '2030-01-01T00:00:00.000Z')");
    VERIFY_REFUSED(lookAtPlace(store().url()), u"database.newer");
    store().raw()->execute("delete from schema_migration");
    const Result<PlaceReport> older = lookAtPlace(store().url());
    VERIFY_OK(older);
    QVERIFY(older->needsUpdate());
    QCOMPARE(store().number("select count(*) from schema_migration"), 0);
}

QTEST_GUILESS_MAIN(PlaceLookTest)
#include "tst_placelook.moc"
