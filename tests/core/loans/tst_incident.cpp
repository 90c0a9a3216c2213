// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incident.h"

#include "core/desk/documents.h"
#include "core/desk/operators.h"
#include "core/documents/snapshot.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/assetsteps.h"
#include "core/loans/incidentfollowup.h"
#include "core/loans/incidentloan.h"
#include "core/loans/service.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class IncidentTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void lostWithItsUser();
    void damagedInTheHouse();
    void theReportSaysEverything();
    void measuresAreReportedAnew();
    void twoPeopleForAWipe();
    void theSecondPersonGivesTheirPin();
    void damageIsOfTheLoanItCameBackFrom();
    void thePaperNamesWhoeverHadItThen();
    void nobodyIsNamedInTheHouse();
    void somebodyElseReports();
    void theLoanThatIsAskedFor();
    void aSuspectedLossIsReported();
    void theStepsOfASuspectedLoss();
    void refusals_data();
    void refusals();
    void whatWasLostComesBackIntoStockOrToItsReset_data();
    void whatWasLostComesBackIntoStockOrToItsReset();
    void foundOnLoanStaysOnLoan();
    void foundRefusals();
    void anUndoneReportLeavesNeitherIncidentNorState();
    void theFindingIsUndone();
    void isJournalledWithoutPersonalWords();
    void theOutcomeReadsBack();
    void everyStatementMayFail();
    void laterReportsCompleteTheFacts();
    void reportsAreCountedThrough();
    void aFinalReportSaysSo();
    void laterReportsThatSayNothing();
    void aLaterReportIsUndone();
    void aLaterReportMayFail();

private:
    using Reported = Result<Performed<IncidentOutcome>>;

    [[nodiscard]] Instant minutesAgo(qint64 minutes) { return store().clock().now().plusMSecs(-minutes * 60'000); }
    ReportIncident report(AssetId asset, IncidentKind kind = IncidentKind::Loss)
    {
        ReportIncident verb{asset, {}};
        verb.facts.kind = kind;
        verb.facts.occurredAt = minutesAgo(90);
        verb.facts.discoveredAt = minutesAgo(30);
        verb.facts.circumstances = u"網棚に置き忘れた"_s;
        verb.facts.scene = u"架空線の車内"_s;
        verb.facts.police = u"架空署 第12号"_s;
        verb.facts.sectionHead = u"佐藤 課長"_s;
        return verb;
    }
    template<class Verb>
    auto perform(const Verb& verb)
    {
        return store().desk().perform(verb, asDesk());
    }
    AssetId lentAsset()
    {
        const AssetId asset = store().add(anAsset(u"A-1"_s).serial(u"SN-77"_s));
        if (const auto done = lend(store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s)), {asset}); !done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        store().clock().advance(7'200'000);
        return asset;
    }
    QString snapshotOf(const QString& number)
    {
        const auto record = store().desk().ask(FindDocument{number});
        return record ? record->snapshot : QString();
    }
};

void IncidentTest::lostWithItsUser()
{
    const AssetId asset = lentAsset();
    const auto done = perform(report(asset));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-F1-000001"_s);
    QCOMPARE(done->outcome.state, AssetState::Lost);
    const AssetRecord now = store().asset(asset);
    QCOMPARE(now.status, AssetStatus::Lost);
    QVERIFY(now.holder); // whoever holds it goes on holding it
    QCOMPARE(store().number("select count(*) from incident where loan_line_id is not null and person_id is not null"),
             1);
    VERIFY_REFUSED(takeBack(asset), u"asset.lost-return");
    const auto records = store().desk().ask(AskIncidents{asset});
    VERIFY_OK(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().kind, IncidentKind::Loss);
    QCOMPARE(records->first().occurredAt, minutesAgo(90));
}

void IncidentTest::damagedInTheHouse()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const auto done = perform(report(asset, IncidentKind::Damage));
    VERIFY_OK(done);
    QCOMPARE(store().asset(asset).values.state, AssetState::Faulty);
    VERIFY_OK(perform(report(asset, IncidentKind::Damage))); // once more is another report
    QCOMPARE(store().number("select count(*) from incident"), 2);
}

