// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/signedcopy.h"

#include "core/desk/journalquestions.h"
#include "core/desk/settings.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/journal/rebuild.h"
#include "core/loans/signedfolder.h"
#include "core/loans/undo.h"
#include "core/loans/unsignedpapers.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A paper that was signed by hand comes back as a file and is kept with its document.
class SignedCopyTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsKeptWithItsDocument();
    void whatCannotBeAttachedIsSaid();
    void manyUnsignedPapersAreLookedThroughOnce();
    void itIsTakenAwayAndBroughtBack();
    void changedBytesAreNotShown();
    void aRebuiltRecordHasIt();
    void papersWithoutASignedCopyAreListed();
    void whatNeedsNoSignatureIsNotChased();
    void documentsAreFoundByPeriodAndWords();
    void fileNamesAreNumbers_data();
    void fileNamesAreNumbers();
    void aFolderIsAttachedFileByFile();
    void aFolderThatIsNotThere();
    void everyStatementMayFail();

private:
    static constexpr const char* scan = "%PDF-1.4\n1 0 obj\n";

    [[nodiscard]] QString receipt(const QString& number = u"A-1"_s)
    {
        const Lent lent =
            lend(store().add(aPerson(u"E-"_s + number).name(u"髙橋 花子"_s)), {store().add(anAsset(number))});
        return lent ? lent->outcome.document : QString();
    }
    Result<Performed<SignedCopyOutcome>> attach(const QString& document, const QString& file,
                                                const QByteArray& content = scan)
    {
        return store().desk().perform(AttachSignedCopy{document, {file, content}}, asDesk());
    }
    [[nodiscard]] QList<SignedCopyRecord> copies(const QString& document)
    {
        return store().desk().ask(AskSignedCopies{document}).valueOr({});
    }
    [[nodiscard]] DocumentRecord record(const QString& document)
    {
        return store().desk().ask(FindDocument{document}).valueOr({});
    }
    [[nodiscard]] QStringList unsignedPapers(const ListDocuments& of = {})
    {
        QStringList numbers;
        const auto papers = store().desk().ask(ListUnsignedPapers{of});
        for (const DocumentRecord& paper : papers.valueOr({}))
            numbers << paper.number;
        return numbers;
    }
    void write(const QDir& into, const QString& name, const QByteArray& content)
    {
        QFile file(into.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
};

void SignedCopyTest::aScanIsKeptWithItsDocument()
{
    const QString number = receipt();
    QVERIFY(!record(number).hasSignature());
    const auto done = attach(number, u"../scan 1.pdf"_s);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, number);
    VERIFY_OK(attach(number, u"scan 2.pdf"_s, "%PDF-1.4\npage 2"));
    QCOMPARE(record(number).signedCopies, 2);
    QCOMPARE(copies(number).size(), 2);
    const SignedCopyRecord copy = copies(number).first();
    QCOMPARE(copy.id, done->outcome.copy);
    QCOMPARE(copy.document, number);
    QCOMPARE(copy.name, u"scan 1.pdf"_s);
    QCOMPARE(copy.mediaType, u"application/pdf"_s);
    QCOMPARE(copy.operatorName, store().deskStaff().operatorName);
    const auto back = store().desk().ask(AskSignedCopy{copy.id});
    VERIFY_OK(back);
    QCOMPARE(back->content, QByteArray(scan));
    const std::unique_ptr<Connection> eye = store().raw();
    QCOMPARE(entriesOfCommand(*eye, done->commandId).front().command.workItem, u"LN-11"_s);
}

