// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/assetcare.h"
#include "core/loans/takeback.h"
#include "tests/ui/counter/counterstage.h"
#include "ui/steps/stepmenu.h"
#include "ui/steps/steps.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What the steps ask and record, on whatever page they are taken.
class StepsTest : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void extendsOne();
    void extendsManyAndLeavesWhatIsRefused();
    void aRefusedStepKeepsItsForm();
    void exchangesForASubstitute();
    void exchangesWithAProxy();
    void lendsASubstituteForWhatIsAway();
    void tellsWhatIsWrongWithTheNewItem();
    void reportsAndFinds();
    void recordsAMeasureWithASecondPerson();
    void reportsWhatHasBecomeKnownSince();
    void repairsAndResets();
    void damageNamesWhoeverHadIt();
    void aSuspectedLossIsReported();
    void knowsWhoRepairsIt();
    void servesManyAtOnce();
    void checksManySparesAtOnce();
    void printsWorkSheets();
    void passesOnToSomebodyElse();
    void passesOnBeyondTheLimits();
    void blocksAndUnblocks();
    void preparesASetAndDisposesOfIt();
    void theMenuOffersWhatFits();
    void theMenuKeepsToTheRole();

private:
    [[nodiscard]] StepPlace place() { return {stage().context(), m_printing.get(), m_page.get()}; }
    [[nodiscard]] StepItem item(const QString& number)
    {
        return StepItem::of(stage().store.asset(stage().assetOf(number)));
    }
    [[nodiscard]] AssetRecord asset(const QString& number) { return stage().store.asset(stage().assetOf(number)); }
    void fillIn(const QVariantMap& values) { stage().ask.forms << values; }
    [[nodiscard]] QString said() { return stage().host.toasts.isEmpty() ? QString() : stage().host.toasts.last(); }
    [[nodiscard]] QStringList offered(const QString& number)
    {
        StepMenu menu(place(), u"steps"_s);
        menu.setItem(stage().assetOf(number));
        menu.click();
        QStringList names;
        for (const QAction* action : menu.findChild<QMenu*>()->actions()) {
            if (action->isEnabled())
                names << action->objectName().section(u':', 1);
        }
        menu.findChild<QMenu*>()->close();
        return names;
    }

    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<QWidget> m_page;
    SystemPrinters m_printers;
};

void StepsTest::init()
{
    StageTest::init();
    m_printing = std::make_unique<PrintService>(stage().desk, m_printers, [] { return PrinterChoices(); });
    m_page = std::make_unique<QWidget>();
}

void StepsTest::cleanup()
{
    m_page.reset();
    m_printing.reset();
    StageTest::cleanup();
}

void StepsTest::extendsOne()
{
    fillIn({{u"newDue"_s, u"R9.4.30"_s}, {u"reason"_s, u"出張"_s}, {u"authority"_s, u"課長"_s}});
    extendLoans(place(), {item(u"B-1"_s)});
    QCOMPARE(asset(u"B-1"_s).holder->due.day, QDate(2027, 4, 30));
    QCOMPARE(stage().store.text("select authority from loan_extension"), u"課長"_s);
    QVERIFY(said().contains(u"B-1"_s));
    stage().undo();
    QCOMPARE(asset(u"B-1"_s).holder->due.day, stage().store.clock().today().addDays(6));
}

void StepsTest::extendsManyAndLeavesWhatIsRefused()
{
    fillIn({{u"newDue"_s, stage().store.clock().today().addDays(2).toString(Qt::ISODate)}});
    extendLoans(place(), {item(u"B-1"_s), item(u"B-2"_s), item(u"C-1"_s)}); // B-1 is due later than that already
    const FormLook& look = stage().ask.looks.last();
    QVERIFY(look.mayGoOn);
    QVERIFY(look.ok.contains(u'2'));
    QVERIFY(look.notices.at(1).text.contains(u"B-1"_s));
    QCOMPARE(stage().store.number("select count(*) from loan_extension"), 2);
    QCOMPARE(stage().store.number("select count(*) from document where kind = 'extension'"), 2);
}

void StepsTest::aRefusedStepKeepsItsForm()
{
    fillIn({{u"newDue"_s, u"2020-01-06"_s}});
    extendLoans(place(), {item(u"B-1"_s)});
    QVERIFY(!stage().ask.looks.last().mayGoOn);
    QCOMPARE(stage().ask.formWords.size(), 1);
    QVERIFY(stage().ask.formWords.first().contains(u"loan.no-items"_s));
    QVERIFY(stage().host.toasts.isEmpty());
}