void IncidentTest::theReportSaysEverything()
{
    const AssetId asset = lentAsset();
    ReportIncident verb = report(asset);
    verb.facts.measures = {{MeasureKind::LineStop, minutesAgo(10), {}, {}, u"回線事業者へ電話"_s}};
    const auto done = perform(verb);
    VERIFY_OK(done);
    const QString snapshot = snapshotOf(done->outcome.document);
    const auto paper = documentOfSnapshot(snapshot.toUtf8());
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"incident"_s);
    const QString occurred = minutesAgo(90).toLocal().toString(u"yyyy-MM-dd'T'HH:mm"_s);
    for (const QString& said : {u"A-1"_s, u"SN-77"_s, u"髙橋 花子"_s, u"網棚に置き忘れた"_s, u"架空線の車内"_s,
                                u"架空署 第12号"_s, u"佐藤 課長"_s, u"回線事業者へ電話"_s, occurred})
        QVERIFY2(snapshot.contains(said), qPrintable(said));
}

void IncidentTest::measuresAreReportedAnew()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    const auto second = perform(RecordMeasure{asset, {MeasureKind::Police, minutesAgo(5), {}, {}, u"届出済み"_s}});
    VERIFY_OK(second);
    QCOMPARE(second->outcome.document, u"R8-F1-000002"_s);
    const auto third = perform(RecordMeasure{asset, {MeasureKind::Other, minutesAgo(1), {}, {}, u"鉄道会社に照会"_s}});
    VERIFY_OK(third);
    const QString snapshot = snapshotOf(third->outcome.document);
    QVERIFY(snapshot.contains(u"届出済み"_s) && snapshot.contains(u"鉄道会社に照会"_s));
    const auto paper = documentOfSnapshot(snapshot.toUtf8());
    VERIFY_OK(paper);
    QCOMPARE(std::get<Paragraphs>(paper->blocks.first()).texts.first().with.first().value, u"3"_s);
    const auto records = store().desk().ask(AskIncidents{asset});
    VERIFY_OK(records);
    QCOMPARE(records->first().measures, 2);
    QCOMPARE(records->first().documents.size(), 3);
    VERIFY_REFUSED(
        perform(RecordMeasure{store().add(anAsset(u"A-9"_s)), {MeasureKind::Other, minutesAgo(1), {}, {}, {}}}),
        u"incident.none");
}

void IncidentTest::twoPeopleForAWipe()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    const Measure wipe{MeasureKind::Wipe, minutesAgo(1), u"情報管理者"_s, {}, {}};
    VERIFY_REFUSED(perform(RecordMeasure{asset, wipe}), u"measure.no-second-person");
    Measure checked = wipe;
    checked.checkedBy = store().deskStaff().operatorCode;
    VERIFY_REFUSED(perform(RecordMeasure{asset, checked}), u"measure.no-second-person");
    checked.checkedBy = u"nobody"_s;
    VERIFY_REFUSED(perform(RecordMeasure{asset, checked}), u"operator.unknown");
    checked.checkedBy = store().manager().operatorCode;
    VERIFY_OK(perform(RecordMeasure{asset, checked}));
    QCOMPARE(store().number("select checked_by_id from incident_measure"), store().manager().operatorId.value());
}

void IncidentTest::theSecondPersonGivesTheirPin()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    ChangeOperator change;
    change.code = store().manager().operatorCode;
    change.pinHash = hashPin(u"2580"_s);
    change.card = u"CARD-7"_s;
    VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    Measure wipe{MeasureKind::Wipe, minutesAgo(1), u"情報管理者"_s, change.code, {}};
    VERIFY_REFUSED(perform(RecordMeasure{asset, wipe}), u"operator.pin-needed");
    wipe.checkerPin = u"0000"_s;
    VERIFY_REFUSED(perform(RecordMeasure{asset, wipe}), u"operator.wrong-pin");
    QCOMPARE(store().number("select count(*) from incident_measure"), 0);
    wipe.checkedBy = u"card-7"_s;
    wipe.checkerPin = u"２５８０"_s;
    const auto done = perform(RecordMeasure{asset, wipe});
    VERIFY_OK(done);
    QCOMPARE(store().number("select checked_by_id from incident_measure"), store().manager().operatorId.value());
    QVERIFY(snapshotOf(done->outcome.document).contains(store().manager().operatorName));
    const std::unique_ptr<Connection> eye = store().raw();
    const QByteArray written = entriesOfCommand(*eye, done->commandId).front().command.arguments;
    QVERIFY(written.contains("confirmed"));
    for (const char* secret : {"2580", "２５８０", "card-7", "CARD-7"})
        QVERIFY2(!written.contains(secret), secret);
    // Whoever records it cannot confirm it with a card of their own either.
    change.code = store().deskStaff().operatorCode;
    change.card = u"CARD-8"_s;
    VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    wipe.checkedBy = u"CARD-8"_s;
    wipe.checkerPin = u"2580"_s;
    VERIFY_REFUSED(perform(RecordMeasure{asset, wipe}), u"measure.no-second-person");
}

