// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "core/desk/deskclient.h"
#include "ui/journal/entrydetailpane.h"
#include "ui/models/journaltablemodel.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// The verbs worth filtering by, in the order of the desk's day.
constexpr const char* verbs[] = {"loans.hand-over",     "loans.take-back",     "loans.issue-return-slips",
                                 "desk.undo",           "desk.record-reprint", "ledger.save-asset",
                                 "ledger.save-person",  "exchange.",           "desk.change-settings",
                                 "desk.add-operator",   "desk.change-operator"};

QPushButton* button(const QString& name)
{
    auto* made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QDateEdit* dayField(const QString& name, QDate day)
{
    auto* field = new QDateEdit(day);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    return field;
}

/// A whole file or none: the text is in a temporary file until it is complete.
Result<qint64> exportTo(Desk& desk, JobControl& control, const QString& path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return refusal(RefusalKind::Unavailable, u"file.not-writable"_s, path, {{u"reason"_s, file.errorString()}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    ExportOptions options;
    options.progress = [&](qint64 done, qint64 total) { control.report(done, total); };
    options.isCancelled = [&] { return control.isCancelled(); };
    const Result<qint64> written = desk.ask(ExportJournal{&file, options});
    if (!written)
        return written;
    return file.commit() ? written : failed();
}

} // namespace

JournalPage::JournalPage(const PageContext& context, const TableRegistry& tables, QWidget* parent)
    : Page(parent), m_context(context), m_tables(tables), m_model(new JournalTableModel(context.desk, this))
{
    setObjectName(u"journalPage"_s);
    build();
    connect(m_model, &JournalTableModel::failed, this, [this](const Refusal& refusal) { m_context.host.refused(refusal); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

JournalPage::~JournalPage()
{
    if (m_job)
        m_job->cancel();
}

void JournalPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    m_title = new Heading({}, Heading::Level::Title);
    column->addWidget(m_title);
    buildFilters(*column);

    m_table = new PagedTable;
    m_table->setObjectName(u"journalTable"_s);
    m_table->setModel(m_model);
    m_table->setNameColumn(JournalTableModel::Subject);
    m_empty = new EmptyState;
    m_table->setEmptyState(m_empty);
    m_detail = new EntryDetailPane;
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(em(16, this));
    column->addWidget(splitter, 1);

    m_progress = new ProgressStrip;
    column->addWidget(m_progress);
    buildButtons(*column);
}

void JournalPage::buildFilters(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    const QDate today = m_context.clock.today();
    m_from = dayField(u"journalFrom"_s, today.addYears(-1));
    m_to = dayField(u"journalTo"_s, today);
    m_verb = new QComboBox;
    m_verb->setObjectName(u"journalVerb"_s);
    m_operator = new QLineEdit;
    m_operator->setObjectName(u"journalOperator"_s);
    m_operator->setMaximumWidth(em(14, this));
    for (QWidget* field : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_verb),
                           static_cast<QWidget*>(m_operator)})
        row->addWidget(field);
    row->addStretch();
    column.addLayout(row);
    connect(m_from, &QDateEdit::dateChanged, this, &JournalPage::applyFilters);
    connect(m_to, &QDateEdit::dateChanged, this, &JournalPage::applyFilters);
    connect(m_verb, &QComboBox::activated, this, &JournalPage::applyFilters);
    connect(m_operator, &QLineEdit::editingFinished, this, &JournalPage::applyFilters);
}

void JournalPage::buildButtons(QBoxLayout& column)
{
    m_verify = button(u"verifyJournal"_s);
    m_checkpoint = button(u"saveCheckpoint"_s);
    m_export = button(u"exportJournal"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addWidget(m_checkpoint);
    row->addWidget(m_export);
    row->addStretch();
    column.addLayout(row);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_checkpoint, &QPushButton::clicked, this, &JournalPage::saveCheckpoint);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportEntries);
}

void JournalPage::retranslate()
{
    m_title->setText(tr("Journal"));
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("To"));
    m_verb->setAccessibleName(tr("What was done"));
    m_operator->setAccessibleName(tr("Operator's code"));
    m_operator->setPlaceholderText(tr("Operator's code"));
    m_table->setAccessibleName(tr("Journal entries"));
    m_empty->setMessage(tr("There is no entry like that."));
    m_verify->setText(tr("Verify the journal"));
    m_checkpoint->setText(tr("Save a checkpoint…"));
    m_export->setText(tr("Export…"));
    fillVerbs();
    m_model->retranslate();
    showCurrent();
}

void JournalPage::fillVerbs()
{
    const QVariant chosen = m_verb->currentData();
    m_verb->clear();
    m_verb->addItem(tr("Everything"), QString());
    for (const char* verb : verbs) {
        const QString code = QString::fromLatin1(verb);
        m_verb->addItem(code == u"exchange." ? tr("Import") : verbWord(code), code);
    }
    m_verb->setCurrentIndex(std::max(0, m_verb->findData(chosen)));
}

bool JournalPage::mayRead() const
{
    const Actor actor = m_context.host.actor();
    return actor.operatorId.isValid() && mayDo(actor.role, AskJournalRows::permission);
}

void JournalPage::activate()
{
    m_model->setOpen(mayRead());
    const bool maySign = mayDo(m_context.host.actor().role, TakeCheckpoint::permission);
    m_checkpoint->setEnabled(maySign);
    m_table->setFocus();
}

