// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paperdesk.h"

#include "ui/printing/previewpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

PaperDesk::PaperDesk(PrintService& printing, MainWindow& window, Preferences& preferences)
    : m_printing(printing), m_window(window), m_preferences(preferences), m_ask(&window)
{
    connect(&printing, &PrintService::failed, this, &PaperDesk::tell);
    connect(&printing, &PrintService::previewReady, this, &PaperDesk::preview);
    connect(&printing, &PrintService::saved, this,
            [this](const QString& path) { m_window.toast(Tone::Ok, tr("%1 is saved.").arg(path)); });
    connect(&printing, &PrintService::printersFound, this, &PaperDesk::tellMissingPrinters, Qt::SingleShotConnection);
    printing.lookForPrinters();
}

PrinterChoices printerChoices(const Preferences& preferences)
{
    PrinterChoices choices;
    choices.printsFresh = preferences.printsReceipts();
    for (const Paper paper : allPapers) {
        if (const QString name = preferences.printer(paper); !name.isEmpty())
            choices.byPaper.insert(paper, name);
    }
    return choices;
}

void PaperDesk::tellMissingPrinters()
{
    for (const Problem& problem : missingPrinters(printerChoices(m_preferences), m_printing.printerNames()))
        m_window.banner(Tone::Warn, sentence(problem), {});
}

void PaperDesk::tell(const FailedPrint& print)
{
    QList<BannerAction> actions;
    if (print.document) {
        const Document document = *print.document;
        actions << BannerAction{tr("Save as PDF…"), {}, [this, document] { savePdf(document); }};
        if (!m_printing.printerNames().isEmpty())
            actions << BannerAction{tr("Choose a printer…"), {}, [this, document] { choosePrinter(document); }};
        actions << BannerAction{tr("Preview"), {}, [this, document] { preview(document); }};
        actions << BannerAction{tr("Close"), {}, [] {}};
    }
    // Printing comes after the record: what it says of saving is not about the handover.
    const QString why = m_window.words(print.refusal);
    const QString text =
        print.document
            ? QStringList{print.number, why}.join(u": "_s)
            : tr("%1 is recorded, but its paper could not be prepared. Print it again. (%2)").arg(print.number, why);
    m_window.banner(Tone::Warn, text, actions);
}

void PaperDesk::preview(const Document& document)
{
    auto* window = new QWidget(&m_window, Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"previewWindow"_s);
    window->setWindowTitle(tr("Preview: %1").arg(document.number));
    auto* pane = new PreviewPane;
    auto* layout = new QVBoxLayout(window);
    layout->addWidget(pane);
    const auto add = [&](const QString& text, const QString& name, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, window, act);
        pane->addButton(button);
    };
    add(tr("Print"), u"previewPrint"_s, [this, document] { m_printing.printPaper(document, m_window.order()); });
    add(tr("Save as PDF…"), u"previewPdf"_s, [this, document] { savePdf(document); });
    if (const Result<int> sheets = pane->setDocument(document); !sheets)
        m_window.refused(sheets.refusal());
    window->resize(em(48, &m_window), em(58, &m_window));
    window->show();
}

void PaperDesk::savePdf(const Document& document)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileQuestion question{tr("Save as PDF"), u"%1/%2.pdf"_s.arg(folder, document.number), {tr("PDF (*.pdf)")}};
    m_ask.saveFile(question, [this, document](const std::optional<QString>& path) {
        if (path)
            m_printing.savePaper(document, *path, m_window.order());
    });
}

void PaperDesk::choosePrinter(const Document& document)
{
    const QStringList names = m_printing.printerNames();
    const Choice choice{tr("Choose a printer"), tr("Papers of this sort will be printed there from now on."), names, 0,
                        tr("Print")};
    m_ask.chooseOne(choice, [this, document, names](const std::optional<int>& chosen) {
        if (!chosen)
            return;
        m_preferences.setPrinter(paperOf(document.kind), names.at(*chosen));
        m_printing.printPaper(document, m_window.order());
    });
}

} // namespace madoguchi
