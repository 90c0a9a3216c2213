// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace madoguchi {

class Language;
class Loudspeaker;
class Preferences;
class Theme;

/// Makes the program look, read and sound as this computer's preferences say, now and at every change of them.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(Preferences& preferences, Theme& theme, Language& language, Loudspeaker& loudspeaker);

private:
    void apply();

    Preferences& m_preferences;
    Theme& m_theme;
    Language& m_language;
    Loudspeaker& m_loudspeaker;
};

/// What the commands "larger", "smaller", "theme" and "language" do to the preferences.
void changeLook(Preferences& preferences, const QString& command);

} // namespace madoguchi
