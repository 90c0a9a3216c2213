// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/stationtrust.h"

#include "core/desk/desktables.h"
#include "core/desk/documents.h"
#include "core/desk/journalquestions.h"
#include "core/desk/laneend.h"
#include "core/desk/placelook.h"
#include "core/desk/station.h"
#include "core/desk/stationrenewal.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/printable.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// A counter whose record was restored from a backup, or whose key is on another computer. Every copy of the template
/// is the record as it was before anything of a test was written: a backup.
class StationTrustTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aRecordThatGoesOnIsTrusted();
    void aRestoredRecordWaitsForAnOwnersWord();
    void aNewCounterWritesNothingEither();
    void aRestoreIsNoticedWithoutANote();
    void aRestoreUnderARunningDeskIsNoticed();
    void aCounterThatIsRegisteredAnewIsNone();
    void halfAWordIsNone();
    void whatIsWrittenMeanwhileIsNotLost();
    void numbersAreNeverGivenTwice();
    void restoringTwiceFromOneBackupDoesNot();
    void otherCountersDoNotEither();
    void whatWasSignedIsKeptAndVerified();
    void theJournalOfARestoredRecordIsWhole();
    void aRecordThatWentOnElsewhereIsNoticed();
    void aCopyWaitsForAWordToo();
    void aCounterWithoutItsKeySignsNothing();
    void anotherComputerTakesACounterOver();
    void theFormerComputerIsTold();
    void everyDeskTakesTheNewKeyUp();
    void whereACounterIsLookedAtBeforeItIsOpened();
    void aFailureLeavesNothing();
    void theCheckpointOfTheDay();
    void aForgedRestoreExplainsNothing();
    void aChangedKeyIsFound();
    void aRenewalIsSignedByTheKeyOfBefore();
    void aWrongSignatureOfARenewalIsFound();
    void anotherIdIsNoticed();
    void anOldRecordsIdIsKnownByItsKeys();
    void aKeyUnderAnotherNameTellsNothing();
    void anUnprotectedRecordTakesNothing();

private:
    void lend(TestStore& at, const QString& number);
    QString lendAt(Desk& desk, TestStore& at, const QString& number);
    static QString receiptOf(const Result<Performed<HandOverOutcome>>& lent);
    StationTrust trustOf(Desk& desk) { return *desk.ask(AskStationTrust{desk.seat()}); }
    Result<RenewStation::Outcome> renew(Desk& desk, const Actor& actor, bool isRestored)
    {
        return renewStation(desk, TestStore::as(actor), isRestored);
    }
    Verification verify(Desk& desk, const QStringList& outside = {})
    {
        VerifyJournal question;
        question.options.outsideNotes = outside;
        question.place = JournalPlace::of(desk);
        return *desk.ask(question);
    }
    QString notesPath() { return keptNotesFile(source().keyFolder(), store().desk().info().id); }
    /// The record as it was before this test; what this computer has signed stays.
    std::unique_ptr<TestStore> restored();
    QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What anybody may do who writes to the database as the program does.
    static void forgeRestore(Connection& connection, const QByteArray& newKey);
    void giveAnotherId();
    void sign(Desk& desk) { VERIFY_OK(signJournal(desk, SignWhen::Now)); }

    /// What stands in the QR code of its paper; empty: it has none.
    static QString qrOf(Desk& desk, const QString& number);

    QString m_receipt; ///< of the last lending
};

/// The keys of the template serve every test.
void StationTrustTest::cleanup()
{
    if (!isWithoutServer(testedDatabase())) {
        const QDir keys(source().keyFolder());
        for (const QString& name : keys.entryList({u"*.checkpoints*"_s, u"*-1-*.key"_s}, QDir::Files))
            QFile::remove(keys.filePath(name));
    }
    StoreTest::cleanup();
}

