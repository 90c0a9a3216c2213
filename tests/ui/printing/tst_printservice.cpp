// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printservice.h"

#include "core/desk/inlineexecutor.h"
#include "core/loans/handover.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

/// A printer whose papers are PDF files, or one that is gone.
class FilePrinters final : public Printers
{
public:
    explicit FilePrinters(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] QStringList names() const override { return isGone ? QStringList() : QStringList{u"Desk"_s}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override
    {
        if (isGone)
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder + u"/paper.pdf"_s);
        return printer;
    }
    bool isGone = false;

private:
    QString m_folder;
};

} // namespace

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
    void anUnknownNumber();
    void previewRecordsNothing();

private:
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
        return PrinterChoices{{{u"receipt"_s, u"Desk"_s}}};
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
    QCOMPARE(printed.size(), 3);
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
    m_service->reprint({number}, order(m_store->deskStaff()));
    QVERIFY(failed && failed->document);
    QCOMPARE(failed->document->marks.reprint, 2);
    QCOMPARE(failed->document->footer.printedBy, m_store->deskStaff().operatorName);
    QCOMPARE(m_store->number("select count(*) from document_print"), 2);
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
    QVERIFY(failed && failed->document);
    QVERIFY(failed->refusal.has(u"printer.missing"));
    QCOMPARE(m_store->number("select count(*) from journal_entry"), entries); // the loan is not touched
    QVERIFY(PrintService::savePdf(*failed->document, m_folder.filePath(u"saved.pdf"_s)).isOk());
    m_printers.isGone = false;
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->printDocument(*failed->document);
    QCOMPARE(printed.size(), 1);
}

void PrintServiceTest::anUnknownNumber()
{
    std::optional<FailedPrint> failed;
    connect(m_service.get(), &PrintService::failed, this, [&](const FailedPrint& print) { failed = print; });
    QSignalSpy printed(m_service.get(), &PrintService::printed);
    m_service->print({u"R8-J1-009999"_s, lend()});
    QVERIFY(failed && failed->refusal.has(u"document.unknown"));
    QCOMPARE(printed.size(), 1); // the next one comes out all the same
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

QTEST_MAIN(PrintServiceTest)
#include "tst_printservice.moc"
