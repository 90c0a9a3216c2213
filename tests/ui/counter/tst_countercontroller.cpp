// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/desk/settings.h"
#include "tests/ui/counter/counterstage.h"
#include "ui/counter/countercontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CounterControllerTest : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dialogue_data();
    void dialogue();
    void printsAfterTheCommit();
    void printsAgain();
    void onePictureAStep();
    void silenceNumbersTheSlips();
    void undoesAHandover();
    void undoesAReturn();
    void undoesASlipWithItsReturns();
    void marksAnAccessory();
    void aWrongMarkIsRefused();
    void anotherCountersChangeIsSeen();
    void anotherCounterWasFirst();
    void takesTheStepOfARow();
    void aRowMeansItselfAlone();
    void aRowThatIsGoneIsTold();
    void readsByTheOrganisationsProfile();
    void goesThroughTheModes();
    void anOperatorsCard();
    void finishEndsTheRun();
    void finishesInTheNameOfWhoLeaves();
    void aMarkBeginsTheSilenceAnew();
    void undoLooksAgain();

private:
    void play(const QString& script);
    void heard(const CounterEvent& event);
    bool playKey(const QString& word);

    std::unique_ptr<CounterController> m_counter;
    QStringList m_told;
    QStringList m_printed;
};

void CounterControllerTest::init()
{
    StageTest::init();
    m_told.clear();
    m_printed.clear();
    m_counter = std::make_unique<CounterController>(stage().desk, stage().store.clock(), recordTables(),
                                                    [this] { return stage().order(); });
    connect(m_counter.get(), &CounterController::told, this, &CounterControllerTest::heard);
    connect(m_counter.get(), &CounterController::printWanted, this,
            [this](const QStringList& documents, bool isReprint) {
                m_printed << (isReprint ? u"again:"_s : QString()) + documents.join(u',');
            });
}

void CounterControllerTest::cleanup()
{
    m_counter.reset();
    StageTest::cleanup();
}

void CounterControllerTest::heard(const CounterEvent& event)
{
    const QString code = event.problems.isEmpty() ? QString() : event.problems.first().problem.code;
    if (event.isStop)
        m_told << u"stop:"_s + code;
    else
        m_told << counterEventCode(event.kind) + u':' +
                      (event.kind == CounterEvent::Kind::Ignored  ? event.reason
                       : event.kind == CounterEvent::Kind::Person ? event.person
                       : event.count > 0                          ? QString::number(event.count)
                                                                  : event.asset);
}

bool CounterControllerTest::playKey(const QString& word)
{
    const QHash<QString, std::function<void()>> keys{
        {u"F12"_s, [this] { m_counter->commit(); }},     {u"Esc"_s, [this] { m_counter->cancel(); }},
        {u"F4"_s, [this] { m_counter->acceptOffer(); }}, {u"OK"_s, [this] { m_counter->acknowledge(); }},
        {u"Undo"_s, [this] { m_counter->undo(); }},      {u"Print"_s, [this] { m_counter->printAgain(); }}};
    const auto key = keys.value(word);
    if (key)
        key();
    return bool(key);
}

void CounterControllerTest::play(const QString& script)
{
    for (const QString& word : script.split(u' ', Qt::SkipEmptyParts)) {
        stage().wait(3000);
        if (!playKey(word))
            m_counter->scan(word);
    }
}

