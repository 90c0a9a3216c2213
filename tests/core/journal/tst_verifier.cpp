// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/settings.h"
#include "core/journal/checkpoint.h"
#include "core/journal/checkpointstore.h"
#include "core/journal/entry.h"
#include "core/journal/verifier.h"
#include "tests/core/journal/journaltest.h"
#include "tests/core/journal/tampering.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

constexpr qint64 filled = 620; // two full tiles, peaks of 512, 64, 32, 8 and 4
constexpr qint64 checkpointed = 605;

void swapEntries(Connection& c, qint64 first, qint64 second)
{
    const QByteArray one = bodyAt(c, first);
    setBody(c, first, bodyAt(c, second));
    setBody(c, second, one);
    mendLeaf(c, first);
    mendLeaf(c, second);
}

/// One more entry that is right by itself.
void appendEntry(Connection& c)
{
    Sha256 sha;
    EntryEncoder encoder(sha);
    Entry entry;
    entry.lane = 1;
    entry.sequence = filled;
    entry.orderNo = 900000;
    entry.command = {makeUuid7(testMoment()), u"test.fill"_s, {}, {}, u"cli"_s, {}, {}};
    const EncodedEntry encoded = encoder.finish(entry);
    c.run("insert into journal_entry (order_no, lane, sequence, command_id, part, body, leaf) values (?, 1, ?, ?, 0, "
          "?, ?)",
          entry.orderNo, entry.sequence, entry.command.id, encoded.body, bytesOf(sha.leaf(encoded.body)));
}

/// Checkpoints of another hand, or with a root that was never there.
void replaceCheckpoint(Connection& c, const StationKey& key, const Checkpoint& checkpoint)
{
    c.run("update journal_checkpoint set note = ?, root = ? where lane = 1", signCheckpoint(checkpoint, key),
          bytesOf(checkpoint.root));
}

} // namespace

class TestVerifier : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeJournalIsRight();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void missingPersonalValuesAreCounted();
    void checkpointsAreCompared();
    void outsideNotesSeeARewrittenRecord();
    void outsideNotesSeeAShorterRecord();
    void strangeNotesAreNamed();
    void everyLaneIsChecked();
    void itCanBeCancelled();

private:
    /// A record of `filled` entries with a checkpoint over `checkpointed`, filled once per database and changed only
    /// in transactions that are rolled back.
    TestStore& filledStore();
    StationKey key() { return store().desk().stationKey(); }
    Checkpoint checkpointNow(const QString& note) { return *parseCheckpoint(note); }

    std::map<DatabaseKind, std::unique_ptr<TestStore>> m_filled;
};

TestStore& TestVerifier::filledStore()
{
    std::unique_ptr<TestStore>& filledOnce = m_filled[testedDatabase()];
    if (!filledOnce) {
        filledOnce = std::make_unique<TestStore>(source());
        fill(*filledOnce, checkpointed);
        takeNote(*filledOnce);
        fill(*filledOnce, filled);
    }
    return *filledOnce;
}

void TestVerifier::aWholeJournalIsRight()
{
    fill(filled);
    takeNote();
    qint64 lastDone = 0;
    VerifyOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= lastDone && total == filled);
        lastDone = done;
    };
    const Verification answer = verified(options);
    QVERIFY2(answer.isOk, qPrintable(answer.firstBad ? answer.firstBad->reason : QString()));
    QCOMPARE(answer.entries, filled);
    QCOMPARE(answer.checkpoints, 1);
    QCOMPARE(answer.missingPersonal, 0);
    QCOMPARE(lastDone, filled);
    QCOMPARE(answer.lanes.size(), 1);
    const QJsonObject json = answer.toJson();
    QCOMPARE(json.value(u"ok"_s).toBool(), true);
    QCOMPARE(json.value(u"entries"_s).toInteger(), filled);
    QVERIFY(json.value(u"firstBad"_s).isNull());
    const QJsonObject lane = json.value(u"lanes"_s).toArray().first().toObject();
    QCOMPARE(lane.value(u"station"_s).toString(), u"1"_s);
    QCOMPARE(lane.value(u"entries"_s).toInteger(), filled);
    QCOMPARE(lane.value(u"root"_s).toString().size(), 64);
}

