// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordcheck.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

namespace madoguchi {

class PrintService;
class ProgressStrip;

/// What is done with the journal as a whole or with one entry: verify, check, checkpoint, proof, export. Shows how far
/// the long ones are; tells their end through the window.
class JournalWork final : public QWidget
{
    Q_OBJECT

public:
    /// `printing` outlives it; without printing a checkpoint can only be saved.
    JournalWork(const PageContext& context, PrintService* printing, QWidget* parent = nullptr);
    ~JournalWork() override;

    /// One long work at a time.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void verify();
    /// Asks what: a receipt by its code, the journal against a checkpoint from elsewhere, the whole record.
    void chooseCheck();
    void takeCheckpoint();
    /// Asks for the file first.
    void exportEntries();
    /// That the entry of this document stands in the journal, as a file.
    void saveProof(const QString& document);

Q_SIGNALS:
    void busyChanged();

private:
    using Control = std::shared_ptr<JobControl>;

    void begin(const QString& what);
    void tell(const QString& what, qint64 done, qint64 total);
    void end();
    void keep(const Control& job);
    /// What a check looks at besides the journal itself.
    struct Check {
        QString notesFile;           ///< of checkpoints kept elsewhere; empty: none
        bool isWithDatabase = false; ///< also the database's own check
    };
    void run(const Check& check);
    void checked(const Check& check, const RecordState& state);
    void tellWhole(const Check& check, const Verification& verification);
    [[nodiscard]] static QStringList linesOfWhole(const Check& check, const Verification& verification);
    void tellBad(const Check& check, const Verification::Bad& bad);
    void askCheckpointFile();
    void askReceipt();
    void askProofFile();
    void checkReceipt(const QString& payload);
    /// Tells what a code or a proof is of.
    void checkGenuine(const std::function<Result<GenuineReceipt>(Desk&, JobControl&)>& question);
    void keepCheckpoint(const QList<KeptCheckpoint>& checkpoints);
    void saveCheckpoint(const QList<KeptCheckpoint>& checkpoints);
    void printCheckpoint(const QList<KeptCheckpoint>& checkpoints);
    void runExport(const QString& path);
    /// Writes on another thread, then says `done`.
    void write(const QString& text, const QString& path, const QString& done);

    PageContext m_context;
    PrintService* m_printing;
    ProgressStrip* m_progress;
    Control m_job;
    bool m_isBusy = false;
    qint64 m_total = -1; ///< what the strip counts to
};

} // namespace madoguchi