void StepsTest::exchangesForASubstitute()
{
    fillIn({{u"newItem"_s, u"a-1"_s}, {u"becomes"_s, 1}, {u"condition"_s, u"割れ"_s}, {u"missing"_s, u"鞄\n"_s}});
    exchangeItem(place(), item(u"B-1"_s));
    QCOMPARE(stage().ask.formWords, QStringList());
    QCOMPARE(asset(u"B-1"_s).values.state, AssetState::Faulty);
    QCOMPARE(asset(u"A-1"_s).holder->person, stage().people.at(0));
    QCOMPARE(stage().store.number("select count(*) from loan_substitute"), 1);
    const auto care = stage().store.desk().ask(AskAssetCare{stage().assetOf(u"B-1"_s)});
    QVERIFY(care);
    QCOMPARE(care->substitutes, QStringList{u"A-1"_s});
    QCOMPARE(stage().store.number("select count(*) from loan_accessory where returned_at is null"
                                  " and name = '鞄' and loan_line_id in (select id from loan_line"
                                  " where returned_at is not null)"),
             1);
    stage().undo();
    QVERIFY(asset(u"B-1"_s).holder && !asset(u"A-1"_s).holder);
}

void StepsTest::exchangesWithAProxy()
{
    fillIn({{u"newItem"_s, u"A-1"_s},
            {u"proxyName"_s, u"E-2"_s},
            {u"proxyBasis"_s, u"委任状"_s},
            {u"authority"_s, u"申請 7"_s}});
    exchangeItem(place(), item(u"B-1"_s));
    QCOMPARE(stage().ask.formWords, QStringList());
    QCOMPARE(stage().store.number("select proxy_person_id from loan where proxy_name is not null"),
             stage().people.at(1).value());
    QCOMPARE(stage().store.text("select authority from loan where proxy_name is not null"), u"申請 7"_s);
}

void StepsTest::lendsASubstituteForWhatIsAway()
{
    fillIn({{u"note"_s, u"電源"_s}});
    sendToRepair(place(), item(u"B-1"_s));
    fillIn({{u"to"_s, u"E-1"_s}, {u"newItem"_s, u"A-1"_s}, {u"newDue"_s, u"2026-06-30T17:00"_s}});
    lendSubstitute(place(), item(u"B-1"_s));
    QCOMPARE(stage().ask.formWords, QStringList());
    QCOMPARE(stage().ask.askedForms.constLast().values().value(u"to"_s).toString(), u"E-1"_s); // who had it
    QCOMPARE(asset(u"A-1"_s).holder->due, (LoanDue{QDate(2026, 6, 30), u"17:00"_s}));
    QCOMPARE(stage().store.number("select count(*) from loan_substitute where withdrawn_at is null"), 1);
    stage().undo();
    QVERIFY(!asset(u"A-1"_s).holder);
    fillIn({{u"to"_s, u"E-1"_s}, {u"newItem"_s, u"B-2"_s}});
    lendSubstitute(place(), item(u"B-1"_s));
    QVERIFY(!stage().ask.looks.constLast().mayGoOn); // it is out
}

void StepsTest::tellsWhatIsWrongWithTheNewItem()
{
    fillIn({{u"newItem"_s, u"B-2"_s}});
    exchangeItem(place(), item(u"B-1"_s));
    QVERIFY(!stage().ask.looks.last().mayGoOn);
    QVERIFY(stage().ask.formWords.first().contains(u"asset.on-loan"_s));
    fillIn({{u"newItem"_s, u"X-99"_s}});
    exchangeItem(place(), item(u"B-1"_s));
    QVERIFY(stage().ask.formWords.last().contains(u"code.unknown"_s));
    QVERIFY(asset(u"B-1"_s).holder);
}

void StepsTest::reportsAndFinds()
{
    fillIn({{u"kind"_s, 0}, {u"circumstances"_s, u"置き忘れ"_s}, {u"sectionHead"_s, u"佐藤"_s}});
    reportIncident(place(), item(u"B-1"_s));
    QCOMPARE(asset(u"B-1"_s).values.state, AssetState::Lost);
    QVERIFY(said().contains(u"R8-F1-000001"_s));
    fillIn({{u"note"_s, u"鞄の底"_s}});
    recordFound(place(), item(u"B-1"_s));
    QCOMPARE(asset(u"B-1"_s).values.state, AssetState::Usable);
    stage().undo();
    QCOMPARE(asset(u"B-1"_s).values.state, AssetState::Lost);
}

