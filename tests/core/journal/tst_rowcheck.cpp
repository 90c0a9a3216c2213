// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/ledger/attachments.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "tests/core/journal/journaltest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Journals that are whole, and rows that are not what they say.
class TestRowCheck : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheEntriesWroteFits();
    void aChangedRowIsNamed_data();
    void aChangedRowIsNamed();
    void theLastEntryAboutItIsNamed();
    void theLowestOfManyIsNamed();
    void anEmptiedTableIsNamed();
    void attachedBytesAreLookedAt_data();
    void attachedBytesAreLookedAt();
    void itEndsWhenItIsNoLongerWanted();

private:
    Verification looked()
    {
        VerifyOptions options;
        options.tables = recordTables();
        options.contents = attestedContents();
        return verified(options);
    }
    void change(const QByteArray& sql)
    {
        tamper([&](Connection& connection) { connection.execute(sql); });
    }
    AssetId lent()
    {
        const AssetId asset = store().add(anAsset(u"A-1"_s).serial(u"SN-1"_s).note(u"机の上"_s));
        HandOver verb;
        verb.person = store().add(aPerson(u"E-1"_s).name(u"架空 花子"_s));
        verb.due = LoanDue{QDate(2099, 4, 1), {}};
        verb.items = {asset};
        const auto done = store().desk().perform(verb, TestStore::as(store().manager()));
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        return asset;
    }
};

void TestRowCheck::whatTheEntriesWroteFits()
{
    const AssetId asset = lent();
    AssetValues values = store().asset(asset).values;
    values.note.clear();
    values.serial = u"SN-2"_s;
    VERIFY_OK(store().desk().perform(SaveAsset{asset, values}, TestStore::as(store().manager())));
    const auto undone = store().desk().perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(store().manager()));
    VERIFY_OK(undone);
    const Verification answer = looked();
    QVERIFY2(answer.isOk, qPrintable(answer.firstBad ? answer.firstBad->reason + answer.firstBad->object : QString()));
    QVERIFY(answer.rows > 8);
    QCOMPARE(verified().rows, 0); // only where the tables are given
}

void TestRowCheck::aChangedRowIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("object");
    const auto row = [](const char* name, const char* sql, const char* reason, const char* table, const char* column,
                        const QString& object) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(reason) << QString::fromLatin1(table)
                            << QString::fromLatin1(column) << object;
    };
    const char* differs = "record.row-differs";
    row("a value", "update asset set serial = 'SN-9'", differs, "asset", "serial", u"A-1"_s);
    row("a personal value", "update asset set note = 'x'", differs, "asset", "note", u"A-1"_s);
    row("a value taken out", "update asset set serial = null", differs, "asset", "serial", u"A-1"_s);
    row("a value put in", "update asset set maker = 'x'", differs, "asset", "maker", u"A-1"_s);
    row("a day", "update loan_line set due_on = '2100-01-01'", differs, "loan_line", "due_on", u"A-1"_s);
    row("a purpose", "update loan set purpose = 'x'", differs, "loan", "purpose", u"E-1"_s);
    row("what it is called by", "update asset set asset_no = 'A-9'", differs, "asset", "asset_no", u"A-1"_s);
    row("a name", "update person set name = '偽名'", differs, "person", "name", u"E-1"_s);
    row("a role", "update operator set role = 'owner' where role = 'desk'", differs, "operator", "role", {});
    row("the wording of a paper", "update document set snapshot = '{}'", differs, "document", "snapshot", {});
    row("a row too many", "insert into setting (id, name, value) values (5, 'invented', '9999')", "record.row-stray",
        "setting", "", {});
    row("a row too few", "delete from loan_line", "record.row-missing", "loan_line", "", u"A-1"_s);
    row("what it is found by", "update asset set serial_key = 'X'", "record.derived-differs", "asset", "serial_key",
        u"A-1"_s);
}

void TestRowCheck::aChangedRowIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, reason);
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, object);
    lent();
    change(sql);
    QVERIFY(verified().isOk); // the journal is whole
    const Verification answer = looked();
    QVERIFY(!answer.isOk);
    QCOMPARE(answer.firstBad->reason, reason);
    QCOMPARE(answer.firstBad->table, table);
    QCOMPARE(answer.firstBad->column, column);
    QVERIFY(answer.firstBad->row != 0);
    if (!object.isEmpty())
        QCOMPARE(answer.firstBad->object, object);
}

