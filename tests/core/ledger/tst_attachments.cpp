// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/exchange/recordtables.h"
#include "core/journal/rebuild.h"
#include "core/ledger/attachments.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class AttachmentsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptAndComesBack();
    void aFileTooLargeIsRefusedUnread();
    void whatCannotBeAttachedIsSaid();
    void theSameFileStandsOnce();
    void itIsTakenAwayAndBroughtBack();
    void changedBytesAreNotShown();
    void theJournalHasTheHashOnly();
    void rebuildTakesOverWhatFits();
    void onlyWhoMayEdit();

private:
    Result<Performed<LedgerOutcome>> attach(const QString& name, const QByteArray& content)
    {
        return store().desk().perform(AttachFile{m_asset, {name, content}}, TestStore::as(store().manager()));
    }
    QList<AttachmentRecord> all() { return store().desk().ask(AskAttachments{m_asset}).valueOr({}); }
    QString written(const QString& name, const QByteArray& content)
    {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    Result<RebuildResult> rebuilt()
    {
        const DatabaseUrl into = DatabaseUrl::forFile(folder() + u"/rebuilt%1.sqlite"_s.arg(++m_rebuilt));
        const auto result = store().desk().ask(
            RebuildJournal{into, store().desk().info(), recordTables(), {{}, {}, attestedContents()}});
        m_into = into;
        return result;
    }

protected Q_SLOTS:
    void init()
    {
        StoreTest::init();
        if (!isWithoutServer(testedDatabase()))
            m_asset = store().add(anAsset(u"A-1"_s));
    }

private:
    AssetId m_asset;
    DatabaseUrl m_into;
    int m_rebuilt = 0;
};

static const QByteArray picture =
    QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(3000, '\0') + "x";

void AttachmentsTest::aFileIsKeptAndComesBack()
{
    const Result<AttachmentFile> file = readAttachmentFile(written(u"外観.png"_s, picture));
    VERIFY_OK(file);
    QCOMPARE(file->name, u"外観.png"_s);
    const auto done = attach(file->name, file->content);
    VERIFY_OK(done);
    QVERIFY(!done->outcome.document.isEmpty());
    QCOMPARE(all().size(), 1);
    const AttachmentRecord record = all().first();
    QCOMPARE(record.name, u"外観.png"_s);
    QCOMPARE(record.mediaType, u"image/png"_s);
    QVERIFY(record.isPicture());
    QCOMPARE(record.size, picture.size());
    QCOMPARE(record.sha256.size(), 64);
    QVERIFY(record.addedAt.isValid());
    const auto back = store().desk().ask(AskAttachment{record.id});
    VERIFY_OK(back);
    QCOMPARE(back->content, picture);
    VERIFY_OK(attach(u"../../etc/手順.txt"_s, "text"));
    QCOMPARE(all().at(1).name, u"手順.txt"_s);
    QVERIFY(!all().at(1).isPicture());
}

/// 200 MB that are not there: only the size is looked at.
void AttachmentsTest::aFileTooLargeIsRefusedUnread()
{
    QFile file(folder() + u"/large.jpg"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024));
    file.close();
    const Result<AttachmentFile> read = readAttachmentFile(file.fileName());
    VERIFY_REFUSED(read, u"attachment.too-large");
    QCOMPARE(read.refusal().problems.first().arguments.value(u"size"_s).toLongLong(), 200);
    QCOMPARE(read.refusal().problems.first().arguments.value(u"limit"_s).toLongLong(), 20);
    VERIFY_REFUSED(attach(u"x"_s, QByteArray(mostAttachmentBytes + 1, 'x')), u"attachment.too-large");
    VERIFY_OK(attach(u"x"_s, QByteArray(mostAttachmentBytes, 'x')));
}