/// As after pg_restore, or with a file that was copied by hand: nothing in it says what it is, and no checkpoint was
/// taken since.
void StationTrustTest::aRestoreIsNoticedWithoutANote()
{
    const QString given = lendAt(store().desk(), store(), u"A-1"_s);
    const LaneEnd end = LaneEndFile(store().desk().seat()).kept();
    QVERIFY(end.station.isValid());
    QCOMPARE(end.size, store().number("select size from journal_lane where job = ''"));
    TestStore old(source());
    LaneEndFile(old.desk().seat()).keep(end);
    const StationTrust trust = trustOf(old.desk());
    QVERIFY(trust.isOtherHistory());
    QCOMPARE(trust.lostEntries, end.size - old.number("select size from journal_lane where job = ''"));
    const SaveAsset verb{{}, anAsset(u"B-1"_s)};
    VERIFY_REFUSED(old.desk().perform(verb, TestStore::as(old.manager())), u"record.other-history");
    VERIFY_REFUSED(renew(old.desk(), old.owner(), false), u"station.restored-before");
    VERIFY_OK(renew(old.desk(), old.owner(), true));
    const QString next = lendAt(old.desk(), old, u"A-1"_s);
    QVERIFY(next != given);
    QVERIFY2(next.endsWith(u"100001"), qPrintable(next));
    QCOMPARE(trustOf(old.desk()).lostEntries, 0);
}

/// A server's tables can be put back while programs are at them, who hear nothing of it.
void StationTrustTest::aRestoreUnderARunningDeskIsNoticed()
{
    lend(store(), u"A-1"_s);
    LaneEnd end = LaneEndFile(store().desk().seat()).kept();
    end.size += 3;
    LaneEndFile(store().desk().seat()).keep(end);
    const qint64 before = store().number("select count(*) from journal_entry");
    const SaveAsset verb{{}, anAsset(u"B-1"_s)};
    VERIFY_REFUSED(store().desk().perform(verb, TestStore::as(store().manager())), u"record.other-history");
    QCOMPARE(store().number("select count(*) from journal_entry"), before);
    QVERIFY(trustOf(store().desk()).isOtherHistory());
}

/// What is kept is of the one that was there before it.
void StationTrustTest::aCounterThatIsRegisteredAnewIsNone()
{
    lend(store(), u"A-1"_s);
    LaneEndFile(store().desk().seat()).keep({StationId(99), 1000});
    QCOMPARE(trustOf(store().desk()).lostEntries, 0);
    lend(store(), u"A-2"_s);
    QVERIFY(LaneEndFile(store().desk().seat()).kept().size < 1000);
}

/// Read while another program at the counter writes "10" over "9"; and a word of an earlier version, without the second
/// size by which that shows.
void StationTrustTest::halfAWordIsNone()
{
    const StationSeat seat = store().desk().seat();
    QFile file(u"%1/%2-%3.end"_s.arg(seat.keyFolder, seat.recordId, seat.code));
    const auto word = [](std::initializer_list<qint64> numbers) {
        QByteArray line;
        for (const qint64 number : numbers)
            line += QByteArray::number(number).rightJustified(20, ' ');
        return line + '\n';
    };
    const auto sizeIn = [&](const QByteArray& line) {
        return file.open(QIODevice::WriteOnly) && file.write(line) == line.size() && (file.close(), true)
                   ? LaneEndFile(seat).kept().size
                   : -1;
    };
    QCOMPARE(sizeIn(word({7, 10, 10})), 10);
    QCOMPARE(sizeIn(word({7, 19, 9})), 0);
    QCOMPARE(sizeIn(word({7, 10, 10}).chopped(3)), 0);
    QCOMPARE(sizeIn(word({7, 10})), 10);
    QCOMPARE(sizeIn({}), 0);
}

/// Another program at the counter writes, and signs, after this one has begun to look at the record.
void StationTrustTest::whatIsWrittenMeanwhileIsNotLost()
{
    lend(store(), u"A-1"_s);
    const StationSeat seat = store().desk().seat();
    const AskStationTrust question(seat);
    const std::unique_ptr<Connection> connection = store().raw();
    connection->beginRead();
    QVERIFY(connection->select("select size from journal_lane").next()); // what it sees is settled now
    lend(store(), u"A-2"_s);
    sign(store().desk());
    ReadScope scope{*connection, store().clock().now(), seat.code};
    const Result<StationTrust> trust = question.run(scope);
    QVERIFY(trust && !trust->isOtherHistory());
    const Result<StationTrust> late = AskStationTrust(seat).run(scope);
    QVERIFY(late && late->lostEntries > 0 && !late->contradicting.isEmpty()); // why the question is made before
    connection->rollback();
}

