// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/preferences.h"

#include <QWidget>

namespace madoguchi {

class FormRows;

/// Which printer of this computer prints what.
class PrintingSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintingSection(Preferences& preferences, QWidget* parent = nullptr);

private:
    void addPrinter(Preferences::Paper paper, const QString& name, const QString& label);

    Preferences& m_preferences;
    FormRows* m_form;
};

} // namespace madoguchi
