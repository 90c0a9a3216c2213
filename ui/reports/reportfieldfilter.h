// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportplan.h"

#include <QWidget>

class QComboBox;

namespace madoguchi {

/// Narrows a report down by what stands in a further field of its items; nothing entered means those without.
class ReportFieldFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportFieldFilter(QWidget* parent = nullptr);

    void setFields(const QList<KindField>& fields);
    void readInto(ReportFilter& filter) const;
    void show(const ReportFilter& filter);
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Somebody is typing.
    void typed();

private:
    void offerFields(const QString& chosen);
    void offerValues();

    QList<KindField> m_fields;
    QComboBox* m_field;
    QComboBox* m_value;
};

} // namespace madoguchi
