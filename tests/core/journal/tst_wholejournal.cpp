// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/core/journal/journaltest.h"
#include "tests/core/journal/tampering.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Journals in which every entry fits, and something is missing all the same.
class TestWholeJournal : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCutTailIsSeenInTheOrder();
    void aLaneThatIsGoneIsNamed();
    void keptNotesAreComparedWith();
    void strangeTilesAreFound_data();
    void strangeTilesAreFound();
    void whatNoEntryTellsIsChecked_data();
    void whatNoEntryTellsIsChecked();
};

/// PostgreSQL loses numbers with every transaction that is rolled back, so a gap says nothing there.
void TestWholeJournal::aCutTailIsSeenInTheOrder()
{
    fill(40);
    const auto cut = [](Connection& c, qint64 from, qint64 to) {
        for (qint64 sequence = from; sequence < to; ++sequence)
            removeEntry(c, sequence);
        mendTree(c);
    };
    tamper([&](Connection& c) { cut(c, 35, 40); });
    const Verification tail = verified();
    QCOMPARE(tail.isOk, !store().isSqlite());
    if (!store().isSqlite())
        return;
    QCOMPARE(tail.firstBad->reason, u"journal.order-missing"_s);
    QCOMPARE(tail.firstBad->entry, 34);
    tamper([&](Connection& c) { mendOrder(c); });
    QVERIFY(verified().isOk); // as the documentation says: only a checkpoint kept elsewhere helps
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(SaveAsset{{}, anAsset(u"A-1"_s)}, TestStore::as(store().owner())));
    tamper([&](Connection& c) { cut(c, 30, 35); });
    const Verification gap = verified();
    QCOMPARE(gap.firstBad->reason, u"journal.order-missing"_s);
    QCOMPARE(gap.firstBad->station, u"2"_s);
    QCOMPARE(gap.firstBad->entry, 0);
}

void TestWholeJournal::aLaneThatIsGoneIsNamed()
{
    fill(5);
    const Order order = TestStore::as(store().owner());
    const std::unique_ptr<Desk> second = store().secondDesk(u"2"_s);
    VERIFY_OK(second->perform(SaveAsset{{}, anAsset(u"A-1"_s)}, order));
    const std::unique_ptr<Desk> third = store().secondDesk(u"3"_s);
    VERIFY_OK(third->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, order));
    QVERIFY(verified().isOk);
    const auto remove = [](Connection& c, qint64 lane) {
        for (const char* table : {"journal_personal", "journal_subject", "journal_heading"})
            c.run(std::string("delete from ") + table +
                      " where order_no in (select order_no from journal_entry where lane = ?)",
                  lane);
        c.run("delete from journal_entry where lane = ?", lane);
        c.run("delete from journal_lane where id = ?", lane);
    };
    const qint64 last = laneOf(u"3"_s);
    tamper([&](Connection& c) { remove(c, last); });
    QCOMPARE(verified().firstBad->reason, u"journal.lane-missing"_s);
    QCOMPARE(verified().firstBad->station, u"3"_s);
    tamper([&](Connection& c) { remove(c, laneOf(u"2"_s)); });
    QCOMPARE(verified().firstBad->reason, u"journal.lane-missing"_s);
}

void TestWholeJournal::keptNotesAreComparedWith()
{
    fill(20);
    takeNote();
    fill(30);
    takeNote();
    VerifyJournal question;
    question.place = JournalPlace::of(store().desk());
    const Verification whole = *store().desk().ask(question);
    QVERIFY(whole.isOk);
    QCOMPARE(whole.keptNotes, 1);
    QVERIFY(QFile::exists(whole.keptNotesFile));
    QCOMPARE(QFile::permissions(whole.keptNotesFile) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QJsonObject kept = whole.toJson().value(u"kept"_s).toObject();
    QCOMPARE(kept.value(u"file"_s).toString(), whole.keptNotesFile);
    QCOMPARE(kept.value(u"checkpoints"_s).toInt(), 1);
    tamper([&](Connection& c) {
        c.run("delete from journal_checkpoint");
        for (qint64 sequence = 25; sequence < 30; ++sequence)
            removeEntry(c, sequence);
        mendTree(c);
        mendOrder(c);
    });
    QVERIFY(verified().isOk);
    QCOMPARE(store().desk().ask(question)->firstBad->reason, u"journal.shorter-than-checkpoint"_s);
    takeNote(); // of the shorter record: it does not replace what shows that
    QCOMPARE(store().desk().ask(question)->firstBad->reason, u"journal.shorter-than-checkpoint"_s);
}

void TestWholeJournal::strangeTilesAreFound_data()
{
    QTest::addColumn<qint64>("level");
    for (const qint64 level : {qint64(-1), qint64(-2), qint64(-300), qint64(7), qint64(1) << 32, qint64(1) << 40})
        QTest::newRow(QByteArray::number(level).constData()) << level;
}

void TestWholeJournal::strangeTilesAreFound()
{
    QFETCH(qint64, level);
    fill(300);
    tamper([&](Connection& c) {
        c.run("insert into journal_tile (lane, level, position, hashes) values (1, ?, 0, ?)", level,
              QByteArray(8192, 'x'));
    });
    QCOMPARE(verified().firstBad->reason, u"journal.tile-differs"_s);
}

void TestWholeJournal::whatNoEntryTellsIsChecked_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("reason");
    QTest::newRow("next id") << QByteArray("update journal_lane set next_id = next_id - 1 where id = 1")
                             << u"journal.next-id-behind"_s;
    QTest::newRow("move added") << QByteArray("insert into asset_move values ('disposed', 'usable')")
                                << u"journal.moves-differ"_s;
    QTest::newRow("move taken away") << QByteArray("delete from asset_move where from_state = 'lost'")
                                     << u"journal.moves-differ"_s;
}

void TestWholeJournal::whatNoEntryTellsIsChecked()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, reason);
    fill(10);
    tamper([&](Connection& c) { c.execute(sql); });
    QCOMPARE(verified().firstBad->reason, reason);
}

QTEST_APPLESS_MAIN(TestWholeJournal)
#include "tst_wholejournal.moc"
