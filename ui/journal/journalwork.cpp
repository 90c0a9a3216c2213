// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalwork.h"

#include "core/base/wholefile.h"
#include "core/desk/deskclient.h"
#include "core/documents/listform.h"
#include "core/exchange/outputfile.h"
#include "core/exchange/wholecheck.h"
#include "core/journal/verifyreason.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/widgets/progressstrip.h"

#include <QDir>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// A whole file or none.
Result<qint64> exportTo(Desk& desk, const Actor& actor, JobControl& control, const QString& path)
{
    const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(path);
    if (!file)
        return file.refusal();
    ExportOptions options;
    options.progress = [&](qint64 done, qint64 total) { control.report(done, total); };
    options.isCancelled = [&] { return control.isCancelled(); };
    const Result<qint64> written = desk.ask(ExportJournal{&(*file)->device(), options}, actor);
    if (!written)
        return written;
    const Result<Done> committed = (*file)->commit();
    return committed ? written : Result<qint64>(committed.refusal());
}

Result<RecordState> performCheck(Desk& desk, JobControl& control, const QString& notesFile, bool isWithDatabase)
{
    CheckWish wish;
    if (!notesFile.isEmpty())
        wish.notesFiles << notesFile;
    Result<VerifyJournal> question = wholeCheck(desk, wish);
    if (!question)
        return question.refusal();
    question->options.progress = [&](qint64 done, qint64 total) { control.report(done, total); };
    question->options.isCancelled = [&] { return control.isCancelled(); };
    if (isWithDatabase)
        return checkWholeRecord(desk, *question);
    Result<Verification> verified = desk.ask(*question);
    if (!verified)
        return verified.refusal();
    return RecordState{{}, *std::move(verified)};
}

/// What is wrong is the file that was chosen, as far as anybody can tell.
bool isAboutTheFile(const Verification::Bad& bad)
{
    return bad.reason == verifyReasonCode(VerifyReason::CheckpointForeign) ||
           bad.reason == verifyReasonCode(VerifyReason::CheckpointUnreadable);
}

} // namespace

JournalWork::JournalWork(const PageContext& context, PrintService* printing, QWidget* parent)
    : QWidget(parent), m_context(context), m_printing(printing), m_progress(new ProgressStrip)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    m_progress->setObjectName(u"journalWork"_s);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

JournalWork::~JournalWork()
{
    if (m_job)
        m_job->cancel();
}

void JournalWork::begin(const QString& what)
{
    m_isBusy = true;
    m_total = 0;
    m_progress->begin(what, 0);
    Q_EMIT busyChanged();
}

/// How many there are is known only once the work has begun.
void JournalWork::tell(const QString& what, qint64 done, qint64 total)
{
    if (total != m_total)
        m_progress->begin(what, total);
    m_total = total;
    m_progress->setDone(done);
}

void JournalWork::end()
{
    m_job.reset();
    m_isBusy = false;
    m_progress->finish();
    Q_EMIT busyChanged();
}

/// It may be over before its control is here.
void JournalWork::keep(const Control& job)
{
    if (m_isBusy)
        m_job = job;
}

void JournalWork::verify()
{
    run({});
}

void JournalWork::chooseCheck()
{
    const Choice choice{tr("More checks"),
                        tr("What shall be checked?"),
                        {tr("A receipt, by its code"), tr("The journal, against a checkpoint kept elsewhere"),
                         tr("The whole record"), tr("A proof, as a file (*.tlog-proof)")},
                        0,
                        tr("Check")};
    m_context.ask.chooseOne(choice, [guard = QPointer(this)](std::optional<int> chosen) {
        if (!guard || guard->m_isBusy)
            return;
        if (chosen == 0)
            guard->askReceipt();
        else if (chosen == 1)
            guard->askCheckpointFile();
        else if (chosen == 2)
            guard->run({{}, true});
        else if (chosen == 3)
            guard->askProofFile();
    });
}

void JournalWork::askCheckpointFile()
{
    const FileQuestion question{tr("Choose the checkpoint"), {}, {tr("Signed note (*.txt)"), tr("All files (*)")}};
    m_context.ask.openFile(question, [guard = QPointer(this)](const std::optional<QString>& path) {
        if (guard && path && !guard->m_isBusy)
            guard->run({*path, false});
    });
}

