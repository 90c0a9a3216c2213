// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/paper.h"
#include "ui/printing/sheets.h"

#include <QMap>
#include <QMutex>
#include <QStringList>

#include <memory>

class QPrinter;

namespace madoguchi {

class JobControl;

/// Which printer takes which paper. A value: whoever owns the settings keeps it there.
struct PrinterChoices {
    QMap<Paper, QString> byPaper; ///< name of the printer
    bool printsFresh = false;     ///< what has just been numbered comes out without being asked for

    bool operator==(const PrinterChoices&) const = default;
};

/// The printers there are. A seam: tests and a machine without printers put another in its place. Both calls may wait
/// long for a print server: never on the main thread.
class Printers
{
public:
    Printers() = default;
    Printers(const Printers&) = delete;
    Printers& operator=(const Printers&) = delete;
    virtual ~Printers() = default;

    [[nodiscard]] virtual QStringList names() const = 0;
    /// Null when there is no such printer (any more). Never another one in its place.
    [[nodiscard]] virtual std::unique_ptr<QPrinter> open(const QString& name) const = 0;
};

/// Those of the operating system. From any thread, one call at a time.
class SystemPrinters final : public Printers
{
public:
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString& name) const override;

private:
    mutable QMutex m_one; ///< Qt's look at the print server is not made for two threads
};

/// Name of the printer for the document's paper. Code "printer.none-chosen" (subject: kind).
[[nodiscard]] Result<QString> chosenPrinter(const Document& document, const PrinterChoices& choices);

/// Prints without a dialogue on the printer chosen for the document's paper and answers the number of sheets. The
/// pages are laid out before the printer is opened; the call ends when the spooler has them and does not wait for
/// paper, but it may wait for a print server: call it on another thread than the main one. Refuses with
/// "printer.none-chosen" (subject: kind), "printer.missing" or "printer.failed" (Unavailable, subject: printer), and
/// what encodeBarcode() refuses. The record is not touched: it can be printed again.
[[nodiscard]] Result<int> printDocument(const Document& document, const PrinterChoices& choices,
                                        const Printers& printers);

/// The same on a printer that is named, chosen or not.
[[nodiscard]] Result<int> printDocumentOn(const QString& printer, const Document& document, const Printers& printers);
/// Sheets that are laid out, on a named printer; cancelled, nothing more is spooled ("job.cancelled").
[[nodiscard]] Result<int> printSheetsOn(const QString& printer, const Sheets& sheets, const Printers& printers,
                                        JobControl* control = nullptr);

/// Sheets on a named printer that has so many dots an inch (Qt cannot ask it), laid out for these. Refuses as `lay`
/// does, too.
[[nodiscard]] Result<int> printLaidOutOn(const QString& printer, int dots, const LaySheets& lay,
                                         const Printers& printers);

/// "printer.missing" for every chosen printer that is not among those `present`, once each: for a banner when the
/// program starts.
[[nodiscard]] QList<Problem> missingPrinters(const PrinterChoices& choices, const QStringList& present);

} // namespace madoguchi