std::unique_ptr<TestStore> StationTrustTest::restored()
{
    const QByteArray notes = bytesOf(notesPath());
    auto store = std::make_unique<TestStore>(source());
    QFile file(notesPath());
    if (!notes.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(notes) != notes.size()))
        qFatal("the kept notes cannot be put back");
    return store;
}

QString StationTrustTest::receiptOf(const Result<Performed<HandOverOutcome>>& lent)
{
    return lent ? lent->outcome.document : lent.refusal().toDebugText();
}

QString StationTrustTest::lendAt(Desk& desk, TestStore& at, const QString& number)
{
    HandOver verb;
    verb.person = at.add(aPerson(u"E-"_s + number).name(u"見本"_s));
    verb.items << at.add(anAsset(number));
    return receiptOf(desk.perform(verb, TestStore::as(at.deskStaff())));
}

QString StationTrustTest::qrOf(Desk& desk, const QString& number)
{
    const Result<Document> paper = printableDocument(desk, {number, 0, {}});
    if (!paper)
        qFatal("%s", qPrintable(paper.refusal().toDebugText()));
    for (const Barcode& code : paper->barcodes) {
        if (code.symbology == BarcodeSymbology::Qr && code.payload.startsWith("MDG1"))
            return QString::fromLatin1(code.payload);
    }
    return {};
}

void StationTrustTest::lend(TestStore& at, const QString& number)
{
    m_receipt = lendAt(at.desk(), at, number);
}

void StationTrustTest::aRecordThatGoesOnIsTrusted()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const std::unique_ptr<Desk> again = store().secondDesk(u"1"_s);
    const StationTrust trust = trustOf(*again);
    QVERIFY(!trust.isOtherHistory());
    QVERIFY(!trust.isKeyElsewhere);
    QVERIFY(trust.station.isValid());
    lend(store(), u"A-2"_s);
    QVERIFY(!trustOf(*again).isOtherHistory());
}

void StationTrustTest::aRestoredRecordWaitsForAnOwnersWord()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const std::unique_ptr<TestStore> copy = restored();
    QCOMPARE(trustOf(copy->desk()).contradicting.size(), 1);
    const qint64 entries = copy->number("select count(*) from journal_entry");
    VERIFY_REFUSED(copy->desk().perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(copy->manager())),
                   u"record.other-history");
    QCOMPARE(copy->number("select count(*) from journal_entry"), entries);
    QCOMPARE(*signJournal(copy->desk(), SignWhen::Now), false);
    VERIFY_REFUSED(renew(copy->desk(), copy->manager(), true), u"operator.not-allowed");
    VERIFY_REFUSED(renew(copy->desk(), copy->owner(), false), u"station.restored-before");
    VERIFY_OK(renew(copy->desk(), copy->owner(), true));
    QVERIFY(!trustOf(copy->desk()).isOtherHistory());
    VERIFY_OK(copy->desk().perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(copy->manager())));
    // Whoever opens it anew, and a counter that had been open all the time.
    VERIFY_OK(copy->secondDesk(u"1"_s)->perform(SaveAsset{{}, anAsset(u"A-3"_s)}, TestStore::as(copy->manager())));
}

/// Not even that it is there now.
void StationTrustTest::aNewCounterWritesNothingEither()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const std::unique_ptr<TestStore> copy = restored();
    const qint64 entries = copy->number("select count(*) from journal_entry");
    const std::unique_ptr<Desk> fresh = copy->secondDesk(u"7"_s);
    VERIFY_REFUSED(fresh->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(copy->manager())),
                   u"record.other-history");
    QCOMPARE(copy->number("select count(*) from journal_entry"), entries);
    QCOMPARE(copy->number("select count(*) from station where code = '7'"), 0);
    VERIFY_OK(renew(*fresh, copy->owner(), true));
    QVERIFY(!trustOf(*fresh).isOtherHistory());
    VERIFY_OK(fresh->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(copy->manager())));
    QVERIFY(verify(*fresh).isOk);
}

