// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "core/documents/document.h"
#include "ui/printing/printjob.h"

#include <QObject>

#include <deque>

namespace madoguchi {

/// A paper that did not come out, and what can be done with it.
struct FailedPrint {
    QString number;
    /// Laid out already, with its proof and marks; nothing when the record could not give it.
    std::optional<Document> document;
    Refusal refusal;
};

/// Prints stored documents by their numbers, one after the other, on the printer chosen for their kind. Runs after the
/// commit and never touches the loan: what fails is told, and can be printed, saved or looked at later. Main thread.
class PrintService final : public QObject
{
    Q_OBJECT

public:
    /// `choices` is asked each time; everything referred to outlives the service.
    PrintService(DeskClient& desk, const Printers& printers, std::function<PrinterChoices()> choices,
                 QObject* parent = nullptr);

    /// The first print of documents just numbered.
    void print(const QStringList& numbers);
    /// The same where this counter prints without being asked; else nothing.
    void printFresh(const QStringList& numbers);
    /// Prints again: each is recorded as a reprint first, and the paper says which one it is.
    void reprint(const QStringList& numbers, const Order& order);
    /// The document as paper would show it, without a mark of a reprint: previewReady().
    void preview(const QString& number);

    /// Another try with a paper that failed, as it was.
    void printDocument(const Document& document);
    /// Codes of writePdf.
    [[nodiscard]] static Result<qint64> savePdf(const Document& document, const QString& path);

    [[nodiscard]] QStringList printerNames() const { return m_printers.names(); }
    /// Papers that have neither come out nor failed yet.
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_waiting.size()) + (m_isBusy ? 1 : 0); }

Q_SIGNALS:
    void printed(const QString& number, int sheets);
    void failed(const madoguchi::FailedPrint& print);
    void previewReady(const madoguchi::Document& document);

private:
    struct Wanted {
        QString number;
        std::optional<Order> reprintOrder;
        bool isPreview = false;
    };

    void enqueue(const Wanted& wanted);
    void next();
    void record(const Wanted& wanted);
    void fetch(const Wanted& wanted, int reprint);
    void arrived(const Wanted& wanted, const Result<Document>& document);

    DeskClient& m_desk;
    const Printers& m_printers;
    std::function<PrinterChoices()> m_choices;
    std::deque<Wanted> m_waiting;
    bool m_isBusy = false;
};

} // namespace madoguchi
