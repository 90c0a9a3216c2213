// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QWidget;

namespace madoguchi {

class Preferences;

/// Fields that show and change a preference at once; for the settings and the first run.
[[nodiscard]] QComboBox* languageField(Preferences& preferences);
[[nodiscard]] QComboBox* themeField(Preferences& preferences);
[[nodiscard]] QWidget* textSizeField(Preferences& preferences);

} // namespace madoguchi
