// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/journal/lane.h"
#include "core/loans/handover.h"
#include "tests/core/journal/journaltest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestProof : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreProvenAtEverySize();
    void aDocumentIsProven();
    void aProofIsCheckedOffline();
    void aProofIsComparedWithTheRecord();
    void aReceiptStaysTheSame();
    void aReceiptIsAWitness();
    void receiptsAreCheckedAgainstTheRecord();
    void anotherMachineHasOnlyTheCode();
    void checkpointsAreTakenOnce();
    void checkpointsNeedPermissionAndKey();
    void shortCodesAreRead();

private:
    JournalPlace place() { return JournalPlace::of(store().desk()); }
    QString lend(const QString& asset)
    {
        HandOver verb;
        verb.person = store().add(aPerson(u"E-"_s + asset).name(u"佐藤 花子"_s));
        verb.items << store().add(anAsset(asset));
        return store().desk().perform(verb, TestStore::as(store().manager()))->outcome.document;
    }
    DocumentProof proofOf(const QString& document)
    {
        return *store().desk().ask(ProofOf{document, place()}, store().owner());
    }
    Result<Performed<TakeCheckpoint::Outcome>> take(const Actor& actor)
    {
        return store().desk().perform(TakeCheckpoint{place()}, TestStore::as(actor));
    }
};

void TestProof::entriesAreProvenAtEverySize()
{
    fill(600);
    Sha256 sha;
    const std::unique_ptr<Connection> connection = store().raw();
    const StationKey key = store().desk().stationKey();
    const SubtreeSource source = laneSource(*connection, sha, 1);
    for (qint64 size : {1, 2, 255, 256, 257, 511, 512, 513, 600}) {
        const QString note = signCheckpoint({u"madoguchi/r/1"_s, size, rootOfSize(sha, size, source)}, key);
        for (qint64 sequence : {qint64(0), size / 3, size / 2, size - 1}) {
            const Result<InclusionProof> proof = proveInclusion(*connection, sha, 1, sequence, note);
            VERIFY_OK(proof);
            VERIFY_OK(checkProof(sha, proofText(*proof), proof->leaf, key.publicKey()));
        }
        VERIFY_REFUSED(proveInclusion(*connection, sha, 1, size, note), u"proof.checkpoint-too-small");
    }
}

void TestProof::aDocumentIsProven()
{
    fill(300);
    const QString document = lend(u"A-1"_s);
    const DocumentProof proof = proofOf(document.toLower());
    QCOMPARE(proof.number, document);
    QCOMPARE(proof.station, u"1"_s);
    QVERIFY(proof.entry >= 300);
    Sha256 sha;
    VERIFY_OK(checkProof(sha, proofText(proof.proof), proof.proof.leaf, proof.publicKey));
    VERIFY_REFUSED(store().desk().ask(ProofOf{u"J2026-1-9999"_s, place()}, store().owner()), u"document.unknown");
}

void TestProof::aProofIsCheckedOffline()
{
    fill(70);
    const DocumentProof proof = proofOf(lend(u"A-1"_s));
    const QString text = proofText(proof.proof);
    Sha256 sha;
    Hash other = proof.proof.leaf;
    other[0] ^= 1;
    const QByteArray key = proof.publicKey;
    VERIFY_OK(checkProof(sha, QString(text).replace(u"\n"_s, u"\r\n"_s), proof.proof.leaf, key));
    VERIFY_REFUSED(checkProof(sha, text, other, key), u"proof.wrong-path");
    VERIFY_REFUSED(checkProof(sha, text, proof.proof.leaf, StationKey::temporary().publicKey()),
                   u"proof.wrong-signature");
    QString moved = text;
    moved.replace(u"index %1"_s.arg(proof.entry), u"index %1"_s.arg(proof.entry - 1));
    VERIFY_REFUSED(checkProof(sha, moved, proof.proof.leaf, key), u"proof.wrong-path");
    VERIFY_REFUSED(checkProof(sha, text.section(u'\n', 1), proof.proof.leaf, key), u"proof.unreadable");
    VERIFY_REFUSED(checkProof(sha, QString(), proof.proof.leaf, key), u"proof.unreadable");
}

void TestProof::aProofIsComparedWithTheRecord()
{
    fill(70);
    const DocumentProof proof = proofOf(lend(u"A-1"_s));
    const QString text = proofText(proof.proof);
    const auto check = [&](const QString& of) { return store().desk().ask(CheckProof{of, place().recordId}); };
    const Result<GenuineReceipt> found = check(text);
    VERIFY_OK(found);
    QCOMPARE(found->documents, QStringList{proof.number});
    QCOMPARE(found->payload.index, proof.entry);
    fill(90);
    VERIFY_OK(check(text));
    VERIFY_REFUSED(check(text.section(u'\n', 1)), u"proof.unreadable");
    VERIFY_REFUSED(check(QString(text).replace(u"index %1"_s.arg(proof.entry), u"index %1"_s.arg(proof.entry - 1))),
                   u"proof.wrong-path");
    VERIFY_REFUSED(store().desk().ask(CheckProof{text, u"another"_s}), u"proof.foreign");
    const QString path = folder() + u"/a.tlog-proof"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    QCOMPARE(*readProofFile(path), text);
    VERIFY_REFUSED(readProofFile(folder() + u"/none"_s), u"import.file-unreadable");
    const std::unique_ptr<Connection> connection = tamperer();
    connection->run("update journal_entry set body = ? where lane = 1 and sequence = ?", QByteArray("x"), proof.entry);
    VERIFY_REFUSED(check(text), u"proof.entry-differs");
}