void TestVerifier::tamperingIsFound_data()
{
    QTest::addColumn<Tamper>("change");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("entry");
    const auto row = [](const char* name, const Tamper& change, const char* reason, qint64 entry) {
        QTest::newRow(name) << change << u"journal."_s + QLatin1String(reason) << entry;
    };
    // clang-format off
    row("body", [](Connection& c) { flip(c, "journal_entry", "body", entryAt(300), -3); }, "leaf-differs", 300);
    row("leaf", [](Connection& c) { flip(c, "journal_entry", "leaf", entryAt(300), 0); }, "leaf-differs", 300);
    row("body that is no entry", [](Connection& c) { setBody(c, 300, "x"); mendLeaf(c, 300); }, "entry-unreadable", 300);
    row("body and leaf", [](Connection& c) { rewrite(c, 300); }, "entry-replaced", 300);
    row("body and leaf in the open tile", [](Connection& c) { rewrite(c, 610); }, "head-differs", 608);
    row("body, leaf, tile and head", [](Connection& c) { rewrite(c, 300); mendTree(c); }, "checkpoint-differs", 0);
    row("order column", [](Connection& c) {
        c.run("update journal_entry set order_no = 800000 where " + entryAt(filled - 1)); }, "columns-differ", filled - 1);
    row("command column", [](Connection& c) {
        c.run("update journal_entry set command_id = 'x' where " + entryAt(300)); }, "columns-differ", 300);
    row("part column", [](Connection& c) {
        c.run("update journal_entry set part = 1 where " + entryAt(300)); }, "columns-differ", 300);
    row("entry deleted", [](Connection& c) { removeEntry(c, 300); }, "entry-missing", 300);
    row("entry deleted, personal left", [](Connection& c) {
        c.run("delete from journal_entry where " + entryAt(300)); }, "entry-missing", 300);
    row("first entry deleted", [](Connection& c) { removeEntry(c, 0); }, "entry-missing", 0);
    row("last entry deleted", [](Connection& c) { removeEntry(c, filled - 1); }, "entry-missing", filled - 1);
    row("two swapped", [](Connection& c) { swapEntries(c, 300, 301); }, "columns-differ", 300);
    row("entry added", [](Connection& c) { appendEntry(c); }, "entry-beyond-head", filled);
    row("head", [](Connection& c) { flip(c, "journal_lane", "frontier", "id = 1", -1); }, "head-differs", 616);
    row("head of what a checkpoint covers", [](Connection& c) { flip(c, "journal_lane", "frontier", "id = 1", 0); },
        "head-differs", 0);
    row("size of the head", [](Connection& c) { c.run("update journal_lane set size = 619 where id = 1"); },
        "entry-beyond-head", 619);
    row("greater size of the head", [](Connection& c) { c.run("update journal_lane set size = 621 where id = 1"); },
        "entry-missing", filled);
    row("tile", [](Connection& c) { flip(c, "journal_tile", "hashes", "position = 1", 32 * 44 + 5); }, "tile-differs", 300);
    row("tile deleted", [](Connection& c) { c.run("delete from journal_tile where position = 1"); }, "tile-differs", 256);
    row("tile shortened", [](Connection& c) { c.run("update journal_tile set hashes = ? where position = 1",
        QByteArray(8190, 'x')); }, "tile-differs", 256);
    row("tile added", [](Connection& c) {
        c.run("insert into journal_tile (lane, level, position, hashes) values (1, 0, 2, ?)", QByteArray(8192, 'x')); },
        "tile-differs", filled - 1);
    row("personal value", [](Connection& c) { flip(c, "journal_personal", "value", ofEntry(300), -1); }, "personal-differs", 300);
    row("personal salt", [](Connection& c) { flip(c, "journal_personal", "salt", ofEntry(300), 0); }, "personal-differs", 300);
    row("personal salt lengthened", [](Connection& c) {
        c.run("update journal_personal set salt = ? where " + ofEntry(300), QByteArray(40, '\0')); }, "personal-differs", 300);
    row("personal value deleted", [](Connection& c) { c.run("delete from journal_personal where " + ofEntry(300)); },
        "personal-missing", 300);
    row("personal value added", [](Connection& c) {
        c.run("insert into journal_personal (order_no, position, salt, value) select order_no, 7, salt, value "
              "from journal_personal where " + ofEntry(300)); }, "personal-stray", 300);
    row("personal value of no entry", [](Connection& c) {
        c.run("insert into journal_personal (order_no, position, salt, value) select 0, 0, salt, value "
              "from journal_personal where " + ofEntry(300)); }, "personal-stray", 0);
    row("personal value after all entries", [](Connection& c) {
        c.run("insert into journal_personal (order_no, position, salt, value) select 900000, 0, salt, value "
              "from journal_personal where " + ofEntry(300)); }, "personal-stray", 0);
    row("subject deleted", [](Connection& c) { c.run("delete from journal_subject where " + ofEntry(300)); },
        "subjects-differ", 300);
    row("subject changed", [](Connection& c) {
        c.run("update journal_subject set last_id = last_id + 1 where " + ofEntry(300)); }, "subjects-differ", 300);
    row("subject added", [](Connection& c) {
        c.run("insert into journal_subject (first_id, order_no, last_id) select 5, order_no, 6 from journal_entry where "
              + entryAt(300)); }, "subjects-differ", 300);
    row("heading deleted", [](Connection& c) { c.run("delete from journal_heading where " + ofEntry(300)); },
        "heading-differs", 300);
    for (const char* column : {"operator", "station", "verb", "work_item"})
        row(column, [column](Connection& c) {
            c.run("update journal_heading set " + std::string(column) + " = 'x' where " + ofEntry(300)); },
            "heading-differs", 300);
    row("heading's time", [](Connection& c) { c.run("update journal_heading set at = at + 1 where " + ofEntry(300)); },
        "heading-differs", 300);
    row("heading of no entry", [](Connection& c) {
        c.run("insert into journal_heading select 900000, at, operator, station, verb, work_item from journal_heading "
              "where " + ofEntry(300)); }, "heading-differs", 0);
    row("checkpoint's root", [](Connection& c) { flip(c, "journal_checkpoint", "root", "lane = 1", 0); },
        "checkpoint-unreadable", checkpointed - 1);
    row("checkpoint's note", [](Connection& c) { c.run("update journal_checkpoint set note = 'x'"); },
        "checkpoint-unreadable", checkpointed - 1);
    row("checkpoint's signature", [](Connection& c) {
        c.run("update journal_checkpoint set note = replace(note, ?, ?)", u"\u2014 "_s, u"\u2014 x"_s); },
        "checkpoint-signature", checkpointed - 1);
    row("checkpoint of a lane that is not there", [](Connection& c) {
        c.run("update journal_checkpoint set lane = 77"); }, "lane-unknown", checkpointed);
    // clang-format on
}

