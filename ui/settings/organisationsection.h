// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace madoguchi {

class FormRows;

/// What is printed as the issuer, and the rules every counter obeys. Kept in the record.
class OrganisationSection final : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationSection(const PageContext& context, QWidget* parent = nullptr);
    /// What saves it; shown by whoever shows the section.
    [[nodiscard]] QPushButton* footer() const { return m_save; }

private:
    void build();
    void prepareFields();
    void load();
    void show(const OrganisationSettings& settings);
    void save();
    void saved(const Result<Performed<ChangeSettings::Outcome>>& done);

    PageContext m_context;
    FormRows* m_form;
    QLineEdit* m_organisation;
    QLineEdit* m_desk;
    QLineEdit* m_phone;
    QComboBox* m_suffix;
    QSpinBox* m_undoMinutes;
    QSpinBox* m_loanDays;
    QCheckBox* m_dueBefore;
    QCheckBox* m_countLoanDay;
    QCheckBox* m_countOpenDays;
    QPlainTextEdit* m_closedDays;
    QPlainTextEdit* m_openDays;
    QSpinBox* m_mostOfPerson;
    QSpinBox* m_mostOfSection;
    QSpinBox* m_mostExtensions;
    QCheckBox* m_approved;
    QComboBox* m_language;
    QLineEdit* m_timeZone;
    QSpinBox* m_backupDays;
    QSpinBox* m_retention;
    QPushButton* m_save;
    OrganisationSettings m_seen; ///< only what differs from these is saved
};

} // namespace madoguchi