void IncidentTest::damageIsOfTheLoanItCameBackFrom()
{
    const AssetId asset = lentAsset();
    const auto back = takeBack(asset);
    VERIFY_OK(back);
    ReportIncident verb = report(asset, IncidentKind::Damage);
    verb.line = back->outcome.items.first().line;
    const auto done = perform(verb);
    VERIFY_OK(done);
    QCOMPARE(store().number("select count(*) from incident i join loan_line ll on ll.id = i.loan_line_id join loan l"
                            " on l.id = ll.loan_id where i.person_id = l.person_id"),
             1);
    const QString paper = snapshotOf(done->outcome.document);
    QVERIFY(paper.contains(u"髙橋 花子"_s));
    QVERIFY(paper.contains(u"R8-J1-000001"_s));
    QCOMPARE(store().desk().ask(AskIncidents{asset})->first().holder, u"髙橋 花子"_s);
    const AssetId other = store().add(anAsset(u"A-2"_s));
    verb.asset = other;
    VERIFY_REFUSED(perform(verb), u"loan.line-unknown");
}

void IncidentTest::thePaperNamesWhoeverHadItThen()
{
    const AssetId asset = lentAsset();
    const auto back = takeBack(asset);
    VERIFY_OK(back);
    ReportIncident verb = report(asset, IncidentKind::Damage);
    verb.line = back->outcome.items.first().line;
    VERIFY_OK(perform(verb));
    VERIFY_OK(perform(ReturnToService{{asset}, u"異状なし"_s}));
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s).name(u"森 次郎"_s)), {asset}));
    const auto later = perform(FollowUpIncident{asset, {}, u"見積を取った"_s, false});
    VERIFY_OK(later);
    const QString paper = snapshotOf(later->outcome.document);
    QVERIFY(paper.contains(u"髙橋 花子"_s));
    QVERIFY(!paper.contains(u"森 次郎"_s));
    QVERIFY(paper.contains(u"R8-J1-000001"_s));
}

void IncidentTest::nobodyIsNamedInTheHouse()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(takeBack(asset));
    const auto done = perform(report(asset, IncidentKind::Damage));
    VERIFY_OK(done);
    QCOMPARE(store().number("select count(*) from incident where loan_line_id is null and person_id is null"
                            " and reporter is null"),
             1);
    QVERIFY(!snapshotOf(done->outcome.document).contains(u"髙橋 花子"_s));
}

void IncidentTest::somebodyElseReports()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    QCOMPARE(store().text("select reporter from incident"), u"髙橋 花子"_s); // whoever had it
    FollowUpIncident later{asset, {}, {}, false};
    later.facts.reporter = u"鈴木 一郎"_s;
    later.facts.reporterSection = u"総務課"_s;
    const auto done = perform(later);
    VERIFY_OK(done);
    const IncidentRecord record = store().desk().ask(AskIncidents{asset})->first();
    QCOMPARE(record.reporter, u"鈴木 一郎"_s);
    QCOMPARE(record.reporterSection, u"総務課"_s);
    const QString paper = snapshotOf(done->outcome.document);
    QVERIFY(paper.contains(u"鈴木 一郎"_s) && paper.contains(u"総務課"_s) && paper.contains(u"incident.reporter"_s));
    QVERIFY(paper.contains(u"髙橋 花子"_s)); // still had it
}

