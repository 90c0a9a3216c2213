// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sounds.h"

#include "ui/widgets/waveform.h"

#include <QApplication>

#ifdef MADOGUCHI_HAS_MULTIMEDIA
#include <QFile>
#include <QSoundEffect>
#include <QTemporaryDir>
#include <QUrl>

#include <array>
#endif

using namespace Qt::StringLiterals;

namespace madoguchi {

QList<Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Ok:
        return {{1320, 90}};
    case Sound::Warn:
        return {{740, 110}, {0, 50}, {740, 110}};
    case Sound::Error:
        return {{294, 280}};
    case Sound::Lock:
        return {{294, 220}, {0, 40}, {220, 480}};
    }
    return {};
}

#ifdef MADOGUCHI_HAS_MULTIMEDIA

/// QSoundEffect plays files only, so the tones are written once into a directory of their own.
class Loudspeaker::Effects
{
public:
    Effects()
    {
        for (int i = 0; i < soundCount; ++i)
            prepare(i);
    }

    void play(Sound sound) { m_effects.at(static_cast<size_t>(sound)).play(); }

private:
    void prepare(int number)
    {
        QFile file(m_folder.filePath(u"%1.wav"_s.arg(number)));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(waveOf(notesOf(static_cast<Sound>(number))));
        file.close();
        m_effects.at(static_cast<size_t>(number)).setSource(QUrl::fromLocalFile(file.fileName()));
    }

    QTemporaryDir m_folder;
    std::array<QSoundEffect, soundCount> m_effects;
};

#else

class Loudspeaker::Effects
{
public:
    void play(Sound) { QApplication::beep(); }
};

#endif

Loudspeaker::Loudspeaker() = default;

Loudspeaker::~Loudspeaker() = default;

void Loudspeaker::play(Sound sound)
{
    if (!m_isOn)
        return;
    if (!m_effects)
        m_effects = std::make_unique<Effects>();
    m_effects->play(sound);
}

} // namespace madoguchi
