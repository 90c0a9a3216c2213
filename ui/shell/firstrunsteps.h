// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/firstrun.h"

class QLineEdit;

namespace madoguchi {

class FormRows;

/// The fields of one step. They write what is entered into the choice at once, so that a step made anew (in another
/// language) shows it again.
class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunStep(FirstRunChoice& choice, QWidget* parent = nullptr);

    /// Says beside the fields what is missing; true when nothing is.
    [[nodiscard]] virtual bool check() { return true; }
    virtual void focusFirst();

Q_SIGNALS:
    /// Return in the last field.
    void accepted();

protected:
    [[nodiscard]] FirstRunChoice& choice() const { return m_choice; }
    /// Made with the first call; the step puts it into its layout.
    [[nodiscard]] FormRows& form();
    /// A field that reads and writes one value of the choice.
    QLineEdit* field(const QString& name, QString& value);

private:
    FirstRunChoice& m_choice;
    FormRows* m_form = nullptr;
};

[[nodiscard]] FirstRunStep* makeFirstRunStep(FirstRun::Step step, FirstRunChoice& choice, Preferences& preferences,
                                             Sounds& sounds);

} // namespace madoguchi
