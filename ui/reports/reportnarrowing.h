// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportplan.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace madoguchi {

/// The rows of the form that only some reports have: whose the items are, who repairs them, only what is open, only
/// what is short.
class ReportNarrowing final : public QObject
{
    Q_OBJECT

public:
    explicit ReportNarrowing(QObject* parent);

    /// Puts its rows behind those that are there. Once.
    void addTo(QFormLayout& form);
    /// Shows what this report knows; what was chosen stays where it can.
    void offer(const ReportDescription& report);
    void readInto(ReportFilter& filter) const;
    void show(const ReportFilter& filter);
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Somebody is typing.
    void typed();

private:
    void fillOwnerships();

    const ReportDescription* m_report = nullptr;
    QLabel* m_ownershipLabel;
    QComboBox* m_ownership; ///< the usual one first, with an empty code
    QLabel* m_vendorLabel;
    QLineEdit* m_vendor;
    QCheckBox* m_openOnly;
    QCheckBox* m_shortOnly;
};

} // namespace madoguchi
