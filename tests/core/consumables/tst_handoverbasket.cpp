// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/consumablequestions.h"
#include "core/consumables/handoverbasket.h"
#include "core/consumables/lookupatcounter.h"
#include "core/consumables/saveconsumable.h"
#include "core/documents/documentjson.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/findeverything.h"
#include "core/loans/printable.h"
#include "core/loans/undo.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A basket with items and consumables in it: one operation, one paper.
class HandOverBasketTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StoreTest::init();
        m_person = store().add(aPerson(u"E-1"_s).name(u"髙橋"_s).section(u"総務部"_s));
        m_asset = store().add(anAsset(u"A-1"_s));
        m_battery = add({u"C-1"_s, u"単3形電池"_s, u"本"_s, {}, 0, u"4901234567894"_s, {}});
        VERIFY_OK(store().desk().perform(ReceiveConsumable{m_battery, 5}, asDesk()));
    }

    void codesMeanTheConsumable();
    void aSharedCodeIsAsked();
    void theSearchFindsIt();
    void goesOutWithAnItem();
    void goesOutAlone();
    void somebodyElseReceives();
    void isAllOrNothing();
    void isUndoneAsAWhole();
    void isJournalledAsOneEntry();
    void leavesNothingBehindWhenItFails();
    void whoMayDoIt();

private:
    using Lent = Result<Performed<HandOverOutcome>>;

    [[nodiscard]] Order asDesk() { return TestStore::as(store().deskStaff()); }
    ConsumableId add(const ConsumableValues& values)
    {
        const auto saved = store().desk().perform(SaveConsumable{{}, values}, TestStore::as(store().manager()));
        return saved ? ConsumableId(saved->outcome.id) : ConsumableId();
    }
    [[nodiscard]] HandOverBasket basket(qint64 quantity, bool hasItem = true) const
    {
        HandOverBasket verb;
        verb.lent.person = m_person;
        if (hasItem)
            verb.lent.items = {m_asset};
        verb.counted = {{m_battery, quantity}};
        return verb;
    }
    Lent perform(const HandOverBasket& verb) { return store().desk().perform(verb, asDesk()); }
    [[nodiscard]] qint64 stock()
    {
        const auto found = store().desk().ask(FindConsumable{u"C-1"_s});
        return found ? found->stock : -1;
    }
    [[nodiscard]] qint64 openLines()
    {
        return store().number("select count(*) from loan_line where returned_at is null and withdrawn_at is null");
    }
    [[nodiscard]] static bool hasTable(const Document& paper, const QString& heading)
    {
        return std::any_of(paper.blocks.begin(), paper.blocks.end(), [&](const Block& block) {
            const auto* table = std::get_if<FormTable>(&block);
            return table && table->heading == Phrase::word(heading) && table->rows.size() == 1 &&
                   table->rows.first().at(3) == Phrase(u"3"_s);
        });
    }

    PersonId m_person;
    AssetId m_asset;
    ConsumableId m_battery;
};

void HandOverBasketTest::codesMeanTheConsumable()
{
    for (const QString& code : {u"C-1"_s, u"4901234567894"_s}) {
        const auto answer = store().desk().ask(LookUpAtCounter{{{code}, std::nullopt}});
        VERIFY_OK(answer);
        const auto* desk = std::get_if<CountedDesk>(&*answer);
        QVERIFY2(desk, qPrintable(code));
        QCOMPARE(desk->id, m_battery.value());
        QCOMPARE(desk->number, u"C-1"_s);
        QCOMPARE(desk->unit, u"本"_s);
        QCOMPARE(desk->stock, 5);
    }
    const CodeMatch gone{CodeMeaning::Consumable, 4711, u"search"_s};
    const auto nothing = store().desk().ask(LookUpAtCounter{{{}, gone}});
    VERIFY_OK(nothing);
    QVERIFY(std::holds_alternative<UnknownCode>(*nothing));
}

void HandOverBasketTest::aSharedCodeIsAsked()
{
    store().add(anAsset(u"A-2"_s).serial(u"C-1"_s));
    const auto answer = store().desk().ask(LookUpAtCounter{{{u"C-1"_s}, std::nullopt}});
    VERIFY_OK(answer);
    const auto* ambiguous = std::get_if<AmbiguousCode>(&*answer);
    QVERIFY(ambiguous);
    QStringList labels;
    for (const AmbiguousCode::Choice& choice : ambiguous->choices)
        labels << choice.label;
    QVERIFY2(labels.contains(u"C-1 単3形電池"_s), qPrintable(labels.join(u'|')));
}