void CounterControllerTest::dialogue_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("out");
    const auto row = [](const char* name, const QString& script, const QString& told, int out) {
        QTest::newRow(name) << script << told << out;
    };
    row("three items, no key", u"0001 A-1 A-2 A-3 0001"_s, u"person:E-1 item:A-1 item:A-2 item:A-3 committed:3"_s, 6);
    row("by staff number, small letters", u"e-1 a-1 F12"_s, u"person:E-1 item:A-1 committed:1"_s, 4);
    row("the card last", u"A-1 0001 CMD-DONE"_s, u"item:A-1 person:E-1 committed:1"_s, 4);
    row("back with nobody open", u"B-1"_s, u"returned:B-1"_s, 2);
    row("back with its borrower open", u"0001 B-1"_s, u"person:E-1 returned:B-1"_s, 2);
    row("somebody else's item", u"0001 B-2"_s, u"person:E-1 stop:asset.others-item"_s, 3);
    row("somebody else's item all the same", u"0001 B-2 F4"_s,
        u"person:E-1 stop:asset.others-item resumed: returned:B-2"_s, 2);
    row("lent a moment ago", u"0001 A-1 F12 A-1"_s, u"person:E-1 item:A-1 committed:1 stop:asset.just-lent"_s, 4);
    row("another card", u"0001 A-1 E-2"_s, u"person:E-1 item:A-1 stop:person.other-card"_s, 3);
    row("unknown", u"X-9 A-1"_s, u"stop:code.unknown ignored:stopped"_s, 3);
    row("overdue is told", u"E-3"_s, u"person:E-3"_s, 3);
    row("three people's returns", u"B-1 B-2 C-1 CMD-DONE"_s, u"returned:B-1 returned:B-2 returned:C-1 committed:3"_s,
        0);
    row("Escape keeps the record", u"0001 A-1 A-2 Esc"_s, u"person:E-1 item:A-1 item:A-2 cancelled:2"_s, 3);
}

void CounterControllerTest::dialogue()
{
    QFETCH(QString, script);
    QFETCH(int, out);
    play(script);
    QTEST(m_told.join(u' '), "told");
    QCOMPARE(stage().openLines(), out);
}

void CounterControllerTest::printsAfterTheCommit()
{
    play(u"0001 A-1 F12"_s);
    const QString number = stage().store.text("select max(number) from document where kind = 'receipt'");
    QCOMPARE(m_printed, QStringList{number});
    QVERIFY(!m_counter->isSaving());
}

void CounterControllerTest::printsAgain()
{
    play(u"0001 A-1 F12 CMD-PRINT"_s);
    QCOMPARE(m_printed.size(), 2);
    QCOMPARE(m_printed.last(), u"again:"_s + m_printed.first());
}

void CounterControllerTest::onePictureAStep()
{
    play(u"0001"_s);
    QSignalSpy pictures(m_counter.get(), &CounterController::stateChanged);
    play(u"A-1"_s);
    QCOMPARE(pictures.size(), 1);
}