void StepsTest::recordsAMeasureWithASecondPerson()
{
    fillIn({{u"circumstances"_s, u"置き忘れ"_s}});
    reportIncident(place(), item(u"B-1"_s));
    fillIn({{u"kind"_s, 2}, {u"approver"_s, u"管理者"_s}});
    recordMeasure(place(), item(u"B-1"_s));
    QVERIFY(stage().ask.formWords.last().contains(u"measure.no-second-person"_s));
    QCOMPARE(stage().ask.askedForms.last().fields.at(4).kind, QuestionField::Kind::Secret);
    ChangeOperator change;
    change.code = stage().store.manager().operatorCode;
    change.pinHash = hashPin(u"2580"_s);
    QVERIFY(stage().store.desk().perform(change, TestStore::as(stage().store.owner())));
    QVariantMap wipe{
        {u"kind"_s, 2}, {u"approver"_s, u"管理者"_s}, {u"checkedBy"_s, change.code}, {u"pin"_s, u"0000"_s}};
    fillIn(wipe);
    recordMeasure(place(), item(u"B-1"_s));
    QVERIFY(stage().ask.formWords.last().contains(u"operator.wrong-pin"_s));
    QCOMPARE(stage().host.wrongPins, QStringList{u"manager"_s});
    wipe.insert(u"pin"_s, u"2580"_s);
    stage().host.pinPause = 20;
    fillIn(wipe);
    recordMeasure(place(), item(u"B-1"_s));
    QVERIFY(stage().ask.formWords.last().contains(u"20"_s)); // too many wrong ones: nobody may try now
    QCOMPARE(stage().store.number("select count(*) from incident_measure"), 0);
    stage().host.pinPause = 0;
    fillIn(wipe);
    recordMeasure(place(), item(u"B-1"_s));
    QCOMPARE(stage().store.number("select count(*) from incident_measure where kind = 'wipe'"), 1);
    QCOMPARE(stage().host.wrongPins.size(), 1);
    QVERIFY(said().contains(u"R8-F1-000002"_s));
}

void StepsTest::reportsWhatHasBecomeKnownSince()
{
    followUpIncident(place(), item(u"B-1"_s));
    QVERIFY(stage().ask.askedForms.isEmpty()); // nothing was reported
    fillIn({{u"circumstances"_s, u"置き忘れ"_s}});
    reportIncident(place(), item(u"B-1"_s));
    fillIn({});
    followUpIncident(place(), item(u"B-1"_s));
    QVERIFY(stage().ask.formWords.last().contains(u"incident.nothing-new"_s));
    QVERIFY(stage().ask.askedForms.last().text.contains(u"R8-F1-000001"_s));
    QCOMPARE(stage().ask.askedForms.last().values().value(u"circumstances"_s).toString(), u"置き忘れ"_s);
    fillIn({{u"police"_s, u"架空署 第34号"_s}, {u"final"_s, true}});
    followUpIncident(place(), item(u"B-1"_s));
    QVERIFY(said().contains(u"R8-F1-000002"_s));
    QCOMPARE(stage().store.number("select count(*) from incident_report where is_final = 1 and number = 2"), 1);
    QCOMPARE(stage().store.text("select police from incident"), u"架空署 第34号"_s);
    stage().undo();
    QCOMPARE(stage().store.text("select coalesce(police, '') from incident"), QString());
}

void StepsTest::repairsAndResets()
{
    fillIn({{u"note"_s, u"電源"_s}});
    sendToRepair(place(), item(u"A-1"_s));
    QCOMPARE(asset(u"A-1"_s).values.state, AssetState::InRepair);
    if (const auto done = stage().store.desk().perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, true, 0},
                                                       TestStore::as(stage().store.manager()));
        !done)
        QFAIL(qPrintable(done.refusal().toDebugText()));
    fillIn({{u"result"_s, 0}});
    returnToService(place(), item(u"A-1"_s));
    QCOMPARE(asset(u"A-1"_s).values.state, AssetState::NeedsReset);
    fillIn({{u"note"_s, u"手順書"_s}});
    finishReset(place(), item(u"A-1"_s));
    QCOMPARE(asset(u"A-1"_s).values.state, AssetState::Usable);
    QCOMPARE(stage().ask.formWords, QStringList());
}