void HandOverBasketTest::theSearchFindsIt()
{
    for (const QString& text : {u"c-1"_s, u"C-"_s, u"電池"_s, u"4901234567894"_s}) {
        const auto found = store().desk().ask(FindEverything{text});
        VERIFY_OK(found);
        const bool isThere = std::any_of(found->begin(), found->end(), [&](const FoundThing& thing) {
            return thing.meaning == CodeMeaning::Consumable && thing.key == u"C-1" && thing.title == u"単3形電池";
        });
        QVERIFY2(isThere, qPrintable(text));
    }
}

void HandOverBasketTest::goesOutWithAnItem()
{
    const Lent done = perform(basket(3));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items.size(), 1);
    QCOMPARE(stock(), 2);
    QCOMPARE(openLines(), 1);
    QCOMPARE(store().number("select count(*) from document where kind = 'receipt'"), 1);
    const auto book = store().desk().ask(ListMovements{m_battery});
    VERIFY_OK(book);
    QCOMPARE(book->first().document, done->outcome.document);
    QCOMPARE(book->first().recipient, u"髙橋"_s);
    const Result<Document> paper = printableDocument(store().desk(), {done->outcome.document, 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"receipt"_s);
    QVERIFY(hasTable(*paper, u"receipt.issued"_s));
}

void HandOverBasketTest::goesOutAlone()
{
    Order order = asDesk();
    order.authority = u"申請 7"_s;
    const Lent done = store().desk().perform(basket(3, false), order);
    VERIFY_OK(done);
    QVERIFY(done->outcome.items.isEmpty());
    QCOMPARE(stock(), 2);
    QCOMPARE(openLines(), 0);
    const Result<Document> paper = printableDocument(store().desk(), {done->outcome.document, 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"issue"_s);
    QVERIFY(hasTable(*paper, u"issue.items"_s));
    QVERIFY(QString::fromUtf8(toJsonText(*paper)).contains(u"申請 7"_s));
}

void HandOverBasketTest::somebodyElseReceives()
{
    HandOverBasket verb = basket(3, false);
    verb.lent.proxy = Proxy{u"代理 太郎"_s, u"委任状"_s};
    const Lent done = perform(verb);
    VERIFY_OK(done);
    const Result<Document> paper = printableDocument(store().desk(), {done->outcome.document, 0, {}});
    VERIFY_OK(paper);
    QVERIFY(QString::fromUtf8(toJsonText(*paper)).contains(u"代理 太郎"_s));
}

void HandOverBasketTest::isAllOrNothing()
{
    VERIFY_REFUSED(perform(basket(6)), u"consumable.not-enough");
    VERIFY_REFUSED(perform(basket(6, false)), u"consumable.not-enough");
    QCOMPARE(openLines(), 0);
    QCOMPARE(stock(), 5);
    VERIFY_OK(perform(basket(1)));
    VERIFY_REFUSED(perform(basket(1)), u"asset.on-loan");
    QCOMPARE(stock(), 4);
    HandOverBasket toNobody = basket(1);
    toNobody.lent.person = {};
    VERIFY_REFUSED(perform(toNobody), u"loan.no-holder");
}

void HandOverBasketTest::isUndoneAsAWhole()
{
    const Lent done = perform(basket(3));
    VERIFY_OK(done);
    Order order = asDesk();
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()}, order));
    QCOMPARE(stock(), 5);
    QCOMPARE(openLines(), 0);
}

void HandOverBasketTest::isJournalledAsOneEntry()
{
    const qint64 before = store().number("select count(*) from journal_entry");
    const Lent done = perform(basket(3));
    VERIFY_OK(done);
    QCOMPARE(store().number("select count(*) from journal_entry"), before + 1);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"consumables.hand-over"_s);
    Order again = asDesk();
    again.commandId = done->commandId;
    const Lent repeated = store().desk().perform(basket(3), again);
    VERIFY_OK(repeated);
    QCOMPARE(repeated->outcome.document, done->outcome.document);
    QCOMPARE(stock(), 2);
}

void HandOverBasketTest::leavesNothingBehindWhenItFails()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(basket(3))); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 10);
    QCOMPARE(stock(), 2);
    QCOMPARE(openLines(), 1);
}

void HandOverBasketTest::whoMayDoIt()
{
    VERIFY_REFUSED(store().desk().perform(basket(1), TestStore::as(store().auditor())), u"operator.not-allowed");
}

QTEST_GUILESS_MAIN(HandOverBasketTest)
#include "tst_handoverbasket.moc"
