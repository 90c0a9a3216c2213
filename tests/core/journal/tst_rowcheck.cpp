// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
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
    void otherWordsOfTheSearchAreNamed_data();
    void otherWordsOfTheSearchAreNamed();
    void whatTheSearchFindsByIsLookedAtAfterManyChanges();
    void strayAnnouncementsOfErasuresAreNamed();

private:
    Verification looked()
    {
        VerifyOptions options;
        options.tables = recordTables();
        options.contents = attestedContents();
        return verified(options);
    }
    Verification wholeRecord()
    {
        VerifyJournal question;
        question.options.tables = recordTables();
        const Result<Verification> answer = store().desk().ask(question);
        if (!answer)
            qFatal("%s", qPrintable(answer.refusal().toDebugText()));
        return *answer;
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

void TestRowCheck::otherWordsOfTheSearchAreNamed_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("object");
    const auto row = [](const char* name, DatabaseKind kind, const char* sql, const QString& object,
                        const char* reason = "record.derived-differs") {
        QTest::newRow(name) << kind << QByteArray(sql) << QString::fromLatin1(reason) << object;
    };
    using enum DatabaseKind;
    row("a word too many, file", Sqlite, "insert into asset_grams (rowid, grams) select id, 'zzzz' from asset",
        u"A-1"_s);
    row("its length alone, file", Sqlite, "update asset_grams_docsize set sz = x'7f'", u"A-1"_s);
    row("of a person, file", Sqlite, "update person_grams_docsize set sz = x'7f'", u"E-1"_s);
    row("bytes of its pages, file", Sqlite, "update asset_grams_data set block = zeroblob(length(block)) where id > 10",
        u"A-1"_s);
    row("its pages, file", Sqlite, "delete from asset_grams_data where id > 10", u"asset"_s);
    row("a setting, file", Sqlite, "update asset_grams_config set v = 7 where k = 'crisismerge'",
        u"setting crisismerge of asset_grams"_s, "journal.schema-differs");
    row("other words, server", Postgresql, "update asset_grams set grams = array_to_tsvector(array['zzzz'])", u"A-1"_s);
    row("no words, server", Postgresql, "update person_grams set grams = ''", u"E-1"_s);
}

void TestRowCheck::otherWordsOfTheSearchAreNamed()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(QByteArray, sql);
    if (kind != testedDatabase())
        QSKIP("about the other database");
    lent();
    QVERIFY(wholeRecord().isOk);
    change(sql);
    const Verification answer = wholeRecord();
    QVERIFY(!answer.isOk);
    QTEST(answer.firstBad->reason, "reason");
    QTEST(answer.firstBad->object, "object");
}

/// Many pages, deletions and what was merged on the way are no differences.
void TestRowCheck::whatTheSearchFindsByIsLookedAtAfterManyChanges()
{
    const AssetId first = store().add(anAsset(u"A-0"_s).note(u"窓口の 0123456789 端末"_s));
    for (int i = 1; i < 400; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)).serial(u"SN\"%1"_s.arg(i * 7919)).note(u"架空 備品%1 号"_s.arg(i)));
    for (int i = 0; i < 30; ++i) {
        AssetValues values = store().asset(first).values;
        values.serial = u"改 %1"_s.arg(i);
        VERIFY_OK(store().desk().perform(SaveAsset{first, values}, TestStore::as(store().manager())));
    }
    const Verification whole = wholeRecord();
    QVERIFY2(whole.isOk, qPrintable(whole.firstBad ? whole.firstBad->reason + whole.firstBad->object : QString()));
    if (!store().isSqlite())
        return;
    // Where its pages begin is found by this.
    change("insert into asset_grams (asset_grams) values ('optimize')");
    QVERIFY(store().number("select count(*) from asset_grams_idx where term <> x''") > 0);
    QVERIFY(wholeRecord().isOk);
    change("update asset_grams_idx set pgno = pgno + 2 where term <> x''");
    QVERIFY(!wholeRecord().isOk);
}

void TestRowCheck::strayAnnouncementsOfErasuresAreNamed()
{
    lent();
    QVERIFY(looked().isOk);
    change("insert into journal_erasure (command_id, part) select command_id, part from journal_entry"
           " where lane = 1 and sequence = 3");
    const Verification ofAnEntry = looked();
    QVERIFY(!ofAnEntry.isOk);
    QCOMPARE(ofAnEntry.firstBad->reason, u"journal.erasure-stray"_s);
    QCOMPARE(ofAnEntry.firstBad->station, u"1"_s);
    QCOMPARE(ofAnEntry.firstBad->entry, 3);
    if (!store().isSqlite())
        return; // a server does not take the other one
    tamper([](Connection& connection) {
        connection.execute("pragma foreign_keys = off");
        connection.execute("delete from journal_erasure");
        connection.execute("insert into journal_erasure (command_id, part) values ('none', 0)");
    });
    QCOMPARE(looked().firstBad->reason, u"journal.erasure-stray"_s);
    QCOMPARE(looked().firstBad->object, u"none"_s);
}

QTEST_APPLESS_MAIN(TestRowCheck)
#include "tst_rowcheck.moc"