void JournalPage::applyFilters()
{
    EntryQuery query;
    const QDate today = m_context.clock.today();
    // The first day a year back and today are "no limit": filters on time read every entry.
    if (m_from->date() != today.addYears(-1))
        query.from = Instant::fromDateTime(m_from->date().startOfDay());
    if (m_to->date() < today)
        query.to = Instant::fromDateTime(m_to->date().addDays(1).startOfDay());
    query.verb = m_verb->currentData().toString();
    query.operatorCode = m_operator->text().trimmed();
    m_model->setQuery(query);
    m_detail->showNone();
}

void JournalPage::showCurrent()
{
    const JournalRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return m_detail->showNone();
    AskEntryDetail question;
    question.lane = row->lane;
    question.sequence = row->sequence;
    question.tables = &m_tables;
    m_context.desk.ask(question, this, [this](const Result<EntryDetail>& detail) {
        if (detail)
            m_detail->show(*detail);
        else
            m_context.host.refused(detail.refusal());
    });
}

void JournalPage::beginJob(const QString& what, std::shared_ptr<JobControl> control)
{
    m_job = std::move(control);
    m_progress->begin(what, 0);
    for (QPushButton* each : {m_verify, m_checkpoint, m_export})
        each->setEnabled(false);
}

void JournalPage::endJob()
{
    m_job.reset();
    m_progress->finish();
    for (QPushButton* each : {m_verify, m_export})
        each->setEnabled(true);
    m_checkpoint->setEnabled(mayDo(m_context.host.actor().role, TakeCheckpoint::permission));
}

void JournalPage::verify()
{
    if (m_job)
        return;
    beginJob(tr("Checking every entry"), nullptr);
    m_job = m_context.desk.runJob<Verification>(
        [](Desk& desk, JobControl& control) {
            VerifyJournal question;
            question.options.progress = [&](qint64 done, qint64 total) { control.report(done, total); };
            question.options.isCancelled = [&] { return control.isCancelled(); };
            return desk.ask(question);
        },
        this,
        [this](const Result<Verification>& answer) {
            endJob();
            if (answer)
                verified(*answer);
            else
                m_context.host.refused(answer.refusal());
        },
        [this](qint64 done, qint64 total) {
            m_progress->begin(tr("Checking every entry"), total);
            m_progress->setDone(done);
        });
}

void JournalPage::verified(const Verification& verification)
{
    if (verification.isCancelled)
        return;
    if (verification.isOk) {
        m_context.host.banner(Tone::Ok, tr("Every byte of %n entries fits. Nothing was altered.", nullptr,
                                           int(verification.entries)));
        return;
    }
    if (!verification.firstBad)
        return;
    const Verification::Bad& bad = *verification.firstBad;
    m_context.host.banner(
        Tone::Error,
        tr("The journal was altered: entry %1 of counter %2 is the first that does not fit (%3). Stop working with this "
           "record, keep a copy of it as it is, and call the person responsible.")
            .arg(bad.entry)
            .arg(bad.station, bad.reason));
}

void JournalPage::saveCheckpoint()
{
    const FileQuestion question{tr("Save a checkpoint"), u"checkpoint.txt"_s, {tr("Signed note (*.txt)")}};
    m_context.ask.saveFile(question, [this](const std::optional<QString>& path) {
        if (!path)
            return;
        m_context.desk.runJob<TakeCheckpoint::Outcome>(
            [order = m_context.host.order()](Desk& desk, JobControl&) -> Result<TakeCheckpoint::Outcome> {
                auto done = desk.perform(TakeCheckpoint{JournalPlace::of(desk)}, order);
                return done ? Result<TakeCheckpoint::Outcome>(done->outcome) : done.refusal();
            },
            this,
            [this, path = *path](const Result<TakeCheckpoint::Outcome>& outcome) {
                if (outcome)
                    writeNotes(outcome->checkpoints, path);
                else
                    m_context.host.refused(outcome.refusal());
            });
    });
}

void JournalPage::writeNotes(const QList<KeptCheckpoint>& checkpoints, const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = checkpointText(checkpoints).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return m_context.host.refused(
            refusal(RefusalKind::Unavailable, u"file.not-writable"_s, path, {{u"reason"_s, file.errorString()}}));
    m_context.host.toast(Tone::Ok, tr("The checkpoint is saved. Keep it where the people who run this record cannot reach it."));
}

void JournalPage::exportEntries()
{
    const FileQuestion question{tr("Export the journal"), u"journal.jsonl"_s, {tr("JSON lines (*.jsonl)")}};
    m_context.ask.saveFile(question, [this](const std::optional<QString>& path) {
        if (path && !m_job)
            runExport(*path);
    });
}

void JournalPage::runExport(const QString& path)
{
    beginJob(tr("Writing the journal"), nullptr);
    m_job = m_context.desk.runJob<qint64>(
        [path](Desk& desk, JobControl& control) { return exportTo(desk, control, path); }, this,
        [this](const Result<qint64>& written) {
            endJob();
            if (written)
                m_context.host.toast(Tone::Ok, tr("%n entries are written.", nullptr, int(*written)));
            else
                m_context.host.refused(written.refusal());
        },
        [this](qint64 done, qint64 total) {
            m_progress->begin(tr("Writing the journal"), total);
            m_progress->setDone(done);
        });
}

} // namespace madoguchi
