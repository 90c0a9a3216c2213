// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/entryreader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class DayField;

/// The fields that restrict the journal. A day restricts only while its box is ticked, so that "no limit" never
/// depends on what day it is.
class JournalFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilters(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] EntryQuery query() const;
    /// Only the history of this row, until somebody takes that away; `name` is what people call it. Nothing else
    /// restricts any more.
    void showHistoryOf(qint64 id, const QString& name);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addField(QLayout& fields, QWidget* label, QWidget* field);
    void alignLabels();
    void connectFields();
    void clearFields();
    void fillVerbs();
    void showSubject();

    QCheckBox* m_hasFrom;
    QCheckBox* m_hasTo;
    DayField* m_from;
    DayField* m_to;
    QLabel* m_verbLabel;
    QLabel* m_workItemLabel;
    QLabel* m_operatorLabel;
    QLabel* m_stationLabel;
    QComboBox* m_verb;
    QLineEdit* m_workItem;
    QLineEdit* m_operator;
    QLineEdit* m_station;
    QPushButton* m_subject; ///< says whose history it is; pressed, it is everybody's again
    QTimer* m_typing;
    qint64 m_subjectId = 0;
    QString m_subjectName;
};

} // namespace madoguchi
