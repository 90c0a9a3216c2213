// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "core/desk/deskclient.h"
#include "core/documents/listform.h"
#include "ui/journal/entrydetailpane.h"
#include "ui/models/journaltablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sidedrawer.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    made->setFocusPolicy(Qt::TabFocus);
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

JournalPage::JournalPage(const PageContext& context, const TableRegistry& tables, PrintService* printing,
                         QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_tables(tables)
    , m_printing(printing)
    , m_model(new JournalTableModel(context.desk, this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"journalPage"_s);
    build();
    connectParts();
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
    m_header = new SectionHeader({}, Heading::Level::Title);
    buildButtons();
    column->addWidget(m_header);
    buildFilters(*column);
    m_progress = new ProgressStrip;
    column->addWidget(m_progress);

    m_table = new PagedTable;
    m_table->setObjectName(u"journalTable"_s);
    m_table->setModel(m_model);
    m_table->setNameColumn(JournalTableModel::Subject, 10);
    for (int i = 0; i < JournalTableModel::ColumnCount; ++i)
        m_table->limitColumn(i, 12);
    m_empty = new EmptyState;
    m_table->setEmptyState(m_empty);
    m_detail = new EntryDetailPane;
    m_drawer = new SideDrawer(m_table, m_detail);
    m_drawer->setWidths(19, 66);
    column->addWidget(m_drawer, 1);
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
    m_station = new QLineEdit;
    m_station->setObjectName(u"journalStation"_s);
    for (QLineEdit* field : {m_operator, m_station}) {
        field->setClearButtonEnabled(true);
        field->setMaximumWidth(em(14, this));
    }
    for (QWidget* field : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_verb),
                           static_cast<QWidget*>(m_operator), static_cast<QWidget*>(m_station)})
        row->addWidget(field);
    row->addStretch();
    column.addLayout(row);
}

void JournalPage::buildButtons()
{
    m_verify = button(u"verifyJournal"_s);
    m_checkpoint = button(u"saveCheckpoint"_s);
    m_export = button(u"exportJournal"_s);
    for (QPushButton* each : {m_verify, m_checkpoint, m_export})
        m_header->addControl(each);
}

void JournalPage::connectParts()
{
    connect(m_model, &JournalTableModel::failed, this, [this](const Refusal& refusal) { m_context.host.refused(refusal); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_table, &PagedTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_detail, &EntryDetailPane::proofRequested, this, &JournalPage::saveProof);
    connect(m_from, &QDateEdit::dateChanged, this, &JournalPage::applyFilters);
    connect(m_to, &QDateEdit::dateChanged, this, &JournalPage::applyFilters);
    connect(m_verb, &QComboBox::activated, this, &JournalPage::applyFilters);
    m_typing->setSingleShot(true);
    m_typing->setInterval(200ms); // such a filter reads entries: not once for every key
    connect(m_typing, &QTimer::timeout, this, &JournalPage::applyFilters);
    for (QLineEdit* field : {m_operator, m_station})
        connect(field, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_checkpoint, &QPushButton::clicked, this, &JournalPage::takeCheckpoint);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportEntries);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void JournalPage::retranslate()
{
    m_header->setText(tr("Journal"));
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("To"));
    m_verb->setAccessibleName(tr("What was done"));
    m_operator->setAccessibleName(tr("Operator's code"));
    m_operator->setPlaceholderText(tr("Operator's code"));
    m_station->setAccessibleName(tr("Counter"));
    m_station->setPlaceholderText(tr("Counter"));
    m_table->setAccessibleName(tr("Journal entries"));
    m_verify->setText(tr("Verify the journal"));
    m_checkpoint->setText(tr("Checkpoint…"));
    m_export->setText(tr("Export…"));
    fillVerbs();
    showRights();
    m_model->retranslate();
    showCurrent();
}

bool JournalPage::canRun(const QString& command) const
{
    return command == u"refresh" || command == u"find" || command == u"findPerson" || command == u"escape";
}

