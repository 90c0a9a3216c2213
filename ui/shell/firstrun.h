// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/firstrunchoice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace madoguchi {

class Banner;
class Card;
class FirstRunStep;
class Heading;
class Preferences;
class Sounds;

/// The first minutes with the program, in a window of its own: how it looks, where the record is, what it begins
/// with, who is the first operator, whether the scanner works. Looks and language take effect at once.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Look, Place, Start, Operator, Try };

    FirstRun(Preferences& preferences, Sounds& sounds, FirstRunServices services);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const FirstRunChoice& choice() const { return m_choice; }

    void next();
    void back();
    /// A record that could not be opened, and why: begins with the question where the record is.
    void beginWith(const QString& file, const Refusal& refusal);
    /// Straight to sample data in a file of its own.
    void lookAround();

Q_SIGNALS:
    /// The record is there; `choice().url()` says where.
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void go(Step step);
    void makeStep();
    void look();
    void found();
    void setBusy(bool busy);
    void tell(const Refusal& refusal);
    [[nodiscard]] QString titleOf(Step step) const;

    Preferences& m_preferences;
    Sounds& m_sounds;
    FirstRunServices m_services;
    FirstRunChoice m_choice;
    Step m_step = Step::Look;
    Heading* m_title;
    QLabel* m_progress;
    Card* m_card;
    FirstRunStep* m_content = nullptr;
    Banner* m_banner;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_around;
};

} // namespace madoguchi
