// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterquestions.h"
#include "ui/letters/letterwork.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace madoguchi {

class EmptyState;
class Heading;
class LetterAnswerRow;
class LetterChoices;
class LetterLists;
class LetterLogModel;
class LetterPlanModel;
class PagedTable;
class PrintService;
class ProgressStrip;
struct RecordBounce;

/// Chasing loans: who would get which letter now and who is left out and why; writes them and brings them out; and what
/// was written, with the answers. Reads again by itself when loans or letters change anywhere.
class LettersPage final : public Page
{
    Q_OBJECT

public:
    /// `printing` outlives the page.
    LettersPage(const PageContext& context, PrintService& printing);
    ~LettersPage() override;

    void activate() override;
    void retranslate() override;
    /// "#overdue", "#overdue-list", "#overdue-list 12" (of the section with this id), "#notice", "#accessory",
    /// "#collection", "#collection R8-R1-000001" (within that collection),
    /// "#written", or the number of a letter.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;

private:
    void buildPage();
    [[nodiscard]] QWidget* buildPlan();
    [[nodiscard]] QWidget* buildLog();
    void connectParts();
    void connectLog();
    void readCollections();
    void read();
    void readPlan(LetterKind kind);
    void readLog();
    void showPlan(const LetterPlan& plan);
    void notePlanSelection();
    void noteLogSelection();
    [[nodiscard]] const LetterRecord* currentLetter() const;
    [[nodiscard]] LetterPlan chosenLetters() const;

    [[nodiscard]] bool tellFault(const QString& fault);
    void write();
    void previewPlan();
    void start(const QString& path);
    void written(const LetterTask& task, const Result<LetterRun>& run);
    void tellWritten(const LetterTask& task, const LetterRun& run);
    void recordAnswer();
    void sendAgain();
    void askBounce();
    void recordBounce(const RecordBounce& verb);
    void makeVoid();
    void makeVoidFor(const QString& number, const QString& reason);
    void fillOutlets();

    PageContext m_context;
    PrintService& m_printing;
    Heading* m_title;
    LetterLists* m_lists;
    QStackedWidget* m_stack;
    LetterChoices* m_choices;
    LetterPlanModel* m_planModel;
    PagedTable* m_planTable;
    EmptyState* m_nobody;
    QLabel* m_summary;
    QLabel* m_outletName;
    QComboBox* m_outlet;
    QPushButton* m_write;
    QPushButton* m_look;
    ProgressStrip* m_progress;
    LetterLogModel* m_logModel;
    PagedTable* m_logTable;
    EmptyState* m_nothingWritten;
    LetterAnswerRow* m_answer;
    QPushButton* m_preview;
    QPushButton* m_reprint;
    QPushButton* m_undo;
    QPushButton* m_sendAgain;
    QPushButton* m_bounced;
    QTimer* m_reading;
    std::shared_ptr<JobControl> m_job;
    bool m_isWriting = false;
    bool m_hasMail = false; ///< a mail server is set up
    QString m_wanted;       ///< number of the letter to show once the log is read
    quint64 m_question = 0;
};

} // namespace madoguchi
