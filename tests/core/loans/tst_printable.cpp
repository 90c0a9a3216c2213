// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/printable.h"

#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/documents/documentjson.h"
#include "core/exchange/recordtables.h"
#include "core/loans/takeback.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class PrintableTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheProof();
    void sameEveryTime();
    void saysWhichReprint();
    void saysThatItIsVoid();
    void aNumberNobodyGaveIsNotPrinted();
    void nothingKept();
    void eachItemSaysItsOwnDue();
    void nobodyJudgedTheCondition();
    void theOfficeChoosesTheForm();

private:
    QString receipt()
    {
        m_asset = store().add(anAsset(u"A-1"_s));
        const auto lent = lend(store().add(aPerson(u"E-1"_s)), {m_asset});
        return lent ? lent->outcome.document : lent.refusal().toDebugText();
    }
    AssetId m_asset;
};

void PrintableTest::carriesTheProof()
{
    const auto document = printableDocument(store().desk(), {receipt(), 0, {}});
    VERIFY_OK(document);
    QCOMPARE(document->number, u"R8-J1-000001"_s);
    QCOMPARE(document->kind, u"receipt"_s);
    QCOMPARE(document->marks.reprint, 0);
    QVERIFY(document->marks.isSample); // test records are sandboxes
    const bool hasQr = std::any_of(document->barcodes.begin(), document->barcodes.end(), [](const Barcode& code) {
        return code.symbology == BarcodeSymbology::Qr && code.payload.startsWith("MDG1");
    });
    QVERIFY(hasQr);
}

void PrintableTest::sameEveryTime()
{
    const QString number = receipt();
    const auto first = printableDocument(store().desk(), {number, 0, {}});
    VERIFY_OK(takeBack(m_asset));
    const auto second = printableDocument(store().desk(), {number, 0, {}});
    VERIFY_OK(first);
    VERIFY_OK(second);
    QCOMPARE(*second, *first);
}

void PrintableTest::saysWhichReprint()
{
    const QString number = receipt();
    const auto recorded = store().desk().perform(RecordReprint{number}, asDesk());
    VERIFY_OK(recorded);
    const auto document = printableDocument(store().desk(), {number, recorded->outcome.count, u"窓口 一郎"_s});
    VERIFY_OK(document);
    QCOMPARE(document->marks.reprint, 1);
    QCOMPARE(document->footer.printedBy, u"窓口 一郎"_s);
}

void PrintableTest::saysThatItIsVoid()
{
    const QString number = receipt();
    Undo undo;
    undo.document = number;
    undo.tables = &recordTables();
    VERIFY_OK(store().desk().perform(undo, asDesk()));
    const auto document = printableDocument(store().desk(), {number, 1, {}});
    VERIFY_OK(document);
    QVERIFY(document->marks.isVoid);
}

void PrintableTest::aNumberNobodyGaveIsNotPrinted()
{
    VERIFY_REFUSED(printableDocument(store().desk(), {u"R8-J1-000099"_s, 0, {}}), u"document.unknown");
}

void PrintableTest::nothingKept()
{
    store().add(anAsset(u"A-1"_s));
    const QString number = store().text("select number from document where snapshot is null");
    QVERIFY(!number.isEmpty());
    VERIFY_REFUSED(printableDocument(store().desk(), {number, 0, {}}), u"document.no-snapshot");
}

static const FormTable& tableOf(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<FormTable>(&block))
            return *table;
    }
    qFatal("a paper without a table");
}

void PrintableTest::eachItemSaysItsOwnDue()
{
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s));
    verb.items = {store().add(anAsset(u"A-1"_s)), store().add(anAsset(u"A-2"_s)), store().add(anAsset(u"A-3"_s))};
    const LoanDue soon{QDate(2026, 6, 30), u"17:15"_s};
    verb.itemDues = {soon, LoanDue{QDate(2026, 12, 18), {}}, LoanDue{}};
    const auto lent = store().desk().perform(verb, asDesk());
    VERIFY_OK(lent);
    const auto document = printableDocument(store().desk(), {lent->outcome.document, 0, {}});
    VERIFY_OK(document);
    const FormTable& table = tableOf(*document);
    QCOMPARE(table.rows.at(0).last(), Phrase::lines({Phrase::day(soon.day), u"17:15"_s}));
    QCOMPARE(table.rows.at(1).last(), Phrase::day(QDate(2026, 12, 18)));
    QCOMPARE(table.rows.at(2).last(), Phrase::word(u"loan.no-limit"_s));
    // What is stored says the same.
    const QString facts = store().text("select snapshot from document where kind = 'receipt'");
    QVERIFY(facts.contains(u"\"due\":\"2026-12-18\""_s));
    // All the same: one due for the paper, no column.
    verb.items = {store().add(anAsset(u"B-1"_s)), store().add(anAsset(u"B-2"_s))};
    verb.itemDues = {soon, soon};
    const auto same = store().desk().perform(verb, asDesk());
    VERIFY_OK(same);
    const auto usual = printableDocument(store().desk(), {same->outcome.document, 0, {}});
    VERIFY_OK(usual);
    QCOMPARE(tableOf(*usual).columns.size(), table.columns.size() - 1);
}

void PrintableTest::nobodyJudgedTheCondition()
{
    const auto document = printableDocument(store().desk(), {receipt(), 0, {}});
    VERIFY_OK(document);
    QVERIFY(!toJsonText(*document).contains("condition.good"));
    TakeBack back;
    back.items = {{m_asset, {}, u"天板に傷"_s}};
    const auto returned = store().desk().perform(back, asDesk());
    VERIFY_OK(returned);
    const auto slip = printableDocument(store().desk(), {returned->outcome.documents.value(0), 0, {}});
    VERIFY_OK(slip);
    QVERIFY(!toJsonText(*slip).contains("condition.good"));
    QVERIFY(tableOf(*slip).rows.at(0).contains(Phrase(u"天板に傷"_s)));
}

void PrintableTest::theOfficeChoosesTheForm()
{
    ChangeSettings change;
    for (const auto& [name, value] :
         {std::pair{u"receipt-form-number"_s, u"第1号様式"_s}, std::pair{u"receipt-sheet"_s, u"a5x2"_s},
          std::pair{u"receipt-signature-receiver"_s, u"seal"_s}, std::pair{u"receipt-signature-checker"_s, u"none"_s},
          std::pair{u"addressee-suffix"_s, u"殿"_s}})
        VERIFY_OK(setSetting(change.settings, name, value));
    VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    const auto document = printableDocument(store().desk(), {receipt(), 0, {}});
    VERIFY_OK(document);
    QCOMPARE(document->formNumber, u"第1号様式"_s);
    QCOMPARE(document->layout, SheetLayout::Halves);
    const auto* signatures = std::get_if<SignatureRow>(&document->blocks.last());
    QVERIFY(signatures);
    QCOMPARE(signatures->boxes.size(), 2);
    QCOMPARE(signatures->boxes.at(0).style, SignatureStyle::Seal);
    VERIFY_OK(takeBack(m_asset));
    const auto slip =
        printableDocument(store().desk(), {store().text("select number from document where kind = 'return'"), 0, {}});
    VERIFY_OK(slip);
    QCOMPARE(slip->layout, SheetLayout::Portrait);
    QCOMPARE(slip->addressee.form, Phrase::word(u"addressee.dono"_s));
    change.settings.receipt.sheet = u"a3"_s;
    VERIFY_REFUSED(store().desk().perform(change, TestStore::as(store().owner())), u"setting.bad-value");
}

QTEST_APPLESS_MAIN(PrintableTest)
#include "tst_printable.moc"
