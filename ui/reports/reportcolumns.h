// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace madoguchi {

/// Which columns a report shows, ticked, in the order in which they stand; moved by dragging or with the buttons.
class ReportColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportColumns(QWidget* parent = nullptr);

    /// The columns of a report with those ticked that are named, these first and in that order; with none, the usual.
    void offer(const ReportDescription& report, const QStringList& shown);
    /// The further fields of types, which reports of items can show too.
    void setFields(const QStringList& names);
    /// The ticked ones, in order; never none: with nothing ticked, the usual.
    [[nodiscard]] QStringList shown() const;
    /// Whether these are the usual ones.
    [[nodiscard]] bool isUsual() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void addColumn(const ReportColumn& column, bool isShown);
    void move(int by);

    const ReportDescription* m_report = nullptr;
    QStringList m_fields; ///< the names of their columns
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_usual;
};

} // namespace madoguchi