void StationTrustTest::numbersAreNeverGivenTwice()
{
    lend(store(), u"A-1"_s);
    const QString lost = m_receipt;
    QVERIFY2(lost.endsWith(u"-000001"), qPrintable(lost));
    sign(store().desk());
    const std::unique_ptr<TestStore> copy = restored();
    const auto said = renew(copy->desk(), copy->owner(), true);
    VERIFY_OK(said);
    QCOMPARE(said->lastSerial, 100'000);
    lend(*copy, u"A-2"_s);
    QVERIFY2(m_receipt.endsWith(u"-100001"), qPrintable(m_receipt));
    QCOMPARE(m_receipt.section(u'-', 0, 1), lost.section(u'-', 0, 1));
    lend(*copy, u"A-3"_s);
    QVERIFY2(m_receipt.endsWith(u"-100002"), qPrintable(m_receipt));
    QVERIFY(verify(copy->desk()).isOk);
}

/// The word of the first time was not in the backup; that it was said is known beside the keys.
void StationTrustTest::restoringTwiceFromOneBackupDoesNot()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    {
        const std::unique_ptr<TestStore> first = restored();
        VERIFY_OK(renew(first->desk(), first->owner(), true));
        lend(*first, u"A-2"_s);
        QVERIFY(m_receipt.endsWith(u"-100001"));
        sign(first->desk());
    }
    const std::unique_ptr<TestStore> second = restored();
    const auto said = renew(second->desk(), second->owner(), true);
    VERIFY_OK(said);
    QCOMPARE(said->lastSerial, 200'000);
    lend(*second, u"A-3"_s);
    QVERIFY(m_receipt.endsWith(u"-200001"));
    QVERIFY(verify(second->desk()).isOk);
}

void StationTrustTest::otherCountersDoNotEither()
{
    const std::unique_ptr<Desk> other = store().secondDesk();
    VERIFY_OK(other->perform(SaveAsset{{}, anAsset(u"X-1"_s)}, TestStore::as(store().manager())));
    VERIFY_OK(renew(store().desk(), store().owner(), true));
    const QString number = lendAt(*other, store(), u"A-1"_s);
    QVERIFY2(number.endsWith(u"-100001"), qPrintable(number));
    // It keeps its key, and what it signs from now on is not lost.
    VERIFY_OK(other->ask(CheckReceipt{qrOf(*other, number), other->info().id}));
    const QString origin = laneOrigin(other->info().id, u"2"_s, {});
    const QString forged = signCheckpoint({origin, 3, Hash{}}, other->stationKey());
    QCOMPARE(verify(*other, {forged}).firstBad->reason, u"journal.checkpoint-differs"_s);
    // It says its own word later: that is no further restore of theirs.
    QFile::rename(notesPath() + u".1"_s, notesPath() + u"-elsewhere"_s);
    VERIFY_OK(renew(*other, store().owner(), true));
    lend(store(), u"A-2"_s);
    QVERIFY2(m_receipt.endsWith(u"-100001"), qPrintable(m_receipt));
    QVERIFY(lendAt(*other, store(), u"A-3"_s).endsWith(u"-200001"));
}

void StationTrustTest::whatWasSignedIsKeptAndVerified()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const QByteArray notes = bytesOf(notesPath());
    const QString receipt = qrOf(store().desk(), m_receipt);
    const std::unique_ptr<TestStore> copy = restored();
    QCOMPARE(verify(copy->desk()).firstBad->reason, u"journal.shorter-than-checkpoint"_s);
    VERIFY_OK(renew(copy->desk(), copy->owner(), true));
    QCOMPARE(bytesOf(notesPath() + u".1"_s), notes);
    const Verification whole = verify(copy->desk(), {QString::fromUtf8(notes)});
    QVERIFY2(whole.isOk, qPrintable(whole.firstBad ? whole.firstBad->reason : QString()));
    QCOMPARE(whole.lostNotes, 1);
    QCOMPARE(whole.restoredAt, QList<Instant>{testMoment()});
    QCOMPARE(whole.keptNotes, 1);
    QCOMPARE(copy->text("select notes from station_renewal"), QString::fromUtf8(notes).trimmed() + u'\n');
    const CheckReceipt check{receipt, copy->desk().info().id};
    VERIFY_OK(store().desk().ask(check));
    lend(*copy, u"A-2"_s);
    VERIFY_REFUSED(copy->desk().ask(check), u"proof.lost-in-restore");
    // A note that the old key could have signed for no entry that was lost still counts.
    const Checkpoint wrong{laneOrigin(copy->desk().info().id, u"1"_s, {}), 1, Hash{}};
    const QString forged = signCheckpoint(wrong, store().desk().stationKey());
    QCOMPARE(verify(copy->desk(), {forged}).firstBad->reason, u"journal.checkpoint-differs"_s);
}

