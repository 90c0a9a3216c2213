// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/counterscanner.h"
#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/conditionnote.h"
#include "core/loans/substitute.h"
#include "core/loans/undo.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/reservationtest.h"
#include "tests/core/reports/reportsinks.h"
#include "tests/support/faults.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What is kept of a handover and of a return beside the items: authority, proxy, what it stands in for, who brought it
/// back and in which condition.
class HandoverFactsTest : public ReservationTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restsOnTheOrdersAuthority();
    void restsOnWhoApprovedTheReservation_data();
    void restsOnWhoApprovedTheReservation();
    void aProxyByTheirCard_data();
    void aProxyByTheirCard();
    void aProxyByTheCountersOwnScanner();
    void aFreeNameStays();
    void whoBringsIt_data();
    void whoBringsIt();
    void nobodyAskedWhoBroughtIt();
    void aNoteOnTheCondition();
    void aNoteIsRefused_data();
    void aNoteIsRefused();
    void conditionInWords_data();
    void conditionInWords();
    void aHistorySaysInWhichCondition();
    void standsInForWhatIsAway_data();
    void standsInForWhatIsAway();
    void substituteRefusals_data();
    void substituteRefusals();
    void whoLacksIt();
    void everyStatementMayFail();

private:
    [[nodiscard]] Lent handOver(const HandOver& verb, const QString& authority = {})
    {
        Order order = asDesk();
        order.authority = authority;
        return store().desk().perform(verb, order);
    }
    [[nodiscard]] HandOver verbFor(const QList<AssetId>& items) const
    {
        HandOver verb;
        verb.person = m_person;
        verb.items = items;
        return verb;
    }
    [[nodiscard]] QString fieldOf(const QString& number, const QString& label)
    {
        const auto record = store().desk().ask(FindDocument{number});
        const auto document =
            record ? documentOfSnapshot(record->snapshot.toUtf8()) : Result<Document>(record.refusal());
        if (!document)
            return document.refusal().toDebugText();
        for (const Block& block : document->blocks) {
            const auto* group = std::get_if<FieldGroup>(&block);
            for (const FormField& field : group ? group->fields : QList<FormField>()) {
                if (field.label == Phrase::word(label))
                    return textOf(field.value);
            }
        }
        return u"no such field"_s;
    }
    /// "receiver.self(髙橋 花子)": a word with what stands in it; a text as it is.
    [[nodiscard]] static QString textOf(const Phrase& phrase)
    {
        QStringList parts;
        for (const Phrase& part : phrase.with)
            parts << textOf(part);
        return parts.isEmpty() ? phrase.value : u"%1(%2)"_s.arg(phrase.value, parts.join(u", "));
    }
    [[nodiscard]] std::vector<Entry> writtenBy(const QString& command)
    {
        const std::unique_ptr<Connection> eye = store().raw();
        return entriesOfCommand(*eye, command);
    }
    void makeAway(AssetId asset, AssetState state)
    {
        AssetValues values = store().asset(asset).values;
        values.state = state;
        VERIFY_OK(store().desk().perform(SaveAsset{asset, values}, TestStore::as(store().manager())));
    }

    PersonId m_person;
    PersonId m_other;
    AssetId m_asset;
};

void HandoverFactsTest::init()
{
    LoanTest::init();
    if (QTest::currentTestFailed() || isWithoutServer(testedDatabase()))
        return;
    m_person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    m_other = store().add(aPerson(u"E-2"_s).name(u"佐藤 代理"_s).card(u"9002"_s).section(u"総務課"_s));
    m_asset = store().add(anAsset(u"A-1"_s));
}

void HandoverFactsTest::restsOnTheOrdersAuthority()
{
    const Lent lent = handOver(verbFor({m_asset}), u"申請 R8-123 佐藤課長"_s);
    VERIFY_OK(lent);
    QCOMPARE(store().text("select authority from loan"), u"申請 R8-123 佐藤課長"_s);
    QCOMPARE(fieldOf(lent->outcome.document, u"loan.authority"_s), u"申請 R8-123 佐藤課長"_s);
    const auto loans = store().desk().ask(ListLoans{});
    VERIFY_OK(loans);
    QCOMPARE(loans->first().authority, u"申請 R8-123 佐藤課長"_s);
    // The ordinary handover says nothing, and its paper has no such line.
    const Lent plain = handOver(verbFor({store().add(anAsset(u"A-2"_s))}));
    VERIFY_OK(plain);
    QCOMPARE(fieldOf(plain->outcome.document, u"loan.authority"_s), u"no such field"_s);
}

