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

/// What an import would do: how many rows are new, changed, equal, rejected; the first of each, and why.
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

    /// The rejected rows as lines of a list: line, column, value, reason.
    [[nodiscard]] static QStringList rejectedHeader();
    [[nodiscard]] static QList<QStringList> rejectedLines(const ImportReport& report);

Q_SIGNALS:
    void changed();
    void saveRejectedRequested();

private:
    void showRejected();
    void showDifferences();
    void showCreated();

    ImportReport m_report;
    WrappedLabel* m_counts;
    QLabel* m_created;
    QLabel* m_rejectedTitle;
    QTableWidget* m_rejected;
    QPushButton* m_saveRejected;
    QCheckBox* m_skip;
    QLabel* m_differencesTitle;
    QTableWidget* m_differences;
};

} // namespace madoguchi