void StationTrustTest::theJournalOfARestoredRecordIsWhole()
{
    VERIFY_OK(renew(store().desk(), store().owner(), true));
    lend(store(), u"A-1"_s);
    QVERIFY(verify(store().desk()).isOk);
    RebuildJournal question;
    question.into = newEmptyDatabase(testedDatabase(), folder());
    question.info = store().desk().info();
    question.tables = recordTables();
    const Result<RebuildResult> rebuilt = store().desk().ask(question);
    VERIFY_OK(rebuilt);
    QVERIFY(!rebuilt->failure);
    for (const TableComparison& table : rebuilt->tables)
        QVERIFY2(table.isEqual(), qPrintable(table.name));
    dropDatabase(question.into);
}

/// As many entries again, but others: the size alone does not show it.
void StationTrustTest::aRecordThatWentOnElsewhereIsNoticed()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const QByteArray notes = bytesOf(notesPath());
    TestStore copy(source());
    for (const QString& number : {u"B-1"_s, u"B-2"_s, u"B-3"_s})
        lend(copy, number);
    QFile file(notesPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(notes) == notes.size());
    file.close();
    QVERIFY(trustOf(copy.desk()).isOtherHistory());
}

void StationTrustTest::aCopyWaitsForAWordToo()
{
    if (!store().isSqlite())
        QSKIP("a server is restored by tools of its own");
    lend(store(), u"A-1"_s);
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->beginWrite();
        markAsCopy(*raw, testMoment());
        raw->commit();
    }
    const std::unique_ptr<Desk> desk = store().secondDesk(u"1"_s);
    QCOMPARE(trustOf(*desk).copiedAt, std::optional(testMoment()));
    VERIFY_REFUSED(desk->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(store().manager())),
                   u"record.other-history");
    const auto said = renew(*desk, store().owner(), false);
    VERIFY_OK(said);
    QCOMPARE(said->lastSerial, 0);
    QVERIFY(!trustOf(*desk).copiedAt);
    QVERIFY(lendAt(*desk, store(), u"A-2"_s).endsWith(u"-000002"));
    QVERIFY(verify(*desk).isOk);
}

void StationTrustTest::aCounterWithoutItsKeySignsNothing()
{
    Desk::Config config = store().config(u"1"_s);
    config.keyFolder = folder() + u"/another-computer"_s;
    const auto desk = Desk::open(config);
    VERIFY_OK(desk);
    QVERIFY(trustOf(**desk).isKeyElsewhere);
    QVERIFY(!trustOf(**desk).isOtherHistory());
    QVERIFY((*desk)->stationKey().publicKey().isEmpty());
    const QString number = lendAt(**desk, store(), u"A-1"_s);
    QVERIFY(qrOf(**desk, number).isEmpty());
    QVERIFY(!qrOf(store().desk(), number).isEmpty());
    VERIFY_REFUSED(signJournal(**desk, SignWhen::Now), u"checkpoint.no-key");
}