void IncidentTest::theLoanThatIsAskedFor()
{
    const AssetId asset = lentAsset();
    const auto loan = [&](const AskIncidentLoan& question) { return store().desk().ask(question); };
    QCOMPARE(loan({asset})->holder, u"髙橋 花子"_s);
    QVERIFY(mayHaveHappenedOn(*loan({asset}), store().clock().now()));
    VERIFY_OK(takeBack(asset));
    const auto over = loan({asset});
    VERIFY_OK(over);
    QVERIFY(over->returnedAt.isValid());
    QCOMPARE(over->receipt, u"R8-J1-000001"_s);
    QVERIFY(mayHaveHappenedOn(*over, over->returnedAt));
    QVERIFY(!mayHaveHappenedOn(*over, over->returnedAt.plusMSecs(86'400'000)));
    QVERIFY(!mayHaveHappenedOn(*over, over->lentAt.plusMSecs(-86'400'000)));
    QCOMPARE(loan({asset, {}, u"r8-j1-000001"_s})->line, over->line);
    VERIFY_REFUSED(loan({asset, {}, u"R8-J1-000009"_s}), u"incident.not-on-receipt");
    const AssetId never = store().add(anAsset(u"A-2"_s));
    QVERIFY(!loan({never})->line.isValid());
    VERIFY_REFUSED(loan({never, over->line}), u"loan.line-unknown");
}

void IncidentTest::aSuspectedLossIsReported()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).state(AssetState::Lost));
    VERIFY_REFUSED(perform(RecordMeasure{asset, {MeasureKind::Other, minutesAgo(1), {}, {}, u"照会"_s}}),
                   u"incident.none");
    VERIFY_REFUSED(perform(report(asset, IncidentKind::Damage)), u"incident.damage-of-lost");
    const auto done = perform(report(asset));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.state, AssetState::Lost);
    VERIFY_REFUSED(perform(report(asset)), u"incident.already-lost");
    VERIFY_OK(perform(RecordMeasure{asset, {MeasureKind::Other, minutesAgo(1), {}, {}, u"照会"_s}}));
    VERIFY_OK(perform(RecordFound{asset, u"倉庫の棚の裏"_s}));
    QCOMPARE(store().number("select count(*) from incident where found_at is not null"), 1);
}

void IncidentTest::theStepsOfASuspectedLoss()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).state(AssetState::Lost));
    const auto steps = [&] { return store().desk().ask(AskAssetSteps{asset, Role::Desk})->steps; };
    QCOMPARE(steps(), (QList<AssetStep>{AssetStep::LendSubstitute, AssetStep::RecordFound, AssetStep::ReportIncident}));
    VERIFY_OK(perform(report(asset)));
    QCOMPARE(steps(), (QList<AssetStep>{AssetStep::LendSubstitute, AssetStep::RecordFound, AssetStep::RecordMeasure,
                                        AssetStep::FollowUpIncident}));
    VERIFY_REFUSED(store().desk().ask(AskAssetSteps{AssetId(4711), Role::Desk}), u"asset.unknown");
}

void IncidentTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << u"unknown"_s << u"asset.unknown"_s;
    QTest::newRow("future") << u"future"_s << u"incident.in-future"_s;
    QTest::newRow("silence") << u"silence"_s << u"incident.no-circumstances"_s;
    QTest::newRow("lost twice") << u"twice"_s << u"incident.already-lost"_s;
}

void IncidentTest::refusals()
{
    const AssetId asset = lentAsset();
    ReportIncident verb = report(asset);
    QFETCH(QString, what);
    if (what == u"unknown")
        verb.asset = AssetId(4711);
    else if (what == u"future")
        verb.facts.occurredAt = minutesAgo(-60);
    else if (what == u"silence")
        verb.facts.circumstances.clear();
    else
        VERIFY_OK(perform(verb));
    const qint64 before = entries();
    QFETCH(QString, code);
    VERIFY_REFUSED(perform(verb), code);
    QCOMPARE(entries(), before);
}

void IncidentTest::whatWasLostComesBackIntoStockOrToItsReset_data()
{
    QTest::addColumn<bool>("needsReset");
    QTest::addColumn<AssetState>("state");
    QTest::newRow("into stock") << false << AssetState::Usable;
    QTest::newRow("to its reset") << true << AssetState::NeedsReset;
}

void IncidentTest::whatWasLostComesBackIntoStockOrToItsReset()
{
    QFETCH(bool, needsReset);
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(store().desk().perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, needsReset, 0},
                                     TestStore::as(store().manager())));
    VERIFY_OK(perform(report(asset)));
    const auto done = perform(RecordFound{asset, u"倉庫の棚の裏"_s});
    VERIFY_OK(done);
    QTEST(done->outcome.state, "state");
    QTEST(store().asset(asset).values.state, "state");
    QCOMPARE(store().text("select found_note from incident"), u"倉庫の棚の裏"_s);
}

