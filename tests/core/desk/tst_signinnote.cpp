// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/journalquestions.h"
#include "core/desk/settings.h"
#include "core/desk/signinnote.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SignInNoteTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachEventIsAnEntry();
    void noRowIsChangedAndOthersAreTold();
    void theSameCommandActsOnce();
    void whoIsUnknownLeavesNoTrace();
    void aNewCounterIsRegisteredByWhoSignsIn();
    void anotherCounterIsNotWaitedFor();
    void everyStatementMayFail();

private:
    Result<Done> note(SignInEvent event, const QString& who, const QString& from = {})
    {
        return noteSignIn(store().desk(), {event, who, from, u"pin"_s, testMoment()}, {}, u"counter"_s);
    }
    std::vector<JournalEntry> shown(const QString& verb, const QString& who = {})
    {
        EntryQuery query;
        query.verb = verb;
        query.operatorCode = who;
        return *store().desk().ask(ShowJournal{query}, store().auditor());
    }
};

void SignInNoteTest::eachEventIsAnEntry()
{
    VERIFY_OK(note(SignInEvent::In, u"desk"_s));
    VERIFY_OK(note(SignInEvent::RefusePin, u"manager"_s));
    VERIFY_OK(note(SignInEvent::PausePins, u"manager"_s));
    VERIFY_OK(note(SignInEvent::Switch, u"auditor"_s, u"desk"_s));
    VERIFY_OK(note(SignInEvent::Out, u"auditor"_s));
    const std::vector<JournalEntry> all = shown(u"sign-in."_s);
    QCOMPARE(all.size(), size_t(5));
    QCOMPARE(all.front().entry.command.verb, u"sign-in.out"_s);
    const Entry& switched = all.at(1).entry;
    QCOMPARE(switched.command.verb, u"sign-in.switch"_s);
    QCOMPARE(switched.actor.operatorCode, u"auditor"_s);
    QCOMPARE(switched.actor.role, Role::Auditor);
    QCOMPARE(switched.actor.stationCode, u"1"_s);
    QVERIFY(switched.command.arguments.contains(R"("from":"desk")"));
    QVERIFY(switched.command.arguments.contains(testMoment().toIso().toLatin1()));
    QVERIFY(switched.images.empty());
    QCOMPARE(switched.subjects.size(), size_t(2)); // the history of both
    QCOMPARE(shown(u"sign-in.refuse-pin"_s, u"manager"_s).size(), size_t(1));
    QCOMPARE(shown(u"sign-in."_s, u"desk"_s).size(), size_t(1));
    const auto history =
        store().desk().ask(HistoryOf{store().deskStaff().operatorId.value(), {}, 2}, store().auditor());
    VERIFY_OK(history);
    QCOMPARE(history->front().entry.command.verb, u"sign-in.switch"_s);
    const Result<Verification> answer = store().desk().ask(VerifyJournal{});
    VERIFY_OK(answer);
    QVERIFY2(answer->isOk, qPrintable(answer->firstBad ? answer->firstBad->reason : QString()));
}

void SignInNoteTest::noRowIsChangedAndOthersAreTold()
{
    QList<ChangeSet> told;
    store().desk().setChangeListener([&](const ChangeSet& changes) { told << changes; });
    VERIFY_OK(note(SignInEvent::In, u"desk"_s));
    store().desk().setChangeListener({});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().rows.keys(), QStringList{u"journal_entry"_s});
}

void SignInNoteTest::theSameCommandActsOnce()
{
    const QString id = makeUuid7(testMoment());
    const SignInNote in{SignInEvent::In, u"desk"_s, {}, u"pin"_s, testMoment()};
    VERIFY_OK(noteSignIn(store().desk(), in, id, u"counter"_s));
    VERIFY_OK(noteSignIn(store().desk(), in, id, u"counter"_s));
    QCOMPARE(shown(u"sign-in."_s).size(), size_t(1));
}

void SignInNoteTest::whoIsUnknownLeavesNoTrace()
{
    const qint64 before = store().number("select count(*) from journal_entry");
    VERIFY_REFUSED(note(SignInEvent::RefusePin, u"nobody"_s), u"operator.unknown");
    QCOMPARE(store().number("select count(*) from journal_entry"), before);
}

/// Also by somebody who may only look.
void SignInNoteTest::aNewCounterIsRegisteredByWhoSignsIn()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(noteSignIn(*second, {SignInEvent::In, u"auditor"_s, {}, u"pin"_s, testMoment()}, {}, u"counter"_s));
    QCOMPARE(store().number("select count(*) from station where code = '2'"), 1);
    QCOMPARE(shown(u"sign-in.in"_s).front().entry.actor.stationCode, u"2"_s);
}

void SignInNoteTest::anotherCounterIsNotWaitedFor()
{
    if (store().isSqlite())
        QSKIP("a file has one writer at a time");
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(noteSignIn(*second, {SignInEvent::In, u"desk"_s, {}, u"pin"_s, testMoment()}, {}, u"counter"_s));
    // The other counter is in the middle of something, with its lane and an operator's row in its hand.
    const std::unique_ptr<Connection> busy = store().raw();
    busy->beginWrite();
    QVERIFY(busy->select("select l.id from journal_lane l join station s on s.id = l.station_id where s.code = '2'"
                         " for update of l")
                .next());
    QVERIFY(busy->select("select id from operator where code = 'desk' for update").next());
    store().desk().connection().execute("set lock_timeout = '1s'");
    VERIFY_OK(note(SignInEvent::In, u"desk"_s));
    busy->rollback();
}

void SignInNoteTest::everyStatementMayFail()
{
    VERIFY_OK(note(SignInEvent::In, u"desk"_s));
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(note(SignInEvent::Switch, u"manager"_s, u"desk"_s)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
}

QTEST_GUILESS_MAIN(SignInNoteTest)
#include "tst_signinnote.moc"