void StationTrustTest::anotherComputerTakesACounterOver()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const QString before = QString::fromUtf8(bytesOf(notesPath()));
    Desk::Config config = store().config(u"1"_s);
    config.keyFolder = folder() + u"/new-computer"_s;
    const auto desk = Desk::open(config);
    VERIFY_OK(desk);
    VERIFY_OK(renew(**desk, store().owner(), false));
    QVERIFY(!trustOf(**desk).isKeyElsewhere);
    const QString number = lendAt(**desk, store(), u"A-2"_s);
    QVERIFY2(number.endsWith(u"-000002"), qPrintable(number));
    const QString payload = qrOf(**desk, number);
    VERIFY_OK((*desk)->ask(CheckReceipt{payload, (*desk)->info().id}));
    // What the former key has signed still holds.
    const Verification whole = verify(**desk, {before});
    QVERIFY2(whole.isOk, qPrintable(whole.firstBad ? whole.firstBad->reason : QString()));
    QCOMPARE(whole.lostNotes, 0);
    QVERIFY(whole.restoredAt.isEmpty());
    QVERIFY(whole.checkpoints >= 3);
}

void StationTrustTest::theFormerComputerIsTold()
{
    Desk::Config config = store().config(u"1"_s);
    config.keyFolder = folder() + u"/next-computer"_s;
    const auto desk = Desk::open(config);
    VERIFY_OK(desk);
    VERIFY_OK(renew(**desk, store().owner(), false));
    QVERIFY(trustOf(store().desk()).isKeyElsewhere);
    VERIFY_REFUSED(signJournal(store().desk(), SignWhen::Now), u"checkpoint.no-key");
}

void StationTrustTest::everyDeskTakesTheNewKeyUp()
{
    const std::unique_ptr<Desk> job = store().secondDesk(u"1"_s);
    VERIFY_OK(renew(store().desk(), store().owner(), false));
    lend(store(), u"A-1"_s);
    QVERIFY(!qrOf(*job, m_receipt).isEmpty());
    QCOMPARE(job->stationKey().publicKey(), store().desk().stationKey().publicKey());
}

void StationTrustTest::whereACounterIsLookedAtBeforeItIsOpened()
{
    const auto look = [&](const QString& code, const QString& keys) { return *lookAtPlace(store().url(), code, keys); };
    QVERIFY(!look(u"1"_s, source().keyFolder()).isStationElsewhere);
    QVERIFY(look(u"1"_s, folder() + u"/nowhere"_s).isStationElsewhere);
    QVERIFY(!look(u"7"_s, folder() + u"/nowhere"_s).isStationElsewhere);
}

void StationTrustTest::aFailureLeavesNothing()
{
    const StationKey key = StationKey::temporary();
    const FaultReport report = failEveryStatement(store(), [&] {
        return refusalOf(store().desk().perform(RenewStation{store().desk().seat(), key.publicKey(), true},
                                                TestStore::as(store().owner())));
    });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

void StationTrustTest::theCheckpointOfTheDay()
{
    QCOMPARE(*signJournal(store().desk(), SignWhen::IfNotToday), true);
    const qint64 kept = store().number("select count(*) from journal_checkpoint");
    lend(store(), u"A-1"_s);
    QCOMPARE(*signJournal(store().desk(), SignWhen::IfNotToday), false);
    QCOMPARE(store().number("select count(*) from journal_checkpoint"), kept);
    store().clock().advance(24LL * 60 * 60 * 1000);
    QCOMPARE(*signJournal(store().desk(), SignWhen::IfNotToday), true);
    QCOMPARE(store().number("select count(*) from journal_checkpoint"), kept + 1);
    QVERIFY(verify(store().desk()).isOk);
}

void StationTrustTest::forgeRestore(Connection& connection, const QByteArray& newKey)
{
    qint64 station = 0;
    qint64 boss = 0;
    QByteArray oldKey;
    {
        Cursor cursor = connection.select("select s.id, s.public_key, o.id from station s, operator o"
                                          " where s.code = '1' and o.code = 'owner'");
        QVERIFY(cursor.next());
        station = cursor.number(0);
        oldKey = cursor.bytes(1);
        boss = cursor.number(2);
    }
    connection.run("insert into station_renewal (id, station_id, old_key, new_key, is_restored, sizes, fiscal_year,"
                   " last_serial, renewed_at, operator_id) values (99, ?, ?, ?, 1, ?, 2026, 0, ?, ?)",
                   station, oldKey, newKey, u"{\"1\":3,\"2\":6}"_s, testMoment(), boss);
}

/// A row that no entry wrote is no word of an owner, also without a witness that it would silence.
void StationTrustTest::aForgedRestoreExplainsNothing()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const QString notes = QString::fromUtf8(bytesOf(notesPath()));
    const QString receipt = qrOf(store().desk(), m_receipt);
    const std::unique_ptr<TestStore> copy = restored();
    forgeRestore(copy->desk().connection(), QByteArray(32, 'k'));
    const Verification answer = verify(copy->desk(), {notes});
    QCOMPARE(answer.firstBad->reason, u"journal.shorter-than-checkpoint"_s);
    QCOMPARE(answer.lostNotes, 0);
    QVERIFY(answer.restoredAt.isEmpty());
    VERIFY_REFUSED(copy->desk().ask(CheckReceipt{receipt, copy->desk().info().id}), u"proof.entry-differs");
    QFile::remove(notesPath());
    const Verification alone = verify(copy->desk());
    QCOMPARE(alone.firstBad->reason, u"journal.renewal-not-journalled"_s);
    QCOMPARE(alone.firstBad->object, u"1"_s);
    QCOMPARE(alone.firstBad->station, QString());
}

