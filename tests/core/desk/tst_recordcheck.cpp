// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recordcheck.h"

#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class RecordCheckTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRecordIsWhole();
    void itIsComparedWithWhatThisComputerKept();
    void itEndsWhenItIsNoLongerWanted();
};

void RecordCheckTest::aWholeRecordIsWhole()
{
    store().add(anAsset(u"A-1"_s));
    const Result<RecordState> state = checkWholeRecord(store().desk(), {{}, JournalPlace::of(store().desk())});
    VERIFY_OK(state);
    QVERIFY(state->isOk());
    QCOMPARE(state->journal.entries, store().number("select count(*) from journal_entry"));
    QVERIFY(state->journal.keptNotesFile.isEmpty()); // nothing was signed yet
}

/// A journal that was cut short behind the program's back is whole by itself.
void RecordCheckTest::itIsComparedWithWhatThisComputerKept()
{
    store().add(anAsset(u"A-1"_s));
    VERIFY_OK(signJournal(store().desk(), SignWhen::Now));
    const JournalPlace place = JournalPlace::of(store().desk());
    const Result<RecordState> state = checkWholeRecord(store().desk(), {{}, place});
    VERIFY_OK(state);
    QVERIFY(state->isOk());
    QVERIFY(state->journal.keptNotes > 0);
    QFile kept(keptNotesFile(place.keyFolder, place.recordId));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray notes = kept.readAll();
    kept.close();
    // The same notes with another root, as after the record had been exchanged.
    const QList<QByteArray> lines = notes.split('\n');
    QByteArray altered = notes;
    altered.replace(lines.at(2), QByteArray(32, 'r').toBase64());
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(altered);
    kept.close();
    const Result<RecordState> other = checkWholeRecord(store().desk(), {{}, place});
    VERIFY_OK(other);
    QVERIFY(!other->isOk());
    QVERIFY(other->faults.isEmpty());
}

void RecordCheckTest::itEndsWhenItIsNoLongerWanted()
{
    store().add(anAsset(u"A-1"_s));
    VerifyJournal journal;
    int asked = 0;
    journal.options.isCancelled = [&asked] { return ++asked > 0; };
    const Result<RecordState> state = checkWholeRecord(store().desk(), journal);
    VERIFY_OK(state);
    QVERIFY(state->journal.isCancelled);
    QVERIFY(!state->isOk());
    VERIFY_OK(checkWholeRecord(store().desk(), {})); // the connection works on
}

QTEST_GUILESS_MAIN(RecordCheckTest)
#include "tst_recordcheck.moc"