void StepsTest::damageNamesWhoeverHadIt()
{
    const auto returned = stage().store.desk().perform(TakeBack{{{stage().assetOf(u"B-1"_s), {}, {}}}, true},
                                                       TestStore::as(stage().host.who));
    QVERIFY(returned);
    StepItem row = item(u"B-1"_s);
    row.seen.line = returned->outcome.items.first().line;
    fillIn({});
    reportDamage(place(), row, u"液晶割れ"_s);
    QCOMPARE(stage().ask.formWords, QStringList());
    QVERIFY(stage().ask.askedForms.last().fields.at(1).choices.first().contains(u"髙橋 健一"_s));
    QCOMPARE(stage().store.number("select person_id from incident"), stage().people.at(0).value());
    QCOMPARE(stage().store.text("select kind || ' ' || circumstances || ' ' || reporter from incident"),
             u"damage 液晶割れ 髙橋 健一"_s);
    // In the house, unless it came back today.
    stage().store.clock().advance(3 * 86'400'000LL);
    fillIn({{u"result"_s, 0}});
    returnToService(place(), item(u"B-1"_s));
    fillIn({{u"kind"_s, 2}, {u"circumstances"_s, u"落下"_s}});
    reportIncident(place(), item(u"B-1"_s));
    QCOMPARE(stage().store.number("select count(*) from incident where person_id is null"), 1);
}

void StepsTest::aSuspectedLossIsReported()
{
    StepItem missing = item(u"A-1"_s);
    AssetValues values = stage().store.asset(missing.asset).values;
    SaveAsset lost{missing.asset, values, values};
    lost.values.state = AssetState::Lost;
    Order order = TestStore::as(stage().store.manager());
    order.reason = u"棚卸"_s;
    QVERIFY(stage().store.desk().perform(lost, order));
    QCOMPARE(offered(u"A-1"_s), (QStringList{u"substitute"_s, u"found"_s, u"incident"_s}));
    fillIn({});
    reportSuspectedLoss(place(), missing, u"棚卸で所在不明"_s);
    QCOMPARE(stage().ask.formWords, QStringList());
    QCOMPARE(stage().store.text("select kind || ' ' || circumstances from incident"), u"loss 棚卸で所在不明"_s);
    QCOMPARE(offered(u"A-1"_s), (QStringList{u"substitute"_s, u"found"_s, u"measure"_s, u"followUp"_s}));
}