void JournalWork::askReceipt()
{
    TextQuestion question{
        tr("Check a receipt"),
        tr("Scan the square code on the paper, or paste its text: it begins with MDG1. Nobody can make "
           "such a code without the key of the counter."),
        tr("Code on the paper"), tr("Check the receipt")};
    question.takesScans = true;
    m_context.ask.askText(question, [guard = QPointer(this)](const std::optional<QString>& payload) {
        if (guard && payload)
            guard->checkReceipt(*payload);
    });
}

void JournalWork::askProofFile()
{
    const FileQuestion question{tr("Choose the proof"), {}, {tr("Proof (*.tlog-proof)"), tr("All files (*)")}};
    m_context.ask.openFile(question, [guard = QPointer(this)](const std::optional<QString>& path) {
        if (guard && path)
            guard->checkGenuine([path = *path](Desk& desk, JobControl&) -> Result<GenuineReceipt> {
                const Result<QString> text = readProofFile(path);
                return text ? desk.ask(CheckProof{*text, desk.info().id}) : Result<GenuineReceipt>(text.refusal());
            });
    });
}

void JournalWork::checkReceipt(const QString& payload)
{
    checkGenuine([payload](Desk& desk, JobControl&) { return desk.ask(CheckReceipt{payload, desk.info().id}); });
}

void JournalWork::checkGenuine(const std::function<Result<GenuineReceipt>(Desk&, JobControl&)>& question)
{
    m_context.desk.runJob<GenuineReceipt>(question, this, [this](const Result<GenuineReceipt>& found) {
        if (!found)
            return m_context.host.refused(found.refusal());
        m_context.host.banner(Tone::Ok, [receipt = *found] {
            QStringList lines{
                tr("The code is genuine: it is of entry %1 of counter %2, recorded on %3, and neither it nor "
                   "anything before it was altered.")
                    .arg(receipt.payload.index)
                    .arg(receipt.station, formatInstant(receipt.at))};
            if (!receipt.documents.isEmpty())
                lines << tr("It belongs to %1. If the paper has another number, or says something else, the code "
                            "was taken from another paper.")
                             .arg(receipt.documents.join(u' '));
            return lines.join(u'\n');
        });
    });
}

void JournalWork::run(const Check& check)
{
    const QString what = check.isWithDatabase ? tr("Checking the record") : tr("Checking every entry");
    begin(what);
    keep(m_context.desk.runJob<RecordState>(
        [check](Desk& desk, JobControl& control) {
            return performCheck(desk, control, check.notesFile, check.isWithDatabase);
        },
        this,
        [this, check](const Result<RecordState>& answer) {
            end();
            if (answer)
                checked(check, *answer);
            else
                m_context.host.refused(answer.refusal());
        },
        [this, what](qint64 done, qint64 total) { tell(what, done, total); }));
}

void JournalWork::checked(const Check& check, const RecordState& state)
{
    const Verification& verification = state.journal;
    if (!state.faults.isEmpty())
        return m_context.host.banner(Tone::Error, [fault = state.faults.first()] {
            return tr("The database is damaged: %1. Stop working with it, keep a copy of it as it is, and restore the "
                      "last backup to a new file.")
                .arg(fault);
        });
    if (verification.isCancelled)
        return m_context.host.toast(Tone::Info, tr("Stopped. What was looked at until then fits."));
    if (verification.isOk)
        tellWhole(check, verification);
    else if (verification.firstBad)
        tellBad(check, *verification.firstBad);
}

void JournalWork::tellWhole(const Check& check, const Verification& verification)
{
    m_context.host.banner(Tone::Ok, [check, verification] { return linesOfWhole(check, verification).join(u'\n'); });
}

QStringList JournalWork::linesOfWhole(const Check& check, const Verification& verification)
{
    QStringList lines;
    if (check.isWithDatabase)
        lines << tr("The database is whole.");
    lines << tr("Every byte of %n entries fits. Nothing was altered.", nullptr, int(verification.entries));
    lines << tr("%n rows of the record are as the entries say.", nullptr, int(verification.rows));
    if (!check.notesFile.isEmpty())
        lines << tr("It agrees with the checkpoints in %1.").arg(QDir::toNativeSeparators(check.notesFile));
    if (verification.lostNotes > 0)
        lines << tr("%n checkpoint(s) tell of entries that were lost with a restore.", nullptr,
                    int(verification.lostNotes));
    for (Instant at : verification.restoredAt)
        lines << tr("On %1 an owner recorded that the record had been restored from a backup.").arg(formatInstant(at));
    return lines;
}

