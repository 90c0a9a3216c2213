// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionpapersmenu.h"

#include "ui/printing/joinedsheets.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/printservice.h"
#include "ui/theme/icons.h"
#include "ui/widgets/progressstrip.h"

#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// For a job: how many sheets there are.
Result<int> writePapers(Desk& desk, JobControl& control, const AskCollectionPapers& question, const QString& path)
{
    const Result<QList<Document>> papers = desk.ask(question);
    if (!papers)
        return papers.refusal();
    const Result<JoinedSheets> sheets = JoinedSheets::make(*papers);
    if (!sheets)
        return sheets.refusal();
    return writePdf(*sheets, path, &control);
}

} // namespace

CollectionPapersMenu::CollectionPapersMenu(const PageContext& context, PrintService& printing, ProgressStrip& strip,
                                           QObject* parent)
    : QObject(parent), m_context(context), m_printing(printing), m_strip(strip)
{
    connect(&m_strip, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

CollectionPapersMenu::~CollectionPapersMenu()
{
    if (m_job)
        m_job->cancel();
}

void CollectionPapersMenu::setSection(std::optional<SectionId> section, const QString& name)
{
    m_section = section;
    m_sectionName = name;
}

void CollectionPapersMenu::popup(QPushButton& button)
{
    auto* menu = new QMenu(&button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOpen = m_record.isOpen();
    if (isOpen) {
        menu->addAction(icon(Icon::Search),
                        m_section ? tr("Look at the list of %1").arg(m_sectionName) : tr("Look at the first list"),
                        this, &CollectionPapersMenu::previewList);
        menu->addAction(icon(Icon::Print), tr("Print the list of every section"), this,
                        &CollectionPapersMenu::printLists);
        menu->addAction(icon(Icon::Export), tr("All lists as one PDF…"), this, &CollectionPapersMenu::saveLists);
        menu->addSeparator();
    }
    menu->addAction(icon(Icon::Reports), tr("Report"), this, &CollectionPapersMenu::previewReport);
    connect(menu, &QMenu::aboutToHide, this, &CollectionPapersMenu::closed);
    menu->popup(button.mapToGlobal(QPoint(0, 0)));
}

AskCollectionPapers CollectionPapersMenu::question(Which which) const
{
    return {m_record.id, which, m_context.host.actor().operatorName, std::nullopt};
}

void CollectionPapersMenu::withPapers(const AskCollectionPapers& question,
                                      const std::function<void(const QList<Document>&)>& use)
{
    m_context.desk.ask(question, this, [this, use](const Result<QList<Document>>& papers) {
        if (papers)
            use(*papers);
        else
            m_context.host.refused(papers.refusal());
    });
}

void CollectionPapersMenu::preview()
{
    m_record.isOpen() ? previewList() : previewReport();
}

void CollectionPapersMenu::previewList()
{
    AskCollectionPapers wanted = question(Which::Lists);
    wanted.section = m_section;
    withPapers(wanted, [this](const QList<Document>& papers) { m_printing.previewPaper(papers.first()); });
}

void CollectionPapersMenu::previewReport()
{
    withPapers(question(Which::Report),
               [this](const QList<Document>& papers) { m_printing.previewPaper(papers.first()); });
}

void CollectionPapersMenu::printLists()
{
    withPapers(question(Which::Lists), [this](const QList<Document>& papers) {
        for (const Document& paper : papers)
            m_printing.printPaper(paper, m_context.host.order());
        m_context.host.toast(Tone::Info, tr("Printing %n list(s)", nullptr, int(papers.size())));
    });
}

void CollectionPapersMenu::saveLists()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.ask.saveFile(
        {tr("One PDF with all the lists"), QDir(folder).filePath(m_record.number + u".pdf"_s), {tr("PDF (*.pdf)")}},
        [menu = QPointer(this)](const std::optional<QString>& path) {
            if (menu && path)
                menu->writeLists(*path);
        });
}

void CollectionPapersMenu::writeLists(const QString& path)
{
    if (std::exchange(m_isWriting, true))
        return;
    m_strip.begin(tr("Writing the lists"), 0);
    const std::function<Result<int>(Desk&, JobControl&)> work = [question = question(Which::Lists),
                                                                 path](Desk& desk, JobControl& control) {
        return writePapers(desk, control, question, path);
    };
    const auto job = m_context.desk.runJob<int>(work, this, [this, path](const Result<int>& sheets) {
        m_isWriting = false;
        m_strip.finish();
        m_job.reset();
        if (sheets)
            m_context.host.toast(Tone::Ok, tr("%n sheet(s) written to %1", nullptr, *sheets).arg(path));
        else
            m_context.host.refused(sheets.refusal());
    });
    if (m_isWriting) // it may be over by now
        m_job = job;
}

} // namespace madoguchi

#include "moc_collectionpapersmenu.cpp"
