// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printservice.h"

#include "core/desk/documents.h"
#include "core/desk/inlineexecutor.h"
#include "core/documents/listform.h"
#include "core/loans/handover.h"
#include "tests/support/teststore.h"
#include "tests/ui/printing/samples.h"

#include <QFile>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A printer whose papers are PDF files, or one that is gone.
class FilePrinters final : public Printers
{
public:
    explicit FilePrinters(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] QStringList names() const override
    {
        threads << QThread::currentThreadId();
        return isGone ? QStringList() : QStringList{u"Desk"_s};
    }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override
    {
        threads << QThread::currentThreadId();
        if (isGone)
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder + u"/paper.pdf"_s);
        return printer;
    }
    bool isGone = false;
    mutable QSet<Qt::HANDLE> threads; ///< that asked

private:
    QString m_folder;
};

class PrintServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void printsInOrder();
    void aReprintIsRecordedFirst();
    void aReprintThatMayNotBeIsNotPrinted();
    void aMissingPrinterLeavesThePaperInHand();
    void theRecordKnowsWhatDidNotComeOut();
    void nobodyAtWorkNotesNothing();
    void anUnknownNumber();
    void previewRecordsNothing();
    void whatWasOnlyLookedAtIsReprinted();
    void aFailedReprintIsNotCountedTwice();
    void aPaperOfNoRecordIsPrintedAsItIs();
    void aListWithANumberIsPrintedAsItIs();
    void printersAreLookedForElsewhere();
    void whatIsGivenUpIsMissing();
    void whatCannotBeShownIsToldBefore();
    void aPaperIsDueFromBeforeTheVerbUntilItIsOut();
    void whatIsNotPrintedIsNotDue();
    void whatTheRecordKnowsIsNotDue();
    void whatWasNeverSaidIsStillDue();

private:
    /// A service of a program that is cut off later: whatever it has written down is left then.
    PapersDue beginWithDue();
    [[nodiscard]] HandOver aLoan();
    QString lend();
    [[nodiscard]] Order order(const Actor& actor) const { return TestStore::as(actor); }

    QTemporaryDir m_folder;
    TestTemplate m_source{DatabaseKind::Sqlite, m_folder};
    FilePrinters m_printers{m_folder.path()};
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<DeskClient> m_desk;
    std::unique_ptr<PrintService> m_service;
    int m_assets = 0;
};

void PrintServiceTest::init()
{
    m_store = std::make_unique<TestStore>(m_source);
    m_desk = std::make_unique<DeskClient>(std::make_unique<InlineExecutor>(m_store->desk()));
    m_printers.isGone = false;
    m_service = std::make_unique<PrintService>(*m_desk, m_printers, [] {
        return PrinterChoices{{{Paper::Receipt, u"Desk"_s}}};
    });
}

void PrintServiceTest::cleanup()
{
    m_service.reset();
    m_desk.reset();
    m_store.reset();
}

QString PrintServiceTest::lend()
{
    HandOver verb;
    verb.person = m_store->add(aPerson(u"E-%1"_s.arg(++m_assets)));
    verb.items = {m_store->add(anAsset(u"A-%1"_s.arg(m_assets)))};
    const auto lent = m_store->desk().perform(verb, order(m_store->deskStaff()));
    return lent ? lent->outcome.document : lent.refusal().toDebugText();
}