void JournalPage::run(const QString& command)
{
    if (command == u"refresh")
        m_model->refresh();
    else if (command == u"find" || command == u"findPerson")
        m_operator->setFocus(Qt::OtherFocusReason);
    else if (command == u"escape")
        m_drawer->closeDrawer();
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

void JournalPage::showRights()
{
    const bool isIdle = !m_isWorking;
    for (QPushButton* each : {m_verify, m_export})
        each->setEnabled(isIdle && mayRead());
    m_checkpoint->setEnabled(isIdle && mayDo(m_context.host.actor().role, TakeCheckpoint::permission));
    m_empty->setMessage(mayRead() ? tr("There is no entry like that.")
                                  : tr("Your role does not read the journal."));
}

void JournalPage::activate()
{
    m_model->setOpen(mayRead());
    showRights();
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
    query.stationCode = m_station->text().trimmed().toUpper();
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

void JournalPage::beginJob(const QString& what)
{
    m_isWorking = true;
    m_jobTotal = 0;
    m_progress->begin(what, 0);
    showRights();
}

/// How many there are is known only once the work has begun.
void JournalPage::tellJob(const QString& what, qint64 done, qint64 total)
{
    if (total != m_jobTotal)
        m_progress->begin(what, total);
    m_jobTotal = total;
    m_progress->setDone(done);
}

void JournalPage::endJob()
{
    m_job.reset();
    m_isWorking = false;
    m_progress->finish();
    showRights();
}

void JournalPage::verify()
{
    beginJob(tr("Checking every entry"));
    const auto job = m_context.desk.runJob<Verification>(
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
        [this](qint64 done, qint64 total) { tellJob(tr("Checking every entry"), done, total); });
    if (m_isWorking)
        m_job = job;
}

void JournalPage::verified(const Verification& verification)
{
    if (verification.isCancelled)
        return m_context.host.toast(Tone::Info, tr("Stopped. What was looked at until then fits."));
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
            .arg(bad.station, sentence(Problem{bad.reason, {}, {}})));
}

void JournalPage::takeCheckpoint()
{
    m_context.desk.runJob<TakeCheckpoint::Outcome>(
        [order = m_context.host.order()](Desk& desk, JobControl&) -> Result<TakeCheckpoint::Outcome> {
            auto done = desk.perform(TakeCheckpoint{JournalPlace::of(desk)}, order);
            return done ? Result<TakeCheckpoint::Outcome>(done->outcome) : done.refusal();
        },
        this,
        [this](const Result<TakeCheckpoint::Outcome>& outcome) {
            if (outcome)
                keepCheckpoint(outcome->checkpoints);
            else
                m_context.host.refused(outcome.refusal());
        });
}

/// A checkpoint is worth something only outside the record: in a file elsewhere, or on paper.
void JournalPage::keepCheckpoint(const QList<KeptCheckpoint>& checkpoints)
{
    if (!m_printing)
        return saveCheckpoint(checkpoints);
    const Choice choice{tr("Checkpoint"), tr("The journal is signed as it is now. Where shall the signature be kept?"),
                        {tr("In a file"), tr("On paper")}, 0, tr("Keep it")};
    m_context.ask.chooseOne(choice, [this, checkpoints](std::optional<int> chosen) {
        if (chosen == 0)
            saveCheckpoint(checkpoints);
        else if (chosen == 1)
            printCheckpoint(checkpoints);
    });
}

void JournalPage::saveCheckpoint(const QList<KeptCheckpoint>& checkpoints)
{
    const FileQuestion question{tr("Save a checkpoint"), u"checkpoint.txt"_s, {tr("Signed note (*.txt)")}};
    m_context.ask.saveFile(question, [this, checkpoints](const std::optional<QString>& path) {
        if (path)
            writeText(checkpointText(checkpoints), *path,
                      tr("The checkpoint is saved. Keep it where the people who run this record cannot reach it."));
    });
}

void JournalPage::printCheckpoint(const QList<KeptCheckpoint>& checkpoints)
{
    ListContent content;
    content.kind = u"checkpoint"_s;
    content.language = m_context.preferences.language() == u"ja" ? PrintLanguage::Japanese : PrintLanguage::English;
    content.title = tr("Checkpoint of the journal");
    content.asOf = m_context.clock.now();
    content.printedAt = content.asOf;
    content.printedBy = m_context.host.actor().operatorName;
    content.isSample = m_context.host.isSandbox();
    content.table.columns = {{tr("Signed note"), 1, Alignment::Left, false}};
    for (const QString& line : checkpointText(checkpoints).split(u'\n')) {
        if (!line.isEmpty())
            content.table.rows << QList<Phrase>{line};
    }
    m_printing->printDocument(listDocument(content));
}

void JournalPage::saveProof(const QString& document)
{
    m_context.desk.runJob<DocumentProof>(
        [document](Desk& desk, JobControl&) { return desk.ask(ProofOf{document, JournalPlace::of(desk)}); }, this,
        [this](const Result<DocumentProof>& proof) {
            if (!proof)
                return m_context.host.refused(proof.refusal());
            const FileQuestion question{tr("Save the proof"), proof->number + u".tlog-proof"_s,
                                        {tr("Proof (*.tlog-proof)")}};
            m_context.ask.saveFile(question, [this, proof = *proof](const std::optional<QString>& path) {
                if (path)
                    writeText(proofText(proof.proof), *path,
                              tr("The proof of %1 is saved. Short code: %2").arg(proof.number, proof.receipt.shortCode));
            });
        });
}

void JournalPage::writeText(const QString& text, const QString& path, const QString& done)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_context.host.refused(
            refusal(RefusalKind::Unavailable, u"file.not-writable"_s, path, {{u"reason"_s, file.errorString()}}));
    m_context.host.toast(Tone::Ok, done);
}

void JournalPage::exportEntries()
{
    const FileQuestion question{tr("Export the journal"), u"journal.jsonl"_s, {tr("JSON lines (*.jsonl)")}};
    m_context.ask.saveFile(question, [this](const std::optional<QString>& path) {
        if (path && !m_isWorking)
            runExport(*path);
    });
}

void JournalPage::runExport(const QString& path)
{
    beginJob(tr("Writing the journal"));
    const auto job = m_context.desk.runJob<qint64>(
        [path](Desk& desk, JobControl& control) { return exportTo(desk, control, path); }, this,
        [this](const Result<qint64>& written) {
            endJob();
            if (written)
                m_context.host.toast(Tone::Ok, tr("%n entries are written.", nullptr, int(*written)));
            else if (!written.refusal().has(u"journal.export-cancelled"))
                m_context.host.refused(written.refusal());
            else
                m_context.host.toast(Tone::Info, tr("Stopped. No file was written."));
        },
        [this](qint64 done, qint64 total) { tellJob(tr("Writing the journal"), done, total); });
    if (m_isWorking)
        m_job = job;
}

} // namespace madoguchi
