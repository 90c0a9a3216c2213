// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printservice.h"
#include "ui/widgets/dialogask.h"

#include <QObject>

namespace madoguchi {

class MainWindow;
class Preferences;

/// The printers this computer remembers, and whether it prints by itself.
[[nodiscard]] PrinterChoices printerChoices(const Preferences& preferences);

/// Tells of papers that did not come out, all of them in one banner, and offers what can be done: print again, choose
/// another printer, save as PDF, look at it; for all of them or for one. Shows previews in a window of their own, and
/// says at the start which chosen printers are gone. The paper of what was undone is missing no more. Everything
/// referred to outlives it.
class PaperDesk final : public QObject
{
    Q_OBJECT

public:
    PaperDesk(PrintService& printing, MainWindow& window, Preferences& preferences, DeskClient& desk);

private:
    void tellMissingPrinters();
    void add(const FailedPrint& print);
    void cameOut(const QString& number);
    void dropUndone();
    /// Says what is still missing.
    void tell();
    void tellOne(const QString& subject, const FailedPrint& print);
    void tellAll();
    [[nodiscard]] static QString linesOf(const MainWindow& window, const QList<FailedPrint>& prints);
    void chooseOne();
    void printAgain(const QList<FailedPrint>& prints);
    void preview(const Document& document);
    void savePdf(const Document& document, const std::function<void()>& givenUp = {});
    void choosePrinter(const QList<FailedPrint>& prints);

    PrintService& m_printing;
    MainWindow& m_window;
    Preferences& m_preferences;
    DeskClient& m_desk;
    DialogAsk m_ask;
    QList<FailedPrint> m_failed; ///< in the order in which they failed
};

} // namespace madoguchi