void IncidentTest::foundOnLoanStaysOnLoan()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    VERIFY_OK(perform(RecordFound{asset, u"鞄の底"_s}));
    QCOMPARE(store().asset(asset).values.state, AssetState::Usable);
    QVERIFY(store().asset(asset).holder);
    VERIFY_OK(takeBack(asset));
}

void IncidentTest::foundRefusals()
{
    const AssetId asset = lentAsset();
    VERIFY_REFUSED(perform(RecordFound{asset, u"鞄の底"_s}), u"found.not-lost");
    VERIFY_OK(perform(report(asset)));
    VERIFY_REFUSED(perform(RecordFound{asset, u"  "_s}), u"found.no-note");
}

void IncidentTest::anUndoneReportLeavesNeitherIncidentNorState()
{
    const AssetId asset = lentAsset();
    ReportIncident verb = report(asset);
    verb.facts.measures = {{MeasureKind::LineStop, minutesAgo(10), {}, {}, {}}};
    const auto done = perform(verb);
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), {done->outcome.document, {}, &recordTables()}, asDesk()));
    QCOMPARE(store().asset(asset).values.state, AssetState::Usable);
    QCOMPARE(store().number("select count(*) from incident where withdrawn_at is null"), 0);
    QCOMPARE(store().number("select count(*) from incident_measure where withdrawn_at is null"), 0);
}

void IncidentTest::theFindingIsUndone()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    const auto done = perform(RecordFound{asset, u"鞄の底"_s});
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), {{}, done->commandId, &recordTables()}, asDesk()));
    QCOMPARE(store().asset(asset).values.state, AssetState::Lost);
    QCOMPARE(store().number("select count(*) from incident where found_at is not null"), 0);
}

void IncidentTest::isJournalledWithoutPersonalWords()
{
    const auto done = perform(report(lentAsset()));
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.report-incident"_s);
    QCOMPARE(written.front().command.workItem, u"LN-29"_s);
    QVERIFY(!written.front().command.arguments.contains("網棚"));
    QVERIFY(!written.front().result.contains("網棚"));
}

void IncidentTest::theOutcomeReadsBack()
{
    const auto done = perform(report(lentAsset()));
    VERIFY_OK(done);
    QCOMPARE(IncidentOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
}

void IncidentTest::everyStatementMayFail()
{
    ReportIncident verb = report(lentAsset());
    verb.facts.measures = {{MeasureKind::Lock, minutesAgo(10), u"課長"_s, store().manager().operatorCode, {}}};
    const FaultReport faults = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(faults.problem.isEmpty(), qPrintable(faults.problem));
    QVERIFY(faults.statements > 10);
}

void IncidentTest::laterReportsCompleteTheFacts()
{
    const AssetId asset = lentAsset();
    const auto first = perform(report(asset));
    VERIFY_OK(first);
    const QString before = snapshotOf(first->outcome.document);
    FollowUpIncident verb{asset, {}, u"乗務員から連絡があった"_s, false};
    verb.facts.police = u"架空署 第34号"_s;
    verb.facts.storedData = u"なし"_s;
    verb.facts.scene = u"架空線の車内"_s; // as it was
    const auto done = perform(verb);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-F1-000002"_s);
    QCOMPARE(done->outcome.state, AssetState::Lost);
    const IncidentRecord record = store().desk().ask(AskIncidents{asset})->first();
    QCOMPARE(record.police, u"架空署 第34号"_s);
    QCOMPARE(record.storedData, u"なし"_s);
    QCOMPARE(record.circumstances, u"網棚に置き忘れた"_s);
    QCOMPARE(record.occurredAt, minutesAgo(90));
    QCOMPARE(record.documents, (QStringList{first->outcome.document, done->outcome.document}));
    QVERIFY(!record.isFinal);
    const QString after = snapshotOf(done->outcome.document);
    for (const QString& said : {u"架空署 第34号"_s, u"乗務員から連絡があった"_s, u"incident.police"_s,
                                u"incident.stored-data"_s, first->outcome.document, u"網棚に置き忘れた"_s})
        QVERIFY2(after.contains(said), qPrintable(said));
    const auto paper = documentOfSnapshot(after.toUtf8());
    VERIFY_OK(paper);
    QCOMPARE(std::get<Paragraphs>(paper->blocks.first()).texts.first(),
             Phrase::word(u"incident.statement"_s, {u"2"_s}));
    // The earlier paper stays as it was printed.
    QCOMPARE(snapshotOf(first->outcome.document), before);
    QVERIFY(before.contains(u"架空署 第12号"_s));
    const std::unique_ptr<Connection> eye = store().raw();
    QCOMPARE(entriesOfCommand(*eye, done->commandId).front().command.workItem, u"LN-29"_s);
}

void IncidentTest::reportsAreCountedThrough()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    const Measure taken{MeasureKind::Police, minutesAgo(5), {}, {}, u"届出済み"_s};
    VERIFY_OK(perform(RecordMeasure{asset, taken}));
    const auto third = perform(FollowUpIncident{asset, {}, u"照会中"_s, false});
    VERIFY_OK(third);
    const auto fourth = perform(RecordMeasure{asset, taken});
    VERIFY_OK(fourth);
    const auto paper = documentOfSnapshot(snapshotOf(fourth->outcome.document).toUtf8());
    VERIFY_OK(paper);
    QCOMPARE(std::get<Paragraphs>(paper->blocks.first()).texts.first(),
             Phrase::word(u"incident.statement"_s, {u"4"_s}));
    QCOMPARE(store().number("select number from incident_report"), 3);
    QCOMPARE(store().desk().ask(AskIncidents{asset})->first().documents.size(), 4);
    QCOMPARE(store().desk().ask(AskIncidents{asset})->first().measures, 2);
}