void TestRowCheck::theLastEntryAboutItIsNamed()
{
    const AssetId asset = lent();
    AssetValues values = store().asset(asset).values;
    values.serial = u"SN-2"_s;
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(SaveAsset{asset, values}, TestStore::as(store().manager())));
    change("update asset set maker = 'x'");
    const Verification::Bad bad = *looked().firstBad;
    QCOMPARE(bad.station, u"2"_s);
    QCOMPARE(bad.entry, 1); // after that of the counter itself
    QCOMPARE(bad.row, asset.value());
    const Problem problem = bad.problem();
    QCOMPARE(problem.arguments.value(u"counter"_s).toString(), u"2"_s);
    QCOMPARE(problem.arguments.value(u"entry"_s).toString(), u"1"_s);
    QCOMPARE(problem.arguments.value(u"field"_s).toStringList(), QStringList{u"asset.maker"_s});
}

void TestRowCheck::theLowestOfManyIsNamed()
{
    constexpr int count = 700;
    std::vector<AssetId> assets;
    for (int i = 0; i < count; ++i)
        assets.push_back(store().add(anAsset(u"A-%1"_s.arg(i))));
    const auto change = [&](int index, const char* sql) {
        tamper([&](Connection& connection) { connection.run(sql, assets[size_t(index)]); });
    };
    change(650, "update asset set maker = 'x' where id = ?");
    QCOMPARE(looked().firstBad->object, u"A-650"_s);
    change(300, "update asset set maker = 'x' where id = ?");
    change(301, "update asset set maker = 'x' where id = ?");
    QCOMPARE(looked().firstBad->object, u"A-300"_s);
    QCOMPARE(looked().firstBad->row, assets[300].value());
    change(255, "delete from asset where id = ?");
    QCOMPARE(looked().firstBad->reason, u"record.row-missing"_s);
    QCOMPARE(looked().firstBad->object, u"A-255"_s);
    change(0, "update asset set id = -5 where id = ?");
    QCOMPARE(looked().firstBad->reason, u"record.row-stray"_s);
    QCOMPARE(looked().firstBad->row, -5);
}

void TestRowCheck::anEmptiedTableIsNamed()
{
    lent();
    change("delete from loan_line");
    change("delete from loan");
    const Verification answer = looked();
    QCOMPARE(answer.firstBad->reason, u"record.row-missing"_s);
    QCOMPARE(answer.firstBad->table, u"loan"_s);
}

void TestRowCheck::attachedBytesAreLookedAt_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("exchanged") << false;
    QTest::newRow("taken away") << true;
}

void TestRowCheck::attachedBytesAreLookedAt()
{
    QFETCH(bool, isTaken);
    const QByteArray other = store().isSqlite() ? "x'00'" : "'\\x00'::bytea";
    AttachFile verb;
    verb.asset = lent();
    verb.file = AttachmentFile{u"picture.png"_s, "\x89PNG\r\n\x1a\n and more"};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    QVERIFY(looked().isOk);
    QCOMPARE(looked().contents, 1);
    change("update attachment set content = " + (isTaken ? QByteArray("null") : other));
    const Verification answer = looked();
    QCOMPARE(answer.firstBad->reason, u"record.content-differs"_s);
    QCOMPARE(answer.firstBad->table, u"attachment"_s);
    QCOMPARE(answer.firstBad->object, u"A-1"_s);
}

void TestRowCheck::itEndsWhenItIsNoLongerWanted()
{
    lent();
    VerifyOptions options;
    options.tables = recordTables();
    int asked = 0;
    options.isCancelled = [&asked] { return ++asked > 1; }; // once all entries are read
    const Verification answer = verified(options);
    QVERIFY(answer.isCancelled);
    QVERIFY(!answer.isOk);
    QVERIFY(!answer.firstBad);
}

QTEST_APPLESS_MAIN(TestRowCheck)
#include "tst_rowcheck.moc"