void JournalWork::tellBad(const Check& check, const Verification::Bad& bad)
{
    m_context.host.banner(Tone::Error, [check, bad] {
        const QString why = sentence(bad.problem());
        if (!check.notesFile.isEmpty() && isAboutTheFile(bad))
            return tr("The checkpoint in %1 is not one of this record (%2). Choose the right file. If it is the right "
                      "one, this is not the record that was signed: keep a copy, and call the person responsible.")
                .arg(QDir::toNativeSeparators(check.notesFile), why);
        if (bad.station.isEmpty() || bad.isOfRow())
            return tr("The record was altered (%1). Stop working with it, keep a copy of it as it is, and call the "
                      "person responsible.")
                .arg(why);
        return tr("The journal was altered: entry %1 of counter %2 is the first that does not fit (%3). Stop working "
                  "with this record, keep a copy of it as it is, and call the person responsible.")
            .arg(bad.entry)
            .arg(bad.station, why);
    });
}

void JournalWork::takeCheckpoint()
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
void JournalWork::keepCheckpoint(const QList<KeptCheckpoint>& checkpoints)
{
    if (!m_printing)
        return saveCheckpoint(checkpoints);
    const Choice choice{tr("Checkpoint"),
                        tr("The journal is signed as it is now. Where shall the signature be kept?"),
                        {tr("In a file"), tr("On paper")},
                        0,
                        tr("Keep it")};
    m_context.ask.chooseOne(choice, [this, checkpoints](std::optional<int> chosen) {
        if (chosen == 0)
            saveCheckpoint(checkpoints);
        else if (chosen == 1)
            printCheckpoint(checkpoints);
    });
}

void JournalWork::saveCheckpoint(const QList<KeptCheckpoint>& checkpoints)
{
    const FileQuestion question{tr("Save a checkpoint"), u"checkpoint.txt"_s, {tr("Signed note (*.txt)")}};
    m_context.ask.saveFile(question, [this, checkpoints](const std::optional<QString>& path) {
        if (path)
            write(checkpointText(checkpoints), *path,
                  tr("The checkpoint is saved. Keep it where the people who run this record cannot reach it."));
    });
}

void JournalWork::printCheckpoint(const QList<KeptCheckpoint>& checkpoints)
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
    m_printing->printPaper(listDocument(content), m_context.host.order());
}

void JournalWork::saveProof(const QString& document)
{
    const auto ask = [document, actor = m_context.host.actor()](Desk& desk, JobControl&) {
        return desk.ask(ProofOf{document, JournalPlace::of(desk)}, actor);
    };
    m_context.desk.runJob<DocumentProof>(ask, this, [this](const Result<DocumentProof>& proof) {
        if (!proof)
            return m_context.host.refused(proof.refusal());
        const FileQuestion question{
            tr("Save the proof"), proof->number + u".tlog-proof"_s, {tr("Proof (*.tlog-proof)")}};
        m_context.ask.saveFile(question, [this, proof = *proof](const std::optional<QString>& path) {
            if (path)
                write(proofText(proof.proof), *path,
                      tr("The proof of %1 is saved. Short code: %2").arg(proof.number, proof.receipt.shortCode));
        });
    });
}

void JournalWork::write(const QString& text, const QString& path, const QString& done)
{
    m_context.desk.compute<Result<Done>>([text, path] { return writeWholeFile(path, text.toUtf8()); }, this,
                                         [this, done](const Result<Done>& written) {
                                             if (written)
                                                 m_context.host.toast(Tone::Ok, done);
                                             else
                                                 m_context.host.refused(written.refusal());
                                         });
}

void JournalWork::exportEntries()
{
    const FileQuestion question{tr("Export the journal"), u"journal.jsonl"_s, {tr("JSON lines (*.jsonl)")}};
    m_context.ask.saveFile(question, [this](const std::optional<QString>& path) {
        if (path && !m_isBusy)
            runExport(*path);
    });
}

void JournalWork::runExport(const QString& path)
{
    const QString what = tr("Writing the journal");
    begin(what);
    keep(m_context.desk.runJob<qint64>(
        [path, actor = m_context.host.actor()](Desk& desk, JobControl& control) {
            return exportTo(desk, actor, control, path);
        },
        this,
        [this](const Result<qint64>& written) {
            end();
            if (written)
                m_context.host.toast(Tone::Ok, tr("%n entries are written.", nullptr, int(*written)));
            else if (!written.refusal().has(u"journal.export-cancelled"))
                m_context.host.refused(written.refusal());
            else
                m_context.host.toast(Tone::Info, tr("Stopped. No file was written."));
        },
        [this, what](qint64 done, qint64 total) { tell(what, done, total); }));
}

} // namespace madoguchi

#include "moc_journalwork.cpp"