void PrintServiceTest::printsInOrder()
{
    const QStringList numbers{lend(), lend(), lend()};
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->print(numbers);
    QTRY_COMPARE(printed.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(printed.at(i).first().toString(), numbers.at(i));
    QCOMPARE(m_service->pending(), 0);
    QVERIFY(QFile::exists(m_folder.filePath(u"paper.pdf"_s)));
    QCOMPARE(m_store->number("select count(*) from document_print"), 0);
}

void PrintServiceTest::aReprintIsRecordedFirst()
{
    const QString number = lend();
    m_printers.isGone = true;
    std::optional<FailedPrint> failed;
    connect(m_service.get(), &PrintService::failed, this, [&](const FailedPrint& print) { failed = print; });
    m_service->reprint({number}, order(m_store->deskStaff()));
    QTRY_VERIFY(failed && failed->document);
    QCOMPARE(failed->document->marks.reprint, 1);
    QCOMPARE(failed->document->footer.printedBy, m_store->deskStaff().operatorName);
    QCOMPARE(m_store->number("select count(*) from document_print"), 1);
}

void PrintServiceTest::aReprintThatMayNotBeIsNotPrinted()
{
    const QString number = lend();
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    std::optional<FailedPrint> failed;
    connect(m_service.get(), &PrintService::failed, this, [&](const FailedPrint& print) { failed = print; });
    m_service->reprint({number}, order(m_store->auditor()));
    QCOMPARE(printed.size(), 0);
    QVERIFY(failed && !failed->document);
    QCOMPARE(failed->refusal.kind, RefusalKind::Forbidden);
}

void PrintServiceTest::aMissingPrinterLeavesThePaperInHand()
{
    const QString number = lend();
    const qint64 entries = m_store->number("select count(*) from journal_entry");
    m_printers.isGone = true;
    std::optional<FailedPrint> failed;
    connect(m_service.get(), &PrintService::failed, this, [&](const FailedPrint& print) { failed = print; });
    m_service->print({number});
    QTRY_VERIFY(failed && failed->document);
    QVERIFY(failed->refusal.has(u"printer.missing"));
    QCOMPARE(m_store->number("select count(*) from journal_entry"), entries); // the loan is not touched
    // It has not come out: a file of it is still the first print. After that there is one, and the next is a reprint.
    QSignalSpy saved(m_service.get(), &PrintService::saved);
    m_service->savePaper(*failed->document, m_folder.filePath(u"saved.pdf"_s), order(m_store->deskStaff()));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_store->number("select count(*) from document_print"), 0);
    m_printers.isGone = false;
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->printPaper(*failed->document, order(m_store->deskStaff()));
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(m_store->number("select count(*) from document_print"), 1);
}

void PrintServiceTest::theRecordKnowsWhatDidNotComeOut()
{
    const QString number = lend();
    const auto isLost = [&] { return m_store->desk().ask(FindDocument{number})->isLost; };
    m_service->setWorker([this] { return order(m_store->deskStaff()); });
    m_printers.isGone = true;
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    m_service->print({number});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(isLost());
    m_service->reprint({number}, order(m_store->deskStaff())); // still no printer
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(isLost());
    // Another run of the program, which has nothing in hand: it is the first paper all the same.
    m_service = std::make_unique<PrintService>(*m_desk, m_printers, [] {
        return PrinterChoices{{{Paper::Receipt, u"Desk"_s}}};
    });
    m_printers.isGone = false;
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->reprint({number}, order(m_store->deskStaff()));
    QTRY_COMPARE(printed.size(), 1);
    QVERIFY(!isLost());
    QVERIFY(!samples::textOf(m_folder.filePath(u"paper.pdf"_s)).contains(u"再発行"_s));
    QCOMPARE(m_store->number("select count(*) from document_print"), 0);
    m_service->reprint({number}, order(m_store->deskStaff()));
    QTRY_COMPARE(printed.size(), 2);
    QVERIFY(samples::textOf(m_folder.filePath(u"paper.pdf"_s)).contains(u"再発行 1"_s));
}

void PrintServiceTest::nobodyAtWorkNotesNothing()
{
    const QString number = lend();
    m_service->setWorker([] { return Order(); });
    m_printers.isGone = true;
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    m_service->print({number});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_store->desk().ask(FindDocument{number})->isLost);
    m_printers.isGone = false;
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->reprint({number}, order(m_store->deskStaff())); // this service has it in hand
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(m_store->number("select count(*) from document_print"), 0);
}

void PrintServiceTest::anUnknownNumber()
{
    std::optional<FailedPrint> failed;
    connect(m_service.get(), &PrintService::failed, this, [&](const FailedPrint& print) { failed = print; });
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->print({u"R8-J1-009999"_s, lend()});
    QVERIFY(failed && failed->refusal.has(u"document.unknown"));
    QTRY_COMPARE(printed.size(), 1); // the next one comes out all the same
}

void PrintServiceTest::previewRecordsNothing()
{
    const QString number = lend();
    QSignalSpy shown(m_service.get(), &PrintService::previewReady);
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->preview(number);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(printed.size(), 0);
    QCOMPARE(m_store->number("select count(*) from document_print"), 0);
}

void PrintServiceTest::whatWasOnlyLookedAtIsReprinted()
{
    const QString number = lend();
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->print({number});
    QTRY_COMPARE(printed.size(), 1);
    std::optional<Document> shown;
    connect(m_service.get(), &PrintService::previewReady, this, [&](const Document& document) { shown = document; });
    m_service->preview(number);
    QVERIFY(shown);
    QCOMPARE(shown->marks.reprint, 0);
    QSignalSpy saved(m_service.get(), &PrintService::saved);
    m_service->savePaper(*shown, m_folder.filePath(u"second.pdf"_s), order(m_store->deskStaff()));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(samples::textOf(m_folder.filePath(u"second.pdf"_s)).contains(u"再発行 1"_s));
    m_service->printPaper(*shown, order(m_store->deskStaff()));
    QTRY_COMPARE(printed.size(), 2);
    QVERIFY(samples::textOf(m_folder.filePath(u"paper.pdf"_s)).contains(u"再発行 2"_s));
    QCOMPARE(m_store->number("select count(*) from document_print"), 2);
    // Nobody signed in: nothing comes out.
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    m_service->savePaper(*shown, m_folder.filePath(u"third.pdf"_s), Order());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFile::exists(m_folder.filePath(u"third.pdf"_s)));
}

