// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/missingglyphs.h"
#include "core/base/uuid7.h"
#include "core/desk/deskclient.h"
#include "core/desk/papersdue.h"
#include "core/documents/document.h"
#include "core/labels/label.h"
#include "ui/printing/printjob.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <memory>

namespace madoguchi {

/// A paper that did not come out, and what can be done with it.
struct FailedPrint {
    QString number;
    /// Laid out already, with its proof and marks; nothing when the record could not give it.
    std::optional<Document> document;
    Refusal refusal;
};

/// Prints documents on the printer chosen for their paper, or into PDF files, one after the other. Runs after the
/// commit and never touches the loan: what fails is told, and can be printed, saved or looked at later.
///
/// A document of the record exists once without a mark. Whoever wants it again, on paper or in a file, gets a
/// reprint that is recorded first. Only a paper that was asked for and has not come out is tried again as what it was:
/// while it is in hand here, and later because the record knows that it failed.
///
/// Main thread; layout, printers and files are left to a thread of its own, so that a print server that does not
/// answer holds up papers and nothing else.
class PrintService final : public QObject
{
    Q_OBJECT

public:
    /// `choices` is asked each time; everything referred to outlives the service.
    PrintService(DeskClient& desk, const Printers& printers, std::function<PrinterChoices()> choices,
                 QObject* parent = nullptr);
    /// Waits for the paper that is being spooled, but not longer than some seconds: a print server that does not answer
    /// must not keep the program from ending. Those behind it are dropped; see giveUp().
    ~PrintService() override;

    /// Who is at work, asked when a paper has failed: then the record notes that it did not come out, and whoever
    /// prints it next, here, at another counter or after a restart, prints it as what it was. Without it, or while
    /// nobody is signed in, only this service knows.
    void setWorker(std::function<Order()> worker) { m_worker = std::move(worker); }
    /// Where papers that are asked for stand until they are out: what is left there when the program stops is offered
    /// at the next sign-in. Without it only what this service lives through is known to be missing.
    void setPapersDue(const PapersDue& due) { m_due = due; }

    /// Which papers of a verb will be asked for.
    enum class Wish { Fresh, Always }; ///< as printFresh() prints them, or as print() does
    /// Performs a verb whose papers `callback` hands to print(), printFresh() or expect(): from before it begins until
    /// then, all that it numbers counts as asked for. What the callback asks for nothing of is not printed.
    template<class Verb>
    void perform(const Verb& verb, Order order, QObject* receiver,
                 std::type_identity_t<DeskClient::Callback<Performed<typename Verb::Outcome>>> callback,
                 Wish wish = Wish::Fresh);
    /// They will be printed, but something comes before that.
    void expect(const QStringList& numbers);

    /// The first print of documents just numbered.
    void print(const QStringList& numbers);
    /// The same where this counter prints without being asked; else nothing.
    void printFresh(const QStringList& numbers);
    /// Prints again: each that is not in hand is recorded as a reprint first, and the paper says which one it is.
    void reprint(const QStringList& numbers, const Order& order);
    /// The document as it stands on paper, without the mark of a reprint: previewReady().
    void preview(const QString& number);

    /// Shows a paper that the record does not number: previewReady().
    void previewPaper(const Document& paper) { Q_EMIT previewReady(paper); }

    /// A paper somebody looks at. One that the record keeps is printed from there as reprint() does; any other (a list,
    /// a stocktake sheet, a checkpoint) as it is.
    void printPaper(const Document& paper, const Order& order);
    /// The same into a PDF file: saved().
    void savePaper(const Document& paper, const QString& path, const Order& order);

    /// Sheets that are no document of the record, in their turn: `done` hears how many there are, or what was wrong,
    /// unless `receiver` is gone by then.
    struct SheetsOrder {
        LaySheets lay;
        QString printer; ///< or
        QString file;    ///< PDF to write
        int dots = 600;  ///< an inch, of the printer
    };
    void printSheets(const SheetsOrder& order, QObject* receiver, std::function<void(const Result<qint64>&)> done);

    /// Somebody wants labels: labelsWanted(), for whoever shows what can be chosen about them.
    void wantLabels(const LabelRequest& request) { Q_EMIT labelsWanted(request); }

