// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printservice.h"

#include "core/desk/documents.h"
#include "core/loans/printable.h"
#include "ui/printing/missingglyphs.h"
#include "ui/printing/pdffile.h"

#include <QMutex>

namespace madoguchi {

namespace {

constexpr int mostMSecsAtTheEnd = 10'000;

Result<qint64> sheetsOf(const Document& document, const PrinterChoices& choices, const Printers& printers)
{
    const Result<int> sheets = printDocument(document, choices, printers);
    return sheets ? Result<qint64>(*sheets) : Result<qint64>(sheets.refusal());
}

} // namespace

/// The service while it is there: its thread may be held up by a print server for longer.
struct PrintService::Mailbox {
    QMutex one;
    PrintService* service = nullptr;
};

PrintService::PrintService(DeskClient& desk, const Printers& printers, std::function<PrinterChoices()> choices,
                           QObject* parent)
    : QObject(parent), m_desk(desk), m_printers(printers), m_choices(std::move(choices)),
      m_mailbox(std::make_shared<Mailbox>()), m_thread(std::make_unique<QThreadPool>())
{
    m_mailbox->service = this;
    m_thread->setMaxThreadCount(1);
    m_thread->setExpiryTimeout(-1); // fonts are found once for each thread
}

PrintService::~PrintService()
{
    m_thread->clear();
    const bool isDone = m_thread->waitForDone(mostMSecsAtTheEnd);
    const QMutexLocker lock(&m_mailbox->one);
    m_mailbox->service = nullptr;
    if (!isDone)
        (void)m_thread.release(); // it would wait for ever; it ends with the process
}

template<class Value>
void PrintService::elsewhere(std::function<Value()> work, std::function<void(const Value&)> answer)
{
    m_thread->start([mailbox = m_mailbox, work = std::move(work), answer = std::move(answer)] {
        const Value value = work();
        const QMutexLocker lock(&mailbox->one);
        if (mailbox->service)
            QMetaObject::invokeMethod(
                mailbox->service, [value, answer] { answer(value); }, Qt::QueuedConnection);
    });
}

/// What the callback asks for nothing of is not waited for.
void PrintService::heardOf(const QString& command, const std::function<void()>& callback)
{
    const QString outer = std::exchange(m_heard, command); // an answer that came at once, within another's
    const QPointer<PrintService> self(this);
    callback();
    if (!self)
        return;
    if (!std::exchange(m_heard, outer).isEmpty())
        m_thread->start([due = m_due, command] { due.forgetFrom(command); });
}

/// On the thread of the papers, before any of them is laid out there: a disk that takes its time holds nobody up.
void PrintService::expect(const QStringList& numbers)
{
    const QString command = std::exchange(m_heard, QString());
    if (m_due.isKept() && !numbers.isEmpty())
        m_thread->start([due = m_due, numbers, command] { due.expect(numbers, command); });
}

void PrintService::print(const QStringList& numbers)
{
    expect(numbers);
    for (const QString& number : numbers)
        enqueue({number, {}, {}, {}, false});
}

void PrintService::printFresh(const QStringList& numbers)
{
    if (m_choices().printsFresh)
        print(numbers);
}

void PrintService::reprint(const QStringList& numbers, const Order& order)
{
    for (const QString& number : numbers)
        enqueue({number, order, {}, {}, false});
}

void PrintService::preview(const QString& number)
{
    enqueue({number, {}, {}, {}, true});
}

void PrintService::printPaper(const Document& paper, const Order& order)
{
    enqueuePaper(paper, {}, order);
}

void PrintService::savePaper(const Document& paper, const QString& path, const Order& order)
{
    enqueuePaper(paper, path, order);
}

void PrintService::enqueuePaper(const Document& paper, const QString& file, const Order& order)
{
    if (paper.number.isEmpty() || paper.isComposed)
        enqueue({{}, {}, paper, file, false});
    else
        enqueue({paper.number, order, {}, file, false});
}

void PrintService::printSheets(const SheetsOrder& order, QObject* receiver,
                               std::function<void(const Result<qint64>&)> done)
{
    Wanted wanted;
    wanted.sheets = order;
    wanted.done = [receiver = QPointer(receiver), done = std::move(done)](const Result<qint64>& size) {
        if (receiver)
            done(size);
    };
    enqueue(std::move(wanted));
}

void PrintService::lookForPrinters()
{
    if (std::exchange(m_isLooking, true))
        return;
    elsewhere<QStringList>([&printers = m_printers] { return printers.names(); },
                           [this](const QStringList& names) {
                               m_isLooking = false;
                               m_printerNames = names;
                               Q_EMIT printersFound();
                           });
}

void PrintService::enqueue(Wanted wanted)
{
    m_waiting.push_back(std::move(wanted));
    next();
}

void PrintService::next()
{
    if (m_isBusy || m_waiting.empty() || m_hasGivenUp)
        return;
    m_isBusy = true;
    const Wanted wanted = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (wanted.sheets.lay)
        bringOutSheets(wanted);
    else if (wanted.document)
        bringOut(wanted, *wanted.document);
    else if (wanted.order && !m_inHand.contains(wanted.number))
        record(wanted);
    else
        fetch(wanted, m_inHand.value(wanted.number, 0));
}

void PrintService::record(const Wanted& wanted)
{
    using Answer = Performed<RecordReprint::Outcome>;
    Order order = *wanted.order;
    if (order.commandId.isEmpty())
        order.commandId = makeUuid7(SystemClock().now());
    m_desk.act<Answer>([order, number = wanted.number, due = m_due](
                           Desk& desk) { return performForPaper(desk, RecordReprint{number}, order, due, number); },
                       this,
                       [this, wanted](const Result<Answer>& done) {
                           if (done)
                               fetch(wanted, done->outcome.count);
                           else
                               arrived(wanted, done.refusal());
                       });
}

void PrintService::fetch(const Wanted& wanted, int reprint)
{
    if (!wanted.isPreview)
        m_inHand.insert(wanted.number, reprint);
    const QString by = wanted.order ? wanted.order->actor.operatorName : QString();
    const PrintRequest request{wanted.number, reprint, by};
    m_desk.runJob<Document>([request](Desk& desk, JobControl&) { return printableDocument(desk, request); }, this,
                            [this, wanted](const Result<Document>& document) { arrived(wanted, document); });
}

void PrintService::arrived(const Wanted& wanted, const Result<Document>& document)
{
    if (document && !wanted.isPreview)
        return bringOut(wanted, *document);
    m_isBusy = false;
    if (document)
        Q_EMIT previewReady(*document);
    else
        fail({wanted.number, std::nullopt, document.refusal()});
    next();
}

void PrintService::bringOut(const Wanted& wanted, const Document& document)
{
    const PrinterChoices choices = m_choices();
    if (const Result<QString> printer = chosenPrinter(document, choices); wanted.file.isEmpty() && !printer)
        return ended(wanted, document, printer.refusal()); // that needs no look at a printer
    elsewhere<MissingGlyphs>([document] { return missingGlyphs(document); },
                             [this, wanted, document, choices](const MissingGlyphs& missing) {
                                 if (!missing.isEmpty())
                                     Q_EMIT doubtful(document.number, missing);
                                 paint(wanted, document, choices);
                             });
}

void PrintService::paint(const Wanted& wanted, const Document& document, const PrinterChoices& choices)
{
    const PapersDue due = m_inHand.contains(document.number) ? m_due : PapersDue();
    const auto work = [&printers = m_printers, document, file = wanted.file, choices, due]() -> Result<qint64> {
        const Result<qint64> size = file.isEmpty() ? sheetsOf(document, choices, printers) : writePdf(document, file);
        if (size)
            due.settle(document.number);
        return size;
    };
    elsewhere<Result<qint64>>(work,
                              [this, wanted, document](const Result<qint64>& size) { ended(wanted, document, size); });
}

void PrintService::ended(const Wanted& wanted, const Document& document, const Result<qint64>& size)
{
    if (!size) {
        const FailedPrint failed{document.number, document, size.refusal()};
        if (m_inHand.contains(document.number) && m_worker)
            return noteLost(failed, m_inHand.value(document.number));
        m_isBusy = false;
        fail(failed);
        return next();
    }
    m_isBusy = false;
    m_inHand.remove(document.number);
    if (wanted.file.isEmpty())
        Q_EMIT printed(document.number, int(*size));
    else
        Q_EMIT saved(wanted.file);
    next();
}

/// Before anything else is tried: whoever prints it again then finds it in the record. Where that cannot be reached the
/// paper stays in hand here.
void PrintService::noteLost(const FailedPrint& print, int reprint)
{
    const auto go = [this, print] {
        m_isBusy = false;
        fail(print);
        next();
    };
    const Order order = m_worker();
    if (!order.actor.operatorId.isValid())
        return go();
    noteMissing({print.number, reprint}, order, [this, print, go](const Result<Done>& noted) {
        if (noted)
            m_inHand.remove(print.number);
        go();
    });
}

void PrintService::noteMissing(const LeftPaper& paper, const Order& order, const DeskClient::Callback<Done>& heard)
{
    m_desk.act<Done>([paper, order, due = m_due](Desk& desk) { return notePaperMissing(desk, due, paper, order); },
                     this, heard);
}

void PrintService::giveUp()
{
    m_hasGivenUp = true;
    // First prints that nobody has begun with; a reprint that was not begun was not recorded either.
    for (const Wanted& wanted : m_waiting) {
        const bool isFirst = !wanted.number.isEmpty() && !wanted.order && !wanted.isPreview;
        if (isFirst && !m_inHand.contains(wanted.number))
            m_inHand.insert(wanted.number, 0);
    }
    m_waiting.clear();
    const Order order = m_worker ? m_worker() : Order();
    if (!order.actor.operatorId.isValid())
        return;
    for (auto paper = m_inHand.constBegin(); paper != m_inHand.constEnd(); ++paper)
        noteMissing({paper.key(), paper.value()}, order, [](const Result<Done>&) {});
    m_inHand.clear();
}

void PrintService::bringOutSheets(const Wanted& wanted)
{
    const auto work = [&printers = m_printers, order = wanted.sheets]() -> Result<qint64> {
        if (order.file.isEmpty()) {
            const Result<int> count = printLaidOutOn(order.printer, order.dots, order.lay, printers);
            return count ? Result<qint64>(*count) : Result<qint64>(count.refusal());
        }
        const Result<std::shared_ptr<const Sheets>> sheets = order.lay(order.dots);
        if (!sheets)
            return sheets.refusal();
        const Result<int> count = writePdf(**sheets, order.file, nullptr, order.dots);
        return count ? Result<qint64>(*count) : Result<qint64>(count.refusal());
    };
    elsewhere<Result<qint64>>(work, [this, wanted](const Result<qint64>& size) {
        m_isBusy = false;
        if (size && !wanted.sheets.file.isEmpty())
            Q_EMIT saved(wanted.sheets.file);
        if (!size)
            lookForPrinters();
        wanted.done(size);
        next();
    });
}

void PrintService::fail(const FailedPrint& print)
{
    lookForPrinters(); // whoever wants another one chooses from those of now
    Q_EMIT failed(print);
}

} // namespace madoguchi

#include "moc_printservice.cpp"