void PrintServiceTest::aFailedReprintIsNotCountedTwice()
{
    const QString number = lend();
    m_printers.isGone = true;
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    m_service->reprint({number}, order(m_store->deskStaff()));
    m_service->reprint({number}, order(m_store->deskStaff()));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(m_store->number("select count(*) from document_print"), 1);
    QSignalSpy saved(m_service.get(), &PrintService::saved);
    const auto print = failed.last().first().value<FailedPrint>();
    m_service->savePaper(*print.document, m_folder.filePath(u"again.pdf"_s), order(m_store->deskStaff()));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(samples::textOf(m_folder.filePath(u"again.pdf"_s)).contains(u"再発行 1"_s));
    QCOMPARE(m_store->number("select count(*) from document_print"), 1);
}

void PrintServiceTest::aPaperOfNoRecordIsPrintedAsItIs()
{
    ListContent content;
    content.kind = u"checkpoint"_s;
    content.title = u"Checkpoint"_s;
    content.table.columns = {{u"Signed note"_s, 1, Alignment::Left, false}};
    std::optional<FailedPrint> failed;
    connect(m_service.get(), &PrintService::failed, this, [&](const FailedPrint& print) { failed = print; });
    m_service->printPaper(listDocument(content), Order());
    QTRY_VERIFY(failed && failed->document); // no printer is chosen for reports
    QVERIFY(failed->refusal.has(u"printer.none-chosen"));
    QSignalSpy saved(m_service.get(), &PrintService::saved);
    m_service->savePaper(*failed->document, m_folder.filePath(u"checkpoint.pdf"_s), Order());
    QTRY_COMPARE(saved.size(), 1);
}

/// A stocktake sheet bears the number of its session, of which the record keeps no paper.
void PrintServiceTest::aListWithANumberIsPrintedAsItIs()
{
    ListContent content;
    content.kind = u"stocktake"_s;
    content.number = u"R8-S1-000001"_s;
    content.title = u"Sheet"_s;
    content.table.columns = {{u"Item"_s, 1, Alignment::Left, false}};
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    QSignalSpy saved(m_service.get(), &PrintService::saved);
    m_service->savePaper(listDocument(content), m_folder.filePath(u"sheet.pdf"_s), order(m_store->deskStaff()));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(samples::textOf(m_folder.filePath(u"sheet.pdf"_s)).contains(u"R8-S1-000001"_s));
    QCOMPARE(m_store->number("select count(*) from document_print"), 0);
}

void PrintServiceTest::printersAreLookedForElsewhere()
{
    QSignalSpy found(m_service.get(), &PrintService::printersFound);
    m_service->lookForPrinters();
    QVERIFY(m_service->printerNames().isEmpty());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(m_service->printerNames(), QStringList{u"Desk"_s});
    m_service->print({lend()});
    QTRY_COMPARE(m_service->pending(), 0);
    QVERIFY(!m_printers.threads.isEmpty());
    QVERIFY(!m_printers.threads.contains(QThread::currentThreadId()));
}

/// The program ends before the papers are out.
void PrintServiceTest::whatIsGivenUpIsMissing()
{
    m_service->setWorker([this] { return order(m_store->deskStaff()); });
    const QStringList numbers{lend(), lend(), lend()};
    m_service->print(numbers);
    m_service->preview(numbers.first());
    m_service->reprint({numbers.last()}, order(m_store->deskStaff()));
    m_service->giveUp();
    QCOMPARE(m_store->number("select count(*) from lost_paper"), 3);
    QCOMPARE(m_store->number("select count(*) from document_print"), 0);
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    QTRY_COMPARE(m_service->pending(), 0);
    QVERIFY(printed.size() <= 1); // the one that was being spooled
    for (const QString& number : numbers)
        QVERIFY(m_store->desk().ask(FindDocument{number})->isLost);
}