void TestVerifier::tamperingIsFound()
{
    QFETCH(Tamper, change);
    QFETCH(QString, reason);
    QFETCH(qint64, entry);
    const std::unique_ptr<Connection> connection = filledStore().raw();
    connection->beginWrite();
    disarm(*connection);
    change(*connection);
    const Verification answer = verifyJournal(*connection, {});
    connection->rollback();
    QVERIFY(!answer.isOk);
    QVERIFY(answer.firstBad);
    QCOMPARE(answer.firstBad->reason, reason);
    QCOMPARE(answer.firstBad->entry, entry);
}

void TestVerifier::missingPersonalValuesAreCounted()
{
    fill(400);
    tamper([](Connection& c) { c.run("delete from journal_personal where " + ofEntry(300) + " or " + ofEntry(350)); });
    const Verification answer = verified();
    QVERIFY(!answer.isOk);
    QCOMPARE(answer.missingPersonal, 2);
    QCOMPARE(answer.toJson().value(u"missingPersonal"_s).toInteger(), 2);
    QCOMPARE(answer.firstBad->reason, u"journal.personal-missing"_s);
    QCOMPARE(answer.firstBad->entry, 300);
}

void TestVerifier::checkpointsAreCompared()
{
    fill(checkpointed);
    const Checkpoint right = checkpointNow(takeNote());
    fill(filled);
    Checkpoint wrong = right;
    wrong.root[0] ^= 1;
    tamper([&](Connection& c) { replaceCheckpoint(c, key(), wrong); });
    QCOMPARE(verified().firstBad->reason, u"journal.checkpoint-differs"_s);
    tamper([&](Connection& c) { replaceCheckpoint(c, StationKey::temporary(), right); });
    QCOMPARE(verified().firstBad->reason, u"journal.checkpoint-signature"_s);
    tamper([&](Connection& c) { replaceCheckpoint(c, key(), right); });
    QVERIFY(verified().isOk);
}