/// However many there are, each is read at most once, piece by piece.
void SignedCopyTest::manyUnsignedPapersAreLookedThroughOnce()
{
    const QString first = receipt();
    const std::unique_ptr<Connection> eye = store().raw();
    for (int i = 1; i <= 450; ++i) // copies of it that somebody issued later
        eye->run("insert into document (id, number, kind, letter, fiscal_year, serial, station_id, operator_id,"
                 " issued_at, command_id, item_count, language, snapshot, is_open) select id + ?, ?, kind, letter,"
                 " fiscal_year, serial + ?, station_id, operator_id, '2027-01-01T00:00:00.000Z', command_id, 1,"
                 " language, snapshot, 0 from document where number = ?",
                 qint64(i) * 1000, u"R8-J1-9%1"_s.arg(i, 5, 10, QLatin1Char('0')), qint64(i), first);
    int statements = 0;
    ListDocuments all;
    all.limit = 1000;
    store().desk().connection().setProbe([&](std::string_view sql) { statements += sql.starts_with("select"); });
    const QStringList found = unsignedPapers(all);
    store().desk().connection().setProbe({});
    QCOMPARE(found.size(), 451);
    QCOMPARE(found.last(), first);
    QCOMPARE(found.first(), u"R8-J1-900450"_s);
    QVERIFY2(statements <= 5, qPrintable(QString::number(statements)));
    all.limit = 3;
    QCOMPARE(unsignedPapers(all), found.first(3));
}

void SignedCopyTest::whatCannotBeAttachedIsSaid()
{
    const QString number = receipt();
    VERIFY_OK(attach(number, u"a.pdf"_s));
    const qint64 before = entries();
    VERIFY_REFUSED(attach(number, u"b.pdf"_s), u"signed-copy.exists");
    VERIFY_REFUSED(attach(number, u"a.txt"_s, "words"), u"signed-copy.no-scan");
    VERIFY_REFUSED(attach(number, u"a.pdf"_s, {}), u"attachment.empty");
    VERIFY_REFUSED(attach(number, u"a.pdf"_s, QByteArray(mostAttachmentBytes + 1, 'x')), u"attachment.too-large");
    VERIFY_REFUSED(attach(u"R8-J1-000999"_s, u"a.pdf"_s), u"document.unknown");
    const QString edit = store().text("select number from document where kind = 'ledger-edit' limit 1");
    VERIFY_REFUSED(attach(edit, u"a.pdf"_s), u"document.no-snapshot");
    VERIFY_REFUSED(
        store().desk().perform(AttachSignedCopy{number, {u"c.pdf"_s, "%PDF-1.4 c"}}, TestStore::as(store().auditor())),
        u"operator.not-allowed");
    VERIFY_REFUSED(store().desk().ask(AskSignedCopy{4711}), u"attachment.unknown");
    VERIFY_REFUSED(store().desk().ask(AskSignedCopies{u"R8-J1-000999"_s}), u"document.unknown");
    QCOMPARE(entries(), before);
}

void SignedCopyTest::itIsTakenAwayAndBroughtBack()
{
    const QString number = receipt();
    const auto added = attach(number, u"a.pdf"_s);
    VERIFY_OK(added);
    const auto gone = store().desk().perform(DetachSignedCopy{added->outcome.copy}, asDesk());
    VERIFY_OK(gone);
    QCOMPARE(gone->outcome.document, number);
    QVERIFY(!record(number).hasSignature());
    VERIFY_REFUSED(store().desk().perform(DetachSignedCopy{added->outcome.copy}, asDesk()), u"attachment.unknown");
    VERIFY_OK(performUndo(store().desk(), Undo{{}, gone->commandId, &recordTables()}, asDesk()));
    VERIFY_OK(store().desk().ask(AskSignedCopy{added->outcome.copy}));
    VERIFY_OK(performUndo(store().desk(), Undo{{}, added->commandId, &recordTables()}, asDesk()));
    QVERIFY(copies(number).isEmpty());
    // The handover can be undone whatever was attached to its receipt; what was signed stays with it.
    VERIFY_OK(attach(number, u"b.pdf"_s));
    VERIFY_OK(performUndo(store().desk(), Undo{number, {}, &recordTables()}, asDesk()));
    QCOMPARE(copies(number).size(), 1);
}

