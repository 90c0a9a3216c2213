// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/signature.h"

#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/printable.h"
#include "core/loans/undo.h"
#include "core/loans/unsignedpapers.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A paper is signed on the screen: bound to its number and to what stands on it, printed in its box.
class SignatureTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptIsSigned();
    void aReturnSlipIsSignedByWhoChecks();
    void refusals();
    void anotherContentWasNotSigned();
    void anUndoneSignatureGoesButStaysOnAVoidPaper();
    void inkIsReadAsItWasWritten();
    void everyStatementMayFail();

private:
    [[nodiscard]] static PenInk ink() { return {{600, 200}, {{{10, 10}, {50, 80}, {90, 20}}, {{100, 40}}}}; }
    [[nodiscard]] QString receipt()
    {
        const Lent lent = lend(store().add(aPerson(u"E-1"_s)), {store().add(anAsset(u"A-1"_s))});
        return lent ? lent->outcome.document : QString();
    }
    [[nodiscard]] SignDocument signing(const QString& number)
    {
        const auto paper = store().desk().ask(AskSignable{number});
        return paper ? SignDocument{number, paper->contentHash, paper->box, ink()}
                     : SignDocument{number, {}, {}, ink()};
    }
    auto perform(const SignDocument& verb) { return store().desk().perform(verb, asDesk()); }
    [[nodiscard]] SignatureBox box(const QString& number)
    {
        const Result<Document> paper = printableDocument(store().desk(), {number, 0, {}});
        const SignatureBox* found = paper ? boxToSign(*paper) : nullptr;
        return found ? *found : SignatureBox();
    }
};

void SignatureTest::aReceiptIsSigned()
{
    const QString number = receipt();
    QVERIFY(box(number).ink.isEmpty());
    const auto signable = store().desk().ask(AskSignable{number});
    VERIFY_OK(signable);
    QCOMPARE(signable->box, u"signature.receiver"_s);
    QCOMPARE(signable->paper.number, number);
    const auto done = perform(signing(number));
    VERIFY_OK(done);
    const DocumentRecord record = *store().desk().ask(FindDocument{number});
    QVERIFY(record.isSigned);
    QVERIFY(record.hasSignature());
    QVERIFY(store().desk().ask(ListUnsignedPapers{})->isEmpty());
    QCOMPARE(box(number).ink, ink());
    QCOMPARE(box(number).fields.last().value, Phrase::day(store().clock().today()));
    const std::unique_ptr<Connection> eye = store().raw();
    QCOMPARE(entriesOfCommand(*eye, done->commandId).front().command.workItem, u"LN-11"_s);
    const std::optional<StoredSignature> stored = readSignature(*eye, record.id);
    QVERIFY(stored);
    QCOMPARE(stored->operatorName, store().deskStaff().operatorName);
    QCOMPARE(stored->signedAt, store().clock().now());
}

void SignatureTest::aReturnSlipIsSignedByWhoChecks()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {asset}));
    const Taken taken = takeBack(asset);
    VERIFY_OK(taken);
    const QString slip = taken->outcome.documents.value(0);
    VERIFY_OK(perform(signing(slip)));
    QCOMPARE(box(slip).label, Phrase::word(u"signature.checker"_s));
    QCOMPARE(box(slip).ink, ink());
}

void SignatureTest::refusals()
{
    const QString number = receipt();
    const SignDocument good = signing(number);
    const qint64 before = entries();
    SignDocument empty = good;
    empty.ink.strokes.clear();
    VERIFY_REFUSED(perform(empty), u"signature.empty");
    SignDocument large = good;
    large.ink.strokes << QList<QPoint>(PenInk::mostPoints, QPoint(1, 1));
    VERIFY_REFUSED(perform(large), u"signature.too-large");
    SignDocument elsewhere = good;
    elsewhere.box = u"signature.desk"_s;
    VERIFY_REFUSED(perform(elsewhere), u"signature.other-content");
    SignDocument unknown = good;
    unknown.document = u"R8-J1-000999"_s;
    VERIFY_REFUSED(perform(unknown), u"document.unknown");
    VERIFY_REFUSED(store().desk().perform(good, TestStore::as(store().auditor())), u"operator.not-allowed");
    const QString edit = store().text("select number from document where kind = 'ledger-edit' limit 1");
    VERIFY_REFUSED(store().desk().ask(AskSignable{edit}), u"document.no-snapshot");
    QCOMPARE(entries(), before);
    VERIFY_OK(perform(good));
    VERIFY_REFUSED(perform(good), u"signature.exists");
    VERIFY_REFUSED(store().desk().ask(AskSignable{number}), u"signature.exists");
}

void SignatureTest::anotherContentWasNotSigned()
{
    const QString number = receipt();
    SignDocument verb = signing(number);
    const QString hash = verb.contentHash;
    verb.contentHash = QString(64, u'0');
    VERIFY_REFUSED(perform(verb), u"signature.other-content");
    verb.contentHash = hash;
    VERIFY_OK(perform(verb));
    // What was changed behind the program's back does not carry a signature it was not given.
    store().raw()->run("update document set snapshot = replace(snapshot, 'A-1', 'A-9') where number = ?", number);
    QVERIFY(box(number).ink.isEmpty());
}

void SignatureTest::anUndoneSignatureGoesButStaysOnAVoidPaper()
{
    const QString number = receipt();
    const auto done = perform(signing(number));
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, asDesk()));
    QVERIFY(box(number).ink.isEmpty());
    const auto again = perform(signing(number));
    VERIFY_OK(again);
    QVERIFY(!box(number).ink.isEmpty());
    VERIFY_OK(performUndo(store().desk(), Undo{number, {}, &recordTables()}, asDesk()));
    VERIFY_REFUSED(store().desk().ask(AskSignable{number}), u"signature.void");
    QVERIFY(!box(number).ink.isEmpty());
}

void SignatureTest::inkIsReadAsItWasWritten()
{
    QCOMPARE(PenInk::fromText(ink().toText()), ink());
    for (const QString& bad :
         {QString(), u"{}"_s, u"{\"field\":[0,10],\"strokes\":[[1,1]]}"_s, u"{\"field\":[9,9],\"strokes\":[]}"_s,
          u"{\"field\":[9,9],\"strokes\":[[1]]}"_s, u"{\"field\":[9,9],\"strokes\":[[1,-1]]}"_s})
        QVERIFY2(!PenInk::fromText(bad), qPrintable(bad));
}

void SignatureTest::everyStatementMayFail()
{
    const SignDocument verb = signing(receipt());
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(perform(verb)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
