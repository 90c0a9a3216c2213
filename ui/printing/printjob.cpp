// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printjob.h"

#include "ui/printing/documentlayout.h"
#include "ui/printing/painter.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Refusal printerProblem(const QString& code, const QString& printer)
{
    return refusal(RefusalKind::Unavailable, code, printer);
}

bool hasFailed(const QPrinter& printer)
{
    const QPrinter::PrinterState state = printer.printerState();
    return state == QPrinter::Error || state == QPrinter::Aborted;
}

Result<int> spool(const QString& name, const Sheets& sheets, QPrinter& printer, JobControl* control)
{
    printer.setDocName(sheets.name());
    printer.setCreator(u"Madoguchi"_s);
    const Result<int> count = paintSheets(sheets, printer, control);
    if (!count && count.refusal().has(u"job.cancelled")) {
        printer.abort();
        return count;
    }
    if (!count || hasFailed(printer))
        return printerProblem(u"printer.failed"_s, name);
    return count;
}

} // namespace

QStringList SystemPrinters::names() const
{
    const QMutexLocker lock(&m_one);
    return QPrinterInfo::availablePrinterNames();
}

std::unique_ptr<QPrinter> SystemPrinters::open(const QString& name) const
{
    const QMutexLocker lock(&m_one);
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return nullptr;
    return std::make_unique<QPrinter>(info, QPrinter::HighResolution);
}

Result<QString> chosenPrinter(const Document& document, const PrinterChoices& choices)
{
    const QString name = choices.byPaper.value(paperOf(document.kind));
    return name.isEmpty() ? Result<QString>(refused(u"printer.none-chosen"_s, document.kind)) : Result<QString>(name);
}

Result<int> printDocument(const Document& document, const PrinterChoices& choices, const Printers& printers)
{
    const Result<QString> name = chosenPrinter(document, choices);
    return name ? printDocumentOn(*name, document, printers) : Result<int>(name.refusal());
}

Result<int> printDocumentOn(const QString& name, const Document& document, const Printers& printers)
{
    const Result<DocumentLayout> layout = DocumentLayout::make(document);
    return layout ? printSheetsOn(name, *layout, printers) : Result<int>(layout.refusal());
}

Result<int> printSheetsOn(const QString& name, const Sheets& sheets, const Printers& printers, JobControl* control)
{
    const std::unique_ptr<QPrinter> printer = printers.open(name);
    return printer ? spool(name, sheets, *printer, control) : Result<int>(printerProblem(u"printer.missing"_s, name));
}

Result<int> printLaidOutOn(const QString& name, int dots, const LaySheets& lay, const Printers& printers)
{
    const std::unique_ptr<QPrinter> printer = printers.open(name);
    if (!printer)
        return printerProblem(u"printer.missing"_s, name);
    printer->setResolution(dots);
    const Result<std::shared_ptr<const Sheets>> sheets = lay(dots);
    return sheets ? spool(name, **sheets, *printer, nullptr) : Result<int>(sheets.refusal());
}

QList<Problem> missingPrinters(const PrinterChoices& choices, const QStringList& present)
{
    QStringList missing = choices.byPaper.values();
    missing.removeIf([&](const QString& name) { return present.contains(name); });
    missing.removeDuplicates();
    QList<Problem> problems;
    for (const QString& name : missing)
        problems << Problem{u"printer.missing"_s, name, {}};
    return problems;
}

} // namespace madoguchi