void HandoverFactsTest::restsOnWhoApprovedTheReservation_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing said") << QString() << u"佐藤課長"_s;
    QTest::newRow("something else said") << u"申請 7"_s << u"申請 7"_s;
}

void HandoverFactsTest::restsOnWhoApprovedTheReservation()
{
    QFETCH(QString, said);
    QFETCH(QString, kept);
    Reserve reserve;
    reserve.person = m_person;
    reserve.period = {store().clock().today(), store().clock().today().addDays(2)};
    reserve.items = {m_asset};
    reserve.approver = u"佐藤課長"_s;
    VERIFY_OK(store().desk().perform(reserve, asDesk()));
    const Lent lent = handOver(verbFor({m_asset}), said);
    VERIFY_OK(lent);
    QCOMPARE(store().text("select authority from loan"), kept);
    QCOMPARE(fieldOf(lent->outcome.document, u"loan.authority"_s), kept);
    const std::vector<Entry> written = writtenBy(lent->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.authority, kept);
}

void HandoverFactsTest::aProxyByTheirCard_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("card") << u"9002"_s;
    QTest::newRow("staff number") << u"e-2"_s;
}

void HandoverFactsTest::aProxyByTheirCard()
{
    QFETCH(QString, key);
    HandOver verb = verbFor({m_asset});
    verb.proxy = Proxy{key, u"委任メール"_s, {}};
    const Lent lent = handOver(verb);
    VERIFY_OK(lent);
    QCOMPARE(store().text("select proxy_name from loan"), u"佐藤 代理"_s);
    QCOMPARE(PersonId(store().number("select proxy_person_id from loan")), m_other);
    QCOMPARE(fieldOf(lent->outcome.document, u"receiver.label"_s),
             u"receiver.proxy-basis(佐藤 代理 (E-2), 委任メール)"_s);
    const auto known = store().desk().ask(AskProxyOfKey{key});
    VERIFY_OK(known);
    QCOMPARE(known->proxy.person, m_other);
    QCOMPARE(known->section, u"総務課"_s);
}

/// A prefix that only the scanner of this counter types.
void HandoverFactsTest::aProxyByTheCountersOwnScanner()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(ChangeCounterScanner{{{u"scanner.prefix"_s, u"%"_s}}}, TestStore::as(store().owner())));
    const auto known = second->ask(AskProxyOfKey{u"%9002"_s});
    VERIFY_OK(known);
    QCOMPARE(known->proxy.person, m_other);
    HandOver verb = verbFor({m_asset});
    verb.proxy = Proxy{u"%9002"_s, {}, {}};
    const Lent lent = second->perform(verb, asDesk());
    VERIFY_OK(lent);
    QCOMPARE(store().text("select proxy_name from loan"), u"佐藤 代理"_s);
    TakeBack back{{ReturnedItem{m_asset, {}, {}}}, true, Proxy{u"%9002"_s, {}, {}}};
    VERIFY_OK(second->perform(back, asDesk()));
    QCOMPARE(store().text("select brought_by from loan_line"), u"佐藤 代理"_s);
    QVERIFY(!store().desk().ask(AskProxyOfKey{u"%9002"_s})->proxy.person.isValid());
}

void HandoverFactsTest::aFreeNameStays()
{
    HandOver verb = verbFor({m_asset});
    verb.proxy = Proxy{u"使いの者"_s, {}, {}};
    const Lent lent = handOver(verb);
    VERIFY_OK(lent);
    QCOMPARE(store().text("select proxy_name from loan"), u"使いの者"_s);
    QCOMPARE(store().number("select count(*) from loan where proxy_person_id is not null"), 0);
    QCOMPARE(fieldOf(lent->outcome.document, u"receiver.label"_s), u"receiver.proxy(使いの者)"_s);
    HandOver wrong = verbFor({store().add(anAsset(u"A-2"_s))});
    wrong.proxy = Proxy{u"?"_s, {}, PersonId(4711)};
    VERIFY_REFUSED(handOver(wrong), u"person.unknown");
}

void HandoverFactsTest::whoBringsIt_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("the borrower") << u"E-1"_s << u"receiver.self(髙橋 花子 (E-1))"_s << u"髙橋 花子"_s;
    QTest::newRow("somebody known") << u"9002"_s << u"receiver.proxy(佐藤 代理 (E-2))"_s << u"佐藤 代理"_s;
    QTest::newRow("a name") << u"使いの者"_s << u"receiver.proxy(使いの者)"_s << u"使いの者"_s;
}

