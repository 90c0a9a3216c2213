// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/returnpicture.h"

#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// How something looked when it came back.
class ReturnPictureTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptWithTheItemAndItsReturn();
    void isJournalled();
    void refusals();
    void theReturnStandsWhateverBecomesOfIt();
    void isTakenAwayLikeAnyOther();
    void staysWithTheItemWhenTheReturnIsUndone();
    void everyStatementMayFail();

private:
    LoanLineId returned()
    {
        m_asset = store().add(anAsset(u"A-1"_s));
        if (!lend(store().add(aPerson(u"E-1"_s)), {m_asset}))
            qFatal("not lent");
        const auto taken = takeBack(m_asset, {}, false);
        if (!taken)
            qFatal("%s", qPrintable(taken.refusal().toDebugText()));
        m_return = taken->commandId;
        return taken->outcome.items.first().line;
    }
    Result<Performed<LedgerOutcome>> attach(LoanLineId line, const QString& name, const QByteArray& content)
    {
        return store().desk().perform(AttachToReturn{line, {name, content}}, asDesk());
    }
    QList<AttachmentRecord> ofReturn(LoanLineId line)
    {
        return store().desk().ask(AskReturnPictures{line}).valueOr({});
    }
    QList<AttachmentRecord> ofAsset() { return store().desk().ask(AskAttachments{m_asset}).valueOr({}); }

    AssetId m_asset;
    QString m_return; ///< its command
};

static const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(300, '\0') + "x";

void ReturnPictureTest::isKeptWithTheItemAndItsReturn()
{
    const LoanLineId line = returned();
    const auto done = attach(line, u"傷.png"_s, picture);
    VERIFY_OK(done);
    QVERIFY(!done->outcome.document.isEmpty());
    QCOMPARE(ofReturn(line).size(), 1);
    QCOMPARE(ofReturn(line).first().name, u"傷.png"_s);
    QCOMPARE(ofAsset().size(), 1);
    QCOMPARE(ofAsset().first().returnedAt, store().clock().now());
    QCOMPARE(store().desk().ask(AskAttachment{done->outcome.id})->content, picture);
    // A file that a manager attaches is of no return.
    VERIFY_OK(store().desk().perform(AttachFile{m_asset, {u"手順.txt"_s, "text"}}, TestStore::as(store().manager())));
    QCOMPARE(ofReturn(line).size(), 1);
    QVERIFY(!ofAsset().last().returnedAt.isValid());
}

void ReturnPictureTest::isJournalled()
{
    const auto done = attach(returned(), u"傷.png"_s, picture);
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const Entry written = entriesOfCommand(*eye, done->commandId).front();
    QCOMPARE(written.command.verb, u"loans.attach-to-return"_s);
    QCOMPARE(written.command.workItem, u"LN-25"_s);
    QVERIFY(!written.command.arguments.contains("傷"));
    const auto undone = performUndo(store().desk(), {{}, done->commandId, &recordTables()}, asDesk());
    VERIFY_OK(undone);
    QVERIFY(ofAsset().isEmpty());
}

void ReturnPictureTest::refusals()
{
    const LoanLineId line = returned();
    VERIFY_REFUSED(attach(LoanLineId(4711), u"a.png"_s, picture), u"loan.line-unknown");
    VERIFY_REFUSED(attach(line, u"a.png"_s, "no picture at all"), u"attachment.no-picture"); // whatever its name says
    VERIFY_REFUSED(attach(line, u"a.png"_s, {}), u"attachment.empty");
    VERIFY_REFUSED(attach(line, u"a.png"_s, picture + QByteArray(mostAttachmentBytes, 'x')), u"attachment.too-large");
    VERIFY_OK(attach(line, u"a.png"_s, picture));
    VERIFY_REFUSED(attach(line, u"b.png"_s, picture), u"attachment.exists");
    VERIFY_REFUSED(
        store().desk().perform(AttachToReturn{line, {u"c.png"_s, picture + "c"}}, TestStore::as(store().auditor())),
        u"operator.not-allowed");
    store().clock().advance(1000);
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {m_asset}));
    VERIFY_REFUSED(attach(store().asset(m_asset).holder->line, u"d.png"_s, picture + "d"), u"loan.line-unknown");
    QCOMPARE(ofAsset().size(), 1);
}

/// 200 MB, no picture, vanished: refused before or while it is attached, after the return has been recorded.
void ReturnPictureTest::theReturnStandsWhateverBecomesOfIt()
{
    const LoanLineId line = returned();
    QFile large(folder() + u"/large.jpg"_s);
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(200LL * 1024 * 1024));
    large.close();
    VERIFY_REFUSED(readAttachmentFile(large.fileName()), u"attachment.too-large");
    QVERIFY(large.remove());
    VERIFY_REFUSED(readAttachmentFile(large.fileName()), u"attachment.unreadable");
    VERIFY_REFUSED(attach(line, u"手順.jpg"_s, "text"), u"attachment.no-picture");
    QCOMPARE(openLines(), 0);
    QCOMPARE(store().number("select count(*) from return_picture"), 0);
    QCOMPARE(store().number("select count(*) from attachment"), 0);
}

void ReturnPictureTest::isTakenAwayLikeAnyOther()
{
    const LoanLineId line = returned();
    const auto done = attach(line, u"a.png"_s, picture);
    VERIFY_OK(done);
    VERIFY_OK(store().desk().perform(DetachFile{done->outcome.id}, TestStore::as(store().manager())));
    QVERIFY(ofReturn(line).isEmpty());
}

void ReturnPictureTest::staysWithTheItemWhenTheReturnIsUndone()
{
    const LoanLineId line = returned();
    VERIFY_OK(attach(line, u"a.png"_s, picture));
    VERIFY_OK(performUndo(store().desk(), {{}, m_return, &recordTables()}, asDesk()));
    QCOMPARE(openLines(), 1);
    QCOMPARE(ofAsset().size(), 1);
    QVERIFY(!ofAsset().first().returnedAt.isValid());
    // It is none of the return that really happens later.
    store().clock().advance(3'600'000);
    VERIFY_OK(takeBack(m_asset, {}, false));
    QVERIFY(ofReturn(line).isEmpty());
    QVERIFY(!ofAsset().first().returnedAt.isValid());
}

void ReturnPictureTest::everyStatementMayFail()
{
    const LoanLineId line = returned();
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(attach(line, u"a.png"_s, picture)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(ReturnPictureTest)
#include "tst_returnpicture.moc"
