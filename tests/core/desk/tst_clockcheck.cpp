// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clockcheck.h"
#include "core/desk/journalquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Counters whose clocks are wrong.
class ClockCheckTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightIsNotSpokenOf();
    void aClockThatIsBehindIsTold();
    void aClockThatIsAheadIsTold();
    void aLongJourneyIsNoDifference();
    void itIsNotedInTheJournal();

private:
    std::optional<ClockDifference> difference()
    {
        const auto answer = store().desk().ask(AskClockDifference{});
        if (!answer)
            qFatal("%s", qPrintable(answer.refusal().toDebugText()));
        return *answer;
    }
    /// Of the server, or of the newest entry.
    void setAgainstThere(qint64 msecs)
    {
        store().add(anAsset(u"A-1"_s));
        store().clock().set((store().isSqlite() ? store().clock().now() : SystemClock().now()).plusMSecs(msecs));
    }
};

void ClockCheckTest::whatIsRightIsNotSpokenOf()
{
    setAgainstThere(0);
    const Instant there = store().clock().now();
    for (const qint64 msecs : {qint64(0), clockTolerance - 20'000, 20'000 - clockTolerance}) {
        store().clock().set(there.plusMSecs(msecs));
        QVERIFY(!difference());
    }
}

void ClockCheckTest::aClockThatIsBehindIsTold()
{
    setAgainstThere(-5 * clockTolerance);
    const std::optional<ClockDifference> behind = difference();
    QVERIFY(behind);
    QCOMPARE(behind->isOfServer(), !store().isSqlite());
    QCOMPARE(behind->station, store().isSqlite() ? u"1"_s : QString());
    const qint64 off = behind->here.msecs() - behind->there.msecs();
    QVERIFY2(off <= -4 * clockTolerance && off >= -6 * clockTolerance, qPrintable(QString::number(off)));
    // Once something is recorded by the clock that is wrong, a file knows no better.
    store().add(anAsset(u"A-2"_s));
    QCOMPARE(difference().has_value(), !store().isSqlite());
}

void ClockCheckTest::aClockThatIsAheadIsTold()
{
    setAgainstThere(5 * clockTolerance);
    QCOMPARE(difference().has_value(), !store().isSqlite()); // days may lie between two entries
}

/// The answer of a server says when it was given, not how long it travelled.
void ClockCheckTest::aLongJourneyIsNoDifference()
{
    if (store().isSqlite())
        QSKIP("about a server");
    setAgainstThere(0);
    ReadScope scope{store().desk().connection(), SystemClock().now().plusMSecs(-clockTolerance + 10'000), u"1"_s};
    const auto answer = AskClockDifference{}.run(scope);
    VERIFY_OK(answer);
    QVERIFY(!answer->has_value());
}

void ClockCheckTest::itIsNotedInTheJournal()
{
    setAgainstThere(-5 * clockTolerance);
    const std::optional<ClockDifference> behind = difference();
    VERIFY_OK(store().desk().perform(NoteClock{*behind}, TestStore::as(store().auditor())));
    EntryQuery query;
    query.verb = u"desk.note-clock"_s;
    const auto entries = store().desk().ask(ShowJournal{query}, store().auditor());
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), size_t(1));
    const QJsonObject said = QJsonDocument::fromJson(entries->front().entry.command.arguments).object();
    QCOMPARE(said.value(u"here"_s).toString(), behind->here.toIso());
    QCOMPARE(said.value(store().isSqlite() ? u"entry"_s : u"server"_s).toString(), behind->there.toIso());
}

QTEST_APPLESS_MAIN(ClockCheckTest)
#include "tst_clockcheck.moc"
