// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printservice.h"

#include "core/desk/documents.h"
#include "core/loans/printable.h"
#include "ui/printing/pdffile.h"

namespace madoguchi {

PrintService::PrintService(DeskClient& desk, const Printers& printers, std::function<PrinterChoices()> choices,
                           QObject* parent)
    : QObject(parent), m_desk(desk), m_printers(printers), m_choices(std::move(choices))
{
}

void PrintService::print(const QStringList& numbers)
{
    for (const QString& number : numbers)
        enqueue({number, std::nullopt, false});
}

void PrintService::printFresh(const QStringList& numbers)
{
    if (m_choices().printsFresh)
        print(numbers);
}

void PrintService::reprint(const QStringList& numbers, const Order& order)
{
    for (const QString& number : numbers)
        enqueue({number, order, false});
}

void PrintService::preview(const QString& number)
{
    enqueue({number, std::nullopt, true});
}

void PrintService::enqueue(const Wanted& wanted)
{
    m_waiting.push_back(wanted);
    if (!m_isBusy)
        next();
}

void PrintService::next()
{
    if (m_waiting.empty())
        return;
    m_isBusy = true;
    const Wanted wanted = m_waiting.front();
    m_waiting.pop_front();
    if (wanted.reprintOrder)
        record(wanted);
    else
        fetch(wanted, 0);
}

void PrintService::record(const Wanted& wanted)
{
    m_desk.perform(RecordReprint{wanted.number}, *wanted.reprintOrder, this,
                   [this, wanted](const Result<Performed<RecordReprint::Outcome>>& done) {
                       if (done)
                           fetch(wanted, done->outcome.count);
                       else
                           arrived(wanted, done.refusal());
                   });
}

void PrintService::fetch(const Wanted& wanted, int reprint)
{
    const QString by = wanted.reprintOrder ? wanted.reprintOrder->actor.operatorName : QString();
    const PrintRequest request{wanted.number, reprint, by};
    m_desk.runJob<Document>([request](Desk& desk, JobControl&) { return printableDocument(desk, request); }, this,
                            [this, wanted](const Result<Document>& document) { arrived(wanted, document); });
}

void PrintService::arrived(const Wanted& wanted, const Result<Document>& document)
{
    m_isBusy = false;
    if (!document)
        Q_EMIT failed({wanted.number, std::nullopt, document.refusal()});
    else if (wanted.isPreview)
        Q_EMIT previewReady(*document);
    else
        printDocument(*document);
    if (!m_isBusy)
        next();
}

void PrintService::printDocument(const Document& document)
{
    const Result<int> sheets = madoguchi::printDocument(document, m_choices(), m_printers);
    if (sheets)
        Q_EMIT printed(document.number, *sheets);
    else
        Q_EMIT failed({document.number, document, sheets.refusal()});
}

Result<qint64> PrintService::savePdf(const Document& document, const QString& path)
{
    return writePdf(document, path);
}

} // namespace madoguchi