void HandoverFactsTest::whoBringsIt()
{
    QFETCH(QString, by);
    QFETCH(QString, printed);
    QFETCH(QString, stored);
    VERIFY_OK(lend(m_person, {m_asset}));
    TakeBack verb{{ReturnedItem{m_asset, {}, {}}}, true, Proxy{by, {}, {}}};
    const auto taken = store().desk().perform(verb, asDesk());
    VERIFY_OK(taken);
    QCOMPARE(fieldOf(taken->outcome.documents.first(), u"return.by"_s), printed);
    QCOMPARE(store().text("select brought_by from loan_line"), stored);
}

void HandoverFactsTest::nobodyAskedWhoBroughtIt()
{
    VERIFY_OK(lend(m_person, {m_asset}));
    const auto taken = takeBack(m_asset);
    VERIFY_OK(taken);
    QCOMPARE(fieldOf(taken->outcome.documents.first(), u"return.by"_s), QString());
    QCOMPARE(store().number("select count(*) from loan_line where brought_by is not null"), 0);
}

void HandoverFactsTest::aNoteOnTheCondition()
{
    VERIFY_OK(lend(m_person, {m_asset}));
    const auto taken = takeBack(m_asset, {}, false);
    VERIFY_OK(taken);
    const LoanLineId line = taken->outcome.items.first().line;
    const auto noted = store().desk().perform(NoteCondition{line, u" 蓋に擦り傷 "_s}, asDesk());
    VERIFY_OK(noted);
    QCOMPARE(noted->outcome.assetNo, u"A-1"_s);
    QCOMPARE(store().text("select condition_note from loan_line"), u"蓋に擦り傷"_s);
    const std::vector<Entry> written = writtenBy(noted->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.workItem, u"LN-25"_s);
    const auto slips = store().desk().perform(IssueReturnSlips{{line}, Proxy{u"E-1"_s, {}, {}}}, asDesk());
    VERIFY_OK(slips);
    const auto slip = store().desk().ask(FindDocument{slips->outcome.documents.first()});
    VERIFY_OK(slip);
    QVERIFY2(slip->snapshot.contains(u"蓋に擦り傷"_s), qPrintable(slip->snapshot));
    VERIFY_OK(store().desk().perform(Undo{{}, noted->commandId, &recordTables()}, asDesk()));
    QCOMPARE(store().number("select count(*) from loan_line where condition_note is not null"), 0);
}

void HandoverFactsTest::aNoteIsRefused_data()
{
    QTest::addColumn<bool>("isLentAgain");
    QTest::addColumn<QString>("code");
    QTest::newRow("while it is out") << false << u"loan.line-unknown"_s;
    QTest::newRow("once it is lent again") << true << u"return.lent-again"_s;
}

void HandoverFactsTest::aNoteIsRefused()
{
    QFETCH(bool, isLentAgain);
    QFETCH(QString, code);
    VERIFY_OK(lend(m_person, {m_asset}));
    const LoanLineId line = store().asset(m_asset).holder->line;
    if (isLentAgain) {
        VERIFY_OK(takeBack(m_asset));
        store().clock().advance(1000);
        VERIFY_OK(lend(m_other, {m_asset}));
    }
    const qint64 before = entries();
    VERIFY_REFUSED(store().desk().perform(NoteCondition{line, u"傷"_s}, asDesk()), code);
    QCOMPARE(entries(), before);
}

void HandoverFactsTest::conditionInWords_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QList<CheckResult>>("checks");
    QTest::addColumn<QString>("words");
    const QList<CheckResult> good{{u"画面"_s, true, {}}};
    const QList<CheckResult> bad{{u"画面"_s, false, u"傷"_s}, {u"電源"_s, true, {}}};
    QTest::newRow("nothing") << QString() << good << QString();
    QTest::newRow("a note") << u" 汚れ "_s << good << u"汚れ"_s;
    QTest::newRow("a failed point") << QString() << bad << u"画面: 傷"_s;
    QTest::newRow("both") << u"汚れ"_s << bad << u"画面: 傷 / 汚れ"_s;
}

void HandoverFactsTest::conditionInWords()
{
    QFETCH(QString, note);
    QFETCH(QList<CheckResult>, checks);
    QFETCH(QString, words);
    QCOMPARE(madoguchi::conditionInWords(note, checks), words);
}