void AttachmentsTest::whatCannotBeAttachedIsSaid()
{
    VERIFY_REFUSED(readAttachmentFile(written(u"empty.png"_s, {})), u"attachment.empty");
    VERIFY_REFUSED(readAttachmentFile(folder() + u"/not-there.png"_s), u"attachment.unreadable");
    VERIFY_REFUSED(readAttachmentFile(folder()), u"attachment.unreadable");
    VERIFY_REFUSED(attach(u"empty"_s, {}), u"attachment.empty");
    VERIFY_REFUSED(store().desk().perform(AttachFile{AssetId(4711), {u"x"_s, "x"}}, TestStore::as(store().manager())),
                   u"asset.unknown");
    VERIFY_REFUSED(store().desk().ask(AskAttachment{4711}), u"attachment.unknown");
    QCOMPARE(store().number("select count(*) from attachment"), 0);
}

void AttachmentsTest::theSameFileStandsOnce()
{
    VERIFY_OK(attach(u"a.png"_s, picture));
    VERIFY_REFUSED(attach(u"b.png"_s, picture), u"attachment.exists");
    QCOMPARE(all().size(), 1);
}

void AttachmentsTest::itIsTakenAwayAndBroughtBack()
{
    const auto added = attach(u"a.png"_s, picture);
    VERIFY_OK(added);
    const Order order = TestStore::as(store().manager());
    const auto gone = store().desk().perform(DetachFile{added->outcome.id}, order);
    VERIFY_OK(gone);
    QVERIFY(all().isEmpty());
    VERIFY_REFUSED(store().desk().ask(AskAttachment{added->outcome.id}), u"attachment.unknown");
    VERIFY_REFUSED(store().desk().perform(DetachFile{added->outcome.id}, order), u"attachment.unknown");
    VERIFY_OK(performUndo(store().desk(), Undo{{}, gone->commandId, &recordTables()}, order));
    const auto back = store().desk().ask(AskAttachment{added->outcome.id});
    VERIFY_OK(back);
    QCOMPARE(back->content, picture);
    VERIFY_OK(performUndo(store().desk(), Undo{{}, added->commandId, &recordTables()}, order));
    QVERIFY(all().isEmpty());
}

void AttachmentsTest::changedBytesAreNotShown()
{
    const auto added = attach(u"a.png"_s, picture);
    VERIFY_OK(added);
    store().raw()->run("update attachment set content = ? where id = ?", QByteArray("another picture"),
                       added->outcome.id);
    VERIFY_REFUSED(store().desk().ask(AskAttachment{added->outcome.id}), u"attachment.damaged");
    QCOMPARE(all().size(), 1);
}

void AttachmentsTest::theJournalHasTheHashOnly()
{
    const qint64 before = store().number("select sum(length(body)) from journal_entry");
    VERIFY_OK(attach(u"a.bin"_s, QByteArray(200'000, 'x')));
    QVERIFY(store().number("select sum(length(body)) from journal_entry") - before < 4000);
    QVERIFY(store().number("select coalesce(sum(length(value)), 0) from journal_personal") < 4000);
    const auto journal = store().desk().ask(VerifyJournal{});
    VERIFY_OK(journal);
    QVERIFY(journal->isOk);
}

void AttachmentsTest::rebuildTakesOverWhatFits()
{
    VERIFY_OK(attach(u"a.png"_s, picture));
    VERIFY_OK(attach(u"b.txt"_s, "text"));
    const auto whole = rebuilt();
    VERIFY_OK(whole);
    QVERIFY(whole->isOk);
    QVERIFY(!whole->lostColumns.contains(u"attachment.content"_s));
    Desk::Config config = store().config(u"1"_s);
    config.url = m_into;
    const auto desk = Desk::open(config);
    VERIFY_OK(desk);
    const auto there = (*desk)->ask(AskAttachment{all().first().id});
    VERIFY_OK(there);
    QCOMPARE(there->content, picture);
    // What was changed behind the program's back is not taken over, and named.
    store().raw()->run("update attachment set content = ? where name = 'b.txt'", QByteArray("tixt"));
    const auto part = rebuilt();
    VERIFY_OK(part);
    QVERIFY(part->lostColumns.contains(u"attachment.content"_s));
}

void AttachmentsTest::onlyWhoMayEdit()
{
    VERIFY_REFUSED(store().desk().perform(AttachFile{m_asset, {u"a"_s, "a"}}, TestStore::as(store().auditor())),
                   u"operator.not-allowed");
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
