// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/printable.h"

#include "core/desk/documents.h"
#include "core/exchange/recordtables.h"
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
    void unknown();
    void nothingKept();

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

void PrintableTest::unknown()
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

QTEST_APPLESS_MAIN(PrintableTest)
#include "tst_printable.moc"
