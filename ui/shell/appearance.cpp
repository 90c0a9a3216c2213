// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/text/language.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/sounds.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace madoguchi {

Appearance::Appearance(Preferences& preferences, Theme& theme, Language& language, Loudspeaker& loudspeaker)
    : m_preferences(preferences), m_theme(theme), m_language(language), m_loudspeaker(loudspeaker)
{
    connect(&preferences, &Preferences::changed, this, &Appearance::apply);
    apply();
}

void Appearance::apply()
{
    m_theme.setMode(m_preferences.theme());
    m_theme.setFontScale(m_preferences.textSize());
    m_language.set(m_preferences.language());
    m_loudspeaker.setOn(m_preferences.hasSounds());
}

void changeLook(Preferences& preferences, const QString& command)
{
    if (command == u"larger")
        preferences.setTextSize(preferences.textSize() + 10);
    else if (command == u"smaller")
        preferences.setTextSize(preferences.textSize() - 10);
    else if (command == u"language")
        preferences.setLanguage(preferences.language() == u"ja" ? u"en"_s : u"ja"_s);
    else
        preferences.setTheme(schemeOf(QGuiApplication::palette()) == Scheme::Dark ? Theme::Mode::Light
                                                                                  : Theme::Mode::Dark);
}

} // namespace madoguchi

#include "moc_appearance.cpp"