void StationTrustTest::aChangedKeyIsFound()
{
    lend(store(), u"A-1"_s);
    store().desk().connection().run("update station set public_key = ?", QByteArray(32, 'k'));
    const Verification answer = verify(store().desk());
    QCOMPARE(answer.firstBad->reason, u"journal.station-differs"_s);
    QCOMPARE(answer.firstBad->object, u"1"_s);
}

void StationTrustTest::aRenewalIsSignedByTheKeyOfBefore()
{
    VERIFY_OK(renew(store().desk(), store().owner(), true));
    QCOMPARE(store().number("select length(signature) from station_renewal"), StationKey::signatureSize);
    QCOMPARE(verify(store().desk()).unsignedRenewals, 0);
    Desk::Config config = store().config(u"1"_s);
    config.keyFolder = folder() + u"/another-login"_s;
    const auto desk = Desk::open(config);
    VERIFY_OK(desk);
    VERIFY_OK(renew(**desk, store().owner(), false));
    const Verification answer = verify(**desk);
    QVERIFY2(answer.isOk, qPrintable(answer.firstBad ? answer.firstBad->reason : QString()));
    QCOMPARE(answer.unsignedRenewals, 1);
}

void StationTrustTest::aWrongSignatureOfARenewalIsFound()
{
    {
        const std::unique_ptr<Connection> raw = store().raw();
        Sha256 sha;
        Actor actor = store().owner();
        actor.stationId = *store().desk().ask(FindStation{u"1"_s}).value();
        actor.stationCode = u"1"_s;
        const QByteArray key = store().desk().stationKey().publicKey();
        WriteScope scope(*raw, sha, store().clock(),
                         {actor, {u"forged"_s, QLatin1String(RenewStation::name), {}, {}, {}, {}, {}}, {}, 0});
        scope.insert(stationRenewalTable(),
                     {scope.newId(), actor.stationId.value(), key, QByteArray(32, 'k'), 1, u"{}"_s, Value(), 2026, 0,
                      scope.atText(), actor.operatorId.value(), Value(), QByteArray(64, 's')});
        scope.commit();
    }
    const Verification answer = verify(store().desk());
    QCOMPARE(answer.firstBad->reason, u"journal.renewal-signature"_s);
    QCOMPARE(answer.firstBad->object, u"1"_s);
}

void StationTrustTest::giveAnotherId()
{
    store().raw()->run("update database_info set value = ? where name = 'id'",
                       u"01a22523-b161-7223-8fb3-0903e5ec2040"_s);
}

/// The keys and kept checkpoints of this computer are found by it.
void StationTrustTest::anotherIdIsNoticed()
{
    lend(store(), u"A-1"_s);
    sign(store().desk());
    const QString id = store().desk().info().id;
    giveAnotherId();
    const std::unique_ptr<Desk> desk = store().secondDesk(u"1"_s);
    const qint64 entries = store().number("select count(*) from journal_entry");
    QCOMPARE(trustOf(*desk).rightId, id);
    VERIFY_REFUSED(desk->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(store().manager())),
                   u"record.other-id");
    VERIFY_REFUSED(renew(*desk, store().owner(), true), u"record.other-id");
    QCOMPARE(*signJournal(*desk, SignWhen::Now), false);
    QCOMPARE(store().number("select count(*) from journal_entry"), entries);
    const Verification answer = verify(*desk);
    QCOMPARE(answer.firstBad->reason, u"journal.record-id-differs"_s);
    QCOMPARE(answer.firstBad->object, id);
}