/// Whoever holds the database can make everything fit, but not what was kept outside.
void TestVerifier::outsideNotesSeeARewrittenRecord()
{
    fill(checkpointed);
    const QString note = takeNote();
    fill(filled);
    tamper([&](Connection& c) {
        c.run("delete from journal_checkpoint");
        rewrite(c, 300);
        mendTree(c);
    });
    QVERIFY(verified().isOk);
    VerifyOptions options;
    options.outsideNotes << note;
    const Verification answer = verified(options);
    QVERIFY(!answer.isOk);
    QCOMPARE(answer.firstBad->reason, u"journal.checkpoint-differs"_s);
    QCOMPARE(answer.firstBad->station, u"1"_s);
}

void TestVerifier::outsideNotesSeeAShorterRecord()
{
    fill(checkpointed);
    const QString note = takeNote();
    tamper([&](Connection& c) {
        c.run("delete from journal_checkpoint");
        for (qint64 sequence = 600; sequence < checkpointed; ++sequence)
            removeEntry(c, sequence);
        mendTree(c);
        mendOrder(c);
    });
    QVERIFY(verified().isOk);
    VerifyOptions options;
    options.outsideNotes << note;
    const Verification answer = verified(options);
    QCOMPARE(answer.firstBad->reason, u"journal.shorter-than-checkpoint"_s);
    QCOMPARE(answer.firstBad->entry, 600);
}

void TestVerifier::strangeNotesAreNamed()
{
    fill(20);
    const Checkpoint right = checkpointNow(takeNote());
    const auto reasonFor = [&](const QString& note) {
        VerifyOptions options;
        options.outsideNotes << note;
        const Verification answer = verified(options);
        return answer.firstBad ? answer.firstBad->reason : QString();
    };
    QCOMPARE(reasonFor(signCheckpoint(right, key())), QString());
    QCOMPARE(reasonFor(u"something else"_s), u"journal.checkpoint-unreadable"_s);
    QCOMPARE(reasonFor(QString()), u"journal.checkpoint-unreadable"_s);
    QCOMPARE(reasonFor(signCheckpoint(right, StationKey::temporary())), u"journal.checkpoint-signature"_s);
    Checkpoint foreign = right;
    foreign.origin = u"madoguchi/other/1"_s;
    QCOMPARE(reasonFor(signCheckpoint(foreign, key())), u"journal.checkpoint-foreign"_s);
}

void TestVerifier::everyLaneIsChecked()
{
    fill(10);
    OrganisationSettings office;
    office.organisation = u"Office"_s;
    const std::unique_ptr<Desk> second = store().secondDesk();
    for (int i = 0; i < 5; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)));
    VERIFY_OK(second->perform(ChangeSettings{office}, TestStore::as(store().owner())));
    store().add(aPerson(u"E-1"_s));
    const Verification whole = verified();
    QVERIFY(whole.isOk);
    QCOMPARE(whole.lanes.size(), 2);
    const qint64 lane = laneOf(u"2"_s);
    tamper([&](Connection& c) {
        flip(c, "journal_entry", "body", "lane = " + std::to_string(lane) + " and sequence = 1", -1);
    });
    const Verification answer = verified();
    QCOMPARE(answer.firstBad->reason, u"journal.leaf-differs"_s);
    QCOMPARE(answer.firstBad->station, u"2"_s);
    QCOMPARE(answer.firstBad->entry, 1);
}

void TestVerifier::itCanBeCancelled()
{
    fill(filled);
    VerifyOptions options;
    options.isCancelled = [] { return true; };
    const Verification answer = verified(options);
    QVERIFY(answer.isCancelled);
    QVERIFY(!answer.isOk);
    QVERIFY(answer.entries < filled);
}

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
