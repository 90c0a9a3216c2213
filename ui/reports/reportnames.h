// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operators.h"
#include "core/ledger/ledgerquestions.h"
#include "core/reports/reportplan.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;

namespace madoguchi {

/// The rows of the form that are chosen from a list: of which section, type and place, by which operator, in which
/// state.
class ReportNames final : public QObject
{
    Q_OBJECT

public:
    explicit ReportNames(QObject* parent);

    /// Puts its rows behind those that are there. Once.
    void addTo(QFormLayout& form);
    /// Shows what this report knows; what was chosen stays where it can.
    void offer(const ReportDescription& report);
    void offerNames(AskNames::Of of, const QList<NamedRow>& rows);
    /// The retired too: what they did stays in the journal.
    void offerOperators(const QList<OperatorRecord>& operators);
    void readInto(ReportFilter& filter) const;
    void show(const ReportFilter& filter);
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QLabel* label;
        QComboBox* choice;
    };
    [[nodiscard]] Row row(const QString& name);
    void fillNames();
    void fillOperators();
    void fillStatuses();

    const ReportDescription* m_report = nullptr;
    Row m_section, m_kind, m_place, m_operator, m_status;
    QList<NamedRow> m_sections, m_kinds, m_places;
    QList<OperatorRecord> m_operators;
};

} // namespace madoguchi