void IncidentTest::aFinalReportSaysSo()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    VERIFY_OK(perform(RecordFound{asset, u"駅の遺失物係"_s}));
    // It is back, and the report is brought to its end.
    const auto last = perform(FollowUpIncident{asset, {}, u"発見され、異状なし"_s, true});
    VERIFY_OK(last);
    QCOMPARE(last->outcome.state, AssetState::Usable);
    QVERIFY(store().desk().ask(AskIncidents{asset})->first().isFinal);
    const auto paper = documentOfSnapshot(snapshotOf(last->outcome.document).toUtf8());
    VERIFY_OK(paper);
    QCOMPARE(std::get<Paragraphs>(paper->blocks.first()).texts.first(),
             Phrase::word(u"incident.final-statement"_s, {u"2"_s}));
    VERIFY_OK(perform(FollowUpIncident{asset, {}, u"訂正"_s, false})); // things turn up
}

void IncidentTest::laterReportsThatSayNothing()
{
    const AssetId asset = lentAsset();
    VERIFY_REFUSED(perform(FollowUpIncident{asset, {}, u"何か"_s, false}), u"incident.none");
    VERIFY_REFUSED(perform(FollowUpIncident{AssetId(4711), {}, u"何か"_s, false}), u"asset.unknown");
    VERIFY_OK(perform(report(asset)));
    const qint64 before = entries();
    FollowUpIncident verb{asset, {}, u" "_s, true};
    VERIFY_REFUSED(perform(verb), u"incident.nothing-new");
    verb.facts.police = u"架空署 第12号"_s; // as it was reported
    VERIFY_REFUSED(perform(verb), u"incident.nothing-new");
    verb.facts.discoveredAt = minutesAgo(200);
    VERIFY_REFUSED(perform(verb), u"incident.order");
    verb.facts.discoveredAt = minutesAgo(-10);
    VERIFY_REFUSED(perform(verb), u"incident.in-future");
    QCOMPARE(entries(), before);
}

void IncidentTest::aLaterReportIsUndone()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    FollowUpIncident verb{asset, {}, {}, true};
    verb.facts.police = u"架空署 第34号"_s;
    const auto done = perform(verb);
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()}, asDesk()));
    const IncidentRecord record = store().desk().ask(AskIncidents{asset})->first();
    QCOMPARE(record.police, u"架空署 第12号"_s);
    QCOMPARE(record.documents.size(), 1);
    QVERIFY(!record.isFinal);
    QVERIFY(store().desk().ask(FindDocument{done->outcome.document})->isUndone);
    VERIFY_OK(perform(verb));
}

void IncidentTest::aLaterReportMayFail()
{
    const AssetId asset = lentAsset();
    VERIFY_OK(perform(report(asset)));
    FollowUpIncident verb{asset, {}, u"追記"_s, true};
    verb.facts.officer = u"鈴木"_s;
    const FaultReport faults = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(faults.problem.isEmpty(), qPrintable(faults.problem));
    QVERIFY(faults.statements > 6);
}

QTEST_GUILESS_MAIN(IncidentTest)
#include "tst_incident.moc"
