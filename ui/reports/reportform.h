// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/operators.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/reports/reportpreview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace madoguchi {

class DayField;
class DeskClient;
class PersonField;
class Preferences;
class ReportColumns;
class ReportFieldFilter;
class ReportNames;
class ReportNarrowing;
class ReportPeriod;
class ReportSort;

/// What is asked for: the report, what narrows it down, its grouping and its columns. Only what the chosen report
/// knows is shown.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    /// `preferences`, which remember the columns of each report, and `desk`, which finds people, outlive the form.
    ReportForm(DeskClient& desk, const Clock& clock, Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] ReportWish wish() const;
    /// Everything as in this plan; the ids are those of names that were offered.
    void show(const ReportPlan& plan);
    void chooseReport(const QString& name);
    void setItem(const QString& key);
    void setPerson(const QString& key);
    /// Somebody who is known, under this name.
    void setPerson(PersonId person, const QString& name);
    void clearFilters();
    [[nodiscard]] bool isFiltered() const;
    /// What is to be entered before there is a report at all; empty: nothing.
    [[nodiscard]] QString missingSubject() const;
    void offerNames(AskNames::Of of, const QList<NamedRow>& rows);
    /// Asks for the fields of types, which are columns too.
    void readFields(DeskClient& desk);
    void offerOperators(const QList<OperatorRecord>& operators);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    /// Something else is asked for; while somebody types, a moment later.
    void changed();

private:
    struct Row {
        QLabel* label;
        QWidget* field;
    };
    enum class FieldPlace { Beside, Below }; ///< of a field: long words have the whole width below their label
    Row addRow(QFormLayout& form, QWidget* field, FieldPlace place = FieldPlace::Beside);
    void connectFields();
    void reportChosen();
    void fillReports();
    [[nodiscard]] QString columnsLook() const;
    [[nodiscard]] QString itemHint() const;
    void rememberColumns();
    void fillGroups();
    void offerFields(const QList<KindField>& fields);
    static void setShown(const Row& row, bool isShown);
    [[nodiscard]] const ReportDescription& report() const;

    Preferences& m_preferences;
    QComboBox* m_report;
    QLineEdit* m_item;
    PersonField* m_person;
    ReportNames* m_names;
    ReportPeriod* m_period;
    QCheckBox* m_hasLeaseEnd;
    DayField* m_leaseEnd;
    QCheckBox* m_withDisposed;
    QComboBox* m_group;
    ReportFieldFilter* m_fieldFilter;
    ReportNarrowing* m_narrowing;
    ReportSort* m_sort;
    ReportColumns* m_columns;
    QTimer* m_typing;
    Row m_reportRow, m_itemRow, m_personRow, m_fieldRow, m_groupRow, m_sortRow;
    QLabel* m_columnsLabel;
    QStringList m_fields; ///< of types
    bool m_isFilling = false;
};

} // namespace madoguchi
