// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/backupnote.h"
#include "core/exchange/backup.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace madoguchi {

class ProgressStrip;
class WholeExport;

/// When and where the record was last copied, copying it now, and what to do with a copy; the whole record as files.
class BackupSection final : public QWidget
{
    Q_OBJECT

public:
    /// `isFile`: the record is one; a server is backed up by tools of its own.
    BackupSection(const PageContext& context, bool isFile, QWidget* parent = nullptr);

    void focusFirst();
    /// A backup or an export of everything is being written.
    [[nodiscard]] bool isRunning() const;

private:
    [[nodiscard]] QWidget* fileCard();
    [[nodiscard]] QWidget* serverCard();
    void load();
    void show(const BackupState& state);
    void chooseFile();
    void backUp(const QString& path);
    void backedUp(Instant at, const Order& order, const Result<BackupSummary>& summary);
    void note(const NoteBackup& verb, const Order& order, const BackupSummary& summary);

    PageContext m_context;
    QVBoxLayout* m_facts = nullptr;
    QWidget* m_shown = nullptr; ///< the facts as they are now
    QPushButton* m_start = nullptr;
    ProgressStrip* m_progress = nullptr;
    WholeExport* m_export = nullptr;
    std::shared_ptr<JobControl> m_job;
};

} // namespace madoguchi
