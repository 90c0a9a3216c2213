// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit DialogAsk(QWidget* window) : m_window(window) {}

    void confirm(const Question& question, std::function<void(bool)> answer) override;
    void openFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) override;
    void saveFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) override;
    void chooseOne(const Choice& choice, std::function<void(std::optional<int>)> answer) override;
    void askText(const TextQuestion& question, std::function<void(std::optional<QString>)> answer) override;
    void fillIn(const FormQuestion& question) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace madoguchi