void TestProof::aReceiptStaysTheSame()
{
    fill(256);
    const QString document = lend(u"A-1"_s);
    const ReceiptProof first = proofOf(document).receipt;
    fill(700);
    const ReceiptProof again = proofOf(document).receipt;
    QCOMPARE(again.payload, first.payload);
    QCOMPARE(again.shortCode, first.shortCode);
    QVERIFY(first.payload.startsWith(u"MDG1"));
    QVERIFY2(first.payload.size() < 340, qPrintable(QString::number(first.payload.size())));
    QCOMPARE(first.shortCode.size(), 24);
}

/// A receipt in a drawer tells of a record that was rewritten up to it.
void TestProof::aReceiptIsAWitness()
{
    fill(40);
    const QString document = lend(u"A-1"_s);
    const std::optional<ReceiptPayload> receipt = parseReceiptPayload(proofOf(document).receipt.payload);
    QVERIFY(receipt);
    QCOMPARE(receipt->index, proofOf(document).entry);
    QCOMPARE(receipt->checkpoint.size, receipt->index + 1);
    QVERIFY(receipt->leaf == proofOf(document).proof.leaf);
    fill(60);
    VerifyJournal question;
    question.options.outsideNotes << receipt->note;
    const Result<Verification> answer = store().desk().ask(question);
    VERIFY_OK(answer);
    QVERIFY(answer->isOk);
    QCOMPARE(answer->checkpoints, 1);
}

void TestProof::receiptsAreCheckedAgainstTheRecord()
{
    fill(40);
    const QString payload = proofOf(lend(u"A-1"_s)).receipt.payload;
    const QString record = place().recordId;
    const auto check = [&](const QString& text) { return store().desk().ask(CheckReceipt{text, record}); };
    VERIFY_OK(check(payload));
    VERIFY_REFUSED(check(u"MDG1"_s), u"proof.unreadable");
    VERIFY_REFUSED(check(payload.chopped(3)), u"proof.unreadable");
    VERIFY_REFUSED(check(u"https://example.org"_s), u"proof.unreadable");
    VERIFY_REFUSED(store().desk().ask(CheckReceipt{payload, u"another"_s}), u"proof.foreign");
    QString forged = payload;
    forged[forged.size() - 2] = forged.at(forged.size() - 2) == u'0' ? u'1' : u'0';
    VERIFY_REFUSED(check(forged), u"proof.wrong-signature");
    const qint64 entry = parseReceiptPayload(payload)->index;
    const std::unique_ptr<Connection> connection = tamperer();
    connection->run("update journal_entry set leaf = ? where lane = 1 and sequence = ?", QByteArray(32, 'x'),
                    entry - 1);
    VERIFY_REFUSED(check(payload), u"proof.root-differs");
    connection->run("update journal_entry set body = ? where lane = 1 and sequence = ?", QByteArray("x"), entry);
    VERIFY_REFUSED(check(payload), u"proof.entry-differs");
}

void TestProof::anotherMachineHasOnlyTheCode()
{
    const QString document = lend(u"A-1"_s);
    const DocumentProof here = proofOf(document);
    const JournalPlace elsewhere{place().recordId, folder() + u"/elsewhere"_s};
    VERIFY_REFUSED(store().desk().ask(ProofOf{document, elsewhere}, store().owner()), u"proof.no-checkpoint");
    VERIFY_OK(take(store().auditor()));
    const Result<DocumentProof> there = store().desk().ask(ProofOf{document, elsewhere}, store().owner());
    VERIFY_OK(there);
    QCOMPARE(there->receipt.shortCode, here.receipt.shortCode);
    QVERIFY(there->receipt.payload.isEmpty());
    Sha256 sha;
    VERIFY_OK(checkProof(sha, proofText(there->proof), here.proof.leaf, here.publicKey));
}

void TestProof::checkpointsAreTakenOnce()
{
    fill(30);
    const auto first = take(store().auditor());
    VERIFY_OK(first);
    QCOMPARE(first->outcome.checkpoints.size(), 1);
    store().clock().advance(60'000);
    const auto again = take(store().manager());
    VERIFY_OK(again);
    QCOMPARE(again->outcome.checkpoints.first().note, first->outcome.checkpoints.first().note);
    QCOMPARE(again->outcome.checkpoints.first().signedAt, testMoment());
    fill(31);
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(TakeCheckpoint{place()}, TestStore::as(store().owner())));
    const Result<QList<KeptCheckpoint>> kept = store().desk().ask(ListCheckpoints{});
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).size, 31);
    QCOMPARE(kept->at(1).station, u"2"_s);
    VerifyJournal question;
    question.options.outsideNotes << checkpointText(*kept);
    const Result<Verification> answer = store().desk().ask(question);
    QVERIFY(answer->isOk);
    QCOMPARE(answer->checkpoints, 3 + 2);
}

void TestProof::checkpointsNeedPermissionAndKey()
{
    VERIFY_REFUSED(take(store().deskStaff()), u"operator.not-allowed");
    const JournalPlace elsewhere{place().recordId, folder() + u"/elsewhere"_s};
    VERIFY_REFUSED(store().desk().perform(TakeCheckpoint{elsewhere}, TestStore::as(store().owner())),
                   u"checkpoint.no-key");
}

void TestProof::shortCodesAreRead()
{
    const QString code = proofOf(lend(u"A-1"_s)).receipt.shortCode;
    QVERIFY(isSameShortCode(code, code));
    QVERIFY(isSameShortCode(QString(code).replace(u'-', u' ').toLower(), code));
    QVERIFY(isSameShortCode(QString(code).replace(u'0', u'O').replace(u'1', u'l'), code));
    QVERIFY(!isSameShortCode(code.chopped(1), code));
    QVERIFY(proofOf(lend(u"A-2"_s)).receipt.shortCode != code);
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
