// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace madoguchi {

class Preferences;

/// How the program looks, reads and sounds on this computer. Everything takes effect at once.
class GeneralSection final : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralSection(Preferences& preferences, QWidget* parent = nullptr);
};

} // namespace madoguchi