/// The paper comes out all the same.
void PrintServiceTest::whatCannotBeShownIsToldBefore()
{
    QStringList told;
    connect(m_service.get(), &PrintService::doubtful, this,
            [&](const QString& number, const MissingGlyphs& missing) { told << number << missing.boxes; });
    connect(m_service.get(), &PrintService::printed, this, [&] { told << u"printed"_s; });
    m_service->print({lend()});
    QTRY_COMPARE(told, QStringList{u"printed"_s});
    HandOver verb;
    verb.person = m_store->add(aPerson(u"E-X"_s).name(u"山\u2fe0"_s));
    verb.items = {m_store->add(anAsset(u"A-X"_s))};
    const auto lent = m_store->desk().perform(verb, order(m_store->deskStaff()));
    QVERIFY(lent.isOk());
    told.clear();
    m_service->print({lent->outcome.document});
    QTRY_COMPARE(told, (QStringList{lent->outcome.document, u"\u2fe0 (U+2FE0)"_s, u"printed"_s}));
}

PapersDue PrintServiceTest::beginWithDue()
{
    const PapersDue due(m_store->desk().seat(), u"1.1.before-the-last-start"_s);
    m_service = std::make_unique<PrintService>(*m_desk, m_printers, [] {
        return PrinterChoices{{{Paper::Receipt, u"Desk"_s}}, true};
    });
    m_service->setPapersDue(due);
    due.forget(due.left()); // the records of all these tests have one id
    return due;
}

HandOver PrintServiceTest::aLoan()
{
    HandOver verb;
    verb.person = m_store->add(aPerson(u"E-%1"_s.arg(++m_assets)));
    verb.items = {m_store->add(anAsset(u"A-%1"_s.arg(m_assets)))};
    return verb;
}

void PrintServiceTest::aPaperIsDueFromBeforeTheVerbUntilItIsOut()
{
    const PapersDue due = beginWithDue();
    QList<PapersDue::Paper> before;
    QString command;
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->perform(aLoan(), order(m_store->deskStaff()), this, [&](const auto& done) {
        before = due.left();
        command = done->commandId;
        m_service->expect({done->outcome.document}); // it is signed first
    });
    QTRY_VERIFY(!command.isEmpty());
    QCOMPARE(before, (QList<PapersDue::Paper>{{{}, command}}));
    const QString number = m_store->text("select number from document where kind = 'receipt'");
    QTRY_COMPARE(due.left(), (QList<PapersDue::Paper>{{number, command}}));
    m_service->print({number});
    QTRY_COMPARE(printed.size(), 1);
    QVERIFY(due.left().isEmpty());
    // A reprint that was ordered stands there as well.
    m_printers.isGone = true;
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    m_service->reprint({number}, order(m_store->deskStaff()));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(due.left().size(), 1);
    QVERIFY(due.left().first().number == number && due.left().first().command != command);
    m_printers.isGone = false;
    m_service->reprint({number}, order(m_store->deskStaff()));
    QTRY_COMPARE(printed.size(), 2);
    QVERIFY(due.left().isEmpty());
}

void PrintServiceTest::whatIsNotPrintedIsNotDue()
{
    const PapersDue due = beginWithDue();
    bool isHeard = false;
    m_service->perform(aLoan(), order(m_store->deskStaff()), this, [&](const auto& done) { isHeard = done.isOk(); });
    QTRY_VERIFY(isHeard);
    QTRY_VERIFY(due.left().isEmpty());
    m_service->perform(aLoan(), order(m_store->auditor()), this, [&](const auto& done) { isHeard = done.isOk(); });
    QTRY_VERIFY(!isHeard);
    QVERIFY(due.left().isEmpty());
}

void PrintServiceTest::whatTheRecordKnowsIsNotDue()
{
    const PapersDue due = beginWithDue();
    m_service->setWorker([this] { return order(m_store->deskStaff()); });
    m_printers.isGone = true;
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    const QString number = lend();
    m_service->print({number});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_store->desk().ask(FindDocument{number})->isLost);
    QVERIFY(due.left().isEmpty());
    m_service->reprint({number}, order(m_store->deskStaff())); // fails once more
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(due.left().isEmpty());
}

void PrintServiceTest::whatWasNeverSaidIsStillDue()
{
    const PapersDue due = beginWithDue();
    m_service->setWorker([] { return Order(); }); // nobody who could have it noted
    m_printers.isGone = true;
    QSignalSpy failed(m_service.get(), &PrintService::failed);
    const QString number = lend();
    m_service->print({number});
    QTRY_COMPARE(failed.size(), 1);
    m_service.reset();
    const Result<QStringList> noted = noteLeftPapers(m_store->desk(), order(m_store->deskStaff()));
    QVERIFY(noted.isOk());
    QCOMPARE(*noted, QStringList{number});
    QVERIFY(m_store->desk().ask(FindDocument{number})->isLost);
}

QTEST_MAIN(PrintServiceTest)
#include "tst_printservice.moc"
