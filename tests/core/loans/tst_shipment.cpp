// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/shipment.h"

#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What a receipt lent goes to another site, and is heard of again.
class ShipmentTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sentWithACoverNote();
    void onlyWhatIsOutGoes();
    void refusals();
    void arrivesThenTheReceipt();
    void theReceiptAloneEndsIt();
    void openOnesAreListed();
    void aShipmentIsUndoneFromItsEnd();
    void isJournalled();
    void anAuditorOnlyLooks();
    void everyStatementMayFail();

private:
    template<class Verb>
    auto perform(const Verb& verb)
    {
        return store().desk().perform(verb, asDesk());
    }
    Ship ship() const { return {m_receipt, u"北支所"_s, u"佐藤"_s, u"見本運輸"_s, u"1234-5678"_s}; }
    QList<ShipmentRecord> list(bool isOpenOnly = true)
    {
        const auto found = store().desk().ask(ListShipments{isOpenOnly});
        return found ? *found : QList<ShipmentRecord>();
    }

    AssetId m_first;
    AssetId m_second;
    QString m_receipt;
};

void ShipmentTest::init()
{
    LoanTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_first = store().add(anAsset(u"A-1"_s).serial(u"SN-1"_s).accessory(u"充電器"_s));
    m_second = store().add(anAsset(u"A-2"_s));
    const auto lent = lend(store().add(aPerson(u"E-1"_s).name(u"髙橋"_s)), {m_first, m_second});
    VERIFY_OK(lent);
    m_receipt = lent->outcome.document;
}

void ShipmentTest::sentWithACoverNote()
{
    const auto done = perform(ship());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-B1-000001"_s);
    const auto note = store().desk().ask(FindDocument{done->outcome.document});
    VERIFY_OK(note);
    QCOMPARE(note->kind, DocumentKind::CoverNote);
    const auto paper = documentOfSnapshot(note->snapshot.toUtf8());
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"cover-note"_s);
    for (const QString& text :
         {u"A-1"_s, u"A-2"_s, u"SN-1"_s, u"充電器"_s, u"北支所"_s, u"佐藤"_s, u"見本運輸"_s, u"1234-5678"_s, m_receipt})
        QVERIFY2(note->snapshot.contains(text), qPrintable(text));
    QCOMPARE(openLines(), 2);
}

void ShipmentTest::onlyWhatIsOutGoes()
{
    VERIFY_OK(takeBack(m_first));
    const auto done = perform(ship());
    VERIFY_OK(done);
    const auto note = store().desk().ask(FindDocument{done->outcome.document});
    VERIFY_OK(note);
    QVERIFY(!note->snapshot.contains(u"A-1"_s));
    QCOMPARE(note->itemCount, 1);
}

void ShipmentTest::refusals()
{
    Ship verb = ship();
    verb.receipt = u"R8-J1-000099"_s;
    VERIFY_REFUSED(perform(verb), u"document.unknown");
    verb = ship();
    verb.destination = u" "_s;
    verb.carrier.clear();
    const auto unsaid = perform(verb);
    VERIFY_REFUSED(unsaid, u"shipment.no-destination");
    VERIFY_REFUSED(unsaid, u"shipment.no-carrier");
    VERIFY_REFUSED(perform(ConfirmShipment{u"R8-B1-000001"_s, u"佐藤"_s, false}), u"shipment.unknown");
    VERIFY_OK(perform(ship()));
    VERIFY_REFUSED(perform(ship()), u"shipment.open");
    VERIFY_REFUSED(perform(ConfirmShipment{m_receipt, {}, true}), u"shipment.no-name");
    VERIFY_OK(takeBack(m_first));
    VERIFY_OK(takeBack(m_second));
    VERIFY_REFUSED(perform(ship()), u"shipment.nothing-out");
}

void ShipmentTest::arrivesThenTheReceipt()
{
    VERIFY_OK(perform(ship()));
    store().clock().advance(86'400'000);
    VERIFY_OK(perform(ConfirmShipment{u"r8-b1-000001"_s, u"佐藤"_s, false}));
    VERIFY_REFUSED(perform(ConfirmShipment{m_receipt, u"佐藤"_s, false}), u"shipment.confirmed");
    QVERIFY(list().first().arrivedAt.isValid());
    QCOMPARE(list().first().confirmedBy, u"佐藤"_s);
    store().clock().advance(86'400'000);
    VERIFY_OK(perform(ConfirmShipment{m_receipt, {}, true}));
    QVERIFY(list().isEmpty());
    const ShipmentRecord over = list(false).first();
    QVERIFY(over.arrivedAt < over.receiptBackAt);
    VERIFY_OK(perform(ship())); // it may go on from there
}

void ShipmentTest::theReceiptAloneEndsIt()
{
    VERIFY_OK(perform(ship()));
    VERIFY_OK(perform(ConfirmShipment{m_receipt, u"佐藤"_s, true}));
    QVERIFY(list().isEmpty());
    QVERIFY(list(false).first().arrivedAt.isValid());
}

void ShipmentTest::openOnesAreListed()
{
    QCOMPARE(list().size(), 0);
    VERIFY_OK(perform(ship()));
    const ShipmentRecord sent = list().first();
    QCOMPARE(sent.receipt, m_receipt);
    QCOMPARE(sent.holder, u"髙橋"_s);
    QCOMPARE(sent.items, (QStringList{u"A-1"_s, u"A-2"_s}));
    const auto ofItem = store().desk().ask(AskShipmentOf{m_second});
    VERIFY_OK(ofItem);
    QCOMPARE((*ofItem)->number, sent.number);
    ListLoans loans;
    loans.which = ListLoans::Which::SentOn;
    QCOMPARE(store().desk().ask(loans)->size(), 2);
    QCOMPARE(store().desk().ask(CountLoans{})->sentOn, 2);
    VERIFY_OK(takeBack(m_second));
    QCOMPARE(store().desk().ask(CountLoans{})->sentOn, 1);
    QVERIFY(!store().desk().ask(AskShipmentOf{m_second})->has_value());
}

void ShipmentTest::aShipmentIsUndoneFromItsEnd()
{
    const auto undo = [&](const QString& command) {
        return performUndo(store().desk(), {{}, command, &recordTables()}, asDesk());
    };
    const auto sent = perform(ship());
    VERIFY_OK(sent);
    const auto arrived = perform(ConfirmShipment{m_receipt, u"佐藤"_s, true});
    VERIFY_OK(arrived);
    VERIFY_REFUSED(undo(sent->commandId), u"undo.moved-on");
    VERIFY_OK(undo(arrived->commandId));
    QCOMPARE(list().size(), 1);
    VERIFY_OK(undo(sent->commandId));
    QCOMPARE(list(false).size(), 0);
}

void ShipmentTest::isJournalled()
{
    const auto done = perform(ship());
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.verb, u"loans.ship"_s);
    QCOMPARE(written.front().command.workItem, u"LN-09"_s);
    QVERIFY(!written.front().command.arguments.contains("北支所"));
    QCOMPARE(ShipOutcome::fromJson(done->outcome.toJson()).toJson(), done->outcome.toJson());
}

void ShipmentTest::anAuditorOnlyLooks()
{
    VERIFY_REFUSED(store().desk().perform(ship(), TestStore::as(store().auditor())), u"operator.not-allowed");
}

void ShipmentTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(ship())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(ShipmentTest)
#include "tst_shipment.moc"
