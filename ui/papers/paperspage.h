// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/loans/signedfolder.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class EmptyState;
class Heading;
class PagedTable;
class PaperDetail;
class PaperModel;
class PaperPeriod;
class PrintService;
class ProgressStrip;
class SideDrawer;

/// The numbered papers of a period, whether their signed copies are on file, and which are to be chased. Scans are
/// attached one by one, or a folder of them at once. Reads again by itself when papers or copies change anywhere.
class PapersPage final : public Page
{
    Q_OBJECT

public:
    /// `printing` outlives the page.
    PapersPage(const PageContext& context, PrintService& printing);
    ~PapersPage() override;

    void activate() override;
    void retranslate() override;
    /// A number, or words that narrow the list down; "#unsigned": what is to be chased.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QWidget* scanTarget() const override;

    /// Rows shown at most; the filter finds the others.
    static constexpr int mostRows = 1000;

private:
    void buildPage();
    [[nodiscard]] QWidget* buildResult();
    void connectParts();
    void fillKinds();
    [[nodiscard]] ListDocuments question() const;
    void read();
    void showPapers(const Result<QList<DocumentRecord>>& papers);
    void showEmptyState();
    void showDetail();
    [[nodiscard]] std::optional<DocumentRecord> current() const;
    [[nodiscard]] bool mayWork() const;
    void print();
    void askFolder();
    void attachFolder(const QString& folder);
    void tellFolder(const Result<QList<ScannedFile>>& files);
    void clearFilter();

    PageContext m_context;
    PrintService& m_printing;
    Heading* m_title;
    QLineEdit* m_filter;
    QComboBox* m_kinds;
    PaperPeriod* m_period;
    QCheckBox* m_unsigned;
    QPushButton* m_folder;
    ProgressStrip* m_progress;
    QWidget* m_resultBox;
    QPlainTextEdit* m_result; ///< which files of a folder were left, and why
    QPushButton* m_closeResult;
    PaperModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    PaperDetail* m_detail;
    SideDrawer* m_drawer;
    QLabel* m_note;
    QTimer* m_reading;
    std::shared_ptr<JobControl> m_job;
    QString m_wanted; ///< to be shown once it has been read
    quint64 m_question = 0;
};

} // namespace madoguchi
