// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paperdesk.h"

#include "app/desktop/ownwindow.h"
#include "core/desk/documents.h"
#include "ui/printing/formwords.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/previewpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// What the banners are about: all that are missing, or one of them.
QString subjectOfAll()
{
    return u"papers"_s;
}

QString subjectOf(const QString& name)
{
    return u"paper "_s + name;
}

/// A list has no number.
QString nameOf(const FailedPrint& print)
{
    if (print.number.isEmpty() && print.document)
        return say(print.document->title, print.document->language);
    return print.number;
}

bool isSame(const FailedPrint& one, const FailedPrint& other)
{
    return one.number == other.number && (!one.number.isEmpty() || one.document == other.document);
}

} // namespace

PaperDesk::PaperDesk(PrintService& printing, MainWindow& window, Preferences& preferences, DeskClient& desk)
    : m_printing(printing), m_window(window), m_preferences(preferences), m_desk(desk), m_ask(&window)
{
    connect(&desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"document"_s))
            dropUndone();
    });
    connect(&printing, &PrintService::failed, this, &PaperDesk::add);
    connect(&printing, &PrintService::printed, this, &PaperDesk::cameOut);
    connect(&printing, &PrintService::doubtful, this, [this](const QString& number, const MissingGlyphs& missing) {
        QStringList lines;
        for (const Problem& problem : glyphProblems(missing, number))
            lines << sentence(problem);
        m_window.toast(Tone::Warn, passage(lines));
    });
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
        m_window.banner(Tone::Warn, [problem] { return sentence(problem); }, {});
}

void PaperDesk::add(const FailedPrint& print)
{
    m_failed.removeIf([&](const FailedPrint& other) { return isSame(other, print); });
    m_failed << print;
    tell();
}

void PaperDesk::cameOut(const QString& number)
{
    const auto isIt = [&](const FailedPrint& print) { return !number.isEmpty() && print.number == number; };
    m_window.bannerOf(subjectOf(number), Tone::Warn, {}, {});
    if (m_failed.removeIf(isIt) > 0)
        tell();
}

/// Nobody needs a paper of what is not recorded any more.
void PaperDesk::dropUndone()
{
    const QList<FailedPrint> failed = m_failed; // an answer may come at once
    for (const FailedPrint& print : failed) {
        if (print.number.isEmpty())
            continue;
        m_desk.ask(FindDocument{print.number}, this, [this](const Result<DocumentRecord>& found) {
            if (found && found->isUndone)
                cameOut(found->number);
        });
    }
}

void PaperDesk::tell()
{
    if (m_failed.isEmpty())
        m_window.bannerOf(subjectOfAll(), Tone::Warn, {}, {});
    else if (m_failed.size() == 1)
        tellOne(subjectOfAll(), m_failed.constFirst());
    else
        tellAll();
}

void PaperDesk::tellOne(const QString& subject, const FailedPrint& print)
{
    const auto again = [this, subject, print] { tellOne(subject, print); };
    const auto isOver = [this, print] {
        m_failed.removeIf([&](const FailedPrint& other) { return isSame(other, print); });
    };
    QList<BannerAction> actions;
    if (!print.refusal.has(u"printer.none-chosen"))
        actions << BannerAction{[] { return tr("Print it"); }, {}, [this, print] { printAgain({print}); }};
    if (print.document) {
        const Document document = *print.document;
        if (!m_printing.printerNames().isEmpty())
            actions << BannerAction{
                [] { return tr("Choose a printer…"); }, {}, [this, print] { choosePrinter({print}); }};
        actions << BannerAction{[] { return tr("Save as PDF…"); },
                                {},
                                [this, print, isOver] {
                                    isOver();
                                    savePdf(*print.document, [this, print] { add(print); });
                                }};
        actions << BannerAction{[] { return tr("Preview"); },
                                {},
                                [this, document, again] {
                                    again(); // looking at it is no answer
                                    preview(document);
                                }};
    }
    actions << BannerAction{[] { return tr("Close"); }, {}, isOver};
    // Printing comes after the record: what it says of saving is not about the handover.
    const auto text = [&window = m_window, print] {
        const QString why = window.words(print.refusal);
        if (print.document)
            return QStringList{nameOf(print), why}.join(u": "_s);
        return tr("%1 is recorded, but its paper could not be prepared. Print it again. (%2)").arg(print.number, why);
    };
    m_window.bannerOf(subject, Tone::Warn, text, actions);
}

