// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backupnote.h"
#include "core/desk/settings.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class BackupNoteTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneIsKnown();
    void anEarlierOneDoesNotHideALaterOne();
    void settingsLeaveItAlone();
    void whenItIsOverdue();
    void whoMay();

private:
    Result<Performed<NoteBackup::Outcome>> note(Instant at, const QString& file)
    {
        return store().desk().perform(NoteBackup{at, file}, TestStore::as(store().owner()));
    }
    BackupState state() { return *store().desk().ask(AskBackupState{}); }
};

void BackupNoteTest::theLastOneIsKnown()
{
    QVERIFY(!state().at);
    const qint64 entries = store().number("select count(*) from journal_entry");
    VERIFY_OK(note(testMoment(), u"/backups/monday.sqlite"_s));
    QCOMPARE(state().at, std::optional(testMoment()));
    QCOMPARE(state().file, u"/backups/monday.sqlite"_s);
    QCOMPARE(state().stationCode, store().desk().config().stationCode);
    QCOMPARE(store().number("select count(*) from journal_entry"), entries + 1);
    VERIFY_OK(note(testMoment().plusMSecs(1000), u"/backups/tuesday.sqlite"_s));
    QCOMPARE(state().file, u"/backups/tuesday.sqlite"_s);
    QCOMPARE(store().number("select count(*) from setting where name = 'backup-at'"), 1);
}

void BackupNoteTest::anEarlierOneDoesNotHideALaterOne()
{
    VERIFY_OK(note(testMoment(), u"/later"_s));
    VERIFY_OK(note(testMoment().plusMSecs(-1000), u"/earlier"_s));
    QCOMPARE(state().file, u"/later"_s);
}

void BackupNoteTest::settingsLeaveItAlone()
{
    VERIFY_OK(note(testMoment(), u"/here"_s));
    OrganisationSettings settings = *store().desk().ask(AskSettings{});
    settings.backupDays = 3;
    VERIFY_OK(store().desk().perform(ChangeSettings{settings}, TestStore::as(store().owner())));
    QCOMPARE(state().file, u"/here"_s);
    QCOMPARE(state().days, 3);
    settings.backupDays = 366;
    VERIFY_REFUSED(store().desk().perform(ChangeSettings{settings}, TestStore::as(store().owner())),
                   u"setting.out-of-range");
}

void BackupNoteTest::whenItIsOverdue()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    BackupState state;
    state.days = 2;
    const Instant now = testMoment();
    QVERIFY(state.isOverdue(now));
    state.at = now.plusMSecs(-2 * day);
    QVERIFY(!state.isOverdue(now));
    QVERIFY(state.isOverdue(now.plusMSecs(1)));
    state.days = 0;
    QVERIFY(!state.isOverdue(now.plusMSecs(day)));
    state.days = 2;
    state.isOurTask = false;
    QVERIFY(!state.isOverdue(now.plusMSecs(day)));
    QCOMPARE(store().desk().ask(AskBackupState{})->isOurTask, store().isSqlite());
}

void BackupNoteTest::whoMay()
{
    VERIFY_REFUSED(store().desk().perform(NoteBackup{testMoment(), u"/x"_s}, TestStore::as(store().deskStaff())),
                   u"operator.not-allowed");
}

QTEST_GUILESS_MAIN(BackupNoteTest)
#include "tst_backupnote.moc"
