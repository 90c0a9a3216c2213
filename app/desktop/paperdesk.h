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

/// Tells of papers that did not come out and offers what can be done: save as PDF, choose another printer, look at it.
/// Shows previews in a window of their own, and says at the start which chosen printers are gone. Everything referred
/// to outlives it.
class PaperDesk final : public QObject
{
    Q_OBJECT

public:
    PaperDesk(PrintService& printing, MainWindow& window, Preferences& preferences);

private:
    void tellMissingPrinters();
    void tell(const FailedPrint& print);
    void preview(const Document& document);
    void savePdf(const Document& document);
    void choosePrinter(const Document& document);

    PrintService& m_printing;
    MainWindow& m_window;
    Preferences& m_preferences;
    DialogAsk m_ask;
};

} // namespace madoguchi