/// Whose first entry does not say it.
void StationTrustTest::anOldRecordsIdIsKnownByItsKeys()
{
    lend(store(), u"A-1"_s);
    const QString id = store().desk().info().id;
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->execute(store().isSqlite() ? "drop trigger journal_entry_no_update"
                                        : "alter table journal_entry disable trigger user");
        QByteArray body;
        {
            Cursor first = raw->select("select body from journal_entry where lane = 1 and sequence = 0");
            QVERIFY(first.next());
            body = first.bytes(0);
        }
        QVERIFY(body.contains("\"record\""));
        raw->run("update journal_entry set body = ? where lane = 1 and sequence = 0",
                 body.replace("\"record\"", "\"recorq\""));
    }
    giveAnotherId();
    const std::unique_ptr<Desk> desk = store().secondDesk(u"1"_s);
    QCOMPARE(trustOf(*desk).rightId, id);
    QCOMPARE(verify(*desk).firstBad->reason, u"journal.record-id-differs"_s);
    // Where none of its keys is, nothing tells.
    Desk::Config config = store().config(u"1"_s);
    config.keyFolder = folder() + u"/without-keys"_s;
    const auto elsewhere = Desk::open(config);
    VERIFY_OK(elsewhere);
    QCOMPARE(trustOf(**elsewhere).rightId, QString());
}

/// Somebody has put it aside, under a name of their own.
void StationTrustTest::aKeyUnderAnotherNameTellsNothing()
{
    const QString id = store().desk().info().id;
    Desk::Config config = store().config(u"1"_s);
    config.keyFolder = folder() + (store().isSqlite() ? u"/keys-put-aside"_s : u"/keys-put-aside-of-server"_s);
    QVERIFY(QDir().mkpath(config.keyFolder));
    const QString key = source().keyFolder() + u"/%1-1.key"_s.arg(id);
    QVERIFY(QFile::copy(key, config.keyFolder + u"/old-%1-1.key"_s.arg(id)));
    const auto desk = Desk::open(config);
    VERIFY_OK(desk);
    QCOMPARE(trustOf(**desk).rightId, QString());
    for (const QString& name : {u"%1-1-copy.key"_s, u"%1.key"_s})
        QVERIFY(QFile::copy(key, config.keyFolder + u'/' + name.arg(id)));
    QCOMPARE(StationKey::recordsByKey(config.keyFolder), (QHash<QByteArray, QStringList>()));
    for (const QString& name : {u"%1-1.key"_s, u"%1-1-0a1b2c3d.key"_s})
        QVERIFY(QFile::copy(key, config.keyFolder + u'/' + name.arg(id)));
    const auto records = StationKey::recordsByKey(config.keyFolder);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.constBegin().value(), (QStringList{id, id}));
    QCOMPARE(trustOf(**desk).rightId, QString());
}

/// Where the database would let an item be lent twice.
void StationTrustTest::anUnprotectedRecordTakesNothing()
{
    lend(store(), u"A-1"_s);
    store().raw()->execute("drop index loan_line_open");
    const Verification answer = verify(store().desk());
    QCOMPARE(answer.firstBad->reason, u"journal.schema-differs"_s);
    QCOMPARE(answer.firstBad->object, u"index loan_line_open"_s);
    const std::unique_ptr<Desk> desk = store().secondDesk(u"1"_s);
    VERIFY_REFUSED(desk->perform(SaveAsset{{}, anAsset(u"A-2"_s)}, TestStore::as(store().manager())),
                   u"record.unprotected");
    VERIFY_REFUSED(renew(*desk, store().owner(), true), u"record.unprotected");
}

QTEST_GUILESS_MAIN(StationTrustTest)
#include "tst_stationtrust.moc"