void SignedCopyTest::changedBytesAreNotShown()
{
    const auto added = attach(receipt(), u"a.pdf"_s);
    VERIFY_OK(added);
    store().raw()->run("update signed_copy set content = ? where id = ?", QByteArray("another"), added->outcome.copy);
    VERIFY_REFUSED(store().desk().ask(AskSignedCopy{added->outcome.copy}), u"attachment.damaged");
}

void SignedCopyTest::aRebuiltRecordHasIt()
{
    const auto added = attach(receipt(), u"a.pdf"_s);
    VERIFY_OK(added);
    const DatabaseUrl into = DatabaseUrl::forFile(folder() + u"/rebuilt-%1.sqlite"_s.arg(int(testedDatabase())));
    const auto rebuilt =
        store().desk().ask(RebuildJournal{into, store().desk().info(), recordTables(), {{}, {}, attestedContents()}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
    QVERIFY(!rebuilt->lostColumns.contains(u"signed_copy.content"_s));
    Desk::Config config = store().config(u"1"_s);
    config.url = into;
    const auto desk = Desk::open(config);
    VERIFY_OK(desk);
    const auto there = (*desk)->ask(AskSignedCopy{added->outcome.copy});
    VERIFY_OK(there);
    QCOMPARE(there->content, QByteArray(scan));
}

void SignedCopyTest::papersWithoutASignedCopyAreListed()
{
    const QString first = receipt(u"A-1"_s);
    const QString second = receipt(u"A-2"_s);
    const QString undone = receipt(u"A-3"_s);
    VERIFY_OK(performUndo(store().desk(), Undo{undone, {}, &recordTables()}, asDesk()));
    QCOMPARE(unsignedPapers(), (QStringList{second, first}));
    ListDocuments one;
    one.limit = 1;
    QCOMPARE(unsignedPapers(one), QStringList{second});
    const auto added = attach(second, u"a.pdf"_s);
    VERIFY_OK(added);
    QCOMPARE(unsignedPapers(), QStringList{first});
    ListDocuments slips;
    slips.kind = DocumentKind::ReturnSlip;
    QVERIFY(unsignedPapers(slips).isEmpty());
    ListDocuments later;
    later.from = store().clock().today().addDays(1);
    QVERIFY(unsignedPapers(later).isEmpty());
    VERIFY_OK(store().desk().perform(DetachSignedCopy{added->outcome.copy}, asDesk()));
    QCOMPARE(unsignedPapers().size(), 2);
}

void SignedCopyTest::whatNeedsNoSignatureIsNotChased()
{
    ChangeSettings change;
    change.settings.receipt.receiver = u"name"_s;
    change.settings.receipt.checker = u"none"_s;
    VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    const QString printedName = receipt();
    QVERIFY(unsignedPapers().isEmpty());
    // What the office asks for now is asked of papers from now on.
    change.settings.receipt.receiver = u"seal"_s;
    VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    const QString sealed = receipt(u"A-2"_s);
    QCOMPARE(unsignedPapers(), QStringList{sealed});
    QVERIFY(record(printedName).signedCopies == 0);
}

void SignedCopyTest::documentsAreFoundByPeriodAndWords()
{
    const QString number = receipt();
    const QDate today = store().clock().today();
    const auto count = [&](const ListDocuments& question) {
        ListDocuments receipts = question;
        receipts.kind = DocumentKind::Receipt;
        return store().desk().ask(receipts).valueOr({}).size();
    };
    ListDocuments question;
    question.from = question.to = today;
    QCOMPARE(count(question), 1);
    question.to = today.addDays(-1);
    question.from = {};
    QCOMPARE(count(question), 0);
    question.to = {};
    question.from = today.addDays(1);
    QCOMPARE(count(question), 0);
    question.from = {};
    for (const QString& words : {number.toLower(), u"髙橋"_s, u" 花子 "_s}) {
        question.words = words;
        QCOMPARE(count(question), 1);
    }
    question.words = u"佐々木"_s;
    QCOMPARE(count(question), 0);
}

void SignedCopyTest::fileNamesAreNumbers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("number");
    QTest::newRow("plain") << u"R8-J1-000981.pdf"_s << u"R8-J1-000981"_s;
    QTest::newRow("small letters") << u"r8-j1-000981.PDF"_s << u"R8-J1-000981"_s;
    QTest::newRow("second page") << u"R8-J1-000981 (2).png"_s << u"R8-J1-000981"_s;
    QTest::newRow("underscore") << u"R8-J1-000981_2.tif"_s << u"R8-J1-000981"_s;
    QTest::newRow("full width") << u"Ｒ８－Ｊ１－０００９８１.pdf"_s << u"R8-J1-000981"_s;
    QTest::newRow("another name") << u"scan0001.pdf"_s << u"SCAN0001"_s;
}

void SignedCopyTest::fileNamesAreNumbers()
{
    QFETCH(QString, file);
    QFETCH(QString, number);
    QCOMPARE(documentOfFileName(file), number);
}

void SignedCopyTest::aFolderIsAttachedFileByFile()
{
    const QString first = receipt(u"A-1"_s);
    const QString second = receipt(u"A-2"_s);
    QDir scans(folder() + u"/scans-%1"_s.arg(int(testedDatabase())));
    QVERIFY(scans.mkpath(u"inner"_s));
    write(scans, first + u".pdf"_s, "%PDF-1.4 first");
    write(scans, second.toLower() + u"_2.pdf"_s, "%PDF-1.4 second");
    write(scans, u"R8-J1-000777.pdf"_s, "%PDF-1.4 unknown");
    write(scans, second + u".txt"_s, "no scan");
    write(scans, first + u"_2.pdf"_s, {});
    write(QDir(scans.filePath(u"inner"_s)), first + u"_3.pdf"_s, "%PDF-1.4 inner");
    Order order = asDesk();
    order.commandId = u"0190a000-0000-7000-8000-000000000001"_s;
    const auto scanned = attachSignedFolder(store().desk(), scans.path(), order);
    VERIFY_OK(scanned);
    QCOMPARE(scanned->size(), 5);
    QHash<QString, QString> told;
    for (const ScannedFile& file : *scanned)
        told.insert(file.name, file.refusal ? file.refusal->problems.first().code : file.document);
    QCOMPARE(told.value(first + u".pdf"_s), first);
    QCOMPARE(told.value(second.toLower() + u"_2.pdf"_s), second);
    QCOMPARE(told.value(u"R8-J1-000777.pdf"_s), u"document.unknown"_s);
    QCOMPARE(told.value(second + u".txt"_s), u"signed-copy.no-scan"_s);
    QCOMPARE(told.value(first + u"_2.pdf"_s), u"attachment.empty"_s);
    QCOMPARE(copies(first).size(), 1);
    QCOMPARE(copies(second).size(), 1);
    // Repeated, it is answered as before; under another id the files are there already.
    const qint64 before = entries();
    const auto repeated = attachSignedFolder(store().desk(), scans.path(), order);
    VERIFY_OK(repeated);
    QCOMPARE(std::count_if(repeated->begin(), repeated->end(), [](const auto& file) { return !file.refusal; }), 2);
    const auto again = attachSignedFolder(store().desk(), scans.path(), asDesk());
    VERIFY_OK(again);
    QVERIFY(std::all_of(again->begin(), again->end(), [](const auto& file) { return file.refusal.has_value(); }));
    QCOMPARE(entries(), before);
}

void SignedCopyTest::aFolderThatIsNotThere()
{
    VERIFY_REFUSED(attachSignedFolder(store().desk(), folder() + u"/no such"_s, asDesk()), u"signed-copy.no-folder");
    VERIFY_REFUSED(attachSignedFolder(store().desk(), {}, asDesk()), u"signed-copy.no-folder");
}

void SignedCopyTest::everyStatementMayFail()
{
    const AttachSignedCopy verb{receipt(), {u"a.pdf"_s, scan}};
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(verb, asDesk())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
}

QTEST_GUILESS_MAIN(SignedCopyTest)
#include "tst_signedcopy.moc"