void CounterControllerTest::silenceNumbersTheSlips()
{
    play(u"B-1 B-2"_s);
    stage().wait(14'000);
    m_counter->tick();
    QVERIFY(m_printed.isEmpty());
    stage().wait(1'000);
    m_counter->tick();
    QCOMPARE(m_printed.size(), 1);
    QCOMPARE(m_printed.first().count(u','), 1); // one slip per borrower
    QVERIFY(m_counter->session().returns().isEmpty());
}

void CounterControllerTest::undoesAHandover()
{
    play(u"0001 A-1 A-2 F12"_s);
    QCOMPARE(stage().openLines(), 5);
    play(u"Undo"_s);
    QCOMPARE(stage().openLines(), 3);
    QCOMPARE(m_told.last(), u"undone:"_s);
    QVERIFY(!m_counter->session().canUndo());
}

void CounterControllerTest::undoesAReturn()
{
    play(u"0001 B-1"_s);
    QVERIFY(m_counter->session().person()->loans.isEmpty());
    play(u"Undo"_s);
    QCOMPARE(m_told.last(), u"undone:B-1"_s);
    QCOMPARE(stage().openLines(), 3);
    QVERIFY(m_counter->session().returns().isEmpty());
    QCOMPARE(m_counter->session().person()->loans.size(), 1); // seen again without a scan
}

void CounterControllerTest::undoesASlipWithItsReturns()
{
    play(u"B-1 F12 Undo"_s);
    QCOMPARE(m_told.last(), u"undone:"_s);
    QCOMPARE(stage().openLines(), 3);
}

void CounterControllerTest::marksAnAccessory()
{
    play(u"B-1"_s);
    QCOMPARE(m_counter->session().returns().first().accessories, (QStringList{u"充電器"_s, u"鞄"_s}));
    m_counter->markAccessory(0, u"鞄"_s, true);
    QCOMPARE(m_counter->session().returns().first().item.missing, QStringList{u"鞄"_s});
    const std::string open = "select count(*) from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
                             " where la.returned_at is null and ll.returned_at is not null";
    QCOMPARE(stage().store.number(open), 1);
    m_counter->markAccessory(0, u"鞄"_s, false);
    QCOMPARE(stage().store.number(open), 0);
    QVERIFY(m_counter->session().returns().first().item.missing.isEmpty());
}

void CounterControllerTest::aWrongMarkIsRefused()
{
    play(u"B-1"_s);
    QSignalSpy refusals(m_counter.get(), &CounterController::refused);
    m_counter->markAccessory(0, u"受話器"_s, true);
    QCOMPARE(refusals.size(), 1);
    m_counter->markAccessory(7, u"鞄"_s, true);
    QCOMPARE(refusals.size(), 1);
}

void CounterControllerTest::anotherCountersChangeIsSeen()
{
    play(u"0001 A-1"_s);
    const auto other = stage().store.secondDesk();
    HandOver verb;
    verb.person = stage().people.at(1);
    verb.items = {m_counter->session().basket().first().desk.asset.id};
    QVERIFY(other->perform(verb, stage().order()).isOk());
    Q_EMIT stage().desk.changed(everythingChanged());
    QVERIFY(m_counter->session().basket().first().desk.asset.holder);
    QCOMPARE(m_counter->session().basket().first().desk.problems.first().problem.code, u"asset.on-loan"_s);
}

void CounterControllerTest::anotherCounterWasFirst()
{
    play(u"0001 A-1 A-2"_s);
    const auto other = stage().store.secondDesk();
    HandOver verb;
    verb.person = stage().people.at(1);
    verb.items = {m_counter->session().basket().first().desk.asset.id};
    QVERIFY(other->perform(verb, stage().order()).isOk());
    play(u"F12"_s);
    QCOMPARE(m_told.last(), u"stop:asset.on-loan"_s);
    QCOMPARE(m_counter->session().basket().size(), 2);
    QVERIFY(m_counter->removeItem(m_counter->session().basket().first().desk.asset.id));
    play(u"OK F12"_s);
    QCOMPARE(m_told.last(), u"committed:1"_s);
}

void CounterControllerTest::takesTheStepOfARow()
{
    const CodeMatch row{CodeMeaning::Asset, stage().assetOf(u"A-1"_s).value(), u"asset"_s};
    play(u"0001"_s);
    m_counter->step(row);
    QCOMPARE(m_told.last(), u"committed:1"_s);
    m_counter->step(row); // double-click on what is out: taken back, however short
    QCOMPARE(m_told.last(), u"returned:A-1"_s);
}

/// Its number may be somebody's card, too.
void CounterControllerTest::aRowMeansItselfAlone()
{
    stage().store.add(aPerson(u"E-9"_s).name(u"同番 太郎"_s).card(u"A-1"_s));
    play(u"A-1"_s);
    QCOMPARE(m_told.last(), u"stop:code.ambiguous"_s);
    m_counter->step({CodeMeaning::Asset, stage().assetOf(u"A-1"_s).value(), u"asset"_s});
    QCOMPARE(m_told.last(), u"item:A-1"_s);
}

void CounterControllerTest::aRowThatIsGoneIsTold()
{
    m_counter->step({CodeMeaning::Asset, 987'654'321, u"asset"_s});
    QCOMPARE(m_told.last(), u"stop:asset.unknown"_s);
}

void CounterControllerTest::readsByTheOrganisationsProfile()
{
    OrganisationSettings settings = *stage().store.desk().ask(AskSettings{});
    settings.scanner.nw7.isStartStopStripped = true;
    stage().desk.perform(ChangeSettings{settings}, TestStore::as(stage().store.owner()), this,
                         [](const auto& done) { QVERIFY(done.isOk()); });
    m_counter->scan(u"A0001A"_s); // the card of E-1
    QCOMPARE(m_told, QStringList{u"person:E-1"_s});
    settings.scanner.nw7.length = 8;
    stage().desk.perform(ChangeSettings{settings}, TestStore::as(stage().store.owner()), this,
                         [](const auto& done) { QVERIFY(done.isOk()); });
    m_counter->scan(u"A0001A"_s);
    QCOMPARE(m_told.last(), u"stop:scan.wrong-length"_s);
}

void CounterControllerTest::goesThroughTheModes()
{
    using Mode = CounterSession::Mode;
    m_counter->nextMode();
    QCOMPARE(m_counter->session().mode(), Mode::Return);
    m_counter->nextMode();
    QCOMPARE(m_counter->session().mode(), Mode::Lend);
    m_counter->nextMode();
    QCOMPARE(m_counter->session().mode(), Mode::Auto);
}

void CounterControllerTest::anOperatorsCard()
{
    QVERIFY(stage()
                .store.desk()
                .perform(ChangeOperator{u"manager"_s, {}, u"CARD-77"_s, false, {}, {}},
                         TestStore::as(stage().store.owner()))
                .isOk());
    QSignalSpy cards(m_counter.get(), &CounterController::operatorScanned);
    play(u"CARD-77"_s);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().first().toString(), u"CARD-77"_s); // not the code: only the card is trusted
}

void CounterControllerTest::finishEndsTheRun()
{
    play(u"B-1"_s);
    m_counter->finish();
    QCOMPARE(m_printed.size(), 1);
    QVERIFY(!m_counter->session().canUndo());
}

void CounterControllerTest::finishesInTheNameOfWhoLeaves()
{
    play(u"0001 A-1 B-1"_s);
    const QString leaving = stage().host.who.operatorName;
    // The next one is at the counter as soon as the first has gone.
    connect(m_counter.get(), &CounterController::told, this, [this] { stage().host.who = stage().store.owner(); });
    m_counter->finish();
    QCOMPARE(m_told.last(), u"committed:1"_s);
    QVERIFY(m_told.contains(u"cancelled:1"_s));
    QVERIFY(stage().store.text("select snapshot from document where kind = 'return'").contains(leaving));
    QVERIFY(!m_counter->session().person());
    QVERIFY(m_counter->session().basket().isEmpty());
    stage().wait(60'000);
    m_counter->tick();
    QCOMPARE(m_printed.size(), 1);
}

void CounterControllerTest::aMarkBeginsTheSilenceAnew()
{
    play(u"B-1"_s);
    stage().wait(10'000);
    m_counter->markAccessory(0, u"鞄"_s, true);
    stage().wait(10'000);
    m_counter->tick();
    QVERIFY(m_printed.isEmpty());
    stage().wait(5'000);
    m_counter->tick();
    QCOMPARE(m_printed.size(), 1);
}

void CounterControllerTest::undoLooksAgain()
{
    play(u"0001 A-1 Esc"_s);
    const auto other = stage().store.secondDesk();
    HandOver verb;
    verb.person = stage().people.at(1);
    verb.items = {stage().assetOf(u"A-1"_s)};
    QVERIFY(other->perform(verb, stage().order()).isOk());
    play(u"Undo"_s);
    QCOMPARE(m_counter->session().basket().size(), 1);
    QVERIFY(m_counter->session().basket().first().desk.asset.holder);
}

QTEST_GUILESS_MAIN(CounterControllerTest)
#include "tst_countercontroller.moc"
