// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/letters/letterquestions.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi {

class DayField;

/// What somebody answered to the letter that is chosen, and the day they promised.
class LetterAnswerRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterAnswerRow(const Clock& clock, QWidget* parent = nullptr);

    void show(const LetterRecord& letter);
    void retranslate();
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QString answer() const;
    /// Not valid where none was promised.
    [[nodiscard]] QDate promisedOn() const;
    /// Why the day that is typed there cannot be read, having gone to it; empty where it can, or none is promised.
    [[nodiscard]] QString faultOfPromise();
    /// Something is entered that is not recorded.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

Q_SIGNALS:
    void recordWanted();

private:
    void noteChange();

    const Clock& m_clock;
    QString m_number;
    bool m_isChanged = false;
    QLabel* m_title;
    QLineEdit* m_answer;
    QCheckBox* m_isPromised;
    DayField* m_promised;
    QPushButton* m_record;
};

} // namespace madoguchi
