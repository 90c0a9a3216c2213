// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace madoguchi {

class WrappedLabel;

/// What an import would do: how many rows are new, changed, equal, rejected, or to be looked at; the first of each, and
/// why.
class ImportOutcome final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOutcome(QWidget* parent = nullptr);

    void show(const ImportReport& report);
    void clear();
    void retranslate();
    /// Rejected rows may stay behind.
    [[nodiscard]] bool skipsRejected() const;
    [[nodiscard]] const ImportReport& report() const { return m_report; }
    /// True when there is something to take over and nothing in the way.
    [[nodiscard]] bool canApply() const;

    /// What is said about rows as lines of a list: line, column, value, reason.
    [[nodiscard]] static QStringList rowsHeader();
    [[nodiscard]] static QList<QStringList> rowLines(const QList<RowProblems>& rows);

Q_SIGNALS:
    void changed();
    /// The end of the file's name says which rows they are.
    void saveRequested(const QList<RowProblems>& rows, const QString& nameEnd);

private:
    void layOut();
    void showRejected();
    void showWarned();
    void showDifferences();
    void showCreated();

    ImportReport m_report;
    WrappedLabel* m_counts;
    QLabel* m_created;
    QLabel* m_rejectedTitle;
    QTableWidget* m_rejected;
    QPushButton* m_saveRejected;
    QCheckBox* m_skip;
    QLabel* m_warnedTitle;
    QTableWidget* m_warned;
    QPushButton* m_saveWarned;
    QLabel* m_differencesTitle;
    QTableWidget* m_differences;
};

} // namespace madoguchi
