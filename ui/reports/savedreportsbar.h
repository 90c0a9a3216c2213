// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/savedreports.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace madoguchi {

/// The reports kept under a name, shared by every counter: choosing one asks for it, and what is asked for can be
/// kept, renamed and removed, each with Undo.
class SavedReportsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedReportsBar(const PageContext& context, QWidget* parent = nullptr);

    /// Reads them again, and what the operator may do.
    void refresh();
    /// Chooses the one of this name.
    void open(const QString& name);
    /// Asks for a name and keeps the plan under it.
    void save(const ReportPlan& plan);
    /// Something else is asked for now than the chosen one.
    void forgetChoice();
    void retranslate();

Q_SIGNALS:
    void chosen(const madoguchi::SavedReport& report);
    void saveWanted();

private:
    void show(const QList<SavedReport>& reports);
    void showRights();
    void rename();
    void remove();
    template<class Verb>
    void perform(const Verb& verb, const QString& name, const QString& done, const QString& undone);
    [[nodiscard]] const SavedReport* current() const;

    PageContext m_context;
    QComboBox* m_choice;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QList<SavedReport> m_reports;
};

} // namespace madoguchi
