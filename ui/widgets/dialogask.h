// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/ask.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

class QDialog;

namespace madoguchi {

/// Asks in window-modal dialogs over `window`. No button is the default one and the safe one has the focus, so a
/// scan with its Return answers nothing.
class DialogAsk final : public Ask
{
    Q_DECLARE_TR_FUNCTIONS(DialogAsk)

public:
    /// Days to come are counted from today by `clock`, or without one by the machine's.
    explicit DialogAsk(QWidget* window, const Clock* clock = nullptr) : m_window(window), m_clock(clock) {}

    void confirm(const Question& question, std::function<void(bool)> answer) override;
    void openFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) override;
    void saveFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) override;
    void chooseOne(const Choice& choice, std::function<void(std::optional<int>)> answer) override;
    void askText(const TextQuestion& question, std::function<void(std::optional<QString>)> answer) override;
    void fillIn(const FormQuestion& question) override;

private:
    QPointer<QWidget> m_window;
    const Clock* m_clock;
};

} // namespace madoguchi
