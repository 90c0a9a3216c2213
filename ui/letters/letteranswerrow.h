// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterquestions.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi {

/// What somebody answered to the letter that is chosen, and the day they promised.
class LetterAnswerRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterAnswerRow(QWidget* parent = nullptr);

    void show(const LetterRecord& letter, QDate today);
    void retranslate();
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QString answer() const;
    /// Not valid where none was promised.
    [[nodiscard]] QDate promisedOn() const;
    /// Something is entered that is not recorded.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

Q_SIGNALS:
    void recordWanted();

private:
    void noteChange();

    QString m_number;
    bool m_isChanged = false;
    QLabel* m_title;
    QLineEdit* m_answer;
    QCheckBox* m_isPromised;
    QDateEdit* m_promised;
    QPushButton* m_record;
};

} // namespace madoguchi