/// The column of the reports and conditionInWords say the same.
void HandoverFactsTest::aHistorySaysInWhichCondition()
{
    SaveKind kind{u"ノートPC"_s, KindCategory::Pc, false, 0};
    kind.rules = KindRules{{u"外装"_s, u"画面"_s}, {}, 0, 0};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    const QList<CheckResult> bad{{u"外装"_s, false, u"傷"_s}, {u"画面"_s, false, u"染み"_s}};
    const QList<std::pair<QList<CheckResult>, QString>> returns{{{}, {}}, {bad, {}}, {{}, u"汚れ"_s}, {bad, u"汚れ"_s}};
    QStringList wanted;
    for (const auto& [checks, note] : returns) {
        VERIFY_OK(lend(m_person, {m_asset}));
        store().clock().advance(60'000);
        VERIFY_OK(takeBack({ReturnedItem{m_asset, {}, note, {}, std::nullopt, checks}}));
        store().clock().advance(60'000);
        wanted << madoguchi::conditionInWords(note, checks);
    }
    KeptReport kept;
    JobControl control{{}};
    ReportPlan plan{u"asset-history"_s, {u"condition"_s}, {}, {}};
    plan.filter.asset = m_asset;
    VERIFY_OK(store().desk().ask(ReportRun{plan, &kept, &control}));
    std::sort(wanted.begin(), wanted.end());
    std::sort(kept.lines.begin(), kept.lines.end());
    QCOMPARE(kept.lines, wanted);
}

void HandoverFactsTest::standsInForWhatIsAway_data()
{
    QTest::addColumn<AssetState>("state");
    QTest::newRow("faulty") << AssetState::Faulty;
    QTest::newRow("in repair") << AssetState::InRepair;
    QTest::newRow("lost") << AssetState::Lost;
}

void HandoverFactsTest::standsInForWhatIsAway()
{
    QFETCH(AssetState, state);
    const AssetId spare = store().add(anAsset(u"A-2"_s));
    makeAway(m_asset, state);
    HandOver verb = verbFor({spare});
    verb.standsInFor = m_asset;
    const Lent lent = handOver(verb);
    VERIFY_OK(lent);
    const auto of = store().desk().ask(AskSubstitutes{m_asset});
    VERIFY_OK(of);
    QCOMPARE(of->substitutes, QStringList{u"A-2"_s});
    const auto record = store().desk().ask(FindDocument{lent->outcome.document});
    VERIFY_OK(record);
    QVERIFY2(record->snapshot.contains(u"\"standsInFor\":\"A-1\""_s), qPrintable(record->snapshot));
    const std::vector<Entry> written = writtenBy(lent->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.workItem, u"LN-30"_s);
    VERIFY_OK(store().desk().perform(Undo{lent->outcome.document, {}, &recordTables()}, asDesk()));
    QCOMPARE(store().number("select count(*) from loan_substitute where withdrawn_at is null"), 0);
}

void HandoverFactsTest::substituteRefusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("it is there") << u"usable"_s << u"substitute.not-away"_s;
    QTest::newRow("two for one") << u"two"_s << u"substitute.one-item"_s;
    QTest::newRow("itself") << u"same"_s << u"substitute.same-item"_s;
    QTest::newRow("nobody knows it") << u"unknown"_s << u"asset.unknown"_s;
}

void HandoverFactsTest::substituteRefusals()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    HandOver verb = verbFor({store().add(anAsset(u"A-2"_s))});
    verb.standsInFor = what == u"unknown" ? AssetId(4711) : m_asset;
    if (what == u"two") {
        makeAway(m_asset, AssetState::Faulty);
        verb.items << store().add(anAsset(u"A-3"_s));
    } else if (what == u"same") {
        verb.items = {m_asset};
    }
    const qint64 before = entries();
    VERIFY_REFUSED(handOver(verb), code);
    QCOMPARE(entries(), before);
}

void HandoverFactsTest::whoLacksIt()
{
    const auto none = store().desk().ask(AskWhoLacks{m_asset});
    VERIFY_OK(none);
    QVERIFY(none->key.isEmpty());
    VERIFY_OK(lend(m_person, {m_asset}));
    VERIFY_OK(takeBack(m_asset));
    const auto last = store().desk().ask(AskWhoLacks{m_asset});
    VERIFY_OK(last);
    QCOMPARE(last->key, u"E-1"_s);
    QCOMPARE(last->name, u"髙橋 花子"_s);
}

void HandoverFactsTest::everyStatementMayFail()
{
    VERIFY_OK(lend(m_person, {m_asset}));
    const auto taken = takeBack(m_asset, {}, false);
    VERIFY_OK(taken);
    const NoteCondition verb{taken->outcome.items.first().line, u"傷"_s};
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(verb, asDesk())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(HandoverFactsTest)
#include "tst_handoverfacts.moc"