void StepsTest::knowsWhoRepairsIt()
{
    const QDate day = stage().store.clock().today().addDays(10);
    fillIn({{u"note"_s, u"電源"_s}, {u"vendor"_s, u"架空電機"_s}, {u"expected"_s, day.toString(Qt::ISODate)}});
    sendToRepair(place(), item(u"A-1"_s));
    QCOMPARE(offered(u"A-1"_s),
             (QStringList{u"substitute"_s, u"followUp"_s, u"service"_s, u"changeRepair"_s, u"incident"_s}));
    fillIn({{u"expected"_s, day.addDays(5).toString(Qt::ISODate)}});
    changeRepair(place(), item(u"A-1"_s));
    QCOMPARE(stage().ask.askedForms.last().values().value(u"vendor"_s).toString(), u"架空電機"_s);
    QCOMPARE(stage().store.text("select expected_on from asset_service"), day.addDays(5).toString(Qt::ISODate));
    fillIn({{u"cost"_s, u"たかい"_s}});
    returnToService(place(), item(u"A-1"_s));
    QVERIFY(stage().ask.formWords.last().contains(u"service.bad-cost"_s));
    fillIn({{u"cost"_s, u"１２,８００"_s}});
    returnToService(place(), item(u"A-1"_s));
    QCOMPARE(stage().store.number("select cost from asset_service"), 12'800);
}

void StepsTest::servesManyAtOnce()
{
    const QList<AssetId> marked{stage().assetOf(u"A-1"_s), stage().assetOf(u"A-2"_s)};
    fillIn({{u"note"_s, u"点検整備"_s}, {u"vendor"_s, u"架空電機"_s}});
    careForMany(place(), marked, AssetStep::SendToRepair);
    QCOMPARE(stage().store.number("select count(*) from asset where state = 'in-repair'"), 2);
    QCOMPARE(stage().store.number("select count(*) from journal_heading where verb = 'loans.send-to-repair'"), 1);
    stage().undo();
    QCOMPARE(stage().store.number("select count(*) from asset where state = 'in-repair'"), 0);
    fillIn({{u"note"_s, u"点検整備"_s}});
    careForMany(place(), {marked.first()}, AssetStep::SendToRepair);
    fillIn({{u"note"_s, u"異状なし"_s}});
    careForMany(place(), marked, AssetStep::ReturnToService); // A-2 is not in repair
    QVERIFY(stage().ask.looks.last().notices.first().text.contains(u"A-2"_s));
    QVERIFY(stage().ask.looks.last().ok.contains(u'1'));
    QCOMPARE(stage().ask.formWords, QStringList());
    QCOMPARE(asset(u"A-1"_s).values.state, AssetState::Usable);
    fillIn({{u"note"_s, u"点検整備"_s}});
    careForMany(place(), {marked.first()}, AssetStep::SendToRepair);
    QList<AssetId> many = marked;
    for (int i = 0; i < 7; ++i)
        many << stage().store.add(anAsset(u"Z-%1"_s.arg(i)));
    fillIn({{u"note"_s, u"異状なし"_s}});
    careForMany(place(), many, AssetStep::ReturnToService); // only so many of the others are named
    const QString others = stage().ask.looks.last().notices.first().text;
    QVERIFY2(others.contains(u"3 more"_s) && others.count(u"Z-"_s) < 7, qPrintable(others));
    const qsizetype forms = stage().ask.askedForms.size();
    careForMany(place(), marked, AssetStep::FinishReset); // fits none
    QCOMPARE(stage().ask.askedForms.size(), forms);
}

void StepsTest::checksManySparesAtOnce()
{
    const QList<AssetId> marked{stage().assetOf(u"A-1"_s), stage().assetOf(u"A-2"_s), stage().assetOf(u"B-1"_s)};
    fillIn({{u"bad"_s, u"A-9"_s}});
    careForMany(place(), marked, AssetStep::CheckSpare);
    QVERIFY(stage().ask.formWords.takeLast().contains(u"A-9"_s, Qt::CaseInsensitive));
    fillIn({{u"bad"_s, u"a-2\n"_s}, {u"note"_s, u"充電不可"_s}});
    careForMany(place(), marked, AssetStep::CheckSpare);
    QCOMPARE(stage().ask.formWords, QStringList());
    QCOMPARE(asset(u"A-1"_s).values.state, AssetState::Usable);
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Faulty);
    QCOMPARE(stage().store.number("select count(*) from asset_check"), 2);
}

void StepsTest::printsWorkSheets()
{
    QList<Document> seen;
    QObject::connect(m_printing.get(), &PrintService::previewReady, m_page.get(),
                     [&](const Document& paper) { seen << paper; });
    fillIn({{u"sheet"_s, 0}});
    printWorkSheet(place(), {});
    QCOMPARE(stage().ask.formWords.size(), 1); // of one type
    fillIn({{u"sheet"_s, 0}});
    printWorkSheet(place(), asset(u"A-1"_s).kindId);
    fillIn({});
    printWorkSheet(place(), {});
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first().title, Phrase::word(u"list.spares"_s));
    QCOMPARE(seen.last().title, Phrase::word(u"list.resets"_s));
}

void StepsTest::passesOnToSomebodyElse()
{
    fillIn({{u"to"_s, u"E-2"_s}, {u"reason"_s, u"異動"_s}});
    transferLoans(place(), {item(u"B-1"_s), item(u"C-1"_s)});
    QCOMPARE(stage().ask.formWords, QStringList());
    QCOMPARE(asset(u"B-1"_s).holder->person, stage().people.at(1));
    QCOMPARE(asset(u"C-1"_s).holder->person, stage().people.at(1));
    QVERIFY(said().contains(u"R8-M1-000001"_s));
    stage().undo();
    QCOMPARE(asset(u"B-1"_s).holder->person, stage().people.at(0));
    fillIn({{u"to"_s, u"経理課"_s}});
    transferLoans(place(), {item(u"B-1"_s)});
    QCOMPARE(asset(u"B-1"_s).holder->name, u"経理課"_s);
    fillIn({{u"to"_s, u"nobody"_s}});
    transferLoans(place(), {item(u"B-2"_s)});
    QVERIFY(stage().ask.formWords.last().contains(u"holder.unknown"_s));
}

