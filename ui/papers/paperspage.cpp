// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperspage.h"

#include "core/loans/unsignedpapers.h"
#include "ui/papers/paperdetail.h"
#include "ui/papers/papermodel.h"
#include "ui/papers/paperperiod.h"
#include "ui/printing/printservice.h"
#include "ui/text/words.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sidedrawer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in paperslayout.cpp.

namespace madoguchi {

namespace {

/// Those that are papers; an import has a number and no paper.
constexpr DocumentKind kinds[] = {DocumentKind::Receipt,     DocumentKind::ReturnSlip, DocumentKind::Extension,
                                  DocumentKind::Transfer,    DocumentKind::CoverNote,  DocumentKind::Incident,
                                  DocumentKind::Surrender,   DocumentKind::Erasure,    DocumentKind::Letter,
                                  DocumentKind::Reservation, DocumentKind::PickUpSlip};

} // namespace

void PapersPage::activate()
{
    m_folder->setVisible(mayWork());
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PapersPage::open(const QString& key)
{
    {
        const QSignalBlocker quietList(m_unsigned);
        const QSignalBlocker quietKinds(m_kinds);
        const QSignalBlocker quietWords(m_filter);
        const bool isUnsigned = key == u"#unsigned";
        m_unsigned->setChecked(isUnsigned);
        m_kinds->setCurrentIndex(0);
        m_filter->setText(isUnsigned ? QString() : key);
        m_period->setAnyTime();
        m_wanted = key;
    }
    read();
    m_drawer->openDrawer();
}

bool PapersPage::canRun(const QString& command) const
{
    if (command == u"print" || command == u"preview")
        return current().has_value();
    return command == u"find" || command == u"refresh" || command == u"escape";
}

void PapersPage::run(const QString& command)
{
    if (command == u"find") {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (command == u"refresh") {
        read();
    } else if (command == u"print") {
        print();
    } else if (command == u"preview") {
        if (const std::optional<DocumentRecord> paper = current())
            m_printing.preview(paper->number);
    } else if (command == u"escape" && !m_drawer->closeDrawer()) {
        m_filter->clear();
    }
}

QWidget* PapersPage::scanTarget() const
{
    return m_filter;
}

void PapersPage::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const int chosen = std::max(0, m_kinds->currentIndex());
    m_kinds->clear();
    m_kinds->addItem(tr("All papers"), -1);
    for (const DocumentKind kind : kinds)
        m_kinds->addItem(wordOf(kind), int(kind));
    m_kinds->setCurrentIndex(chosen);
}

ListDocuments PapersPage::question() const
{
    ListDocuments papers;
    papers.words = m_filter->text();
    if (const int kind = m_kinds->currentData().toInt(); kind >= 0)
        papers.kind = DocumentKind(kind);
    std::tie(papers.from, papers.to) = m_period->days();
    papers.limit = mostRows;
    return papers;
}

void PapersPage::read()
{
    // Answers overtake nothing: only the newest question counts.
    const auto show = [this, number = ++m_question](const Result<QList<DocumentRecord>>& papers) {
        if (number == m_question)
            showPapers(papers);
    };
    if (m_unsigned->isChecked())
        m_context.desk.ask(ListUnsignedPapers{question()}, this, show);
    else
        m_context.desk.ask(question(), this, show);
}

void PapersPage::showPapers(const Result<QList<DocumentRecord>>& papers)
{
    if (!papers)
        return m_context.host.refused(papers.refusal());
    const std::optional<DocumentRecord> shown = current();
    const QString kept = m_wanted.isEmpty() && shown ? shown->number : m_wanted;
    const int before = m_table->currentIndex().row();
    m_model->show(*papers);
    m_wanted.clear();
    int row = m_model->rowOf(kept);
    if (row < 0 && !papers->isEmpty())
        row = std::clamp(before, 0, int(papers->size()) - 1);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, PaperModel::Name));
    m_note->setVisible(papers->size() >= mostRows);
    showEmptyState();
    showDetail();
}

void PapersPage::showEmptyState()
{
    if (m_unsigned->isChecked())
        m_empty->setMessage(tr("Every signed paper of these is on file."), tr("Show all papers"));
    else
        m_empty->setMessage(tr("No paper matches."), tr("Show all papers"));
}

void PapersPage::clearFilter()
{
    {
        const QSignalBlocker quietList(m_unsigned);
        const QSignalBlocker quietKinds(m_kinds);
        m_unsigned->setChecked(false);
        m_kinds->setCurrentIndex(0);
        m_filter->clear();
        m_period->setAnyTime();
    }
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PapersPage::showDetail()
{
    if (const std::optional<DocumentRecord> paper = current())
        m_detail->show(*paper);
    else
        m_detail->showNone();
}

std::optional<DocumentRecord> PapersPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->record(index.row())) : std::nullopt;
}

bool PapersPage::mayWork() const
{
    return mayDo(m_context.host.actor().role, Permission::Lend);
}

void PapersPage::print()
{
    if (const std::optional<DocumentRecord> paper = current(); paper && !paper->snapshot.isEmpty())
        m_printing.reprint({paper->number}, m_context.host.order());
}

void PapersPage::askFolder()
{
    FileQuestion question;
    question.title = tr("Folder of scanned papers");
    question.isFolder = true;
    m_context.ask.openFile(question, [page = QPointer(this)](const std::optional<QString>& folder) {
        if (page && folder)
            page->attachFolder(*folder);
    });
}

void PapersPage::attachFolder(const QString& folder)
{
    m_folder->setEnabled(false);
    m_resultBox->hide();
    m_progress->begin(tr("Attaching scans"), 0);
    m_job = m_context.desk.runJob<QList<ScannedFile>>(
        [folder, order = m_context.host.order()](Desk& desk, JobControl& control) {
            return attachSignedFolder(desk, folder, order, &control);
        },
        this, [this](const Result<QList<ScannedFile>>& files) { tellFolder(files); },
        [this](qint64 done, qint64) { m_progress->setDone(done); });
}

/// Every file that was left is named with the reason, for as long as somebody needs to look at it.
void PapersPage::tellFolder(const Result<QList<ScannedFile>>& files)
{
    m_job.reset();
    m_folder->setEnabled(true);
    m_progress->finish();
    m_context.sounds.play(files ? Sound::Ok : Sound::Error);
    if (!files)
        return m_context.host.refused(files.refusal());
    QStringList left;
    for (const ScannedFile& file : *files) {
        if (file.refusal)
            left << tr("%1: %2", "file, why it was not attached").arg(file.name, m_context.host.words(*file.refusal));
    }
    const int attached = int(files->size() - left.size());
    m_context.host.toast(left.isEmpty() ? Tone::Ok : Tone::Warn,
                         tr("%n signed copy(ies) attached.", nullptr, attached));
    if (left.isEmpty())
        return;
    left.prepend(tr("%n file(s) were not attached:", nullptr, int(left.size())));
    m_result->setPlainText(left.join(u'\n'));
    m_resultBox->show();
}

} // namespace madoguchi

#include "moc_paperspage.cpp"
