// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/importpeek.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace madoguchi {

class Banner;
class Card;
class FormRows;
class ImportColumns;
class ImportOutcome;
class ProgressStrip;

/// Brings a file into the record, inside the page: choose it, see how it is read and what it would change, take it
/// over. Nothing is stored before the last button; afterwards a toast undoes all of it.
class ImportPane final : public QWidget
{
    Q_OBJECT

public:
    ImportPane(const PageContext& context, ImportTable table, QWidget* parent = nullptr);
    ~ImportPane() override;

    /// Asks for the file.
    void begin();
    /// With a file chosen beforehand.
    void beginWith(const QString& path);
    /// One stage back: stops what runs, else leaves.
    void escape();
    [[nodiscard]] QString unsavedWork() const;
    void retranslate();

Q_SIGNALS:
    void finished();
    /// The file is in the record.
    void imported(const madoguchi::ImportReport& report);

private:
    void buildPane();
    [[nodiscard]] Card* buildFileCard();
    void fillChoices();
    void connectParts();
    void chooseFile();
    void peek();
    void peeked(const PeekAnswer& answer);
    void preview();
    void previewed(const Result<ImportReport>& report);
    void apply();
    void applied(const Result<ImportReport>& report);
    void runJob(const QString& what, std::function<Result<ImportReport>(Desk&, JobControl&)> work,
                void (ImportPane::*done)(const Result<ImportReport>&));
    void stopJob();
    void forget();
    void saveRows(const QList<RowProblems>& rows, const QString& nameEnd);
    void writeRows(const QList<RowProblems>& rows, const QString& path);
    void judge();
    void tell(const Refusal& refusal);

    PageContext m_context;
    ImportPlan m_plan;
    QLabel* m_title;
    FormRows* m_rows;
    QWidget* m_file;
    QLabel* m_path;
    QPushButton* m_choose;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    Banner* m_message;
    Card* m_fileCard;
    Card* m_columnsCard;
    Card* m_outcomeCard;
    ImportColumns* m_columns;
    ImportOutcome* m_outcome;
    ProgressStrip* m_progress;
    QPushButton* m_leave;
    QPushButton* m_apply;
    std::shared_ptr<JobControl> m_job;
    quint64 m_request = 0;
    std::optional<ImportPeek> m_peek; ///< how the file is read
    bool m_hasReport = false;
    bool m_isApplying = false;
};

} // namespace madoguchi