/// One line for each reason, with the papers it held up.
QString PaperDesk::linesOf(const MainWindow& window, const QList<FailedPrint>& prints)
{
    QList<std::pair<QString, QStringList>> reasons;
    for (const FailedPrint& print : prints) {
        const QString why = window.words(print.refusal);
        const auto known = std::ranges::find(reasons, why, &std::pair<QString, QStringList>::first);
        if (known == reasons.end())
            reasons.append({why, {nameOf(print)}});
        else
            known->second << nameOf(print);
    }
    QStringList lines{tr("%n paper(s) did not come out.", nullptr, int(prints.size()))};
    for (const auto& [why, names] : std::as_const(reasons))
        lines << QStringList{formatListed(names, Counted::Things), why}.join(u": "_s);
    return lines.join(u'\n');
}

void PaperDesk::tellAll()
{
    const auto isOfOnePaper = [this](const FailedPrint& print) {
        return print.document && m_failed.constFirst().document &&
               paperOf(print.document->kind) == paperOf(m_failed.constFirst().document->kind);
    };
    QList<BannerAction> actions;
    actions << BannerAction{[] { return tr("Print all of them"); }, {}, [this] { printAgain(m_failed); }};
    if (!m_printing.printerNames().isEmpty() && std::ranges::all_of(m_failed, isOfOnePaper))
        actions << BannerAction{[] { return tr("Choose a printer…"); }, {}, [this] { choosePrinter(QList(m_failed)); }};
    actions << BannerAction{[] { return tr("One of them…"); }, {}, [this] { chooseOne(); }};
    actions << BannerAction{[] { return tr("Close"); }, {}, [this] { m_failed.clear(); }};
    m_window.bannerOf(
        subjectOfAll(), Tone::Warn, [&window = m_window, prints = m_failed] { return linesOf(window, prints); },
        actions);
}

/// That one is told of alone then, before the others.
void PaperDesk::chooseOne()
{
    tell(); // whoever chooses none finds them where they were
    QStringList names;
    for (const FailedPrint& print : std::as_const(m_failed))
        names << nameOf(print);
    const Choice choice{tr("Papers that did not come out"), tr("Which one?"), names, 0, tr("Choose")};
    m_ask.chooseOne(choice, [this, prints = m_failed](const std::optional<int>& chosen) {
        if (!chosen)
            return;
        const FailedPrint& print = prints.at(*chosen);
        if (m_failed.removeIf([&](const FailedPrint& other) { return isSame(other, print); }) == 0)
            return; // it came out meanwhile
        tell();
        tellOne(subjectOf(nameOf(print)), print);
    });
}

void PaperDesk::printAgain(const QList<FailedPrint>& prints)
{
    const QList<FailedPrint> wanted = prints;
    for (const FailedPrint& print : wanted) {
        m_failed.removeIf([&](const FailedPrint& other) { return isSame(other, print); });
        if (print.document)
            m_printing.printPaper(*print.document, m_window.order());
        else
            m_printing.reprint({print.number}, m_window.order());
    }
}

void PaperDesk::preview(const Document& document)
{
    auto* window = new QWidget(&m_window, Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"previewWindow"_s);
    window->setWindowTitle(tr("Preview: %1").arg(fileNameOf(document)));
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
    showOwnWindow(*window, 48, 58);
}

void PaperDesk::savePdf(const Document& document, const std::function<void()>& givenUp)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileQuestion question{
        tr("Save as PDF"), folder + u'/' + fileNameOf(document) + u".pdf"_s, {tr("PDF (*.pdf)")}};
    m_ask.saveFile(question, [this, document, givenUp](const std::optional<QString>& path) {
        if (path)
            m_printing.savePaper(document, *path, m_window.order());
        else if (givenUp)
            givenUp();
    });
}

void PaperDesk::choosePrinter(const QList<FailedPrint>& prints)
{
    for (const FailedPrint& print : prints)
        add(print); // whoever chooses none finds them where they were
    const QStringList names = m_printing.printerNames();
    const Choice choice{tr("Choose a printer"), tr("Papers of this sort will be printed there from now on."), names, 0,
                        tr("Print")};
    m_ask.chooseOne(choice, [this, prints, names](const std::optional<int>& chosen) {
        if (!chosen)
            return;
        m_preferences.setPrinter(paperOf(prints.constFirst().document->kind), names.at(*chosen));
        printAgain(prints);
        tell();
    });
}

} // namespace madoguchi

#include "moc_paperdesk.cpp"
