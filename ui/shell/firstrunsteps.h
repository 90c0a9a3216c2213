// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/firstrun.h"

class QLineEdit;

namespace madoguchi {

class FormRows;

/// What the steps work with; all of it outlives them.
struct FirstRunStage {
    FirstRunChoice& choice;
    Preferences& preferences;
    Sounds& sounds;
    const FirstRunServices& services;
    Ask& ask;
};

/// The fields of one step. They write what is entered into the choice at once, so that a step made anew (in another
/// language) shows it again.
class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunStep(const FirstRunStage& stage, QWidget* parent = nullptr);

    /// Says beside the fields what is missing; true when nothing is.
    [[nodiscard]] virtual bool check() { return true; }
    virtual void focusFirst();

Q_SIGNALS:
    /// Return in the last field.
    void accepted();
    /// Something was entered.
    void changed();

protected:
    [[nodiscard]] const FirstRunStage& stage() const { return m_stage; }
    [[nodiscard]] FirstRunChoice& choice() const { return m_stage.choice; }
    /// Made with the first call; the step puts it into its layout.
    [[nodiscard]] FormRows& form();
    /// A field that reads and writes one value of the choice.
    QLineEdit* field(const QString& name, QString& value);

private:
    FirstRunStage m_stage;
    FormRows* m_form = nullptr;
};

[[nodiscard]] FirstRunStep* makeFirstRunStep(FirstRun::Step step, const FirstRunStage& stage);

/// The number of the counter belongs to another computer.
[[nodiscard]] QString stationElsewhereText(const QString& stationCode);

// The larger ones, each in a file of its own.
[[nodiscard]] FirstRunStep* makePlaceStep(const FirstRunStage& stage);
[[nodiscard]] FirstRunStep* makeStartStep(const FirstRunStage& stage);
[[nodiscard]] FirstRunStep* makeTryStep(const FirstRunStage& stage);

} // namespace madoguchi