void StepsTest::passesOnBeyondTheLimits()
{
    OrganisationSettings settings = *stage().store.desk().ask(AskSettings{});
    settings.mostItemsOfPerson = 1;
    QVERIFY(stage().store.desk().perform(ChangeSettings{settings}, TestStore::as(stage().store.owner())).isOk());
    fillIn({{u"to"_s, u"E-2"_s}, {u"reason"_s, u"異動"_s}});
    transferLoans(place(), {item(u"B-1"_s)});
    QVERIFY(stage().ask.formWords.constLast().contains(u"person.limit"_s));
    fillIn({{u"to"_s, u"E-2"_s}, {u"reason"_s, u"異動"_s}, {u"despiteLimits"_s, true}});
    transferLoans(place(), {item(u"B-1"_s)});
    QCOMPARE(asset(u"B-1"_s).holder->person, stage().people.at(1));
}

void StepsTest::blocksAndUnblocks()
{
    stage().host.who = stage().store.manager();
    const PersonRecord person = stage().store.person(stage().people.at(0));
    fillIn({{u"reason"_s, u"延滞"_s}});
    blockPerson(place(), person);
    QCOMPARE(stage().store.number("select count(*) from person_block where lifted_at is null"), 1);
    QVERIFY(said().contains(u"髙橋 健一"_s));
    unblockPerson(place(), person);
    QCOMPARE(stage().store.number("select count(*) from person_block where lifted_at is null"), 0);
    stage().undo();
    QCOMPARE(stage().store.number("select count(*) from person_block where lifted_at is null"), 1);
}

void StepsTest::preparesASetAndDisposesOfIt()
{
    stage().host.who = stage().store.manager();
    QCOMPARE(offered(u"A-1"_s), (QStringList{u"check"_s, u"repair"_s, u"surrender"_s, u"incident"_s}));
    fillIn({{u"items"_s, u"A-1\nA-2\n"_s}, {u"basis"_s, u"更改"_s}});
    prepareRetirement(place(), item(u"A-1"_s));
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::ToSurrender);
    QVERIFY(said().contains(u"R8-N1-000001"_s));
    fillIn({{u"method"_s, u"物理破壊"_s}, {u"executor"_s, u"山田"_s}, {u"witness"_s, u"山田"_s}});
    retire(place(), item(u"A-1"_s));
    QVERIFY(stage().ask.formWords.last().contains(u"retire.same-person"_s));
    fillIn({{u"method"_s, u"物理破壊"_s}, {u"executor"_s, u"山田"_s}, {u"witness"_s, u"佐藤"_s}});
    retire(place(), item(u"A-1"_s));
    QCOMPARE(asset(u"A-1"_s).values.state, AssetState::ToSurrender); // no certificate yet
    fillIn({{u"items"_s, u"A-1\nA-2"_s},
            {u"method"_s, u"物理破壊"_s},
            {u"executor"_s, u"山田"_s},
            {u"witness"_s, u"佐藤"_s},
            {u"certificate"_s, u"C-7"_s}});
    retire(place(), item(u"A-1"_s));
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::Disposed);
    stage().undo();
    QCOMPARE(asset(u"A-2"_s).values.state, AssetState::ToSurrender);
}

void StepsTest::theMenuOffersWhatFits()
{
    QCOMPARE(offered(u"A-1"_s), (QStringList{u"check"_s, u"repair"_s, u"incident"_s}));
    QCOMPARE(offered(u"B-1"_s),
             (QStringList{u"extend"_s, u"exchange"_s, u"transfer"_s, u"ship"_s, u"repair"_s, u"incident"_s}));
    fillIn({{u"circumstances"_s, u"置き忘れ"_s}});
    reportIncident(place(), item(u"B-1"_s));
    QCOMPARE(offered(u"B-1"_s), (QStringList{u"substitute"_s, u"found"_s, u"measure"_s, u"followUp"_s}));
}

void StepsTest::theMenuKeepsToTheRole()
{
    stage().host.who = stage().store.auditor();
    QCOMPARE(offered(u"B-1"_s), QStringList());
}

QTEST_MAIN(StepsTest)
#include "tst_steps.moc"