    /// As they were when they were last looked for.
    [[nodiscard]] QStringList printerNames() const { return m_printerNames; }
    /// Looks which printers there are: printersFound(), however long it takes.
    void lookForPrinters();
    /// The program ends: nothing more is printed, and the record notes of each paper that was asked for and has not
    /// come out that it is missing. The paper that is being spooled counts as missing too.
    void giveUp();
    /// Papers that have neither come out nor failed yet.
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_waiting.size()) + (m_isBusy ? 1 : 0); }
    /// A paper is being laid out or spooled, given up or not: whoever destroys the service now waits for it.
    [[nodiscard]] bool isAtPrinter() const { return m_thread->activeThreadCount() > 0; }

Q_SIGNALS:
    void printed(const QString& number, int sheets);
    void saved(const QString& path);
    void failed(const madoguchi::FailedPrint& print);
    /// Something on the paper that is printed or saved next cannot be shown as it is registered.
    void doubtful(const QString& number, const madoguchi::MissingGlyphs& missing);
    void previewReady(const madoguchi::Document& document);
    void printersFound();
    void labelsWanted(const madoguchi::LabelRequest& request);

private:
    struct Wanted {
        QString number;
        std::optional<Order> order;       ///< set: a reprint, unless it is in hand
        std::optional<Document> document; ///< one the record does not number
        QString file;                     ///< PDF to write; empty: paper
        bool isPreview = false;
        SheetsOrder sheets = {}; ///< to be laid out: these instead of a document
        std::function<void(const Result<qint64>&)> done = {};
    };

    struct Mailbox;

    void enqueue(Wanted wanted);
    void enqueuePaper(const Document& paper, const QString& file, const Order& order);
    void next();
    void record(const Wanted& wanted);
    void fetch(const Wanted& wanted, int reprint);
    void arrived(const Wanted& wanted, const Result<Document>& document);
    void bringOut(const Wanted& wanted, const Document& document);
    void paint(const Wanted& wanted, const Document& document, const PrinterChoices& choices);
    void ended(const Wanted& wanted, const Document& document, const Result<qint64>& size);
    void bringOutSheets(const Wanted& wanted);
    void noteLost(const FailedPrint& print, int reprint);
    void noteMissing(const LeftPaper& paper, const Order& order, const DeskClient::Callback<Done>& heard);
    void heardOf(const QString& command, const std::function<void()>& callback);
    void fail(const FailedPrint& print);
    /// Runs `work` on the thread of the papers, then `answer` here.
    template<class Value>
    void elsewhere(std::function<Value()> work, std::function<void(const Value&)> answer);

    DeskClient& m_desk;
    const Printers& m_printers;
    std::function<PrinterChoices()> m_choices;
    std::function<Order()> m_worker;
    PapersDue m_due;
    QString m_heard; ///< the command whose callback is running, as long as nothing of it was asked for
    QStringList m_printerNames;
    std::deque<Wanted> m_waiting;
    QHash<QString, int> m_inHand; ///< asked for and not come out yet: number -> which reprint it is
    bool m_isBusy = false;
    bool m_isLooking = false;
    bool m_hasGivenUp = false;
    std::shared_ptr<Mailbox> m_mailbox; ///< what the thread of the papers answers through
    std::unique_ptr<QThreadPool> m_thread;
};

template<class Verb>
void PrintService::perform(const Verb& verb, Order order, QObject* receiver,
                           std::type_identity_t<DeskClient::Callback<Performed<typename Verb::Outcome>>> callback,
                           Wish wish)
{
    using Answer = Performed<typename Verb::Outcome>;
    if (!m_due.isKept() || (wish == Wish::Fresh && !m_choices().printsFresh))
        return m_desk.perform(verb, order, receiver, std::move(callback));
    if (order.commandId.isEmpty())
        order.commandId = makeUuid7(SystemClock().now());
    m_desk.act<Answer>(
        [verb, order, due = m_due](Desk& desk) { return performForPaper(desk, verb, order, due); }, receiver,
        [self = QPointer(this), id = order.commandId, callback = std::move(callback)](const Result<Answer>& done) {
            if (self && done)
                self->heardOf(id, [&] { callback(done); });
            else
                callback(done);
        });
}

} // namespace madoguchi
